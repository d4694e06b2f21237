"""The same checks, typed as questions and understood by the trained model."""

from __future__ import annotations

import pytest

from bot.app import unconfirmed_marks
from bot.knowledge_base.loader import load_or_raise
from bot.settings import ROOT
from nlu.model_files import ModelFiles
from tests.fakes.assistants import person, real_texts
from tests.fakes.knowledge import FixedKnowledge
from tests.right_office.checks import read_checks

pytestmark = pytest.mark.rasa

# Reached 2026-11: see docs/understanding.md. A wrong topic mostly brings a wrong unit with it.
LEAST_RIGHT = 0.82


async def test_most_typed_questions_lead_to_the_right_unit() -> None:
    from nlu.rasa_local import RasaLocal

    knowledge = FixedKnowledge(load_or_raise(ROOT / "knowledge", unconfirmed_marks(real_texts())))
    nlu = await RasaLocal.load(ModelFiles().archive)
    try:
        checks = read_checks()
        wrong = []
        for check in checks:
            someone = person(nlu=nlu, knowledge=knowledge, client_language=check.language)
            reply = await check.asked(someone)
            if not reply.units or reply.units[0] not in check.units:
                wrong.append(f"{check}: {reply.topic} {reply.units[:1]}")
    finally:
        await nlu.aclose()
    right = 1 - len(wrong) / len(checks)
    assert right >= LEAST_RIGHT, "\n".join(wrong)
