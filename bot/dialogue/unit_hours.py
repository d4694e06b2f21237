"""Is a unit open, when does that change, and how sure is that: in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot import i18n
from bot.dialogue.knowledge import Hours, Unit
from bot.dialogue.ports import DayHours, OpeningHours
from bot.dialogue.voice import Voice

WEEK = timedelta(days=7)
ALL_DAY = ("0:00-24:00",)


@dataclass(frozen=True, slots=True)
class UnitHours:
    """Speaks of hours with one voice."""

    voice: Voice
    opening: OpeningHours

    def line(self, unit: Unit) -> str:
        """What the hours mean now. Hours past their date are unknown, never "closed"."""
        voice, today = self.voice, self.voice.today
        if unit.hours is None or unit.validity.ended_before(today):
            return voice.say("hours-unknown") if unit.address or unit.phones else ""
        validity = unit.hours.validity
        if validity.end and validity.ended_before(today):
            return voice.say("hours-ended", date=voice.day(validity.end))
        if validity.start and validity.begins_after(today):
            return voice.say("hours-later", date=voice.day(validity.start))
        return f"{self.state(unit.hours.osm)}{self._doubt(unit.hours)}"

    def is_open(self, unit: Unit) -> bool:
        """Known to be open at this moment."""
        hours, today = unit.hours, self.voice.today
        if hours is None or not (hours.validity.holds(today) and unit.validity.holds(today)):
            return False
        return self.opening.state(hours.osm, self.voice.now).open

    def state(self, osm: str) -> str:
        """ "open now, until 15:30"."""
        say = self.voice.say
        state = self.opening.state(osm, self.voice.now)
        change = state.changes_at
        if change is None:
            return say("open-always" if state.open else "closed")
        clock = i18n.clock(change)
        if state.open:
            return say("open-until", time=clock)
        if change.date() == self.voice.today:
            return say("opens-today", time=clock)
        return say("opens-on", weekday=self._weekday(change.date()), time=clock)

    def days(self, osm: str) -> tuple[DayHours, ...]:
        """Monday to Sunday of an ordinary week."""
        return self.opening.days(osm)

    def days_in_words(self, osm: str) -> str:
        """ "Mon, Thu", with the times where all days have the same ones."""
        days = [each for each in self.days(osm) if each.times]
        language = self.voice.language
        names = ", ".join(i18n.weekday(each.day, language, short=True) for each in days)
        times = {each.times for each in days} - {ALL_DAY}
        return f"{names} {', '.join(times.pop())}" if len(times) == 1 else names

    def _doubt(self, hours: Hours) -> str:
        if hours.confirmed:
            return ""
        return ". " + self.voice.say("hours-unconfirmed", date=self.voice.as_of(hours.source))

    def _weekday(self, opens: date) -> str:
        """With the date when it is not the coming one: holidays close weekly offices for long."""
        name = i18n.weekday(opens, self.voice.language)
        if opens - self.voice.today < WEEK:
            return name
        return f"{name}, {self.voice.day(opens)}"
