"""Cut a long answer into messages: between paragraphs, else between lines, else between words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from bot.channels.telegram.characters import units

LIMIT = (
    4096  # UTF-16 code units, markup not counted: https://core.telegram.org/bots/api#sendmessage
)
_ZERO_WIDTH_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer; tag is the HTML tag around all of it, or empty."""

    text: str
    tag: str = ""


Paragraph = Sequence[Line]


@dataclass(slots=True)
class Page:
    """What goes into one message."""

    limit: int
    lines: list[Line] = field(default_factory=list)
    size: int = -1  # the first line has no line feed before it

    def has_room_for(self, lines: Paragraph) -> bool:
        return self.size + _size(lines) <= self.limit

    def add(self, lines: Paragraph) -> None:
        self.lines.extend(lines)
        self.size += _size(lines)


def paginate(paragraphs: Iterable[Paragraph], limit: int = LIMIT) -> list[list[Line]]:
    """Pages of lines, paragraphs parted by an empty line; no page is empty or over the limit."""
    pages = [Page(limit)]
    for paragraph in paragraphs:
        spaced = [Line(""), *paragraph] if pages[-1].lines else paragraph
        if pages[-1].has_room_for(spaced):
            pages[-1].add(spaced)
        else:
            pages.extend(_own_pages(paragraph, limit))
    return [page.lines for page in pages if page.lines]


def _own_pages(paragraph: Paragraph, limit: int) -> list[Page]:
    pages = [Page(limit)]
    for line in _short_lines(paragraph, limit):
        if not pages[-1].has_room_for([line]):
            pages.append(Page(limit))
        pages[-1].add([line])
    return pages


def _short_lines(paragraph: Paragraph, limit: int) -> Iterator[Line]:
    for line in paragraph:
        for piece in cut(line.text, limit):
            yield replace(line, text=piece)


def cut(text: str, limit: int) -> Iterator[str]:
    """Pieces of at most `limit` code units, cut between words where there are words."""
    while units(text) > limit:
        end = _end_of_piece(text, limit)
        yield text[:end].rstrip()
        text = text[end:].lstrip()
    yield text


def _end_of_piece(text: str, limit: int) -> int:
    longest = _longest(text, limit)
    space = max(text.rfind(" ", 0, longest + 1), text.rfind("\n", 0, longest + 1))
    if space > longest // 2:
        return space
    whole = longest
    while whole > longest - 16 and _belongs_to_previous(text, whole):
        whole -= 1
    return whole if whole > longest - 16 else longest


def _longest(text: str, limit: int) -> int:
    """How many code points fit into the limit; whole ones, so no surrogate pair is cut."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return index
    return len(text)


def _belongs_to_previous(text: str, index: int) -> bool:
    """Whether a cut here would take an accent or a skin tone from its letter or face."""
    here = text[index]
    return (
        here == _ZERO_WIDTH_JOINER
        or text[index - 1] == _ZERO_WIDTH_JOINER
        or unicodedata.category(here) in {"Mn", "Me"}
        or "\U0001f3fb" <= here <= "\U0001f3ff"
    )


def _size(lines: Paragraph) -> int:
    return sum(units(line.text) + 1 for line in lines)
