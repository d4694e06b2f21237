"""What the staff's phrases tell of a message before any model reads it: danger, and who asks."""

from __future__ import annotations

from bot.dialogue.knowledge import Snapshot
from bot.dialogue.phrases import PhraseNet
from bot.dialogue.ports import Fold

DANGER_TOPICS = ("emergency", "suicide_crisis", "human_trafficking", "domestic_violence")


class FirstLook:
    """Compiled from one snapshot; `version` says from which."""

    def __init__(self, snapshot: Snapshot, fold: Fold) -> None:
        self.version = snapshot.version
        danger, said = snapshot.danger, snapshot.situation_phrases
        self._danger = PhraseNet(
            danger.phrases, fold, order=DANGER_TOPICS, harmless=danger.harmless
        )
        self._situations = PhraseNet(
            said.phrases, fold, order=snapshot.situations, harmless=said.harmless
        )

    def danger_in(self, text: str) -> str | None:
        """The topic of the danger that the text tells of, None when it tells of none."""
        return self._danger.find(text)

    def situation_in(self, text: str) -> str | None:
        """Who the person says to be ("I have UKR status"), None when nothing is said of it."""
        return self._situations.find(text)

    def without_situation(self, text: str) -> str:
        """What is left of a message beside the words that say who asks."""
        return self._situations.without(text)
