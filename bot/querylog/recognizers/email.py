"""E-mail addresses, also those written so that robots do not see them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import CERTAIN, NAMED, SearchRecognizer

# Any letters, not ASCII alone: a Cyrillic "о" in an address is a slip, not a disguise.
_PLAIN = re.compile(
    r"(?<![\w.+\-])[\w.%+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,4}\.[^\W\d_]{2,24}\b"
)
_AT_WORD = r"(?:at|małpa|malpa|собака|равлик)"
_MAIL = r"(?:gmail|wp|o2|onet|interia|ukr|mail|yandex|proton|outlook|hotmail|yahoo|icloud|tut)"
# " @name" is an account, unless the server is known.
_AT = rf"(?:@ ?| @ | @(?={_MAIL}\b)| ?[\[(] ?{_AT_WORD} ?[\])] ?| {_AT_WORD} )"
_DOT = r"(?:\.| ?[\[(] ?(?:dot|kropka|точка|крапка) ?[\])] ?| (?:dot|kropka|точка|крапка) | ?\. ?)"
_TOP = r"(?:com|pl|ua|by|ru|net|org|eu|me|ge|info|kz|uz|lt|de|es|in|co|edu|io|укр|рф|бел)"
_DISGUISED = re.compile(
    rf"(?<![\w.+\-])(?:[\w%+\-]{{1,40}} \. )?[\w.%+\-]{{1,64}}{_AT}[\w\-]{{1,63}}"
    rf"(?:{_DOT}[\w\-]{{1,63}}){{0,2}}{_DOT}{_TOP}\b",
    re.IGNORECASE,
)
_SERVER = re.compile(  # "olena_k gmail.com": the sign was forgotten
    r"(?<![\w.+\-])[a-z][\w.\-]{2,63} (?:gmail|wp|o2|onet|interia|ukr|mail|yandex|proton|outlook)"
    r"\.(?:com|pl|net|ru|me|ua)\b",
    re.IGNORECASE,
)
# "sign up at gov.pl"
_IN_A_SENTENCE = re.compile(r" at (?:[a-z\-]{1,30}\.)?gov\.pl$", re.IGNORECASE)


class EmailRecognizer(SearchRecognizer):
    type = "EMAIL"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _PLAIN.finditer(text):
            yield *match.span(), CERTAIN
        for match in _DISGUISED.finditer(text):
            if not _IN_A_SENTENCE.search(match.group()):
                yield *match.span(), NAMED
        for match in _SERVER.finditer(text):
            if re.search(r"[\d_.]", match.group().split()[0]):
                yield *match.span(), NAMED
