"""Find the tag of a language (BCP 47) in what a person wrote: "ua", "UK", "ukraiński", "pt-BR"."""

from __future__ import annotations

import re

from babel import Locale
from babel.languages import get_official_languages

_TAG = re.compile("[a-z]{2,3}")  # as in the schemas: without country and script
_NAMES_IN = ("pl", "en")


def is_language(written: str) -> bool:
    """Exactly the tag of a language that has a name."""
    return _TAG.fullmatch(written) is not None and written in Locale("en").languages


def meant_languages(written: str) -> list[str]:
    """Tags that the person may have meant, the likeliest first; none when nobody knows.

    Countries stand for their official languages: https://cldr.unicode.org
    """
    text = written.strip()
    first = re.split("[-_]", text)[0].lower()
    by_name = [
        tag
        for locale in _NAMES_IN
        for tag, name in Locale(locale).languages.items()
        if name.casefold() == text.casefold() and is_language(tag)
    ]
    spoken = [] if is_language(first) else get_official_languages(first.upper(), de_facto=True)
    near = [first, *by_name, *(tag for tag in spoken)]
    return [tag for tag in dict.fromkeys(near) if is_language(tag)]
