"""Files that did not change are not parsed anew; serving looks for errors only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.loader import load, load_or_raise
from bot.knowledge_base.problems import KnowledgeInvalid, KnowledgeUnusable
from bot.knowledge_base.remembered import Memory
from tests.knowledge_base.tiny import LINE, MARKS, OFFICE, POLISH, TODAY, TOPIC

Edit = Callable[[str, str, str], None]


def test_only_the_changed_file_is_parsed_anew(base: Path, edit: Edit) -> None:
    memory = Memory()
    load_or_raise(base, MARKS, memory)
    before = dict(memory.now)
    edit(TOPIC, "value: 1440", "value: 170")
    load_or_raise(base, MARKS, memory)
    anew = {path for path, kept in memory.now.items() if kept is not before[path]}
    assert anew == {str(base / TOPIC)}


def test_what_was_wrong_in_an_unchanged_file_is_said_again(base: Path, edit: Edit) -> None:
    memory = Memory()
    edit(OFFICE, "  pl: Urząd", "\tpl: Urząd")
    first = load(base, MARKS, today=TODAY, memory=memory).problems
    assert first
    assert load(base, MARKS, today=TODAY, memory=memory).problems == first


def test_a_file_that_is_gone_is_forgotten(base: Path) -> None:
    memory = Memory()
    load(base, MARKS, memory=memory)
    (base / LINE).unlink()
    load(base, MARKS, memory=memory)
    assert str(base / LINE) not in memory.now
    assert not memory.before


def test_a_broken_taxonomy_makes_nothing_forgotten(base: Path, edit: Edit) -> None:
    memory = Memory()
    load(base, MARKS, memory=memory)
    before = dict(memory.now)
    edit("taxonomy.yml", "  full: [pl, uk]", "  full: [pl, uk")
    with pytest.raises(KnowledgeUnusable):
        load(base, MARKS, memory=memory)
    edit("taxonomy.yml", "  full: [pl, uk", "  full: [pl, uk]")
    load(base, MARKS, memory=memory)
    assert memory.now[str(base / TOPIC)] is before[str(base / TOPIC)]


def test_the_version_changes_with_every_byte_that_is_read(base: Path) -> None:
    versions = {load_or_raise(base, MARKS).version}
    for name in (TOPIC, POLISH, OFFICE, "city.yml"):
        (base / name).write_bytes((base / name).read_bytes() + b"\n")
        versions.add(load_or_raise(base, MARKS).version)
    assert len(versions) == 5


def test_serving_looks_only_for_errors_and_finds_all_of_them(base: Path, edit: Edit) -> None:
    edit(TOPIC, 'as_of: "2026-04"', 'as_of: "2026-13"')
    edit(OFFICE, "pl: Urząd", "pl: Urz\u0430d")  # a Cyrillic letter
    edit(OFFICE, "https://www.krakow.pl", "https://umk@krakow.pl")
    edit(OFFICE, "lat: 50.0593", "lat: 10.0593")
    edit(LINE, "pl: Infolinia", 'pl: "Infolinia {x}"')
    everything = load(base, MARKS).errors
    with pytest.raises(KnowledgeInvalid) as caught:
        load_or_raise(base, MARKS)
    assert caught.value.problems == everything
    assert {problem.code for problem in everything} >= {
        "impossible-date", "mixed-letters", "url-is-email", "place-outside", "placeholder-here",
    }  # fmt: skip
