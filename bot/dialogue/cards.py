"""Put a unit into words: where it is, who answers, whether it is open, and how old that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot import i18n
from bot.dialogue.knowledge import Hours, Localized, Phone, Source, Unit
from bot.dialogue.messages import Block, Style
from bot.dialogue.ports import DayHours, OpeningHours
from bot.dialogue.reader import Reader
from bot.dialogue.referral import Referral
from bot.i18n import Texts

WARSAW = ZoneInfo("Europe/Warsaw")
PHONES_SHOWN = 4
COPIES = frozenset({"github.com"})  # data sets that repeat what offices publish
WEEK = timedelta(days=7)
SIGNS = "📍☎♿🌐🗣⚠ "
ALL_DAY = ("0:00-24:00",)


class CardWriter:
    """Writes units in one language at one moment."""

    def __init__(
        self,
        texts: Texts,
        opening: OpeningHours,
        *,
        reader: Reader,
        at: datetime,
        units: Mapping[str, Unit],
    ) -> None:
        """units: all that there are, to name the one that takes the place of another."""
        self._texts = texts
        self._opening = opening
        self._languages = reader.languages
        self._language = reader.language
        self._at = at.astimezone(WARSAW)
        self._units = units

    def cards(self, referrals: Sequence[Referral], *, known: bool = False) -> tuple[Block, ...]:
        """The first unit whole, the others in brief: the person will go to the first.

        known: the person has just read about them, so all are brief.
        """
        return tuple(
            self.card(each, brief=known or number > 0) for number, each in enumerate(referrals)
        )

    def card(self, referral: Referral, *, brief: bool = False) -> Block:
        """The name first; lines that are not known are left out, unknown hours are said."""
        unit = referral.unit
        phones = unit.phones[: 1 if brief else PHONES_SHOWN]
        lines = [
            self.name(unit),
            referral.reason,
            self._address(unit),
            *self._change_of_place(unit),
            self._kilometers(referral),
            *(self._phone(phone) for phone in phones),
            self._hours(unit),
            self._spoken(unit),
            self._said(unit.eligibility),
            *(
                []
                if brief
                else [
                    self._said(unit.booking),
                    self._said(unit.notes),
                    self._accessibility(unit),
                    self._web(unit),
                ]
            ),
            self._source(unit),
        ]
        return Block(Style.CARD, tuple(line for line in lines if line))

    def lasting(self, unit: Unit, *, whole: bool = False) -> tuple[str, ...]:
        """What stays true for a while, without signs: for paper. whole: all that is known."""
        more = [
            self._said(unit.booking),
            self._said(unit.notes),
            self._accessibility(unit),
            self._spoken(unit),
        ]
        lines = [
            self._address(unit),
            *self._change_of_place(unit),
            *(self._phone(phone, now=False) for phone in unit.phones[:PHONES_SHOWN]),
            self._web(unit),
            self._said(unit.eligibility),
            *(more if whole else []),
        ]
        return tuple(line.lstrip(SIGNS) for line in lines if line)

    def days(self, osm: str) -> tuple[DayHours, ...]:
        """Monday to Sunday of an ordinary week."""
        return self._opening.days(osm)

    def date_of(self, source: Source) -> str:
        return self._date(source.as_of)

    def name(self, unit: Unit) -> str:
        return self._said(unit.names)

    def is_open(self, unit: Unit) -> bool:
        """Known to be open at this moment."""
        hours = unit.hours
        if (
            hours is None
            or not hours.validity.holds(self.day)
            or not unit.validity.holds(self.day)
        ):
            return False
        return self._opening.state(hours.osm, self._at).open

    @property
    def day(self) -> date:
        """Today, where the units are."""
        return self._at.date()

    def dated(self, source: Source) -> str:
        """ "example.pl (October 2026)"."""
        site = urlsplit(source.url).netloc.removeprefix("www.")
        return f"{site} ({self._date(source.as_of)})"

    def _say(self, key: str, **values: str | int | float) -> str:
        return self._texts.get(self._language, key, **values)

    def _said(self, localized: Localized) -> str:
        return next((localized[tag] for tag in self._languages if localized.get(tag)), "")

    def _address(self, unit: Unit) -> str:
        if unit.address is None:
            return ""
        town = f"{unit.address.postal_code} {unit.address.city}".strip()
        parts = [unit.address.street, self._said(unit.address.room), town]
        return "📍 " + ", ".join(part for part in parts if part)

    def _kilometers(self, referral: Referral) -> str:
        if referral.kilometers is None:
            return ""
        shown = i18n.number(round(referral.kilometers, 1), self._language)
        return "📏 " + self._say("distance", kilometers=shown)

    def _phone(self, phone: Phone, *, now: bool = True) -> str:
        spoken = ", ".join(i18n.language_name(tag, self._language) for tag in phone.languages)
        extras = [
            self._said(phone.label),
            "" if phone.spoken else spoken,
            *self._spoken_on(phone),
            self._state(phone.hours) if now and phone.hours else "",
        ]
        said = "; ".join(extra for extra in extras if extra)
        return f"☎ {phone.number}" + (f" ({said})" if said else "")

    def _spoken_on(self, phone: Phone) -> list[str]:
        """ "Ukrainian: Mon, Thu": the reader's languages first."""
        tags = sorted(phone.spoken, key=lambda tag: tag not in self._languages[:2])
        return [
            f"{i18n.language_name(tag, self._language)}: {self._days(phone.spoken[tag])}"
            for tag in tags
        ]

    def _days(self, osm: str) -> str:
        """ "Mon, Thu", with the times where all days have the same ones."""
        days = [each for each in self._opening.days(osm) if each.times]
        names = ", ".join(i18n.weekday(each.day, self._language, short=True) for each in days)
        times = {each.times for each in days} - {ALL_DAY}
        return f"{names} {', '.join(times.pop())}" if len(times) == 1 else names

    def _change_of_place(self, unit: Unit) -> list[str]:
        """Another unit takes the place of this one, or this one has taken another's."""
        heir = self._units.get(unit.replaced_by or "")
        lines = []
        if heir and unit.validity.end:
            end = i18n.day(unit.validity.end, self._language)
            lines.append("⚠ " + self._say("moves", end=end, unit=self._place(heir)))
        elif heir:
            lines.append("⚠ " + self._say("moves-soon", unit=self._place(heir)))
        elif unit.validity.ended_before(self.day) and unit.validity.end:
            end = i18n.day(unit.validity.end, self._language)
            lines.append("⚠ " + self._say("data-ended", date=end))
        for old in self._units.values():
            if old.replaced_by == unit.id and unit.validity.start:
                start = i18n.day(unit.validity.start, self._language)
                lines.append("⚠ " + self._say("began", start=start, unit=self._place(old)))
        return lines

    def _place(self, unit: Unit) -> str:
        street = unit.address.street if unit.address else ""
        return ", ".join(filter(None, (self.name(unit), street)))

    def _accessibility(self, unit: Unit) -> str:
        said = self._said(unit.accessibility)
        return f"♿ {said}" if said else ""

    def _hours(self, unit: Unit) -> str:
        if unit.hours is None or unit.validity.ended_before(self.day):
            reachable = unit.address or unit.phones
            return "🕒 " + self._say("hours-unknown") if reachable else ""
        validity = unit.hours.validity
        if validity.end and validity.ended_before(self.day):
            end = i18n.day(validity.end, self._language)
            return "🕒 " + self._say("hours-ended", date=end)
        if validity.start and validity.begins_after(self.day):
            start = i18n.day(validity.start, self._language)
            return "🕒 " + self._say("hours-later", date=start)
        state = self._state(unit.hours.osm)
        return f"🕒 {state}{self._doubt(unit.hours)}"

    def _doubt(self, hours: Hours) -> str:
        if hours.confirmed:
            return ""
        return ". " + self._say("hours-unconfirmed", date=self._date(hours.source.as_of))

    def _state(self, osm: str) -> str:
        state = self._opening.state(osm, self._at)
        change = state.changes_at
        if change is None:
            return self._say("open-always" if state.open else "closed")
        clock = i18n.clock(change)
        if state.open:
            return self._say("open-until", time=clock)
        if change.date() == self._at.date():
            return self._say("opens-today", time=clock)
        return self._say("opens-on", weekday=self._weekday(change.date()), time=clock)

    def _weekday(self, opens: date) -> str:
        """With the date when it is not the coming one: holidays close weekly offices for long."""
        name = i18n.weekday(opens, self._language)
        if opens - self._at.date() < WEEK:
            return name
        return f"{name}, {i18n.day(opens, self._language)}"

    def _spoken(self, unit: Unit) -> str:
        names = [i18n.language_name(tag, self._language) for tag in unit.languages]
        return "🗣 " + ", ".join(names) if names else ""

    def _web(self, unit: Unit) -> str:
        places = [*unit.websites[:1], *unit.emails[:1]]
        return "🌐 " + ", ".join(places) if places else ""

    def _source(self, unit: Unit) -> str:
        newest = newest_source(unit.sources)
        if newest is None:
            return ""
        key = "unit-source-low" if unit.confidence == "low" else "unit-source"
        return self._say(key, source=self.dated(newest))

    def _date(self, as_of: str) -> str:
        """The date as the language writes it; "about 2022" for undated pages."""
        if as_of == "undated":
            return self._say("undated")
        if as_of.startswith("~"):
            return self._say("about-year", year=as_of.removeprefix("~")[:4])
        parts = [int(part) for part in as_of.split("-")]
        if len(parts) == 3:
            return i18n.day(date(*parts), self._language)
        if len(parts) == 2:
            return i18n.month(date(parts[0], parts[1], 1), self._language)
        return as_of


def newest_source(sources: tuple[Source, ...]) -> Source | None:
    """The one whose date is the latest; undated pages and copies of others' data come last."""
    return max(sources, key=_trust, default=None)


def _trust(source: Source) -> tuple[bool, str]:
    return urlsplit(source.url).netloc not in COPIES, _age_key(source.as_of)


def _age_key(as_of: str) -> str:
    return "" if as_of == "undated" else as_of.removeprefix("~")
