from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, delete, insert, text

from bot.dialogue.ports import QueryRecord
from bot.querylog.anonymity.canaries import (
    FILE,
    Canary,
    MakeStore,
    Purge,
    canaries,
    purge_all,
    read_canaries,
)
from bot.querylog.anonymity.checks import Check, Verdict
from bot.querylog.anonymity.dependence import dependence
from bot.querylog.anonymity.order import order
from bot.querylog.anonymity.sessions import sessions
from bot.querylog.anonymity.texts import stored_texts, texts
from bot.querylog.anonymity.uniqueness import coarsened, counts, uniqueness
from bot.querylog.anonymizer import Anonymizer
from bot.querylog.counting import Counted, add_counts
from bot.querylog.models import QueryRow, ReviewRow
from bot.querylog.redaction import Redaction
from bot.querylog.store import DatabaseQueryLog

DAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 11, tzinfo=timezone.utc)
Put = Callable[..., None]
PASSED, FAILED, NOTHING = Verdict.PASSED, Verdict.FAILED, Verdict.NOTHING


def row(**different: object) -> dict[str, object]:
    return {
        "id": uuid4(),
        "day": DAY,
        "hour": NOON,
        "session": uuid4().hex,
        "language": "uk",
        "outcome": "answered",
        "topic": "pesel",
        "aspect": None,
        "confidence": "high",
        "alternatives": [],
        "units": [],
        "pressed": None,
        "knowledge_version": "k1",
        "model_version": "m1",
        "text": None,
        **different,
    }


@pytest.fixture
def put(engine: Engine) -> Put:
    def _put(*rows: dict[str, object]) -> None:
        with engine.begin() as connection:
            connection.execute(insert(QueryRow), list(rows))

    return _put


def test_an_empty_log_is_not_called_anonymous(engine: Engine) -> None:
    verdicts = {
        each.verdict
        for each in (
            *(uniqueness(engine), coarsened(engine), counts(engine), sessions(engine)),
            texts([], Anonymizer(recognizers=[])),
            order(engine),
        )
    }
    assert verdicts == {NOTHING}


# --- uniqueness


def test_five_conversations_of_a_language_topic_and_day_are_enough(
    engine: Engine, put: Put
) -> None:
    put(*(row() for _ in range(5)), *(row(topic=None) for _ in range(6)))
    found = uniqueness(engine)
    assert found.verdict is PASSED
    assert (found.figures["classes"], found.figures["smallest"]) == (2, 5)


@pytest.mark.parametrize(
    "rare", [{"language": "ka"}, {"topic": "funeral"}, {"day": DAY - timedelta(1)}]
)
def test_a_rare_combination_fails(engine: Engine, put: Put, rare: dict[str, object]) -> None:
    put(*(row() for _ in range(6)), *(row(**rare) for _ in range(4)))
    found = uniqueness(engine)
    assert found.verdict is FAILED
    assert (found.figures["under_k"], found.figures["rows_under_k"]) == (1, 0.4)


def test_five_messages_of_one_person_are_one_person(engine: Engine, put: Put) -> None:
    put(*(row(session="one") for _ in range(5)))
    assert uniqueness(engine).verdict is FAILED


def test_what_says_neither_language_nor_topic_may_be_alone(engine: Engine, put: Put) -> None:
    put(*(row() for _ in range(5)), row(language="other", topic="other", session=None))
    found = uniqueness(engine)
    assert found.verdict is PASSED
    assert found.figures["coarsened"] == pytest.approx(1 / 6)


def test_it_is_said_how_many_messages_have_no_like_in_all_that_is_stored(
    engine: Engine, put: Put
) -> None:
    put(*(row() for _ in range(4)), row(hour=NOON - timedelta(hours=2)))
    assert uniqueness(engine).figures["alone"] == 0.2


@pytest.mark.parametrize(
    ("detail", "verdict"),
    [
        ({}, PASSED),
        ({"text": "words"}, FAILED),
        ({"session": "s"}, FAILED),
        ({"aspect": "cost"}, FAILED),
    ],
)
def test_a_coarsened_message_keeps_no_details(
    engine: Engine, put: Put, detail: dict[str, object], verdict: Verdict
) -> None:
    put(row(topic="other", session=None) | detail, row())
    assert coarsened(engine).verdict is verdict


