"""Every problem there is, by its code; the sentences stand in bot/locales/*/checks.ftl."""

from __future__ import annotations

from typing import Literal, get_args

FileCode = Literal[
    "empty-file", "not-utf8", "stray-file", "wrong-ending", "topic-without-file",
    "outside-link", "file-too-big", "unreadable-file", "half-written",
    "unit-file-name", "no-danger-phrases", "no-city-file",
]  # fmt: skip
YamlCode = Literal[
    "yaml-tab", "yaml-missing-colon", "yaml-colon-space", "yaml-colon-in-text", "yaml-indent",
    "yaml-quote", "yaml-quote-inside", "yaml-bracket", "yaml-dash-space", "yaml-character",
    "yaml-alias", "yaml-tag", "yaml-too-deep",
    "yaml-invisible", "yaml-two-parts", "broken-yaml", "duplicate-key", "not-a-mapping",
    "not-a-list",
]  # fmt: skip
ShapeCode = Literal[
    "unknown-key", "unknown-key-near", "missing-key", "not-allowed", "needs-quotes",
    "empty-field", "empty-list", "wrong-type", "decimal-comma", "url-form", "email-form",
    "postcode-form", "date-form", "day-form", "language-form", "digest-form", "wrong-shape",
]  # fmt: skip
TextCode = Literal[
    "no-front-matter", "front-matter-open", "unknown-section", "section-twice", "empty-section",
    "text-before-sections", "heading-level", "heading-space", "dashes-heading", "nested-list",
    "forbidden-markup", "mixed-letters", "typed-by-hand", "long-sentences", "long-answer",
    "unfinished",
]  # fmt: skip
PlaceholderCode = Literal[
    "unknown-fact", "unknown-unit", "unknown-unit-field", "unit-lacks", "placeholder-open",
    "placeholder-spaces", "placeholder-empty", "placeholder-here", "unfinished-unit",
    "no-topic-of-fact", "no-fact-of-topic", "unfinished-topic",
]  # fmt: skip
ValueCode = Literal[
    "fact-number", "fact-date", "fact-without-value", "rule-with-value", "impossible-date",
    "future-date", "expired", "hours-expired", "dates-swapped", "hours-form", "hours-every-day",
    "hours-night-gap",
    "phone-prefix", "phone-wrong", "place-outside", "place-swapped", "place-far",
    "url-is-email", "url-end", "url-insecure", "shared-phone", "confirmed-unknown",
    "confirmed-ahead", "since-ahead",
]  # fmt: skip
LinkCode = Literal[
    "unknown-topic", "no-such-unit", "no-such-topic", "unused-fact", "fact-without-section",
    "reason-without-unit", "no-reason", "unused-unit", "label-too-long", "phrase-too-wide",
    "no-such-situation", "only-for-some", "no-such-authority", "fact-elsewhere",
    "fact-in-two-places", "fact-of-unit", "first-units", "names-itself", "named-twice",
    "related-and-next", "too-many-next",
]  # fmt: skip
TranslationCode = Literal[
    "missing-translation", "no-source-text", "unknown-language", "no-answer", "no-section",
    "missing-section",
    "section-only-here", "outdated-section", "placeholders-differ", "missing-words",
    "words-language",
]  # fmt: skip

Code = Literal[
    FileCode, YamlCode, ShapeCode, TextCode, PlaceholderCode, ValueCode, LinkCode, TranslationCode
]
CODES: tuple[Code, ...] = get_args(Code)
