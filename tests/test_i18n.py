"""Interface texts: the same keys everywhere, one alphabet a word, each language's own forms."""

from __future__ import annotations

import ast
import re
import unicodedata

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.dialogue.policy import SMALL_TALK
from bot.i18n import FALLBACK, LOCALES
from tests.fakes.assistants import real_texts

LANGUAGES = ("be", "en", "pl", "ru", "uk")
CYRILLIC = ("be", "ru", "uk")
ROOT = LOCALES.parent.parent
# What else the source asks for, by names that are put together.
COMPOSED = {f"act-{act}" for act in SMALL_TALK} | {
    *("privacy-text-kept", "act-privacy-text-kept", "mark-draft", "mark-only-en", "mark-only-pl"),
    *("cmd-start", "cmd-language", "cmd-topics", "cmd-help", "cmd-privacy"),
}


def messages(locale: str) -> dict[str, ftl.Message]:
    """Of the dialogue's file; the checks of the knowledge have files and tests of their own."""
    text = (LOCALES / locale / "dialogue.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    assert not [entry for entry in entries if isinstance(entry, ftl.Junk)]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ftl.Message)}


ALL = {locale: messages(locale) for locale in LANGUAGES}


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


def variables(message: ftl.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(message)
    return visitor.names


def words_of(locale: str) -> set[str]:
    text = (LOCALES / locale / "dialogue.ftl").read_text(encoding="utf-8")
    said = re.sub(r"^[a-z_-]+ =|\{[^}]*\}", " ", text, flags=re.M)
    return set(re.findall(r"[^\W\d_]+", said))


def keys_in_source() -> set[str]:
    """Every literal that is handed to a function that looks up a text, or kept in `key`."""
    found: set[str] = set()
    for path in (ROOT / "bot").rglob("*.py"):
        if "knowledge_base" not in path.parts and path.name != "knowledge.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                found |= keys_in(node)
    return found


def keys_in(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("key", "keys"):
        return literals(node.value)
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return set()
    if node.func.attr in ("say", "note", "text", "_say", "plain") and node.args:
        return literals(node.args[0])
    if node.func.attr == "get" and ast.unparse(node.func.value).endswith("texts"):
        return literals(node.args[1])
    return set()


def literals(node: ast.expr) -> set[str]:
    if isinstance(node, ast.IfExp):
        return literals(node.body) | literals(node.orelse)
    if isinstance(node, ast.Dict):
        return {key for value in node.values for key in literals(value)}
    return (
        {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()
    )


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_locale_has_the_same_keys(locale: str) -> None:
    assert set(ALL[locale]) == set(ALL[FALLBACK])


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_text_has_the_same_variables_in_all_locales(locale: str) -> None:
    assert {key: variables(message) for key, message in ALL[locale].items()} == {
        key: variables(message) for key, message in ALL[FALLBACK].items()
    }


def test_no_key_stands_twice() -> None:
    for locale in LANGUAGES:
        text = (LOCALES / locale / "dialogue.ftl").read_text(encoding="utf-8")
        keys = re.findall(r"^([a-z_-]+) =", text, re.M)
        assert len(keys) == len(set(keys)), locale


def test_every_key_that_the_source_uses_exists() -> None:
    used = keys_in_source()
    assert len(used) > 50  # else the reader of the source has gone blind
    assert used | COMPOSED <= set(ALL[FALLBACK])


def test_every_text_is_used() -> None:
    unused = set(ALL[FALLBACK]) - keys_in_source() - COMPOSED
    assert {key for key in unused if not key.startswith("decides-")} == set()


def test_whoever_decides_has_a_text() -> None:
    topics = (ROOT / "knowledge" / "topics").rglob("topic.yml")
    deciders = {
        match[1]
        for path in topics
        if (match := re.search(r"^decides: (\w+)", path.read_text(encoding="utf-8"), re.M))
    }
    assert {f"decides-{each}" for each in deciders - {"nobody"}} <= set(ALL[FALLBACK])


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_word_mixes_alphabets(locale: str) -> None:
    mixed = [
        word
        for word in words_of(locale)
        if len({unicodedata.name(letter).split()[0] for letter in word}) > 1
    ]
    assert mixed == []


@pytest.mark.parametrize(
    ("locale", "foreign"),
    [("uk", "ыэёъў"), ("ru", "іїєґў"), ("be", "ищъїєґ")],
)
def test_a_text_has_only_the_letters_of_its_language(locale: str, foreign: str) -> None:
    wrong = [word for word in words_of(locale) if set(word.casefold()) & set(foreign)]
    assert wrong == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_text_can_be_written(locale: str, caplog: pytest.LogCaptureFixture) -> None:
    for key, message in ALL[locale].items():
        values = dict.fromkeys(variables(message), "VALUE")
        text = real_texts().get(locale, key, **values)
        assert text
        assert text.count("VALUE") >= len(values)
        assert not re.search(r"[{}$\u2068\u2069]", text)
    assert caplog.records == []
