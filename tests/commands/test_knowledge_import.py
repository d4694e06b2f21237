"""`witaj knowledge import csv`: a table of a spreadsheet, as staff save it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.dialogue.knowledge import Unit
from bot.knowledge_base.loader import load
from bot.knowledge_base.tables.columns import HEADINGS, column_of
from bot.knowledge_base.tables.reading import MOST_ROWS, column_letter
from tests.knowledge_base.tiny import LINE, MARKS, OFFICE, TODAY

Edit = Callable[[str, str, str], None]
SOURCE = {"źródło": "https://pomoc.example.pl/kontakt", "data źródła": "2026-11-20"}
POINT: dict[str, str] = {
    "id": "punkt-pomocy", "nazwa": "Punkt Pomocy „Żółw”", "rodzaj": "fundacja",
    "ulica": "ul. Długa 5", "kod": "31-147", "miasto": "Kraków",
    "telefon": "+48 12 616 55 57; 800 120 002", "e-mail": "punkt@pomoc.example.pl",
    "www": "https://pomoc.example.pl", "godziny": "pn-pt 8-16", "języki": "polski, uk",
    "notatki": "Weź paszport.", **SOURCE,
}  # fmt: skip


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Rows as a file: each a dictionary of heading -> cell."""

    def _table(*rows: dict[str, str], encoding: str = "utf-8-sig", delimiter: str = ";") -> Path:
        out = io.StringIO(newline="")
        headings = list(dict.fromkeys(heading for row in rows for heading in row))
        writer = csv.DictWriter(out, headings, delimiter=delimiter, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)
        path = tmp_path / "table.csv"
        path.write_bytes(out.getvalue().encode(encoding))
        return path

    return _table


Table = Callable[..., Path]


def imported(base: Path, path: Path, *arguments: str) -> tuple[int, str]:
    """(exit code, what was said anywhere)."""
    result = CliRunner().invoke(
        app, ["knowledge", "import", "csv", str(path), *arguments, "--in", str(base)]
    )
    return result.exit_code, result.stdout + result.stderr


def units(base: Path) -> dict[str, Unit]:
    loaded = load(base, MARKS, today=TODAY)
    assert loaded.errors == ()
    return dict(loaded.snapshot.units)


def files(base: Path) -> dict[str, bytes]:
    return {path.relative_to(base).as_posix(): path.read_bytes()
            for path in base.rglob("*") if path.is_file()}  # fmt: skip


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1250", "utf-16"])
def test_a_new_unit_comes_from_any_way_to_save_a_table(
    base: Path, table: Table, encoding: str, delimiter: str
) -> None:
    code, said = imported(base, table(POINT, encoding=encoding, delimiter=delimiter))
    assert code == 0, said
    unit = units(base)["punkt-pomocy"]
    assert (unit.kind, unit.names["pl"]) == ("ngo", "Punkt Pomocy „Żółw”")
    assert [phone.number for phone in unit.phones] == ["+48 12 616 55 57", "800 120 002"]
    assert unit.languages == ("pl", "uk")
    assert unit.hours
    assert (unit.hours.osm, unit.hours.confirmed) == ("Mo-Fr 08:00-16:00; PH off", False)
    assert {source.as_of for source in unit.sources} == {"2026-11-20"}


def test_a_new_file_looks_like_the_others(base: Path, table: Table) -> None:
    imported(base, table(POINT))
    assert (
        (base / "units/punkt-pomocy.yml").read_text(encoding="utf-8")
        == """\
# Punkt Pomocy „Żółw”
names:
  pl: Punkt Pomocy „Żółw”
kind: ngo
confidence: medium
address:
  street: ul. Długa 5
  postal_code: "31-147"
  city: Kraków
phones:
  - number: "+48 12 616 55 57"
  - number: "800 120 002"
emails:
  - punkt@pomoc.example.pl
websites:
  - https://pomoc.example.pl
hours:
  osm: "Mo-Fr 08:00-16:00"
  source: https://pomoc.example.pl/kontakt
  as_of: "2026-11-20"
  confirmed: false
languages: [pl, uk]
notes:
  pl: Weź paszport.
sources:
  - url: https://pomoc.example.pl/kontakt
    as_of: "2026-11-20"
    covers: [name, address, phones, emails, websites, hours, languages, notes]
"""
    )


def test_hours_and_phones_are_said_as_they_were_understood(base: Path, table: Table) -> None:
    _, said = imported(base, table({**POINT, "telefon": "12 616-55-57"}))
    assert "Wiersz 2, kolumna J (godziny): „pn-pt 8-16” czytam jako „Mo-Fr 08:00-16:00”." in said
    assert "„12 616-55-57” czytam jako „+48 12 616 55 57”" in said


