"""Compare the labels of menus and buttons, the names of who decides and of the city."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.changes.passages import LABEL, Place
from bot.knowledge_base.changes.subjects import (
    PassageChange,
    SubjectChange,
    differing,
    state_of,
)


def word_changes(
    before: Snapshot, after: Snapshot, languages: Sequence[str]
) -> Iterator[SubjectChange]:
    """One for each id, in all languages that differ."""
    then, now = _said(before), _said(after)
    for name in dict.fromkeys((*now, *then)):
        old, new = then.get(name), now.get(name)
        passages = tuple(
            PassageChange(Place(LABEL), tag, pairs)
            for tag in languages
            if (pairs := differing(_one(old, tag), _one(new, tag)))
        )
        if passages:
            yield SubjectChange("word", name, state_of(old, new), passages)


def _said(snapshot: Snapshot) -> dict[str, Mapping[str, str]]:
    city = snapshot.city
    forms = dict.fromkeys(form for words in city.words.values() for form in words)
    return {
        **snapshot.labels,
        **{f"authorities.{name}": said for name, said in city.authorities.items()},
        **{form: {tag: each.get(form, "") for tag, each in city.words.items()} for form in forms},
    }


def _one(words: Mapping[str, str] | None, language: str) -> tuple[str, ...]:
    word = (words or {}).get(language)
    return (word,) if word else ()
