"""Read units/<id>.yml: who and where."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.dialogue.knowledge import Address, Hours, Localized, Phone, Source, Unit
from bot.dialogue.messages import Point
from bot.knowledge_base.confirmations import confirmed_source
from bot.knowledge_base.dates import validity
from bot.knowledge_base.hours import without_holidays
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.unfinished import report_unfinished
from bot.knowledge_base.yaml_files import YamlFile, read_yaml

ASIDE = {"coordinates", "accessibility"}  # pages whose date says nothing of the office's own data
_ID = re.compile("[a-z0-9]+([-_][a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class UnitFiles:
    """units: the usable ones, by id.  files: the same, as written.  broken: ids of the rest.

    unfinished: those of the broken ones that somebody has begun to write.
    """

    units: Mapping[str, Unit]
    files: Mapping[str, YamlFile]
    broken: frozenset[str]
    unfinished: frozenset[str] = frozenset()


def read_units(folder: Path, findings: Findings) -> UnitFiles:
    """All units; the id of each is its file's name."""
    files: dict[str, YamlFile] = {}
    broken, unfinished = set(), set()
    for path in sorted(folder.glob("*.yml")):
        if not _ID.fullmatch(path.stem):
            findings.add(path, "unit-file-name", right=f"{_as_id(path.stem)}.yml")
        file = read_yaml(path, findings)
        if file and report_unfinished(file, "unit", findings):
            unfinished.add(path.stem)
        elif file and check_shape(file, "unit", findings):
            files[path.stem] = file
        else:
            broken.add(path.stem)
    units = {unit_id: _unit(unit_id, file.values) for unit_id, file in files.items()}
    return UnitFiles(units, files, frozenset(broken | unfinished), frozenset(unfinished))


def _as_id(name: str) -> str:
    return "-".join(re.findall("[a-z0-9]+", name.casefold())) or "nazwa"


def _unit(unit_id: str, raw: dict[str, Any]) -> Unit:
    return Unit(
        id=unit_id,
        kind=raw["kind"],
        names=_localized(raw["names"]),
        confidence=raw["confidence"],
        sources=_sources(raw),
        address=_address(raw.get("address")),
        point=_point(raw.get("coordinates")),
        phones=tuple(_phone(each) for each in raw.get("phones", ())),
        emails=tuple(raw.get("emails", ())),
        websites=tuple(raw.get("websites", ())),
        hours=_hours(raw.get("hours"), raw.get("confirmed", {}).get("hours")),
        languages=tuple(raw.get("languages", ())),
        booking=_localized(raw.get("booking")),
        notes=_localized(raw.get("notes")),
        eligibility=_localized(raw.get("eligibility")),
        accessibility=_localized(raw.get("accessibility")),
        validity=validity(raw),
        replaced_by=raw.get("replaced_by"),
    )


def _sources(raw: dict[str, Any]) -> tuple[Source, ...]:
    """The newest confirmation of the staff counts as a source of its own page's date."""
    sources = [
        Source(each["url"], each["as_of"])
        for each in raw["sources"]
        if not set(each["covers"]) <= ASIDE
    ]
    newest = max(raw.get("confirmed", {}).values(), key=lambda each: each["on"], default=None)
    return tuple(confirmed_source(source, newest) for source in sources)


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
        {language: without_holidays(osm) for language, osm in raw.get("spoken", {}).items()},
    )


def _hours(raw: dict[str, Any] | None, confirmed: dict[str, str] | None) -> Hours | None:
    """Hours that somebody has confirmed are no longer "check before you go"."""
    if raw is None:
        return None
    return Hours(
        without_holidays(raw["osm"]),
        confirmed_source(Source(raw["source"], raw["as_of"]), confirmed),
        raw["confirmed"] or confirmed is not None,
        validity(raw),
    )
