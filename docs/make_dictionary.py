"""Write the data dictionary into docs/analysts.md anew, from bot/querylog/dictionary*.py.

Run: .venv/bin/python -m docs.make_dictionary
"""

from __future__ import annotations

from pathlib import Path

from bot.querylog.dictionary import as_markdown
from bot.querylog.dictionary_database import DATABASE
from bot.querylog.dictionary_exports import EXPORTS

DOCUMENT = Path(__file__).parent / "analysts.md"
BEGIN = "<!-- Made by docs/make_dictionary.py: change bot/querylog/dictionary_*.py instead. -->\n"


def main() -> None:
    written, _, _ = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    parts = [
        written + BEGIN,
        "## Data dictionary: exported files\n",
        as_markdown(EXPORTS),
        "## Data dictionary: the database\n",
        as_markdown(DATABASE),
    ]
    DOCUMENT.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
