"""`witaj knowledge stale`: what to check again, most urgent first, and whom to ask."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.text import Text

from bot.commands.knowledge.care import read_care
from bot.commands.knowledge.speaking import CLEAN, UNUSABLE, Speaker
from bot.knowledge_base.freshness import Freshness
from bot.knowledge_base.worklist import work_list
from bot.knowledge_base.worklist.values import Contact, Item, Task

FIRST = 20
_WIDTH = 60  # of a value; the file has the rest
_LENGTHS = (("years", 365.25), ("months", 30.44), ("days", 1))  # in days


@dataclass(frozen=True, slots=True)
class Wanted:
    """days: one limit for everything instead of freshness.yml.  owner: a part of the role."""

    days: int | None = None
    owner: str = ""
    everything: bool = False


def list_stale(
    folder: Path, speaker: Speaker, *, today: date, wanted: Wanted, as_json: bool
) -> int:
    """Print the work list; 0 also when it is long, 2 when the files cannot be used."""
    care = read_care(folder, speaker)
    if care is None:
        return UNUSABLE
    limits = care.freshness if wanted.days is None else Freshness.same_for_all(wanted.days)
    tasks = [
        task
        for task in work_list(care.files, limits, care.owners, today)
        if wanted.owner.casefold() in (task.owner or "").casefold()
    ]
    if as_json:
        sys.stdout.write(json.dumps([*map(_as_json, tasks)], ensure_ascii=False, indent=2) + "\n")
        return CLEAN
    _print_tasks(tasks, speaker, everything=wanted.everything)
    return CLEAN


def _print_tasks(tasks: Sequence[Task], speaker: Speaker, *, everything: bool) -> None:
    shown = tasks if everything else tasks[:FIRST]
    data = sum(len(task.items) for task in tasks)
    speaker.say("stale-count", tasks=len(tasks), data=data, shown=len(shown))
    for number, task in enumerate(shown, 1):
        speaker.out.print()
        speaker.out.print(Text(f"{number:>2}. {task.label} ({task.id})", style="bold"))
        for line in _lines(task, speaker):
            speaker.out.print(f"    {line}", markup=False)
    if len(shown) < len(tasks):
        speaker.out.print()
        speaker.say("stale-more", tasks=len(tasks) - len(shown))


def _lines(task: Task, speaker: Speaker) -> Iterator[str]:
    yield " · ".join(contact_in_words(each, speaker) for each in task.contacts)
    yield speaker.text("stale-owner", owner=task.owner or speaker.text("stale-nobody"))
    for item in task.items:
        name = speaker.text(f"stale-field-{item.name}") if task.subject == "unit" else item.name
        yield f"- {name}: {_shortened(item.value)} ({_age_in_words(item, speaker)})"
    yield speaker.text("stale-confirm", command=command_for(task))


def command_for(task: Task) -> str:
    """What confirms all of it, once somebody has asked."""
    fields = " ".join(field for item in task.items for field in item.fields)
    return f"witaj knowledge confirm {task.id} {fields}"


def contact_in_words(contact: Contact, speaker: Speaker) -> str:
    key = f"stale-{contact.way}" if contact.unit else "stale-page"
    return speaker.text(key, address=contact.address, unit=contact.unit)


def _shortened(value: str) -> str:
    return value if len(value) <= _WIDTH else f"{value[: _WIDTH - 1].rstrip()}…"


def _age_in_words(item: Item, speaker: Speaker) -> str:
    if math.isinf(item.age):
        ended = item.as_of[:1].isdigit()
        return speaker.text("stale-ended" if ended else "stale-undated", day=item.as_of)
    unit, length = next(pair for pair in _LENGTHS if item.age >= 2 * pair[1])
    age = speaker.text(f"stale-{unit}", number=int(item.age / length))
    key = "stale-about" if item.as_of.startswith("~") else "stale-dated"
    return speaker.text(key, day=item.as_of.lstrip("~"), age=age, limit=item.limit)


def _as_json(task: Task) -> dict[str, object]:
    return {
        "subject": task.subject,
        "id": task.id,
        "label": task.label,
        "owner": task.owner,
        "urgency": round(task.urgency, 2),
        "contacts": [
            {"way": each.way, "address": each.address, "unit": each.unit or None}
            for each in task.contacts
        ],
        "items": [_item_as_json(item) for item in task.items],
    }


def _item_as_json(item: Item) -> dict[str, object]:
    return {
        "name": item.name,
        "fields": list(item.fields),
        "value": item.value,
        "kind": item.kind,
        "as_of": item.as_of,
        "age_days": None if math.isinf(item.age) else int(item.age),
        "limit_days": item.limit,
        "source": item.source,
    }
