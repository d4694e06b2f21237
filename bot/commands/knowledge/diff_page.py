"""A comparison as one page: before and after side by side, for whoever reviews the change."""

from __future__ import annotations

from bot.commands.knowledge.diff_words import Report, Words
from bot.commands.knowledge.problem_list import said
from bot.commands.knowledge.speaking import Speaker
from bot.knowledge_base.changes.subjects import SubjectChange
from bot.knowledge_base.pages import written_page


def diff_page(report: Report, speaker: Speaker) -> str:
    words = Words(report, speaker)
    return written_page(
        "diff.html",
        language=speaker.language,
        say=speaker.text,
        verdict=words.verdict(),
        revision=report.revision,
        problems=[said(problem, speaker) for problem in report.errors],
        subjects=[_subject(change, words) for change in report.changes],
        quiet=[words.quiet(change) for change in report.quiet],
    )


def _subject(change: SubjectChange, words: Words) -> dict[str, object]:
    return {
        "name": change.name,
        "title": words.title(change),
        "state": words.state(change),
        "named_in": words.named_in(change),
        "values": [words.value(value) for value in change.values],
        "groups": [
            {
                "title": group.title,
                "unchanged": words.unchanged(group),
                "changes": [
                    {
                        "tag": each.language,
                        "language": words.language(each.language),
                        "pairs": each.pairs,
                    }
                    for each in group.changes
                ],
            }
            for group in words.groups(change)
        ],
    }