@pytest.mark.parametrize(("votes", "verdict"), [(1, PASSED), (0, FAILED)])
def test_daily_counts_have_no_rare_class_either(
    engine: Engine, votes: int, verdict: Verdict
) -> None:
    class_ = {"language": "uk", "topic": "pesel"}
    count(engine, 3, "question", **class_, outcome="answered", knowledge_version="k1")
    count(engine, 1, "pressed", language="uk", outcome="top")
    count(engine, 9, "unit", hour=9, unit="one")
    if votes:
        count(engine, votes, "helpful", **class_, knowledge_version="k1")
    assert counts(engine).verdict is verdict


@pytest.mark.parametrize(("language", "verdict"), [("ka", FAILED), ("other", PASSED)])
def test_buttons_of_a_rare_language_are_a_rare_class_too(
    engine: Engine, language: str, verdict: Verdict
) -> None:
    count(engine, 5, "question", language="uk", topic="pesel", outcome="answered")
    count(engine, 4, "pressed", language=language, outcome="top")
    assert counts(engine).verdict is verdict


def count(engine: Engine, number: int, measure: str, **key: Any) -> None:
    with engine.begin() as connection:
        add_counts(connection, Counter({Counted(measure, DAY, **key): number}))


# --- sessions


def test_a_conversation_over_midnight_is_still_one(engine: Engine, put: Put) -> None:
    put(
        row(session="a", hour=datetime(2026, 11, 23, 22, tzinfo=timezone.utc)),
        row(
            session="a",
            hour=datetime(2026, 11, 23, 23, tzinfo=timezone.utc),
            day=date(2026, 11, 24),
        ),
        row(session="b"),
        row(session=None),
    )
    found = sessions(engine)
    assert found.verdict is PASSED
    assert dict(found.figures) == {
        "sessions": 2,
        "rows_a_session": 1.5,
        "largest": 2,
        "longest_hours": 1.0,
        "over_a_day": 0,
    }


def test_an_id_that_follows_somebody_for_days_fails(engine: Engine, put: Put) -> None:
    put(row(session="a"), row(session="a", hour=NOON + timedelta(hours=25)))
    assert sessions(engine).verdict is FAILED


# --- texts


def test_a_stored_text_with_personal_data_fails_and_is_not_quoted(
    engine: Engine, put: Put
) -> None:
    put(row(text="how much is it"), row(text="write to jan.nowak@example.org"), row())
    found = texts(stored_texts(engine), Anonymizer())
    assert found.verdict is FAILED
    assert dict(found.figures) == {"texts": 2, "with_findings": 1, "types": "EMAIL 1"}


def test_texts_of_reviews_are_looked_at_too(engine: Engine) -> None:
    review = {"decided_at": NOON, "decided_by": "a", "decision": "skip", "language": "pl"}
    with engine.begin() as connection:
        connection.execute(insert(ReviewRow).values(text="tel. 501 234 567", **review))
    assert texts(stored_texts(engine), Anonymizer()).verdict is FAILED


def test_finding_nothing_without_the_model_of_names_is_no_pass() -> None:
    nothing = Anonymizer(recognizers=[])
    assert texts(["a text"], nothing, complete=False).verdict is NOTHING
    assert texts(["a@example.org"], Anonymizer(), complete=False).verdict is FAILED


def test_what_is_redacted_today_has_nothing_left_today() -> None:
    redact = Redaction(Anonymizer)
    redacted = [redact(canary.text) or "" for canary in read_canaries()]
    assert any("<PERSON>" in each for each in redacted)
    assert texts(redacted, Anonymizer()).verdict is PASSED


# --- order

