"""Read the little Markdown that staff may write: headings, paragraphs, bullets and steps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from bot.knowledge_base.headings import right_heading
from bot.knowledge_base.markdown_plain import Block, plain_parts
from bot.knowledge_base.problems import Findings

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LISTS = {"bullet_list_open": "bullets", "ordered_list_open": "steps"}
_LIST_ENDS = {"bullet_list_close", "ordered_list_close"}
_PASSED = {"list_item_open", "list_item_close", "paragraph_open", "paragraph_close"} | _LIST_ENDS
_GLUED_HEADING = re.compile(r"#{1,6}\S")


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int
    line: int

    @property
    def written(self) -> str:
        return f"{'#' * self.level} {self.text}"


@dataclass(frozen=True, slots=True)
class Part:
    """What stands below a heading: read already, or tokens of the parser."""

    heading: Heading
    plain: tuple[Block, ...] | None = None
    tokens: Sequence[Token] = ()

    def blocks(self, path: Path, section: str, findings: Findings) -> tuple[Block, ...]:
        """The text of a section; everything that is not plain text or a list is reported."""
        if self.plain is not None:
            return self.plain
        return _blocks_below(path, section, self.tokens, findings)


def read_parts(path: Path, lines: Sequence[str], start: int, findings: Findings) -> list[Part]:
    """Each heading with what is below it. start: lines of the file that are not Markdown."""
    body = "\n".join(lines[start:])
    plain = plain_parts(body, before=start)
    if plain is not None:
        return [Part(Heading(name, 2, line), blocks) for name, line, blocks in plain]
    return _split_at_headings(path, "\n" * start + body, findings)


def _split_at_headings(path: Path, body: str, findings: Findings) -> list[Part]:
    """With the parser; reports what stands before the first heading."""
    parts: list[tuple[Heading, list[Token]]] = []
    before: list[Token] = []
    tokens = iter(_markdown().parse(body))
    for token in tokens:
        if token.type == "heading_open" and token.markup.startswith("#"):
            text = next(tokens).content.strip()
            parts.append((Heading(text, int(token.tag[1]), _line(token)), []))
            next(tokens)
        else:
            (parts[-1][1] if parts else before).append(token)
    if before:
        findings.add(path, "text-before-sections", line=_line(before[0]))
    return [Part(heading, tokens=below) for heading, below in parts]


def _blocks_below(
    path: Path, section: str, tokens: Sequence[Token], findings: Findings
) -> tuple[Block, ...]:
    blocks: list[tuple[str, list[str]]] = []
    current: list[str] | None = None  # the open list
    for token in tokens:
        if token.type in _LISTS:
            if current is not None:
                findings.add(path, "nested-list", line=_line(token), where=section)
            current = []
            blocks.append((_LISTS[token.type], current))
        elif token.type in _LIST_ENDS:
            current = None
        elif token.type == "inline":
            _check_inline(path, section, token, findings)
            text = " ".join(token.content.split())
            if current is None:
                blocks.append(("text", [text]))
            else:
                current.append(text)
        elif token.type not in _PASSED:
            _report_markup(path, section, token, findings)
    return tuple((style, tuple(lines)) for style, lines in blocks)


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # plain texts do without it

    return MarkdownIt("commonmark")


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0


def _check_inline(path: Path, section: str, token: Token, findings: Findings) -> None:
    for number, line in enumerate(token.content.split("\n")):
        if _GLUED_HEADING.match(line):
            right = right_heading(line)
            findings.add(
                path, "heading-space", line=_line(token) + number, where=section,
                written=line[:80], right=right,
            )  # fmt: skip
    for child in token.children or ():
        if child.type not in ("text", "softbreak", "hardbreak"):
            kind = re.sub("_(open|close)$", "", child.type)
            findings.add(
                path, "forbidden-markup", line=_line(token), where=section, kind=kind
            )  # fmt: skip
            return


def _report_markup(path: Path, section: str, token: Token, findings: Findings) -> None:
    kind = re.sub("_(open|close)$", "", token.type)
    if kind == "heading":  # "text" over "---": Markdown makes a heading of it
        if token.type == "heading_open":
            findings.add(path, "dashes-heading", line=_line(token) + 1, where=section)
    elif not token.type.endswith("_close"):
        findings.add(path, "forbidden-markup", line=_line(token), where=section, kind=kind)
