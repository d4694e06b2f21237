"""Read a translation: front matter, then one section under each "## name" heading."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.knowledge_base.headings import SECTIONS, is_known, right_heading
from bot.knowledge_base.markdown_blocks import Heading, read_parts
from bot.knowledge_base.markdown_plain import Block
from bot.knowledge_base.placeholders import names_in
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.remembered import remembered
from bot.knowledge_base.text_files import decoded
from bot.knowledge_base.yaml_files import YamlFile, parse_yaml

_FENCE = "---"


@dataclass(frozen=True)
class RawSection:
    """A section as written: placeholders not yet filled. line: where its heading stands."""

    name: str
    line: int
    blocks: tuple[Block, ...]
    written: tuple[str, ...] = ()  # the lines of the file below the heading

    @cached_property
    def text(self) -> str:
        return "\n".join(line for _, lines in self.blocks for line in lines)

    @cached_property
    def names(self) -> list[str]:
        """What stands between braces, in order."""
        return names_in(self.text)

    @cached_property
    def digest(self) -> str:
        """Changes when the words change, not when the file is saved or re-wrapped."""
        words = " ".join(self.text.split())
        return hashlib.sha256(words.encode()).hexdigest()[:8]

    def line_of(self, snippet: str) -> int:
        """Where the words stand in the file; the heading's line when they run over two lines."""
        for number, line in enumerate(self.written, self.line + 1):
            if snippet in line:
                return number
        return self.line


@dataclass(frozen=True, slots=True)
class RawTranslation:
    """text: the whole file.

    unfinished: names of sections that are not in `sections`, because they are to be written.
    """

    path: Path
    head: YamlFile
    sections: dict[str, RawSection]
    text: str
    unfinished: frozenset[str] = frozenset()

    def may_hold(self, what: Callable[[str], bool]) -> bool:
        """Whether the text as written may hold it: quick, most files do not. Escapes hide all."""
        return "\\" in self.text or what(self.text)


def read_translation(path: Path, findings: Findings) -> RawTranslation | None:
    """None when the file has no readable front matter; other problems go to the findings."""
    return remembered(path, parse_bytes, findings)


def parse_bytes(path: Path, raw: bytes, findings: Findings) -> RawTranslation | None:
    text = decoded(path, raw, findings)
    if text is None:
        return None
    lines = text.split("\n")
    end = _end_of_front_matter(path, lines, findings)
    if end is None:
        return None
    head = parse_yaml(path, "\n".join(lines[1:end]), findings, offset=1)
    sections = _sections(path, lines, end + 1, findings)
    return RawTranslation(path, head, sections, text) if head else None


def _end_of_front_matter(path: Path, lines: list[str], findings: Findings) -> int | None:
    if lines[0].rstrip() != _FENCE:
        findings.add(path, "no-front-matter", line=1, written=lines[0][:80])
        return None
    for number, line in enumerate(lines[1:], 1):
        if line.startswith("##"):
            findings.add(path, "front-matter-open", line=number + 1)
            return None
        if line.rstrip() == _FENCE:
            return number
    findings.add(path, "front-matter-open", line=len(lines))
    return None


def _sections(
    path: Path, lines: Sequence[str], start: int, findings: Findings
) -> dict[str, RawSection]:
    """start: how many lines the front matter takes."""
    found: dict[str, RawSection] = {}
    parts = read_parts(path, lines, start, findings)
    ends = [*(part.heading.line - 1 for part in parts[1:]), len(lines)][: len(parts)]
    for part, end in zip(parts, ends, strict=True):
        line = part.heading.line
        name = _checked_name(path, part.heading, findings)
        if name is None:
            continue
        if name in found:
            findings.add(path, "section-twice", line=line, where=name)
            continue
        blocks = part.blocks(path, name, findings)
        found[name] = RawSection(name, line, blocks, tuple(lines[line:end]))
        if not found[name].text.strip():
            findings.add(path, "empty-section", line=line, where=name)
    return found


def _checked_name(path: Path, heading: Heading, findings: Findings) -> str | None:
    """The section of a heading; a wrong heading is reported, and read as what it means."""
    if heading.level == 2 and is_known(heading.text):
        return heading.text
    right = right_heading(heading.text)
    meant = right.removeprefix("## ")
    if heading.level != 2:
        findings.add(
            path,
            "heading-level",
            line=heading.line,
            where=heading.text,
            written=heading.written,
            right=right,
        )
        return meant if is_known(meant) else None
    if not is_known(heading.text):
        findings.add(
            path, "unknown-section", line=heading.line, where=heading.text,
            written=heading.written, right=right, allowed=SECTIONS,
        )  # fmt: skip
        return meant if is_known(meant) else None
    return heading.text
