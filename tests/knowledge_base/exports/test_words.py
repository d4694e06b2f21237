"""The words in exported files: the same keys in each language in which answers are written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.i18n import LOCALES
from bot.knowledge_base.exports.files import write_whole
from bot.knowledge_base.exports.uris import uri
from bot.knowledge_base.exports.weeks import is_weekly


def keys(language: str, file: str) -> list[str]:
    text = (LOCALES / language / file).read_text(encoding="utf-8")
    return re.findall(r"^([\w-]+) =", text, re.M)


@pytest.mark.parametrize("language", ["be", "en", "ru", "uk"])
def test_every_language_has_the_same_words(language: str) -> None:
    assert keys(language, "export.ftl") == keys("pl", "export.ftl")


def test_staff_are_told_the_same_in_both_languages() -> None:
    assert keys("en", "knowledge_export.ftl") == keys("pl", "knowledge_export.ftl")


@pytest.mark.parametrize(
    ("osm", "weekly"),
    [
        ("Mo-Fr 08:00-16:00; PH off", True),
        ("24/7", True),
        ("Nov-Apr Mo-Su 00:00-08:00", False),
        ("Mo[1] 10:00-12:00", False),
        ("2026 Dec 24 off", False),
        ("Mo-Fr sunrise-sunset", False),
    ],
)
def test_weeks_that_are_not_all_alike_are_seen(osm: str, weekly: bool) -> None:
    assert is_weekly(osm) is weekly


def test_an_address_keeps_its_signs_and_loses_its_letters() -> None:
    assert uri("https://a.pl/ż?x=1&y=%20#z") == "https://a.pl/%C5%BC?x=1&y=%20#z"


def test_a_file_is_written_whole_and_nothing_stays_beside(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.ics"
    write_whole(path, "a\r\n")
    assert path.read_bytes() == b"a\r\n"
    assert [each.name for each in path.parent.iterdir()] == ["a.ics"]
