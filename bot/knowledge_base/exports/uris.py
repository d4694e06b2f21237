"""Web addresses as RFC 3986 has them: other letters written with percent signs."""

from __future__ import annotations

from urllib.parse import quote

_SIGNS = "%/:=&?~#+!$,;'@()*[]"  # allowed beside letters and digits


def uri(address: str) -> str:
    return quote(address, safe=_SIGNS)
