"""Numbers of payment cards."""

from __future__ import annotations

from bot.querylog.recognizers.base import FormRecognizer


class CardRecognizer(FormRecognizer):
    type = "CARD"
    form = r"(?<![\w+])[2-6]\d{3}(?:[ .\-]{0,2}\d){9,15}(?!\w)"

    def validate_result(self, pattern_text: str) -> bool:
        """Luhn, ISO/IEC 7812-1."""
        digits = [int(character) for character in reversed(pattern_text) if character.isdigit()]
        doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
        return (sum(digits[::2]) + sum(doubled)) % 10 == 0
