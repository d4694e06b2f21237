"""No text may make a recognizer work beyond all measure: counted, not timed."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

from bot.querylog import recognizers
from bot.querylog.anonymizer import Anonymizer
from bot.querylog.recognizers.base import FormRecognizer
from bot.querylog.recognizers.everyone import all_recognizers

# Python moved its parser of patterns; nothing public shows the parts of one.
_parser: Any = importlib.import_module(
    "re._parser" if sys.version_info >= (3, 11) else "sre_parse"
)
LONGEST_INSIDE = 200  # what a repetition may repeat inside another one


def _patterns() -> Iterator[tuple[str, str, int]]:
    for info in pkgutil.iter_modules(recognizers.__path__):
        module = importlib.import_module(f"{recognizers.__name__}.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{info.name}.{name}", value.pattern, value.flags
    for each in all_recognizers():
        if isinstance(each, FormRecognizer):
            yield type(each).__name__, each.form, 0


def _parts(parsed: Any) -> Iterator[tuple[str, Any]]:
    """Each operation of a pattern, however deep; its name and its argument."""
    for operation, argument in parsed:
        yield str(operation), argument
        for inner in argument if isinstance(argument, tuple) else (argument,):
            for one in inner if isinstance(inner, list) else (inner,):
                if isinstance(one, _parser.SubPattern):
                    yield from _parts(one)


def _repetitions(parsed: Any) -> Iterator[tuple[int, Any]]:
    """How often at most, and what is repeated."""
    for operation, argument in _parts(parsed):
        if operation.endswith("_REPEAT"):
            yield int(argument[1]), argument[2]


def has_trap(pattern: str, flags: int = 0) -> bool:
    """Backtracking grows without limit when what is repeated repeats itself without limit."""
    parsed = _parser.parse(pattern, flags & ~re.DEBUG)
    return any(
        times > 1
        and any(most > LONGEST_INSIDE for most, _ in _repetitions(repeated))
        and not _begins_with_a_mark(repeated)
        for times, repeated in _repetitions(parsed)
    )


def _begins_with_a_mark(repeated: Any) -> bool:
    """Each round of "(?:-[a-z]+)*" needs its own hyphen: there is one way only to part a text."""
    operation, argument = next(each for each in repeated if not str(each[0]).startswith("ASSERT"))
    signs = argument if str(operation) == "IN" else [(operation, argument)]
    return all(str(each) == "LITERAL" and not chr(sign).isalnum() for each, sign in signs)


@pytest.mark.parametrize("pattern", ["(a+)+b", r"(?:\w+\s?)*$", r"((?:x|y*)z)+", "(a*){2,9}"])
def test_the_check_knows_a_trap(pattern: str) -> None:
    assert has_trap(pattern)


@pytest.mark.parametrize(
    "pattern",
    ["a+b", r"(?:\w{1,9}\s){0,3}", "(?:a|b)+", r"a+(?:['\-][a-z]+)*", r"a+(?:(?!-s)-[a-z]+)*"],
)
def test_the_check_lets_others_pass(pattern: str) -> None:
    assert not has_trap(pattern)


def test_no_pattern_of_a_recognizer_has_a_trap() -> None:
    patterns = {name: (pattern, flags) for name, pattern, flags in _patterns()}
    assert len(patterns) > 30
    assert [name for name, each in patterns.items() if has_trap(*each)] == []


# Each fills a message: twice the text may take about twice the work.
NASTY = [
    "1", "1 ", "1-", "1.", "a.", "A ", "@a", "Anna ", "ul. A ", "вул. а ", "www.", "a@a.", "пан ",
    "меня зовут ", "1/", "+1 ", "AB1", "nr sprawy ", "ur. 1.1.", "mieszkam na Aaa ", "\n", "A'",
    "12 Aaaa ", "номер дела 1/", "1234 ", "Коваленко О. ", "a\u0301", "\u200b", "PL61 ", "4111 ",
    "Długa 5/7 ", "1.1.90 ", "a-1.", "AA 1234 ", "50.061 19.936 ", "III C 1/2 ", "KR 1A", "aa, ",
    "a_", "tg a ", "seria AB nr 1", "A-1/", "#1", "calle a 1 ", "12 Aaa, ", "1.234.", "UPO-1a",
    "a1", "nr 1/2025 ", "ur. 1990 ", "1A2B", "lat 1 ", "kr 12345",
]  # fmt: skip


def _calls(anonymizer: Anonymizer, text: str) -> int:
    """How many functions are called, Python's own and built-in ones."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    anonymizer.anonymize(text)  # fills the caches
    before = sys.getprofile()
    sys.setprofile(note)
    try:
        anonymizer.anonymize(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.fixture(scope="module")
def anonymizer() -> Anonymizer:
    return Anonymizer()


@pytest.mark.parametrize("piece", NASTY)
def test_twice_the_text_takes_about_twice_the_work(anonymizer: Anonymizer, piece: str) -> None:
    half, whole = ((piece * 800)[:length] for length in (400, 800))
    assert _calls(anonymizer, whole) <= 2.5 * _calls(anonymizer, half) + 500
