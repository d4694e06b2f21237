"""The commands `witaj knowledge ...`: for staff, in Polish unless they ask for English."""

from __future__ import annotations

import typer

from bot.knowledge_cli.change import change_app
from bot.knowledge_cli.give import give_app
from bot.knowledge_cli.look import look_app

knowledge_app = typer.Typer(no_args_is_help=True, help="Look after the knowledge files.")
for part in (look_app, change_app, give_app):
    knowledge_app.add_typer(part)
