"""Gather what a preview shows of a topic or a unit: who reads what, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.problems import Problem
from bot.knowledge_base.reading import Audience, Conversation, Screen

_WEIGHT = {"error": 0, "gap": 1, "warning": 2}


@dataclass(frozen=True, slots=True)
class Chat:
    """All that one kind of reader sees, in order."""

    audience: Audience
    screens: tuple[Screen, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """name: of a topic or unit.  problems: of its own files, the worst first.

    named_in: topics that name a unit; empty for a topic.
    """

    name: str
    is_unit: bool
    situations: tuple[str | None, ...]
    chats: tuple[Chat, ...]
    problems: tuple[Problem, ...]
    named_in: tuple[str, ...] = ()

    @property
    def has_errors(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)


def is_topic(name: str, snapshot: Snapshot) -> bool:
    return any(name in topics for topics in snapshot.groups.values())


def is_unit(name: str, snapshot: Snapshot, folder: Path) -> bool:
    """A file with errors counts: they are what its author wants to see."""
    return name in snapshot.units or (_is_plain(name) and (folder / _unit_file(name)).is_file())


def preview_topic(
    name: str, loaded: Loaded, conversation: Conversation, languages: Sequence[str]
) -> Preview:
    topic = loaded.snapshot.topics.get(name)
    situations = (None, *(topic.situations if topic else ()))
    chats = tuple(
        Chat(audience, conversation.topic(name, audience))
        for audience in (Audience(tag, each) for tag in languages for each in situations)
    )
    units = {role.unit for role in topic.units} if topic else set()
    wanted = (f"topics/*/{name}/*", *map(_unit_file, units))
    return Preview(name, False, situations, chats, _problems(loaded.problems, wanted))


def preview_unit(
    name: str, loaded: Loaded, conversation: Conversation, languages: Sequence[str], folder: Path
) -> Preview:
    known = name in loaded.snapshot.units
    chats = tuple(
        Chat(Audience(tag), (conversation.unit(name, Audience(tag)),))
        for tag in (languages if known else ())
    )
    problems = _problems(loaded.problems, (_unit_file(name),))
    named_in = tuple(_topics_with(name, loaded.snapshot, folder))
    return Preview(name, True, (None,), chats, problems, named_in)


def outdated_sections(problems: Iterable[Problem]) -> frozenset[tuple[str, str]]:
    """(language, section) of texts whose Polish original has changed since."""
    return frozenset(
        (Path(problem.path).stem, problem.field.partition(" ")[0])
        for problem in problems
        if problem.code == "outdated-section"
    )


def _problems(problems: Iterable[Problem], wanted: Sequence[str]) -> tuple[Problem, ...]:
    own = [each for each in problems if any(Path(each.path).match(path) for path in wanted)]
    return tuple(sorted(own, key=lambda each: (_WEIGHT[each.severity], each)))


def _topics_with(unit: str, snapshot: Snapshot, folder: Path) -> list[str]:
    """Those that send people there, then those whose texts name it only ({phone:unit})."""
    sending = [
        topic.id
        for topic in snapshot.topics.values()
        if topic.own_case == unit or any(role.unit == unit for role in topic.units)
    ]
    naming = re.compile(r"\{\w+:" + re.escape(unit) + r"\}")
    written = [
        path.parent.name
        for path in sorted(folder.glob("topics/*/*/*.md"))
        if naming.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    return list(dict.fromkeys((*sending, *written)))


def _unit_file(name: str) -> str:
    return f"units/{name}.yml"


def _is_plain(name: str) -> bool:
    return re.fullmatch(r"[\w-]+", name) is not None
