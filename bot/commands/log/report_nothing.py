"""Say why a report shows nothing."""

from __future__ import annotations

from rich.console import Console
from sqlalchemy import Engine

from bot.i18n import Texts
from bot.querylog.month import Month, MonthCounts, months_counted
from bot.querylog.smallest import SMALLEST


def say_why_nothing(engine: Engine, counts: MonthCounts, texts: Texts, month: Month) -> None:
    """The log is empty, or holds other months only, or too little of this one."""
    if not counts.empty:
        say_nothing("too-few-in-all", texts, month, least=SMALLEST)
    elif found := months_counted(engine):
        say_nothing("none", texts, month, first=str(found[0]), last=str(found[1]))
    else:
        say_nothing("log-empty", texts, month)


def say_nothing(why: str, texts: Texts, month: Month, **values: str | int) -> None:
    """On standard error: standard output is for tables."""
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    errors.print(texts.get("en", f"report-{why}", month=str(month), **values), markup=False)
