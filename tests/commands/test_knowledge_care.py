"""`witaj knowledge coverage`, `stale` and `confirm`, as staff and programs run them."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from rich.console import Console
from typer.testing import CliRunner

from bot.cli import app
from bot.commands.knowledge.confirm import Request, confirm
from bot.commands.knowledge.coverage import Output, show_coverage
from bot.commands.knowledge.speaking import Speaker
from bot.commands.knowledge.stale import Wanted, list_stale
from bot.i18n import LOCALES, Texts
from tests.knowledge_base.tiny import OFFICE, POLISH, TODAY, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
OWNERS = """\
languages: {pl: redakcja polska, uk: redakcja ukraińska}
units: {default: "opiekun bazy"}
topics: {groups: {city_registration: "sprawy miejskie"}}
"""


TEXTS = Texts.load()


class Heard:
    """What the commands say: one text for the answers, one for the complaints."""

    def __init__(self, language: str = "pl") -> None:
        self._out, self._err = io.StringIO(), io.StringIO()
        out = Console(file=self._out, width=120, soft_wrap=True, highlight=False)
        err = Console(file=self._err, width=120, soft_wrap=True, highlight=False)
        self.speaker = Speaker(TEXTS, language, out, err)

    @property
    def out(self) -> str:
        return self._out.getvalue()

    @property
    def err(self) -> str:
        return self._err.getvalue()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture(autouse=True)
def owned(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (base / "owners.yml").write_text(OWNERS, encoding="utf-8")
    monkeypatch.delenv("WITAJ_STAFF", raising=False)
    monkeypatch.setenv("KNOWLEDGE_DIR", str(base))


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["knowledge", *arguments])
    return result.exit_code, result.stdout, result.stderr


def keys_of(path: Path) -> set[str]:
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    assert not [entry for entry in body if isinstance(entry, ftl.Junk)]
    return {entry.id.name for entry in body if isinstance(entry, ftl.Message)}


@pytest.mark.parametrize("tool", ["coverage", "stale", "confirm"])
def test_staff_read_the_same_in_polish_and_english(tool: str) -> None:
    polish, english = (LOCALES / each / f"knowledge_{tool}.ftl" for each in ("pl", "en"))
    assert keys_of(polish) == keys_of(english)


def test_the_table_shows_states_totals_and_owners(base: Path, heard: Heard) -> None:
    assert show_coverage(base, heard.speaker, today=TODAY, output=Output()) == 0
    assert re.search(r"Numer PESEL +✓ gotowy +~ szkic", heard.out)
    assert re.search(r"Prawo jazdy +✗ brak +✗ brak", heard.out)
    assert (
        "Teksty: 2 × 2, są 2 z 4. Sprawdzone: 1, szkice: 1, nieaktualne: 0, brak: 2." in heard.out
    )
    assert (
        "ukraiński: sprawdzone 0, szkice 1, nieaktualne 0, brak 1. Opiekun: redakcja uk"
        in heard.out
    )
    assert "Urzędy i organizacje: 2, w tym takich, z których można skorzystać: 2." in heard.out
    assert heard.err == ""


def test_the_table_names_outdated_and_missing_sections(
    base: Path, edit: Edit, heard: Heard
) -> None:
    edit(POLISH, "Odpis kosztuje", "Za odpis płacisz")
    edit(UKRAINIAN, "## say\n- Chcę złożyć wniosek. — Хочу подати заяву.\n", "")
    show_coverage(base, heard.speaker, today=TODAY, output=Output())
    assert "! stary" in heard.out
    assert "! cost" in heard.out
    assert "✗ say" in heard.out


def test_programs_get_topics_languages_sections_and_counts() -> None:
    code, shown, _ = run("coverage", "--json")
    found = json.loads(shown)
    assert code == 0
    assert found["totals"] == {
        "topics": 2, "languages": 2, "texts": 4, "present": 2,
        "missing": 2, "outdated": 0, "draft": 1, "reviewed": 1,
    }  # fmt: skip
    assert found["languages"]["pl"]["owner"] == "redakcja polska"
    assert found["units"]["usable"] == 2
    assert found["topics"]["pesel"]["languages"]["uk"]["state"] == "draft"
    assert found["topics"]["pesel"]["languages"]["uk"]["sections"]["how"] == "draft"


class Boxes(HTMLParser):
    """Counts boxes by state; fails on what a page must not load."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, int] = {}
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        assert tag not in ("script", "link", "img")
        assert not (values.get("src") or values.get("href"))
        classes = (values.get("class") or "").split()
        if "box" in classes:
            self.boxes[classes[1]] = self.boxes.get(classes[1], 0) + 1

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_stands_alone_and_says_states_in_signs_too(
    base: Path, edit: Edit, tmp_path: Path, heard: Heard
) -> None:
    edit("taxonomy.yml", 'pl: "Numer PESEL"', 'pl: "<b>PESEL & co</b>"')
    page = tmp_path / "stan.html"
    assert show_coverage(base, heard.speaker, today=TODAY, output=Output(page=page)) == 0
    boxes = Boxes()
    boxes.feed(page.read_text(encoding="utf-8"))
    assert "<b>PESEL & co</b>" in boxes.text
    assert "kos~" in boxes.text
    assert "redakcja ukraińska" in boxes.text
    assert boxes.boxes["draft"] > 1
    assert boxes.boxes["reviewed"] > 1


