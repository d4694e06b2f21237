"""Write the values of a unit into its file: only what differs changes, comments stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.knowledge_base.change_set import edit_or_raise, without_mark
from bot.knowledge_base.unit_edits import UNIT_FIELDS, reads_as
from bot.knowledge_base.yaml_nodes import Keys, read_values
from bot.knowledge_base.yaml_splices import Splice, WrittenYaml, spliced
from bot.knowledge_base.yaml_written import item_lines, mapping_lines

Values = Mapping[str, Any]


def text_of(values: Values) -> str:
    """A new file, in the order and style of the others."""
    return "\n".join([f"# {values['names']['pl']}", *mapping_lines(values)]) + "\n"


def with_values(text: str, wanted: Values, name: str) -> str:
    """The file with these values; all other lines stay byte for byte. Raises EditImpossible."""
    mark, body = without_mark(text)
    for field in (*wanted, *(field for field in read_values(body)[0] if field not in wanted)):
        body = _with_field(body, field, wanted)
    return mark + edit_or_raise(body, lambda new: reads_as(new, wanted), name)


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
