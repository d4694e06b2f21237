"""`witaj knowledge confirm TOPIC --text`: a person has read the text in one language."""

from __future__ import annotations

from pathlib import Path

from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, Speaker
from bot.i18n import language_name
from bot.knowledge_base.checks.translations import outdated_sections
from bot.knowledge_base.confirming import Confirmation, confirm_text
from bot.knowledge_base.markdown_files import RawTranslation, read_translation
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.topics import SOURCE_LANGUAGE


def confirm_text_of(
    folder: Path, language: str, confirmation: Confirmation, speaker: Speaker
) -> int:
    """folder: of the topic.  language: empty for the Polish text, which all others follow.

    1 when the text does not fit the Polish one or cannot be read. Raises ChoiceUnknown,
    EditImpossible.
    """
    tag = language or SOURCE_LANGUAGE
    paths = {path.stem: path for path in sorted(folder.glob("*.md"))}
    if tag not in paths:
        near, known = nearest(tag, paths)[0], ", ".join(paths)
        raise ChoiceUnknown("confirm-no-text", language=tag, near=near, known=known)
    text, source = _read(paths[tag]), _read(paths.get(SOURCE_LANGUAGE))
    name = language_name(tag, speaker.language)
    if text is None or source is None:
        speaker.complain("confirm-broken", name=f"{folder.name}/{tag}.md")
        return PROBLEMS
    outdated = outdated_sections(source, text) if tag != SOURCE_LANGUAGE else []
    if outdated:
        speaker.complain(
            "confirm-outdated", topic=folder.name, language=name, tag=tag, count=len(outdated),
            sections=", ".join(f"## {section}" for section in outdated),
        )  # fmt: skip
        return PROBLEMS
    changed = confirm_text(text, confirmation)
    speaker.say(
        "confirm-text-done" if changed else "confirm-text-already",
        topic=folder.name, language=name, day=confirmation.on.isoformat(), by=confirmation.by,
    )  # fmt: skip
    _say_next_draft(folder, tag, speaker)
    return CLEAN


def _read(path: Path | None) -> RawTranslation | None:
    """None for a text that the check would not let pass."""
    if path is None:
        return None
    findings = Findings(path.parent)
    text = read_translation(path, findings)
    if text is None or not check_shape(text.head, "translation", findings):
        return None
    return None if findings.of("error") else text


def _say_next_draft(folder: Path, tag: str, speaker: Speaker) -> None:
    name = language_name(tag, speaker.language)
    for path in sorted(folder.parents[1].glob(f"*/*/{tag}.md")):
        text = _read(path)
        if text and text.head.values["status"] == "draft":
            speaker.say("confirm-next-draft", topic=path.parent.name, tag=tag, language=name)
            return
    speaker.say("confirm-no-drafts", language=name)
