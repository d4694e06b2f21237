"""Settings: documented, hinted at, checked, and never shown."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.settings import ROOT, Settings, SettingsInvalid, read_settings

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
NAMES = {field.name.upper() for field in fields(Settings)}
SECRETS = ["telegram_bot_token", "nlu_token", "webhook_secret"]


def documented() -> set[str]:
    return set(re.findall(r"^([A-Z_]+)=", EXAMPLE, re.M))


def used_by_compose() -> set[str]:
    """Passwords of the database server and the like: no settings of ours."""
    path = ROOT / "docker-compose.yml"
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return set(re.findall(r"\$\{?([A-Z_]+)", text))


def refused(**environment: str) -> str:
    with pytest.raises(SettingsInvalid) as caught:
        read_settings(environment)
    return str(caught.value)


def test_every_setting_is_documented() -> None:
    assert documented() >= NAMES


def test_everything_documented_is_a_setting() -> None:
    others = documented() - NAMES
    assert others <= used_by_compose()


def test_every_documented_setting_has_a_line_of_help_above_it() -> None:
    lines = EXAMPLE.splitlines()
    for number, line in enumerate(lines):
        if re.match("[A-Z]", line):
            assert lines[number - 1].startswith("# "), line


def test_no_comment_stands_behind_a_value() -> None:
    # docker compose takes "NAME=   # comment" for the value "# comment".
    assert [line for line in EXAMPLE.splitlines() if re.match("[A-Z].*#", line)] == []


def test_nothing_given_means_the_defaults() -> None:
    assert read_settings({}) == Settings()


def test_an_empty_value_means_the_default() -> None:
    assert read_settings(dict.fromkeys(NAMES, "")) == Settings()


def test_values_are_taken_over_and_converted() -> None:
    settings = read_settings(
        {"KNOWLEDGE_DIR": "/srv/knowledge", "QUERY_LOG_TEXT": "yes", "NLU_URL": "http://nlu:5005"}
    )
    assert settings.knowledge_dir == Path("/srv/knowledge")
    assert settings.query_log_text is True
    assert settings.nlu_url == "http://nlu:5005"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("yes", True), ("TRUE", True), ("1", True), ("no", False), ("False", False), ("0", False)],
)
def test_yes_and_no_have_three_spellings(written: str, meant: bool) -> None:
    assert read_settings({"QUERY_LOG_TEXT": written}).query_log_text is meant


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("TELEGRAM_TOKEN", "TELEGRAM_BOT_TOKEN"),
        ("TELEGRAM_BOT_TOKN", "TELEGRAM_BOT_TOKEN"),
        ("KNOWLEDGE_DIRECTORY", "KNOWLEDGE_DIR"),
        ("NLU_URI", "NLU_URL"),
        ("WITAJ_LOGLEVEL", "WITAJ_LOG_LEVEL"),
        # A typo in the first word hides the setting from a look at first words.
        ("TELEGRM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN"),
        ("KNOWLEGE_DIR", "KNOWLEDGE_DIR"),
        ("WEBHOK_SECRET", "WEBHOOK_SECRET"),
    ],
)
def test_a_misspelt_name_hints_at_the_near_one(misspelt: str, meant: str) -> None:
    said = refused(**{misspelt: "x"})
    assert said == f"There is no setting {misspelt}. Did you mean {meant}?"


def test_an_unknown_name_with_our_prefix_points_to_the_example() -> None:
    assert refused(WITAJ_QQQQ="x") == (
        "There is no setting WITAJ_QQQQ. See .env.example for all settings."
    )


def test_other_programs_variables_are_none_of_our_business() -> None:
    environment = {"PATH": "/bin", "HOME": "/", "POSTGRES_PASSWORD": "x", "LOG_LEVEL": "x"}
    assert read_settings(environment) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QUERY_LOG_TEXT", "maybe"),
        ("QUERY_LOG_DAYS", "a month"),
        ("QUERY_LOG_DAYS", "0"),
        ("QUERY_LOG_DAYS", "400"),
        ("WITAJ_LOG_LEVEL", "LOUD"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("NLU_URL", "nlu:5005"),
        ("WEBHOOK_LISTEN", "9090"),
        ("NLU_LISTEN", "127.0.0.1:http"),
    ],
)
def test_an_impossible_value_names_its_setting_and_is_not_shown(name: str, value: str) -> None:
    said = refused(**{name: value})
    assert said.startswith(f"{name} must be")
    assert value not in said.removeprefix(name)


@pytest.mark.parametrize(
    "secret", ["", "short", "x" * 257, "Sixteen_or_more but a space", "ключ" * 8]
)
def test_a_webhook_needs_a_secret_that_telegram_accepts(secret: str) -> None:
    said = refused(WEBHOOK_URL="https://x.pl/hook", WEBHOOK_SECRET=secret)
    assert "WEBHOOK_SECRET" in said
    assert not secret or secret not in said


def test_a_good_webhook_is_taken() -> None:
    settings = read_settings({"WEBHOOK_URL": "https://x.pl/hook", "WEBHOOK_SECRET": "aB_-" * 4})
    assert settings.webhook_url == "https://x.pl/hook"


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_has_no_default(name: str) -> None:
    assert getattr(Settings(), name) == ""


def test_a_secret_does_not_show_when_settings_are_printed() -> None:
    given = dict.fromkeys([name.upper() for name in SECRETS], "CANARY-secret-0123456789")
    url = "postgresql://witaj:CANARY@db/witaj"
    assert "CANARY" not in repr(read_settings({**given, "DATABASE_URL": url}))
