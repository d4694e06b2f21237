"""The data dictionary of exported tables: what each is about, and its dimensions."""

from __future__ import annotations

from collections.abc import Mapping

from bot.querylog.dictionary import AS_OF, COUNT, HIDDEN, IS_TOTAL, MONTH, Column, Described
from bot.querylog.tables import TOTAL

_REST = f'; "other": those too rare to be named; "{TOTAL}": all'

DIMENSIONS: Mapping[str, Column] = {
    each.name: each
    for each in (
        Column(
            "topic",
            "text",
            "what was asked about",
            f'id of knowledge/taxonomy.yml or of a dialogue act; "none": no topic found{_REST}',
        ),
        Column("language", "text", "language of the conversation", f'BCP 47, as "uk"{_REST}'),
        Column(
            "week",
            "text",
            "week; the first and the last of a month may lack days",
            f'ISO 8601, as "2026-W45"{_REST}',
        ),
        Column(
            "result",
            "text",
            "how the question ended",
            "answered (a unit was named), answered_without_unit, clarified, small_talk, "
            "out_of_scope, fallback, handoff, emergency, nlu_unavailable, failed" + _REST,
        ),
        Column("vote", "text", "button under the answer", f"helpful, not_helpful{_REST}"),
        Column(
            "knowledge_version",
            "text",
            "state of the knowledge files that answered",
            f"hash{_REST}",
        ),
        Column(
            "button",
            "text",
            "kind of the button",
            f"ActionKind in bot/dialogue/messages.py{_REST}",
        ),
        Column("unit", "text", "unit that an answer named", f"id of knowledge/units{_REST}"),
        Column(
            "opening",
            "text",
            "whether the unit was open then, by the hours that the knowledge has today",
            f"open, closed{_REST}",
        ),
        Column(
            "aspect",
            "text",
            "which question about the topic",
            f'id of knowledge/taxonomy.yml; "none": none asked for, or a rare message{_REST}',
        ),
        Column("weekday", "text", "day of the week", f"1 (Monday) to 7 (Sunday){_REST}"),
        Column("hours", "text", "two hours on the city's clock", f'as "08-10"{_REST}'),
    )
}

# name -> dimensions, meaning
TABLES: Mapping[str, tuple[tuple[str, str], str]] = {
    "questions_by_topic_and_language": (
        ("topic", "language"),
        "Typed questions by what they were about, in which language.",
    ),
    "questions_by_topic_and_week": (("topic", "week"), "Typed questions by topic over time."),
    "questions_by_language_and_week": (
        ("language", "week"),
        "Typed questions by language over time.",
    ),
    "questions_by_weekday_and_hour": (
        ("weekday", "hours"),
        "Typed questions by day of the week and hour.",
    ),
    "questions_by_topic_and_aspect": (
        ("topic", "aspect"),
        "What was asked about each topic.",
    ),
    "questions_by_topic_and_result": (
        ("topic", "result"),
        "How questions about each topic ended: unmet need is what was not answered, or answered "
        "without a unit.",
    ),
    "questions_by_language_and_result": (
        ("language", "result"),
        "How questions in each language ended.",
    ),
    "questions_by_knowledge_and_result": (
        ("knowledge_version", "result"),
        "How questions ended before and after each change of the knowledge.",
    ),
    "votes_by_topic": (("topic", "vote"), "Helpful and not helpful, by topic."),
    "votes_by_language": (("language", "vote"), "Helpful and not helpful, by language."),
    "votes_by_knowledge_version": (
        ("knowledge_version", "vote"),
        "Helpful and not helpful, before and after each change of the knowledge.",
    ),
    "presses_by_button_and_language": (
        ("button", "language"),
        "Buttons that were pressed, other than votes.",
    ),
    "units_by_hour": (
        ("unit", "hours"),
        "How often each unit was named in answers, at what hours.",
    ),
    "units_by_opening": (
        ("unit", "opening"),
        "How often each unit was named while it was open, or closed.",
    ),
}


def described(name: str) -> Described:
    """An exported table. Raises KeyError for one that the dictionary does not know."""
    dimensions, meaning = TABLES[name]
    return Described(
        name,
        meaning,
        (
            Column(MONTH, "text", "which month", "YYYY-MM"),
            *(DIMENSIONS[dimension] for dimension in dimensions),
            Column(COUNT, "integer", "how many", "10 or more", "hidden; it may be small or not"),
            Column(HIDDEN, "boolean", "the count must not be shown"),
            Column(IS_TOTAL, "boolean", "a sum of others; leave it out of sums of your own"),
            Column(
                AS_OF,
                "date",
                "day on which the counts stood; an older one where newer counts would give "
                "hidden ones away",
            ),
        ),
    )


EXPORTS = tuple(map(described, TABLES))
