"""`witaj anonymize`: what the query log would keep of a text."""

from __future__ import annotations

import json
from typing import TextIO

from bot.app import load_knowledge, load_texts, public_words
from bot.settings import Settings


def anonymize_lines(settings: Settings, lines: TextIO, output: TextIO, *, as_json: bool) -> int:
    """One line in, one out. As JSON: {"id", "text"} -> {"id", "text", "spans"}."""
    from bot.querylog.anonymizer import Anonymizer

    knowledge = load_knowledge(settings, load_texts()).current()
    anonymizer = Anonymizer(public=public_words(knowledge))
    for line in lines:
        if not as_json:
            output.write(anonymizer.anonymize(line.rstrip("\n")).text + "\n")
        elif line.strip():
            asked = json.loads(line)
            found = anonymizer.anonymize(asked["text"])
            spans = [[span.start, span.end, span.type] for span in found.spans]
            answer = {"id": asked.get("id"), "text": found.text, "spans": spans}
            output.write(json.dumps(answer, ensure_ascii=False) + "\n")
        output.flush()
    return 0
