"""The command `witaj`. Each command shows an example and imports only what it needs."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli_ending import CLEAN, PROBLEMS, UNUSABLE, end, errors, settings_or_exit
from bot.knowledge_cli import knowledge_app
from bot.log_cli import log_app

app = typer.Typer(
    name="witaj",
    help="Multilingual assistant for people who are new in a city.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,  # a traceback with local variables would show people's words
    add_completion=False,
    rich_markup_mode="rich",
)
app.add_typer(knowledge_app, name="knowledge")
app.add_typer(log_app, name="log")


def main() -> None:
    """Entry point of the command."""
    app()


@app.command()
def run() -> None:
    """Serve Telegram: by webhook when WEBHOOK_URL is set, else by long polling.

    Example: TELEGRAM_BOT_TOKEN=123:abc witaj run. All settings stand in .env.example.
    """
    settings = settings_or_exit()
    if not settings.telegram_bot_token:
        errors.print(
            "TELEGRAM_BOT_TOKEN is not set. Write to @BotFather in Telegram, send /newbot and "
            "copy the token it gives you.\nThen put TELEGRAM_BOT_TOKEN=... into the file .env. "
            "To try the assistant without Telegram: witaj chat"
        )
        raise typer.Exit(UNUSABLE)
    from bot.app import run_telegram

    _finish(run_telegram(settings))


@app.command("has-token", hidden=True)
def has_token() -> None:
    """For `make run`: exit 0 when a bot token is set."""
    raise typer.Exit(CLEAN if settings_or_exit().telegram_bot_token else PROBLEMS)


@app.command()
def chat() -> None:
    """Talk to the assistant in the terminal; questions may also be piped in, one a line.

    Example: echo 'як отримати песель?' | witaj chat
    """
    from bot.commands.chat import chat_in_terminal

    _finish(chat_in_terminal(settings_or_exit(), sys.stdin))


@app.command()
def ask(
    text: Annotated[str | None, typer.Argument(help="One question.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="JSON objects on standard input, one a line.")
    ] = False,
) -> None:
    """Answer questions for a program: the same path as Telegram's, save sending.

    Examples: witaj ask 'where do I get a PESEL?'   or   witaj ask --jsonl < questions.jsonl
    """
    from bot.commands.ask import answer_lines, answer_one

    if jsonl == (text is not None):
        errors.print("Give one question, or --jsonl and questions on standard input.")
        raise typer.Exit(UNUSABLE)
    if text is None:
        _finish(answer_lines(settings_or_exit(), sys.stdin, sys.stdout))
    else:
        _finish(answer_one(settings_or_exit(), text))


@app.command()
def train(
    force: Annotated[bool, typer.Option(help="Train even if nothing changed.")] = False,
    accept: Annotated[
        bool, typer.Option("--accept", help="Take the new model even if it is worse.")
    ] = False,
) -> None:
    """Train the understanding when the data or the pipeline changed.

    A new model that is clearly worse on the questions of nlu/evaluation does not replace the old
    one (exit code 1). Example: witaj train --force
    """
    from bot.commands.train import train_with_progress

    settings = settings_or_exit()
    end(lambda: train_with_progress(settings, force=force, accept=accept))


@app.command()
def evaluate(
    json_output: Annotated[bool, typer.Option("--json", help="Everything as JSON.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write everything as one page.")] = None,
    language: Annotated[
        str | None, typer.Option(help="Only this language, for example uk.")
    ] = None,
    variant: Annotated[
        str | None, typer.Option(help="Only questions written like this, for example typos.")
    ] = None,
    wrong: Annotated[bool, typer.Option(help="List the questions that went wrong.")] = False,
    against: Annotated[
        Path | None, typer.Option(help="Archive of another model to compare with.")
    ] = None,
) -> None:
    """Measure the understanding on the questions of nlu/evaluation.

    Examples: witaj evaluate --language uk --wrong   or   witaj evaluate --html figures.html
    """
    from bot.commands.evaluate import Wanted, evaluate_model

    wanted = Wanted(json_output, html, language, variant, wrong, against)
    settings = settings_or_exit()
    end(lambda: evaluate_model(settings, wanted))


@app.command()
def anonymize(
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="JSON objects on standard input, one a line.")
    ] = False,
) -> None:
    """Replace personal data by placeholders, as the query log does.

    Example: echo 'mam PESEL 44051401359' | witaj anonymize
    """
    from bot.commands.anonymize import anonymize_lines

    settings = settings_or_exit()
    end(lambda: anonymize_lines(settings, sys.stdin, sys.stdout, as_json=jsonl))


@app.command("serve-nlu")
def serve_nlu() -> None:
    """Serve the understanding over HTTP for a bot that runs without Rasa (see docker-compose.yml).

    Example: NLU_TOKEN=secret NLU_LISTEN=127.0.0.1:5005 witaj serve-nlu
    """
    from bot.commands.serve_nlu import serve_understanding

    _finish(serve_understanding(settings_or_exit()))


def _finish(work: Coroutine[Any, Any, int | None]) -> None:
    end(lambda: asyncio.run(work))
