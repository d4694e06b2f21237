"""Seal bytes so that only who knows the bot token can read them."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE = b"witaj inbox v1"  # another use of the token must get another key


class Seal:
    """Fernet with a key derived from the bot token; the key stands nowhere on disk."""

    def __init__(self, bot_token: str) -> None:
        derive = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=_PURPOSE)
        self._fernet = Fernet(base64.urlsafe_b64encode(derive.derive(bot_token.encode())))

    def close(self, payload: bytes) -> bytes:
        return self._fernet.encrypt(payload)

    def open(self, sealed: bytes) -> bytes | None:
        """None when it was sealed with another token or is damaged."""
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken:
            return None
