"""Texts that still wait for somebody: "UZUPEŁNIJ: ulica i numer". People never read them.

A unit or a topic.yml with such a text is left out as a whole, because half an address is worse
than none; of a Markdown file only the section is left out. The rest of the base is served.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.dialogue.knowledge import Localized
from bot.knowledge_base.markdown_files import RawTranslation
from bot.knowledge_base.nearest import NOTHING
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

FILL_IN = "UZUPEŁNIJ"  # what the scaffolds write
_MARKS = (FILL_IN, "TODO")
_MARK = re.compile(rf"\b(?:{'|'.join(_MARKS)})\b[:\s]*(?P<hint>[^\n]*)")
_FOR_STAFF = "staff_notes"
_LONGEST_HINT = 120


@dataclass(frozen=True, slots=True)
class Blank:
    """line: of the file.  hint: what belongs there, NOTHING when nobody wrote it."""

    keys: Keys
    line: int
    hint: str


def is_unfinished(text: str) -> bool:
    return any(mark in text for mark in _MARKS) and _MARK.search(text) is not None


def finished(words: Localized) -> Localized:
    """Without the languages that still wait."""
    return {tag: text for tag, text in words.items() if not is_unfinished(text)}


def blanks(file: YamlFile) -> list[Blank]:
    """What is still to be written in a file, in its order."""
    return list(_blanks(file)) if file.may_hold(is_unfinished) else []


def _blanks(file: YamlFile) -> Iterator[Blank]:
    for keys, place in file.places.items():
        if not keys or keys[0] == _FOR_STAFF:
            continue
        if is_unfinished(place.written) or is_unfinished(str(keys[-1])):
            yield Blank(keys, file.line(keys), hint_in(place.written))


def hint_in(text: str) -> str:
    match = _MARK.search(text)
    hint = match["hint"].strip() if match else ""
    return hint[:_LONGEST_HINT] or NOTHING


def report_blanks(file: YamlFile, findings: Findings) -> bool:
    """True when something is still to be written; each such place is a gap."""
    found = blanks(file)
    for blank in found:
        findings.gap(
            file.path, "unfinished", line=blank.line, where=dotted(blank.keys), hint=blank.hint
        )
    return bool(found)


def report_unfinished(file: YamlFile, schema: str, findings: Findings) -> bool:
    """The same; what else is wrong is no error either, since nobody reads the file yet."""
    if not report_blanks(file, findings):
        return False
    known = {blank.line for blank in blanks(file)}
    shape = Findings(findings.root)
    check_shape(file, schema, shape)
    others = [problem for problem in shape.problems if problem.line not in known]
    findings.take(replace(problem, severity="gap") for problem in others)
    return True


def without_unfinished(text: RawTranslation, findings: Findings) -> RawTranslation:
    """Only the sections that people may read; each of the others is a gap."""
    waiting = {
        name: section for name, section in text.sections.items() if is_unfinished(section.text)
    }
    for name, section in waiting.items():
        line = next((section.line_of(mark) for mark in _MARKS if mark in section.text), 0)
        hint = hint_in(section.text)
        findings.gap(text.path, "unfinished", line=line, where=name, hint=hint)
    if not waiting:
        return text
    kept = {name: each for name, each in text.sections.items() if name not in waiting}
    return replace(text, sections=kept, unfinished=frozenset(waiting))
