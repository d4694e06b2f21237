from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.querylog.review.errors import FileUnusable
from bot.querylog.review.nlu_files import utterances, with_question, with_utterance
from tests.querylog.review.asked import MEASURED, TRAINING

ROOT = Path(__file__).parents[3]
DATA = sorted((ROOT / "nlu" / "data").rglob("*.yml"))


def test_an_utterance_stands_at_the_end_of_its_block() -> None:
    made = with_utterance(TRAINING, "my number?", intent="pesel", language="en", aspect="how")
    assert made == TRAINING.replace("get a pesel\n", "get a pesel\n    - my number?\n")


def test_a_new_aspect_begins_a_block_behind_its_topic() -> None:
    made = with_utterance(TRAINING, "the fee?", intent="pesel", language="en", aspect="cost")
    block = (
        "- intent: pesel\n  metadata: {language: en, aspect: cost}\n"
        "  examples: |\n    - the fee?\n"
    )
    assert made == TRAINING.replace("- intent: driving", f"{block}- intent: driving")


def test_a_new_file_has_the_form_of_the_others() -> None:
    made = with_utterance("", "a: b # {c} 'd'", intent="visa", language="uk", aspect=None)
    assert made.startswith('version: "3.1"\nnlu:\n- intent: visa\n')
    assert list(utterances(made)) == [("visa", None, "a: b # {c} 'd'")]


@pytest.mark.parametrize(
    "path", DATA[:: len(DATA) // 7], ids=lambda path: "/".join(path.parts[-2:])
)
def test_a_real_file_gets_one_line_more_and_keeps_all_others(path: Path) -> None:
    before = path.read_text(encoding="utf-8")
    intent = next(iter(utterances(before)))[0]
    made = with_utterance(
        before, "zupełnie nowe", intent=intent, language=path.parent.name, aspect=None
    )
    added = set(made.splitlines()) - set(before.splitlines())
    assert "    - zupełnie nowe" in added
    assert [line for line in made.splitlines() if line not in added] == before.splitlines()


@pytest.mark.parametrize("broken", ["nlu: [", "nlu:\n- intent: pesel\n", "- a\n- b\n"])
def test_a_file_that_is_no_training_data_is_left_alone(broken: str) -> None:
    with pytest.raises(FileUnusable):
        with_utterance(broken, "x", intent="pesel", language="en", aspect=None)


@pytest.mark.parametrize("text", ["plain", "yes", "a: b", "#tag", "'q\"", "- x", "{in_city} 🙂"])
def test_a_question_reads_back_as_it_was_written(text: str) -> None:
    made = with_question(MEASURED, text, topic="pesel", aspect="cost", variant="story")
    assert made.startswith(MEASURED)
    assert yaml.safe_load(made)[-1] == {
        "text": text, "topic": "pesel", "aspect": "cost", "variant": "story"
    }  # fmt: skip
