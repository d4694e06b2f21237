"""From a question that failed to its answer: stored, reviewed, learned, reloaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from sqlalchemy import Engine

from bot.commands.log.review import Request, review
from bot.dialogue.messages import ActionKind, Outcome
from bot.querylog.anonymizer import Anonymizer
from bot.querylog.redaction import Redaction
from bot.querylog.store import DatabaseQueryLog
from bot.settings import ROOT, Settings
from bot.storage.database import make_engine
from bot.storage.upgrade import upgrade
from nlu.model_files import ModelFiles
from nlu.rasa_local import RasaLocal
from nlu.train import train
from tests.fakes.assistants import Person, make_assistant
from tests.knowledge_base.conftest import base

pytestmark = pytest.mark.rasa
__all__ = ["base"]

# Words that nobody has written: an invented nickname of the number.
NEW = "where does one get a zlurbik around here"
ALIKE = (
    NEW,
    "where do people get the zlurbik around here",
    "where to get a zlurbik here",
    "hello, where does one get a zlurbik",
    "so where would i get the zlurbik around here",
)
TOPICS = {
    "city_registration.yml": ("pesel", "marriage", "driving_licence"),
    "out_of_scope.yml": ("out_of_scope",),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of a small part of the data, with the real pipeline."""
    folder = tmp_path / "project"
    data = folder / "nlu" / "data" / "en"
    data.mkdir(parents=True)
    for name, topics in TOPICS.items():
        text = (ROOT / "nlu" / "data" / "en" / name).read_text(encoding="utf-8")
        head, *blocks = re.split(r"^(?=- intent: )", text, flags=re.MULTILINE)
        kept = [block for block in blocks if block.split()[2] in topics]
        (data / name).write_text(head + "".join(kept), encoding="utf-8")
    copy(ROOT / "config.yml", folder)
    return folder


@pytest.fixture
def settings(tmp_path: Path, base: Path) -> Settings:
    return Settings(database_url=f"sqlite:///{tmp_path}/witaj.db", knowledge_dir=base)


@pytest.fixture
def engine(settings: Settings) -> Iterator[Engine]:
    engine = make_engine(settings.database_url)
    upgrade(engine)
    yield engine
    engine.dispose()


async def asked(files: ModelFiles, engine: Engine, *questions: str) -> list[tuple[Outcome, str]]:
    """Outcome and topic of each question, asked of a bot that starts with the present model.

    Each by another person: what fewer than five ask loses its text.
    """
    train(files)
    nlu = await RasaLocal.load(files.archive)
    redaction = Redaction(lambda: Anonymizer(recognizers=()))
    log = DatabaseQueryLog(engine, store_text=True, redaction=redaction)
    replies = []
    for question in questions:
        person = Person(make_assistant(nlu, log=log, keeps_text=True))
        await person.presses(ActionKind.KEEP_TEXT)
        replies.append(await person.says(question))
    await log.aclose()
    await nlu.aclose()
    return [(reply.outcome, reply.topic or "") for reply in replies]


async def test_a_question_that_failed_is_answered_after_review_and_training(
    project: Path, settings: Settings, engine: Engine
) -> None:
    files = ModelFiles(project)
    before = await asked(files, engine, *ALIKE)
    assert set(before) == {(Outcome.OUT_OF_SCOPE, "out_of_scope")}
    old = files.fingerprint()

    lines = iter(["t", "pesel", "where", *("" for _ in ALIKE)])
    assert review(settings, Request("Anna", project=project), lambda _: next(lines)) == 0
    learned = (project / "nlu/data/en/city_registration.yml").read_text(encoding="utf-8")
    assert f"    - {NEW}\n" in learned
    assert files.fingerprint() != old

    assert await asked(files, engine, NEW) == [(Outcome.ANSWERED, "pesel")]
