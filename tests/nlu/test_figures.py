"""The figures of an evaluation, each on questions that can be counted by hand."""

from __future__ import annotations

import pytest

from nlu.calibration import best_within, calibration_error, limits_curve, reliability
from nlu.confusions import by_topic, confusions
from nlu.evaluate import measure, report
from nlu.figures import figures
from nlu.judging import Judged
from nlu.rates import Rate, macro, share
from tests.fakes.models import judged
from tests.fakes.understanding import NOTHING, understood

RIGHT = judged("pesel", "pesel")
WRONG = judged("pesel", "visa")
LONG = "a question of five words"


def value(name: str, *found: Judged) -> float | None:
    return figures(found)[name].value


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    # Wilson's interval of Newcombe (1998), table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_wilsons(hits: int, total: int, low: float, high: float) -> None:
    assert Rate(hits, total).interval == pytest.approx((low, high), abs=0.0001)


def test_nothing_to_measure_is_no_zero() -> None:
    empty = share([], bool)
    assert (empty.value, empty.low, empty.total) == (None, None, 0)
    assert figures([])["topic_macro"].value is None
    assert figures([])["calibration_error"].value is None


def test_a_rare_topic_counts_as_a_frequent_one_in_the_mean_over_topics() -> None:
    found = [*[RIGHT] * 8, judged("visa", "visa"), judged("visa", "pesel")]
    assert value("topic", *found) == 0.9
    assert value("topic_macro", *found) == 0.75


def test_the_mean_over_topics_has_a_wider_interval_when_topics_are_uneven() -> None:
    even = macro(["a", "a", "b", "b"] * 10, lambda _: True, lambda each: each)
    uneven = macro(["a"] * 38 + ["b"] * 2, lambda _: True, lambda each: each)
    assert even.low is not None
    assert uneven.low is not None
    assert uneven.low < even.low


def test_each_way_of_writing_has_a_figure_of_its_own() -> None:
    found = [
        RIGHT,
        *(judged("pesel", "pesel", variant=each) for each in ("plain", "typos")),
        judged("pesel", "visa", variant="mixed"),
        judged("pesel", "visa", variant="latin"),
        judged("pesel", "pesel", variant="story"),
    ]
    names = ("topic_standard", "topic_informal", "topic_latin", "topic_story")
    assert [value(name, *found) for name in names] == [1.0, 2 / 3, 0.0, 1.0]


def test_the_right_topic_may_come_third() -> None:
    third = judged("pesel", "", result=understood(("visa", 0.4), ("school", 0.3), ("pesel", 0.2)))
    assert value("top_three", third, WRONG) == 0.5


def doubtful(topic: str, sure: float, outside: float) -> Judged:
    """The model names a visa, and thinks of out of scope too."""
    return judged(topic, "", result=understood(("visa", sure), ("out_of_scope", outside)))


def test_out_of_scope_is_refused_by_class_or_when_it_is_likely_enough() -> None:
    outside = [
        judged("out_of_scope", "out_of_scope", 0.2),
        doubtful("out_of_scope", 0.6, 0.3),
        doubtful("out_of_scope", 0.9, 0.05),
    ]
    inside = [RIGHT, RIGHT, judged("pesel", "out_of_scope"), doubtful("visa", 0.7, 0.15)]
    found = figures([*outside, *inside], limit=0.1)
    names = ("out_of_scope_found", "out_of_scope_refused", "wrongly_out_of_scope", "false_rejects")
    assert [found[name].value for name in names] == [1 / 3, 2 / 3, 0.25, 0.5]
    assert figures([*outside, *inside], limit=0.2)["false_rejects"].value == 0.25


@pytest.mark.parametrize(
    ("asked", "more", "found", "right"),
    [
        ("cost", (), ["cost", "where"], True),
        ("cost", (), ["where", "cost"], False),
        ("cost", ("where",), ["where", "cost"], True),
        ("cost", (), [], False),
        (None, (), [], True),
        (None, (), ["cost"], False),
    ],
    ids=["first", "second", "either of two", "not found", "rightly none", "none asked"],
)
def test_the_asked_aspect_comes_first_and_where_none_is_asked_none_is_found(
    asked: str | None, more: tuple[str, ...], found: list[str], right: bool
) -> None:
    result = understood(("pesel", 0.9), aspects=found)
    each = judged("pesel", "", result=result, aspect=asked, more_aspects=more)
    assert value("aspect", each) == right
    assert value("aspect_asked" if asked else "aspect_none", each) == right


def test_thanks_and_matters_of_others_have_no_aspect() -> None:
    assert (
        figures([judged("thanks", "thanks"), judged("out_of_scope", "visa")])["aspect"].total == 0
    )


