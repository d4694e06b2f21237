"""Reading level: short sentences, and an answer that fits on the screen of a telephone.

At most 20 words on average, as plain language has it (ISO 24495-1 names no figure; the European
Commission's "How to write clearly" does).
"""

from __future__ import annotations

from bot.dialogue.knowledge import ANSWER
from bot.knowledge_base.markdown_files import RawSection, RawTranslation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.sentences import sentences, words
from bot.knowledge_base.situations import base_of
from bot.knowledge_base.topics import RawTopic

LONGEST_AVERAGE = 20  # words in a sentence
LONGEST_ANSWER = 3  # sentences
_SHOWN = 6  # words of the beginning of a sentence


def check(topic: RawTopic, findings: Findings) -> None:
    for translation in topic.translations.values():
        for section in translation.sections.values():
            lines = [line for _, lines in section.blocks for line in lines]
            if base_of(section.name) != ANSWER and all(map(_is_short, lines)):
                continue  # quick: nearly all sections are
            said = [sentence for line in lines for sentence in sentences(line)]
            _check_average(translation, section, said, findings)
            _check_answer(translation, section, said, findings)


def _is_short(line: str) -> bool:
    return line.count(" ") < LONGEST_AVERAGE


def _check_average(
    translation: RawTranslation, section: RawSection, said: list[str], findings: Findings
) -> None:
    counts = [len(words(sentence)) for sentence in said]
    if sum(counts) <= LONGEST_AVERAGE * len(counts):
        return
    longest = max(said, key=lambda sentence: len(words(sentence)))
    findings.warn(
        translation.path, "long-sentences", line=_line_of(section, longest), where=section.name,
        average=round(sum(counts) / len(counts)), most=LONGEST_AVERAGE, count=max(counts),
        beginning=_beginning(longest),
    )  # fmt: skip


def _check_answer(
    translation: RawTranslation, section: RawSection, said: list[str], findings: Findings
) -> None:
    if base_of(section.name) == ANSWER and len(said) > LONGEST_ANSWER:
        findings.warn(
            translation.path, "long-answer", line=_line_of(section, said[LONGEST_ANSWER]),
            where=section.name, count=len(said), most=LONGEST_ANSWER,
            beginning=_beginning(said[LONGEST_ANSWER]),
        )  # fmt: skip


def _line_of(section: RawSection, sentence: str) -> int:
    """Where the sentence begins; it may run over several lines of the file."""
    parts = sentence.split()
    for length in range(len(parts), 0, -1):
        beginning = " ".join(parts[:length])
        if any(beginning in line for line in section.written):
            return section.line_of(beginning)
    return section.line


def _beginning(sentence: str) -> str:
    parts = sentence.split()
    return " ".join(parts[:_SHOWN]) + (" …" if len(parts) > _SHOWN else "")
