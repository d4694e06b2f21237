"""`witaj knowledge mark-translated`: translations fit the Polish text as it is now."""

from __future__ import annotations

from pathlib import Path

from bot.commands.knowledge.speaking import CLEAN, UNUSABLE, Speaker
from bot.knowledge_base.marking import mark
from bot.knowledge_base.nearest import nearest


def mark_translated(
    folder: Path, speaker: Speaker, *, topic: str | None, language: str | None
) -> int:
    """Remember from which Polish text translations were made; 2 when there is no such topic."""
    topics = {path.parent.name for path in folder.glob("topics/*/*/topic.yml")}
    if topic and topic not in topics:
        near = ", ".join(nearest(topic, topics))
        speaker.complain("problem-no-such-topic", topic=topic)
        speaker.complain("advice-no-such-topic", near=near)
        return UNUSABLE
    changed = mark(folder, topic=topic, language=language)
    speaker.say("marked", count=len(changed))
    return CLEAN
