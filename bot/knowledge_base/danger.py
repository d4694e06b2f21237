"""Read danger_phrases.yml: the sentences that mean danger, and those that only sound like it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.dialogue.knowledge import Phrases
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.yaml_files import YamlFile, dotted, read_yaml

DANGERS = ("emergency", "suicide_crisis", "domestic_violence", "human_trafficking")
HARMLESS = "harmless"
SHORTEST_STEM = 4  # letters before a "*" that stands alone


def read_danger_phrases(path: Path, findings: Findings) -> Phrases:
    """Danger is recognized by these even when understanding is down, so the file must be there."""
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None:
        if not path.is_file():
            findings.add(path, "no-danger-phrases")
        return Phrases()
    if not check_shape(file, "danger_phrases", findings):
        return Phrases()
    _check_width(file, findings)
    return Phrases(
        phrases=tuple((topic, phrase) for topic in DANGERS for _, phrase in _phrases(file, topic)),
        harmless=tuple(phrase for _, phrase in _phrases(file, HARMLESS)),
    )


def _phrases(file: YamlFile, name: str) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """(place, phrase) for each phrase of a danger."""
    for entry, listed in enumerate(file.values.get(name) or []):
        for number, phrase in enumerate(listed["phrases"]):
            yield (name, entry, "phrases", number), phrase


def _check_width(file: YamlFile, findings: Findings) -> None:
    """ "бь*" alone would make an emergency of every second message."""
    for name in (*DANGERS, HARMLESS):
        for keys, phrase in _phrases(file, name):
            stem = phrase.strip().rstrip("*").strip()
            alone = " " not in phrase.strip() and phrase.strip().endswith("*")
            if not stem or (alone and len(stem) < SHORTEST_STEM):
                line = file.line(keys)
                findings.add(
                    file.path, "phrase-too-wide", line=line, where=dotted(keys), value=phrase
                )
