"""Who reads a reply: in which languages, and in which situation."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialogue.knowledge import ANSWER, Topic, Translation
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

    def translation_of(self, topic: Topic) -> tuple[str, Translation]:
        """The language and the text that this reader reads. LookupError if there is none."""
        for language in self.languages:
            translation = topic.translations.get(language)
            if translation and ANSWER in translation.sections:
                return language, translation
        raise LookupError(f"topic {topic.id} has no text")
