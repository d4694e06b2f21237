"""What the knowledge lacks and people ask for: items in todo.yml, each for its owner."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.yaml_files import YamlFile, read_yaml_list

TODO_FILE = "todo.yml"


@dataclass(frozen=True, slots=True)
class Item:
    """what: in the words of the staff.  since: ISO date.  line: of todo.yml, 1-based."""

    what: str
    owner: str
    since: str
    line: int
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class TodoList:
    """items: in the file's order.  file: as written, None when there is none or it is unusable."""

    items: tuple[Item, ...] = ()
    file: YamlFile | None = None

    def by_owner(self) -> dict[str, list[Item]]:
        """The oldest first, in each group; the owner with the oldest item first."""
        groups: dict[str, list[Item]] = {}
        for item in sorted(self.items, key=lambda each: (each.since, each.line)):
            groups.setdefault(item.owner, []).append(item)
        return groups


def read_todo(folder: Path, findings: Findings) -> TodoList:
    """Nothing waits when there is no todo.yml, or when every entry of it has been deleted."""
    path = folder / TODO_FILE
    file = read_yaml_list(path, findings) if path.is_file() else None
    if file is None or not check_shape(file, "todo", findings):
        return TodoList()
    items = (
        Item(raw["what"], raw["owner"], raw["since"], file.line((number,)), raw.get("topic"))
        for number, raw in enumerate(file.values)
    )
    return TodoList(tuple(items), file)
