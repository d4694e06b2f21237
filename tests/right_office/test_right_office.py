"""The right office first, and the essential fact in the first message."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.app import unconfirmed_marks
from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.loader import load_or_raise
from bot.settings import ROOT
from tests.fakes.assistants import person, real_texts
from tests.fakes.knowledge import FixedKnowledge
from tests.fakes.understanding import BrokenNlu
from tests.right_office.checks import Check, read_checks

CHECKS = read_checks()


@pytest.fixture(scope="module")
def knowledge() -> Snapshot:
    return load_or_raise(ROOT / "knowledge", unconfirmed_marks(real_texts()))


@pytest.mark.parametrize("check", CHECKS, ids=str)
async def test_the_right_unit_stands_first_and_the_fact_in_the_first_message(
    check: Check, knowledge: Snapshot
) -> None:
    someone = person(
        nlu=BrokenNlu(), knowledge=FixedKnowledge(knowledge), client_language=check.language
    )
    assert check.faults(await check.pressed(someone)) == []


def test_there_are_three_hundred_checks_over_all_topics_and_languages(
    knowledge: Snapshot,
) -> None:
    assert len(CHECKS) >= 300
    assert {check.topic for check in CHECKS} == set(knowledge.topics)
    languages = Counter(check.language for check in CHECKS)
    assert min(languages[tag] for tag in knowledge.languages) >= 30


def test_the_first_two_units_decide_or_handle_where_any_unit_does(knowledge: Snapshot) -> None:
    wrong = []
    for topic in knowledge.topics.values():
        common = [role for role in topic.units if not role.only_for and not role.aspects]
        able = [role for role in common if role.does in ("decides", "handles", "emergency")]
        first = common[: min(2, len(able))]
        wrong += [(topic.id, role.unit, role.does) for role in first if role not in able]
    assert wrong == []
