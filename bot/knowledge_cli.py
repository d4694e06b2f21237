"""The commands `witaj knowledge ...`: for staff, in Polish unless they ask for English."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import Settings, SettingsInvalid, read_settings

if TYPE_CHECKING:
    from bot.commands.knowledge.export import Export
    from bot.commands.knowledge.speaking import Speaker

UNUSABLE = 2

knowledge_app = typer.Typer(no_args_is_help=True, help="Look after the knowledge files.")
export_app = typer.Typer(no_args_is_help=True, help="Write the knowledge for other programs.")
knowledge_app.add_typer(export_app, name="export")
new_app = typer.Typer(no_args_is_help=True, help="Begin a topic, a unit or a language.")
knowledge_app.add_typer(new_app, name="new")
import_app = typer.Typer(no_args_is_help=True, help="Take data from other programs.")
knowledge_app.add_typer(import_app, name="import")

Messages = Annotated[str, typer.Option("--lang-of-messages", help="pl or en.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]
Folder = Annotated[Path | None, typer.Option("--in", help="Default: KNOWLEDGE_DIR or knowledge/.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show the changes, write nothing.")]
Out = Annotated[Path, typer.Option(metavar="FILE", help="- is standard output.")]
Lang = Annotated[str, typer.Option(help="Language of names and texts.")]
OnDay = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], help="As of this day; default: today."),
]


@knowledge_app.command("check")
def check(
    path: Annotated[
        Path | None, typer.Argument(help="Folder; default: KNOWLEDGE_DIR or knowledge/.")
    ] = None,
    output: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    changed_since: Annotated[
        str | None,
        typer.Option(metavar="REV", help="Warnings fail too, in files changed since REV of git."),
    ] = None,
    messages: Messages = "pl",
) -> None:
    """Check all knowledge files; every problem with its place and what to write instead.

    Exit: 0 clean, 1 problems, 2 unusable. Example: witaj knowledge check --changed-since main
    """
    from bot.commands.knowledge.check import check_knowledge

    _one_of("--format", output, ("text", "json"))
    folder, speaker = _folder(path), _speaker(messages)
    raise typer.Exit(check_knowledge(folder, speaker, output=output, changed_since=changed_since))


@knowledge_app.command("mark-translated")
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

    speaker = _speaker(messages)
    raise typer.Exit(mark(_folder(folder), speaker, topic=topic, language=lang))


@knowledge_app.command("coverage")
def coverage(
    as_json: AsJson = False,
    page: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one page for a browser.")
    ] = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Show which texts are there, topic by topic and language by language, and in which state.

    Example: witaj knowledge coverage --html coverage.html
    """
    from bot.commands.knowledge.coverage import Output, show_coverage
    from bot.commands.knowledge.speaking import today

    output = Output(as_json=as_json, page=page)
    speaker = _speaker(messages)
    raise typer.Exit(show_coverage(_folder(folder), speaker, today=today(), output=output))


