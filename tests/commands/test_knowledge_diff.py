"""`witaj knowledge diff`, against real revisions of git."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.commands.test_knowledge_preview import Page
from tests.knowledge_base.tiny import OFFICE, POLISH, TOPIC

Edit = Callable[[str, str, str], None]
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


def git(folder: Path, *arguments: str) -> None:
    me = {f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER")
          for what in ("NAME", "EMAIL")}  # fmt: skip
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    environment = {**os.environ, **me, **quiet}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, env=environment)


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "x")


@pytest.fixture
def kept(base: Path) -> Path:
    """The base inside a repository, with one commit."""
    git(base.parent, "init", "-q")
    commit(base.parent)
    return base


def run(base: Path, *arguments: str | Path) -> tuple[int, str, str]:
    command = ["knowledge", "diff", "--in", str(base), *map(str, arguments)]
    result = CliRunner().invoke(app, command)
    return result.exit_code, result.stdout, result.stderr


def test_no_change_exits_with_0(kept: Path) -> None:
    assert run(kept, "HEAD")[:2] == (0, "Od HEAD nic się dla ludzi nie zmienia.\n")


def test_one_fee_in_one_line_shows_all_languages_and_marks_the_words(
    kept: Path, edit: Edit
) -> None:
    edit(TOPIC, "value: 1440", "value: 1500")
    code, shown, _ = run(kept, "HEAD")
    assert code == 1
    assert "Numer PESEL (pesel)" in shown
    assert "  fee: 1440 → 1500" in shown
    assert "  pl − Odpis kosztuje 1 [-440-] zł.\n     + Odpis kosztuje 1 {+500+} zł." in shown
    assert "  uk − Витяг коштує 1 [-440-] PLN." in shown
    assert shown.endswith("Od HEAD zmienia się: 1 temat, 0 miejsc, 0 napisów.\n")


def test_a_change_that_nobody_reads_is_one_line_and_exits_with_0(kept: Path, edit: Edit) -> None:
    edit(TOPIC, 'as_of: "2026-04"', 'as_of: "2026-11"')
    code, shown, _ = run(kept, "HEAD")
    assert code == 0
    assert f"{TOPIC}: zmienia się tylko data źródła albo samo źródło\n" in shown


def test_translations_that_stay_behind_are_named(kept: Path, edit: Edit) -> None:
    edit(POLISH, "Odpis kosztuje", "Wydanie odpisu kosztuje")
    shown = run(kept, "HEAD")[1]
    assert "bez zmian: ukraiński. Sprawdź, czy tłumaczenia też trzeba poprawić." in shown


def test_languages_can_be_chosen(kept: Path, edit: Edit) -> None:
    edit(TOPIC, "value: 1440", "value: 1500")
    shown = run(kept, "HEAD", "--lang", "uk")[1]
    assert "Витяг" in shown
    assert "Odpis" not in shown
    assert run(kept, "HEAD", "--lang", "xx")[0] == 2


def test_a_text_in_a_language_that_was_not_asked_for_is_not_called_unread(
    kept: Path, edit: Edit
) -> None:
    edit(POLISH, "Odpis kosztuje", "Wydanie odpisu kosztuje")
    assert run(kept, "HEAD", "--lang", "uk")[1] == "Od HEAD nic się dla ludzi nie zmienia.\n"


def test_files_that_git_does_not_know_yet_count(kept: Path) -> None:
    new = (kept / OFFICE).read_text(encoding="utf-8").replace("Krakowa", "Testowa")
    (kept / "units" / "new.yml").write_text(new, encoding="utf-8")
    code, shown, _ = run(kept, "HEAD")
    assert code == 1
    assert "Urząd Miasta Testowa (new) · nowe" in shown


def test_older_revisions_are_compared_with_the_folder_as_it_is(kept: Path, edit: Edit) -> None:
    edit(TOPIC, "value: 1440", "value: 1500")
    commit(kept.parent)
    assert run(kept, "HEAD")[0] == 0
    assert run(kept, "HEAD~1")[0] == 1


def test_errors_of_now_are_told_but_stop_nothing(kept: Path, edit: Edit) -> None:
    edit(TOPIC, "value: 1440", "value: 1500")
    edit(POLISH, "{since}", "{sinse}")
    code, shown, _ = run(kept, "HEAD")
    assert code == 1
    assert "W plikach jest teraz 1 błąd" in shown


@pytest.mark.parametrize("revision", ["nie-ma-takiej", "--output=x", "HEAD:taxonomy.yml"])
def test_an_unknown_revision_is_explained(kept: Path, revision: str) -> None:
    code, _, complaint = run(kept, "--", revision) if revision[0] == "-" else run(kept, revision)
    assert code == 2
    assert "Git nie zna wersji" in complaint
    assert "HEAD~3" in complaint


def test_a_folder_outside_of_a_repository_is_explained(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(base.parent))
    code, _, complaint = run(base, "HEAD")
    assert code == 2
    assert "nie leży w repozytorium git" in complaint


def test_a_computer_without_git_is_explained(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(kept))
    code, _, complaint = run(kept, "HEAD")
    assert code == 2
    assert "Nie znalazłem programu git" in complaint


def test_a_revision_without_the_folder_is_explained(base: Path) -> None:
    git(base.parent, "init", "-q")
    (base.parent / "README").write_text("x", encoding="utf-8")
    git(base.parent, "add", "README")
    git(base.parent, "commit", "-q", "-m", "x")
    code, _, complaint = run(base, "HEAD")
    assert code == 2
    assert "nie było jeszcze folderu" in complaint


def test_a_revision_that_cannot_be_read_is_explained(kept: Path) -> None:
    right = (kept / "taxonomy.yml").read_text(encoding="utf-8")
    (kept / "taxonomy.yml").write_text("languages: [", encoding="utf-8")
    commit(kept.parent)
    (kept / "taxonomy.yml").write_text(right, encoding="utf-8")
    code, _, complaint = run(kept, "HEAD")
    assert code == 2
    assert "nie da się odczytać" in complaint


def test_nothing_is_left_behind_and_git_stays_as_it_was(
    kept: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    before = sorted((kept.parent / ".git").rglob("*"))
    run(kept, "HEAD")
    assert list(temporary.iterdir()) == []
    assert sorted((kept.parent / ".git").rglob("*")) == before


def test_the_page_marks_the_words_and_escapes_all_else(
    kept: Path, edit: Edit, tmp_path: Path
) -> None:
    edit(TOPIC, "value: 1440", "value: 1500")
    edit(OFFICE, "pl: Urząd Miasta Krakowa", "pl: '<script>x</script>'")
    path = tmp_path / "changes.html"
    code, shown, _ = run(kept, "HEAD", "--html", path)
    page = Page(path)
    assert (code, "Otwórz ją w przeglądarce" in shown) == (1, True)
    assert page.all("script") == []
    assert "<script>x</script>" in page.text
    text = path.read_text(encoding="utf-8")
    assert "Odpis kosztuje 1 <del>440</del> zł." in text
    assert "Витяг коштує 1 <ins>500</ins> PLN." in text
    assert {each.get("lang") for each in page.all("div") if each.get("lang")} == {"pl", "uk"}
