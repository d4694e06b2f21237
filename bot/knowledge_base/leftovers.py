"""Find what still points to a unit that another one takes over from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WORDS_AROUND = 45  # letters before and after


@dataclass(frozen=True, slots=True)
class Leftover:
    """A place that still names the old unit, for a person to decide.

    path: below the folder.  text: the words around it.
    """

    path: str
    line: int
    text: str


def leftovers(folder: Path, old: str) -> Iterator[Leftover]:
    """Texts, `own_case` and city.yml that still point to the old unit."""
    unit = re.escape(old)
    fields = r"^[ \t]*(?:own_case|information_point|elsewhere):[ \t]*[\"']?"
    in_texts = re.compile(rf"\{{\w+:{unit}\}}|{fields}{unit}(?![\w-])")
    in_owners = re.compile(rf"^[ \t]+[\"']?{unit}[\"']?:")
    for path in sorted([*folder.glob("*.yml"), *folder.glob("topics/*/*/*.*")]):
        if path.suffix not in (".yml", ".md"):
            continue
        pointing = in_owners if path.name == "owners.yml" else in_texts
        written = path.read_text(encoding="utf-8-sig", errors="replace")
        for number, line in enumerate(written.splitlines(), 1):
            if found := pointing.search(line):
                around = _around(line, *found.span())
                yield Leftover(path.relative_to(folder).as_posix(), number, around)


def _around(line: str, start: int, stop: int) -> str:
    first, last = max(start - WORDS_AROUND, 0), stop + WORDS_AROUND
    before, after = "…" if first else "", "…" if last < len(line) else ""
    return f"{before}{line[first:last].strip()}{after}"
