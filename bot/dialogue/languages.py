"""In which language to answer: a choice locks, short messages never flip, the app only hints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.dialogue.session import Session
from nlu.interface import Scored

DEFAULT = "en"
SURE = 0.8
SHORT_MESSAGE = 2  # words; so few never flip a conversation
LONGER_MESSAGE = 4  # words; shorter ones do not show that a person prefers another language
MESSAGES_BEFORE_PROPOSAL = 2


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """locale: to answer in.  proposal: another one to offer by a button, None mostly."""

    locale: str
    session: Session
    proposal: str | None = None


def choose_language(
    session: Session,
    text: str,
    detected: Sequence[Scored],
    *,
    hint: str | None,
    offered: tuple[str, ...],
) -> LanguageChoice:
    """detected: languages of the text, empty when it does not tell.  hint: of app or letters."""
    written = _sure_language(detected, offered)
    words = len(text.split())
    if session.locked and session.locale:
        return _watch_for_switch(
            session, session.locale, written if words >= LONGER_MESSAGE else None
        )
    if session.locale is None:
        best = detected[0].name if detected else None
        locale = _first_offered((written, best, base_language(hint)), offered)
        return LanguageChoice(locale, replace(session, locale=locale if detected else None))
    if written and words > SHORT_MESSAGE:
        return LanguageChoice(written, replace(session, locale=written))
    return LanguageChoice(session.locale, session)


def base_language(tag: str | None) -> str | None:
    """ "uk-UA" -> "uk"."""
    return tag.replace("_", "-").split("-")[0].lower() if tag else None


def _watch_for_switch(session: Session, locale: str, written: str | None) -> LanguageChoice:
    if written == locale:
        return LanguageChoice(locale, replace(session, foreign=None, foreign_count=0))
    if written is None:
        return LanguageChoice(locale, session)
    count = session.foreign_count + 1 if written == session.foreign else 1
    if count < MESSAGES_BEFORE_PROPOSAL:
        return LanguageChoice(locale, replace(session, foreign=written, foreign_count=count))
    calm = replace(session, foreign=None, foreign_count=0)
    return LanguageChoice(locale, calm, proposal=written)


def _sure_language(detected: Sequence[Scored], offered: tuple[str, ...]) -> str | None:
    if detected and detected[0].confidence >= SURE and detected[0].name in offered:
        return detected[0].name
    return None


def _first_offered(wanted: tuple[str | None, ...], offered: tuple[str, ...]) -> str:
    """A city that does not write in English answers in its own first language."""
    last = DEFAULT if DEFAULT in offered else offered[0]
    return next((language for language in wanted if language in offered), last)
