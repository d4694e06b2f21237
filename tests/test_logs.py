"""The application log at DEBUG: ours speaks, libraries do not, nobody's words are in it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator
from io import StringIO

import pytest

from bot.logs import set_up_logging
from tests.fakes.assistants import person, shown
from tests.fakes.understanding import BrokenNlu, FakeNlu, SlowNlu, understood

TOKEN = "123456:CANARY-TOKEN"  # a made-up token of a bot
UPDATE = {"update_id": 1, "message": {"text": "CANARY", "from": {"first_name": "CANARY"}}}

# logger, level, what it says: taken from the sources of the libraries.
LIBRARIES = [
    ("telegram.ext.Application", "DEBUG", f"Processing update {UPDATE}"),
    ("telegram.Bot", "DEBUG", f"Calling Bot API endpoint `sendMessage` with {UPDATE}"),
    ("httpx", "INFO", f'HTTP Request: POST https://api.telegram.org/bot{TOKEN}/getMe "200 OK"'),
    ("httpcore.http11", "DEBUG", f"send_request_headers.started request=b'/bot{TOKEN}'"),
    ("hpack.hpack", "DEBUG", f"Decoded path /bot{TOKEN}"),
    ("rasa.core.processor", "DEBUG", "Received user message 'CANARY' with intent 'pesel'"),
    ("rasa.nlu.test", "INFO", "Evaluating CANARY"),
    # Rasa quotes the message in warnings too.
    ("rasa.shared.utils.io", "WARNING", "Misaligned entity annotation in message 'CANARY'"),
    ("rasa.nlu.extractors.extractor", "ERROR", "Failed on 'CANARY'"),
    ("sqlalchemy.engine.Engine", "INFO", "[generated in 0.01s] {'text': 'CANARY'}"),
    ("sqlalchemy.pool.impl.QueuePool", "DEBUG", "Created postgresql://witaj:CANARY@db"),
    ("alembic.runtime.migration", "INFO", "Context CANARY"),
    ("presidio-analyzer", "DEBUG", "recognizer found CANARY"),
    ("presidio-analyzer", "WARNING", "Invalid entity in 'CANARY'"),
    # Presidio's trace of what it found, a logger of its own.
    ("decision_process", "INFO", "[None][nlp artifacts:{'tokens': ['CANARY']}]"),
    ("tornado.access", "INFO", "200 POST /CANARY (203.0.113.5) 1ms"),
    ("asyncio", "DEBUG", "execute program <Handle respond('CANARY')>"),
    ("spacy", "DEBUG", "CANARY"),
    ("markdown_it.rules_block", "DEBUG", "entering paragraph CANARY"),
    ("fluent.runtime", "DEBUG", "CANARY"),
    # Libraries that nobody has thought of yet.
    ("urllib3.connectionpool", "DEBUG", f'"GET /bot{TOKEN} HTTP/1.1" 200'),
    ("a_library_of_next_year", "INFO", "got CANARY"),
]

Read = Callable[[], str]


@pytest.fixture
def level() -> str:
    return "DEBUG"


@pytest.fixture
def output(level: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Read]:
    """What a process with this log writes, on both streams."""
    written = StringIO()
    root = logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in logging.Logger.manager.loggerDict}
    theirs, root.handlers = root.handlers, []  # pytest's own, which must not be closed
    before = root.level
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", written)
        set_up_logging(level)
    [ours] = root.handlers
    root.handlers += theirs
    monkeypatch.setattr(logging, "raiseExceptions", False)  # an earlier test's stream may be gone
    yield lambda: written.getvalue()
    root.removeHandler(ours)
    root.setLevel(before)
    for name in logging.Logger.manager.loggerDict:
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))


def test_our_own_modules_are_heard_at_debug(output: Read) -> None:
    logging.getLogger("bot.dialogue.assistant").debug("hello from %s", "us")
    logging.getLogger("nlu.rasa_local").debug("and from there")
    said = output()
    assert "DEBUG bot.dialogue.assistant hello from us" in said
    assert "and from there" in said


@pytest.mark.parametrize(
    ("name", "level", "said"), LIBRARIES, ids=[f"{name} {level}" for name, level, _ in LIBRARIES]
)
def test_a_library_says_nothing_of_a_person_or_a_token(
    output: Read, name: str, level: str, said: str
) -> None:
    logging.getLogger(name).log(logging.getLevelName(level), said)
    assert "CANARY" not in output()


def test_a_librarys_plain_warning_is_heard(output: Read) -> None:
    logging.getLogger("asyncio").warning("socket.send() raised exception")
    assert "socket.send() raised exception" in output()


@pytest.mark.parametrize("level", ["INFO", "WARNING", "ERROR"])
def test_a_quieter_level_is_quieter_for_all(output: Read, level: str) -> None:
    for name in ("bot.app", "some_library"):
        logging.getLogger(name).log(logging.getLevelName(level) - 10, "too quiet")
        logging.getLogger(name).error("loud enough, says %s", name)
    said = output()
    assert "too quiet" not in said
    assert "says bot.app" in said
    assert "says some_library" in said


def test_rasas_telemetry_is_off(output: Read) -> None:
    assert os.environ["RASA_TELEMETRY_ENABLED"] == "false"


@pytest.mark.parametrize(
    "nlu",
    [
        FakeNlu(),
        FakeNlu(otherwise=understood(("pesel", 0.9), language="uk")),
        FakeNlu(otherwise=understood(("emergency", 0.9), language="uk")),
        FakeNlu(otherwise=understood(("out_of_scope", 0.9), language="uk")),
        BrokenNlu(),
        SlowNlu(),
    ],
    ids=["not understood", "answered", "danger", "out of scope", "down", "slow"],
)
async def test_a_turn_leaves_no_word_of_the_person(
    output: Read, nlu: FakeNlu, capsys: pytest.CaptureFixture[str]
) -> None:
    reply = await person(nlu=nlu, patience=0.05).says("CANARY 44051401359 канарка")
    said = output() + "".join(capsys.readouterr())
    assert shown(reply)
    assert "CANARY" not in said
    assert "канарка" not in said
    assert "4405" not in said


@pytest.mark.rasa
async def test_a_turn_through_rasa_leaves_no_word_of_the_person(
    output: Read, capsys: pytest.CaptureFixture[str]
) -> None:
    from nlu.model_files import ModelFiles
    from nlu.rasa_local import RasaLocal

    rasa = await RasaLocal.load(ModelFiles().archive)
    someone = person(nlu=rasa, patience=60)
    for text in ("CANARY pesel канарка 44051401359", '/canary{"CANARY": "канарка"}', "CANARY"):
        assert shown(await someone.says(text))
    await rasa.aclose()
    said = (output() + "".join(capsys.readouterr())).casefold()
    assert "canary" not in said
    assert "канарка" not in said
    assert "4405" not in said
