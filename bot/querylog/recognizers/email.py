"""E-mail addresses, also those written so that robots do not see them."""

from __future__ import annotations

from bot.querylog.recognizers.base import CERTAIN, FormRecognizer

_AT = r"(?:@|\s?[\[(]\s?(?:at|małpa|собака)\s?[\])]\s?)"
_DOT = r"(?:\.|\s?[\[(]\s?(?:dot|kropka|точка)\s?[\])]\s?)"


class EmailRecognizer(FormRecognizer):
    type = "EMAIL"
    # Any letters, not ASCII alone: a Cyrillic "о" in an address is a slip, not a disguise.
    form = (
        rf"(?<![\w.+\-])[\w.%+\-]{{1,64}}{_AT}[\w\-]{{1,63}}"
        rf"(?:{_DOT}[\w\-]{{1,63}}){{0,4}}{_DOT}[^\W\d_]{{2,24}}\b"
    )
    score = CERTAIN
