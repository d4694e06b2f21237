"""Read units/<id>.yml: who and where."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.dialogue.knowledge import Address, Hours, Localized, Phone, Source, Unit
from bot.dialogue.messages import Point
from bot.knowledge_base.hours import is_readable, without_holidays
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.yaml_files import YamlFile, read_yaml

LOCALIZED = ("names", "booking", "notes", "eligibility")


def read_units(folder: Path, languages: tuple[str, ...], findings: Findings) -> dict[str, Unit]:
    """All units that can be used, by id (the file's name)."""
    units = {}
    for path in sorted(folder.glob("*.yml")):
        file = read_yaml(path, findings)
        if file and check_shape(file, "unit", findings):
            _check_hours(file, findings)
            _check_languages(file, languages, findings)
            units[path.stem] = _unit(path.stem, file.values)
    return units


def _unit(unit_id: str, raw: dict[str, Any]) -> Unit:
    return Unit(
        id=unit_id,
        kind=raw["kind"],
        names=_localized(raw["names"]),
        confidence=raw["confidence"],
        sources=tuple(
            Source(each["url"], each["as_of"])
            for each in raw["sources"]
            if set(each["covers"]) != {"coordinates"}  # a map's date says nothing of the office
        ),
        address=_address(raw.get("address")),
        point=_point(raw.get("coordinates")),
        phones=tuple(_phone(each) for each in raw.get("phones", ())),
        emails=tuple(raw.get("emails", ())),
        websites=tuple(raw.get("websites", ())),
        hours=_hours(raw.get("hours")),
        languages=tuple(raw.get("languages", ())),
        booking=_localized(raw.get("booking")),
        notes=_localized(raw.get("notes")),
        eligibility=_localized(raw.get("eligibility")),
    )


def _localized(raw: dict[str, str] | None) -> Localized:
    return {language: text.strip() for language, text in (raw or {}).items()}


def _address(raw: dict[str, Any] | None) -> Address | None:
    if raw is None:
        return None
    return Address(
        raw["street"], raw["city"], raw.get("postal_code", ""), _localized(raw.get("room"))
    )


def _point(raw: dict[str, Any] | None) -> Point | None:
    return Point(float(raw["lat"]), float(raw["lon"])) if raw else None


def _phone(raw: dict[str, Any]) -> Phone:
    return Phone(
        raw["number"],
        _localized(raw.get("label")),
        tuple(raw.get("languages", ())),
        without_holidays(raw["hours"]) if "hours" in raw else None,
    )


def _hours(raw: dict[str, Any] | None) -> Hours | None:
    if raw is None:
        return None
    return Hours(
        without_holidays(raw["osm"]), Source(raw["source"], raw["as_of"]), raw["confirmed"]
    )


def _check_hours(file: YamlFile, findings: Findings) -> None:
    raw = file.values
    written: list[tuple[tuple[str | int, ...], str]] = []
    if "hours" in raw:
        written.append((("hours", "osm"), raw["hours"]["osm"]))
    for number, phone in enumerate(raw.get("phones", ())):
        if "hours" in phone:
            written.append((("phones", number, "hours"), phone["hours"]))
    for keys, text in written:
        if not is_readable(text):
            where = ".".join(map(str, keys))
            findings.add(file.path, "hours-form", line=file.line(keys), where=where, value=text)


def _check_languages(file: YamlFile, languages: tuple[str, ...], findings: Findings) -> None:
    for key in LOCALIZED:
        if key in file.values:
            missing = [language for language in languages if not file.values[key].get(language)]
            if missing:
                findings.gap(
                    file.path,
                    "missing-words",
                    line=file.line((key,)),
                    where=key,
                    languages=missing,
                )
