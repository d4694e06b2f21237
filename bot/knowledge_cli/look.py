"""What staff look at: check, coverage, stale, todo, find, preview, diff."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.knowledge_cli.options import AsJson, Folder, Messages, folder_of, one_of, speaker_of

look_app = typer.Typer()


@look_app.command("check")
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

    one_of("--format", output, ("text", "json"))
    folder, speaker = folder_of(path), speaker_of(messages)
    raise typer.Exit(check_knowledge(folder, speaker, output=output, changed_since=changed_since))


@look_app.command("coverage")
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
    speaker = speaker_of(messages)
    raise typer.Exit(show_coverage(folder_of(folder), speaker, today=today(), output=output))


@look_app.command("stale")
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
    speaker = speaker_of(messages)
    code = list_stale(folder_of(folder), speaker, today=today(), wanted=wanted, as_json=as_json)
    raise typer.Exit(code)


@look_app.command("todo")
def todo(
    owner: Annotated[str, typer.Option(help="Only what this owner is to add.")] = "",
    as_json: AsJson = False,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """List what people ask and the base lacks (todo.yml), by owner, the oldest first.

    Exit: 0 (also when much waits), 2 unusable. Example: witaj knowledge todo --owner NGO
    """
    from bot.commands.knowledge.speaking import today
    from bot.commands.knowledge.todo import list_todo

    base, speaker = folder_of(folder), speaker_of(messages)
    code = list_todo(base, speaker, today=today(), owner=owner, as_json=as_json)
    raise typer.Exit(code)


@look_app.command("find")
def find(
    words: Annotated[list[str], typer.Argument(help="In any language.")],
    as_json: AsJson = False,
    folder: Folder = None,
    messages: Messages = "pl",
) -> None:
    """Find topics and units by words: in names, cards, texts, and by what the words mean.

    Exit: 0 found, 1 nothing found, 2 unusable. Example: witaj knowledge find zgubiony paszport
    """
    from bot.commands.knowledge.find import find as search
    from bot.commands.knowledge.find import topics_meant

    speaker = speaker_of(messages)
    written = " ".join(words)
    code = search(folder_of(folder), written, speaker, as_json=as_json, meant=topics_meant)
    raise typer.Exit(code)


@look_app.command("preview")
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
    raise typer.Exit(show(folder_of(folder), name, speaker_of(messages), wanted))


@look_app.command("diff")
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

    raise typer.Exit(show(folder_of(folder), speaker_of(messages), Wanted(revision, lang, page)))