HOURS = [datetime(2026, 11, 20, 6 + index // 20, tzinfo=timezone.utc) for index in range(100)]


def by_hour() -> list[list[dict[str, object]]]:
    """Rows as the store writes them: an hour at once, by their random keys."""
    rows = [row(id=random_key(index), hour=hour) for index, hour in enumerate(HOURS)]
    batches = [[each for each in rows if each["hour"] == hour] for hour in sorted(set(HOURS))]
    return [sorted(batch, key=lambda each: str(each["id"])) for batch in batches]


def test_an_hour_written_at_once_by_random_keys_tells_no_sequence(
    engine: Engine, put: Put
) -> None:
    for batch in by_hour():
        put(*batch)
    found = order(engine)
    assert found.verdict is PASSED
    assert (found.figures["rows"], found.figures["out_of_key_order"]) == (100, 0)


def test_a_key_that_holds_the_time_fails(engine: Engine, put: Put) -> None:
    keys = [UUID(int=(index << 100) + scattered(index) % 2**60, version=4) for index in range(100)]
    put(*(row(id=key, hour=hour) for key, hour in zip(keys, HOURS, strict=True)))
    found = order(engine)
    assert found.verdict is FAILED
    assert found.figures["key_against_time"] > 4


def test_a_key_that_is_not_random_fails(engine: Engine, put: Put) -> None:
    put(row(id=UUID(int=7, version=1)))
    assert order(engine).verdict is FAILED


def test_a_time_finer_than_the_hour_fails(engine: Engine, put: Put) -> None:
    put(row(hour=NOON + timedelta(minutes=7)))
    found = order(engine)
    assert found.verdict is FAILED
    assert found.figures["times_finer_than_an_hour"] == 1


def test_rows_on_the_disk_in_the_order_in_which_they_came_fail(engine: Engine, put: Put) -> None:
    if engine.dialect.name == "sqlite":  # as the table would be without its random key
        keep_in_order_of_arrival(engine)
    put(*(row(id=random_key(index), hour=hour) for index, hour in enumerate(HOURS)))
    found = order(engine)
    assert found.verdict is FAILED
    assert found.figures["out_of_key_order"] > 0.25


def test_rows_written_one_by_one_fail_where_the_database_numbers_transactions(
    engine: Engine, put: Put
) -> None:
    for index, hour in enumerate(HOURS):
        put(row(id=random_key(index), hour=hour))
    found = order(engine)
    if engine.dialect.name == "sqlite":  # it keeps no number, and sorts by key
        assert found.verdict is PASSED
    else:
        assert found.verdict is FAILED
        assert found.figures["transactions_an_hour"] == 20


def test_dependence_is_measured_in_standard_errors() -> None:
    rising = list(range(100))
    assert dependence(rising, rising) == pytest.approx(99**0.5)
    assert dependence(rising, rising[::-1]) == pytest.approx(99**0.5)
    assert dependence(rising, [5] * 100) == 0
    assert dependence(rising[:10], rising[:10]) == 0


def scattered(index: int) -> int:
    """A number that looks random and is always the same."""
    return int.from_bytes(sha256(str(index).encode()).digest()[:16], "big")


def random_key(index: int) -> UUID:
    return UUID(int=scattered(index), version=4)


def keep_in_order_of_arrival(engine: Engine) -> None:
    with engine.begin() as connection:
        made = connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'query'"))
        connection.execute(text("DROP TABLE query"))
        connection.execute(text(str(made).replace("WITHOUT ROWID", "")))


# --- canaries


class CarelessLog:
    """Keeps what it is told, as it is told."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def record(self, entry: QueryRecord, text: str) -> None:
        with self._engine.begin() as connection:
            kept = row(session=entry.session, text=text or None)
            connection.execute(insert(QueryRow).values(kept))

    async def aclose(self) -> None:
        return None


async def planted_in(make_store: MakeStore, purge: Purge = purge_all) -> Check:
    return await canaries(make_store, [Canary("jestem Kanarkowski", ("Kanarkowski",))], purge)


async def test_a_store_that_keeps_what_it_hears_is_found_out() -> None:
    found = await planted_in(CarelessLog)
    assert found.verdict is FAILED
    assert dict(found.figures) == {
        "messages": 1,
        "values": 1,
        "texts": 8,
        "values_found": 1,
        "not_allowed_found": 1,
        "withdrawn_found": 1,
        "rare_found": 1,
        "times_found": 0,
        "left_after_purge": 0,
    }


async def test_what_a_purge_leaves_on_the_disk_is_found() -> None:
    def only_delete(engine: Engine) -> None:
        with engine.begin() as connection:
            connection.execute(text("PRAGMA secure_delete=OFF"))
            connection.execute(delete(QueryRow))

    found = await planted_in(CarelessLog, only_delete)
    assert found.figures["left_after_purge"] == 5


async def test_a_store_that_keeps_no_text_has_not_put_the_anonymizer_to_the_test() -> None:
    assert (await planted_in(lambda engine: DatabaseQueryLog(engine))).verdict is NOTHING


async def test_the_real_store_lets_nothing_of_a_person_reach_the_disk() -> None:
    redaction = Redaction(Anonymizer)
    found = await canaries(
        lambda engine: DatabaseQueryLog(engine, store_text=True, redaction=redaction),
        read_canaries(),
    )
    assert found.verdict is PASSED, found
    assert found.figures["texts"] == 5 * found.figures["messages"]


def test_canaries_cover_every_type_that_the_anonymizer_knows() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    types = {kind for line in lines if line[:1] != "#" for kind in re.findall(r"\[(\w+):", line)}
    assert types == {
        *("PERSON", "PHONE", "EMAIL", "PESEL", "DOCUMENT", "ADDRESS", "DATE_OF_BIRTH", "IBAN"),
        *("HANDLE", "URL", "CASE_NUMBER", "PLATE", "CARD"),
    }
