"""Name a new unit wherever a topic names the old one: the same role, the same reason."""

from __future__ import annotations

import re
from typing import Any

from bot.knowledge_base.change_set import edit_or_raise, without_mark
from bot.knowledge_base.rewriting import EditImpossible
from bot.knowledge_base.unit_edits import reads_as
from bot.knowledge_base.yaml_nodes import read_values
from bot.knowledge_base.yaml_splices import Splice, WrittenYaml, spliced
from bot.knowledge_base.yaml_written import scalar

_HEAD = re.compile(r"\A(---[ \t]*\r?\n)(.*?)^---[ \t]*\r?$", re.S | re.M)


def with_role(text: str, old: str, new: str, name: str) -> str:
    """The new unit behind the old one in `units`, with the same roles."""
    mark, body = without_mark(text)
    yaml, values = WrittenYaml(body), read_values(body)[0]
    if not _has_roles(values):
        raise EditImpossible(name)
    roles: list[dict[str, Any]] = values["units"]
    if any(role["unit"] == new for role in roles):
        return text
    splices, wanted = [], []
    for number, role in enumerate(roles):
        wanted.append(role)
        if role["unit"] == old:
            wanted.append({**role, "unit": new})
            splices.append(_copied_role(yaml, number, new))
    made = spliced(body, splices)
    return mark + edit_or_raise(
        made, lambda made: reads_as(made, {**values, "units": wanted}), name
    )


def _has_roles(values: Any) -> bool:
    """As the check wants it; else there is no telling what the person meant."""
    roles = values.get("units") if isinstance(values, dict) else None
    return isinstance(roles, list) and all(
        isinstance(role, dict) and isinstance(role.get("unit"), str) for role in roles
    )


def _copied_role(yaml: WrittenYaml, number: int, new: str) -> Splice:
    listed, role = yaml.node(("units",)), yaml.node(("units", number))
    named = yaml.node(("units", number, "unit"))
    on_one_line = listed.flow_style
    start, stop = (
        (role.start_mark.index, yaml.end_of(role)) if on_one_line else yaml.item(("units", number))
    )
    before, after = yaml.text[start : named.start_mark.index], yaml.end_of(named)
    copied = before + scalar(new) + yaml.text[after:stop]
    if on_one_line:
        return Splice(stop, stop, f", {copied}")
    if not yaml.text[:stop].endswith("\n"):
        return Splice(stop, stop, yaml.end + copied)
    return Splice(stop, stop, copied)


def with_reason(text: str, old: str, new: str, name: str) -> str:
    """Why this unit: for the new one in the same words."""
    mark, whole = without_mark(text)
    found = _HEAD.match(whole)
    if found is None:
        return text
    head = found[2]
    values = read_values(head)[0]
    reasons: dict[str, str] = values.get("unit_reasons") or {}
    if old not in reasons or new in reasons:
        return text
    yaml = WrittenYaml(head)
    made = spliced(head, [_copied_reason(yaml, old, new)])
    wanted = {**values, "unit_reasons": {**reasons, new: reasons[old]}}
    edit_or_raise(made, lambda made: reads_as(made, wanted), name)
    return mark + whole[: found.start(2)] + made + whole[found.end(2) :]


def _copied_reason(yaml: WrittenYaml, old: str, new: str) -> Splice:
    listed = yaml.node(("unit_reasons",))
    key, value = next(each for each in listed.value if each[0].value == old)
    rest = yaml.text[yaml.end_of(key) : yaml.end_of(value)]
    copied = new + rest
    if listed.flow_style:
        end = yaml.end_of(value)
        return Splice(end, end, f", {copied}")
    return yaml.inserted_after(value, " " * key.start_mark.column + copied)
