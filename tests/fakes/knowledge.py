"""A tiny city: builders of knowledge with only what a test needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.dialogue.knowledge import (
    Address,
    City,
    Hours,
    Phone,
    Phrases,
    Snapshot,
    Source,
    Text,
    Topic,
    Translation,
    Unit,
    UnitRole,
)
from bot.dialogue.messages import Point

CITY_PAGE = Source("https://www.krakow.pl/pesel", "2026-10")
CITY = City(
    words={tag: {"city": "Testowo", "in_city": "in Testowo", "of_city": "of Testowo"}
           for tag in ("pl", "uk", "ru", "en", "be")},
    authorities={
        "police": {"en": "the police (policja)", "pl": "policja"},
        "city": {"en": "the city of Testowo", "pl": "miasto"},
    },
    information_point="info-point-foreigners",
)  # fmt: skip
LANGUAGES = ("pl", "uk", "ru", "en", "be")


def section(*lines: str, sources: Iterable[Source] = (CITY_PAGE,), **changes: Any) -> Text:
    return Text(
        blocks=(("text", lines),),
        sources=tuple(sources),
        volatile=changes.pop("volatile", False),
        language=changes.pop("language", "en"),
        **changes,
    )


def translation(
    status: str = "reviewed", *, reasons: Mapping[str, str] | None = None, **sections: Text
) -> Translation:
    return Translation(sections=sections, unit_reasons=reasons or {}, status=status)


def topic(id: str, **changes: Any) -> Topic:
    """English only, with a summary and nothing else, unless the test says otherwise."""
    given = {"group": "city", "units": (), "facts": {}, **changes}
    given.setdefault("translations", {"en": translation(answer=section(f"{id} in short"))})
    return Topic(id=id, **given)


def unit(id: str, **changes: Any) -> Unit:
    given = {"kind": "office", "names": {"pl": f"{id} po polsku", "en": id}, **changes}
    return Unit(id=id, **{"confidence": "high", "sources": (), **given})


def roles(*ids: str, **only: Iterable[str]) -> tuple[UnitRole, ...]:
    """only: unit (with _ for -) -> the aspects it serves."""
    special = (UnitRole(n.replace("_", "-"), "handles", frozenset(a)) for n, a in only.items())
    return (*(UnitRole(id, "handles") for id in ids), *special)


def snapshot(
    *topics: Topic, units: Iterable[Unit] = (), unwritten: Iterable[str] = (), **changes: Any
) -> Snapshot:
    """unwritten: topics that the taxonomy has and nobody has written about."""
    groups: dict[str, tuple[str, ...]] = {"city": tuple(unwritten)}
    for each in topics:
        groups[each.group] = (*groups.get(each.group, ()), each.id)
    given = {"version": "v1", "languages": LANGUAGES, "labels": {}, "city": CITY, **changes}
    return Snapshot(
        groups=groups,
        topics={each.id: each for each in topics},
        units={each.id: each for each in units},
        **{"danger": Phrases(), **given},
    )


INFORMATION_POINT = unit(
    "info-point-foreigners",
    phones=(Phone("+48 12 000 00 00"),),
    address=Address("ul. Lubelska 1", "Kraków"),
)
OFFICE = unit(
    "city-office",
    point=Point(50.06, 19.96),
    address=Address("al. Powstania 10", "Kraków", "31-549"),
    hours=Hours("Mo-Fr 08:00-15:30; PH off", CITY_PAGE, confirmed=True),
)
AMBULANCE = unit("emergency-112", kind="line", phones=(Phone("112", hours="24/7"),))
SHELTER = unit("crisis-centre", phones=(Phone("+48 12 111 11 11"),))

PESEL = topic(
    "pesel",
    units=roles("city-office", "info-point-foreigners"),
    translations={
        "en": translation(
            answer=section("A number for everybody."),
            how=section("Go with your passport."),
            cost=section("It costs nothing."),
            documents=section("Bring a passport."),
            say=section("Dzień dobry."),
        ),
        "uk": translation(answer=section("Номер для кожного."), cost=section("Безкоштовно.")),
    },
)
PERMIT = topic("work_permit", group="work", units=roles("city-office"))
EMERGENCY = topic(
    "emergency",
    group="safety",
    units=roles("emergency-112"),
    translations={
        "en": translation("draft", answer=section("Call 112 now.")),
        "uk": translation(answer=section("Телефонуйте 112 негайно.")),
    },
)
VIOLENCE = topic(
    "domestic_violence",
    group="safety",
    decides="police",
    units=roles("emergency-112", "crisis-centre"),
    translations={"en": translation(answer=section("In danger call 112."))},
)
DANGER = Phrases(
    phrases=(
        ("emergency", "nie oddycha"),
        ("emergency", "pali się ... dom"),
        ("emergency", "nieprzytomn*"),
        ("domestic_violence", "муж меня бьет"),
        ("domestic_violence", "beats me"),
    ),
    harmless=("it beats me", "сердце бьет"),
)
LITTLE_CITY = snapshot(
    PESEL,
    PERMIT,
    EMERGENCY,
    VIOLENCE,
    units=(OFFICE, INFORMATION_POINT, AMBULANCE, SHELTER),
    unwritten=("taxes",),
    danger=DANGER,
    labels={
        "pesel": {"en": "PESEL number", "uk": "Номер PESEL"},
        "taxes": {"en": "Taxes"},
        "cost": {"en": "What it costs", "uk": "Скільки коштує"},
        "work_permit": {"en": "Working legally"},
    },
)


class FixedKnowledge:
    """A knowledge source that a test can swap."""

    def __init__(self, now: Snapshot = LITTLE_CITY) -> None:
        self.now = now

    def current(self) -> Snapshot:
        return self.now
