"""Settings, from the environment and a .env file: each has one name, one default, one help."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
NEARLY = 0.85  # how alike a name without our prefixes must be to be a typo of one of ours
PREFIXES = ("TELEGRAM_", "NLU_", "KNOWLEDGE_", "WITAJ_", "DATABASE_", "WEBHOOK_", "QUERY_LOG_")


class SettingsInvalid(Exception):
    """A setting is unknown or unusable; the message says which, what to write, and no value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The field's name in capitals is the variable's name. Described in .env.example."""

    telegram_bot_token: str = field(default="", repr=False)
    telegram_bot_name: str = ""
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str = field(default=f"sqlite:///{ROOT / 'data' / 'witaj.db'}", repr=False)
    nlu_url: str = ""
    nlu_token: str = field(default="", repr=False)
    nlu_listen: str = "127.0.0.1:5005"
    knowledge_dir: Path = ROOT / "knowledge"
    webhook_url: str = ""
    webhook_listen: str = "127.0.0.1:8080"
    webhook_secret: str = field(default="", repr=False)
    query_log_text: bool = False
    query_log_days: int = 30
    witaj_operator: str = ""
    witaj_staff: str = ""
    witaj_log_level: str = "INFO"


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Raises SettingsInvalid for a misspelt name or an impossible value."""
    given = dict(os.environ if environment is None else environment)
    if environment is None:
        given = {**_dotenv(ROOT / ".env"), **given}
    _reject_unknown(given)
    values: dict[str, Any] = {
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
        if name in known:
            continue
        near = get_close_matches(name, known, 1, 0.6 if name.startswith(PREFIXES) else NEARLY)
        if near or name.startswith(PREFIXES):
            hint = f"Did you mean {near[0]}?" if near else "See .env.example for all settings."
            raise SettingsInvalid(f"There is no setting {name}. {hint}")


def _reject_impossible(settings: Settings) -> None:
    if settings.webhook_url and not re.fullmatch(r"[\w-]{16,256}", settings.webhook_secret, re.A):
        raise SettingsInvalid(
            "WEBHOOK_URL needs WEBHOOK_SECRET: 16 or more letters and digits that only you and "
            "Telegram know. Make one with: openssl rand -hex 24"
        )
    levels = ("DEBUG", "INFO", "WARNING", "ERROR")
    if settings.witaj_log_level not in levels:
        raise SettingsInvalid(f"WITAJ_LOG_LEVEL must be one of: {', '.join(levels)}.")
    if not 1 <= settings.query_log_days <= 365:
        raise SettingsInvalid("QUERY_LOG_DAYS must be from 1 to 365.")
    for name in ("telegram_api_url", "nlu_url", "webhook_url"):
        _need(r"https?://[^/\s]+\S*|", "an address such as https://example.org", name, settings)
    for name in ("nlu_listen", "webhook_listen"):
        _need(r"\S+:\d{1,5}", "host:port such as 127.0.0.1:8080", name, settings)


def host_and_port(listen: str) -> tuple[str, int]:
    """The two parts of a *_LISTEN setting, whose form has been checked."""
    host, port = listen.rsplit(":", 1)
    return host, int(port)


def _need(pattern: str, wanted: str, name: str, settings: Settings) -> None:
    if not re.fullmatch(pattern, getattr(settings, name)):
        raise SettingsInvalid(f"{name.upper()} must be {wanted}.")


def _converted(name: str, value: str, kind: object) -> str | bool | int | Path:
    if "bool" in str(kind):
        if value.lower() not in ("yes", "no", "true", "false", "1", "0"):
            raise SettingsInvalid(f"{name} must be yes or no.")
        return value.lower() in ("yes", "true", "1")
    if "int" in str(kind):
        if not re.fullmatch(r"\d{1,6}", value, re.A):
            raise SettingsInvalid(f"{name} must be a whole number.")
        return int(value)
    return Path(value) if "Path" in str(kind) else value


def _dotenv(path: Path) -> dict[str, str]:
    """NAME=value lines, read as docker compose reads them, but without interpolation."""
    if not path.is_file():
        return {}
    lines = (line.strip() for line in path.read_text(encoding="utf-8-sig").splitlines())
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): _value(rest) for name, rest in pairs}


def _value(written: str) -> str:
    """Without the quotes around it, or without the comment behind it."""
    quoted = re.match(r"""\s*(["'])(.*?)\1""", written)
    return quoted[2] if quoted else re.split(r"\s#", written, maxsplit=1)[0].strip()
