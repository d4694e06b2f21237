"""Look-alike letters: a Latin "c" inside a Cyrillic word cannot be seen, searched or read aloud."""

from __future__ import annotations

import re

from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic

_WORD = re.compile(r"[^\W\d_]+")


def mixed_words(text: str) -> list[str]:
    """Words that hold letters of two alphabets."""
    return [word for word in _WORD.findall(text) if _is_latin(word) and _is_cyrillic(word)]


def check(topic: RawTopic, findings: Findings) -> None:
    for translation in topic.translations.values():
        for section in translation.sections.values():
            for word in mixed_words(section.text):
                findings.add(
                    translation.path,
                    "mixed-letters",
                    line=section.line,
                    where=section.name,
                    word=word,
                )


def _is_latin(word: str) -> bool:
    return bool(re.search("[a-zA-ZÀ-ɏ]", word))


def _is_cyrillic(word: str) -> bool:
    return bool(re.search("[\u0400-\u04ff]", word))
