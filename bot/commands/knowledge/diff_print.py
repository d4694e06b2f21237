"""A comparison in the terminal: before and after, the changed words marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.rule import Rule
from rich.text import Text

from bot.commands.knowledge.diff_words import Group, Report, Words
from bot.commands.knowledge.speaking import Speaker
from bot.knowledge_base.changes.subjects import PassageChange, SubjectChange
from bot.knowledge_base.changes.wording import Line, Pair

GONE, NEW = "red", "green"
# As `git diff --word-diff` writes them, for paper and screens without colours.
_BRACKETS = {GONE: ("[-", "-]"), NEW: ("{+", "+}")}


def print_diff(report: Report, speaker: Speaker) -> None:
    words = Words(report, speaker)
    for change in report.changes:
        _print_subject(change, words, speaker)
    for quiet in report.quiet:
        speaker.out.print(Text(words.quiet(quiet), "dim"))
    if report.quiet:
        speaker.out.print()
    if report.errors:
        speaker.say("diff-errors", count=len(report.errors))
    speaker.out.print(Text(words.verdict(), "bold"))


def _print_subject(change: SubjectChange, words: Words, speaker: Speaker) -> None:
    title = Text.assemble((words.title(change), "bold"), f" ({change.name})")
    if state := words.state(change):
        title.append(f" · {state}", "bold yellow")
    speaker.out.print(Rule(title, align="left"), soft_wrap=False)
    if named := words.named_in(change):
        speaker.say("diff-named-in", count=len(named), list=", ".join(named))
    if change.values:
        listed = "\n".join(f"  {words.value(value)}" for value in change.values)
        speaker.out.print(Text(f"{speaker.text('diff-behind')}\n{listed}", "dim"))
    for group in words.groups(change):
        _print_group(group, words, speaker)
    speaker.out.print()


def _print_group(group: Group, words: Words, speaker: Speaker) -> None:
    speaker.out.print(Text(group.title, "bold cyan"))
    for change in group.changes:
        for line in _lines(change, colored=speaker.out.color_system is not None):
            speaker.out.print(line)
    if unchanged := words.unchanged(group):
        speaker.out.print(Text(f"  {unchanged}", "dim"))


def _lines(change: PassageChange, *, colored: bool) -> Iterable[Text]:
    """Changed lines only, the language before the first of them."""
    head = f"  {change.language:<3}"
    for mark, color, line in _sided([pair for pair in change.pairs if pair.changed]):
        yield Text(f"{head}{mark} ") + _marked(line, color, colored=colored)
        head = " " * len(head)


def _sided(pairs: Sequence[Pair]) -> Iterable[tuple[str, str, Line]]:
    for pair in pairs:
        if pair.before:
            yield "−", GONE, pair.before
        if pair.after:
            yield "+", NEW, pair.after


def _marked(line: Line, color: str, *, colored: bool) -> Text:
    text = Text()
    for words in line:
        if not words.changed:
            text.append(words.text)
        elif colored:
            text.append(words.text, f"bold {color} underline")
        else:
            text.append(words.text.join(_BRACKETS[color]))
    return text
