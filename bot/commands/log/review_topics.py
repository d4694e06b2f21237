"""Find the topic that a reviewer means by a number, an id, or words of its name."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from bot.commands.log.review_files import Topics
from bot.dialogue.ports import Fold

LANGUAGES = ("en", "pl")  # of the names that reviewers see
MOST = 6


def name_of(topic: str, topics: Topics) -> str:
    """ "pesel (PESEL number)"; a dialogue act has its id alone."""
    words = topics.labels.get(topic, {})
    label = next((words[tag] for tag in LANGUAGES if tag in words), "")
    return f"{topic} ({label})" if label else topic


def topics_meant(written: str, suggested: Sequence[str], topics: Topics, fold: Fold) -> list[str]:
    """The topics that it could be, the likeliest first; one when it is clear."""
    written = written.strip()
    if written.isdigit():
        place = int(written) - 1
        return [suggested[place]] if 0 <= place < len(suggested) else []
    if written in topics.groups:
        return [written]
    wanted = fold(written.replace("_", " "))
    found = [topic for topic in topics.groups if wanted and wanted in _words(topic, topics, fold)]
    return (found or get_close_matches(written, topics.groups, MOST))[:MOST]


def _words(topic: str, topics: Topics, fold: Fold) -> str:
    labels = topics.labels.get(topic, {})
    return fold(" ".join([topic.replace("_", " "), *(labels.get(tag, "") for tag in LANGUAGES)]))
