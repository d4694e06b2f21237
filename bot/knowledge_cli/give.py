"""What goes out to people and programs: leaflets, exports, schemas of the editor."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.knowledge_cli.options import (
    Folder,
    Lang,
    Messages,
    OnDay,
    Out,
    folder_of,
    settings,
    speaker_of,
)

if TYPE_CHECKING:
    from bot.commands.knowledge.export import Export

give_app = typer.Typer()
export_app = typer.Typer(no_args_is_help=True, help="Write the knowledge for other programs.")
give_app.add_typer(export_app, name="export")


@give_app.command("leaflet")
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

    speaker, base = speaker_of(messages), folder_of(folder)
    bot = bot or settings().telegram_bot_name
    code = write_leaflet(base, speaker, name=name, language=lang, bot=bot, out=out)
    raise typer.Exit(code)


@give_app.command("schemas")
def schemas(
    out: Annotated[Path, typer.Option(help="Where to.")] = Path(".vscode/schemas"),
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Write JSON Schemas for the editor, which then helps while staff type.

    Example: witaj knowledge schemas
    """
    from bot.commands.knowledge.schemas import write_schemas

    raise typer.Exit(write_schemas(folder_of(folder), speaker_of(messages), out=out))


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

    return Export(folder_of(folder), speaker_of(messages), day.date() if day else today())
