"""Look at the words around a finding."""

from __future__ import annotations

import re

_MONEY = re.compile(
    r"\s*(?:zł|zl\b|pln|złot|zlot|грн|uah|руб|rub\b|byn|злот|гривен|gel|лар|€|eur|евро|євро|\$|"
    r"usd|"
    r"тыс|тис|tys|млн|mln|%)",
    re.IGNORECASE,
)


def before(text: str, start: int, *, reach: int) -> str:
    """The end of what stands before, up to the last full sentence or line."""
    return re.split(r"[\n!?;]|[^\W\d]{4,}\. ", text[max(0, start - reach) : start])[-1]


def is_money(text: str, end: int) -> bool:
    return _MONEY.match(text, end) is not None
