"""Items of todo.yml about topics that do not exist, or since days that do not or lie ahead."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

from bot.knowledge_base.dates import first_day
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings, Problem
from bot.knowledge_base.todo import TodoList, read_todo
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys


def todo_problems(folder: Path, topics: Collection[str], today: date) -> tuple[Problem, ...]:
    """All that is wrong with todo.yml.

    Apart from the other checks: people never see this file, so it must not keep the bot from
    serving the rest.
    """
    findings = Findings(folder)
    check(read_todo(folder, findings), topics, findings, today)
    return findings.of("error", "gap", "warning")


def check(todo: TodoList, topics: Collection[str], findings: Findings, today: date) -> None:
    if todo.file is None:
        return
    for number, item in enumerate(todo.items):
        if item.topic is not None and item.topic not in topics:
            keys: Keys = (number, "topic")
            findings.add(
                todo.file.path, "no-such-topic", line=todo.file.line(keys), where=dotted(keys),
                topic=item.topic, near=nearest(item.topic, topics),
            )  # fmt: skip
        _check_day(item.since, todo.file, (number, "since"), findings, today)


def _check_day(since: str, file: YamlFile, keys: Keys, findings: Findings, today: date) -> None:
    day, line, where = first_day(since), file.line(keys), dotted(keys)
    if day is None:
        findings.add(file.path, "impossible-date", line=line, where=where, value=since)
    elif day > today:
        findings.warn(
            file.path, "since-ahead", line=line, where=where, value=since, today=today.isoformat()
        )
