"""Bank accounts: IBANs of European countries, Polish ones also without "PL"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, NAMED, SearchRecognizer
from bot.querylog.recognizers.context import before

_START = re.compile(r"(?<![^\W_])(?=([A-Z]{2}|\d{2}) ?\d\d)", re.IGNORECASE)
_WORD = re.compile(
    r"kont[oa]|rachun|iban|рахун|рахунак|сч[её]т|account|переказ|przelew|wpłac", re.I
)
_SIGN = re.compile(r"[ \-]{0,2}([A-Z0-9])", re.IGNORECASE)
# Signs in all, from the register of ISO 13616 (SWIFT), of the countries people deal with.
_LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "BY": 28, "CH": 21, "CY": 28, "CZ": 24, "DE": 22,
    "DK": 18, "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GE": 22, "GR": 27, "HR": 21,
    "HU": 28, "IE": 22, "IT": 27, "KZ": 20, "LT": 20, "LU": 20, "LV": 21, "MD": 24, "MT": 31,
    "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22, "RU": 33, "SE": 24, "SI": 19,
    "SK": 24, "TR": 26, "UA": 29,
}  # fmt: skip
_LEAST_DIGITS = 10  # fewer: "de 22 que estudia y trabaja" has a right checksum, too


class IbanRecognizer(SearchRecognizer):
    type = "IBAN"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _START.finditer(text):
            country = match.group(1).upper()
            missing = "" if country.isalpha() else "PL"
            length = _LENGTHS.get(missing or country, 0) - len(missing)
            written, end = _signs(text, match.start(), length)
            if len(written) != length or sum(map(str.isdigit, written)) < _LEAST_DIGITS:
                continue
            if is_iban(missing + written):
                yield match.start(), end, CERTAIN
            elif written[2:].isdigit() and _is_named(before(text, match.start(), reach=40)):
                yield match.start(), end, NAMED  # mistyped, and still somebody's


def _is_named(said_before: str) -> bool:
    return _WORD.search(said_before) is not None and not said_before.rstrip()[-1:].isdigit()


def _signs(text: str, start: int, length: int) -> tuple[str, int]:
    """That many letters and digits, and where they end; nothing when the last is half a word."""
    signs: list[str] = []
    end = start
    while len(signs) < length and (match := _SIGN.match(text, end)):
        signs.append(match.group(1).upper())
        end = match.end()
    if text[end : end + 1].isalnum():
        return "", start
    return "".join(signs), end


def is_iban(compact: str) -> bool:
    """ISO 13616: the number with its first four signs at the end leaves 1 modulo 97."""
    if not compact[2:4].isdigit():
        return False
    return int("".join(str(int(sign, 36)) for sign in compact[4:] + compact[:4])) % 97 == 1
