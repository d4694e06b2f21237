"""Every problem has its sentences in both languages, whole and without holes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.commands.knowledge.check import sentences
from bot.i18n import LOCALES, Texts
from bot.knowledge_base import codes
from bot.knowledge_base.loader import load
from bot.knowledge_base.problems import KnowledgeUnusable
from tests.knowledge_base.test_mistakes import SLIPS
from tests.knowledge_base.tiny import FILES, MARKS, TODAY

SOURCE = Path(codes.__file__).parent
STAFF_LANGUAGES = ("pl", "en")


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("code", codes.CODES)
def test_every_code_has_what_is_wrong_and_what_to_write(
    texts: Texts, language: str, code: str
) -> None:
    assert texts.has(language, f"problem-{code}")
    assert texts.has(language, f"advice-{code}")


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_no_sentence_is_left_of_a_code_that_is_gone(language: str) -> None:
    written = (LOCALES / language / "checks.ftl").read_text(encoding="utf-8")
    assert set(re.findall(r"^(?:problem|advice)-([\w-]+) =", written, re.M)) == set(codes.CODES)


def test_every_code_is_used_somewhere() -> None:
    sources = [path for path in SOURCE.rglob("*.py") if path.name != "codes.py"]
    used = "".join(path.read_text(encoding="utf-8") for path in sources)
    used += "".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.json"))
    assert [code for code in codes.CODES if f'"{code}"' not in used] == []


def test_the_schemas_name_only_known_codes() -> None:
    named = set()
    for path in (SOURCE / "schemas").glob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
        named |= set(re.findall(r'"problem": "([\w-]+)"', path.read_text(encoding="utf-8")))
    assert named
    assert named <= set(codes.CODES)


def test_every_pattern_of_a_schema_has_a_code_of_its_own() -> None:
    for path in (SOURCE / "schemas").glob("*.json"):
        text = path.read_text(encoding="utf-8")
        assert text.count('"pattern"') == text.count('"problem"')


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("slip", list(SLIPS), ids=list(SLIPS))
def test_the_sentences_of_each_slip_have_no_holes(
    base: Path, texts: Texts, language: str, slip: str, caplog: pytest.LogCaptureFixture
) -> None:
    name, right, wrong, code, _, _ = SLIPS[slip]
    (base / name).write_text(FILES[name].replace(right, wrong, 1), encoding="utf-8")
    try:
        problems = load(base, MARKS, today=TODAY).problems
    except KnowledgeUnusable as unusable:
        problems = unusable.problems
    for problem in problems:
        if problem.code == code:
            what, advice = sentences(problem, texts, language)
            assert what
            assert advice
            assert "{$" not in what + advice
    assert caplog.records == []  # the texts log each variable that is missing


@pytest.mark.parametrize(
    ("errors", "shown"), [(1, "1 błąd,"), (2, "2 błędy,"), (5, "5 błędów,"), (22, "22 błędy,")]
)
def test_counts_are_said_in_good_polish(texts: Texts, errors: int, shown: str) -> None:
    assert shown in texts.get("pl", "check-problems", errors=errors, gaps=0, warnings=3)


@pytest.mark.parametrize(
    ("slip", "advice"),
    [
        ("hours", '"8-16" → wpisz "Mo-Fr 08:00-16:00"'),
        ("phone without +48", 'Wpisz: "+48 12 616 55 55"'),
        ("one #", "Wpisz: ## how"),
        ("unknown fact", "Najbliższe nazwy: fee."),
        ("unknown unit in braces", "Najbliższe nazwy: umk-centre."),
        ("amount with currency", "Wpisz: value: 1440"),
        ("Polish date", 'Wpisz: value: "2026-01-01"'),
        ("nie for false", "Wpisz: false"),
        ("wrong name of a field", "Wpisz: kind:"),
    ],
)
def test_the_right_form_is_shown(base: Path, texts: Texts, slip: str, advice: str) -> None:
    name, right, wrong, code, _, _ = SLIPS[slip]
    (base / name).write_text(FILES[name].replace(right, wrong, 1), encoding="utf-8")
    found = [each for each in load(base, MARKS).problems if each.code == code]
    assert sentences(found[0], texts, "pl")[1].startswith(advice)
