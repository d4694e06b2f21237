"""Read city.yml: the city's name, its authorities, the units that the program itself names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.dialogue.knowledge import City, Localized
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.unfinished import finished
from bot.knowledge_base.units import UnitFiles
from bot.knowledge_base.yaml_files import YamlFile, dotted, read_yaml
from bot.knowledge_base.yaml_nodes import Keys

WORDS = ("city", "in_city", "of_city")
_UNITS = ("information_point", "elsewhere")


@dataclass(frozen=True, slots=True)
class Box:
    """Degrees; for points on the map that cannot be right."""

    south: float
    north: float
    west: float
    east: float

    def holds(self, lat: float, lon: float) -> bool:
        return self.south <= lat <= self.north and self.west <= lon <= self.east


@dataclass(frozen=True, slots=True)
class CityFile:
    """city: as the dialogue needs it.  area: where the city and its region are, None: not said."""

    file: YamlFile | None
    city: City
    area: Box | None = None

    @property
    def name(self) -> str:
        return self.file.values["city"]["pl"] if self.file else ""


def read_city(path: Path, units: UnitFiles, taxonomy: Taxonomy, findings: Findings) -> CityFile:
    """Without a good city.yml the texts could not say where they are: an error."""
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None and not path.is_file():
        findings.add(path, "no-city-file")
    if file is None or not check_shape(file, "city", findings):
        return CityFile(None, City())
    raw = file.values
    _check_words(file, taxonomy, findings)
    for key in _UNITS:
        if key in raw and raw[key] not in units.units and raw[key] not in units.broken:
            line, near = file.line((key,)), nearest(raw[key], units.units)
            findings.add(path, "no-such-unit", line=line, where=key, unit=raw[key], near=near)
    languages = (*taxonomy.languages, *taxonomy.next_languages)
    city = City(
        words={tag: {word: _said(raw[word], tag) for word in WORDS} for tag in languages},
        authorities={name: finished(words) for name, words in raw["authorities"].items()},
        information_point=raw.get("information_point"),
        elsewhere=raw.get("elsewhere"),
        place_names=tuple(name for names in raw.get("place_names", {}).values() for name in names),
    )
    return CityFile(file, city, Box(**raw["area"]) if "area" in raw else None)


def _said(words: Localized, language: str) -> str:
    written = finished(words)
    return written.get(language) or written.get("en") or words["pl"]


def _check_words(file: YamlFile, taxonomy: Taxonomy, findings: Findings) -> None:
    wanted = (*taxonomy.languages, *taxonomy.next_languages)
    for keys, words in _localized(file.values):
        missing = [language for language in wanted if not finished(words).get(language)]
        if missing:
            line, where = file.line(keys), dotted(keys)
            findings.gap(file.path, "missing-words", line=line, where=where, languages=missing)


def _localized(raw: Mapping[str, Any]) -> Iterator[tuple[Keys, Localized]]:
    for word in WORDS:
        yield (word,), raw[word]
    for name, words in raw["authorities"].items():
        yield ("authorities", name), words
