"""GeoJSON of the units: places where RFC 7946 wants them, and what is not known left open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.knowledge_base.exports.geojson import feature_collection, without_place
from bot.knowledge_base.exports.wording import Wording
from tests.knowledge_base.tiny import OFFICE

Edit = Callable[[str, str, str], None]
InLanguage = Callable[[str], Wording]


def office(wording: Wording) -> dict[str, Any]:
    (feature,) = feature_collection(wording)["features"]
    found: dict[str, Any] = feature
    return found


def test_longitude_comes_first(wording: InLanguage) -> None:
    assert office(wording("pl"))["geometry"] == {"type": "Point", "coordinates": [19.937, 50.0593]}


def test_a_feature_says_what_one_asks_of_a_place(wording: InLanguage) -> None:
    feature = office(wording("uk"))
    assert (feature["type"], feature["id"]) == ("Feature", "umk-centre")
    assert feature["properties"] == {
        "id": "umk-centre",
        "name": "Міська управа Кракова",
        "kind": "municipal",
        "address": "pl. Wszystkich Świętych 3-4, 31-004 Kraków",
        "phones": ["+48 12 616 55 55"],
        "website": "https://www.krakow.pl",
        "opening_hours": "Mo-Fr 08:00-16:00; PH off",
        "opening_hours_confirmed": True,
        "topics": ["pesel"],
        "valid_from": None,
        "source": "https://www.bip.krakow.pl",
        "as_of": "2026-04-29",
        "confidence": "high",
    }


def test_units_without_coordinates_are_named_apart(wording: InLanguage) -> None:
    assert [unit.id for unit in without_place(wording("pl"))] == ["help-line"]


def test_hours_that_ended_are_not_known(wording: InLanguage, edit: Edit) -> None:
    edit(OFFICE, "  confirmed: true", '  confirmed: true\n  valid_to: "2026-10-31"')
    assert office(wording("pl"))["properties"]["opening_hours"] is None


def test_a_unit_that_ended_is_not_on_the_map(wording: InLanguage, edit: Edit) -> None:
    edit(OFFICE, "confidence: high", 'confidence: high\nvalid_to: "2026-11-22"')
    assert feature_collection(wording("pl"))["features"] == []
