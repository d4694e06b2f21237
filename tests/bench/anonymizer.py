"""`make eval-anonymizer`: how much the anonymizer finds, by type and language, and how fast.

On messages that were written apart from it (tests/querylog/messages), with the recognizers and
the knowledge that the bot uses.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.app import load_knowledge, load_texts, make_anonymizer
from bot.querylog.anonymizer import Anonymizer
from bot.querylog.redaction import Redaction
from bot.settings import Settings
from tests.bench.anonymizer_figures import as_json
from tests.bench.anonymizer_stored import as_json_of_log, stored, stored_line
from tests.bench.anonymizer_tables import shown, wrong_lines
from tests.querylog.quality import (
    MESSAGES,
    Anonymize,
    Message,
    NoMessages,
    Result,
    measure,
    read_messages,
)

WARMING_UP = 20  # messages; the first ones fill caches


def main() -> None:
    arguments = read_arguments()
    try:
        messages = read_messages(arguments.messages)
    except NoMessages as error:
        sys.exit(str(error))
    anonymizer = as_in_the_bot()
    result = run(anonymizer.anonymize, messages)
    kept = stored(Redaction(lambda: anonymizer), messages)
    console = Console()
    if arguments.json:
        figures = {**as_json(result), "log": as_json_of_log(kept)}
        sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    else:
        console.print(shown(result), stored_line(kept), highlight=False)
    if arguments.wrong:
        for line in wrong_lines(result):
            sys.stdout.write(line + "\n")


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make eval-anonymizer", description=__doc__)
    parser.add_argument("--messages", type=Path, default=MESSAGES, help="folder of other *.txt")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--wrong", action="store_true", help="list also what went wrong")
    form.add_argument("--json", action="store_true", help="figures for programs")
    return parser.parse_args()


def run(anonymize: Anonymize, messages: Sequence[Message]) -> Result:
    for message in messages[:WARMING_UP]:
        anonymize(message.text)
    console = Console(stderr=True)
    return measure(anonymize, track(messages, "anonymizing", console=console, transient=True))


def as_in_the_bot() -> Anonymizer:
    return make_anonymizer(load_knowledge(Settings(), load_texts()).current())


if __name__ == "__main__":
    main()
