"""The quick reader of plain YAML says what the thorough one says, or leaves the text to it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bot.knowledge_base import yaml_nodes
from bot.knowledge_base.yaml_nodes import YamlUnreadable
from bot.knowledge_base.yaml_plain import NotPlain, plain_values

REAL = Path(__file__).resolve().parent.parent.parent / "knowledge"
PIECES = ["a: ", "b: ", "- ", "- ", "\n", "\n", "\n  ", "\n    ", "x", "'y'", '"z"', "[", "]", "{",
          "}", ", ", ": ", "?", "|\n", ">-\n", "&a ", "*a", "!t ", "!!str ", "---\n", "...\n",
          "# c\n", "1", "1.5", "08", "true", "null", "~", "\t", "@", "%", "\\", "0x1f", ".inf",
          "1e999", "9" * 20, "<<: ", "=", "\u0000", "\ufeff", "é", "- - "]  # fmt: skip


def compare(text: str) -> bool:
    """Whether the text was plain; then both must agree, and nothing in it is wrong."""
    try:
        quick = plain_values(text, yaml_nodes._guessed)
    except NotPlain:
        return False
    try:
        node = yaml_nodes._node(text)
    except YamlUnreadable as error:
        raise AssertionError(repr(text)) from error
    content = yaml_nodes._content(text, node)
    assert not content.doubled, repr(text)
    assert not content.marked, repr(text)
    assert repr(quick) == repr(yaml_nodes._value(node)), repr(text)
    return True


def test_they_agree_on_the_real_files_which_are_all_plain() -> None:
    assert all(compare(path.read_text(encoding="utf-8-sig")) for path in REAL.rglob("*.yml"))


@pytest.mark.parametrize("seed", range(20))
def test_they_agree_on_texts_put_together_by_chance(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    texts = ["".join(chance.choices(PIECES, k=chance.randint(1, 9))) for _ in range(500)]
    assert sum(map(compare, texts)) > 50


@pytest.mark.parametrize("seed", range(5))
def test_they_agree_on_real_files_with_a_slip(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    for path in chance.sample(sorted(REAL.rglob("*.yml")), 20):
        text = path.read_text(encoding="utf-8-sig")
        for _ in range(10):
            place = chance.randrange(len(text))
            compare(text[:place] + chance.choice([*PIECES, ""]) + text[place + 1 :])
