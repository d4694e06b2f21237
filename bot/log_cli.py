"""The commands `witaj log ...`: for analysts, reviewers and operators."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_ending import end, settings_or_exit
from bot.knowledge_cli.options import one_of

log_app = typer.Typer(no_args_is_help=True, help="Read, review and clean up the query log.")


@log_app.callback()
def _only_subcommands() -> None:
    """Typer would make the only command of an app the app itself."""


@log_app.command()
def purge(
    days: Annotated[
        int | None, typer.Option(min=0, help="Keep so many days; default: QUERY_LOG_DAYS.")
    ] = None,
) -> None:
    """Delete messages older than QUERY_LOG_DAYS and overwrite what they left; counts stay.

    Example: witaj log purge --days 14
    """
    from bot.commands.log.purge import purge_messages

    settings = settings_or_exit()
    end(lambda: purge_messages(settings, days))


@log_app.command()
def review(
    by: Annotated[str, typer.Option(help="Who decides; default: WITAJ_STAFF, git's user.")] = "",
    language: Annotated[
        str | None, typer.Option(help="Only questions answered in it, for example uk.")
    ] = None,
) -> None:
    """Decide about questions that were not answered well; alike ones come together.

    They become utterances, evaluation questions, topics to write or items for an owner.
    Example: witaj log review --by "Anna Nowak" --language uk
    """
    from bot.commands.log.review import Request
    from bot.commands.log.review import review as review_questions

    settings = settings_or_exit()
    end(lambda: review_questions(settings, Request(by, language)))


@log_app.command()
def report(
    month: Annotated[datetime, typer.Option(formats=["%Y-%m"], help="For example 2026-11.")],
    html: Annotated[Path | None, typer.Option(help="Write the page with charts.")] = None,
    language: Annotated[str, typer.Option(help="Of the page: pl or en.")] = "pl",
    json_output: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """A month of questions: demand, unmet need, languages side by side, units, votes.

    What it shows is remembered: a later report of the month must not tell what this one hides.
    Best run once, when the month is over: from the second day of the next one on it is final.
    Exit: 0 also for an empty month, 1 for one that has not begun, 2 unusable.
    Example: witaj log report --month 2026-11 --html november.html
    """
    from bot.commands.log.report import Wanted
    from bot.commands.log.report import report as report_month
    from bot.querylog.month import Month

    one_of("--language", language, ("pl", "en"))
    settings = settings_or_exit()
    wanted = Wanted(Month(month.date()), html, language, json_output)
    end(lambda: report_month(settings, wanted))


@log_app.command()
def export(
    kind: Annotated[str, typer.Argument(metavar="csv|parquet|json")],
    month: Annotated[datetime, typer.Option(formats=["%Y-%m"], help="For example 2026-11.")],
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Made if it is missing.")],
    semicolon: Annotated[
        bool, typer.Option("--semicolon", help="CSV for a spreadsheet set to Polish.")
    ] = False,
) -> None:
    """The tables of a month for other programs, with a data dictionary (docs/analysts.md).

    Counts under ten are hidden, as in the report. Exit: 0 written, 1 too few counts, 2 unusable.
    Example: witaj log export csv --month 2026-11 --out exports/2026-11
    """
    from bot.commands.log.export import Wanted, export_month
    from bot.querylog.month import Month

    one_of("csv|parquet|json", kind, ("csv", "parquet", "json"))
    settings = settings_or_exit()
    end(lambda: export_month(settings, Wanted(Month(month.date()), out, kind, semicolon)))


@log_app.command("verify-anonymity")
def verify_anonymity(
    html: Annotated[Path | None, typer.Option(help="Write a page that can be published.")] = None,
    language: Annotated[str, typer.Option(help="Of the page: pl or en.")] = "pl",
    json_output: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Try to find persons in the query log; only a database of its own is written to.

    Exit: 0 nobody found, 1 an attempt found a way, 2 unusable.
    Example: witaj log verify-anonymity --html anonymity.html
    """
    from bot.commands.log.verify import Wanted
    from bot.commands.log.verify import verify_anonymity as verify

    one_of("--language", language, ("pl", "en"))
    settings = settings_or_exit()
    end(lambda: verify(settings, Wanted(html, language, json_output)))


@log_app.command("train-names")
def train_names(
    force: Annotated[bool, typer.Option(help="Train even if nothing changed.")] = False,
) -> None:
    """Train the model that finds names of persons, when anything it is made from changed.

    Without it no text is stored. Part of `make model`. Example: witaj log train-names --force
    """
    from bot.commands.log.train_names import train_names as train

    settings = settings_or_exit()
    end(lambda: train(settings, force=force))
