"""The summary in the terminal: figures beside their targets, and where it goes wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.commands.evaluation.findings import Findings
from bot.commands.evaluation.meeting import Meeting
from bot.commands.evaluation.names import (
    FIGURES,
    GROUPS,
    OUTCOMES,
    against,
    interval,
    percent,
)
from nlu.rates import Figure
from nlu.targets import Goal

GOOD, BAD = "green", "red"
SHOWN = 10  # confusions and topics; all of them stand in the page and in JSON
LANGUAGE_COLUMNS = {
    "topic_macro_standard": "topic, standard",
    "top_three": "first three",
    "topic_informal": "typos, mixed",
    "topic_latin": "Latin typed",
    "language_long": "lang. ≥ 5 words",
    "language_latin": "lang. Latin",
}


def print_summary(console: Console, found: Findings) -> None:
    parts = (_figures(found), _languages(found), _variants(found), _met(found))
    console.print(Group(*parts, _topics(found), _confusions(found)))
    console.print(_verdict(found))


def print_wrong(console: Console, meetings: Iterable[Meeting]) -> None:
    """One question a line: language, what was asked, what was found, how sure."""
    for each in meetings:
        judged = each.judged
        console.print(
            f"{each.question.language} {each.question.variant} {each.question.topic} → "
            f"{judged.topic} {judged.confidence:.2f} ({OUTCOMES[each.outcome]}): "
            f"{each.question.text}",
            markup=False,
            soft_wrap=True,
        )


def simple_table(title: str, *columns: str) -> Table:
    """First column words, the others numbers."""
    table = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", title_style="bold")
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left")
    return table


def colored(text: str, reached: bool | None) -> Text:
    return Text(text, style="" if reached is None else GOOD if reached else BAD)


def _figures(found: Findings) -> Table:
    wanted = {goal.figure: goal for goal in found.goals if goal.where == "all"}
    table = simple_table("All questions, in %", "", "share", "95 %", "of")
    for title, names in GROUPS.items():
        table.add_row(Text(title, style="bold"))
        for name, words in names.items():
            goal = wanted.get(name)
            figure = goal.found if goal else found.report.all.get(name)
            if figure and figure.value is not None:
                table.add_row(
                    f"  {words}", _beside(figure, goal), interval(figure), str(figure.total)
                )
    return table


def _languages(found: Findings) -> Table:
    wanted = {(goal.figure, goal.where): goal for goal in found.goals}
    table = simple_table("By language, beside the target", "", *LANGUAGE_COLUMNS.values())
    for language, figures in found.report.languages.items():
        cells = [_beside(figures[name], wanted.get((name, language))) for name in LANGUAGE_COLUMNS]
        table.add_row(language, *cells)
    return table


def _variants(found: Findings) -> Table:
    variants = list(found.report.variants)
    table = simple_table("Right topic by language and variant", "", *variants)
    for language, cells in found.report.cells.items():
        shown = (cells[each]["topic"] if each in cells else None for each in variants)
        table.add_row(language, *(percent(each.value if each else None) for each in shown))
    return table


def _met(found: Findings) -> Table:
    table = simple_table("What a person meets", "", "in scope", "95 %", "out of scope", "95 %")
    for outcome, words in OUTCOMES.items():
        inside, outside = found.inside[outcome], found.outside[outcome]
        table.add_row(
            words,
            *(percent(inside.value), interval(inside)),
            *(percent(outside.value), interval(outside)),
        )
    return table


def _topics(found: Findings) -> Table:
    table = simple_table("Weakest topics", "", "right", "95 %", "of", "precise")
    weakest = sorted(found.report.topics.items(), key=lambda each: each[1].right.value or 0.0)
    for name, topic in weakest[:SHOWN]:
        table.add_row(
            name,
            *(percent(topic.right.value), interval(topic.right), str(topic.right.total)),
            percent(topic.precise.value),
        )
    return table


def _confusions(found: Findings) -> Table:
    table = simple_table("Most frequent confusions", "asked → taken for", "how often")
    table.add_column("for example")
    for each in found.report.confusions[:SHOWN]:
        example = Text(f"{each.language}: {each.example}", overflow="ellipsis", no_wrap=True)
        table.add_row(f"{each.topic} →\n  {each.taken_for}", str(each.count), example)
    return table


def _verdict(found: Findings) -> RenderableType:
    measured = [goal for goal in found.goals if goal.reached is not None]
    missed = [goal for goal in measured if not goal.reached]
    lines = [f"{len(measured) - len(missed)} of {len(measured)} targets are reached."]
    for figure, goals in _by_figure(missed).items():
        named = ", ".join(
            f"{goal.where} {against(goal.found.value, goal.bound)}" for goal in goals
        )
        lines.append(f"  {FIGURES[figure]}: {named}")
    if found.best_limit:
        best = found.best_limit
        lines.append(
            f"A limit of {best.limit:.2f} would leave {percent(best.refused.value)} % of the "
            f"questions out of scope unanswered, and {percent(best.false_rejects.value)} % of the "
            "others."
        )
    return Text("\n".join(lines))


def _by_figure(goals: Iterable[Goal]) -> Mapping[str, list[Goal]]:
    found: dict[str, list[Goal]] = {}
    for goal in goals:
        found.setdefault(goal.figure, []).append(goal)
    return found


def _beside(figure: Figure, goal: Goal | None) -> Text:
    bound = goal.bound if goal else None
    return colored(against(figure.value, bound), goal.reached if goal else None)
