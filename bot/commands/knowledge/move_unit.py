"""`witaj knowledge move-unit`: another unit takes over, both stand while both are there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from bot.commands.knowledge.changing import (
    explained,
    print_diffs,
    say_refused,
    say_what_is_left,
    tried,
    written,
)
from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.knowledge_base.change_set import ChangeSet
from bot.knowledge_base.leftovers import leftovers
from bot.knowledge_base.moving import Move, MoveRefused, move
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import KnowledgeUnusable
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.unit_edits import UNIT_ID, copy_of, unit_file

HINTED = ("street", "number", "url", "as_of")
OVERLAP = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Request:
    """As typed.  until: empty: 30 days after `start`.  copy: make the new unit from the old."""

    old: str
    new: str
    start: str
    until: str = ""
    copy: bool = False
    dry_run: bool = False


def move_unit(folder: Path, request: Request, speaker: Speaker) -> int:
    """0 written (or nothing to write), 1 the base would get errors, 2 told wrong."""
    try:
        return explained(folder, speaker, lambda: _move(folder, request, speaker))
    except MoveRefused as refused:
        speaker.complain(refused.key, old=request.old, new=request.new, other=refused.other)
        return UNUSABLE


def _move(folder: Path, request: Request, speaker: Speaker) -> int:
    changes, wanted = ChangeSet(folder), _wanted(request)
    _check_names(folder, request)
    copied = request.copy and not changes.exists(unit_file(wanted.new))
    if copied:
        hints = {field: speaker.texts.get(SOURCE_LANGUAGE, f"fill-in-{field}") for field in HINTED}
        made = copy_of(changes.text(unit_file(wanted.old)), hints, unit_file(wanted.new))
        changes.put(unit_file(wanted.new), made)
    move(changes, wanted)
    if not changes.changed:
        speaker.say("move-nothing", old=wanted.old, new=wanted.new)
        _say_leftovers(folder, wanted, speaker)
        return CLEAN
    problems = tried(changes, speaker, lambda errors: say_refused(errors, speaker))
    if problems is None:
        return PROBLEMS
    if request.dry_run:
        print_diffs(changes, speaker)
        speaker.say("move-dry", count=len(changes.changed))
    elif written(changes, speaker) != CLEAN:
        return PROBLEMS
    else:
        _say_done(changes, wanted, speaker)
    say_what_is_left(problems, speaker)
    if copied:
        speaker.say("move-copied", file=unit_file(wanted.new), old=wanted.old)
    _say_leftovers(folder, wanted, speaker)
    return CLEAN


def _wanted(request: Request) -> Move:
    start = _day("--from", request.start)
    until = _day("--until", request.until) if request.until else start + OVERLAP
    return Move(request.old, request.new, start, until)


def _day(option: str, written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise ChoiceUnknown("move-day", option=option, day=written) from None


def _check_names(folder: Path, request: Request) -> None:
    known = {path.stem for path in folder.glob("units/*.yml")}
    if not known:
        raise KnowledgeUnusable(folder)
    if request.old not in known:
        raise _unknown("move-no-old", request.old, known)
    if request.new in known:
        return
    if not UNIT_ID.fullmatch(request.new):
        raise ChoiceUnknown("new-unit-id", name=request.new)
    if not request.copy:
        raise _unknown("move-no-new", request.new, known)


def _unknown(key: str, name: str, known: Collection[str]) -> ChoiceUnknown:
    return ChoiceUnknown(key, name=name, near=", ".join(nearest(name, known)))


def _say_done(changes: ChangeSet, wanted: Move, speaker: Speaker) -> None:
    topics = sum(name.endswith("/topic.yml") for name in changes.changed)
    texts = sum(name.endswith(".md") for name in changes.changed)
    speaker.say(
        "move-done", old=wanted.old, new=wanted.new, start=wanted.start.isoformat(),
        until=wanted.until.isoformat(), topics=topics, texts=texts,
    )  # fmt: skip
    if wanted.until < wanted.start:
        speaker.say("move-pause", start=wanted.start.isoformat(), until=wanted.until.isoformat())


def _say_leftovers(folder: Path, wanted: Move, speaker: Speaker) -> None:
    """The Polish ones; of translations only how many: they follow the Polish text."""
    found = list(leftovers(folder, wanted.old))
    own = [each for each in found if _is_for_the_editor(each.path)]
    if not found:
        return
    speaker.say("move-left", old=wanted.old, new=wanted.new)
    for each in own:
        speaker.out.print(f"  {each.path}:{each.line}: {each.text}", markup=False, soft_wrap=True)
    if len(found) > len(own):
        speaker.say("move-left-texts", count=len(found) - len(own))


def _is_for_the_editor(path: str) -> bool:
    return not path.endswith(".md") or path.endswith(f"/{SOURCE_LANGUAGE}.md")
