"""`witaj knowledge todo`, and todo.yml in `witaj knowledge check`, as staff run them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.i18n import LOCALES

WRITTEN = """\
# Czego brakuje w bazie
- what: Gdzie wziąć ślub
  owner: opiekun bazy
  since: '2025-11-20'
- what: Czy numer ma [dziecko]
  topic: pesel
  owner: sprawy miejskie
  since: '2025-10-05'
- what: Jak wymienić prawo jazdy
  topic: driving_licence
  owner: sprawy miejskie
  since: '2025-12-01'
"""
BEGIN = "Tego tematu nikt jeszcze nie zaczął. Zacznij: witaj knowledge new topic"
CHOOSE = (
    "Znajdź temat, do którego to należy (witaj knowledge find SŁOWA), "
    "i uzupełnij go albo zacznij nowy (witaj knowledge new topic GRUPA/TEMAT)."
)


@pytest.fixture(autouse=True)
def knowledge(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KNOWLEDGE_DIR", str(base))
    put(base, WRITTEN)


def put(base: Path, text: str) -> None:
    (base / "todo.yml").write_text(text, encoding="utf-8")


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["knowledge", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_the_list_says_for_whom_since_when_and_what_to_do() -> None:
    assert run("todo") == (
        0,
        f"""\
Czekają na uzupełnienie: 3 wpisy.

sprawy miejskie
 1. Czy numer ma [dziecko]
    Czeka od 2025-10-05. Temat: Numer PESEL (pesel).
    Uzupełnij: topics/city_registration/pesel/pl.md (opłaty, terminy i źródła: topic.yml obok).
    Gotowe? Usuń wpis: todo.yml, wiersz 5.
 2. Jak wymienić prawo jazdy
    Czeka od 2025-12-01. Temat: Prawo jazdy (driving_licence).
    {BEGIN} city_registration/driving_licence
    Gotowe? Usuń wpis: todo.yml, wiersz 9.

opiekun bazy
 1. Gdzie wziąć ślub
    Czeka od 2025-11-20.
    {CHOOSE}
    Gotowe? Usuń wpis: todo.yml, wiersz 2.
""",
        "",
    )  # fmt: skip


def test_only_the_items_of_one_owner_are_listed_on_request() -> None:
    code, shown, _ = run("todo", "--owner", "OPIEKUN")
    assert code == 0
    assert shown.startswith(
        "Czeka na uzupełnienie: 1 wpis.\n\nopiekun bazy\n 1. Gdzie wziąć ślub\n"
    )
    assert "sprawy miejskie" not in shown


def test_for_an_owner_without_items_it_says_so_and_how_many_others_have() -> None:
    code, shown, _ = run("todo", "--owner", "organizacje")
    assert code == 0
    assert shown.startswith("Nic nie czeka na rolę „organizacje”. Na inne czekają 3 wpisy;")


@pytest.mark.parametrize("left", [None, "", "# nic\n"], ids=["no file", "empty", "comment"])
def test_when_nothing_waits_it_says_so(base: Path, left: str | None) -> None:
    if left is None:
        (base / "todo.yml").unlink()
    else:
        put(base, left)
    assert run("todo") == (0, "Nic nie czeka na uzupełnienie.\n", "")
    assert run("todo", "--owner", "opiekun")[1] == "Nic nie czeka na uzupełnienie.\n"
    assert run("todo", "--json")[:2] == (0, "[]\n")
    assert run("check")[0] == 0


def test_programs_get_the_same_items_in_the_same_order() -> None:
    code, shown, _ = run("todo", "--json")
    child, licence, wedding = json.loads(shown)
    assert code == 0
    assert child == {
        "owner": "sprawy miejskie",
        "since": "2025-10-05",
        "what": "Czy numer ma [dziecko]",
        "topic": "pesel",
        "label": "Numer PESEL",
        "edit": "topics/city_registration/pesel/pl.md",
        "line": 5,
    }
    assert (licence["label"], licence["edit"]) == ("Prawo jazdy", None)
    assert (wedding["topic"], wedding["label"], wedding["edit"]) == (None, None, None)


def test_english_is_spoken_on_request() -> None:
    _, shown, _ = run("todo", "--lang-of-messages", "en")
    assert shown.startswith("3 items wait to be added.\n\nsprawy miejskie\n")
    assert "Waits since 2025-10-05. Topic: Numer PESEL (pesel)." in shown


def test_staff_read_the_same_in_polish_and_english() -> None:
    polish, english = (
        set(re.findall(r"^[\w-]+(?= =)", path.read_text(encoding="utf-8"), re.M))
        for path in (LOCALES / each / "knowledge_todo.ftl" for each in ("pl", "en"))
    )
    assert polish == english


def test_an_unknown_topic_is_told_and_the_item_is_listed(base: Path) -> None:
    put(base, WRITTEN.replace("topic: pesel", "topic: pesell"))
    code, shown, complaint = run("todo")
    assert code == 0
    assert "Czy numer ma [dziecko]\n    Czeka od 2025-10-05.\n    Znajdź temat" in shown
    assert "todo.yml, wiersz 6\n  Tematu „pesell” nie ma" in complaint
    assert json.loads(run("todo", "--json")[1])[0]["label"] is None


def test_a_broken_list_exits_with_2_and_shows_the_line(base: Path) -> None:
    put(base, WRITTEN.replace("  topic: pesel", "\ttopic: pesel"))
    code, shown, complaint = run("todo")
    assert (code, shown) == (2, "")
    assert "todo.yml, wiersz 6" in complaint


def test_a_folder_that_is_no_knowledge_exits_with_2(tmp_path: Path) -> None:
    code, _, complaint = run("todo", "--in", str(tmp_path))
    assert code == 2
    assert "taxonomy.yml" in complaint


def test_the_check_finds_mistakes_and_says_that_the_rest_is_served(base: Path) -> None:
    put(base, WRITTEN.replace("topic: pesel", "topic: pesell"))
    code, shown, _ = run("check")
    assert code == 1
    assert "BŁĄD todo.yml, wiersz 6, pole „2.topic”\n  Tematu „pesell” nie ma" in shown
    assert "Błędy są tylko w todo.yml. Bot działa z nowymi plikami" in shown
    [problem] = json.loads(run("check", "--format", "json")[1])
    assert (problem["path"], problem["line"], problem["severity"]) == ("todo.yml", 6, "error")


def test_with_errors_elsewhere_the_check_says_that_the_last_good_version_is_served(
    base: Path,
) -> None:
    put(base, "what: Gdzie\n")
    (base / "units" / "notes.txt").write_text("x", encoding="utf-8")
    code, shown, _ = run("check")
    assert code == 1
    assert "Razem: 2 błędy" in shown
    assert "Dopóki są błędy, bot odpowiada według poprzedniej" in shown


def test_a_good_list_is_nothing_to_tell_in_the_check() -> None:
    assert run("check")[:2] == (0, "Wszystko w porządku: nie ma błędów ani braków.\n")
