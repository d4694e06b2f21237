"""`witaj knowledge move-unit`: what is written, and what people read day by day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.app import load_texts
from bot.cli import app
from bot.commands.knowledge.composing import pieces_of
from bot.dialogue.messages import Style
from bot.i18n import Texts
from bot.knowledge_base.hours import WARSAW
from bot.knowledge_base.loader import Loaded, load
from bot.knowledge_base.reading import Audience, Conversation
from tests.knowledge_base.tiny import MARKS, OFFICE, POLISH, TODAY, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
NEW = "units/new-centre.yml"
DAYS = ("--from", "2026-12-10", "--until", "2026-12-20")


@pytest.fixture
def new_office(base: Path) -> Path:
    """A second office, which takes over from the first."""
    text = (base / OFFICE).read_text(encoding="utf-8")
    text = text.replace("pl. Wszystkich Świętych 3-4", "ul. Nowa 1")
    text = text.replace("Urząd Miasta Krakowa", "Nowe Centrum").replace("55 55", "55 56")
    (base / NEW).write_text(text, encoding="utf-8")
    return base


def move(base: Path, *arguments: str, old: str = "umk-centre", new: str = "new-centre") -> str:
    code, said = moved(base, *arguments, old=old, new=new)
    assert code == 0, said
    return said


def moved(
    base: Path, *arguments: str, old: str = "umk-centre", new: str = "new-centre"
) -> tuple[int, str]:
    """(exit code, what was said anywhere)."""
    result = CliRunner().invoke(
        app, ["knowledge", "move-unit", old, new, *arguments, "--in", str(base)]
    )
    return result.exit_code, result.stdout + result.stderr


def reloaded(base: Path) -> Loaded:
    return load(base, MARKS, today=TODAY)


def files(base: Path) -> dict[str, bytes]:
    return {path.relative_to(base).as_posix(): path.read_bytes()
            for path in base.rglob("*") if path.is_file()}  # fmt: skip


@lru_cache(maxsize=1)
def texts() -> Texts:
    return load_texts()


def cards(base: Path, month: int, day: int) -> list[tuple[str, ...]]:
    """Of the answer that a Polish reader gets at noon."""
    at = datetime(2026 if month > 11 else 2027, month, day, 12, tzinfo=WARSAW)
    conversation = Conversation(pieces_of(reloaded(base).snapshot, texts(), at), at)
    reply = conversation.topic("pesel", Audience("pl"))[0].reply
    assert reply
    return [block.lines for block in reply.blocks if block.style is Style.CARD]


def test_people_read_the_right_place_on_every_day(new_office: Path) -> None:
    move(new_office, *DAYS)
    before = cards(new_office, 12, 1)
    assert [card[0] for card in before] == ["Urząd Miasta Krakowa", "Nowe Centrum"]
    assert "⚠ Do 20 grudnia 2026 tutaj, potem: Nowe Centrum, ul. Nowa 1" in before[0]
    assert any("Działa od 10 grudnia 2026" in line for line in before[1])
    for day in (10, 15, 20):  # the first day of the new one, both, the last day of the old one
        both = cards(new_office, 12, day)
        assert [card[0] for card in both] == ["Nowe Centrum", "Urząd Miasta Krakowa"]
        assert any("wcześniej: Urząd Miasta Krakowa" in line for line in both[0])
        assert any("Do 20 grudnia 2026 tutaj" in line for line in both[1])
    for month, day in ((12, 21), (3, 1)):
        (after,) = cards(new_office, month, day)
        assert after[:3] == ("Nowe Centrum", "nadaje numer", "📍 ul. Nowa 1, 31-004 Kraków")


def test_the_check_finds_nothing_new(new_office: Path) -> None:
    move(new_office, *DAYS)
    assert {each.code for each in reloaded(new_office).problems} == set()


def test_only_lines_are_added(new_office: Path) -> None:
    before = files(new_office)
    move(new_office, *DAYS)
    after = files(new_office)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {OFFICE, NEW, TOPIC, POLISH, UKRAINIAN}
    added = {
        OFFICE: b'valid_to: "2026-12-20"\nreplaced_by: new-centre\n',
        NEW: b'valid_from: "2026-12-10"\n',
        TOPIC: b"  - unit: new-centre\n    does: decides\n",
        POLISH: b"  new-centre: nadaje numer\n",
    }
    for name, lines in added.items():
        assert after[name].count(lines) == 1
        assert after[name].replace(lines, b"") == before[name]


def test_the_overlap_is_thirty_days_unless_said_otherwise(new_office: Path) -> None:
    move(new_office, "--from", "2026-12-10")
    assert 'valid_to: "2027-01-09"' in (new_office / OFFICE).read_text(encoding="utf-8")


def test_roles_are_copied_with_all_that_belongs_to_them(new_office: Path, edit: Edit) -> None:
    edit(TOPIC, "    does: decides\n", "    does: decides  # ważne\n    not_for: [eu]\n")
    move(new_office, *DAYS)
    roles = reloaded(new_office).snapshot.topics["pesel"].units
    assert [(role.unit, role.does, role.not_for) for role in roles[:2]] == [
        ("umk-centre", "decides", {"eu"}),
        ("new-centre", "decides", {"eu"}),
    ]


def test_roles_and_reasons_on_one_line_are_copied_too(new_office: Path, edit: Edit) -> None:
    edit(
        TOPIC,
        "  - unit: umk-centre\n    does: decides\n  - unit: help-line\n    does: advises\n"
        "    aspects: [contact]\n",
        "  [{does: decides, unit: 'umk-centre'}, {unit: help-line, does: advises}]\n",
    )
    edit(
        POLISH,
        "unit_reasons:\n  umk-centre: nadaje numer\n  help-line: odpowiada na pytania\n",
        "unit_reasons: {umk-centre: nadaje, help-line: odpowiada}\n",
    )
    move(new_office, *DAYS)
    topic = (new_office / TOPIC).read_text(encoding="utf-8")
    assert "{does: decides, unit: 'umk-centre'}, {does: decides, unit: new-centre}, {" in topic
    text = (new_office / POLISH).read_text(encoding="utf-8")
    assert "{umk-centre: nadaje, new-centre: nadaje, help-line: odpowiada}" in text


def test_files_of_windows_keep_their_line_ends_and_mark(new_office: Path) -> None:
    for name in (OFFICE, TOPIC, POLISH):
        raw = (new_office / name).read_bytes().replace(b"\n", b"\r\n")
        (new_office / name).write_bytes(b"\xef\xbb\xbf" + raw)
    before = files(new_office)
    move(new_office, *DAYS)
    for name in (OFFICE, TOPIC, POLISH):
        raw = (new_office / name).read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        assert raw.count(b"\n") == raw.count(b"\r\n") > before[name].count(b"\n")
    assert reloaded(new_office).errors == ()


def test_a_second_time_nothing_changes(new_office: Path) -> None:
    move(new_office, *DAYS)
    before = files(new_office)
    assert "Nie ma nic do zmiany" in move(new_office, *DAYS)
    assert files(new_office) == before


def test_other_days_replace_the_old_ones(new_office: Path) -> None:
    move(new_office, *DAYS)
    move(new_office, "--from", "2026-12-11", "--until", "2026-12-12")
    office = (new_office / OFFICE).read_text(encoding="utf-8")
    assert office.count("valid_to") == office.count("replaced_by") == 1
    assert 'valid_to: "2026-12-12"' in office


def test_what_still_points_to_the_old_unit_is_listed_and_left(new_office: Path) -> None:
    said = move(new_office, *DAYS)
    assert f"{TOPIC}:3: own_case: umk-centre" in said
    assert f"{POLISH}:10: " in said
    assert "Do tego 3 miejsca w tłumaczeniach" in said
    assert "{unit:umk-centre}" in (new_office / POLISH).read_text(encoding="utf-8")


def test_a_dry_run_shows_the_edits_and_writes_nothing(new_office: Path) -> None:
    before = files(new_office)
    said = move(new_office, *DAYS, "--dry-run")
    assert files(new_office) == before
    assert "\n+replaced_by: new-centre\n" in said
    assert "Zmieniłoby się 5 plików" in said


def test_a_copy_waits_to_be_filled_in_and_the_old_place_stays(base: Path) -> None:
    said = move(base, "--from", "2026-11-01", "--until", "2026-11-10", "--copy")
    assert "units/new-centre.yml to kopia umk-centre" in said
    text = (base / NEW).read_text(encoding="utf-8")
    assert "uk: Міська управа Кракова" in text
    assert "Wszystkich Świętych" not in text
    assert "hours:" not in text
    result = reloaded(base)
    assert result.errors == ()
    assert set(result.snapshot.units) == {"umk-centre", "help-line"}
    (card, *_) = cards(base, 12, 1)
    assert card[0] == "Urząd Miasta Krakowa"


@pytest.mark.parametrize(
    ("arguments", "names", "said"),
    [
        (("--from", "10.12.2026"), {}, "Nie ma takiego dnia: „10.12.2026”"),
        (DAYS, {"old": "umk-center"}, "Najbliższe nazwy: umk-centre"),
        (DAYS, {"new": "newcentre"}, "witaj knowledge new unit newcentre"),
        ((*DAYS, "--copy"), {"new": "../x"}, "małe litery"),
        (DAYS, {"new": "umk-centre"}, "nie może zastąpić samego siebie"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    new_office: Path, arguments: tuple[str, ...], names: dict[str, str], said: str
) -> None:
    before = files(new_office)
    code, shown = moved(new_office, *arguments, **names)
    assert (code, files(new_office)) == (2, before)
    assert said in shown


def test_a_unit_that_moved_already_moves_on_from_its_new_place(new_office: Path) -> None:
    move(new_office, *DAYS)
    code, said = moved(new_office, *DAYS, new="help-line")
    assert code == 2
    assert "witaj knowledge move-unit new-centre help-line" in said
    code, said = moved(new_office, *DAYS, old="new-centre", new="umk-centre")
    assert code == 2
    assert "kółko" in said


def test_edits_that_would_break_the_base_are_not_written(new_office: Path) -> None:
    before = files(new_office)
    text = (new_office / OFFICE).read_text(encoding="utf-8") + 'valid_from: "2026-12-31"\n'
    (new_office / OFFICE).write_text(text, encoding="utf-8")
    code, said = moved(new_office, *DAYS)
    assert code == 1
    assert "Nic nie zapisuję" in said
    assert (new_office / TOPIC).read_bytes() == before[TOPIC]
