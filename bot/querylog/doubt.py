"""The second line of defense: whether a redacted text still holds what could name somebody.

It knows no words around and no checksums, so that it does not share the recognizers' mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.querylog.recognizers.dates import FULL_DATE

# Runs of digits as long as a phone's, however broken; letters and digits glued; signs of accounts.
_REST = re.compile(
    r"\d(?:[ \-]?\d){8,60}|(?<!\w)(?=[^\W\d_]{1,12}\d|"
    r"\d{1,12}[^\W\d_])(?=(?:[^\W\d_]{0,6}\d){6})\w{7,60}"
    r"|[\w.+\-]{0,64}@[\w.\-]{1,64}"
)


def is_doubtful(redacted: str, is_public: Callable[[str], bool]) -> bool:
    """is_public: tells whether a number or an e-mail is an office's."""
    return any(
        any(map(str.isalnum, each.group())) and not is_public(each.group().strip(".-"))
        for each in _REST.finditer(FULL_DATE.sub(";", redacted))
    )