@knowledge_app.command("stale")
def stale(
    days: Annotated[
        int | None, typer.Option(min=1, help="One limit for everything, not freshness.yml.")
    ] = None,
    owner: Annotated[str, typer.Option(help="Only what this owner looks after.")] = "",
    everything: Annotated[bool, typer.Option("--all", help="Not only the first 20.")] = False,
    as_json: AsJson = False,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """List what to check again, most urgent first, with whom to call.

    Exit: 0 (also when the list is long), 2 unusable. Example: witaj knowledge stale --owner NGO
    """
    from bot.commands.knowledge.speaking import today
    from bot.commands.knowledge.stale import Wanted, list_stale

    wanted = Wanted(days, owner, everything)
    speaker = _speaker(messages)
    code = list_stale(_folder(folder), speaker, today=today(), wanted=wanted, as_json=as_json)
    raise typer.Exit(code)


@knowledge_app.command("confirm")
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

    who = by or _settings().witaj_staff
    request = Request(name, tuple(fields or ()), who, on, text=text, language=lang)
    raise typer.Exit(confirm_now(_folder(folder), request, _speaker(messages), today=today()))


@export_app.command("hsds")
def export_hsds(
    out: Annotated[Path, typer.Option(metavar="FOLDER")] = Path("build/hsds"),
    lang: Annotated[str, typer.Option(help="uk,en; default: all.")] = "",
    schema: Annotated[
        Path | None, typer.Option(help="Compare with this HSDS schema (file or its folder).")
    ] = None,
    day: OnDay = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Open Referral HSDS 3.0: all services in JSON, one file a language.

    Exit: 0 written, 1 errors in the base or a file that does not fit the schema, 2 unusable.
    Example: witaj knowledge export hsds --out build/hsds --lang uk,en
    """
    from bot.commands.knowledge.export import code_of

    export, languages = _export(folder, messages, day), [each for each in lang.split(",") if each]
    raise typer.Exit(code_of(lambda: export.hsds(out, languages, schema=schema)))


@export_app.command("geojson")
def export_geojson(
    out: Out = Path("-"),
    lang: Lang = "pl",
    day: OnDay = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """GeoJSON (RFC 7946): the units on a map.

    Example: witaj knowledge export geojson --out units.geojson --lang uk
    """
    from bot.commands.knowledge.export import code_of

    export = _export(folder, messages, day)
    raise typer.Exit(code_of(lambda: export.geojson(out, lang)))


@export_app.command("calendar")
def export_calendar(
    units: Annotated[list[str] | None, typer.Argument(help="Units; default: all.")] = None,
    out: Out = Path("-"),
    lang: Lang = "pl",
    weeks: Annotated[int, typer.Option(min=1, max=104)] = 8,
    day: OnDay = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """iCalendar (RFC 5545): opening hours of the coming weeks, holidays left out.

    Example: witaj knowledge export calendar umk-centre --out umk.ics
    """
    from bot.commands.knowledge.export import code_of

    export, wanted = _export(folder, messages, day), units or []
    raise typer.Exit(code_of(lambda: export.calendar(out, lang, units=wanted, weeks=weeks)))


def _export(folder: Path | None, messages: str, day: datetime | None) -> Export:
    from bot.commands.knowledge.export import Export
    from bot.commands.knowledge.speaking import today

    return Export(_folder(folder), _speaker(messages), day.date() if day else today())


@knowledge_app.command("leaflet")
def leaflet(
    name: Annotated[str, typer.Argument(metavar="TOPIC|UNIT", help="What it is about.")],
    lang: Annotated[str, typer.Option(help="Language of the leaflet.")],
    bot: Annotated[
        str, typer.Option(help="User name of the bot; default: TELEGRAM_BOT_NAME.")
    ] = "",
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Default: NAME-LANG.pdf here.")
    ] = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Print a topic or a unit: an A5 PDF with a code that opens the bot there.

    Example: witaj knowledge leaflet pesel --lang uk --bot witaj_bot
    """
    from bot.commands.knowledge.leaflet import write_leaflet

    speaker, base = _speaker(messages), _folder(folder)
    bot = bot or read_settings().telegram_bot_name
    code = write_leaflet(base, speaker, name=name, language=lang, bot=bot, out=out)
    raise typer.Exit(code)


@knowledge_app.command("schemas")
def schemas(
    out: Annotated[Path, typer.Option(help="Where to.")] = Path(".vscode/schemas"),
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Write JSON Schemas for the editor, which then helps while staff type.

    Example: witaj knowledge schemas
    """
    from bot.commands.knowledge.schemas import write_schemas

    raise typer.Exit(write_schemas(_folder(folder), _speaker(messages), out=out))


@knowledge_app.command("preview")
def preview(
    name: Annotated[str, typer.Argument(metavar="TOPIC|UNIT", help="Id of a topic or a unit.")],
    lang: Annotated[str | None, typer.Option(help="pl,uk; default: all of answers.")] = None,
    situation: Annotated[str | None, typer.Option(help="Who reads: eu, student ...")] = None,
    at: Annotated[
        str | None, typer.Option(metavar="TIME", help="2026-11-23T10:00; default: now.")
    ] = None,
    page: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one page like the chat.")
    ] = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Show what people will read of a topic or a unit, in every language.

    Exit: 0 shown, 1 its files have errors, 2 no such name.
    Example: witaj knowledge preview pesel --lang pl,uk --html preview.html
    """
    from bot.commands.knowledge.preview import Wanted
    from bot.commands.knowledge.preview import preview as show

    wanted = Wanted(lang, situation, at, page)
    raise typer.Exit(show(_folder(folder), name, _speaker(messages), wanted))


@knowledge_app.command("diff")
def diff(
    revision: Annotated[str, typer.Argument(metavar="REV", help="Of git: HEAD, main ...")],
    lang: Annotated[str | None, typer.Option(help="pl,uk; default: all of answers.")] = None,
    page: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one page for a browser.")
    ] = None,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Show the answers that change between a revision of git and the files as they are.

    Exit: 0 people read the same, 1 something changes for them, 2 nothing to compare.
    Example: witaj knowledge diff main --lang pl,uk --html changes.html
    """
    from bot.commands.knowledge.diff import Wanted
    from bot.commands.knowledge.diff import diff as show

    raise typer.Exit(show(_folder(folder), _speaker(messages), Wanted(revision, lang, page)))


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

    speaker = _speaker(messages)
    if template:
        raise typer.Exit(command.print_template())
    if table is None or (len(delimiter) > 1 and delimiter not in command.DELIMITERS):
        speaker.complain("import-delimiter" if table else "import-file-or-template")
        raise typer.Exit(UNUSABLE)
    base = _folder(folder)
    code = command.import_csv(base, table, speaker, delimiter=delimiter, dry_run=dry_run)
    raise typer.Exit(code)


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

    speaker = _speaker(messages)
    raise typer.Exit(make(_folder(folder), unit, kind=kind, name=name, speaker=speaker))


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

    speaker = _speaker(messages)
    raise typer.Exit(make(_folder(folder), place, label=label, speaker=speaker))


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

    raise typer.Exit(make(_folder(folder), tag, topic or [], _speaker(messages)))


@knowledge_app.command("move-unit")
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
    raise typer.Exit(move(_folder(folder), request, _speaker(messages)))


def _folder(path: Path | None) -> Path:
    return path or _settings().knowledge_dir


def _settings() -> Settings:
    try:
        return read_settings()
    except SettingsInvalid as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(UNUSABLE) from None


def _speaker(language: str) -> Speaker:
    from bot.commands.knowledge.speaking import LANGUAGES, Speaker

    _one_of("--lang-of-messages", language, LANGUAGES)
    return Speaker.of(language)


def _one_of(option: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        typer.echo(f"{option}: {' | '.join(allowed)}", err=True)
        raise typer.Exit(UNUSABLE)
