"""The program and its understanding name no city: that stands in the knowledge alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("bot", "nlu", "config.yml")

# Polish, English, Ukrainian, Russian, Belarusian, typed in Latin letters; Georgian, Hindi.
NAME = re.compile(
    r"krak[oó][wv]|krakau|cra[ck]o[wv]|крак[іоаў][вўu]|კრაკოვ|क्राको|\bkrk\b", re.IGNORECASE
)
# The ids of topics are fixed for all programs that measure this one; this one names the city.
TOPIC_IDS = re.compile(r"\bopen_krakow_programme\b")


def texts() -> dict[str, str]:
    """Path -> text of every file that is no build product and no binary."""
    found = {}
    for part in PARTS:
        top = ROOT / part
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                try:
                    found[path.relative_to(ROOT).as_posix()] = path.read_text(encoding="utf-8")
                except UnicodeDecodeError:
                    continue
    return found


def lines_with_the_name(text: str) -> list[int]:
    lines = TOPIC_IDS.sub("", text).splitlines()
    return [number for number, line in enumerate(lines, 1) if NAME.search(line)]


def test_no_file_names_the_city() -> None:
    wrong = {path: found for path, text in texts().items() if (found := lines_with_the_name(text))}
    assert wrong == {}


def test_no_file_is_called_after_the_city() -> None:
    assert [path for path in texts() if NAME.search(path)] == []


@pytest.mark.parametrize(
    "written",
    [
        *("Kraków", "KRAKOWIE", "krakowska", "krakov", "Cracow", "Cracovia", "krk", "krakau"),
        *("Краків", "Кракові", "краківська", "Краков", "краковом", "Кракаў", "Кракаве"),
        *("კრაკოვში", "क्राकोव"),
    ],
)
def test_the_name_is_known_in_every_form(written: str) -> None:
    assert lines_with_the_name(f"one\ntwo {written}\n") == [2]


@pytest.mark.parametrize("other", ["bureaucracy", "democracy", "крок", "кракен", "krkolomna"])
def test_other_words_are_left_in_peace(other: str) -> None:
    assert lines_with_the_name(other) == []
