"""Points on the map that cannot be right: the map button would lead to another country."""

from __future__ import annotations

from dataclasses import dataclass

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile


@dataclass(frozen=True, slots=True)
class Box:
    south: float
    north: float
    west: float
    east: float

    def holds(self, lat: float, lon: float) -> bool:
        return self.south <= lat <= self.north and self.west <= lon <= self.east


POLAND = Box(49.0, 54.9, 14.1, 24.2)
MALOPOLSKA = Box(49.17, 50.53, 19.08, 21.43)


def check(file: YamlFile, findings: Findings) -> None:
    point = file.values.get("coordinates")
    if point is None:
        return
    lat, lon = point["lat"], point["lon"]
    line, where = file.line(("coordinates",)), "coordinates"
    city = file.values.get("address", {}).get("city", "Kraków")
    if POLAND.holds(lon, lat):
        findings.add(file.path, "place-swapped", line=line, where=where, lat=lon, lon=lat)
    elif not POLAND.holds(lat, lon):
        findings.add(file.path, "place-outside", line=line, where=where, lat=lat, lon=lon)
    elif city == "Kraków" and not MALOPOLSKA.holds(lat, lon):
        findings.warn(file.path, "place-far", line=line, where=where, lat=lat, lon=lon)
