"""Read a translation: front matter, then one section under each "## name" heading."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.dialogue.knowledge import ANSWER, ASPECTS, SAY
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, parse_yaml

SECTIONS = (ANSWER, *ASPECTS, SAY)
_FENCE = "---"
_LISTS = {"bullet_list_open": "bullets", "ordered_list_open": "steps"}
_CLOSING = {"bullet_list_close", "ordered_list_close", "paragraph_close"}
_PASSED = {"list_item_open", "list_item_close", "paragraph_open"} | _CLOSING


@dataclass(frozen=True, slots=True)
class RawSection:
    """A section as written: placeholders not yet filled. line: where its heading stands."""

    name: str
    line: int
    blocks: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def text(self) -> str:
        return "\n".join(line for _, lines in self.blocks for line in lines)

    @property
    def digest(self) -> str:
        """Changes when the words change, not when the file is saved or re-wrapped."""
        words = " ".join(self.text.split())
        return hashlib.sha256(words.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class RawTranslation:
    path: Path
    head: YamlFile
    sections: dict[str, RawSection]


def read_translation(path: Path, findings: Findings) -> RawTranslation | None:
    """None when the file has no readable front matter; other problems go to the findings."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        findings.add(path, "not-utf8")
        return None
    lines = text.splitlines()
    if not lines or lines[0] != _FENCE or _FENCE not in lines[1:]:
        findings.add(path, "no-front-matter", line=1)
        return None
    end = lines.index(_FENCE, 1)
    head = parse_yaml(path, "\n".join(lines[1:end]), findings, offset=1)
    if head is None:
        return None
    body = "\n" * (end + 1) + "\n".join(lines[end + 1 :])  # keeps the line numbers of the file
    return RawTranslation(path, head, _sections(path, body, findings))


def _sections(path: Path, body: str, findings: Findings) -> dict[str, RawSection]:
    found: dict[str, RawSection] = {}
    for heading, line, tokens in _split(path, body, findings):
        if heading not in SECTIONS:
            findings.add(path, "unknown-section", line=line, where=heading, allowed=SECTIONS)
        elif heading in found:
            findings.add(path, "section-twice", line=line, where=heading)
        else:
            found[heading] = RawSection(heading, line, _blocks(path, heading, tokens, findings))
            if not found[heading].text.strip():
                findings.add(path, "empty-section", line=line, where=heading)
    return found


def _split(path: Path, body: str, findings: Findings) -> list[tuple[str, int, list[Token]]]:
    """(heading, line, tokens below it) for each second-level heading."""
    parts: list[tuple[str, int, list[Token]]] = []
    tokens = iter(MarkdownIt("commonmark").parse(body))
    for token in tokens:
        line = token.map[0] + 1 if token.map else 0
        if token.type == "heading_open" and token.tag == "h2":
            parts.append((next(tokens).content.strip(), line, []))
            next(tokens)
        elif parts:
            parts[-1][2].append(token)
        else:
            findings.add(path, "text-before-sections", line=line)
    return parts


def _blocks(
    path: Path, section: str, tokens: list[Token], findings: Findings
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    blocks: list[tuple[str, list[str]]] = []
    current: list[str] | None = None  # the open list
    for token in tokens:
        if token.type in _LISTS:
            current = []
            blocks.append((_LISTS[token.type], current))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            current = None
        elif token.type == "inline":
            _forbid_markup(path, section, token, findings)
            text = " ".join(token.content.split())
            if current is None:
                blocks.append(("text", [text]))
            else:
                current.append(text)
        elif token.type not in _PASSED:
            line = token.map[0] + 1 if token.map else 0
            findings.add(path, "forbidden-markup", line=line, where=section, markup=token.markup)
    return tuple((style, tuple(lines)) for style, lines in blocks)


def _forbid_markup(path: Path, section: str, token: Token, findings: Findings) -> None:
    line = token.map[0] + 1 if token.map else 0
    for child in token.children or ():
        if child.type not in ("text", "softbreak", "hardbreak"):
            shown = child.markup or re.sub("_(open|close)$", "", child.type)
            findings.add(path, "forbidden-markup", line=line, where=section, markup=shown)
            return
