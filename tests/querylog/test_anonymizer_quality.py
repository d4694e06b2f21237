"""The anonymizer stays above floors.yml, on messages that it never saw and on those it has."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from bot.querylog.anonymizer import Anonymized, Anonymizer, Span
from bot.querylog.redaction import Redaction
from tests.bench.anonymizer import as_in_the_bot
from tests.bench.anonymizer_figures import ALL, FOUND_WANTED, alarms, as_json, groups
from tests.bench.anonymizer_stored import stored
from tests.bench.anonymizer_tables import wrong_lines
from tests.querylog.marking import HERE
from tests.querylog.quality import (
    Message,
    NoMessages,
    Result,
    can_be_read,
    measure,
    read_messages,
)

FLOORS = yaml.safe_load((HERE / "floors.yml").read_text(encoding="utf-8"))
CASES = [(folder, kind) for folder in FLOORS for kind in FLOORS[folder]["found"]]


@cache
def anonymizer() -> Anonymizer:
    return as_in_the_bot()


@cache
def measured(folder: str) -> Result:
    return measure(anonymizer().anonymize, read_messages(HERE / folder))


@pytest.mark.parametrize(("folder", "kind"), CASES)
def test_enough_of_each_type_is_found(folder: str, kind: str) -> None:
    found = {e.language: e.found.value for e in groups(measured(folder)) if e.type == kind}
    low = {
        language: (found.get(language), floor)
        for language, floor in FLOORS[folder]["found"][kind].items()
        if found.get(language, 0.0) < floor
    }
    assert low == {}, f"{kind}: (found, floor); see make eval-anonymizer ARGS=--wrong"


@pytest.mark.parametrize("folder", FLOORS)
def test_clean_messages_are_left_alone(folder: str) -> None:
    share = alarms(measured(folder))[ALL]
    assert share.total, "there are no clean messages"
    assert share.value <= FLOORS[folder]["false_alarms_at_most"]


@pytest.mark.parametrize("folder", FLOORS)
def test_hardly_a_value_gets_into_the_log(folder: str) -> None:
    kept = stored(Redaction(anonymizer), read_messages(HERE / folder))
    assert len(kept.left) <= FLOORS[folder]["values_in_the_log_at_most"], kept.left


@pytest.mark.parametrize("folder", FLOORS)
def test_every_type_has_a_floor(folder: str) -> None:
    assert set(FLOORS[folder]["found"]) == set(FOUND_WANTED)


# The measuring itself, with an anonymizer that finds what it is told.

TEXT = "Anna Nowak, tel. 601 234 567"


def judged(found: list[Span], text: str = TEXT, marks: tuple[Span, ...] | None = None) -> Result:
    """What is said about found when the name and the phone of TEXT are marked."""
    marked = (Span(0, 10, "PERSON"), Span(17, 28, "PHONE")) if marks is None else marks
    redacted = "".join(
        "#" if any(each.start <= at < each.end for each in found) else letter
        for at, letter in enumerate(text)
    )
    message = Message("pl", not marked, text, marked)
    return measure(lambda _: Anonymized(redacted, tuple(found)), [message])


def test_a_value_is_found_by_touching_and_exact_by_both_ends() -> None:
    person, phone = judged([Span(0, 4, "PERSON"), Span(17, 28, "PHONE")]).verdicts
    assert (person.found, person.exact, person.covered, person.whole) == (
        True,
        False,
        False,
        False,
    )
    assert (phone.found, phone.exact, phone.covered, phone.whole) == (True, True, True, False)


def test_another_type_covers_but_is_not_found() -> None:
    _, phone = judged([Span(12, 28, "PESEL")]).verdicts
    assert (phone.found, phone.covered, phone.whole) == (False, True, False)


def test_nothing_found_leaves_values_whole() -> None:
    result = judged([])
    assert [each.whole for each in result.verdicts] == [True, True]
    assert [line.split(" | ")[0] for line in wrong_lines(result)] == [
        "pl PERSON LEFT WHOLE: Anna Nowak",
        "pl PHONE LEFT WHOLE: 601 234 567",
    ]


def test_what_remains_between_two_placeholders_may_only_be_punctuation() -> None:
    whole = judged([Span(0, 4, "PERSON"), Span(5, 10, "PERSON")]).verdicts[0]
    assert (whole.covered, whole.exact) == (True, False)


@pytest.mark.parametrize(
    ("value", "redacted", "readable"),
    [
        ("601 234 567", "tel. 601-234-567!", True),
        ("601 234 567", "tel. 1601234567", False),
        ("Anna", "napisz do ANNA_", True),
        ("Anna", "Annapol", False),
        ("a.b+c@x.pl", "a.b+c@x.pl", True),
        ("Anna Nowak", "<PERSON> Nowak", False),
    ],
)
def test_a_value_is_known_again_in_other_case_and_grouping(
    value: str, redacted: str, readable: bool
) -> None:
    assert can_be_read(value, redacted) is readable


def test_anything_found_in_a_clean_message_is_one_alarm() -> None:
    result = judged([Span(0, 4, "PERSON"), Span(5, 10, "PERSON")], marks=())
    assert (alarms(result)[ALL].hits, alarms(result)["pl"].total) == (1, 1)


def test_the_json_has_counts_and_intervals_by_type_and_language() -> None:
    values = as_json(judged([Span(0, 10, "PERSON")]))["values"]
    assert isinstance(values, list)
    assert [(each["type"], each["language"], each["hits"]) for each in values] == [
        ("PERSON", "all", 1), ("PERSON", "pl", 1), ("PHONE", "all", 0), ("PHONE", "pl", 0),
    ]  # fmt: skip
    assert 0 < values[0]["low"] < values[0]["high"] == 1


def test_a_file_tells_its_language_and_whether_it_is_clean(tmp_path: Path) -> None:
    (tmp_path / "uk.txt").write_text("# a note\nтел. [PHONE:067 123 45 67]\n\n", encoding="utf-8")
    (tmp_path / "uk_clean.txt").write_text("де PESEL?\n", encoding="utf-8")
    marked, clean = read_messages(tmp_path)
    assert marked == Message("uk", False, "тел. 067 123 45 67", (Span(5, 18, "PHONE"),))
    assert clean == Message("uk", True, "де PESEL?", ())


def test_an_empty_folder_is_said_and_is_no_perfect_result(tmp_path: Path) -> None:
    with pytest.raises(NoMessages, match="holds no messages"):
        read_messages(tmp_path)


def test_a_text_in_doubt_is_withheld_and_what_is_left_is_counted() -> None:
    messages = [Message("pl", False, text, (Span(0, 4, "PERSON"),)) for text in ("Anna", "Ewka")]
    kept = stored({"Anna": "Anna pyta", "Ewka": None}.get, messages)
    assert (kept.messages, kept.withheld, [value for value, _ in kept.left]) == (2, 1, ["Anna"])
