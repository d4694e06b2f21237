"""`witaj knowledge export ...`, as staff and programs run it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from typer.testing import CliRunner, Result

from bot.cli import app
from tests.knowledge_base.tiny import OFFICE

Edit = Callable[[str, str, str], None]
Run = Callable[..., Result]
SCHEMA = Path(__file__).parents[1] / "knowledge_base" / "hsds"
ON = ("--date", "2026-11-23")


@pytest.fixture
def run(base: Path) -> Run:
    def _run(*arguments: str | Path) -> Result:
        full = ("knowledge", "export", *map(str, arguments), *ON, "--in", str(base))
        return CliRunner().invoke(app, full)

    return _run


def test_hsds_writes_one_file_a_language_and_compares_it(run: Run, tmp_path: Path) -> None:
    result = run("hsds", "--out", tmp_path / "out", "--schema", SCHEMA)
    assert (result.exit_code, result.stdout) == (
        0,
        f"{tmp_path}/out/hsds-pl.json: 2 usługi.\n{tmp_path}/out/hsds-uk.json: 2 usługi.\n"
        "Wszystko zgadza się ze schematem HSDS.\n",
    )
    written = json.loads((tmp_path / "out" / "hsds-uk.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in written] == ["Номер PESEL", "Номер PESEL"]


def test_hsds_writes_only_the_wanted_languages(run: Run, tmp_path: Path) -> None:
    assert run("hsds", "--out", tmp_path / "out", "--lang", "uk").exit_code == 0
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["hsds-uk.json"]


def test_a_file_that_does_not_fit_the_schema_exits_with_1(run: Run, tmp_path: Path) -> None:
    strict = tmp_path / "strict.json"
    strict.write_text('{"required": ["accreditations"]}', encoding="utf-8")
    result = run("hsds", "--out", tmp_path, "--lang", "pl", "--schema", strict)
    assert result.exit_code == 1
    assert "0: 'accreditations' is a required property" in result.stderr
    assert "2 wpisy nie zgadzają się ze schematem HSDS" in result.stderr


def test_a_schema_that_is_not_there_is_said_before_anything_is_written(
    run: Run, tmp_path: Path
) -> None:
    result = run("hsds", "--out", tmp_path / "out", "--schema", tmp_path / "none.json")
    assert result.exit_code == 2
    assert "Nie ma schematu HSDS" in result.stderr
    assert not (tmp_path / "out").exists()


def test_geojson_goes_to_standard_output_and_the_rest_is_counted(run: Run) -> None:
    result = run("geojson", "--lang", "uk")
    assert result.exit_code == 0
    assert [each["id"] for each in json.loads(result.stdout)["features"]] == ["umk-centre"]
    assert result.stderr == (
        "Na mapie jest 1 miejsce. 1 miejsca tu nie ma: nie znamy jego współrzędnych.\n"
    )


def test_a_calendar_is_written_into_a_file(run: Run, tmp_path: Path) -> None:
    result = run("calendar", "umk-centre", "--weeks", "2", "--out", tmp_path / "umk.ics")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "Wszystkie miejsca mają znane godziny.\n"
    found = Calendar.from_ical((tmp_path / "umk.ics").read_bytes())
    assert len(found.events) == 10
    assert found.calendar_name == "Urząd Miasta Krakowa"


def test_a_wanted_unit_without_hours_is_named(run: Run) -> None:
    assert run("calendar", "help-line").stderr.endswith("(help-line)\n")


def test_an_unknown_unit_names_the_nearest(run: Run) -> None:
    result = run("calendar", "umk-centr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Najbliższe nazwy: umk-centre." in result.stderr


@pytest.mark.parametrize("kind", ["hsds", "geojson", "calendar"])
def test_a_language_without_answers_is_refused(run: Run, kind: str) -> None:
    result = run(kind, "--lang", "de")
    assert result.exit_code == 2
    assert "Nie ma odpowiedzi w języku „de”. Wpisz jeden z tych: pl, uk." in result.stderr


@pytest.mark.parametrize("kind", ["hsds", "geojson", "calendar"])
def test_a_base_with_errors_is_not_given_to_others(run: Run, edit: Edit, kind: str) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    result = run(kind, "--lang-of-messages", "en")
    assert result.exit_code == 1
    assert "There is 1 error in the files, so nothing was written." in result.stderr


def test_a_folder_that_is_no_knowledge_exits_with_2(tmp_path: Path) -> None:
    result = CliRunner().invoke(
        app, ["knowledge", "export", "geojson", "--in", str(tmp_path / "none")]
    )
    assert result.exit_code == 2


def test_a_place_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run("geojson", "--out", tmp_path / "file" / "a.geojson")
    assert result.exit_code == 2
    assert "nie można zapisać" in result.stderr.casefold()
