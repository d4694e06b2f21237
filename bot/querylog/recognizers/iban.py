"""Bank accounts: IBANs of any country, Polish ones also without "PL"."""

from __future__ import annotations

import re

from bot.querylog.recognizers.base import FormRecognizer

_POLISH_DIGITS = 26


class IbanRecognizer(FormRecognizer):
    type = "IBAN"
    form = (
        r"(?<!\w)(?:[A-Z]{2}[ \-]?\d{2}(?:[ \-]?[A-Z0-9]){11,30}|\d{2}(?:[ \-]?\d){24})(?!\w)"
    )

    def validate_result(self, pattern_text: str) -> bool:
        """ISO 13616: the number with its first four signs at the end leaves 1 modulo 97."""
        compact = re.sub(r"[ \-]", "", pattern_text).upper()
        if compact.isdigit():
            compact = f"PL{compact}" if len(compact) == _POLISH_DIGITS else ""
        if not compact.isascii() or not compact.isalnum():
            return False
        return int("".join(str(int(sign, 36)) for sign in compact[4:] + compact[:4])) % 97 == 1
