"""Who reads a reply: in which languages, and in which situation."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.session import Session

LAST_LANGUAGES = ("en", "pl")  # in which texts are written if not in the reader's own


@dataclass(frozen=True, slots=True)
class Reader:
    """language: of menus and buttons, and of answers where they are written in it.

    answers_in: the next best language, None: not chosen.  situation: None: not known.
    """

    language: str
    answers_in: str | None = None
    situation: str | None = None

    @classmethod
    def of(cls, session: Session, locale: str) -> Reader:
        return cls(locale, session.answers_in, session.situation)

    @property
    def languages(self) -> tuple[str, ...]:
        """The best first."""
        wanted = (self.language, self.answers_in, *LAST_LANGUAGES)
        return tuple(dict.fromkeys(each for each in wanted if each))
