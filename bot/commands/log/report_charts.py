"""The report's charts: what is drawn of which table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.commands.log.report_drawing import Box, Line, bars, boxes, lines
from bot.commands.log.report_findings import least_unmet
from bot.commands.log.report_rates import Measure, Share
from bot.commands.log.report_tables import ordered
from bot.commands.log.report_words import Words
from bot.querylog.tables import TOTAL, Table

MOST = 15  # rows of a chart; all stand in its table
HEATED = (
    "questions_by_language_and_week",
    "questions_by_topic_and_language",
    "questions_by_weekday_and_hour",
    "units_by_opening",
    "units_by_hour",
)


def charts(
    tables: Mapping[str, Table], found: Mapping[Measure, Sequence[Share]], words: Words
) -> dict[str, str]:
    """Name of a sheet -> SVG; none where there is nothing to draw."""
    drawn = {name: boxes(_boxes(tables[name], words)) for name in HEATED if tables[name].cells}
    unmet = list(least_unmet(tables["questions_by_topic_and_result"]).items())[:MOST]
    if unmet:
        drawn["unmet"] = bars({words.member("topic", name): count for name, count in unmet})
    if intervals := _lines(found, words):
        drawn["equity"] = lines(intervals)
    return drawn


def _boxes(table: Table, words: Words) -> list[Box]:
    rows, columns = ([name for name in ordered(table, side) if name != TOTAL] for side in (0, 1))
    return [
        Box(
            words.member(table.dimensions[0], row),
            words.member(table.dimensions[1], column),
            table.cells[row, column],
            words.count(table.cells[row, column]),
        )
        for row in rows[:MOST]
        for column in columns
    ]


def _lines(found: Mapping[Measure, Sequence[Share]], words: Words) -> list[Line]:
    return [
        Line(
            words.say(f"equity-{measure.name}"),
            words.member("language", share.name),
            100 * share.rate.value,
            100 * share.rate.interval[0],
            100 * share.rate.interval[1],
            share.behind,
            words.say("behind") if share.behind else "",
        )
        for measure, each in found.items()
        for share in each
        if share.rate
    ]
