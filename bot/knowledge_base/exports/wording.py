"""The words of an export in one language; where they are missing, in the next best one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from itertools import groupby

from bot import i18n
from bot.dialogue.knowledge import Address, Hours, Localized, Source
from bot.dialogue.ports import DayHours
from bot.dialogue.reader import Reader
from bot.dialogue.voice import Voice
from bot.i18n import Texts
from bot.knowledge_base.exports.base import Base
from bot.knowledge_base.hours import WARSAW

ALL_DAY = ("0:00-24:00",)


@dataclass(frozen=True, slots=True)
class Wording:
    """languages: the one asked for first.  unconfirmed: the mark behind an uncertain value."""

    language: str
    texts: Texts
    base: Base

    @property
    def languages(self) -> tuple[str, ...]:
        return Reader(self.language).languages

    @property
    def unconfirmed(self) -> str:
        return self.say("unconfirmed")

    def say(self, key: str, **values: str) -> str:
        return self.texts.get(self.language, key, **values)

    def said(self, localized: Localized) -> str:
        return next((localized[tag] for tag in self.languages if localized.get(tag)), "")

    def label(self, name: str) -> str:
        """Of a topic, a group, an aspect or a situation."""
        return self.base.snapshot.label(name, self.language)

    def language_name(self, tag: str) -> str:
        return i18n.language_name(tag, self.language)

    def dated(self, source: Source) -> str:
        """ "example.pl (October 2026)"."""
        at = datetime.combine(self.base.day, time(), WARSAW)
        reader = Reader(self.language)
        return Voice(self.texts, reader, at).dated(source)

    def trust(self, hours: Hours) -> str:
        """Where hours come from, and that nobody has confirmed them."""
        key = "export-hours-source" if hours.confirmed else "export-hours-unconfirmed"
        return self.say(key, source=self.dated(hours.source))

    def street(self, address: Address) -> str:
        """ "ul. Zabłocie 20, I piętro"."""
        return ", ".join(filter(None, (address.street, self.said(address.room))))

    def address(self, address: Address) -> str:
        town = f"{address.postal_code} {address.city}".strip()
        return f"{self.street(address)}, {town}"

    def week(self, days: Iterable[DayHours]) -> str:
        """ "Mon–Fri 8:00-16:00; Sat 9:00-12:00"; "day and night"."""
        runs = [(times, list(run)) for times, run in groupby(days, key=lambda day: day.times)]
        if [times for times, _ in runs] == [ALL_DAY]:
            return self.say("open-always")
        return "; ".join(f"{self._span(run)} {', '.join(times)}" for times, run in runs if times)

    def _span(self, run: list[DayHours]) -> str:
        first, last = (
            i18n.weekday(each.day, self.language, short=True) for each in (run[0], run[-1])
        )
        return first if len(run) == 1 else f"{first}–{last}"
