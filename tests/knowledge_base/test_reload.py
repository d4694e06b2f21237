"""An edit takes effect while the bot runs; a broken one does not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base import reload
from bot.knowledge_base.problems import KnowledgeInvalid, KnowledgeUnusable
from bot.knowledge_base.reload import ReloadingKnowledge
from tests.knowledge_base.tiny import MARKS, POLISH, TOPIC

Edit = Callable[[str, str, str], None]


def fee(knowledge: ReloadingKnowledge) -> object:
    return knowledge.current().topics["pesel"].facts["fee"].value


def test_a_good_edit_is_served(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    edit(TOPIC, "value: 1440", "value: 170")
    knowledge.look()
    assert fee(knowledge) == 170
    assert before.topics["pesel"].facts["fee"].value == 1440  # whoever holds it keeps it
    assert knowledge.current().version != before.version


def test_nothing_is_read_anew_while_nothing_changed(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    (base / ".pesel.yml.swp").write_text("an editor's own file", encoding="utf-8")
    knowledge.look()
    assert knowledge.current() is before


def test_a_broken_edit_keeps_the_old_knowledge_and_tells_the_operator_once(
    base: Path, edit: Edit, caplog: pytest.LogCaptureFixture
) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    edit(TOPIC, "value: 1440", "\tvalue: 170")
    with caplog.at_level(logging.ERROR):
        knowledge.look()
        knowledge.look()
    assert knowledge.current() is before
    (record,) = caplog.records
    assert f"{TOPIC}:14" in record.getMessage()


def test_the_mended_file_is_served_after_the_broken_one(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    edit(TOPIC, "value: 1440", "\tvalue: 170")
    knowledge.look()
    edit(TOPIC, "\tvalue: 170", "value: 170")
    knowledge.look()
    assert fee(knowledge) == 170


def test_an_outdated_translation_is_still_served(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    edit(POLISH, "Zadzwoń", "Zadzwoń rano")
    knowledge.look()
    section = knowledge.current().topics["pesel"].translations["pl"].sections["how"]
    assert section.blocks[0][1][0].startswith("Zadzwoń rano")


def test_a_vanished_folder_keeps_the_old_knowledge_and_is_looked_for_again(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    away = base.rename(base.with_name("away"))
    knowledge.look()
    assert knowledge.current() is before
    (away / TOPIC).write_text(
        (away / TOPIC).read_text(encoding="utf-8").replace("1440", "170"), encoding="utf-8"
    )
    away.rename(base)
    knowledge.look()
    assert fee(knowledge) == 170


async def test_watching_picks_an_edit_up(
    base: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reload, "LOOK_EVERY", 0.01)
    knowledge = ReloadingKnowledge(base, MARKS)
    watching = asyncio.create_task(knowledge.watch())
    edit(TOPIC, "value: 1440", "value: 170")
    for _ in range(300):
        await asyncio.sleep(0.01)
        if fee(knowledge) == 170:
            break
    watching.cancel()
    assert fee(knowledge) == 170


def test_a_bot_never_starts_on_broken_knowledge(base: Path, edit: Edit, tmp_path: Path) -> None:
    edit(POLISH, "{fee}", "{fees}")
    with pytest.raises(KnowledgeInvalid):
        ReloadingKnowledge(base, MARKS)
    with pytest.raises(KnowledgeUnusable):
        ReloadingKnowledge(tmp_path / "nowhere", MARKS)
