"""Read Markdown that is as plain as staff write it, 25 times as fast as a whole parser.

Only what certainly means the same to CommonMark is read here; anything else is left to
markdown-it. tests/knowledge_base/test_markdown_plain.py compares the two.
"""

from __future__ import annotations

import re

Block = tuple[str, tuple[str, ...]]  # ("text" | "steps" | "bullets", lines)

# Emphasis, code, links, HTML, entities, escapes. An underscore between letters is only that.
_MARKUP = re.compile(r"[*`\[<&\\\t\r\0]")
_UNDERSCORE = re.compile(r"_(?:(?<![^\W_]_)|(?![^\W_]))")
_BULLET = re.compile(r"- {1,4}(?=\S)")
_STEP = re.compile(r"([0-9]{1,9})\. {1,4}(?=\S)")
_DIGITS = frozenset("0123456789")
# Indents, quotations, underlines, fences, other lists.
_SPECIAL_START = re.compile(r"[\s#>=~-]|\+(?:\s|$)|[0-9]{1,9}[.)](?:\s|$)")


Part = tuple[str, int, tuple[Block, ...]]  # (heading, its 1-based line, the blocks below it)


class _NotPlain(Exception):
    pass


def plain_parts(text: str, *, before: int = 0) -> list[Part] | None:
    """None when a real parser must look at it. before: lines of the file above the text."""
    if _MARKUP.search(text) or _UNDERSCORE.search(text):
        return None
    reader = _Reader()
    try:
        for number, line in enumerate(text.split("\n"), before + 1):
            reader.read(line, number)
    except _NotPlain:
        return None
    return [
        (heading, line, tuple((style, tuple(lines)) for style, lines in blocks))
        for heading, line, blocks in reader.parts
    ]


class _Reader:
    def __init__(self) -> None:
        self.parts: list[tuple[str, int, list[tuple[str, list[str]]]]] = []
        self._open = ""  # the style of the block that the next line may belong to
        self._blank = False  # whether an empty line stands between

    def read(self, line: str, number: int) -> None:
        if not line or not line.strip(" "):
            self._blank = True
            return
        first = line[0]
        if line.startswith("## "):
            self._heading(line[2:].strip(), number)
        elif first == "-" and (bullet := _BULLET.match(line)):
            self._item("bullets", line[bullet.end() :])
        elif first in _DIGITS and (step := _STEP.match(line)):
            if self._open == "text" and not self._blank and step[1] != "1":
                raise _NotPlain  # it goes on with the sentence
            self._item("steps", line[step.end() :])
        else:
            self._text(line)
        self._blank = False

    def _heading(self, name: str, number: int) -> None:
        if not name or "#" in name:
            raise _NotPlain
        self.parts.append((name, number, []))
        self._open = ""

    def _item(self, style: str, text: str) -> None:
        if self._open == style and not _SPECIAL_START.match(text):
            self.parts[-1][2][-1][1].append(" ".join(text.split()))
        else:
            self._begin(style, text)

    def _text(self, line: str) -> None:
        if self._open and not self._blank:
            if self._open != "text" or _SPECIAL_START.match(line):
                raise _NotPlain
            lines = self.parts[-1][2][-1][1]
            lines[0] = f"{lines[0]} {' '.join(line.split())}"
        else:
            self._begin("text", line)

    def _begin(self, style: str, text: str) -> None:
        if not self.parts or _SPECIAL_START.match(text):
            raise _NotPlain
        self.parts[-1][2].append((style, [" ".join(text.split())]))
        self._open = style
