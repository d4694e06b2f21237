"""`witaj knowledge schemas`: help and mistakes while typing, in the editor of the staff."""

from __future__ import annotations

import json
from pathlib import Path

from bot.commands.knowledge.speaking import CLEAN, UNUSABLE, Speaker
from bot.knowledge_base.editor_schemas import editor_schemas
from bot.knowledge_base.problems import KnowledgeUnusable

HINTED = (
    "url-form", "email-form", "postcode-form", "date-form", "day-form", "language-form",
    "digest-form", "empty-field",
)  # fmt: skip


def write_schemas(folder: Path, speaker: Speaker, *, out: Path) -> int:
    """One file for each kind of knowledge file; 2 when the knowledge cannot be used."""
    try:
        snapshot = speaker.load(folder).snapshot
    except KnowledgeUnusable:
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    hints = {code: speaker.text(f"editor-{code}") for code in HINTED}
    out.mkdir(parents=True, exist_ok=True)
    schemas = editor_schemas(snapshot, hints)
    for name, schema in schemas.items():
        text = json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
        (out / f"{name}.json").write_text(text, encoding="utf-8")
    speaker.say("schemas-written", count=len(schemas), folder=str(out))
    return CLEAN
