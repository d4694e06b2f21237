"""Put placeholders where a text could name a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from bot.querylog.normalized_text import NormalizedText, normalize
from bot.querylog.overlaps import Finding, settle
from bot.querylog.public_text import PublicText
from bot.querylog.recognizers.base import Recognizer
from bot.querylog.recognizers.everyone import all_recognizers
from bot.querylog.recognizers.person_model import Model

_PLACEHOLDER = re.compile(r"<[A-Z_]{3,16}>")
_NOTHING = "\ufffc"  # "object replacement character": in no word, beside no number


@dataclass(frozen=True, slots=True)
class Span:
    """start, end: offsets in code points of the text that came in."""

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class Anonymized:
    text: str
    spans: tuple[Span, ...]


class Anonymizer:
    """All recognizers on every text, whatever its language. Pure after it is made.

    public: addresses, phones, e-mails and pages of offices; they stay readable.
    places: names of the city and its parts, in any form; they name nobody.
    names: the trained model of names; without it only rules find persons.
    """

    def __init__(
        self,
        *,
        public: Iterable[str] = (),
        places: Iterable[str] = (),
        names: Model | None = None,
        recognizers: Iterable[Recognizer] | None = None,
    ) -> None:
        places = tuple(places)
        self._public = PublicText(public, places)
        given = all_recognizers(places, names) if recognizers is None else recognizers
        self._recognizers = tuple(given)

    def anonymize(self, text: str) -> Anonymized:
        normalized = normalize(_PLACEHOLDER.sub(_blank, text))
        found = settle(normalized.text, self._personal(normalized.text))
        spans = tuple(_in_input(normalized, finding) for finding in found)
        return Anonymized(text=_with_placeholders(text, spans), spans=spans)

    def is_public(self, written: str) -> bool:
        """The address, phone, e-mail or page of an office."""
        return self._public.holds(written)

    def _personal(self, text: str) -> list[Finding]:
        found = chain.from_iterable(each.findings(text) for each in self._recognizers)
        return [each for each in found if not self.is_public(text[each.start : each.end])]


def _blank(placeholder: re.Match[str]) -> str:
    """A text that was redacted before is read as it stands: "mąż <PERSON>" names nobody."""
    return _NOTHING * len(placeholder.group())


def _in_input(normalized: NormalizedText, finding: Finding) -> Span:
    start, end = normalized.in_input(finding.start, finding.end)
    return Span(start, end, finding.type)


def _with_placeholders(text: str, spans: tuple[Span, ...]) -> str:
    return "".join(_pieces(text, spans))


def _pieces(text: str, spans: tuple[Span, ...]) -> Iterator[str]:
    position = 0
    for span in spans:
        yield text[position : span.start]
        yield f"<{span.type}>"
        position = span.end
    yield text[position:]
