"""Read a translation: front matter, then one section under each "## name" heading."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge_base.headings import SECTIONS, is_known, right_heading
from bot.knowledge_base.markdown_blocks import Block, Heading, blocks_below, split_at_headings
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.text_files import read_text
from bot.knowledge_base.yaml_files import YamlFile, parse_yaml

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class RawSection:
    """A section as written: placeholders not yet filled. line: where its heading stands."""

    name: str
    line: int
    blocks: tuple[Block, ...]
    written: tuple[str, ...] = ()  # the lines of the file below the heading

    @property
    def text(self) -> str:
        return "\n".join(line for _, lines in self.blocks for line in lines)

    @property
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
    path: Path
    head: YamlFile
    sections: dict[str, RawSection]


def read_translation(path: Path, findings: Findings) -> RawTranslation | None:
    """None when the file has no readable front matter; other problems go to the findings."""
    text = read_text(path, findings)
    if text is None:
        return None
    lines = text.split("\n")
    end = _end_of_front_matter(path, lines, findings)
    if end is None:
        return None
    head = parse_yaml(path, "\n".join(lines[1:end]), findings, offset=1)
    sections = _sections(path, [""] * (end + 1) + lines[end + 1 :], findings)
    return RawTranslation(path, head, sections) if head else None


def _end_of_front_matter(path: Path, lines: list[str], findings: Findings) -> int | None:
    fences = [number for number, line in enumerate(lines) if line.rstrip() == _FENCE]
    if not fences or fences[0] != 0:
        findings.add(path, "no-front-matter", line=1, written=lines[0][:80])
        return None
    headings = [number for number, line in enumerate(lines) if line.startswith("#")]
    first_heading = next((n for n in headings if lines[n].startswith("##")), len(lines))
    if len(fences) == 1 or fences[1] > first_heading:
        findings.add(path, "front-matter-open", line=min(first_heading + 1, len(lines)))
        return None
    return fences[1]


def _sections(path: Path, lines: list[str], findings: Findings) -> dict[str, RawSection]:
    found: dict[str, RawSection] = {}
    parts = split_at_headings(path, "\n".join(lines), findings)
    ends = [heading.line - 1 for heading, _ in parts[1:]] + [len(lines)]
    for (heading, tokens), end in zip(parts, ends, strict=True):
        name = _checked_name(path, heading, findings)
        if name is None:
            continue
        if name in found:
            findings.add(path, "section-twice", line=heading.line, where=name)
            continue
        blocks = blocks_below(path, name, tokens, findings)
        found[name] = RawSection(name, heading.line, blocks, tuple(lines[heading.line : end]))
        if not found[name].text.strip():
            findings.add(path, "empty-section", line=heading.line, where=name)
    return found


def _checked_name(path: Path, heading: Heading, findings: Findings) -> str | None:
    """The section of a heading; a wrong heading is reported, and read as what it means."""
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
