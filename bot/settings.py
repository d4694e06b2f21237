"""Settings come from the environment (and a .env file); each has one name, one default, one line of help."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PREFIXES = ("TELEGRAM_", "NLU_", "KNOWLEDGE_", "WITAJ_", "DATABASE_", "WEBHOOK_", "QUERY_LOG_")


class SettingsInvalid(Exception):
    """A setting is unknown or has a value that cannot be used; the message says which and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The field's name in capitals is the variable's name. Described in .env.example."""

    telegram_bot_token: str = ""
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str = f"sqlite:///{ROOT / 'data' / 'witaj.db'}"
    nlu_url: str = ""
    nlu_token: str = ""
    nlu_listen: str = "127.0.0.1:5005"
    knowledge_dir: Path = ROOT / "knowledge"
    webhook_url: str = ""
    webhook_listen: str = "127.0.0.1:8080"
    webhook_secret: str = ""
    query_log_text: bool = False
    witaj_operator: str = ""
    witaj_log_level: str = "INFO"


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Raises SettingsInvalid for a misspelt name or an impossible value."""
    given = dict(os.environ if environment is None else environment)
    if environment is None:
        given = {**_dotenv(ROOT / ".env"), **given}
    _reject_unknown(given)
    values = {
        field.name: _converted(field.name.upper(), given[field.name.upper()], field.type)
        for field in fields(Settings)
        if given.get(field.name.upper())
    }
    settings = Settings(**values)
    _reject_impossible(settings)
    return settings


def _reject_unknown(given: Mapping[str, str]) -> None:
    known = {field.name.upper() for field in fields(Settings)}
    for name in sorted(given):
        if name.startswith(PREFIXES) and name not in known:
            near = get_close_matches(name, known, 1)
            hint = f" Did you mean {near[0]}?" if near else " See .env.example for all settings."
            raise SettingsInvalid(f"There is no setting {name}.{hint}")


def _reject_impossible(settings: Settings) -> None:
    if settings.webhook_url and not settings.webhook_secret:
        raise SettingsInvalid(
            "WEBHOOK_URL needs WEBHOOK_SECRET: 16 or more letters and digits that only you and "
            "Telegram know. Make one with: openssl rand -hex 24"
        )
    levels = ("DEBUG", "INFO", "WARNING", "ERROR")
    if settings.witaj_log_level not in levels:
        raise SettingsInvalid(f"WITAJ_LOG_LEVEL must be one of: {', '.join(levels)}.")


def _converted(name: str, value: str, kind: object) -> str | bool | Path:
    if "bool" in str(kind):
        if value.lower() not in ("yes", "no", "true", "false", "1", "0"):
            raise SettingsInvalid(f"{name} must be yes or no, not {value!r}.")
        return value.lower() in ("yes", "true", "1")
    return Path(value) if "Path" in str(kind) else value


def _dotenv(path: Path) -> dict[str, str]:
    """NAME=value lines; a file that compose reads too, so no quotes and no interpolation."""
    if not path.is_file():
        return {}
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): value.strip() for name, value in pairs}