def test_of_an_existing_unit_only_the_told_fields_change(base: Path, table: Table) -> None:
    before = (base / OFFICE).read_text(encoding="utf-8")
    row = {"id": "umk-centre", "ulica": "ul. Nowa 1", "telefon": "", "nazwa uk": "Мерія",
           "źródło": "https://www.bip.krakow.pl", "data źródła": "20.11.2026"}  # fmt: skip
    code, said = imported(base, table(row))
    assert code == 0, said
    assert "address.street: pl. Wszystkich Świętych 3-4 → ul. Nowa 1" in said
    expected = before.replace("pl. Wszystkich Świętych 3-4", "ul. Nowa 1")
    expected = expected.replace("uk: Міська управа Кракова", "uk: Мерія")
    head, sources = expected.split("sources:")
    expected = f"{head}sources:{sources.replace('2026-04-29', '2026-11-20')}"
    assert (base / OFFICE).read_text(encoding="utf-8") == expected


def test_comments_quotes_and_line_ends_of_other_lines_stay(base: Path, table: Table) -> None:
    text = (base / OFFICE).read_text(encoding="utf-8")
    text = text.replace("kind: municipal", "kind:   municipal   # miasto")
    text = text.replace('  - number: "+48 12 616 55 55"', "  # centrala\n  - number: '126165555'")
    text = text.replace("'126165555'", "'+48126165555'").replace("emails:", "\nemails:  # główny")
    (base / OFFICE).write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    before = (base / OFFICE).read_bytes()
    row = {"id": "umk-centre", "telefon": "12 616 55 55, +48 12 616 55 99", **SOURCE}
    code, said = imported(base, table(row))
    assert code == 0, said
    after = (base / OFFICE).read_bytes()
    added = b'  - number: "+48 12 616 55 99"\r\n'
    page = (
        b'  - url: https://pomoc.example.pl/kontakt\r\n    as_of: "2026-11-20"\r\n'
        b"    covers: [phones]\r\n"
    )
    assert after.count(added) == after.count(page) == 1
    assert after.replace(added, b"").replace(page, b"") == before


def test_a_phone_that_stays_keeps_its_hours_and_one_that_is_gone_leaves(
    base: Path, table: Table
) -> None:
    row = {"id": "umk-centre", "telefon": "+48 12 616 55 99; +48126165555", **SOURCE}
    imported(base, table(row))
    first, second = units(base)["umk-centre"].phones
    assert (first.number, first.hours) == ("+48 12 616 55 99", None)
    assert (second.number, second.hours) == ("+48 12 616 55 55", "Mo-Fr 08:00-15:00; PH off")
    imported(base, table({"id": "umk-centre", "telefon": "+48 12 616 55 99", **SOURCE}))
    assert [phone.number for phone in units(base)["umk-centre"].phones] == ["+48 12 616 55 99"]


def test_new_hours_bring_their_own_date_and_lose_old_confirmations(
    base: Path, edit: Edit, table: Table
) -> None:
    edit(OFFICE, "  confirmed: true", '  confirmed: true\n  valid_to: "2026-10-01"')
    edit(OFFICE, "sources:", 'confirmed:\n  hours: {on: "2026-11-01", by: "A"}\nsources:')
    row = {"id": "umk-centre", "godziny": "Mo-Fr 09:00-17:00", **SOURCE}
    code, said = imported(base, table(row))
    assert code == 0, said
    hours = units(base)["umk-centre"].hours
    assert hours
    assert (hours.osm, hours.confirmed) == ("Mo-Fr 09:00-17:00; PH off", False)
    assert (hours.source.as_of, hours.validity.end) == ("2026-11-20", None)


def test_a_second_time_nothing_changes(base: Path, table: Table) -> None:
    rows = table(POINT, {"id": "help-line", "telefon": "116 123; 112", **SOURCE})
    imported(base, rows)
    before = files(base)
    code, said = imported(base, rows)
    assert (code, files(base)) == (0, before)
    assert "Nie ma nic do zmiany" in said


def test_a_dry_run_tells_each_unit_and_writes_nothing(base: Path, table: Table) -> None:
    before = files(base)
    code, said = imported(
        base, table(POINT, {"id": "help-line", "notatki": "Całą dobę.", **SOURCE}), "--dry-run"
    )
    assert (code, files(base)) == (0, before)
    assert "NOWE units/punkt-pomocy.yml (wiersz 2)" in said
    assert "ZMIANA units/help-line.yml (wiersz 3)" in said
    assert "1 nowe miejsce, 1 zmienione" in said


def test_translations_alone_need_no_source(base: Path, table: Table) -> None:
    code, said = imported(base, table({"id": "help-line", "nazwa uk": "Лінія допомоги"}))
    assert code == 0, said
    assert units(base)["help-line"].names["uk"] == "Лінія допомоги"


