"""`witaj knowledge find`, as staff run it, with the real lexicon."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.commands.knowledge.find import find
from bot.commands.knowledge.speaking import Speaker
from nlu.interface import NluUnavailable


def run(base: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["knowledge", "find", "--in", str(base), *arguments])
    return result.exit_code, result.stdout


def test_the_best_stands_first_with_where_it_was_found(base: Path) -> None:
    code, shown = run(base, "numer", "pesel")
    assert code == 0
    assert shown.startswith("Do słów „numer pesel” pasują 3 wyniki, najlepsze na początku:\n\n")
    assert "Numer PESEL (pesel)\n    temat: nazwa, znaczenie słów\n" in shown
    assert "Urząd Miasta Krakowa (umk-centre)\n    miejsce: znaczenie słów\n" in shown
    assert shown.endswith("Obejrzyj: witaj knowledge preview pesel\n")


def test_words_of_another_language_find_by_what_they_mean(base: Path) -> None:
    code, shown = run(base, "swap", "my", "driving", "licence", "--lang-of-messages", "en")
    assert code == 0
    assert "(driving_licence)\n    topic: " in shown


def test_nothing_found_exits_with_1_and_says_so(base: Path) -> None:
    assert run(base, "qwertyzxc") == (
        1,
        "Nic nie pasuje do słów „qwertyzxc”. Wpisz mniej słów albo inne.\n",
    )


def test_programs_get_json(base: Path) -> None:
    code, shown = run(base, "pesel", "--json")
    first = json.loads(shown)[0]
    assert (code, first["kind"], first["id"]) == (0, "topic", "pesel")
    assert set(first) == {"kind", "id", "label", "score", "places"}


def test_a_folder_that_is_no_knowledge_exits_with_2(tmp_path: Path) -> None:
    assert run(tmp_path, "pesel")[0] == 2


def test_without_the_lexicon_names_are_still_searched(
    base: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: str) -> dict[str, float]:
        raise NluUnavailable("broken")

    assert find(base, "pesel", Speaker.of("pl"), as_json=False, meant=broken) == 0
    shown = capsys.readouterr()
    assert "Numer PESEL (pesel)" in shown.out
    assert "słownik programu" in shown.err
