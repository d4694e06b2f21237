"""Split a text into sentences and count its words, in any language with words and full stops.

No library: pysbd, the one light enough, knows neither Ukrainian nor Belarusian. Texts of staff are
plain, and one sentence split wrongly moves an average by little.
"""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"'”»’)\]]*\s+(?:[—–-]\s+)?")
_LAST_WORD = re.compile(r"([^\s(„«\"]+)\.\s*\Z")
_WORD = re.compile(r"\{[^{}]*\}|[^\s{}]+")
# They stand before a name or a number, which begins with a capital letter and no sentence.
_SHORTENED = {
    "ul", "al", "os", "pl", "pok", "bud", "św", "im", "dr", "prof", "mgr", "inż", "np", "tel",
    "tzw", "m.in", "nr", "godz", "art", "ust", "pkt",  # Polish
    "вул", "просп", "пл", "ім", "св", "тел", "напр", "буд", "каб", "ст",  # Ukrainian
    "ул", "им", "стр",  # Russian
    "e.g", "i.e", "st", "no", "mr", "mrs", "ms",  # English
}  # fmt: skip


def sentences(text: str) -> list[str]:
    """The sentences of one paragraph or of one item of a list."""
    found, start = [], 0
    for end in _END.finditer(text):
        if _ends_sentence(text[start : end.end()], text[end.end() :]):
            found.append(text[start : end.end()].strip(" —–-"))
            start = end.end()
    return [each for each in (*found, text[start:].strip()) if words(each)]


def words(text: str) -> list[str]:
    """A placeholder is one word; a dash is none."""
    return [word for word in _WORD.findall(text) if any(map(str.isalnum, word))]


def _ends_sentence(before: str, after: str) -> bool:
    if not after or after[0].islower():
        return False
    last = _LAST_WORD.search(before)
    if last is None:
        return True
    word = last[1]
    is_initial = len(word) == 1 and word.isupper()
    return not is_initial and word.lower() not in _SHORTENED
