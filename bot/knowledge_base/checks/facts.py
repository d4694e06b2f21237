"""Values of facts: an amount is a number, a date is a day, a phone can be called."""

from __future__ import annotations

import re
from datetime import date

from bot.dialogue.knowledge import Fact
from bot.knowledge_base.link_form import is_link, meant_link
from bot.knowledge_base.nearest import NOTHING
from bot.knowledge_base.phones import phone_fault
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import RawTopic, facts_of

_NUMBERS = ("money", "number", "days", "months", "years", "percent")
_POLISH_DAY = re.compile(r"(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})(?: ?r\.)?")


def check(topic: RawTopic, findings: Findings) -> None:
    for fact in facts_of(topic).values():
        keys = ("facts", fact.id, "value")
        where, path = f"facts.{fact.id}.value", topic.file.path
        if fact.type == "rule":
            if fact.value is not None:
                line = topic.file.line(keys)
                findings.add(path, "rule-with-value", line=line, where=where, fact=fact.id)
        elif fact.value is None:
            line = topic.file.line(keys)
            findings.add(path, "fact-without-value", line=line, where=where, fact=fact.id)
        elif fact.type in _NUMBERS:
            if isinstance(fact.value, str):
                line, right = topic.file.line(keys), meant_number(fact.value)
                findings.add(
                    path, "fact-number", line=line, where=where, value=fact.value, right=right
                )
        elif not isinstance(fact.value, str):
            line, written = topic.file.line(keys), topic.file.written(keys)
            findings.add(path, "needs-quotes", line=line, where=where, written=written)
        else:
            _check_text(topic, fact, findings)


def _check_text(topic: RawTopic, fact: Fact, findings: Findings) -> None:
    value, where = str(fact.value), f"facts.{fact.id}.value"
    keys = ("facts", fact.id, "value")
    if fact.type == "date" and not _is_day(value):
        line, right = topic.file.line(keys), meant_day(value)
        findings.add(
            topic.file.path, "fact-date", line=line, where=where, value=value, right=right
        )
    if fact.type == "url" and not is_link(value):
        findings.add(
            topic.file.path, "url-form", line=topic.file.line(keys), where=where, value=value,
            right=meant_link(value),
        )  # fmt: skip
    fault = phone_fault(value) if fact.type == "phone" else None
    if fault:
        (code, right), line = fault, topic.file.line(keys)
        findings.add(topic.file.path, code, line=line, where=where, value=value, right=right)


def meant_number(written: str) -> str:
    """ "1 440,50 zł" is 1440.50."""
    digits = re.sub(r"[^\d,.]", "", written).strip(",.").replace(",", ".")
    return digits if re.fullmatch(r"\d+(\.\d+)?", digits) else NOTHING


def meant_day(written: str) -> str:
    """ "27.04.2026" is "2026-04-27"."""
    match = _POLISH_DAY.fullmatch(written.strip())
    day = f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}" if match else ""
    return day if _is_day(day) else NOTHING


def _is_day(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return len(written) == 10  # Python 3.11 and later also read "20260427"
