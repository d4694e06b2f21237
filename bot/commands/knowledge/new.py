"""`witaj knowledge new topic | unit`: files that say what to write where."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from bot.commands.knowledge.changing import explained, written
from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, Speaker
from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.change_set import ChangeSet
from bot.knowledge_base.kinds import KINDS, meant_kind
from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.problems import Findings, Problem
from bot.knowledge_base.scaffolding import (
    TAXONOMY,
    add_label,
    taxonomy_words,
    topic_folder,
    topic_texts,
    unit_text,
)
from bot.knowledge_base.taxonomy import Taxonomy, read_taxonomy
from bot.knowledge_base.unit_edits import UNIT_ID, unit_file

_TOPIC_ID = re.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*")


def new_unit(folder: Path, unit: str, *, kind: str, name: str, speaker: Speaker) -> int:
    """0 written, 2 there is one already, or told wrong."""
    return explained(folder, speaker, lambda: _unit(folder, unit, kind, name, speaker))


def new_topic(folder: Path, place: str, *, label: str, speaker: Speaker) -> int:
    """place: "work/tax_card".  label: for taxonomy.yml if the topic is not there yet."""
    return explained(folder, speaker, lambda: _topic(folder, place, label, speaker))


def _unit(folder: Path, unit: str, kind: str, name: str, speaker: Speaker) -> int:
    taxonomy, changes = read_taxonomy(folder / TAXONOMY, Findings(folder)), ChangeSet(folder)
    path, name = unit_file(unit), " ".join(name.split())
    if not UNIT_ID.fullmatch(unit):
        raise ChoiceUnknown("new-unit-id", name=unit, right=as_unit_id(unit) or NOTHING)
    if changes.exists(path):
        raise ChoiceUnknown("new-exists", path=path)
    meant = meant_kind(kind)
    if meant is None:
        raise ChoiceUnknown("new-kind", kind=kind, allowed=", ".join(KINDS))
    if not name:
        raise ChoiceUnknown("new-unit-name")
    loaded = speaker.load(folder)
    changes.put(path, unit_text(name, meant, city=_usual_city(loaded.snapshot), taxonomy=taxonomy))
    if written(changes, speaker) != CLEAN:
        return PROBLEMS
    speaker.say("new-unit-done", path=path, unit=unit)
    _say_left(folder, (path,), loaded, speaker)
    return CLEAN


def as_unit_id(written: str) -> str:
    """ "Centrum Pomocy" as "centrum-pomocy"; empty when there is nothing to take."""
    letters = written.casefold().translate(_WITHOUT_TAILS)
    return "-".join(re.findall("[a-z0-9]+", letters))


_WITHOUT_TAILS = str.maketrans("ąćęłńóśźż", "acelnoszz")


def _topic(folder: Path, place: str, label: str, speaker: Speaker) -> int:
    taxonomy, changes = read_taxonomy(folder / TAXONOMY, Findings(folder)), ChangeSet(folder)
    group, topic = _checked_place(place, taxonomy)
    home, label = topic_folder(group, topic), " ".join(label.split())
    if (folder / home).exists():
        raise ChoiceUnknown("new-exists", path=home)
    if topic not in taxonomy.topics:
        if not label:
            line = f"{topic}: {taxonomy_words('...')}"
            raise ChoiceUnknown("new-topic-label", topic=topic, group=group, line=line)
        add_label(changes, group, topic, label)
    name = taxonomy.labels.get(topic, {}).get("pl") or label
    loaded = speaker.load(folder)
    snapshot = loaded.snapshot
    texts = topic_texts(
        topic, name,
        authorities=list(snapshot.city.authorities),
        situation=next(iter(snapshot.situations), "eu"),
        unit=next(iter(snapshot.units), "urzad-miasta"),
    )  # fmt: skip
    for file, text in texts.items():
        changes.put(f"{home}/{file}", text)
    if written(changes, speaker) != CLEAN:
        return PROBLEMS
    others = ", ".join(tag for tag in taxonomy.languages if tag != "pl")
    speaker.say("new-topic-done", folder=home, topic=topic, languages=others)
    _say_left(folder, tuple(changes.changed), loaded, speaker)
    return CLEAN


def _checked_place(place: str, taxonomy: Taxonomy) -> tuple[str, str]:
    group, _, topic = place.partition("/")
    if not topic and group in taxonomy.topics:
        group, topic = taxonomy.topics[group], group
    if not topic:
        raise ChoiceUnknown("new-topic-place", place=place, groups=", ".join(taxonomy.groups))
    if not _TOPIC_ID.fullmatch(topic):
        right = as_unit_id(topic).replace("-", "_") or NOTHING
        raise ChoiceUnknown("new-topic-id", topic=topic, right=right)
    if group not in taxonomy.groups:
        near, groups = nearest(group, taxonomy.groups)[0], ", ".join(taxonomy.groups)
        raise ChoiceUnknown("new-topic-group", group=group, near=near, groups=groups)
    if taxonomy.topics.get(topic, group) != group:
        raise ChoiceUnknown("new-topic-elsewhere", topic=topic, group=taxonomy.topics[topic])
    return group, topic


def _usual_city(snapshot: Snapshot) -> str:
    towns = Counter(unit.address.city for unit in snapshot.units.values() if unit.address)
    return towns.most_common(1)[0][0] if towns else ""


def _say_left(folder: Path, paths: tuple[str, ...], before: Loaded, speaker: Speaker) -> None:
    """What the check says of the new files, so that nobody must run it to know."""
    left: list[Problem] = [
        each
        for each in speaker.load(folder).problems
        if each.path in paths and each not in before.problems
    ]
    print_problems(left, speaker)
    speaker.say("new-left", count=len(left))
