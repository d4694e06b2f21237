"""Search topics and units for words that staff type: in ids, names, addresses and texts.

What a word means is somebody else's business: `pointed` says which topics it points to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.dialogue.knowledge import Snapshot, Topic, Unit

NAME, CARD, TEXT, MEANING = "name", "card", "text", "meaning"  # where something was found
WEIGHTS = {NAME: 3.0, CARD: 2.0, TEXT: 1.0}
MEANT = 3.0  # of a topic that the words surely point to
MEANT_BY_TOPIC = 1.0  # of a unit that such a topic names
SURE_ENOUGH = 0.3  # a topic that is pointed to less surely is none
MOST_WORDS = 0.6  # so many of the words must stand in what is found by words
LONG_WORD, ENDING = 5, 2  # Polish and Russian endings: of long words the last letters are free

Fields = Mapping[str, str]  # NAME, CARD or TEXT -> all that is written there


@dataclass(frozen=True, slots=True)
class Found:
    """A topic or a unit. places: NAME, CARD, TEXT, MEANING, as far as they matched."""

    kind: str
    id: str
    label: str
    score: float
    places: tuple[str, ...]


def search(
    snapshot: Snapshot, words: str, language: str, pointed: Mapping[str, float]
) -> list[Found]:
    """The best first. pointed: topic -> how surely the words mean it, 0..1."""
    patterns = [*map(_pattern, re.findall(r"\w+", _plain(words)))]
    meant = {topic: sure for topic, sure in pointed.items() if sure >= SURE_ENOUGH}
    found = [
        *_topics(snapshot, patterns, language, meant),
        *_units(snapshot, patterns, language, meant),
    ]
    return sorted(found, key=lambda each: (-each.score, each.kind, each.id))


def _topics(
    snapshot: Snapshot, patterns: list[re.Pattern[str]], language: str, meant: Mapping[str, float]
) -> Iterator[Found]:
    for id_ in (topic for topics in snapshot.groups.values() for topic in topics):
        labels = snapshot.labels.get(id_, {})
        topic = snapshot.topics.get(id_)
        fields = {
            NAME: _joined([id_, id_.replace("_", " "), *labels.values()]),
            TEXT: _joined(_texts_of(topic) if topic else ()),
        }
        found = _judged(fields, patterns, MEANT * meant.get(id_, 0))
        if found:
            yield Found("topic", id_, snapshot.label(id_, language), *found)


def _units(
    snapshot: Snapshot, patterns: list[re.Pattern[str]], language: str, meant: Mapping[str, float]
) -> Iterator[Found]:
    named = _units_of(snapshot, meant)
    for unit in snapshot.units.values():
        fields = {
            NAME: _joined([unit.id, unit.id.replace("-", " "), *unit.names.values()]),
            CARD: _joined(_card_of(unit)),
        }
        found = _judged(fields, patterns, MEANT_BY_TOPIC * named.get(unit.id, 0))
        if found:
            label = unit.names.get(language) or next(iter(unit.names.values()), unit.id)
            yield Found("unit", unit.id, label, *found)


def _judged(
    fields: Fields, patterns: list[re.Pattern[str]], meaning: float
) -> tuple[float, tuple[str, ...]] | None:
    """(score, places), None when neither words nor meaning match."""
    best = [
        next((place for place, text in fields.items() if pattern.search(text)), None)
        for pattern in patterns
    ]
    hits = [place for place in best if place]
    by_words = bool(hits) and len(hits) >= MOST_WORDS * len(patterns)
    if not by_words and not meaning:
        return None
    score = sum(WEIGHTS[place] for place in hits) / len(patterns) if by_words else 0.0
    places = [place for place in (NAME, CARD, TEXT) if by_words and place in hits]
    return score + meaning, (*places, *([MEANING] if meaning else []))


def _units_of(snapshot: Snapshot, meant: Mapping[str, float]) -> dict[str, float]:
    """unit -> how surely the words mean a topic that names it."""
    named: dict[str, float] = {}
    for id_, sure in meant.items():
        topic = snapshot.topics.get(id_)
        for role in topic.units if topic else ():
            named[role.unit] = max(sure, named.get(role.unit, 0))
    return named


def _texts_of(topic: Topic) -> Iterator[str]:
    for translation in topic.translations.values():
        for text in translation.sections.values():
            for _, lines in text.blocks:
                yield from lines


def _card_of(unit: Unit) -> Iterator[str]:
    if unit.address:
        yield unit.address.street
    yield from (phone.number for phone in unit.phones)
    yield from (re.sub(r"\D", "", phone.number) for phone in unit.phones)
    yield from (*unit.emails, *unit.websites)
    for localized in (unit.notes, unit.booking, unit.eligibility):
        yield from localized.values()


def _joined(texts: Iterable[str]) -> str:
    return _plain("\n".join(texts))


def _plain(text: str) -> str:
    """Small letters without signs: whoever searches types "urzad" for "urząd"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_UNDECOMPOSED))
    return _SIGNS.sub("", decomposed)


def _pattern(word: str) -> re.Pattern[str]:
    """The word at its beginning, with other endings as well."""
    stem = word if len(word) < LONG_WORD or word.isdigit() else word[:-ENDING]
    return re.compile(rf"\b{re.escape(stem)}")


_UNDECOMPOSED = str.maketrans({"ł": "l", "đ": "d", "ı": "i"})
_SIGNS = re.compile("[\u0300-\u036f]")
