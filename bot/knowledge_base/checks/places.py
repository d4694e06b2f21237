"""Points on the map that cannot be right: the map button would lead to another country."""

from __future__ import annotations

from bot.knowledge_base.city import Box, CityFile
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile

POLAND = Box(49.0, 54.9, 14.1, 24.2)


def check(file: YamlFile, city: CityFile, findings: Findings) -> None:
    point = file.values.get("coordinates")
    if point is None:
        return
    lat, lon = point["lat"], point["lon"]
    here = file.values.get("address", {}).get("city", city.name) == city.name
    if here and city.area and city.area.holds(lat, lon):
        return
    line, where = file.line(("coordinates",)), "coordinates"
    if POLAND.holds(lon, lat):
        findings.add(file.path, "place-swapped", line=line, where=where, lat=lon, lon=lat)
    elif not POLAND.holds(lat, lon):
        findings.add(file.path, "place-outside", line=line, where=where, lat=lat, lon=lon)
    elif here and city.area and not city.area.holds(lat, lon):
        findings.warn(
            file.path, "place-far", line=line, where=where, lat=lat, lon=lon, city=city.name
        )
