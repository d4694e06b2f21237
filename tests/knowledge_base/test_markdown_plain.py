"""The quick reader of plain Markdown says what markdown-it says, or leaves the text to it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.knowledge_base import markdown_blocks
from bot.knowledge_base.markdown_blocks import Part
from bot.knowledge_base.markdown_plain import plain_parts
from bot.knowledge_base.problems import Findings

REAL = Path(__file__).resolve().parent.parent.parent / "knowledge"
FILE = Path("/knowledge/pl.md")
Read = list[tuple[str, int, tuple[tuple[str, tuple[str, ...]], ...]]]

PLAIN = ["- ", "1. ", "2. ", "10. ", "text", "текст {a_b}", "x.", " ", "\n", "\n", "\n\n",
         "## how", "- a\n", "1. b\n", "3. c\n", "\n- c", "\n1. d", "\n2. e"]  # fmt: skip
NASTY = ["_a_", "*a*", "-", "--", "---", "===", "=", "> q", "+ x", "+48 1", "~~~", "1) x", "7.",
         "# x", "##x", "#", "[x]", "[x]: y", "`", "&amp;", "\\", "<b>", "!", "|", "a | b", "|---|",
         "https://x.pl", "x@y.pl", "    code", "\t", "-  a", "-     a", "1.     a", "0. x",
         "123456789. z", "1234567890. z", "\x0b", "\u2028", "\xa0", "\x1c", "\x85", "\x00", "\r",
         "\ufeff", "٣. x", "²", "a__b", "_", "{unit:a-b}", "  \n", "- - a", "- # a",
         "- 1. a", "1. - a"]  # fmt: skip


def by_markdown_it(text: str) -> tuple[Read, Findings]:
    findings = Findings(FILE.parent)
    parts: Sequence[Part] = markdown_blocks._split_at_headings(FILE, text, findings)
    read = [
        (
            part.heading.written.removeprefix("## "),
            part.heading.line,
            part.blocks(FILE, "s", findings),
        )
        for part in parts
    ]
    return read, findings


def compare(text: str) -> bool:
    """Whether the text was plain; then both must agree, and nothing in it is wrong."""
    quick = plain_parts(text)
    if quick is None:
        return False
    read, findings = by_markdown_it(text)
    assert quick == read, repr(text)
    assert not findings.problems, repr(text)
    return True


@pytest.mark.parametrize("folder", sorted(REAL.glob("topics/*/*")), ids=lambda path: path.name)
def test_they_agree_on_the_real_texts_which_are_nearly_all_plain(folder: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*.md")]
    bodies = [text.replace("\r\n", "\n").split("---\n", 2)[-1] for text in texts]
    assert sum(map(compare, bodies)) >= len(bodies) - 1


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize(
    ("pieces", "plain"), [(PLAIN, 0.2), (PLAIN + NASTY, 0.02)], ids=["plain", "nasty"]
)
def test_they_agree_on_texts_put_together_by_chance(
    pieces: list[str], plain: float, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311
    texts = [
        "## answer\n" + "".join(chance.choices(pieces, k=chance.randint(1, 10)))
        for _ in range(300)
    ]
    assert sum(map(compare, texts)) > plain * len(texts)


@pytest.mark.parametrize("piece", NASTY)
@pytest.mark.parametrize(
    "frame",
    ["## answer\n{}", "## answer\na {} b", "## answer\na\n{}\nb", "## answer\n- {}\n- b",
     "## answer\n- a\n{}", "## answer\n1. a\n\n{}\n\n2. b", "## {}\na", "{}\n## answer\na"],
)  # fmt: skip
def test_they_agree_on_everything_nasty_everywhere(piece: str, frame: str) -> None:
    compare(frame.replace("{}", piece))
