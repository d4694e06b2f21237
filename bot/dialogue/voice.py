"""Words for one reader at one moment: texts, names in the best language, dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot import i18n
from bot.dialogue.knowledge import Localized, Source
from bot.dialogue.reader import Reader
from bot.i18n import Texts

WARSAW = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True, slots=True)
class Voice:
    """at: the moment; days are counted where the units are."""

    texts: Texts
    reader: Reader
    at: datetime

    @property
    def language(self) -> str:
        return self.reader.language

    @property
    def now(self) -> datetime:
        return self.at.astimezone(WARSAW)

    @property
    def today(self) -> date:
        return self.now.date()

    def say(self, key: str, **values: str | int | float) -> str:
        return self.texts.get(self.language, key, **values)

    def said(self, localized: Localized) -> str:
        """The best of the languages that this reader reads; empty when there is none."""
        return next((localized[tag] for tag in self.reader.languages if localized.get(tag)), "")

    def day(self, day: date) -> str:
        return i18n.day(day, self.language)

    def dated(self, source: Source) -> str:
        """ "example.pl (October 2026)"."""
        site = urlsplit(source.url).netloc.removeprefix("www.")
        return f"{site} ({self.as_of(source)})"

    def as_of(self, source: Source) -> str:
        """The date as the language writes it; "about 2022" for undated pages."""
        written = source.as_of
        if written == "undated":
            return self.say("undated")
        if written.startswith("~"):
            return self.say("about-year", year=written.removeprefix("~")[:4])
        parts = [int(part) for part in written.split("-")]
        if len(parts) == 3:
            return self.day(date(*parts))
        if len(parts) == 2:
            return i18n.month(date(parts[0], parts[1], 1), self.language)
        return written
