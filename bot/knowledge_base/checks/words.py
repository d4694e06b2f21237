"""Words of units: in every full language, and without braces, which only answers may hold."""

from __future__ import annotations

import re

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.yaml_files import YamlFile, dotted

_BRACE = re.compile(r"^(?!\s*(?:- )?[\w-]+: +\{[^{\n]*$).*\{", re.M)  # no "pl: {...}" alone
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
