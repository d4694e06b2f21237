"""Print the report's sheets as tables in a terminal."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.commands.log.report_tables import Sheet
from bot.commands.log.report_words import Words


def print_sheet(console: Console, sheet: Sheet, words: Words) -> None:
    if sheet.rows:
        console.print(_table(sheet))
    else:
        console.print(Text(sheet.title, style="bold"))
        console.print(words.say("too-few") + "\n", markup=False)
    if sheet.as_of:
        console.print(words.say("as-of", day=words.day(sheet.as_of)) + "\n", markup=False)


def _table(sheet: Sheet) -> Table:
    table = Table(title=sheet.title, box=box.SIMPLE_HEAD, title_justify="left", title_style="bold")
    for number, column in enumerate(sheet.columns):
        table.add_column(Text(column), justify="right" if number else "left", no_wrap=not number)
    for name, entries in sheet.rows:
        cells = (Text(entry.words, style="red" if entry.bad else "") for entry in entries)
        table.add_row(Text(name), *cells)
    return table
