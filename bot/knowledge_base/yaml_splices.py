"""Change single values of a YAML text as staff wrote it; all other letters stay as they are.

PyYAML says where each value begins and ends, to the letter. What it parsed is never written back:
only the pieces named here are cut out of the text or put into it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import yaml  # type: ignore[import-untyped]

from bot.knowledge_base.yaml_nodes import Keys
from bot.knowledge_base.yaml_written import Value, entry_lines, flow, scalar


@dataclass(frozen=True, slots=True)
class Splice:
    """Put `text` in place of the letters [start:stop]; start == stop: between two letters."""

    start: int
    stop: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """Splices at the same place keep their order."""
    ordered = sorted(enumerate(splices), key=lambda each: (each[1].start, each[0]), reverse=True)
    for _, splice in ordered:
        text = text[: splice.start] + splice.text + text[splice.stop :]
    return text


class WrittenYaml:
    """A readable YAML text (no tags, no anchors) whose pieces can be found and replaced."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.end = "\r\n" if "\r\n" in text else "\n"
        self._root = yaml.compose(text, Loader=yaml.CSafeLoader)

    def node(self, keys: Keys) -> yaml.Node:
        """Raises KeyError when nothing is there."""
        node = self._root
        for key in keys:
            node = _inner(node, key)
        return node

    def replaced(self, keys: Keys, value: str | int | float | bool) -> Splice:
        """A single value with another; comments behind it stay."""
        node = self.node(keys)
        return Splice(node.start_mark.index, self.end_of(node), scalar(value, str(keys[-1])))

    def replaced_block(self, keys: Keys, value: Value) -> Splice:
        """A field with all below it; the empty line or comment behind it stays."""
        key, node = self._entry(keys)
        indent = key.start_mark.column
        lines = entry_lines(str(keys[-1]), value)
        text = self._joined(lines, indent)
        return Splice(key.start_mark.index, self.end_of(node), text)

    def removed(self, keys: Keys) -> Splice:
        """The lines of a field of a block."""
        key, node = self._entry(keys)
        return Splice(self.line_start(key.start_mark.index), self.after_line(node), "")

    def added(self, keys: Keys, value: Value, order: Sequence[str] = ()) -> Splice:
        """A new field. order: names of its neighbors; it comes behind the last one before it."""
        parent, name = self.node(keys[:-1]), str(keys[-1])
        if parent.flow_style:
            last = self.end_of(parent.value[-1][1] if parent.value else parent)
            between = ", " if parent.value else ""
            place = last if parent.value else last - 1
            return Splice(place, place, f"{between}{name}: {flow(value, name)}")
        before = order[: order.index(name)] if name in order else ()
        earlier = [node for key, node in parent.value if key.value in before]
        indent = parent.value[0][0].start_mark.column
        text = self._joined(entry_lines(name, value), indent)
        if not earlier and before:
            first = self.line_start(parent.value[0][0].start_mark.index)
            return Splice(first, first, " " * indent + text + self.end)
        node = (earlier or [node for _, node in parent.value])[-1]
        return self.inserted_after(node, " " * indent + text)

    def appended(self, keys: Keys, value: str) -> Splice:
        """One more entry at the end of a list."""
        node, written = self.node(keys), scalar(value, str(keys[-1]))
        if not node.flow_style:
            indent = node.start_mark.column
            return self.inserted_after(node.value[-1], f"{' ' * indent}- {written}")
        if node.value:
            last = self.end_of(node.value[-1])
            return Splice(last, last, f", {written}")
        return Splice(self.end_of(node) - 1, self.end_of(node) - 1, written)

    def inserted_after(self, node: yaml.Node, lines: str) -> Splice:
        """Whole lines behind the last line of a value."""
        place = self.after_line(node)
        at_end = place == len(self.text) and not self.text.endswith("\n")
        return Splice(place, place, self.end + lines if at_end else lines + self.end)

    def item(self, keys: Keys) -> tuple[int, int]:
        """From the dash of an item of a block list to the end of its last line."""
        node = self.node(keys)
        dash = self.text.rfind("-", 0, node.start_mark.index)
        return self.line_start(dash), self.after_line(node)

    def end_of(self, node: yaml.Node) -> int:
        """Behind the last letter of a value, without the empty lines and comments after it."""
        if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
            end: int = node.end_mark.index
            if getattr(node, "style", None) in ("|", ">"):
                return len(self.text[:end].rstrip("\r\n"))
            return end
        last = node.value[-1]
        return self.end_of(last[1] if isinstance(last, tuple) else last)

    def after_line(self, node: yaml.Node) -> int:
        """Where the line after the value begins."""
        found = self.text.find("\n", self.end_of(node))
        return len(self.text) if found < 0 else found + 1

    def line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _entry(self, keys: Keys) -> tuple[yaml.Node, yaml.Node]:
        found: tuple[yaml.Node, yaml.Node] = next(
            each for each in self.node(keys[:-1]).value if each[0].value == keys[-1]
        )
        return found

    def _joined(self, lines: Sequence[str], indent: int) -> str:
        return (self.end + " " * indent).join(lines)


def _inner(node: yaml.Node, key: str | int) -> yaml.Node:
    if isinstance(node, yaml.SequenceNode):
        return node.value[int(key)]
    return {name.value: value for name, value in node.value}[key]
