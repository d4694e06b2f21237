"""`witaj knowledge check` and `mark-translated`, as staff and programs run them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.knowledge_base.tiny import OFFICE, POLISH, UKRAINIAN

Edit = Callable[[str, str, str], None]


def run(*arguments: str | Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["knowledge", *map(str, arguments)])
    return result.exit_code, result.stdout


def test_a_clean_folder_exits_with_0_and_says_so(base: Path) -> None:
    assert run("check", base) == (0, "Wszystko w porządku: nie ma błędów ani braków.\n")


def test_warnings_alone_still_exit_with_0(base: Path, edit: Edit) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"08:00-16:00"')
    code, shown = run("check", base)
    assert code == 0
    assert "UWAGA units/umk-centre.yml, wiersz 22, pole „hours.osm”" in shown
    assert "Jest 1 uwaga" in shown


def test_an_error_exits_with_1_and_shows_place_and_right_form(base: Path, edit: Edit) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    code, shown = run("check", base)
    assert code == 1
    assert shown == (
        "BŁĄD units/umk-centre.yml, wiersz 22, pole „hours.osm”\n"
        "  Nie umiem odczytać godzin „8-16”.\n"
        '  → "8-16" → wpisz "Mo-Fr 08:00-16:00"\n\n'
        "Razem: 1 błąd, 0 braków, 0 uwag. "
        "Dopóki są błędy, bot odpowiada według poprzedniej, dobrej wersji plików.\n"
    )


def test_the_folder_itself_may_be_where_one_stands(
    base: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    monkeypatch.chdir(base)
    assert "BŁĄD units/umk-centre.yml, wiersz 22" in run("check", ".")[1]


def test_a_gap_exits_with_1_too(base: Path) -> None:
    (base / UKRAINIAN).unlink()
    code, shown = run("check", base)
    assert code == 1
    assert "BRAK topics/city_registration/pesel/uk.md" in shown
    assert "1 brak," in shown


def test_english_is_given_on_request(base: Path, edit: Edit) -> None:
    edit(POLISH, "## how", "# how")
    code, shown = run("check", base, "--lang-of-messages", "en")
    assert code == 1
    assert "ERROR topics/city_registration/pesel/pl.md, line 11, field “how”" in shown
    assert "→ Write: ## how" in shown


def test_json_gives_every_part_of_a_problem(base: Path, edit: Edit) -> None:
    edit(OFFICE, "kind: municipal", "kind: [municipal]")
    code, shown = run("check", base, "--format", "json")
    assert code == 1
    (problem,) = json.loads(shown)
    assert set(problem) == {"path", "line", "field", "severity", "code", "message", "advice"}
    assert (problem["path"], problem["line"], problem["field"]) == (OFFICE, 5, "kind")
    assert (problem["severity"], problem["code"]) == ("error", "not-allowed")


def test_json_of_a_clean_folder_is_an_empty_list(base: Path) -> None:
    assert run("check", base, "--format", "json") == (0, "[]\n")


@pytest.mark.parametrize("output", ["text", "json"])
def test_a_folder_that_is_no_knowledge_exits_with_2(tmp_path: Path, output: str) -> None:
    assert run("check", tmp_path, "--format", output)[0] == 2


def test_a_broken_taxonomy_exits_with_2_and_shows_the_line(base: Path, edit: Edit) -> None:
    edit("taxonomy.yml", "  full: [pl, uk]", "  full: [pl, uk")
    code, shown = run("check", base)
    assert code == 2
    assert "taxonomy.yml, wiersz 2" in shown


@pytest.mark.parametrize("wrong", [["--format", "xml"], ["--lang-of-messages", "de"]])
def test_an_unknown_choice_exits_with_2(base: Path, wrong: list[str]) -> None:
    assert run("check", base, *wrong)[0] == 2


def test_marking_makes_the_check_clean(
    base: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KNOWLEDGE_DIR", str(base))
    edit(POLISH, "Zadzwoń", "Zadzwoń rano")
    assert run("check")[0] == 1
    assert run("mark-translated", "pesel", "--lang", "uk") == (
        0,
        "Oznaczono 1 plik jako zgodny z obecnym polskim tekstem.\n",
    )
    assert run("check")[0] == 0
    assert run("mark-translated")[1].startswith("Nic się nie zmieniło")


def test_marking_a_topic_that_does_not_exist_names_the_nearest(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KNOWLEDGE_DIR", str(base))
    result = CliRunner().invoke(app, ["knowledge", "mark-translated", "pesell"])
    assert result.exit_code == 2
    assert "Najbliższe nazwy: pesel." in result.stderr


needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
UNTIDY = ('"Mo-Fr 08:00-16:00"', '"08:00-16:00"')  # a warning: hours without days


@pytest.fixture
def repository(base: Path) -> Path:
    """The base in a folder of a repository, all of it committed."""
    git(base.parent, "init", "--quiet")
    git(base.parent, "add", ".")
    git(base.parent, "commit", "--quiet", "--message", "start")
    return base


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.pl")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True)


def check_changes(base: Path, *more: str) -> tuple[int, str]:
    return run("check", base, "--changed-since", "HEAD", *more)


@needs_git
def test_a_warning_in_a_changed_file_fails_and_is_counted(repository: Path, edit: Edit) -> None:
    edit(OFFICE, *UNTIDY)
    code, shown = check_changes(repository)
    assert code == 1
    assert "UWAGA units/umk-centre.yml, wiersz 22" in shown
    assert shown.endswith("W zmienionych plikach jest 1 uwaga. Popraw ją, zanim oddasz zmiany.\n")


@needs_git
def test_an_old_warning_elsewhere_does_not_fail(repository: Path, edit: Edit) -> None:
    edit(OFFICE, *UNTIDY)
    git(repository, "commit", "--quiet", "--all", "--message", "untidy")
    edit("units/help-line.yml", "# Infolinia", "# Infolinia dla wszystkich")
    code, shown = check_changes(repository)
    assert code == 0
    assert "UWAGA" not in shown
    assert "Pominięto 1 uwagę w plikach, których nie zmieniono." in shown


@needs_git
def test_a_new_file_that_git_does_not_know_counts_as_changed(repository: Path) -> None:
    (repository / "units" / "nobody.yml").write_text(
        (repository / OFFICE).read_text(encoding="utf-8"), encoding="utf-8"
    )
    code, shown = check_changes(repository)
    assert code == 1
    assert "units/nobody.yml" in shown


@needs_git
def test_errors_and_gaps_fail_in_unchanged_files_too(repository: Path) -> None:
    (repository / UKRAINIAN).unlink()
    git(repository, "commit", "--quiet", "--all", "--message", "lost")
    code, shown = check_changes(repository)
    assert code == 1
    assert "BRAK topics/city_registration/pesel/uk.md" in shown


@needs_git
def test_json_says_of_each_problem_whether_its_file_changed(repository: Path, edit: Edit) -> None:
    edit(OFFICE, *UNTIDY)
    git(repository, "commit", "--quiet", "--all", "--message", "untidy")
    edit(POLISH, "{fee}", "1440 zł")
    code, shown = check_changes(repository, "--format", "json")
    assert code == 1
    assert {(each["path"], each["changed"]) for each in json.loads(shown)} >= {
        (OFFICE, False),
        (POLISH, True),
    }


@needs_git
def test_it_works_inside_a_hook_of_git_which_sets_its_own_folder(
    repository: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")
    edit(OFFICE, *UNTIDY)
    assert check_changes(repository)[0] == 1


@needs_git
@pytest.mark.parametrize("revision", ["no-such-branch", "--output=x", "HEAD~7"])
def test_a_revision_that_git_does_not_know_exits_with_2(repository: Path, revision: str) -> None:
    result = CliRunner().invoke(
        app, ["knowledge", "check", str(repository), f"--changed-since={revision}"]
    )
    assert result.exit_code == 2
    assert f"Git nie zna wersji „{revision}”" in result.stderr
    assert result.stdout == ""


@needs_git
def test_a_folder_outside_of_git_exits_with_2(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(base.parent.parent))
    result = CliRunner().invoke(app, ["knowledge", "check", str(base), "--changed-since", "HEAD"])
    assert result.exit_code == 2
    assert "nie jest w repozytorium git" in result.stderr


def test_a_computer_without_git_is_told_what_to_do(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(base))
    result = CliRunner().invoke(app, ["knowledge", "check", str(base), "--changed-since", "HEAD"])
    assert result.exit_code == 2
    assert "Zainstaluj git" in result.stderr
