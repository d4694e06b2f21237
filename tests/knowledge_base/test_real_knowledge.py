"""The knowledge that is served: complete, sourced, and free of places nobody may be sent to."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.app import load_texts, unconfirmed_marks
from bot.dialogue.knowledge import Snapshot, Topic
from bot.knowledge_base.loader import Loaded, load
from bot.knowledge_base.placeholders import names_in

FOLDER = Path(__file__).parents[2] / "knowledge"
NEVER_OFFERED = {"consulate-russia-closed", "hosp-rafal-armii", "blue-dot-krakow"}


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(FOLDER, unconfirmed_marks(load_texts()))


@pytest.fixture(scope="module")
def snapshot(loaded: Loaded) -> Snapshot:
    return loaded.snapshot


def topics() -> list[str]:
    return sorted(path.parent.name for path in FOLDER.glob("topics/*/*/topic.yml"))


@pytest.fixture(params=topics())
def topic(request: pytest.FixtureRequest, snapshot: Snapshot) -> Topic:
    return snapshot.topics[request.param]


def test_the_check_is_clean(loaded: Loaded) -> None:
    assert [each for each in loaded.problems if each.severity != "warning"] == []


def test_every_topic_has_an_answer_in_every_full_language(
    topic: Topic, snapshot: Snapshot
) -> None:
    for language in snapshot.languages:
        assert "answer" in topic.translations[language].sections


def test_no_brace_reaches_the_reader(topic: Topic) -> None:
    for translation in topic.translations.values():
        for situation in (None, *topic.situations):
            for section in translation.sections_for(situation).values():
                words = " ".join(line for _, lines in section.blocks for line in lines)
                assert "{" not in words
                assert "}" not in words


def test_every_topic_names_a_unit_and_every_unit_exists(topic: Topic, snapshot: Snapshot) -> None:
    named = {role.unit for role in topic.units} | ({topic.own_case} if topic.own_case else set())
    assert topic.units
    assert named <= set(snapshot.units)


def test_nobody_is_sent_to_a_place_that_is_closed(topic: Topic, snapshot: Snapshot) -> None:
    assert not NEVER_OFFERED & set(snapshot.units)
    assert not NEVER_OFFERED & {role.unit for role in topic.units}
    text = "".join(
        path.read_text(encoding="utf-8") for path in FOLDER.glob(f"topics/*/{topic.id}/*")
    )
    assert not [name for name in names_in(text) if name.split(":")[-1] in NEVER_OFFERED]


def test_no_fact_is_without_source_and_date(topic: Topic) -> None:
    for fact in topic.facts.values():
        assert fact.source.url.startswith("http"), fact.id
        assert fact.source.as_of, fact.id


def test_no_unit_is_without_source(snapshot: Snapshot) -> None:
    assert [unit.id for unit in snapshot.units.values() if not unit.sources] == []


def test_facts_of_low_confidence_are_marked_in_what_people_read(
    topic: Topic, snapshot: Snapshot
) -> None:
    marks = unconfirmed_marks(load_texts())
    low = {fact.id for fact in topic.facts.values() if fact.confidence == "low"}
    for path in FOLDER.glob(f"topics/*/{topic.id}/*.md"):
        shown = low & set(names_in(path.read_text(encoding="utf-8")))
        translation = topic.translations[path.stem]
        sections = [
            section
            for situation in (None, *topic.situations)
            for section in translation.sections_for(situation).values()
        ]
        words = "\n".join(line for each in sections for _, lines in each.blocks for line in lines)
        assert words.count(f"({marks[path.stem]})") >= len(shown)


def test_four_times_as_much_knowledge_would_load_in_three_seconds() -> None:
    """61 topics and 167 units are planned; a slow machine of CI gets twice the time."""
    started = time.process_time()
    found = load(FOLDER, {}).snapshot
    seconds = time.process_time() - started
    assert seconds * max(61 / len(found.topics), 167 / len(found.units)) < 6
