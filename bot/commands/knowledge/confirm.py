"""`witaj knowledge confirm`: "still correct", said once for all languages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.commands.knowledge.care import Care, read_care
from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.confirm_text import confirm_text_of
from bot.commands.knowledge.confirmable import chosen_fields, data_of, unknown_name
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.commands.knowledge.stale import contact_in_words
from bot.knowledge_base.confirming import Confirmation, confirm_fields
from bot.knowledge_base.rewriting import EditImpossible
from bot.knowledge_base.worklist import work_list


@dataclass(frozen=True, slots=True)
class Request:
    """As typed. fields: none or "all" for all.  on: empty for today.  language: of `text`."""

    name: str
    fields: tuple[str, ...] = ()
    by: str = ""
    on: str = ""
    text: bool = False
    language: str = ""


def confirm(folder: Path, request: Request, speaker: Speaker, *, today: date) -> int:
    """Write it down and say what comes next; 1 when a file stands in the way, 2 when told wrong.

    A name that is both a unit and a topic means the unit.
    """
    care = read_care(folder, speaker)
    if care is None:
        return UNUSABLE
    try:
        confirmation = _confirmation(request, today)
        if request.text:
            if request.fields:
                raise ChoiceUnknown("confirm-text-or-fields")
            path = _topic_folder(request.name, care)
            return confirm_text_of(path, request.language, confirmation, speaker)
        _confirm_data(folder, request, confirmation, care, speaker)
    except ChoiceUnknown as unknown:
        speaker.complain(unknown.key, **unknown.values)
        return UNUSABLE
    except (EditImpossible, OSError):
        speaker.complain("confirm-impossible", name=request.name)
        return PROBLEMS
    _say_next(folder, speaker, today)
    return CLEAN


def _confirmation(request: Request, today: date) -> Confirmation:
    by = request.by.strip()
    if not by or not by.isprintable():
        raise ChoiceUnknown("confirm-who")
    try:
        day = date.fromisoformat(request.on) if request.on else today
    except ValueError:
        raise ChoiceUnknown("confirm-day", day=request.on) from None
    if day > today:
        raise ChoiceUnknown("confirm-future", day=request.on)
    return Confirmation(day, by)


def _confirm_data(
    folder: Path, request: Request, confirmation: Confirmation, care: Care, speaker: Speaker
) -> None:
    data = data_of(request.name, care)
    fields = chosen_fields(request.fields, data.known)
    changed = confirm_fields(data.file, fields, confirmation)
    speaker.say(
        "confirm-done" if changed else "confirm-already",
        file=data.file.path.relative_to(folder).as_posix(), fields=", ".join(fields),
        count=len(fields), day=confirmation.on.isoformat(), by=confirmation.by,
    )  # fmt: skip


def _topic_folder(name: str, care: Care) -> Path:
    if name in care.files.topics:
        return care.files.topics[name].file.path.parent
    if name in care.files.units.files:
        raise ChoiceUnknown("confirm-unit-has-no-text", name=name)
    raise unknown_name(name, care)


def _say_next(folder: Path, speaker: Speaker, today: date) -> None:
    care = read_care(folder, speaker)
    tasks = work_list(care.files, care.freshness, care.owners, today) if care else ()
    if not tasks:
        speaker.say("confirm-all-fresh")
        return
    first = tasks[0]
    speaker.say(
        "confirm-next", id=first.id, label=first.label,
        fields=", ".join(field for item in first.items for field in item.fields),
        contact=contact_in_words(first.contacts[0], speaker),
    )  # fmt: skip
