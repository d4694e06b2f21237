"""`witaj log verify-anonymity`, as operators and analysts run it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, update
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.commands.log.verify_attempts import Anonymizers, attempts
from bot.commands.log.verify_report import LIMITS, Findings, verify_page
from bot.i18n import LOCALES, Texts
from bot.querylog.anonymity.checks import Check, Verdict
from bot.querylog.anonymizer import Anonymizer
from bot.querylog.columns import CITY
from bot.querylog.models import PublishedRow, QueryRow
from tests.querylog.november import fill

Run = Callable[..., Result]
AT = datetime(2026, 12, 2, 9, tzinfo=CITY)


@pytest.fixture
def run(engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("DATABASE_URL", database_url)
    return lambda *arguments: CliRunner().invoke(app, ["log", "verify-anonymity", *arguments])


def verdicts(result: Result) -> dict[str, str]:
    return {each["name"]: each["verdict"] for each in json.loads(result.stdout)["checks"]}


def test_a_month_of_the_real_store_gives_nobody_away(run: Run, engine: Engine) -> None:
    fill(engine)
    result = run("--json")
    assert result.exit_code == 0, result.output
    found = verdicts(result)
    assert found.pop("canaries") in ("passed", "nothing")  # the names may not be trained here
    assert found.pop("texts") == found.pop("exports") == "nothing"
    assert set(found.values()) == {"passed"}


def test_publications_are_attacked_and_nothing_of_the_log_changes(
    run: Run, engine: Engine, tmp_path: Path
) -> None:
    fill(engine)
    CliRunner().invoke(
        app, ["log", "export", "csv", "--month", "2026-11", "--out", str(tmp_path / "out")]
    )
    before = content(engine)
    assert verdicts(run("--json"))["exports"] == "passed"
    assert content(engine) == before


def content(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        published = connection.scalar(select(func.count()).select_from(PublishedRow))
        return [published, *connection.execute(select(QueryRow.id).order_by(QueryRow.id))]


def test_a_way_to_somebody_ends_with_1_and_is_said_in_words(run: Run, engine: Engine) -> None:
    fill(engine)
    with engine.begin() as connection:
        many = (QueryRow.language == "uk", QueryRow.topic == "pesel")  # one less is no small group
        key = connection.scalar(select(QueryRow.id).where(*many).limit(1))
        connection.execute(update(QueryRow).where(QueryRow.id == key).values(language="xx"))
    result = run()
    assert result.exit_code == 1
    assert "Standing alone: FAILED" in result.stdout
    assert "Groups under five: 1" in result.stdout
    assert "1 attempt of" in result.stdout


@pytest.mark.parametrize(
    ("language", "words"), [("pl", "nie ma na czym sprawdzić"), ("en", "nothing to try it on")]
)
def test_the_page_stands_alone_in_both_languages(
    run: Run, tmp_path: Path, language: str, words: str
) -> None:
    path = tmp_path / "page.html"
    assert run("--html", str(path), "--language", language).exit_code == 0
    page = path.read_text(encoding="utf-8")
    assert words in page
    assert f'<html lang="{language}">' in page
    assert re.search(r"(src|href)=", page) is None


def test_a_page_that_cannot_be_written_ends_with_2(run: Run, tmp_path: Path) -> None:
    result = run("--html", str(tmp_path / "none" / "page.html"))
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


class NoAnonymizers(Anonymizers):
    """Finds nothing, and takes no time to load."""

    def __init__(self) -> None: ...

    def whole(self) -> Anonymizer:
        return Anonymizer(recognizers=[])


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_attempt_has_words_for_what_it_found(language: str, engine: Engine) -> None:
    words = Texts.load()
    made = [Check(name, Verdict.PASSED, attempt().figures) for name, attempt in
            attempts(engine, NoAnonymizers())]  # fmt: skip
    page = verify_page(Findings(AT, tuple(made)), words, language)
    assert "{" not in page.partition("</style>")[2]
    assert page.count('class="sheet check passed"') == len(made)
    needed = {
        f"anonymity-{each.name}-{part}" for each in made for part in ("name", "tried", "found")
    }
    needed |= {f"anonymity-limit-{name}" for name in LIMITS}
    assert all(words.has(language, key) for key in needed)


def test_both_languages_have_the_same_texts() -> None:
    keys = [
        set(re.findall(r"^([a-z-]+) =", path.read_text(encoding="utf-8"), re.M))
        for path in (LOCALES / each / "log_anonymity.ftl" for each in ("pl", "en"))
    ]
    assert keys[0] == keys[1]
