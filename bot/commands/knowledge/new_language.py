"""`witaj knowledge new language`: everything that a coordinator of translations needs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.commands.knowledge.changing import explained, written
from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, Speaker
from bot.i18n import LOCALES, language_name
from bot.knowledge_base.change_set import ChangeSet
from bot.knowledge_base.language_tags import is_language, meant_languages
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy, read_taxonomy
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.translating import (
    TAXONOMY,
    Work,
    begin_city,
    begin_labels,
    begin_texts,
    labels_left,
    unit_words,
    work_of,
)
from bot.knowledge_base.units import read_units
from bot.knowledge_base.yaml_files import read_yaml


def new_language(folder: Path, tag: str, topics: Sequence[str], speaker: Speaker) -> int:
    """Write what is missing and list what there is to do; may be run again and again.

    0 done, 1 a file stands in the way, 2 told wrong.  topics: only these; none: all.
    """
    return explained(folder, speaker, lambda: _language(folder, tag, topics, speaker))


def _language(folder: Path, tag: str, topics: Sequence[str], speaker: Speaker) -> int:
    taxonomy = read_taxonomy(folder / TAXONOMY, Findings(folder))
    _check_names(tag, topics, taxonomy)
    changes = ChangeSet(folder)
    marker = speaker.texts.get(SOURCE_LANGUAGE, "language-marker")
    begin_texts(changes, taxonomy, tag, topics, marker)
    files = len(changes.changed)
    if not topics:
        begin_labels(changes, taxonomy, tag)
        begin_city(changes, tag)
    if written(changes, speaker) != CLEAN:
        return PROBLEMS
    name = language_name(tag, speaker.language)
    speaker.say("language-done" if changes.changed else "language-nothing", name=name, files=files)
    taxonomy = read_taxonomy(folder / TAXONOMY, Findings(folder))
    _say_work(list(work_of(folder, taxonomy, tag)), taxonomy, speaker)
    _say_steps(folder, tag, taxonomy, speaker)
    return CLEAN


def _check_names(tag: str, topics: Sequence[str], taxonomy: Taxonomy) -> None:
    if tag == SOURCE_LANGUAGE:
        raise ChoiceUnknown("language-source")
    if not is_language(tag):
        raise ChoiceUnknown(
            "language-tag", tag=tag, near=", ".join(meant_languages(tag)) or NOTHING
        )
    for topic in topics:
        if topic not in taxonomy.topics:
            near = ", ".join(nearest(topic, taxonomy.topics))
            raise ChoiceUnknown("language-topic", topic=topic, near=near)


def _say_work(work: list[Work], taxonomy: Taxonomy, speaker: Speaker) -> None:
    """One line a topic, then all together: what an agency asks first."""
    for each in work:
        label = taxonomy.labels[each.topic].get(SOURCE_LANGUAGE, each.topic)
        state = "done" if each.done == each.parts else "begun" if each.done else "new"
        speaker.say(
            f"language-topic-{state}", topic=each.topic, label=label, words=each.words,
            done=each.done, parts=each.parts,
        )  # fmt: skip
    finished = sum(each.done == each.parts for each in work)
    left = sum(each.words for each in work if each.done < each.parts)
    speaker.say("language-total", topics=len(work), finished=finished, words=left)


def _say_steps(folder: Path, tag: str, taxonomy: Taxonomy, speaker: Speaker) -> None:
    units = read_units(folder / "units", Findings(folder)).files
    texts, words = unit_words({name: file.values for name, file in units.items()}, tag)
    labels_file = read_yaml(folder / TAXONOMY, Findings(folder))
    labels = labels_left(labels_file.values, tag) if labels_file else 0
    speaker.say("language-steps", tag=tag)
    speaker.say("language-step-topics", tag=tag)
    if labels:
        speaker.say("language-step-labels", count=labels)
    if texts:
        speaker.say("language-step-units", tag=tag, count=texts, words=words)
    if not (LOCALES / tag / "dialogue.ftl").is_file():
        speaker.say("language-step-interface", tag=tag)
    if tag in taxonomy.languages:
        speaker.say("language-step-last-full", tag=tag)
    elif tag in taxonomy.next_languages:
        speaker.say("language-step-last-next", tag=tag)
    else:
        speaker.say("language-step-last-draft", tag=tag)
