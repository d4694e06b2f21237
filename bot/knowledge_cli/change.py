"""What changes files of the staff: confirm, mark-translated, new, move-unit, import."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.knowledge_cli.options import (
    UNUSABLE,
    DryRun,
    Folder,
    Messages,
    folder_of,
    settings,
    speaker_of,
)

change_app = typer.Typer()
new_app = typer.Typer(no_args_is_help=True, help="Begin a topic, a unit or a language.")
import_app = typer.Typer(no_args_is_help=True, help="Take data from other programs.")
change_app.add_typer(new_app, name="new")
change_app.add_typer(import_app, name="import")


@change_app.command("confirm")
def confirm(
    name: Annotated[str, typer.Argument(metavar="UNIT|TOPIC", help="Id of a unit or a topic.")],
    fields: Annotated[
        list[str] | None,
        typer.Argument(metavar="FIELD...", help="hours, phones, id of a fact ...; default: all."),
    ] = None,
    by: Annotated[str, typer.Option(help="Who checked it; default: WITAJ_STAFF.")] = "",
    on: Annotated[str, typer.Option(metavar="DATE", help='"2026-11-23"; default: today.')] = "",
    text: Annotated[bool, typer.Option("--text", help="A person has read the text.")] = False,
    lang: Annotated[str, typer.Option(help="With --text: which text; default: pl.")] = "",
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Say "still correct", for all languages at once.

    Example: witaj knowledge confirm umk-centre hours phones --by "Anna Nowak"
    """
    from bot.commands.knowledge.confirm import Request
    from bot.commands.knowledge.confirm import confirm as confirm_now
    from bot.commands.knowledge.speaking import today

    who = by or settings().witaj_staff
    request = Request(name, tuple(fields or ()), who, on, text=text, language=lang)
    raise typer.Exit(confirm_now(folder_of(folder), request, speaker_of(messages), today=today()))


@change_app.command("mark-translated")
def mark_translated(
    topic: Annotated[str | None, typer.Argument(help="Topic id; default: all.")] = None,
    lang: Annotated[str | None, typer.Option(help="Language; default: all.")] = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Say that translations fit the Polish text as it is now.

    Example: witaj knowledge mark-translated pesel --lang uk
    """
    from bot.commands.knowledge.mark_translated import mark_translated as mark

    speaker = speaker_of(messages)
    raise typer.Exit(mark(folder_of(folder), speaker, topic=topic, language=lang))


@new_app.command("unit")
def new_unit(
    unit: Annotated[str, typer.Argument(metavar="ID", help="Lower-case, with hyphens.")],
    kind: Annotated[str, typer.Option(help="municipal, ngo, health ...")],
    name: Annotated[str, typer.Option(help="The full Polish name.")],
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Begin a unit: a file that says what to write where.

    Exit: 0 written, 2 it is there already, or the id is wrong.
    Example: witaj knowledge new unit info-point-2 --kind municipal --name "Punkt Informacyjny"
    """
    from bot.commands.knowledge.new import new_unit as make

    speaker = speaker_of(messages)
    raise typer.Exit(make(folder_of(folder), unit, kind=kind, name=name, speaker=speaker))


@new_app.command("topic")
def new_topic(
    place: Annotated[str, typer.Argument(metavar="GROUP/TOPIC")],
    label: Annotated[str, typer.Option(help="Polish label, if taxonomy.yml lacks it.")] = "",
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Begin a topic: its facts and its Polish text, to be filled in.

    Exit: 0 written, 2 it is there already, or taxonomy.yml lacks it.
    Example: witaj knowledge new topic work/tax_card --label "Karta podatkowa"
    """
    from bot.commands.knowledge.new import new_topic as make

    speaker = speaker_of(messages)
    raise typer.Exit(make(folder_of(folder), place, label=label, speaker=speaker))


@new_app.command("language")
def new_language(
    tag: Annotated[str, typer.Argument(metavar="TAG", help="uk, ro, ar ... (BCP 47)")],
    topic: Annotated[list[str] | None, typer.Option(help="Only this; may be repeated.")] = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Begin a language: the Polish texts to translate, a list of the work, the steps.

    Nobody is shown any of it before it is done. Run again, it shows how far the work is.
    Example: witaj knowledge new language ro
    """
    from bot.commands.knowledge.new_language import new_language as make

    raise typer.Exit(make(folder_of(folder), tag, topic or [], speaker_of(messages)))


@change_app.command("move-unit")
def move_unit(
    old: Annotated[str, typer.Argument(metavar="OLD", help="Unit whose work goes over.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Unit that takes it.")],
    start: Annotated[str, typer.Option("--from", metavar="DATE", help="First day of NEW.")],
    until: Annotated[
        str, typer.Option(metavar="DATE", help="Last day of OLD; default: 30 days later.")
    ] = "",
    copy: Annotated[
        bool, typer.Option("--copy", help="Make NEW from OLD, to be filled in.")
    ] = False,
    dry_run: DryRun = False,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Say that another unit takes over; while both are there, answers tell both.

    Exit: 0 written, 1 the files would get errors, 2 no such unit.
    Example: witaj knowledge move-unit info-point info-point-2 --from 2027-01-04 --copy
    """
    from bot.commands.knowledge.move_unit import Request
    from bot.commands.knowledge.move_unit import move_unit as move

    request = Request(old, new, start, until, copy=copy, dry_run=dry_run)
    raise typer.Exit(move(folder_of(folder), request, speaker_of(messages)))


@import_app.command("csv")
def import_csv(
    table: Annotated[Path | None, typer.Argument(metavar="FILE", help="CSV of units.")] = None,
    delimiter: Annotated[str, typer.Option(help='";", "," or tab; default: found out.')] = "",
    template: Annotated[bool, typer.Option("--template", help="Print an empty table.")] = False,
    dry_run: DryRun = False,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Take units from the table of a spreadsheet: all rows, or none and the reasons.

    Exit: 0 written, 1 something in the table is wrong, 2 no such table.
    Example: witaj knowledge import csv units.csv --dry-run
    """
    from bot.commands.knowledge import import_csv as command

    speaker = speaker_of(messages)
    if template:
        raise typer.Exit(command.print_template())
    if table is None or (len(delimiter) > 1 and delimiter not in command.DELIMITERS):
        speaker.complain("import-delimiter" if table else "import-file-or-template")
        raise typer.Exit(UNUSABLE)
    base = folder_of(folder)
    code = command.import_csv(base, table, speaker, delimiter=delimiter, dry_run=dry_run)
    raise typer.Exit(code)
