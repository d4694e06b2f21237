"""An edit takes effect while the bot runs; a broken one does not."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.problems import KnowledgeInvalid, KnowledgeUnusable
from bot.knowledge_base.reload import LOOK_EVERY, ReloadingKnowledge
from tests.knowledge_base.tiny import MARKS, OFFICE, POLISH, TOPIC

Edit = Callable[[str, str, str], None]


def fee(knowledge: ReloadingKnowledge) -> object:
    return knowledge.current().topics["pesel"].facts["fee"].value


def rest(knowledge: ReloadingKnowledge) -> None:
    """Two looks that find the same, and a third that has nothing to do."""
    for _ in range(3):
        knowledge.look()


def test_a_good_edit_is_served(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    edit(TOPIC, "value: 1440", "value: 170")
    rest(knowledge)
    assert fee(knowledge) == 170
    assert before.topics["pesel"].facts["fee"].value == 1440  # whoever holds it keeps it
    assert knowledge.current().version != before.version


def test_texts_of_an_unchanged_file_show_the_new_fact(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    edit(TOPIC, "value: 1440", "value: 170")
    rest(knowledge)
    cost = knowledge.current().topics["pesel"].translations["pl"].sections["cost"]
    assert cost.blocks == (("text", ("Odpis kosztuje 170 zł.",)),)


def test_several_files_are_served_together_when_the_last_is_written(
    base: Path, edit: Edit
) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    edit(TOPIC, "value: 1440", "value: 170")
    knowledge.look()
    edit(OFFICE, "pl: Urząd Miasta Krakowa", "pl: Urząd Miasta")
    knowledge.look()
    assert knowledge.current() is before  # something was still being written
    knowledge.look()
    assert fee(knowledge) == 170
    assert knowledge.current().units["umk-centre"].names["pl"] == "Urząd Miasta"


def test_an_edit_that_keeps_size_and_time_is_seen(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    times = (base / TOPIC).stat()
    edit(TOPIC, "value: 1440", "value: 1550")
    os.utime(base / TOPIC, ns=(times.st_atime_ns, times.st_mtime_ns))
    rest(knowledge)
    assert fee(knowledge) == 1550


def test_a_file_written_beside_and_renamed_over_is_seen(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    beside = base / "topics" / ".topic.yml.new"
    text = (base / TOPIC).read_text(encoding="utf-8")
    beside.write_text(text.replace("value: 1440", "value: 170"), encoding="utf-8")
    beside.replace(base / TOPIC)
    rest(knowledge)
    assert fee(knowledge) == 170


def test_nothing_is_read_anew_while_nothing_changed(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    (base / ".pesel.yml.swp").write_text("an editor's own file", encoding="utf-8")
    rest(knowledge)
    assert knowledge.current() is before


def test_a_file_saved_without_a_change_is_no_new_knowledge(base: Path) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    (base / TOPIC).write_bytes((base / TOPIC).read_bytes())
    rest(knowledge)
    assert knowledge.current() is before


def test_a_broken_edit_keeps_the_old_knowledge_and_tells_the_operator_once(
    base: Path, edit: Edit, caplog: pytest.LogCaptureFixture
) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    edit(TOPIC, "value: 1440", "\tvalue: 170")
    edit(POLISH, "{unit:umk-centre}", "{unit:umk-center}")
    with caplog.at_level(logging.ERROR):
        rest(knowledge)
        rest(knowledge)
    assert knowledge.current() is before
    (record,) = caplog.records
    assert f"{TOPIC}:14 yaml-tab" in record.getMessage()
    assert "170" not in record.getMessage()  # never what stands in the files


def test_each_broken_state_is_told(
    base: Path, edit: Edit, caplog: pytest.LogCaptureFixture
) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    with caplog.at_level(logging.ERROR):
        edit(TOPIC, "value: 1440", "\tvalue: 170")
        rest(knowledge)
        edit(TOPIC, "\tvalue: 170", "value: 170\n    value: 180")
        rest(knowledge)
    assert [record.getMessage().split(": ")[1].split(".")[1][4:] for record in caplog.records] == [
        "14 yaml-tab",
        "15 duplicate-key",
    ]


def test_the_mended_file_is_served_after_the_broken_one(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    edit(TOPIC, "value: 1440", "\tvalue: 170")
    rest(knowledge)
    edit(TOPIC, "\tvalue: 170", "value: 170")
    rest(knowledge)
    assert fee(knowledge) == 170


def test_an_error_that_lies_between_files_goes_when_the_other_file_is_mended(
    base: Path, edit: Edit
) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    (base / OFFICE).rename(base / "away")
    edit(TOPIC, "value: 1440", "value: 170")
    rest(knowledge)
    assert fee(knowledge) == 1440
    (base / "away").rename(base / OFFICE)
    rest(knowledge)
    assert fee(knowledge) == 170


def test_an_outdated_translation_is_still_served(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    edit(POLISH, "Zadzwoń", "Zadzwoń rano")
    rest(knowledge)
    translations = knowledge.current().topics["pesel"].translations
    polish, ukrainian = (translations[tag].sections["how"] for tag in ("pl", "uk"))
    assert polish.blocks[0][1][0].startswith("Zadzwoń rano")
    assert (polish.outdated, ukrainian.outdated) == (False, True)
    assert not translations["uk"].sections["answer"].outdated


def test_a_vanished_folder_keeps_the_old_knowledge_and_is_looked_for_again(
    base: Path, caplog: pytest.LogCaptureFixture
) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    before = knowledge.current()
    away = base.rename(base.with_name("away"))
    with caplog.at_level(logging.ERROR):
        rest(knowledge)
        rest(knowledge)
    assert knowledge.current() is before
    assert len(caplog.records) == 1
    (away / TOPIC).write_text(
        (away / TOPIC).read_text(encoding="utf-8").replace("1440", "170"), encoding="utf-8"
    )
    away.rename(base)
    rest(knowledge)
    assert fee(knowledge) == 170


async def test_a_save_is_served_within_two_seconds(base: Path, edit: Edit) -> None:
    knowledge = ReloadingKnowledge(base, MARKS)
    watching = asyncio.create_task(knowledge.watch())
    await asyncio.sleep(LOOK_EVERY / 2)
    saved = time.monotonic()
    edit(TOPIC, "value: 1440", "value: 170")
    while fee(knowledge) != 170 and time.monotonic() < saved + 10:
        await asyncio.sleep(0.01)
    watching.cancel()
    assert time.monotonic() < saved + 2


def test_a_bot_never_starts_on_broken_knowledge(base: Path, edit: Edit, tmp_path: Path) -> None:
    edit(POLISH, "{fee}", "{fees}")
    with pytest.raises(KnowledgeInvalid):
        ReloadingKnowledge(base, MARKS)
    with pytest.raises(KnowledgeUnusable):
        ReloadingKnowledge(tmp_path / "nowhere", MARKS)
