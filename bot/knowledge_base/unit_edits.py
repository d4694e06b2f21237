"""Change single fields of a unit's file; all its other lines stay as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.knowledge_base.change_set import edit_or_raise, without_mark
from bot.knowledge_base.rewriting import EditImpossible
from bot.knowledge_base.unfinished import FILL_IN
from bot.knowledge_base.yaml_nodes import YamlUnreadable, read_values
from bot.knowledge_base.yaml_splices import WrittenYaml, spliced

UNIT_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
# The order of the fields of a unit, as the scaffold has them.
UNIT_FIELDS = (
    "names", "kind", "confidence", "address", "coordinates", "phones", "emails", "websites",
    "hours", "languages", "booking", "notes", "eligibility", "accessibility", "only_for",
    "staff_notes", "valid_from", "valid_to", "replaced_by", "sources", "confirmed",
)  # fmt: skip
_OF_THE_OLD_PLACE = (
    "coordinates", "hours", "staff_notes", "valid_from", "valid_to", "replaced_by", "confirmed",
)  # fmt: skip


def unit_file(unit: str) -> str:
    return f"units/{unit}.yml"


def with_fields(text: str, fields: Mapping[str, str], name: str) -> str:
    """Single values at the top of a YAML text, replaced or added in the usual order.

    Raises EditImpossible.
    """
    mark, body = without_mark(text)
    yaml, values = WrittenYaml(body), read_values(body)[0]
    if not isinstance(values, dict):
        raise EditImpossible(name)
    splices = []
    for field in sorted(fields, key=UNIT_FIELDS.index):
        if values.get(field) == fields[field]:
            continue
        keys = (field,)
        splices.append(
            yaml.replaced(keys, fields[field])
            if field in values
            else yaml.added(keys, fields[field], UNIT_FIELDS)
        )
    made = spliced(body, splices)
    wanted = {**values, **fields}
    return mark + edit_or_raise(made, lambda new: reads_as(new, wanted), name)


def copy_of(text: str, hints: Mapping[str, str], name: str) -> str:
    """The file of another unit, with everything that belongs to its place to be filled in.

    hints: what to write: street, number, url, as_of.
    """
    mark, body = without_mark(text)
    yaml, values = WrittenYaml(body), read_values(body)[0]
    blank = {field: f"{FILL_IN}: {hint}" for field, hint in hints.items()}
    wanted = {key: value for key, value in values.items() if key not in _OF_THE_OLD_PLACE}
    city = values.get("address", {}).get("city", FILL_IN)
    wanted["address"] = {"street": blank["street"], "city": city}
    wanted["phones"] = [{"number": blank["number"]}]
    page = {"url": blank["url"], "as_of": blank["as_of"]}
    wanted["sources"] = [{**page, "covers": ["address", "phones"]}]
    splices = [yaml.removed((key,)) for key in _OF_THE_OLD_PLACE if key in values]
    for key in ("address", "phones", "sources"):
        splices.append(
            yaml.replaced_block((key,), wanted[key])
            if key in values
            else yaml.added((key,), wanted[key], UNIT_FIELDS)
        )
    made = spliced(body, splices)
    return mark + edit_or_raise(made, lambda new: reads_as(new, wanted), name)


def reads_as(text: str, wanted: Any) -> bool:
    try:
        return bool(read_values(text)[0] == wanted)
    except YamlUnreadable:
        return False
