"""Put a unit into words: where it is, who answers, whether it is open, and how old that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from bot import i18n
from bot.dialogue.knowledge import Phone, Source, Unit
from bot.dialogue.messages import Block, Style
from bot.dialogue.ports import OpeningHours
from bot.dialogue.reader import Reader
from bot.dialogue.referral import Referral
from bot.dialogue.unit_hours import UnitHours
from bot.dialogue.voice import Voice
from bot.i18n import Texts

PHONES_SHOWN = 4
COPIES = frozenset({"github.com"})  # data sets that repeat what offices publish
SIGNS = "📍☎♿🌐🗣⚠ "


@dataclass(frozen=True, slots=True)
class CardWriter:
    """Writes units with one voice. units: all there are, to name one that replaces another."""

    voice: Voice
    hours: UnitHours
    units: Mapping[str, Unit]

    @classmethod
    def at(
        cls,
        moment: datetime,
        texts: Texts,
        opening: OpeningHours,
        *,
        reader: Reader,
        units: Mapping[str, Unit],
    ) -> CardWriter:
        """For one reader at one moment."""
        voice = Voice(texts, reader, moment)
        return cls(voice, UnitHours(voice, opening), units)

    def cards(self, referrals: Sequence[Referral], *, known: bool = False) -> tuple[Block, ...]:
        """The first unit whole, the others in brief: the person will go to the first.

        known: the person has just read about them, so all are brief.
        """
        return tuple(
            self.card(each, brief=known or number > 0) for number, each in enumerate(referrals)
        )

    def card(self, referral: Referral, *, brief: bool = False) -> Block:
        """The name first; lines that are not known are left out, unknown hours are said."""
        unit, said = referral.unit, self.voice.said
        phones = unit.phones[: 1 if brief else PHONES_SHOWN]
        more = [said(unit.booking), said(unit.notes), self._accessibility(unit), self._web(unit)]
        lines = [
            self.name(unit),
            referral.reason,
            self._address(unit),
            *self._change_of_place(unit),
            self._kilometers(referral),
            *(self._phone(phone) for phone in phones),
            _signed("🕒", self.hours.line(unit)),
            self._spoken(unit),
            said(unit.eligibility),
            *([] if brief else more),
            self._source(unit),
        ]
        return Block(Style.CARD, tuple(line for line in lines if line))

    def lasting(self, unit: Unit, *, whole: bool = False) -> tuple[str, ...]:
        """What stays true for a while, without signs: for paper. whole: all that is known."""
        said = self.voice.said
        more = [
            said(unit.booking),
            said(unit.notes),
            self._accessibility(unit),
            self._spoken(unit),
        ]
        lines = [
            self._address(unit),
            *self._change_of_place(unit),
            *(self._phone(phone, now=False) for phone in unit.phones[:PHONES_SHOWN]),
            self._web(unit),
            said(unit.eligibility),
            *(more if whole else []),
        ]
        return tuple(line.lstrip(SIGNS) for line in lines if line)

    def name(self, unit: Unit) -> str:
        return self.voice.said(unit.names)

    def is_open(self, unit: Unit) -> bool:
        """Known to be open at this moment."""
        return self.hours.is_open(unit)

    @property
    def day(self) -> date:
        """Today, where the units are."""
        return self.voice.today

    def dated(self, source: Source) -> str:
        """ "example.pl (October 2026)"."""
        return self.voice.dated(source)

    def _address(self, unit: Unit) -> str:
        if unit.address is None:
            return ""
        town = f"{unit.address.postal_code} {unit.address.city}".strip()
        parts = [unit.address.street, self.voice.said(unit.address.room), town]
        return _signed("📍", ", ".join(part for part in parts if part))

    def _kilometers(self, referral: Referral) -> str:
        if referral.kilometers is None:
            return ""
        shown = i18n.number(round(referral.kilometers, 1), self.voice.language)
        return _signed("📏", self.voice.say("distance", kilometers=shown))

    def _phone(self, phone: Phone, *, now: bool = True) -> str:
        spoken = ", ".join(map(self._language, phone.languages))
        extras = [
            self.voice.said(phone.label),
            "" if phone.spoken else spoken,
            *self._spoken_on(phone),
            self.hours.state(phone.hours) if now and phone.hours else "",
        ]
        said = "; ".join(extra for extra in extras if extra)
        return _signed("☎", phone.number + (f" ({said})" if said else ""))

    def _spoken_on(self, phone: Phone) -> list[str]:
        """ "Ukrainian: Mon, Thu": the reader's languages first."""
        own = self.voice.reader.languages[:2]
        tags = sorted(phone.spoken, key=lambda tag: tag not in own)
        in_words = self.hours.days_in_words
        return [f"{self._language(tag)}: {in_words(phone.spoken[tag])}" for tag in tags]

    def _language(self, tag: str) -> str:
        return i18n.language_name(tag, self.voice.language)

    def _change_of_place(self, unit: Unit) -> list[str]:
        """Another unit takes the place of this one, or this one has taken another's."""
        heir, end = self.units.get(unit.replaced_by or ""), unit.validity.end
        voice, lines = self.voice, []
        if heir and end:
            lines.append(voice.say("moves", end=voice.day(end), unit=self._place(heir)))
        elif heir:
            lines.append(voice.say("moves-soon", unit=self._place(heir)))
        elif end and unit.validity.ended_before(self.day):
            lines.append(voice.say("data-ended", date=voice.day(end)))
        if unit.validity.start:
            start = voice.day(unit.validity.start)
            places = map(self._place, self._replaced_by(unit))
            lines += [voice.say("began", start=start, unit=place) for place in places]
        return [_signed("⚠", line) for line in lines]

    def _replaced_by(self, unit: Unit) -> list[Unit]:
        """Those whose work this one takes over, while they are still there."""
        olds = [each for each in self.units.values() if each.replaced_by == unit.id]
        return [each for each in olds if not each.validity.ended_before(self.day)]

    def _place(self, unit: Unit) -> str:
        street = unit.address.street if unit.address else ""
        return ", ".join(filter(None, (self.name(unit), street)))

    def _accessibility(self, unit: Unit) -> str:
        return _signed("♿", self.voice.said(unit.accessibility))

    def _spoken(self, unit: Unit) -> str:
        return _signed("🗣", ", ".join(map(self._language, unit.languages)))

    def _web(self, unit: Unit) -> str:
        return _signed("🌐", ", ".join([*unit.websites[:1], *unit.emails[:1]]))

    def _source(self, unit: Unit) -> str:
        newest = newest_source(unit.sources)
        if newest is None:
            return ""
        key = "unit-source-low" if unit.confidence == "low" else "unit-source"
        return self.voice.say(key, source=self.dated(newest))


def newest_source(sources: tuple[Source, ...]) -> Source | None:
    """The one whose date is the latest; undated pages and copies of others' data come last."""
    return max(sources, key=_trust, default=None)


def _signed(sign: str, line: str) -> str:
    return f"{sign} {line}" if line else ""


def _trust(source: Source) -> tuple[bool, str]:
    return urlsplit(source.url).netloc not in COPIES, _age_key(source.as_of)


def _age_key(as_of: str) -> str:
    return "" if as_of == "undated" else as_of.removeprefix("~")
