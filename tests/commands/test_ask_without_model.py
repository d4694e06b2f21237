"""`witaj ask` while the service with the model is down: the real program, the real knowledge."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any

import pytest

from bot.commands import ask
from bot.settings import Settings

NOBODY = "http://127.0.0.1:9"  # the port "discard": nothing listens there


async def asked(*lines: dict[str, Any]) -> list[dict[str, Any]]:
    output = StringIO()
    source = StringIO("\n".join(map(json.dumps, lines)))
    assert await ask.answer_lines(Settings(nlu_url=NOBODY), source, output) == 0
    return [json.loads(line) for line in output.getvalue().splitlines()]


async def test_plain_questions_are_answered_and_the_others_get_the_menu() -> None:
    ticket, unknown, danger, follow_up = await asked(
        {"text": "ile kosztuje bilet na tramwaj"},
        {"text": "lorem ipsum dolor"},
        {"text": "муж меня бьет"},
        {"text": "a ile to kosztuje", "history": ["karta pobytu"]},
    )
    assert (ticket["topic"], ticket["aspect"]) == ("public_transport", "cost")
    assert (ticket["outcome"], ticket["language"]) == ("answered", "pl")
    assert ticket["text"].startswith("Teraz rozumiem tylko proste słowa.")
    assert "Wszystkie tematy" in ticket["buttons"]
    assert (unknown["outcome"], unknown["topic"]) == ("nlu_unavailable", None)
    assert (danger["outcome"], danger["topic"]) == ("emergency", "domestic_violence")
    assert (follow_up["topic"], follow_up["aspect"]) == ("temporary_residence", "cost")


@pytest.mark.parametrize("text", ["", "\0", "/start{x}", "ж" * 5000])
async def test_strange_texts_break_nothing(text: str) -> None:
    (given,) = await asked({"text": text})
    assert given["outcome"] in ("nlu_unavailable", "small_talk")
