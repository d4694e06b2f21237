"""Say in the words of the staff why a YAML file cannot be read: which line, which slip."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.knowledge_base.codes import Code
from bot.knowledge_base.yaml_nodes import CONTROL_CHARACTER, TOO_DEEP, YamlUnreadable

_FIELD = re.compile(r"^\s*-?\s*(\w[\w-]*)\s*:")
_NO_COLON = re.compile(r"^\s*(?:-\s+)?[a-z_]+\s+[\[{\"]")
_ALIAS = re.compile(r"^[\s-]*(?:[\w-]+:\s+)?\*\w")
_QUOTE_INSIDE = re.compile(r"^\s*(?:-\s+)?(?:[\w-]+:\s+)?([\"']).*?\1\s*[^\s,#}\]:]")
_NO_SPACE_AFTER_COLON = re.compile(r"^(\s*(?:-\s+)?[\w-]+):(?=[^\s/])(.*)$")
_NO_SPACE_AFTER_DASH = re.compile(r"^(\s*)-(?=[\w\"'])(.*)$")
_COLON_IN_TEXT = re.compile(r"^(\s*(?:-\s+)?[\w-]+:)\s+([^\"'\[{|>#].*:(?:\s.*|))$")


@dataclass(frozen=True, slots=True)
class Fault:
    """line: 1-based within the YAML text.  name: of the field on that line, if it shows."""

    code: Code
    line: int
    name: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


def diagnosed(text: str, error: YamlUnreadable) -> Fault:
    """The slip behind what the parser found; it stands there, or on the line before."""
    lines = text.split("\n")
    line, start = min(error.line, len(lines)), min(error.start, len(lines))
    if error.problem == CONTROL_CHARACTER:
        return _fault("yaml-invisible", line, lines)
    if TOO_DEEP in error.problem:
        return _fault("yaml-too-deep", line, lines)
    return (
        _seen_in_lines(lines, start, line)
        or _of_parser(error.problem, lines, start=start, line=line)
        or _fault("broken-yaml", line, lines)
    )


def _seen_in_lines(lines: list[str], start: int, line: int) -> Fault | None:
    """Slips that show in the text itself, on the lines the parser was busy with."""
    around = [n for n in sorted({start, line - 1, line}) if 1 <= n <= len(lines)]
    for n in around:
        written = lines[n - 1]
        if "\t" in written[: len(written) - len(written.lstrip())]:
            return _fault("yaml-tab", n, lines)
        if "\u00a0" in written[: len(written) - len(written.lstrip())]:
            return _fault("yaml-invisible", n, lines)
        if _NO_COLON.match(written):
            return _fault("yaml-missing-colon", n, lines)
        if match := _NO_SPACE_AFTER_DASH.match(written):
            return _fault("yaml-dash-space", n, lines, right=f"- {match[2].strip()}")
        if match := _NO_SPACE_AFTER_COLON.match(written):
            return _fault(
                "yaml-colon-space", n, lines, right=f"{match[1].strip()}: {match[2].strip()}"
            )
        if match := _COLON_IN_TEXT.match(written):
            right = f'{match[1].strip()} "{match[2].strip()}"'
            return _fault("yaml-colon-in-text", n, lines, right=right)
    return None


def _of_parser(problem: str, lines: list[str], *, start: int, line: int) -> Fault | None:
    written = lines[line - 1]
    if "quoted scalar" in problem:
        return _fault("yaml-quote", start, lines)
    if "',' or" in problem:
        return _fault("yaml-bracket", start, lines, bracket="]" if "']'" in problem else "}")
    if _QUOTE_INSIDE.match(written):
        return _fault("yaml-quote-inside", line, lines)
    for n in range(start, line):
        if (
            lines[n - 1].count('"') % 2
        ):  # it swallowed the lines below, up to the next quotation mark
            return _fault("yaml-quote", n, lines)
    if "single document" in problem:
        return _fault("yaml-two-parts", line, lines)
    if "alias" in problem or _ALIAS.match(written):
        return _fault("yaml-alias", line, lines, character="*")
    if "tag" in problem:
        return _fault("yaml-tag", line, lines, character="!")
    if "cannot start any token" in problem:
        character = re.search(r"[@`%]", written)
        return _fault("yaml-character", line, lines, character=character[0] if character else "?")
    if "expected ':'" in problem:
        return _fault("yaml-missing-colon", start, lines)
    if "mapping values" in problem:
        before = _line_before(lines, line)
        lacks = before and ":" not in lines[before - 1]
        return _fault(
            "yaml-missing-colon" if lacks else "yaml-indent", before if lacks else line, lines
        )
    if "expected" in problem:
        return _fault("yaml-indent", line, lines)
    return None


def _line_before(lines: list[str], line: int) -> int:
    """The nearest line above that says something; 0 when there is none."""
    for n in range(line - 1, 0, -1):
        if lines[n - 1].strip() and not lines[n - 1].lstrip().startswith("#"):
            return n
    return 0


def _fault(code: Code, line: int, lines: list[str], **values: str) -> Fault:
    written = lines[line - 1]
    name = _FIELD.match(written)
    shown = {"written": written.strip()[:80], **values}
    return Fault(code, line, name[1] if name else "", shown)
