"""`witaj knowledge todo`: what people ask and the base lacks, by owner, the oldest first."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from rich.text import Text

from bot.commands.knowledge.care import complain_of
from bot.commands.knowledge.speaking import CLEAN, UNUSABLE, Speaker
from bot.knowledge_base.checks.todo import check
from bot.knowledge_base.problems import Findings, KnowledgeUnusable
from bot.knowledge_base.taxonomy import Taxonomy, read_taxonomy
from bot.knowledge_base.todo import TODO_FILE, Item, TodoList, read_todo

Groups = Mapping[str, Sequence[Item]]


@dataclass(frozen=True, slots=True)
class Base:
    """Where the items belong."""

    folder: Path
    taxonomy: Taxonomy

    def label(self, topic: str | None) -> str | None:
        """In Polish; the id while the label is not written, None for no topic of ours."""
        if topic not in self.taxonomy.topics:
            return None
        return self.taxonomy.labels[topic].get("pl", topic)

    def place(self, topic: str) -> str:
        """stay/pesel"""
        return f"{self.taxonomy.topics[topic]}/{topic}"

    def text(self, topic: str) -> str | None:
        """The Polish text, below the knowledge folder; None while it is not begun."""
        name = f"topics/{self.place(topic)}/pl.md"
        return name if (self.folder / name).is_file() else None


def list_todo(
    folder: Path, speaker: Speaker, *, today: date, owner: str = "", as_json: bool
) -> int:
    """Print what waits; 0 also when it is much, 2 when todo.yml or taxonomy.yml is unusable.

    owner: a part of the role, "" for all.
    """
    findings = Findings(folder)
    try:
        base = Base(folder, read_taxonomy(folder / "taxonomy.yml", Findings(folder)))
    except KnowledgeUnusable as unusable:
        complain_of(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    todo = read_todo(folder, findings)
    usable = not findings.of("error")
    check(todo, base.taxonomy.topics, findings, today)
    complain_of(findings.of("error"), speaker)
    if not usable:
        return UNUSABLE
    groups = _of(owner, todo).by_owner()
    if as_json:
        listed = [_as_json(item, base) for items in groups.values() for item in items]
        sys.stdout.write(json.dumps(listed, ensure_ascii=False, indent=2) + "\n")
    else:
        _print(groups, base, speaker, others=len(todo.items), owner=owner)
    return CLEAN


def _of(owner: str, todo: TodoList) -> TodoList:
    wanted = (item for item in todo.items if owner.casefold() in item.owner.casefold())
    return replace(todo, items=tuple(wanted))


def _print(groups: Groups, base: Base, speaker: Speaker, *, others: int, owner: str) -> None:
    """others: items of all owners."""
    if not groups and others:
        speaker.say("todo-none-of", owner=owner, items=others)
        return
    speaker.say("todo-count", items=sum(map(len, groups.values())))
    for role, items in groups.items():
        speaker.out.print()
        speaker.out.print(Text(role, style="bold"))
        for number, item in enumerate(items, 1):
            speaker.out.print(f"{number:>2}. {item.what}", markup=False)
            for line in _lines(item, base, speaker):
                speaker.out.print(f"    {line}", markup=False)


def _lines(item: Item, base: Base, speaker: Speaker) -> Iterator[str]:
    label = base.label(item.topic)
    if item.topic is None or label is None:
        yield speaker.text("todo-since", day=item.since)
        yield speaker.text("todo-choose")
    else:
        yield speaker.text("todo-since-of", day=item.since, label=label, topic=item.topic)
        text = base.text(item.topic)
        begin = speaker.text("todo-begin", place=base.place(item.topic))
        yield speaker.text("todo-edit", file=text) if text else begin
    yield speaker.text("todo-done", file=TODO_FILE, line=str(item.line))


def _as_json(item: Item, base: Base) -> dict[str, object]:
    known = item.topic if base.label(item.topic) else None
    return {
        "owner": item.owner,
        "since": item.since,
        "what": item.what,
        "topic": item.topic,
        "label": base.label(item.topic),
        "edit": base.text(known) if known else None,
        "line": item.line,
    }
