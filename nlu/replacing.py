"""A new model takes the old one's place unless it is clearly worse on the same questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlu.comparing import SURE, Comparison, compare
from nlu.judging import Parse, judge
from nlu.model_files import ModelFiles
from nlu.questions import Question

Make = Callable[[ModelFiles], object]  # trains the model of these files
Load = Callable[[Path], Parse]  # raises NluUnavailable

SAFETY_MAY_FALL = 0.01  # less is a handful of questions, which any new utterance can turn

NO_OLD_MODEL = "there was no model before"
OLD_UNUSABLE = "the old model cannot be loaded by the present program"
NO_QUESTIONS = "there are no questions to compare on"


@dataclass(frozen=True, slots=True)
class Replacement:
    """replaced: the new model is in use.  uncompared: why there is no comparison.

    worse: what got clearly worse, in sentences; a model may be taken all the same.
    """

    replaced: bool
    uncompared: str | None = None
    comparison: Comparison | None = None
    worse: tuple[str, ...] = ()


def replace_model(
    files: ModelFiles,
    make: Make,
    *,
    questions: Sequence[Question],
    load: Load,
    accept: bool = False,
) -> Replacement:
    """Make the candidate beside the model, compare, and put it in place if it may.

    A refused candidate stays beside the old model, so that it can be accepted without training.
    Raises what `make` raises, and NluUnavailable when the new model cannot be loaded.
    """
    make(files.candidate)
    new = load(files.candidate.archive)
    found = _compared(files.archive, new, questions=questions, load=load)
    if isinstance(found, str):
        put_in_place(files)
        return Replacement(True, uncompared=found)
    worse = tuple(what_is_worse(found))
    if accept or not worse:
        put_in_place(files)
    return Replacement(accept or not worse, comparison=found, worse=worse)


def put_in_place(files: ModelFiles) -> None:
    """The record goes first and comes last: a half-replaced model must not look current."""
    files.record.unlink(missing_ok=True)
    files.candidate.archive.replace(files.archive)
    files.candidate.record.replace(files.record)


def what_is_worse(comparison: Comparison) -> Iterator[str]:
    """Safety recall that falls by a point, or topics by more than chance; a sentence each."""
    before, now = (each["safety_found"].value for each in (comparison.before, comparison.now))
    if before is not None and now is not None and before - now >= SAFETY_MAY_FALL:
        yield f"messages about danger: found {before:.1%} before, {now:.1%} now"
    balance = comparison.balance
    before, now = (each["topic"].value for each in (comparison.before, comparison.now))
    if balance.clearly_worse and before is not None and now is not None:
        yield (
            f"topics: {before:.1%} right before, {now:.1%} now; {balance.lost} questions lost, "
            f"{balance.gained} gained (p = {balance.p:.2g}, below {SURE})"
        )


def _compared(
    archive: Path, new: Parse, *, questions: Sequence[Question], load: Load
) -> Comparison | str:
    """Or why there is nothing to compare."""
    if not archive.is_file():
        return NO_OLD_MODEL
    if not questions:
        return NO_QUESTIONS
    try:
        before = judge(questions, load(archive))
    except Exception:  # an old model meets new code: whatever does not fit ends here
        return OLD_UNUSABLE
    return compare(before, judge(questions, new))
