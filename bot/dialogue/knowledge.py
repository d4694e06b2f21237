"""The knowledge as the dialogue reads it: an immutable snapshot of topics, units and labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.dialogue.messages import Point

Localized = Mapping[str, str]  # language tag -> text

ASPECTS = ("how", "where", "documents", "cost", "duration", "hours", "contact", "eligibility")
ANSWER = "answer"  # the section that stands in the first message
SAY = "say"  # Polish sentences for the counter
COUNTER = "counter"  # the need of a person in simple words, to be shown at the counter
SENT_AWAY = "sent_away"  # what to do when an office sends the person away
EXTRAS = (SENT_AWAY, COUNTER, SAY)  # sections beside the answer and the aspects


@dataclass(frozen=True, slots=True)
class Source:
    """as_of: "2026-04-29", "2026-04", "2026", "~2022" (undated page, about then) or "undated"."""

    url: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact in one place. value: None for a rule, which only supports sentences.

    only_for: the situations in which it holds; empty: in all.
    """

    id: str
    type: str
    value: str | int | float | None
    source: Source
    confidence: str
    volatile: bool
    sections: frozenset[str]
    only_for: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Phone:
    """spoken: language -> OSM opening_hours in which it is spoken ("Mo,Th")."""

    number: str
    label: Localized = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    hours: str | None = None
    spoken: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Validity:
    """Days between which something holds, both included; None: without an end on that side."""

    start: date | None = None
    end: date | None = None

    def holds(self, day: date) -> bool:
        return not self.begins_after(day) and not self.ended_before(day)

    def begins_after(self, day: date) -> bool:
        return self.start is not None and day < self.start

    def ended_before(self, day: date) -> bool:
        return self.end is not None and day > self.end


@dataclass(frozen=True, slots=True)
class Hours:
    """OSM opening_hours. confirmed: somebody checked them recently; else "check before you go".

    Outside of their validity hours are not known: never "closed".
    """

    osm: str
    source: Source
    confirmed: bool
    validity: Validity = field(default_factory=Validity)


@dataclass(frozen=True, slots=True)
class Address:
    street: str
    city: str
    postal_code: str = ""
    room: Localized = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unit:
    """An office, an organisation or a line: who and where.

    validity: when it exists under this name.  replaced_by: id of the unit that took over its work
    or will do so; both are named while both exist.
    """

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
    accessibility: Localized = field(default_factory=dict)
    validity: Validity = field(default_factory=Validity)
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class UnitRole:
    """What a unit does in a topic.  aspects: offered when one of them is asked; empty: always.

    only_for: offered in these situations alone, and then first.  not_for: in these never.
    """

    unit: str
    does: str
    aspects: frozenset[str] = frozenset()
    only_for: frozenset[str] = frozenset()
    not_for: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Text:
    """One section in one language: blocks of text with facts already filled in.

    Each entry is (style, lines): "text", "steps" or "bullets".  outdated: the Polish text has
    changed since this translation was made.
    """

    blocks: tuple[tuple[str, tuple[str, ...]], ...]
    sources: tuple[Source, ...]
    volatile: bool
    language: str
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class Translation:
    """A topic in one language. status: reviewed or draft.

    sections: for everybody.  by_situation: situation -> the sections that differ in it, None for
    one that has nothing to say there.
    """

    sections: Mapping[str, Text]
    unit_reasons: Mapping[str, str]
    status: str
    by_situation: Mapping[str, Mapping[str, Text | None]] = field(default_factory=dict)

    def sections_for(self, situation: str | None) -> Mapping[str, Text]:
        """What a person in this situation reads; None: the situation is not known."""
        changed = self.by_situation.get(situation or "", {})
        merged = {**self.sections, **changed}
        return {name: text for name, text in merged.items() if text is not None}


@dataclass(frozen=True, slots=True)
class Topic:
    """situations: those in which the answer or a unit differs.  next: what people do after it.

    prefer_open: of units that do the same, those open at the moment are named first.
    """

    id: str
    group: str
    units: tuple[UnitRole, ...]
    translations: Mapping[str, Translation]
    facts: Mapping[str, Fact]
    decides: str | None = None
    own_case: str | None = None  # unit that can see a person's file
    related: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    prefer_open: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """phrases: (what it tells, phrase) as staff wrote them: a danger, or who somebody is.

    harmless: figures of speech and denials that win.
    """

    phrases: tuple[tuple[str, str], ...] = ()
    harmless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class City:
    """What the texts of the program say of the city, which they do not name themselves.

    words: language -> the values that texts may use (`city`, `in_city`, `of_city`).
    authorities: who may decide a matter, by the names that topics use.
    information_point: the unit that advises on everything.  elsewhere: the unit to ask about
    matters of other towns.  place_names: of the city and its parts, in any form and language.
    """

    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    authorities: Mapping[str, Localized] = field(default_factory=dict)
    information_point: str | None = None
    elsewhere: str | None = None
    place_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything at one moment; a new edit makes a new snapshot, nobody changes this one.

    languages: of answers.  next_languages: of menus and buttons, answers come in another one.
    situations: ids in the order of their buttons.
    """

    version: str
    languages: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]  # group id -> topic ids, in the menu's order
    labels: Mapping[str, Localized]  # group, topic and aspect ids -> menu labels
    topics: Mapping[str, Topic]  # only those that have texts
    units: Mapping[str, Unit]
    danger: Phrases
    next_languages: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    situation_phrases: Phrases = field(default_factory=Phrases)
    city: City = field(default_factory=City)

    @property
    def all_languages(self) -> tuple[str, ...]:
        return (*self.languages, *self.next_languages)

    def written(self, topics: Sequence[str]) -> list[str]:
        """Those of the topics that somebody has written about."""
        return [name for name in topics if name in self.topics]

    def label(self, name: str, language: str) -> str:
        """What a button says for a group, topic or aspect id."""
        labels = self.labels.get(name, {})
        return labels.get(language) or labels.get("en") or name