def test_a_page_that_cannot_be_written_exits_with_2(base: Path, heard: Heard) -> None:
    output = Output(page=base / "nowhere" / "stan.html")
    assert show_coverage(base, heard.speaker, today=TODAY, output=output) == 2
    assert "stan.html" in heard.err


@pytest.mark.parametrize("tool", ["coverage", "stale", "confirm x --by y"])
def test_a_folder_that_is_no_knowledge_exits_with_2(tmp_path: Path, tool: str) -> None:
    code, _, complaint = run(*tool.split(), "--in", str(tmp_path))
    assert code == 2
    assert "taxonomy.yml" in complaint


@pytest.mark.parametrize("tool", ["coverage", "stale"])
def test_a_broken_file_is_named_and_the_rest_is_shown(base: Path, edit: Edit, tool: str) -> None:
    edit(OFFICE, "kind: municipal", "kind: [municipal]")
    code, _, complaint = run(tool)
    assert code == 0
    assert f"1 plik ma błędy i go tu nie liczę: {OFFICE}" in complaint


def test_the_list_says_what_how_old_whom_to_call_and_how_to_confirm(
    base: Path, heard: Heard
) -> None:
    code = list_stale(base, heard.speaker, today=TODAY, wanted=Wanted(), as_json=False)
    assert code == 0
    assert heard.out.startswith(
        "Do sprawdzenia: 4 sprawy, a w nich 8 informacji. Oto 4 najpilniejsze:\n\n"
        " 1. Urząd Miasta Krakowa (umk-centre)\n"
        "    Zadzwoń: +48 12 616 55 55 (umk-centre)\n"
        "    Dba o to: opiekun bazy\n"
        "    - godziny: Mo-Fr 08:00-16:00 (dane z 2026-04-29: 6 miesięcy; limit 90 dni)\n"
    )
    assert "    - telefony: +48 12 616 55 55 (nie wiadomo, z kiedy)\n" in heard.out
    assert (
        "    Zgadza się? witaj knowledge confirm umk-centre hours address phones emails websites\n"
    ) in heard.out
    assert "Zajrzyj do źródła: https://www.gov.pl/pesel · Zadzwoń: +48 12 616" in heard.out
    assert "Dba o to: sprawy miejskie" in heard.out


def test_only_the_tasks_of_one_owner_are_listed_on_request(base: Path, heard: Heard) -> None:
    wanted = Wanted(owner="MIEJSKIE")
    list_stale(base, heard.speaker, today=TODAY, wanted=wanted, as_json=False)
    assert "Numer PESEL (pesel)" in heard.out
    assert "umk-centre hours" not in heard.out


def test_twenty_are_shown_unless_all_are_wanted(base: Path) -> None:
    office = (base / OFFICE).read_text(encoding="utf-8")
    for number in range(30):
        (base / f"units/office-{number}.yml").write_text(office, encoding="utf-8")
    some, everything = Heard(), Heard()
    list_stale(base, some.speaker, today=TODAY, wanted=Wanted(), as_json=False)
    assert "20. " in some.out
    assert "21. " not in some.out
    assert "Zostały jeszcze 14 sprawy" not in some.out
    assert "Zostało jeszcze 14 spraw. Wszystkie pokaże: witaj knowledge stale --all" in some.out
    wanted = Wanted(everything=True)
    list_stale(base, everything.speaker, today=TODAY, wanted=wanted, as_json=False)
    assert "34. " in everything.out
    assert "jeszcze" not in everything.out


def test_when_all_is_fresh_the_list_says_so(base: Path, heard: Heard) -> None:
    for path in (OFFICE, "units/help-line.yml", TOPIC):
        confirm(base, Request(Path(path).stem, by="Jan"), heard.speaker, today=TODAY)
    confirm(base, Request("pesel", by="Jan"), heard.speaker, today=TODAY)
    last = Heard()
    list_stale(base, last.speaker, today=TODAY, wanted=Wanted(), as_json=False)
    assert last.out == "Nie ma nic do sprawdzenia: wszystkie dane są świeże.\n"
    assert "To było ostatnie" in heard.out


def test_programs_get_the_whole_list(base: Path) -> None:
    code, shown, _ = run("stale", "--json", "--days", "1")
    assert code == 0
    first = json.loads(shown)[0]
    assert (first["subject"], first["id"], first["owner"]) == (
        "unit",
        "umk-centre",
        "opiekun bazy",
    )
    phones = next(item for item in first["items"] if item["name"] == "phones")
    assert (phones["age_days"], phones["limit_days"]) == (None, 1)


def test_a_wrong_list_of_limits_exits_with_2_and_shows_the_line(base: Path) -> None:
    (base / "freshness.yml").write_text("days:\n  opening: 5\n", encoding="utf-8")
    code, _, complaint = run("stale")
    assert code == 2
    assert "freshness.yml, wiersz 2" in complaint


