"""What the attempts on the query log came to, for programs and as a page that may be published."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.i18n import Texts, day
from bot.knowledge_base.pages import templates
from bot.querylog.anonymity.checks import Check, Verdict

LIMITS = ("names", "outside", "copies", "telegram")

_templates = templates(Path(__file__).parent)


@dataclass(frozen=True, slots=True)
class Findings:
    """All attempts, and when they were made."""

    at: datetime
    checks: tuple[Check, ...]

    @property
    def failed(self) -> bool:
        return any(each.verdict is Verdict.FAILED for each in self.checks)

    def summary(self, words: Texts, language: str) -> str:
        seen = Counter(each.verdict for each in self.checks)
        passed, failed = seen[Verdict.PASSED], seen[Verdict.FAILED]
        verdict = words.get(
            language, "anonymity-verdict", passed=passed, failed=failed, tried=passed + failed
        )
        rest = words.get(language, "anonymity-untried", untried=seen[Verdict.NOTHING])
        return f"{verdict} {rest}".strip()


def verify_json(found: Findings) -> dict[str, object]:
    return {
        "at": found.at.isoformat(timespec="minutes"),
        "failed": found.failed,
        "checks": [
            {"name": each.name, "verdict": each.verdict.value, "figures": dict(each.figures)}
            for each in found.checks
        ],
    }


def verify_page(found: Findings, words: Texts, language: str) -> str:
    def say(key: str, **values: str | int | float) -> str:
        return words.get(language, f"anonymity-{key}", **values)

    return _templates.get_template("verify.html").render(
        language=language,
        say=say,
        day=day(found.at.date(), language),
        failed=found.failed,
        summary=found.summary(words, language),
        checks=found.checks,
        limits=[say(f"limit-{name}") for name in LIMITS],
    )
