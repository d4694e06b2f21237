"""Put what a row says of a unit into its file: only what differs changes, comments stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.knowledge_base.change_set import edit_or_raise, without_mark
from bot.knowledge_base.checks.repeats import normal
from bot.knowledge_base.problems import KnowledgeError
from bot.knowledge_base.tables.columns import LOCALIZED, SOURCE, SOURCE_DATE
from bot.knowledge_base.tables.rows import UnitRow
from bot.knowledge_base.unit_edits import UNIT_FIELDS, reads_as
from bot.knowledge_base.yaml_nodes import Keys, read_values
from bot.knowledge_base.yaml_splices import Splice, WrittenYaml, spliced
from bot.knowledge_base.yaml_written import item_lines, mapping_lines

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


def text_of(values: Values) -> str:
    """A new file, in the order and style of the others."""
    return "\n".join([f"# {values['names']['pl']}", *mapping_lines(values)]) + "\n"


def with_values(text: str, wanted: Values, name: str) -> str:
    """The file with these values; all other lines stay byte for byte. Raises EditImpossible."""
    mark, body = without_mark(text)
    for field in (*wanted, *(field for field in read_values(body)[0] if field not in wanted)):
        body = _with_field(body, field, wanted)
    return mark + edit_or_raise(body, lambda new: reads_as(new, wanted), name)


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


def _with_field(body: str, field: str, wanted: Values) -> str:
    """One field at the top of the file."""
    values = read_values(body)[0]
    if field in values and values[field] == wanted.get(field):
        return body
    yaml = WrittenYaml(body)
    if field not in wanted:
        return spliced(body, [yaml.removed((field,))])
    if field not in values:
        return spliced(body, [yaml.added((field,), wanted[field], UNIT_FIELDS)])
    return spliced(body, _splices(yaml, (field,), values[field], wanted[field]))


def _splices(yaml: WrittenYaml, keys: Keys, old: Any, new: Any) -> list[Splice]:
    if old == new:
        return []
    if isinstance(old, dict) and isinstance(new, dict):
        if not old:
            return [yaml.replaced_block(keys, new)]
        made = [
            yaml.added((*keys, name), new[name], tuple(new)) for name in new if name not in old
        ]
        for name in old:
            inner = (*keys, name)
            if name in new:
                made += _splices(yaml, inner, old[name], new[name])
            elif yaml.node(keys).flow_style:
                return [yaml.replaced_block(keys, new)]
            else:
                made.append(yaml.removed(inner))
        return made
    if isinstance(old, list) and isinstance(new, list):
        return _list_splices(yaml, keys, old, new)
    if isinstance(old, (dict, list)) or isinstance(new, (dict, list)):
        return [yaml.replaced_block(keys, new)]
    return [yaml.replaced(keys, new)]


def _list_splices(
    yaml: WrittenYaml, keys: Keys, old: Sequence[Any], new: Sequence[Any]
) -> list[Splice]:
    """Items that stay keep their lines; items at the same place that changed are edited."""
    node = yaml.node(keys)
    if node.flow_style or not old or not new:
        return [yaml.replaced_block(keys, new)]
    if len(new) >= len(old) and all(map(_is_edited, old, new)):
        made = [
            splice
            for number, (one, other) in enumerate(zip(old, new))  # noqa: B905 (new may be longer)
            for splice in _splices(yaml, (*keys, number), one, other)
        ]
        added = _items(yaml, node.start_mark.column, new[len(old) :])
        return [*made, yaml.inserted_after(node.value[-1], added)] if added else made
    spans = [yaml.item((*keys, number)) for number in range(len(old))]
    kept = {number: yaml.text[start:stop] for number, (start, stop) in enumerate(spans)}
    pieces = []
    for each in new:
        number = next((n for n, one in enumerate(old) if one == each and n in kept), None)
        piece = (
            _items(yaml, node.start_mark.column, [each]) if number is None else kept.pop(number)
        )
        pieces.append(piece.rstrip("\r\n"))
    text = yaml.end.join(pieces)
    start, stop = spans[0][0], spans[-1][1]
    ends = yaml.text[:stop].endswith("\n")
    return [Splice(start, stop, text + yaml.end if ends else text)]


def _is_edited(old: Any, new: Any) -> bool:
    """The same thing, perhaps with other details."""
    if old == new:
        return True
    return isinstance(old, dict) and isinstance(new, dict) and old.get("url") == new.get("url")


def _items(yaml: WrittenYaml, indent: int, items: Sequence[Any]) -> str:
    lines = (" " * indent + line for each in items for line in item_lines(each))
    return yaml.end.join(lines)


def _changes(before: Any, after: Any, name: str) -> Iterable[tuple[str, Any, Any]]:
    if before == after:
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys([*before, *after]):
            dotted = f"{name}.{key}" if name else str(key)
            yield from _changes(before.get(key), after.get(key), dotted)
    else:
        yield name, before, after
