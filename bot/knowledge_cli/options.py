"""What the commands `witaj knowledge ...` share: options and who speaks."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import Settings, SettingsInvalid, read_settings

if TYPE_CHECKING:
    from bot.commands.knowledge.speaking import Speaker

UNUSABLE = 2

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


def folder_of(path: Path | None) -> Path:
    return path or settings().knowledge_dir


def settings() -> Settings:
    try:
        return read_settings()
    except SettingsInvalid as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(UNUSABLE) from None


def speaker_of(language: str) -> Speaker:
    from bot.commands.knowledge.speaking import LANGUAGES, Speaker

    one_of("--lang-of-messages", language, LANGUAGES)
    return Speaker.of(language)


def one_of(option: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        typer.echo(f"{option}: {' | '.join(allowed)}", err=True)
        raise typer.Exit(UNUSABLE)
