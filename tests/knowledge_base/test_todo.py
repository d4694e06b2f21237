"""The list of what the base lacks: how it is read, and which mistakes in it are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.knowledge.check import sentences
from bot.i18n import Texts
from bot.knowledge_base.checks.todo import todo_problems
from bot.knowledge_base.loader import load
from bot.knowledge_base.problems import Findings, Problem
from bot.knowledge_base.todo import TODO_FILE, Item, TodoList, read_todo
from bot.querylog.review.effects import TODO_HEAD, Todo, noted
from tests.knowledge_base.planted import Planted
from tests.knowledge_base.tiny import MARKS, TODAY

TOPICS = ("pesel", "driving_licence")
WRITTEN = """\
# Czego brakuje w bazie
- what: Gdzie jest ślub dla obcokrajowców
  owner: opiekun bazy
  since: '2026-11-20'
- what: Czy numer ma dziecko
  topic: pesel
  owner: sprawy miejskie
  since: '2026-10-05'
"""
WEDDING = Item("Gdzie jest ślub dla obcokrajowców", "opiekun bazy", "2026-11-20", 2)
CHILD = Item("Czy numer ma dziecko", "sprawy miejskie", "2026-10-05", 5, "pesel")

PLANTED = [
    Planted(TODO_FILE, "- what: Czy", "-what: Czy", "yaml-dash-space", 5, "- what: Czy"),
    Planted(TODO_FILE, "  topic: pesel", "\ttopic: pesel", "yaml-tab", 6, "spacj"),
    Planted(TODO_FILE, "  topic: pesel", "   topic: pesel", "yaml-indent", 6, "spacjami"),
    Planted(TODO_FILE, "what: Czy", "what: Pytanie: czy", "yaml-colon-in-text", 5,
            '"Pytanie: czy numer ma dziecko"'),
    Planted(TODO_FILE, "  topic: pesel", "  what: pesel", "duplicate-key", 6, "what"),
    Planted(TODO_FILE, WRITTEN, "what: Gdzie\nowner: ja\nsince: '2026-11-20'\n", "not-a-list", 1,
            '- what: "czego brakuje"'),
    Planted(TODO_FILE, "- what: Gdzie", "- Gdzie ślub\n- what: Gdzie", "wrong-type", 2, "pole"),
    Planted(TODO_FILE, "  topic: pesel", "  topics: pesel", "unknown-key-near", 6, "topic:"),
    Planted(TODO_FILE, "  owner: opiekun bazy\n", "", "missing-key", 2, "owner:"),
    Planted(TODO_FILE, "opiekun bazy", '" "', "empty-field", 3, "Wpisz wartość"),
    Planted(TODO_FILE, "what: Czy numer ma dziecko", "what:", "empty-field", 5, "Wpisz wartość"),
    Planted(TODO_FILE, "'2026-10-05'", "5.10.2026", "day-form", 8, '"2026-11-23"'),
    Planted(TODO_FILE, "'2026-10-05'", "2026", "day-form", 8, '"2026-11-23"'),
    Planted(TODO_FILE, "2026-10-05", "2026-02-30", "impossible-date", 8, "rok-miesiąc-dzień"),
    Planted(TODO_FILE, "2026-10-05", "2027-10-05", "since-ahead", 8, 'since: "2026-11-23"'),
    Planted(TODO_FILE, "topic: pesel", "topic: driving_license", "no-such-topic", 6,
            "driving_licence"),
]  # fmt: skip


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


def put(folder: Path, text: str) -> Path:
    (folder / TODO_FILE).write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path) -> tuple[Problem, ...]:
    return todo_problems(folder, TOPICS, TODAY)


def test_items_are_read_with_their_lines(tmp_path: Path) -> None:
    assert read_todo(put(tmp_path, WRITTEN), Findings(tmp_path)).items == (WEDDING, CHILD)
    assert problems(tmp_path) == ()


def test_each_owner_has_the_oldest_first_and_so_have_the_owners() -> None:
    later = Item("Ile kosztuje", "sprawy miejskie", "2026-11-22", 9)
    groups = TodoList((later, WEDDING, CHILD)).by_owner()
    assert list(groups.items()) == [
        ("sprawy miejskie", [CHILD, later]),
        ("opiekun bazy", [WEDDING]),
    ]


def test_what_the_review_writes_can_be_read(tmp_path: Path) -> None:
    for what, topic in (("Opłata: 'za psa' #1 – ile?", "pesel"), ("2026", None), ("no", None)):
        for path, text in noted(
            tmp_path / TODO_FILE, Todo(what, "opiekun", "2026-11-23", topic)
        ).items():
            path.write_text(text, encoding="utf-8")
    found = read_todo(tmp_path, Findings(tmp_path)).items
    assert [(each.what, each.topic) for each in found] == [
        ("Opłata: 'za psa' #1 – ile?", "pesel"), ("2026", None), ("no", None),
    ]  # fmt: skip
    assert problems(tmp_path) == ()


# All entries were deleted, in whatever way somebody does that.
@pytest.mark.parametrize(
    "left", [TODO_HEAD, "", "\n \n", "[]\n", "# nic\n---\n", "\ufeff"],
    ids=["comment", "nothing", "blank", "empty list", "hyphens", "mark"],
)  # fmt: skip
def test_a_file_without_entries_is_no_mistake(tmp_path: Path, left: str) -> None:
    put(tmp_path, left)
    assert problems(tmp_path) == ()
    assert read_todo(tmp_path, Findings(tmp_path)).items == ()


def test_a_missing_file_is_no_mistake(tmp_path: Path) -> None:
    assert problems(tmp_path) == ()


@pytest.mark.parametrize("planted", PLANTED, ids=[f"{n} {p.code}" for n, p in enumerate(PLANTED)])
def test_a_planted_mistake_is_found_in_its_line_and_says_what_to_write(
    tmp_path: Path, texts: Texts, planted: Planted
) -> None:
    assert planted.right in WRITTEN
    put(tmp_path, WRITTEN.replace(planted.right, planted.wrong, 1))
    found = problems(tmp_path)
    assert [(each.path, each.line, each.code) for each in found] == [
        (TODO_FILE, planted.line, planted.code)
    ]
    for language in ("pl", "en"):
        what, advice = sentences(found[0], texts, language)
        assert what[-1] in ".?!”“"
        assert "{$" not in what + advice
    assert planted.write in sentences(found[0], texts, "pl")[1]


def test_the_field_of_a_mistake_says_which_entry(tmp_path: Path) -> None:
    put(tmp_path, WRITTEN.replace("2026-10-05", "2026-02-30"))
    assert [each.field for each in problems(tmp_path)] == ["2.since"]


def test_a_mistake_does_not_keep_the_base_from_being_served(base: Path) -> None:
    version = load(base, MARKS, today=TODAY).snapshot.version
    loaded = load(put(base, "what: Gdzie\n"), MARKS, today=TODAY)
    assert loaded.problems == ()
    assert loaded.snapshot.version == version
