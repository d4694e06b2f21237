"""Words of units: in every full language, and without braces, which only answers may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted
from bot.knowledge_base.yaml_nodes import Keys

_BRACE = re.compile(r"^(?!\s*(?:- )?[\w-]+: +\{[^{\n]*$).*\{", re.M)  # no "pl: {...}" alone
_ROOM: Keys = ("address", "room")
LOCALIZED = ("names", "booking", "notes", "eligibility")


def check(file: YamlFile, languages: tuple[str, ...], findings: Findings) -> None:
    for key in LOCALIZED:
        written = file.values.get(key, {})
        missing = [language for language in languages if not written.get(language)]
        if key in file.values and missing:
            line = file.line((key,))
            findings.gap(file.path, "missing-words", line=line, where=key, languages=missing)
    if not file.may_hold(lambda text: bool(_BRACE.search(text))):
        return
    for keys, place in file.places.items():
        if keys and keys[0] != "staff_notes" and "{" in place.written:
            findings.add(
                file.path, "placeholder-here", line=file.line(keys), where=dotted(keys),
                written=place.written[:80],
            )  # fmt: skip


def check_languages(file: YamlFile, known: tuple[str, ...], findings: Findings) -> None:
    """known: all that taxonomy.yml names, also those that nobody is offered yet."""
    for keys, words in localized(file.values):
        for language in words:
            if language not in known:
                keys_there = (*keys, language)
                findings.add(
                    file.path, "words-language", line=file.line(keys_there),
                    where=dotted(keys_there), language=language, allowed=known,
                    near=nearest(language, known)[0],
                )  # fmt: skip


def localized(values: Mapping[str, Any]) -> Iterator[tuple[Keys, Mapping[str, str]]]:
    """Every text of a unit that stands there in several languages."""
    for key in (*LOCALIZED, "accessibility"):
        if key in values:
            yield (key,), values[key]
    if "room" in values.get("address", {}):
        yield _ROOM, values["address"]["room"]
    for number, phone in enumerate(values.get("phones", ())):
        if "label" in phone:
            yield ("phones", number, "label"), phone["label"]
