"""`witaj knowledge preview`: what people will read, in the terminal and as a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.commands.knowledge.choosing import (
    ChoiceUnknown,
    chosen_languages,
    chosen_moment,
    chosen_situation,
)
from bot.commands.knowledge.composing import pieces_of
from bot.commands.knowledge.pages import saved
from bot.commands.knowledge.preview_page import preview_page
from bot.commands.knowledge.preview_print import print_preview
from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.preview import Preview, is_topic, is_unit, preview_topic, preview_unit
from bot.knowledge_base.problems import KnowledgeUnusable
from bot.knowledge_base.reading import Conversation


@dataclass(frozen=True, slots=True)
class Wanted:
    """As staff write it.  languages: "pl,uk".  at: "2026-11-23T10:00".  html: file to write."""

    languages: str | None = None
    situation: str | None = None
    at: str | None = None
    html: Path | None = None


def preview(folder: Path, name: str, speaker: Speaker, wanted: Wanted) -> int:
    """0 shown, 1 shown but with errors in its files, 2 there is nothing of this name."""
    try:
        loaded = speaker.load(folder)
        return _show(name, loaded, folder, speaker, wanted)
    except KnowledgeUnusable as unusable:
        print_problems(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
    except ChoiceUnknown as unknown:
        speaker.complain(unknown.key, **unknown.values)
    return UNUSABLE


def _show(name: str, loaded: Loaded, folder: Path, speaker: Speaker, wanted: Wanted) -> int:
    snapshot = loaded.snapshot
    if not is_topic(name, snapshot) and not is_unit(name, snapshot, folder):
        topics = [topic for topics in snapshot.groups.values() for topic in topics]
        near = ", ".join(nearest(name, [*topics, *snapshot.units]))
        raise ChoiceUnknown("preview-unknown", name=name, near=near or NOTHING)
    languages = chosen_languages(wanted.languages, snapshot.languages, snapshot.all_languages)
    situation = chosen_situation(wanted.situation, snapshot.situations)
    at = chosen_moment(wanted.at)
    made = _made(name, loaded, folder, speaker, languages, at)
    print_problems(made.problems, speaker)
    if wanted.html:
        page = preview_page(made, snapshot, speaker, situation=situation, at=at)
        saved(page, wanted.html, speaker)
    else:
        print_preview(made, snapshot, speaker, situation=situation, at=at)
    return PROBLEMS if made.has_errors else CLEAN


def _made(
    name: str,
    loaded: Loaded,
    folder: Path,
    speaker: Speaker,
    languages: tuple[str, ...],
    at: datetime,
) -> Preview:
    conversation = Conversation(pieces_of(loaded.snapshot, speaker.texts, at), at)
    if is_topic(name, loaded.snapshot):
        return preview_topic(name, loaded, conversation, languages)
    return preview_unit(name, loaded, conversation, languages, folder)