def test_a_language_is_right_wrong_or_not_told() -> None:
    results = [understood(("pesel", 0.9), language=tag) for tag in ("en", "pl", None, "en")]
    found = [judged("pesel", "", result=each, text=LONG) for each in results]
    shares = [value(f"language_long{end}", *found) for end in ("", "_wrong", "_abstained")]
    assert shares == [0.5, 0.25, 0.25]


def test_short_messages_tell_no_language_and_latin_typed_ones_stand_apart() -> None:
    result = understood(("pesel", 0.9), language="uk")
    short = judged("pesel", "", result=result, text="pesel?", language="uk")
    latin = judged("pesel", "", result=result, text=LONG, language="uk", variant="latin")
    found = figures([short, latin])
    assert (found["language_long"].total, found["language_latin"].total) == (0, 1)


def test_danger_is_found_as_any_safety_topic() -> None:
    found = figures(
        [
            judged("emergency", "suicide_crisis"),
            judged("emergency", "doctor"),
            judged("doctor", "doctor", also="emergency"),
            judged("queue", "emergency", harmless=True),
            judged("queue", "queue", harmless=True),
            RIGHT,
            RIGHT,
        ]
    )
    assert (found["safety_found"].value, found["safety_found"].total) == (1 / 3, 3)
    assert found["safety_false_alarms"].value == 0.25
    assert found["safety_false_alarms_harmless"].value == 0.5


def test_both_topics_of_two_are_first_in_any_order() -> None:
    both = judged("pesel", "", also="visa", result=understood(("visa", 0.5), ("pesel", 0.4)))
    one = judged("pesel", "", also="visa", result=understood(("pesel", 0.9), ("school", 0.1)))
    assert value("both_topics", both, one, RIGHT) == 0.5


def test_an_empty_understanding_is_wrong_and_unsure() -> None:
    each = judged("pesel", "", result=NOTHING)
    assert (each.right, each.topic, each.refused(0.1)) == (False, "nothing", True)


def test_confidence_is_calibrated_when_it_is_the_share_of_right_ones() -> None:
    calibrated = [*[judged("pesel", "pesel", 0.8)] * 8, *[judged("pesel", "visa", 0.8)] * 2]
    assert calibration_error(calibrated) == pytest.approx(0.0)
    assert calibration_error([judged("pesel", "visa", 1.0)]) == 1.0
    [only] = reliability(calibrated)
    assert (only.low, only.high, only.right.value, only.right.total) == (0.8, 0.9, 0.8, 10)


def test_a_lower_limit_refuses_more_of_both() -> None:
    found = [doubtful("out_of_scope", 0.5, outside) for outside in (0.1, 0.3)] + [
        doubtful("visa", 0.5, outside) for outside in (0.2, 0.01, 0.01, 0.01)
    ]
    curve = limits_curve(found)
    assert [each.limit for each in curve][:2] == [1.0, 0.98]
    within = best_within(curve, 0.05)
    assert within is not None
    assert (within.refused.value, within.limit) == (0.5, 0.3)
    wider = best_within(curve, 0.25)
    assert wider is not None
    assert wider.refused.value == 1.0
    assert limits_curve([RIGHT]) == ()


def test_confusions_name_the_most_frequent_first_with_the_surest_example() -> None:
    found = confusions(
        [
            RIGHT,
            judged("visa", "pesel"),
            judged("pesel", "visa", 0.5, text="unsure"),
            judged("pesel", "visa", 0.9, text="sure"),
        ]
    )
    assert [(each.topic, each.taken_for, each.count) for each in found] == [
        ("pesel", "visa", 2),
        ("visa", "pesel", 1),
    ]
    assert found[0].example == "sure"


def test_a_topic_that_draws_others_is_found_and_not_precise() -> None:
    found = by_topic([RIGHT, judged("visa", "pesel"), judged("visa", "school")])
    assert (found["pesel"].right.value, found["pesel"].precise.value) == (1.0, 0.5)
    assert (found["visa"].right.value, found["visa"].precise.value) == (0.0, None)
    assert "school" not in found


def test_the_report_has_every_language_variant_and_group_of_them() -> None:
    found = measure(
        [
            RIGHT,
            judged("pesel", "visa", language="uk", variant="typos"),
            judged("pesel", "pesel", variant="plain"),
        ]
    )
    assert list(found.languages) == ["en", "uk"]
    assert list(found.cells["en"]) == ["plain", "standard"]
    assert list(found.groups["uk"]) == ["informal"]
    assert found.groups["en"]["informal"]["topic"].value == 1.0


def test_figures_are_rounded_in_json() -> None:
    written = report([RIGHT, RIGHT, WRONG])
    assert written["all"]["topic"] == {"value": 0.6667, "low": 0.2077, "high": 0.9385, "total": 3}
    assert written["confusions"][0]["taken_for"] == "visa"
