"""Write "still correct" into a file of the staff: who said it of which field, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.knowledge_base.field_lines import (
    Edit,
    edited,
    entry,
    indent_of,
    replaced_entry,
    replaced_value,
    span,
    split_lines,
)
from bot.knowledge_base.markdown_files import RawTranslation, read_translation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.rewriting import rewrite
from bot.knowledge_base.yaml_files import YamlFile, read_yaml

KEY = "confirmed"
_INDENT = 2


@dataclass(frozen=True, slots=True)
class Confirmation:
    """by: one line, not empty."""

    on: date
    by: str

    @property
    def values(self) -> dict[str, str]:
        return {"on": self.on.isoformat(), "by": self.by}


def confirm_fields(file: YamlFile, fields: Iterable[str], confirmation: Confirmation) -> bool:
    """True when the file changed, False when it said so already. Raises EditImpossible."""
    old = file.values.get(KEY, {})
    new = {**old, **dict.fromkeys(fields, confirmation.values)}
    if new == old:
        return False

    def is_right(path: Path) -> bool:
        reread = read_yaml(path, Findings(path.parent))
        return reread is not None and reread.values == {**file.values, KEY: new}

    raw = file.path.read_bytes()
    rewrite(file.path, edited(raw, _edits(split_lines(raw), file, new)), is_right)
    return True


def confirm_text(text: RawTranslation, confirmation: Confirmation) -> bool:
    """A person has read it: the status, and who it was. As above."""
    wanted = {**text.head.values, "status": "reviewed", "reviewed": confirmation.values}
    if text.head.values == wanted:
        return False

    def is_right(path: Path) -> bool:
        reread = read_translation(path, Findings(path.parent))
        return (
            reread is not None and reread.head.values == wanted and _words(reread) == _words(text)
        )

    raw = text.path.read_bytes()
    rewrite(text.path, edited(raw, _head_edits(split_lines(raw), text.head, wanted)), is_right)
    return True


def _edits(
    lines: Sequence[bytes], file: YamlFile, confirmed: dict[str, dict[str, str]]
) -> Iterator[Edit]:
    old = file.values.get(KEY)
    if old is None:
        yield Edit(len(lines), len(lines), _block(confirmed))
        return
    start = file.line((KEY,)) - 1
    places = {name: file.line((KEY, name)) - 1 for name in old}
    if not old or start in places.values():  # written on one line: {hours: {...}}
        yield Edit(start, span(lines, start), _block(confirmed))
        return
    for name, place in places.items():
        if confirmed[name] != old[name]:
            yield replaced_entry(lines, place, confirmed[name], name)
    added = {name: each for name, each in confirmed.items() if name not in old}
    indent, stop = indent_of(lines[min(places.values())]), span(lines, start)
    rows = (entry(name, each, indent=indent) for name, each in added.items())
    yield Edit(stop, stop, tuple(rows))


def _block(confirmed: dict[str, dict[str, str]]) -> tuple[bytes, ...]:
    rows = (entry(name, each, indent=_INDENT) for name, each in confirmed.items())
    return (f"{KEY}:".encode(), *rows)


def _head_edits(
    lines: Sequence[bytes], head: YamlFile, wanted: dict[str, dict[str, str]]
) -> Iterator[Edit]:
    status = head.line(("status",)) - 1
    yield replaced_value(lines, status, "reviewed")
    if "reviewed" in head.values:
        place = head.line(("reviewed",)) - 1
        yield replaced_entry(lines, place, wanted["reviewed"], "reviewed")
    else:
        yield Edit(status + 1, status + 1, (entry("reviewed", wanted["reviewed"]),))


def _words(text: RawTranslation) -> dict[str, str]:
    return {name: section.text for name, section in text.sections.items()}
