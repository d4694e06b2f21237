"""Read situation_phrases.yml: how people say who they are ("I have UKR status")."""

from __future__ import annotations

from pathlib import Path

from bot.dialogue.knowledge import Phrases
from bot.knowledge_base.danger import HARMLESS
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.shapes import check_shape
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.yaml_files import read_yaml


def read_situation_phrases(path: Path, taxonomy: Taxonomy, findings: Findings) -> Phrases:
    """Nothing when there is no such file: buttons ask instead."""
    file = read_yaml(path, findings) if path.is_file() else None
    if file is None or not check_shape(file, "situation_phrases", findings):
        return Phrases()
    for name in file.values.keys() - {HARMLESS}:
        if name not in taxonomy.situations:
            near = nearest(name, taxonomy.situations)
            findings.add(
                path, "no-such-situation", line=file.line((name,)), where=name, situation=name,
                near=near, allowed=taxonomy.situations,
            )  # fmt: skip
    said = [
        (name, phrase)
        for name, entries in file.values.items()
        for entry in entries
        for phrase in entry["phrases"]
    ]
    return Phrases(
        phrases=tuple(each for each in said if each[0] != HARMLESS),
        harmless=tuple(phrase for name, phrase in said if name == HARMLESS),
    )
