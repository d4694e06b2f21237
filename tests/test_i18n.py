"""Interface texts: the same keys everywhere, one alphabet a word, each language's own forms."""

from __future__ import annotations

import ast
import re
import unicodedata

import pytest
import yaml
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.dialogue.buttons import EXTRA_BUTTONS
from bot.dialogue.policy import SMALL_TALK
from bot.i18n import FALLBACK, LOCALES
from tests.fakes.assistants import real_texts

NEXT = ("es", "hi", "ka", "tr", "vi")  # menus and buttons; answers come in another language
LANGUAGES = ("be", "en", "pl", "ru", "uk", *NEXT)
ROOT = LOCALES.parent.parent
KNOWLEDGE = ROOT / "knowledge"
# One word in the form that a sentence needs; which form differs from language to language.
FORMS_OF_CITY = {"city", "in_city", "of_city"}
LONGEST = {"bot-description": 512, "bot-short-description": 120}  # what Telegram takes
LONGEST_COMMAND, LONGEST_BUTTON = 32, 28  # what a narrow telephone shows
# What else the source asks for, by names that are put together.
COMPOSED = {f"act-{act}" for act in SMALL_TALK} | {
    *("privacy-text-kept", "act-privacy-text-kept", "mark-draft"),
    *(key for _, key in EXTRA_BUTTONS),
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
    """names: all.  shown: those that stand in the text, not only choose it.  choices: theirs."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.shown: set[str] = set()
        self.choices: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_Placeable(self, node: ftl.Placeable) -> None:
        if isinstance(node.expression, ftl.VariableReference):
            self.shown.add(node.expression.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        names = {each.key.name for each in node.variants if isinstance(each.key, ftl.Identifier)}
        if isinstance(node.selector, ftl.VariableReference):
            self.choices[node.selector.id.name] = names
        self.generic_visit(node)


def seen(message: ftl.Message) -> Variables:
    visitor = Variables()
    visitor.visit(message)
    return visitor


def variables(message: ftl.Message) -> set[str]:
    return seen(message).names


def wanted(message: ftl.Message) -> set[str]:
    """Variables, the forms of the city's name as one."""
    return {"city" if name in FORMS_OF_CITY else name for name in variables(message)}


def words_of(locale: str) -> set[str]:
    text = (LOCALES / locale / "dialogue.ftl").read_text(encoding="utf-8")
    said = re.sub(r"^#.*|^[a-z_-]+ =|\{[^}]*\}", " ", text, flags=re.M)
    # Vowel signs of Devanagari are no letters for Python, but stand inside words.
    return set(re.findall(r"(?:[^\W\d_]|[\u0900-\u0963])+", said))


def keys_in_source() -> set[str]:
    """Every literal that is handed to a function that looks up a text, or kept in `key`."""
    found: set[str] = set()
    for path in (ROOT / "bot").rglob("*.py"):
        own_words = {"knowledge_base", "log"} & set(path.parts)  # `witaj log` prints English
        if not own_words and path.name != "knowledge.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                found |= keys_in(node)
    return found


def keys_of_checks() -> set[str]:
    """Of what staff read: all files but the dialogue's."""
    files = [path for path in (LOCALES / FALLBACK).glob("*.ftl") if path.stem != "dialogue"]
    texts = "".join(path.read_text(encoding="utf-8") for path in files)
    return set(re.findall(r"^([a-z_-]+) =", texts, re.M))


def keys_in(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("key", "keys"):
        return literals(node.value)
    if not isinstance(node, ast.Call) or not node.args:
        return set()
    if isinstance(node.func, ast.Name):
        return literals(node.args[0]) if node.func.id == "say" else set()
    called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    if called in ("say", "note", "text", "_say", "_text", "plain"):
        return literals(node.args[0])
    if called == "get" and ast.unparse(node.func).endswith("texts.get"):
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
    assert {key: wanted(message) for key, message in ALL[locale].items()} == {
        key: wanted(message) for key, message in ALL[FALLBACK].items()
    }


def test_no_key_stands_twice() -> None:
    for locale in LANGUAGES:
        text = (LOCALES / locale / "dialogue.ftl").read_text(encoding="utf-8")
        keys = re.findall(r"^([a-z_-]+) =", text, re.M)
        assert len(keys) == len(set(keys)), locale


def test_every_key_that_the_source_uses_exists() -> None:
    used = keys_in_source()
    assert len(used) > 50  # else the reader of the source has gone blind
    assert used | COMPOSED <= set(ALL[FALLBACK]) | keys_of_checks()


def test_every_text_is_used() -> None:
    assert set(ALL[FALLBACK]) - keys_in_source() - COMPOSED == set()


def test_whoever_decides_has_a_name_in_every_language() -> None:
    deciders = {
        match[1]
        for path in (KNOWLEDGE / "topics").rglob("topic.yml")
        if (match := re.search(r"^decides: (\w+)", path.read_text(encoding="utf-8"), re.M))
    }
    city = yaml.safe_load((KNOWLEDGE / "city.yml").read_text(encoding="utf-8"))
    names = {**city["authorities"], **{form: city[form] for form in FORMS_OF_CITY}}
    assert deciders - {"nobody"} <= set(city["authorities"])
    assert {name: set(LANGUAGES) - set(said) for name, said in names.items()} == {
        name: set() for name in names
    }


def test_the_knowledge_offers_the_languages_that_have_texts() -> None:
    offered = yaml.safe_load((KNOWLEDGE / "taxonomy.yml").read_text(encoding="utf-8"))["languages"]
    assert sorted(offered["next"]) == list(NEXT)
    assert {*offered["full"], *offered["next"]} == set(LANGUAGES) == set(real_texts().locales)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_text_is_too_long_for_its_place(locale: str) -> None:
    city = yaml.safe_load((KNOWLEDGE / "city.yml").read_text(encoding="utf-8"))
    words = {form: city[form][locale] for form in FORMS_OF_CITY}
    texts = real_texts().about({locale: words})
    too_long = []
    for key, message in ALL[locale].items():
        longest = LONGEST.get(key)
        if key.startswith("cmd-"):
            longest = LONGEST_COMMAND
        elif key.startswith("button-") and not variables(message):
            longest = LONGEST_BUTTON
        if longest and len(text := texts.get(locale, key)) > longest:
            too_long.append((key, text))
    assert too_long == []


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


@pytest.mark.parametrize(("locale", "letters"), [("ka", "[ა-ჰ]+"), ("hi", "[\u0900-\u0963]+")])
def test_a_text_is_written_in_its_alphabet(locale: str, letters: str) -> None:
    """Beside names of programs and offices, commands and the example of a question."""
    latin = {word for word in words_of(locale) if not re.fullmatch(letters, word)}
    names = {"PESEL", "UKR", "Telegram", "Witaj", "topics", "language", "privacy"}
    question = {"how", "to", "get", "a", "and", "much", "is", "it"}
    assert latin <= names | question | {"other"}  # the last one is Fluent's


@pytest.mark.parametrize("locale", LANGUAGES)
def test_letters_and_their_marks_are_one_sign(locale: str) -> None:
    text = (LOCALES / locale / "dialogue.ftl").read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_text_can_be_written(locale: str, caplog: pytest.LogCaptureFixture) -> None:
    for key, message in ALL[locale].items():
        values = dict.fromkeys(variables(message), "VALUE")
        text = real_texts().get(locale, key, **values)
        assert text
        assert text.count("VALUE") >= len(seen(message).shown)
        for name, choices in seen(message).choices.items():
            for choice in choices:
                text += real_texts().get(locale, key, **{**values, name: choice})
        assert not re.search(r"[{}$\u2068\u2069]", text)
    assert caplog.records == []
