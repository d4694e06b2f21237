"""From which Polish text a translation was made, and whether that text has changed since."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.dialogue.knowledge import Text
from bot.knowledge_base.markdown_files import RawTranslation

KEY = "translated_from"


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """source: the Polish text; None where there is none."""

    source: RawTranslation | None
    translation: RawTranslation

    def marked(self, text: Text, section: str) -> Text:
        """The text, called outdated if it is."""
        return replace(text, outdated=True) if self.is_outdated(section) else text

    def is_outdated(self, section: str) -> bool:
        """Whether the Polish section has changed since this one was made; no file tells when."""
        if self.source is None or self.source.path == self.translation.path:
            return False
        original = self.source.sections.get(section)
        if original is None or section not in self.translation.sections:
            return False
        made_from = self.translation.head.values.get(KEY) or {}
        return bool(made_from.get(section) != original.digest)
