"""Georgian and Devanagari letters as people type them in Latin letters on a phone (not ISO)."""

from __future__ import annotations

import re

_GEORGIAN = str.maketrans(
    {
        "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i",
        "კ": "k", "ლ": "l", "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s",
        "ტ": "t", "უ": "u", "ფ": "p", "ქ": "k", "ღ": "gh", "ყ": "k", "შ": "sh", "ჩ": "ch",
        "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "kh", "ჯ": "j", "ჰ": "h",
    }
)  # fmt: skip

_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "ch", "ज": "j", "झ": "jh",
    "ञ": "n", "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d",
    "ध": "dh", "न": "n", "प": "p", "फ": "f", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r",
    "ल": "l", "ळ": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
_NUKTA = {"ज": "z", "ड": "d", "ढ": "dh", "क": "k", "ख": "kh", "ग": "g", "फ": "f"}
_VOWELS = {
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai",
    "ओ": "o", "औ": "au", "ऑ": "o", "ऍ": "e",
}  # fmt: skip
_SIGNS = {
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o",
    "ौ": "au", "ॉ": "o", "ॅ": "e",
}  # fmt: skip
_NASAL, _VIRAMA, _NUKTA_SIGN = "ंँ", "्", "़"
_UNWRITTEN = "ə"  # the vowel that a bare consonant carries, spoken or not
_DEVANAGARI_WORD = re.compile("[\u0900-\u0963\u0966-\u097f]+")
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")


def romanize(text: str) -> str:
    """The text with Georgian and Devanagari letters replaced; all others stay."""
    return _DEVANAGARI_WORD.sub(lambda found: _hindi(found[0]), text.translate(_GEORGIAN))


def _hindi(word: str) -> str:
    """A Hindi word: the unwritten vowel falls silent at the end and between two spoken ones.

    The rule of Ohala, "Aspects of Hindi Phonology" (1983): schwa is deleted in VC_CV, from the
    right.
    """
    sounds: list[str] = []
    for letter in word.translate(_DIGITS):
        if letter in _CONSONANTS:
            sounds += [_CONSONANTS[letter], _UNWRITTEN]
        elif letter in _SIGNS or letter == _VIRAMA:
            if sounds and sounds[-1] == _UNWRITTEN:
                sounds.pop()
            sounds += [_SIGNS[letter]] if letter in _SIGNS else []
        elif letter == _NUKTA_SIGN and len(sounds) > 1:
            sounds[-2] = _NUKTA.get(_letter_of(sounds[-2]), sounds[-2])
        elif letter in _VOWELS:
            sounds.append(_VOWELS[letter])
        elif letter in _NASAL:
            sounds.append("n")
        elif letter.isdigit():
            sounds.append(letter)
    return "".join(_without_silent(sounds)).replace(_UNWRITTEN, "a")


def _letter_of(sound: str) -> str:
    return next((letter for letter, own in _CONSONANTS.items() if own == sound), "")


def _without_silent(sounds: list[str]) -> list[str]:
    spoken = list(sounds)
    if len(spoken) > 2 and spoken[-1] == _UNWRITTEN:
        spoken.pop()
    for place in range(len(spoken) - 3, 2, -1):
        if spoken[place] == _UNWRITTEN and all(
            (_is_vowel(spoken[place - 2]), _is_vowel(spoken[place + 2]))
        ):
            del spoken[place]
    return spoken


def _is_vowel(sound: str) -> bool:
    return sound == _UNWRITTEN or sound[0] in "aeiou"
