"""Print the report's sheets as tables in a terminal.

By hand: Rich's own tables need a second for the ten thousand cells of a month.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from bot.commands.log.report_tables import Entry, Sheet
from bot.commands.log.report_words import Words

GAP = "  "
SHORTEST_HEADING = 8  # columns of letters


def print_sheet(console: Console, sheet: Sheet, words: Words) -> None:
    console.print(Text(sheet.title, style="bold"))
    if sheet.rows:
        console.print(_table(sheet), no_wrap=True, overflow="ignore", crop=False)
    else:
        console.print(words.say("too-few") + "\n", markup=False)
    if sheet.as_of:
        console.print(words.say("as-of", day=words.day(sheet.as_of)) + "\n", markup=False)


def _table(sheet: Sheet) -> Text:
    """The first column flush left, all others right."""
    rows = [(Entry(name), *entries) for name, entries in sheet.rows]
    columns = [[cell_len(row[place].words) for row in rows] for place in range(len(sheet.columns))]
    headings = [
        textwrap.wrap(name, max(SHORTEST_HEADING, *widths), break_long_words=False) or [""]
        for name, widths in zip(sheet.columns, columns, strict=True)
    ]
    widest = [
        max(*widths, *map(cell_len, lines))
        for widths, lines in zip(columns, headings, strict=True)
    ]
    text = Text()
    for line in zip_longest(*headings, fillvalue=""):
        _add_line(text, [Entry(each) for each in line], widest)
    text.append(GAP.join("─" * width for width in widest) + "\n", style="dim")
    for row in rows:
        _add_line(text, row, widest)
    return text


def _add_line(text: Text, entries: Sequence[Entry], widths: Sequence[int]) -> None:
    for place, (entry, width) in enumerate(zip(entries, widths, strict=True)):
        room = " " * (width - cell_len(entry.words))
        text.append(GAP + room if place else "")
        text.append(entry.words, style="red" if entry.bad else "")
        text.append("" if place else room)
    text.append("\n")
