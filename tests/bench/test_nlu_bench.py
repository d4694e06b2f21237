"""The bench's own logic: what it reads and which threshold it chooses."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from nlu.evaluate import OUT_OF_SCOPE
from tests.bench.nlu.public import PublicSet, Utterance, part_of, read_csv, read_tsv
from tests.bench.nlu.report import BEGIN, END, put_between
from tests.bench.nlu.scoring import Answer, choose_threshold, macro_f1, score
from tests.bench.nlu.systems import best_of


def outside(number: int, confidence: float) -> list[Answer]:
    return [Answer(OUT_OF_SCOPE, "a", confidence)] * number


def test_the_threshold_surely_finds_what_is_wanted_and_refuses_no_more_than_that() -> None:
    # 70 of 100 are needed for a lower end of 60 %; 0.3 finds 60 and 0.5 finds 70
    val = [*outside(60, 0.2), *outside(10, 0.4), *outside(30, 0.9)]
    val += [Answer("a", "a", confidence) for confidence in (0.45, 0.5, 0.8)]
    assert choose_threshold(val) == 0.45


def test_no_threshold_is_chosen_when_none_finds_enough() -> None:
    assert choose_threshold([*outside(10, 0.9), Answer("a", "a", 0.5)]) is None


def test_refused_messages_count_against_accuracy_and_for_recall() -> None:
    answers = [Answer("a", "a", 0.9), Answer("a", "a", 0.2), *outside(1, 0.1), *outside(1, 0.8)]
    found = score(answers, threshold=0.5)
    assert (found.accuracy, found.found) == (0.5, 0.5)
    assert score(answers).found == 0.0


def test_macro_f1_counts_every_label_alike() -> None:
    answers = [Answer("a", "a", 1.0)] * 8 + [Answer("b", "a", 1.0)] * 2
    assert macro_f1(answers) == pytest.approx((16 / 18 + 0) / 2)


def test_a_quote_in_a_tsv_is_a_letter_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "some.tsv.gz"
    path.write_bytes(gzip.compress(b'text\tlabel\tlang\nsay "hi\tgreet\ten\nbye\tleave\ten\n'))
    assert read_tsv(path) == (Utterance('say "hi', "greet"), Utterance("bye", "leave"))


def test_a_csv_may_quote_commas(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    path.write_text('intent,phrase\nlouder,"громче, пожалуйста"\n', encoding="utf-8")
    assert read_csv(path) == (Utterance("громче, пожалуйста", "louder"),)


def test_a_part_has_so_many_sentences_a_label_and_is_always_the_same() -> None:
    train = tuple(Utterance(f"{label} {n}", label) for label in "ab" for n in range(9))
    whole = PublicSet("some", "Some", "en", train)
    part = part_of(whole, 3)
    assert sorted(each.label for each in part.train) == list("aaabbb")
    assert part.train == part_of(whole, 3).train


def test_nlu_fallback_is_no_answer_of_diet() -> None:
    ranking = [
        {"name": "nlu_fallback", "confidence": 0.3},
        {"name": "a", "confidence": 0.2},
    ]
    assert best_of(ranking) == ("a", 0.2)


def test_a_report_replaces_only_what_was_measured() -> None:
    once = put_between(f"# Title\n\n{BEGIN}\nold\n{END}\n\ntrials\n", "new")
    assert once == f"# Title\n\n{BEGIN}\nnew\n{END}\n\ntrials\n"