def test_a_confirmation_says_what_was_confirmed_and_what_comes_next(
    base: Path, heard: Heard
) -> None:
    request = Request("umk-centre", ("hours",), by="Jan")
    assert confirm(base, request, heard.speaker, today=TODAY) == 0
    assert heard.out == (
        "Potwierdzone w units/umk-centre.yml: hours (2026-11-23, Jan). "
        "Obowiązuje we wszystkich językach.\n"
        "Następne do sprawdzenia: Urząd Miasta Krakowa (umk-centre): "
        "address, phones, emails, websites. Zadzwoń: +48 12 616 55 55 (umk-centre)\n"
    )
    assert '  hours: {on: "2026-11-23", by: "Jan"}\n' in (base / OFFICE).read_text("utf-8")


@pytest.mark.parametrize("fields", [(), ("all",)])
def test_without_fields_all_that_the_file_has_is_confirmed(
    base: Path, heard: Heard, fields: tuple[str, ...]
) -> None:
    confirm(base, Request("pesel", fields, by="Jan"), heard.speaker, today=TODAY)
    assert "topic.yml: fee, since, in_person (2026-11-23, Jan)" in heard.out


def test_who_confirms_can_stand_in_the_environment(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WITAJ_STAFF", "Maria")
    code, shown, complaint = run("confirm", "umk-centre", "phones", "--on", "2024-05-06")
    assert complaint == ""
    assert code == 0
    assert "phones (2024-05-06, Maria)" in shown


# what is wrong with the request -> what the complaint says
WRONG = {
    "nobody": (Request("umk-centre"), "Dopisz: --by"),
    "a name of two lines": (Request("umk-centre", by="a\nb"), "Dopisz: --by"),
    "a day to come": (Request("umk-centre", by="x", on="2026-11-24"), "jeszcze nie nadszedł"),
    "no day": (Request("umk-centre", by="x", on="23.11.2026"), "--on 2026-11-23"),
    "an unknown name": (Request("umk-center", by="x"), "Najbliższe nazwy: umk-centre."),
    "an unknown field": (Request("umk-centre", ("phone",), by="x"), "chodzi o „phones”"),
    "a field that is not there": (Request("help-line", ("hours",), by="x"), "potwierdzić: phones"),
    "an unknown fact": (Request("pesel", ("fees",), by="x"), "chodzi o „fee”"),
    "a topic without files": (Request("driving_licence", by="x"), "ma błędy albo go nie ma"),
    "text and fields": (Request("pesel", ("fee",), by="x", text=True), "w dwóch poleceniach"),
    "the text of a unit": (Request("umk-centre", by="x", text=True), "tekst ma tylko temat"),
    "no such language": (Request("pesel", by="x", text=True, language="be"), "Są: pl, uk."),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_request_exits_with_2_and_changes_nothing(
    base: Path, heard: Heard, case: str
) -> None:
    before = {path: path.read_bytes() for path in base.rglob("*") if path.is_file()}
    request, complaint = WRONG[case]
    assert confirm(base, request, heard.speaker, today=TODAY) == 2
    assert complaint in heard.err
    assert {path: path.read_bytes() for path in base.rglob("*") if path.is_file()} == before


def test_a_text_is_confirmed_and_the_next_draft_is_named(base: Path, heard: Heard) -> None:
    request = Request("pesel", by="Олена", text=True, language="uk")
    assert confirm(base, request, heard.speaker, today=TODAY) == 0
    assert heard.out.startswith("Sprawdzony tekst: pesel, ukraiński (2026-11-23, Олена).")
    assert "To był ostatni szkic w tym języku (ukraiński)." in heard.out
    assert "status: reviewed" in (base / UKRAINIAN).read_text("utf-8")
    assert run("check")[0] == 0


def test_an_outdated_text_cannot_be_confirmed(base: Path, edit: Edit, heard: Heard) -> None:
    edit(POLISH, "Odpis kosztuje", "Za odpis płacisz")
    request = Request("pesel", by="Олена", text=True, language="uk")
    assert confirm(base, request, heard.speaker, today=TODAY) == 1
    assert "polski tekst zmienił się w części ## cost." in heard.err
    assert "witaj knowledge mark-translated pesel --lang uk" in heard.err
    assert "status: draft" in (base / UKRAINIAN).read_text("utf-8")


def test_a_text_with_errors_cannot_be_confirmed(base: Path, edit: Edit, heard: Heard) -> None:
    edit(UKRAINIAN, "## how", "# how")
    request = Request("pesel", by="x", text=True, language="uk")
    assert confirm(base, request, heard.speaker, today=TODAY) == 1
    assert "witaj knowledge check" in heard.err


def test_english_is_spoken_on_request(base: Path) -> None:
    english = Heard("en")
    confirm(base, Request("umk-centre", ("hours",), by="Jan"), english.speaker, today=TODAY)
    assert english.out.startswith("Confirmed in units/umk-centre.yml: hours (2026-11-23, Jan).")
