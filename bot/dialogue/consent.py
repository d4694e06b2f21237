"""Whether the query log may keep what a person writes: asked, allowed, withdrawn."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.buttons import Row
from bot.dialogue.messages import Action, ActionKind, Button
from bot.dialogue.pieces import Pieces, Turn
from bot.dialogue.session import Session


class Consent:
    """Nothing is asked, and nothing can be allowed, where the operator keeps no texts."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        self._operator_wants = pieces.parts.keeps_text

    def offered(self, turn: Turn) -> Turn:
        """Under the privacy notice: the button that allows or withdraws."""
        reply, session = turn
        rows = (*self._rows(session, reply.language), *reply.buttons)
        return replace(reply, buttons=rows), session

    def asked(self, turn: Turn) -> Turn:
        """Beside the reply to "not helpful", once a conversation: texts show what is missing."""
        reply, session = turn
        if not self._operator_wants or session.keeps_text or session.asked_for_text:
            return turn
        question = self._pieces.composer(reply.language).say("text-request")
        asked = replace(reply, blocks=(*reply.blocks, question))
        return self.offered((asked, replace(session, asked_for_text=True)))

    def pressed(self, action: Action, session: Session, locale: str) -> Turn:
        """Allowed or withdrawn. An old button where texts are not wanted any more: the notice."""
        rows = self._pieces.help_rows(locale)
        if not self._operator_wants:
            return self._pieces.plain("privacy", session, locale, rows=rows)
        allowed = action.kind is ActionKind.KEEP_TEXT
        changed = replace(session, keeps_text=allowed, asked_for_text=True)
        key = "text-allowed" if allowed else "text-withdrawn"
        return self.offered(self._pieces.plain(key, changed, locale, rows=rows))

    def _rows(self, session: Session, locale: str) -> tuple[Row, ...]:
        if not self._operator_wants:
            return ()
        kind = ActionKind.KEEP_NO_TEXT if session.keeps_text else ActionKind.KEEP_TEXT
        key = "button-text-withdraw" if session.keeps_text else "button-text-allow"
        return ((Button(self._pieces.composer(locale).text(key), Action(kind)),),)