WRONG: dict[str, tuple[dict[str, str], str, str]] = {
    "phone": ({"telefon": "12345"}, "G (telefon)", "+48 12 616 55 55"),
    "phone that Excel changed": ({"telefon": "4,8E+10"}, "G (telefon)", "kolumnę jako Tekst"),
    "hours": ({"godziny": "rano"}, "J (godziny)", "pn-pt 8-16"),
    "kind": ({"rodzaj": "sklep"}, "C (rodzaj)", "municipal"),
    "e-mail": ({"e-mail": "punkt"}, "H (e-mail)", "punkt@um.example.pl"),
    "website": ({"www": "a@b.pl"}, "I (www)", "https://www.gov.pl"),
    "language": ({"języki": "marsjański"}, "K (języki)", "uk albo ukraiński"),
    "postal code": ({"kod": "123"}, "E (kod)", "31-004"),
    "date": ({"data źródła": "wczoraj"}, "N (data źródła)", "23.11.2026"),
    "a day that does not exist": ({"data źródła": "31.02.2026"}, "N (data źródła)", "2026-11-23"),
    "a day to come": ({"data źródła": "2099-01-01"}, "N (data źródła)", "jeszcze nie nadszedł"),
    "no source": ({"źródło": ""}, "", "Bez źródła niczego nie zapisujemy"),
    "no date": ({"data źródła": ""}, "", "Bez źródła niczego nie zapisujemy"),
    "id": ({"id": "Punkt Ż"}, "A (id)", "punkt-pomocy"),
    "id with a path": ({"id": "../../x"}, "A (id)", "punkt-pomocy"),
    "new without a kind": ({"rodzaj": ""}, "", "organizacja"),
    "new without a name": ({"nazwa": ""}, "", "kolumna „nazwa”"),
    "street without a city": ({"miasto": ""}, "", "kolumna „miasto”"),
    "letters lost": ({"notatki": "????? ??"}, "L (notatki)", "CSV UTF-8"),
    "an invisible sign": ({"notatki": "a\u202eb"}, "L (notatki)", "wpisz tekst jeszcze raz"),
    "what the check finds": ({"notatki": "Zadzwoń {telefon}"}, "L (notatki)", "klamr"),
    "mixed alphabets": ({"nazwa": "Punкt"}, "B (nazwa)", "Punкt"),
}  # fmt: skip


@pytest.mark.parametrize("name", list(WRONG))
def test_a_wrong_cell_is_told_with_its_place_and_nothing_is_written(
    base: Path, table: Table, name: str
) -> None:
    cells, column, advice = WRONG[name]
    before = files(base)
    good = {"id": "help-line", "notatki": "Całą dobę.", **SOURCE}
    code, said = imported(base, table({**POINT, **cells}, good))
    assert (code, files(base)) == (1, before), said
    assert (f"Wiersz 2, kolumna {column}:" if column else "Wiersz 2:") in said
    assert advice in said
    assert "Nic nie zapisuję" in said


def test_all_wrong_cells_are_told_at_once(base: Path, table: Table) -> None:
    _, said = imported(
        base, table({**POINT, "telefon": "1", "godziny": "x"}, {**POINT, "id": "b", "kod": "1"})
    )
    for place in ("Wiersz 2, kolumna G", "Wiersz 2, kolumna J", "Wiersz 3, kolumna E"):
        assert place in said


def test_one_unit_may_stand_in_one_row_only(base: Path, table: Table) -> None:
    code, said = imported(base, table(POINT, POINT))
    assert code == 1
    assert "stoi już w wierszu 2" in said


@pytest.mark.parametrize(
    ("heading", "said"),
    [("telfon", "Może chodzi o „telefon”"), ("pogoda", "--template"), ("tel.", "kolumna G")],
)
def test_an_unknown_column_is_named(base: Path, table: Table, heading: str, said: str) -> None:
    code, shown = imported(base, table({**POINT, heading: "x"}))
    assert code == 1
    assert f"Wiersz 1, kolumna O ({heading}):" in shown
    assert said in shown


def test_a_column_that_begins_with_a_hash_is_passed_over(base: Path, table: Table) -> None:
    assert imported(base, table({**POINT, "# pogoda": "deszcz"}))[0] == 0


@pytest.mark.parametrize("text", ['=HYPERLINK("http://a")', "@SUM(A1)", "+1+1", "-2+3"])
def test_what_looks_like_a_formula_stays_text(base: Path, table: Table, text: str) -> None:
    code, said = imported(base, table({**POINT, "notatki": text}))
    assert code == 0, said
    assert units(base)["punkt-pomocy"].notes["pl"] == text


