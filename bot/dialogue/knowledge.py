"""The knowledge as the dialogue reads it: an immutable snapshot of topics, units and labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.dialogue.messages import Point

Localized = Mapping[str, str]  # language tag -> text

ASPECTS = ("how", "where", "documents", "cost", "duration", "hours", "contact", "eligibility")
ANSWER = "answer"  # the section that stands in the first message
SAY = "say"  # Polish sentences for the counter


@dataclass(frozen=True, slots=True)
class Source:
    """as_of: "2026-04-29", "2026-04", "2026", "~2022" (undated page, about then) or "undated"."""

    url: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact in one place. value: None for a rule, which only supports sentences."""

    id: str
    type: str
    value: str | int | float | None
    source: Source
    confidence: str
    volatile: bool
    sections: frozenset[str]


@dataclass(frozen=True, slots=True)
class Phone:
    number: str
    label: Localized = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    hours: str | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """OSM opening_hours. confirmed: somebody checked them recently; else "check before you go"."""

    osm: str
    source: Source
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Address:
    street: str
    city: str
    postal_code: str = ""
    room: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unit:
    """An office, an organisation or a line: who and where."""

    id: str
    kind: str
    names: Localized
    confidence: str
    sources: tuple[Source, ...]
    address: Address | None = None
    point: Point | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    hours: Hours | None = None
    languages: tuple[str, ...] = ()
    booking: Localized = field(default_factory=dict)
    notes: Localized = field(default_factory=dict)
    eligibility: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnitRole:
    """What a unit does in a topic.  aspects: offered when one of them is asked; empty: always."""

    unit: str
    does: str
    aspects: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Text:
    """One section in one language: blocks of text with facts already filled in.

    Each entry is (style, lines): "text", "steps" or "bullets".
    """

    blocks: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[Source, ...]
    volatile: bool
    language: str


@dataclass(frozen=True, slots=True)
class Translation:
    """A topic in one language. status: reviewed or draft."""

    sections: Mapping[str, Text]
    unit_reasons: Mapping[str, str]
    status: str


@dataclass(frozen=True, slots=True)
class Topic:
    id: str
    group: str
    units: tuple[UnitRole, ...]
    translations: Mapping[str, Translation]
    facts: Mapping[str, Fact]
    decides: str | None = None
    own_case: str | None = None  # unit that can see a person's file
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DangerPhrases:
    """phrases: (topic, phrase) as staff wrote them; harmless: figures of speech that win."""

    phrases: tuple[tuple[str, str], ...] = ()
    harmless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything at one moment; a new edit makes a new snapshot, nobody changes this one."""

    version: str
    languages: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]  # group id -> topic ids, in the menu's order
    labels: Mapping[str, Localized]  # group, topic and aspect ids -> menu labels
    topics: Mapping[str, Topic]  # only those that have texts
    units: Mapping[str, Unit]
    danger: DangerPhrases

    def label(self, name: str, language: str) -> str:
        """What a button says for a group, topic or aspect id."""
        labels = self.labels.get(name, {})
        return labels.get(language) or labels.get("en") or name
