"""The values of a unit's file with what a row of a table says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.knowledge_base.checks.repeats import normal
from bot.knowledge_base.problems import KnowledgeError
from bot.knowledge_base.tables.columns import LOCALIZED, SOURCE, SOURCE_DATE
from bot.knowledge_base.tables.rows import UnitRow
from bot.knowledge_base.unit_edits import UNIT_FIELDS

Values = Mapping[str, Any]
_ADDRESS = ("street", "postal_code", "city", "district")
_LISTS = ("phones", "emails", "websites", "languages")
_SINGLE = ("kind", "confidence", "staff_notes")
# What a page supports: field of the row -> its name in `covers`.
_COVERS = {"names": "name", "lat": "coordinates", "hours": "hours",
           **dict.fromkeys(_ADDRESS, "address"),
           **{name: name for name in (*_LISTS, *LOCALIZED) if name != "names"}}  # fmt: skip
DEFAULT_CONFIDENCE = "medium"


class RowRefused(KnowledgeError):
    """key: which sentence says why.  values: fill it."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def merged(row: UnitRow, before: Values) -> dict[str, Any]:
    """The values of the unit's file with what the row says. Raises RowRefused."""
    after = {name: before[name] for name in before}
    for name in _SINGLE:
        if row.get(name) is not None:
            after[name] = row.get(name)
    for name, language in row.values:
        if name in LOCALIZED:
            after[name] = {**after.get(name, {}), language: row.get(name, language)}
    _merge_address(row, after)
    for name in _LISTS:
        wanted = row.get(name)
        if isinstance(wanted, tuple):
            after[name] = _merged_list(name, after.get(name, []), wanted)
    _merge_hours(row, after)
    if row.get("lat") is not None:
        after["coordinates"] = _merged_place(row, after.get("coordinates", {}))
    if row.facts:
        after["sources"] = _merged_sources(row, after.get("sources", []))
    _forget_confirmations(before, after)
    return after


def new_unit(row: UnitRow) -> dict[str, Any]:
    """Raises RowRefused when the row lacks what every unit has."""
    if row.get("names", "pl") is None:
        raise RowRefused("import-new-name", unit=row.unit)
    if row.get("kind") is None:
        raise RowRefused("import-new-kind", unit=row.unit)
    values = {"confidence": DEFAULT_CONFIDENCE, **merged(row, {})}
    return {name: values[name] for name in UNIT_FIELDS if name in values}


def changes_of(before: Values, after: Values) -> list[tuple[str, Any, Any]]:
    """(dotted field, old value, new value) of everything that differs; None: not there."""
    return list(_changes(before, after, ""))


def _merge_address(row: UnitRow, after: dict[str, Any]) -> None:
    told = {name: row.get(name) for name in _ADDRESS if row.get(name) is not None}
    if not told:
        return
    address = {**after.get("address", {}), **told}
    for needed in ("street", "city"):
        if needed not in address:
            raise RowRefused(f"import-new-{needed}", unit=row.unit)
    order = [*_ADDRESS, *address]
    after["address"] = {name: address[name] for name in dict.fromkeys(order) if name in address}


def _merged_list(name: str, before: Sequence[Any], wanted: Iterable[str]) -> list[Any]:
    """Entries that stay keep their form and, for phones, their labels and languages."""
    known = {_identity(each): each for each in before}
    made = ({"number": each} if name == "phones" else each for each in wanted)
    return [known.get(_identity(each), each) for each in made]


def _identity(entry: Any) -> str:
    written = str(entry["number"] if isinstance(entry, Mapping) else entry)
    return normal(written) or written


def _merge_hours(row: UnitRow, after: dict[str, Any]) -> None:
    """Other hours have other dates; the days until which the old ones held say nothing of them."""
    osm, before = row.get("hours"), after.get("hours", {})
    if osm is None:
        return
    confirmed = row.get("hours_confirmed")
    if osm == before.get("osm"):
        if confirmed is not None:
            after["hours"] = {**before, "confirmed": confirmed}
        return
    after["hours"] = {
        "osm": osm, "source": row.get(SOURCE), "as_of": row.get(SOURCE_DATE),
        "confirmed": bool(confirmed),
    }  # fmt: skip


def _merged_place(row: UnitRow, before: Values) -> dict[str, Any]:
    point = {"lat": row.get("lat"), "lon": row.get("lon")}
    if all(before.get(name) == point[name] for name in point):
        return dict(before)
    return {**point, "source": row.get(SOURCE), "as_of": row.get(SOURCE_DATE)}


def _merged_sources(row: UnitRow, before: Sequence[Values]) -> list[dict[str, Any]]:
    covers = list(dict.fromkeys(_COVERS[name] for name in row.facts if name in _COVERS))
    url, as_of = row.get(SOURCE), str(row.get(SOURCE_DATE))
    sources = [dict(each) for each in before]
    same = next((each for each in sources if each["url"] == url), None)
    if same is None:
        return [*sources, {"url": url, "as_of": as_of, "covers": covers}]
    if _is_older(as_of, str(same["as_of"])):
        raise RowRefused("import-older", unit=row.unit, have=str(same["as_of"]), as_of=as_of)
    same["as_of"] = as_of
    same["covers"] = list(dict.fromkeys([*same["covers"], *covers]))
    return sources


def _is_older(written: str, other: str) -> bool:
    """As far as both say: "2026" is no older than "2026-05"."""
    one, two = written.lstrip("~"), other.lstrip("~")
    if "undated" in (one, two):
        return one == "undated" != two
    length = min(len(one), len(two))
    return one[:length] < two[:length]


def _forget_confirmations(before: Values, after: dict[str, Any]) -> None:
    """Somebody said "still correct" of what stood there before, not of what stands there now."""
    confirmed = before.get("confirmed", {})
    changed = [name for name in confirmed if before.get(name) != after.get(name)]
    if changed:
        left = {name: each for name, each in confirmed.items() if name not in changed}
        after["confirmed"] = left
        if not left:
            del after["confirmed"]


def _changes(before: Any, after: Any, name: str) -> Iterable[tuple[str, Any, Any]]:
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys([*before, *after]):
            dotted = f"{name}.{key}" if name else str(key)
            yield from _changes(before.get(key), after.get(key), dotted)
    else:
        yield name, before, after
