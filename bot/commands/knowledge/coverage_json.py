"""The coverage for programs."""

from __future__ import annotations

from typing import Any

from bot.knowledge_base.coverage import STATES, TEXT_STATES, Coverage
from bot.knowledge_base.owners import Owners


def as_json(found: Coverage, owners: Owners) -> dict[str, Any]:
    """By topic, language and section, with all counts."""
    languages, counts = found.taxonomy.languages, found.all_texts
    return {
        "totals": {
            "topics": len(found.rows),
            "languages": len(languages),
            "texts": counts.total(),
            "present": found.present,
            **{state: counts[state] for state in TEXT_STATES},
        },
        "languages": {
            language: {
                "owner": owners.languages.get(language),
                "texts": {state: found.texts(language)[state] for state in TEXT_STATES},
                "sections": {state: found.sections(language)[state] for state in STATES},
            }
            for language in languages
        },
        "units": {
            "total": found.units.total,
            "usable": found.units.usable,
            "by_confidence": dict(found.units.by_confidence),
        },
        "broken_files": list(found.broken),
        "topics": {
            row.topic: {
                "group": row.group,
                "label": row.label,
                "languages": {
                    language: {"state": cell.state, "sections": dict(cell.sections)}
                    for language, cell in row.cells.items()
                },
            }
            for row in found.rows
        },
    }
