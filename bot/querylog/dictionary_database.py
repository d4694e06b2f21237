"""The data dictionary of the query log's tables in the database."""

from __future__ import annotations

from bot.querylog.dictionary import Column, Described

_LANGUAGES = 'tag of a language (BCP 47), as "uk"; "other": too rare'
_TOPICS = 'id of knowledge/taxonomy.yml or of a dialogue act; "other": too rare'
_OUTCOMES = (
    "answered, clarified, small_talk, out_of_scope, fallback, handoff, emergency, "
    "nlu_unavailable, failed"
)
_NO = 'never; "" where it does not apply'

QUERY = Described(
    "query",
    "One row a message, deleted after QUERY_LOG_DAYS. Only for review: reports do not read it.",
    (
        Column("id", "uuid", "key; random, says nothing", "UUID version 4"),
        Column("day", "date", "day in the city's calendar", "Europe/Warsaw"),
        Column("hour", "timestamp", "hour of the message", "UTC, full hours"),
        Column(
            "session", "text", "which messages are of one conversation", "random", "rare message"
        ),
        Column("language", "text", "language of the conversation", _LANGUAGES),
        Column("outcome", "text", "how the message ended", _OUTCOMES),
        Column("topic", "text", "what it was about", _TOPICS, "no topic found"),
        Column(
            "aspect",
            "text",
            "which question about the topic",
            "id of knowledge/taxonomy.yml",
            "none asked for, or rare message",
        ),
        Column(
            "confidence",
            "text",
            "how sure the understanding was",
            "low: under 0.4, medium: under 0.7, high",
            "pressed button",
        ),
        Column("alternatives", "list", "other topics it thought of", "ids, the likeliest first"),
        Column("units", "list", "units that the answer named", "ids of knowledge/units"),
        Column(
            "pressed",
            "text",
            "kind of the button",
            "ActionKind in bot/dialogue/messages.py",
            "typed message",
        ),
        Column("knowledge_version", "text", "state of the knowledge files", "hash"),
        Column("model_version", "text", "the trained understanding", "hash"),
        Column(
            "text",
            "text",
            "what the person wrote, with placeholders such as <PESEL>",
            "",
            "not allowed, rare, in doubt, or not asked for by the operator",
        ),
    ),
)

DAILY_COUNT = Described(
    "daily_count",
    "How often something happened on a day; kept for good. All reports and exports come from it. "
    "Several small tables in one: `measure` says which, and which columns it uses.",
    (
        Column(
            "measure",
            "text",
            "what is counted",
            "question: typed message, by language, topic, outcome and knowledge_version; aspect: "
            "the same by topic and aspect; hour: the same by hour; helpful, not_helpful: votes, "
            "by language, topic and knowledge_version; pressed: button that is no vote, by "
            "language and outcome; unit: unit named in an answer, by hour and unit",
        ),
        Column("day", "date", "day in the city's calendar", "Europe/Warsaw"),
        Column("hour", "integer", "hour on the city's clock", "0-23; -1 where it does not apply"),
        Column("language", "text", "language of the conversation", _LANGUAGES, _NO),
        Column("topic", "text", "what it was about", _TOPICS, _NO),
        Column(
            "aspect",
            "text",
            'which question about the topic; "" also where none was asked for',
            "id of knowledge/taxonomy.yml",
            _NO,
        ),
        Column(
            "outcome",
            "text",
            "how the question ended; for pressed the kind of the button",
            f"{_OUTCOMES}, answered_without_unit",
            _NO,
        ),
        Column("unit", "text", "which unit", "id of knowledge/units", _NO),
        Column("knowledge_version", "text", "state of the knowledge files", "hash", _NO),
        Column("count", "integer", "how often", "1 or more"),
    ),
)

REVIEW = Described(
    "review",
    "What a person decided about a question that was not answered well.",
    (
        Column("id", "uuid", "key; random, says nothing", "UUID version 4"),
        Column("decided_at", "timestamp", "when", "UTC"),
        Column("decided_by", "text", "who decided: staff, never a person who asked"),
        Column(
            "decision",
            "text",
            "what was decided",
            "topic, out_of_scope, missing_knowledge, personal_data, skip",
        ),
        Column("language", "text", "language of the question", _LANGUAGES),
        Column("topic", "text", "the right topic", _TOPICS, "another decision"),
        Column(
            "aspect", "text", "the right aspect", "id of knowledge/taxonomy.yml", "none chosen"
        ),
        Column(
            "text",
            "text",
            "the question as it stood in the log, with placeholders",
            "",
            "personal data were in it, or it is older than QUERY_LOG_DAYS",
        ),
        Column("made", "text", "file that was changed", "path in the project", "none"),
    ),
)

PUBLISHED = Described(
    "published",
    "What reports and exports have shown, so that a later version gives no hidden count away.",
    (
        Column("id", "uuid", "key; random, says nothing", "UUID version 4"),
        Column("published_at", "timestamp", "when", "UTC"),
        Column("month", "text", "the month that was shown", "YYYY-MM"),
        Column("table", "text", "which table", "name of an exported table"),
        Column("cells", "object", "its counts as shown; the hidden ones until a version is final"),
        Column("final", "boolean", "the month was over and no later version will come"),
    ),
)

DATABASE = (QUERY, DAILY_COUNT, REVIEW, PUBLISHED)