def test_the_apostrophe_of_excel_before_a_phone_is_no_part_of_it(base: Path, table: Table) -> None:
    imported(base, table({**POINT, "telefon": "'+48 12 616 55 57"}))
    assert units(base)["punkt-pomocy"].phones[0].number == "+48 12 616 55 57"


def test_an_older_table_does_not_overwrite_newer_data(base: Path, table: Table) -> None:
    row = {"id": "umk-centre", "ulica": "ul. Stara 1", "źródło": "https://www.bip.krakow.pl",
           "data źródła": "2025-01"}  # fmt: skip
    code, said = imported(base, table(row))
    assert code == 1
    assert "nowszą datę (2026-04-29)" in said


def test_a_broken_file_of_a_unit_is_left_alone(base: Path, edit: Edit, table: Table) -> None:
    edit(LINE, "kind: hotline", "kind: [hotline")
    code, said = imported(base, table({"id": "help-line", "notatki": "a", **SOURCE}))
    assert code == 1
    assert "units/help-line.yml ma błędy" in said


def test_a_row_of_numbers_counts_like_the_spreadsheet(base: Path, tmp_path: Path) -> None:
    """An empty row, a comment, a cell of two lines."""
    path = tmp_path / "t.csv"
    path.write_text(
        'sep=;\nid;notatki;źródło;data źródła\n\n# uwaga;;;\nhelp-line;"a\nb";https://a.pl;2026\n'
        "help-line;c;https://a.pl;2026\n",
        encoding="utf-8",
    )
    _, said = imported(base, path)
    assert "Wiersz 6, kolumna A (id):" in said
    assert "wierszu 5" in said


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "nie ma nag"),
        (b"id;nazwa\n", "nie ma wierszy z danymi"),
        (b"nazwa;ulica\na;b\n", "kolumny „id”"),
        (b"PK\x03\x04xlsx", "skoroszyt"),
        (b"id;nazwa\nx;\x00", "nie jest plik CSV"),
        (b'id;nazwa\nx;"a', "cudzys"),
        (b"id\n" + b"a\n" * (MOST_ROWS + 5), "za dużo wierszy"),
        (b";" * 200 + b"\n1\n", "nagłówków"),
        (b"x" * 2_000_001, "większy niż 2 MB"),
    ],
    ids=["empty", "only headings", "no id", "xlsx", "binary", "quote", "rows", "columns", "big"],
)
def test_what_is_no_table_is_refused_in_words(
    base: Path, tmp_path: Path, raw: bytes, said: str
) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(raw)
    before = files(base)
    code, shown = imported(base, path)
    assert code in (1, 2)
    assert files(base) == before
    assert said in shown


def test_a_missing_file_and_no_file_are_refused(base: Path, tmp_path: Path) -> None:
    assert imported(base, tmp_path / "none.csv")[0] == 2
    assert imported(base, tmp_path)[0] == 2
    result = CliRunner().invoke(app, ["knowledge", "import", "csv"])
    assert result.exit_code == 2
    assert "--template" in result.stderr


def test_the_template_has_every_column_and_can_be_imported_when_filled_in(
    base: Path, tmp_path: Path
) -> None:
    result = CliRunner().invoke(app, ["knowledge", "import", "csv", "--template"])
    assert result.exit_code == 0
    text = result.stdout_bytes.decode("utf-8-sig")
    headings = text.splitlines()[0].split(";")
    columns = [column_of(0, heading, "pl") for heading in headings]
    assert [column and column.field for column in columns] == list(HEADINGS)
    path = tmp_path / "t.csv"
    path.write_text(text.replace("# przykład (usuń #): ", ""), encoding="utf-8-sig")
    code, said = imported(base, path)
    assert code == 0, said


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (52, "BA")])
def test_columns_are_named_as_in_a_spreadsheet(index: int, letter: str) -> None:
    assert column_letter(index) == letter


def test_every_heading_has_one_meaning() -> None:
    every: list[Any] = [heading for headings in HEADINGS.values() for heading in headings]
    assert len(every) == len(set(every))


def test_when_one_file_cannot_be_written_none_is(base: Path, table: Table) -> None:
    (base / "units/.punkt-pomocy.yml.part").mkdir()
    before = files(base)
    row = {"id": "help-line", "notatki": "Całą dobę.", **SOURCE}
    code, said = imported(base, table(row, POINT))
    assert (code, files(base)) == (1, before)
    assert "Wszystkie pliki są takie jak przedtem" in said


def test_a_file_outside_of_the_folder_is_never_written(
    base: Path, tmp_path: Path, table: Table
) -> None:
    outside = (base / LINE).rename(tmp_path / "outside.yml")
    (base / LINE).symlink_to(outside)
    before = outside.read_bytes()
    code, _ = imported(base, table({"id": "help-line", "notatki": "a", **SOURCE}))
    assert (code, outside.read_bytes()) == (1, before)
