"""Look at the words around a finding."""

from __future__ import annotations

import re

_MONEY = re.compile(
    r"\s*(?:zł|zl\b|pln|złot|zlot|грн|uah|руб|rub\b|byn|злот|гривен|gel|лар|€|eur|евро|євро|\$|"
    r"usd|"
    r"э[ўу]р|долл|дол\b|dollar|lari\b|lir|крон|тыс|тис|tys|млн|mln|%)",
    re.IGNORECASE,
)

SUM = re.compile(
    r"(?<!\w)(?:sum[aeyąę]\w?|kwot\w{1,2}|amount|price|cost|limit\w?|do|up to|сум[аыуи]\w?|"
    r"сумм\w{1,2}|кошт\w{0,3}|лимит\w?|ліміт\w?|да|до)(?:\s\w{1,10})?[\s:]{1,2}$",
    re.IGNORECASE,
)
_OFFICE_LINE = re.compile(
    r"(?:infolini\w|hotline|helpline|(?:гаряч|горяч|гарач)\w{2,4} л[іи]н\w{1,3})\W{1,3}$", re.I
)


# These end no sentence: "urodz. 02/1977", "zameld. Długa 5".
_SENTENCE_ENDS = re.compile(
    r"[\n!?;]|[^\W\d]{4,}(?<!urodz)(?<!mieszk)(?<!zameld)(?<!sygn)(?<!народж)(?<!нарадж)(?<!прож)"
    r"(?<!рожд)\. ",
    re.IGNORECASE,
)


def before(text: str, start: int, *, reach: int) -> str:
    """The end of what stands before, up to the last full sentence or line."""
    return _SENTENCE_ENDS.split(text[max(0, start - reach) : start])[-1]


def is_money(text: str, end: int) -> bool:
    return _MONEY.match(text, end) is not None


def is_office_line(text: str, start: int) -> bool:
    """The number behind "infolinia" is an office's."""
    return _OFFICE_LINE.search(text[max(0, start - 20) : start]) is not None


def is_round(written: str) -> bool:
    """ "1500000", "100 000 000": a count, nobody's number."""
    digits = re.sub(r"\D", "", written)
    return (len(digits) >= 5 and digits.endswith("0000")) or digits[1:].strip("0") == ""
