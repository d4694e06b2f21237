"""Tables of the same questions, published several times, tell together no small growth."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.querylog.anonymity.exports import exports
from bot.querylog.anonymity.publications import shown_so_far
from bot.querylog.columns import CITY
from bot.querylog.month import Month
from bot.querylog.publishing import publish
from bot.querylog.tables import Table, counted

NOVEMBER = Month(date(2026, 11, 1))
RESULTS = ("answered", "fallback", "handoff", "emergency")
LANGUAGES = ("uk", "ru", "pl", "en")
VERSIONS = ("k1", "k2")


def asked(seed: int) -> Iterator[list[tuple[str, str, str]]]:
    """(result, language, version of the knowledge) of all questions, as three days find them."""
    dice = random.Random(seed)  # noqa: S311
    questions: list[tuple[str, str, str]] = []
    for number in (150, 40, 30):
        for _ in range(number * (1 + seed % 5)):
            result, language = (dice.choices(names, (12, 4, 2, 1))[0]
                                for names in (RESULTS, LANGUAGES))  # fmt: skip
            questions.append((result, language, dice.choices(VERSIONS, (1, 9))[0]))
        yield list(questions)


def tables(questions: list[tuple[str, str, str]]) -> list[Table]:
    return [
        counted(f"questions_by_{name}_and_result", (dimension, "result"),
                Counter((each[place], each[0]) for each in questions))
        for name, dimension, place in (("language", "language", 1),
                                       ("knowledge", "knowledge_version", 2))
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(30))
def test_no_growth_follows_from_a_table_that_stayed_behind(engine: Engine, seed: int) -> None:
    for day, questions in zip((10, 20, 28), asked(seed), strict=True):
        publish(engine, NOVEMBER, tables(questions), datetime(2026, 11, day, tzinfo=CITY))
    found = exports(shown_so_far(engine))
    assert found.figures["shown"], "nothing was shown, so nothing was tried"
    assert found.figures["growths_under_ten"] == 0


def test_a_table_that_stayed_behind_at_the_end_is_shown_again_as_it_was(engine: Engine) -> None:
    over = datetime(2026, 12, 2, 9, tzinfo=CITY)
    early, middle, late = asked(21)
    publish(engine, NOVEMBER, tables(early), datetime(2026, 11, 10, tzinfo=CITY))
    publish(engine, NOVEMBER, tables(middle), datetime(2026, 11, 20, tzinfo=CITY))
    final = publish(engine, NOVEMBER, tables(late), over)
    behind = final["questions_by_knowledge_and_result"]
    assert behind.day < over.date() == final["questions_by_language_and_result"].day
    assert behind.shown.cells
    assert publish(engine, NOVEMBER, tables(late + early), over + timedelta(days=3)) == final
