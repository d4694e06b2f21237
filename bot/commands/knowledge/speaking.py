"""Speak to staff at the keyboard: in Polish, or in English on request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from rich.console import Console

from bot.i18n import Texts
from bot.knowledge_base.hours import WARSAW
from bot.knowledge_base.loader import Loaded, load

CLEAN, PROBLEMS, UNUSABLE = 0, 1, 2
LANGUAGES = ("pl", "en")


@dataclass(frozen=True, slots=True)
class Speaker:
    """language: pl or en.  out, err: where answers and complaints go."""

    texts: Texts
    language: str
    out: Console
    err: Console

    @classmethod
    def of(cls, language: str) -> Speaker:
        return cls(
            Texts.load(),
            language,
            Console(highlight=False, soft_wrap=True, emoji=False),
            Console(stderr=True, highlight=False, soft_wrap=True, emoji=False),
        )

    def text(self, key: str, **values: str | int | float) -> str:
        return self.texts.get(self.language, key, **values)

    def say(self, key: str, **values: str | int | float) -> None:
        self.out.print(self.text(key, **values), markup=False)

    def complain(self, key: str, **values: str | int | float) -> None:
        self.err.print(self.text(key, **values), markup=False)

    def load(self, folder: Path) -> Loaded:
        """All of the knowledge, with its problems. Raises KnowledgeUnusable."""
        return load(folder, self.marks, today=today())

    @property
    def marks(self) -> dict[str, str]:
        """As app.py has them; that file would bring the database and half a second."""
        return {locale: self.texts.get(locale, "unconfirmed") for locale in self.texts.locales}


def today() -> date:
    """Where the offices are."""
    return datetime.now(WARSAW).date()
