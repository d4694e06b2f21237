"""`witaj train` says what it compared, what got worse and how to go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.train import train_with_progress
from bot.settings import Settings
from nlu.model_files import ModelFiles
from nlu.train import TrainingFailed
from tests.fakes.models import FakeModels, question, table, write_questions

TOPICS = {f"question {number}": "pesel" for number in range(10)}
MODELS = FakeModels({b"good": table(TOPICS), b"bad": table(dict.fromkeys(TOPICS, "visa"))})


class Training:
    """The command with a trainer that writes what it is told."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.files = ModelFiles(root)
        self._capsys = capsys
        self.files.data.mkdir(parents=True)
        self.files.config.write_text("pipeline: []\n")
        write_questions(self.files.questions, [question(t, topic) for t, topic in TOPICS.items()])

    def run(self, result: bytes, *, force: bool = False, accept: bool = False) -> tuple[int, str]:
        def make(candidate: ModelFiles) -> None:
            if result == b"nothing":
                raise TrainingFailed("Rasa made no model")
            candidate.archive.parent.mkdir(exist_ok=True)
            candidate.archive.write_bytes(result)
            candidate.record.write_text(f'{{"fingerprint": "{candidate.fingerprint()}"}}')

        code = train_with_progress(
            Settings(), force=force, accept=accept, files=self.files, make=make, load=MODELS.load
        )
        return code, " ".join(self._capsys.readouterr().err.split())


@pytest.fixture
def training(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Training:
    return Training(tmp_path, capsys)


def test_the_first_model_is_taken_without_comparing(training: Training) -> None:
    code, said = training.run(b"good")
    assert (code, said) == (0, "The new model is in use; there was no model before.")
    assert training.run(b"bad") == (
        0,
        f"The model is current ({training.files.fingerprint()}); nothing to train.",
    )


def test_a_worse_model_is_refused_and_the_way_to_take_it_told(training: Training) -> None:
    training.run(b"good")
    code, said = training.run(b"bad", force=True)
    assert code == 1
    assert "Old and new model on 10 questions: topics 100.0% → 0.0%; 0 gained, 10 lost" in said
    assert "Worse: topics: 100.0% right before, 0.0% now; 10 questions lost" in said
    assert "The old model stays in use." in said
    assert f"witaj evaluate --against {training.files.candidate.archive}" in said
    assert "Take the new one all the same: witaj train --accept" in said
    assert training.files.archive.read_bytes() == b"good"


def test_accepting_takes_the_worse_model(training: Training) -> None:
    training.run(b"good")
    code, said = training.run(b"bad", force=True, accept=True)
    assert code == 0
    assert "Worse: topics" in said
    assert training.files.archive.read_bytes() == b"bad"


def test_accepting_takes_a_refused_model_also_where_the_old_one_is_current(
    training: Training,
) -> None:
    training.run(b"good")
    training.run(b"bad", force=True)
    code, _ = training.run(b"bad", accept=True)
    assert code == 0
    assert training.files.archive.read_bytes() == b"bad"


def test_training_that_fails_leaves_the_old_model(training: Training) -> None:
    training.run(b"good")
    assert training.run(b"nothing", force=True) == (2, "Rasa made no model")
    assert training.files.archive.read_bytes() == b"good"


def test_broken_questions_stop_before_a_minute_of_training(training: Training) -> None:
    (training.files.questions / "uk.yml").write_text("- {text: a}\n")
    code, said = training.run(b"good")
    assert code == 2
    assert "uk.yml, question 1: topic is missing" in said
    assert not training.files.candidate.archive.exists()
