"""How every command begins and ends: settings read, exit code given, errors in a sentence."""

from __future__ import annotations

from collections.abc import Callable

import typer
from rich.console import Console

from bot.logs import set_up_logging
from bot.settings import Settings, SettingsInvalid, read_settings

CLEAN, PROBLEMS, UNUSABLE = 0, 1, 2

errors = Console(stderr=True, highlight=False)


def settings_or_exit() -> Settings:
    """Read, and the process's own log set up. A wrong setting ends the command."""
    try:
        settings = read_settings()
    except SettingsInvalid as error:
        errors.print(str(error), markup=False)
        raise typer.Exit(UNUSABLE) from None
    set_up_logging(settings.witaj_log_level)
    return settings


def end(work: Callable[[], int | None]) -> None:
    """What an operator can mend ends in one clear sentence, not in a traceback."""
    from bot.commands.failures import explained

    try:
        code = work()
    except KeyboardInterrupt:
        code = CLEAN
    except Exception as error:
        sentence = explained(error)
        if sentence is None:
            raise
        errors.print(sentence, markup=False)
        code = UNUSABLE
    raise typer.Exit(code or CLEAN)
