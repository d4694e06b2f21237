"""The training data and the evaluation questions: what must stay true of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from nlu.normalize import fold

ROOT = Path(__file__).resolve().parent.parent.parent
FULL = ("pl", "uk", "ru", "en", "be")
NEXT = ("ka", "es", "tr", "vi", "hi")
LANGUAGES = FULL + NEXT
DIALOGUE = frozenset(
    {"greet", "goodbye", "thanks", "capabilities", "change_language", "talk_to_human"}
    | {"privacy", "affirm", "deny", "feedback_good", "feedback_bad", "out_of_scope"}
)
OTHERS = "\u0400-\u04ff\u0900-\u097f\u10a0-\u10ff"  # Cyrillic, Devanagari, Georgian
MIXED = re.compile(rf"[a-z][{OTHERS}]|[{OTHERS}][a-z]", re.IGNORECASE)
PLACEHOLDER = re.compile(r"\{\w+\}")
SAFETY = ("emergency", "suicide_crisis", "domestic_violence", "human_trafficking")


@dataclass(frozen=True)
class Example:
    text: str
    intent: str
    language: str
    aspect: str | None
    path: str


def read(path: Path) -> object:
    return YAML(typ="safe").load(path)


@cache
def examples() -> tuple[Example, ...]:
    found = []
    for path in sorted((ROOT / "nlu" / "data").rglob("*.yml")):
        for block in read(path)["nlu"]:  # type: ignore[index]
            metadata = block.get("metadata", {})
            for line in block["examples"].splitlines():
                assert line.startswith("- "), f"{path.name}: {line[:30]!r} lacks its '- '"
                found.append(
                    Example(
                        line[2:].strip(),
                        block["intent"],
                        metadata["language"],
                        metadata.get("aspect"),
                        f"{path.parent.name}/{path.name}",
                    )
                )
    return tuple(found)


@cache
def questions() -> tuple[Example, ...]:
    return tuple(
        Example(each["text"], each["topic"], path.stem, each.get("aspect"), path.name)
        for path in sorted((ROOT / "nlu" / "evaluation").glob("*.yml"))
        for each in read(path)  # type: ignore[attr-defined]
    )


@cache
def taxonomy() -> dict[str, set[str]]:
    raw = read(ROOT / "knowledge" / "taxonomy.yml")
    topics = {topic for group in raw["topics"].values() for topic in group}  # type: ignore[index]
    return {"topics": topics, "aspects": set(raw["aspects"])}  # type: ignore[index]


def test_every_label_is_an_id_of_the_taxonomy() -> None:
    known = taxonomy()["topics"] | DIALOGUE
    assert {each.intent for each in (*examples(), *questions())} <= known
    aspects = {each.aspect for each in (*examples(), *questions())} - {None}
    assert aspects == taxonomy()["aspects"]


def test_examples_lie_in_the_folder_of_their_language() -> None:
    wrong = [each for each in examples() if not each.path.startswith(f"{each.language}/")]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_enough_utterances(language: str) -> None:
    full = language in FULL
    counts = Counter(each.intent for each in examples() if each.language == language)
    wanted = 60 if full else 25
    assert {topic: counts[topic] for topic in taxonomy()["topics"] if counts[topic] < wanted} == {}
    assert counts["out_of_scope"] >= (400 if full else 200)
    acts = 30 if full else 20
    assert {act: counts[act] for act in DIALOGUE if counts[act] < acts} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_topic_has_many_times_as_many_utterances_as_another(language: str) -> None:
    counts = Counter(each.intent for each in examples() if each.language == language)
    own = [counts[topic] for topic in taxonomy()["topics"]]
    assert max(own) <= 2.6 * min(own)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quarter_of_the_utterances_are_long(language: str) -> None:
    topics = taxonomy()["topics"]
    own = [e for e in examples() if e.language == language and e.intent in topics]
    long = [each for each in own if len(each.text.split()) > 12]
    assert len(long) / len(own) >= 0.25


def test_no_sentence_stands_under_two_intents() -> None:
    """A word may mean another thing in another language: only sentences of one are compared."""
    seen: dict[tuple[str, str], set[str]] = {}
    for each in examples():
        seen.setdefault((each.language, fold(each.text)), set()).add(each.intent)
    assert {key: found for key, found in seen.items() if len(found) > 1} == {}


def test_no_word_mixes_alphabets() -> None:
    texts = (PLACEHOLDER.sub("", each.text) for each in (*examples(), *questions()))
    words = [word for text in texts for word in text.split()]
    assert [word for word in words if MIXED.search(word)] == []


def test_nothing_reads_as_markup_or_as_a_command() -> None:
    """Rasa reads [text](entity) as an entity, and a leading slash as an intent set by hand."""
    assert [each.text for each in examples() if "[" in each.text or each.text[0] == "/"] == []


def test_no_example_holds_what_looks_like_a_real_number_of_a_person() -> None:
    assert [each.text for each in examples() if re.search(r"\d{9,}", each.text)] == []


def test_no_evaluation_question_is_copied_from_the_training_data() -> None:
    known = {fold(each.text) for each in examples()}
    copied = [e.text for e in questions() if len(e.text.split()) > 2 and fold(e.text) in known]
    assert copied == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_measured(language: str) -> None:
    full = language in FULL
    counts = Counter(each.intent for each in questions() if each.language == language)
    wanted = {topic: 12 if full else 6 for topic in taxonomy()["topics"]}
    wanted |= dict.fromkeys(SAFETY, 16 if full else 8)
    wanted |= dict.fromkeys(DIALOGUE, 5 if full else 4)
    wanted["out_of_scope"] = 100 if full else 60
    assert {topic: counts[topic] for topic in wanted if counts[topic] < wanted[topic]} == {}
