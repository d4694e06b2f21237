"""A new model replaces the old one, unless it understands clearly less."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nlu.interface import NluResult, NluUnavailable
from nlu.judging import Parse
from nlu.model_files import ModelFiles
from nlu.replacing import (
    NO_OLD_MODEL,
    NO_QUESTIONS,
    OLD_UNUSABLE,
    Replacement,
    replace_model,
)
from tests.fakes.models import FakeModels, question, table

TOPICS = {f"question {number}": "pesel" for number in range(10)}
DANGER = {"help": "emergency"}
QUESTIONS = [question(text, topic) for text, topic in {**TOPICS, **DANGER}.items()]
GOOD = table({**TOPICS, **DANGER})
WORSE = table({**dict.fromkeys(TOPICS, "visa"), **DANGER})
A_LITTLE_WORSE = table({**TOPICS, "question 1": "visa", **DANGER})
DEAF = table({**TOPICS, "help": "doctor"})


MANY = {f"danger {number}": "emergency" for number in range(150)}
ONE_MISSED = {**MANY, "danger 1": "doctor"}
THREE_MISSED = {**ONE_MISSED, "danger 2": "doctor", "danger 3": "doctor"}


def broken(text: str) -> NluResult:
    raise KeyError("a component of an older program")


@pytest.fixture
def files(tmp_path: Path) -> ModelFiles:
    return ModelFiles(tmp_path)


def write(files: ModelFiles, archive: bytes) -> None:
    files.archive.parent.mkdir(exist_ok=True)
    files.archive.write_bytes(archive)
    files.record.write_text(f'{{"fingerprint": "{archive.decode()}"}}')


def replaced(files: ModelFiles, models: dict[bytes, Parse], **given: object) -> Replacement:
    make: Callable[[ModelFiles], None] = lambda candidate: write(candidate, b"new")  # noqa: E731
    arguments: dict[str, object] = {"questions": QUESTIONS, **given}
    return replace_model(files, make, load=FakeModels(models).load, **arguments)  # type: ignore[arg-type]


def in_use(files: ModelFiles) -> str | None:
    return files.trained_fingerprint()


def test_the_candidate_lies_beside_the_model_and_has_the_same_data(files: ModelFiles) -> None:
    assert files.candidate.archive.parent == files.archive.parent
    assert files.candidate.archive != files.archive
    assert files.candidate.data == files.data


@pytest.mark.parametrize("new", [GOOD, A_LITTLE_WORSE], ids=["as good", "worse by chance"])
def test_a_model_that_is_not_clearly_worse_replaces_the_old_one(
    files: ModelFiles, new: Parse
) -> None:
    write(files, b"old")
    found = replaced(files, {b"old": GOOD, b"new": new})
    assert (found.replaced, found.worse) == (True, ())
    assert in_use(files) == "new"
    assert not files.candidate.archive.exists()
    assert not files.candidate.record.exists()


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (
            WORSE,
            "topics: 100.0% right before, 9.1% now; 10 questions lost, 0 gained "
            "(p = 0.002, below 0.05)",
        ),
        (DEAF, "messages about danger: found 100.0% before, 0.0% now"),
    ],
    ids=["topics", "danger"],
)
def test_a_clearly_worse_model_stays_beside_the_old_one(
    files: ModelFiles, new: Parse, why: str
) -> None:
    write(files, b"old")
    found = replaced(files, {b"old": GOOD, b"new": new})
    assert (found.replaced, found.worse) == (False, (why,))
    assert in_use(files) == "old"
    assert in_use(files.candidate) == "new"


@pytest.mark.parametrize(
    ("now", "taken"), [(ONE_MISSED, True), (THREE_MISSED, False)], ids=["one", "three"]
)
def test_one_danger_missed_of_many_is_chance_a_point_is_not(
    files: ModelFiles, now: dict[str, str], taken: bool
) -> None:
    write(files, b"old")
    asked = [question(text, topic) for text, topic in MANY.items()]
    found = replaced(files, {b"old": table(MANY), b"new": table(now)}, questions=asked)
    assert found.replaced is taken


def test_a_worse_model_may_be_accepted_all_the_same(files: ModelFiles) -> None:
    write(files, b"old")
    found = replaced(files, {b"old": GOOD, b"new": WORSE}, accept=True)
    assert found.replaced
    assert len(found.worse) == 1
    assert in_use(files) == "new"


@pytest.mark.parametrize(
    ("old", "given", "why"),
    [
        (None, {}, NO_OLD_MODEL),
        (b"unknown", {}, OLD_UNUSABLE),
        (b"broken", {}, OLD_UNUSABLE),
        (b"old", {"questions": ()}, NO_QUESTIONS),
    ],
    ids=["no old model", "cannot be loaded", "cannot answer", "no questions"],
)
def test_without_a_comparison_the_new_model_is_taken_and_the_reason_told(
    files: ModelFiles, old: bytes | None, given: dict[str, object], why: str
) -> None:
    if old:
        write(files, old)
    found = replaced(files, {b"old": GOOD, b"broken": broken, b"new": WORSE}, **given)
    assert (found.replaced, found.uncompared, found.comparison) == (True, why, None)
    assert in_use(files) == "new"


def test_a_new_model_that_cannot_be_loaded_replaces_nothing(files: ModelFiles) -> None:
    write(files, b"old")
    with pytest.raises(NluUnavailable):
        replaced(files, {b"old": GOOD})
    assert in_use(files) == "old"
