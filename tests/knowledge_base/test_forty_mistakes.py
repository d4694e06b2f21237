"""The table of planted mistakes: each kind is found in its file and line, with what to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.knowledge.check import sentences
from bot.i18n import Texts
from bot.knowledge_base.loader import load
from tests.knowledge_base.planted import PLANTED, Planted
from tests.knowledge_base.tiny import MARKS, TODAY

CLEAN: tuple[object, ...] = ()


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


def test_there_are_forty_kinds_and_more() -> None:
    assert len({planted.code for planted in PLANTED}) >= 40


def test_the_base_in_which_they_are_planted_is_clean(town: Path) -> None:
    assert load(town, MARKS, today=TODAY).problems == CLEAN


@pytest.mark.parametrize("planted", PLANTED, ids=[f"{n} {p.code}" for n, p in enumerate(PLANTED)])
def test_a_planted_mistake_is_found_in_its_line_and_says_what_to_write(
    town: Path, texts: Texts, planted: Planted
) -> None:
    path = town / planted.file
    before = path.read_text(encoding="utf-8")
    assert planted.right in before
    path.write_text(before.replace(planted.right, planted.wrong, 1), encoding="utf-8")
    problems = load(town, MARKS, today=TODAY).problems
    place = (planted.found_in or planted.file, planted.line, planted.code)
    found = [each for each in problems if (each.path, each.line, each.code) == place]
    assert found, [(each.path, each.line, each.code) for each in problems]
    what, advice = sentences(found[0], texts, "pl")
    assert what[-1] in ".?!”“"
    assert planted.write in advice
