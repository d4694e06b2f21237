"""The list of what to check again, most urgent first.

How the order is made: a piece of data is as urgent as the number of limits it is old (90 days of
90 are 1; undated and everything over 4 count as 4) times what depends on it:

- a unit: 1, and for each topic that names it first or second 1 more (a topic about safety: 3);
- facts: 1 (about safety: 3), twice that when one of them stands in the first message.

Data that one call or one look at a page settles stand together, as urgent as the most urgent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from bot.knowledge_base.freshness import Freshness
from bot.knowledge_base.owners import Owners
from bot.knowledge_base.staff_files import StaffFiles
from bot.knowledge_base.worklist.facts import contacts_for, items_by_page
from bot.knowledge_base.worklist.units import contacts_of, items_of
from bot.knowledge_base.worklist.values import Contact, Task

SAFETY = "safety"  # group of the taxonomy
FIRST_NAMED = 2
_SAFETY_WEIGHT, _ANSWER_WEIGHT = 3, 2


def work_list(
    files: StaffFiles, freshness: Freshness, owners: Owners, today: date
) -> tuple[Task, ...]:
    tasks = (*_unit_tasks(files, freshness, owners, today),
             *_topic_tasks(files, freshness, owners, today))  # fmt: skip
    return tuple(sorted(tasks, key=_order))


def _order(task: Task) -> tuple[float, float, int, str]:
    return -task.urgency, -task.age, -len(task.items), task.id


def _unit_tasks(
    files: StaffFiles, freshness: Freshness, owners: Owners, today: date
) -> Iterator[Task]:
    weights = _weights(files)
    for unit in files.units.units.values():
        if unit.validity.ended_before(today):
            continue  # nobody is sent there any more
        raw = files.units.files[unit.id].values
        stale = tuple(item for item in items_of(raw, freshness, today) if item.is_stale)
        if stale:
            contacts = contacts_of(unit) or (Contact("page", stale[0].source),)
            yield Task(
                "unit", unit.id, unit.names["pl"], owners.units.of(unit.id, unit.kind),
                contacts, stale, 1 + weights[unit.id],
            )  # fmt: skip


def _weights(files: StaffFiles) -> Counter[str]:
    """Unit -> how much depends on it."""
    weights: Counter[str] = Counter()
    for topic in files.topics.values():
        first = [entry["unit"] for entry in topic.file.values["units"][:FIRST_NAMED]]
        for unit in first:
            weights[unit] += _weight_of_group(topic.group)
    return weights


def _weight_of_group(group: str) -> int:
    return _SAFETY_WEIGHT if group == SAFETY else 1


def _topic_tasks(
    files: StaffFiles, freshness: Freshness, owners: Owners, today: date
) -> Iterator[Task]:
    for topic in files.topics.values():
        label = files.taxonomy.labels[topic.id].get("pl", topic.id)
        for page, items in items_by_page(topic, freshness, today):
            stale = tuple(item for item in items if item.is_stale)
            if stale:
                raw = topic.file.values["facts"]
                in_answer = any("answer" in raw[item.name]["sections"] for item in stale)
                weight = _weight_of_group(topic.group) * (_ANSWER_WEIGHT if in_answer else 1)
                yield Task(
                    "topic", topic.id, label, owners.topics.of(topic.id, topic.group),
                    contacts_for(topic, page, files.units.units), stale, weight,
                )  # fmt: skip
