"""The commands `witaj knowledge ...`: for staff, in Polish unless they ask for English."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import SettingsInvalid, read_settings

if TYPE_CHECKING:
    from bot.commands.knowledge.speaking import Speaker

UNUSABLE = 2

knowledge_app = typer.Typer(no_args_is_help=True, help="Look after the knowledge files.")

Messages = Annotated[str, typer.Option("--lang-of-messages", help="pl or en.")]
Folder = Annotated[Path | None, typer.Option("--in", help="Default: KNOWLEDGE_DIR or knowledge/.")]


@knowledge_app.command("check")
def check(
    path: Annotated[
        Path | None, typer.Argument(help="Folder; default: KNOWLEDGE_DIR or knowledge/.")
    ] = None,
    output: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    messages: Messages = "pl",
) -> None:
    """Check all knowledge files; every problem with its place and what to write instead.

    Exit: 0 clean, 1 problems, 2 unusable. Example: witaj knowledge check --lang-of-messages en
    """
    from bot.commands.knowledge.check import check_knowledge

    _one_of("--format", output, ("text", "json"))
    raise typer.Exit(check_knowledge(_folder(path), _speaker(messages), output=output))


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


def _folder(path: Path | None) -> Path:
    try:
        return path or read_settings().knowledge_dir
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
