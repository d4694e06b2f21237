"""Look-alike letters: nobody sees, finds or reads aloud a Latin "c" inside a Cyrillic word."""

from __future__ import annotations

import re

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic
from bot.knowledge_base.yaml_files import YamlFile, dotted

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[a-zA-ZÀ-ɏ]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SIDE_BY_SIDE = re.compile("[a-zA-ZÀ-ɏ](?:(?=[\u0400-\u04ff])|(?<=[\u0400-\u04ff].))")


def mixed_words(text: str) -> list[str]:
    """Words that hold letters of two alphabets."""
    if not _are_mixed(text):
        return []
    return [word for word in _WORD.findall(text) if _LATIN.search(word) and _CYRILLIC.search(word)]


def _are_mixed(text: str) -> bool:
    """Quick: nearly all texts are good."""
    return bool(_CYRILLIC.search(text) and _SIDE_BY_SIDE.search(text))


def check_topic(topic: RawTopic, findings: Findings) -> None:
    check_file(topic.file, findings)
    for translation in topic.translations.values():
        if not translation.may_hold(_are_mixed):
            continue
        check_file(translation.head, findings)
        for section in translation.sections.values():
            for word in mixed_words(section.text):
                findings.add(
                    translation.path, "mixed-letters", line=section.line_of(word),
                    where=section.name, word=word,
                )  # fmt: skip


def check_file(file: YamlFile, findings: Findings) -> None:
    """All texts of a YAML file."""
    if not file.may_hold(_are_mixed):
        return
    for keys, place in file.places.items():
        for word in mixed_words(place.written):
            line = file.line(keys)
            findings.add(file.path, "mixed-letters", line=line, where=dotted(keys), word=word)
