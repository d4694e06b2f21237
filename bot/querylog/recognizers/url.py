"""Links. The bare name of a well-known service or of an office ("gov.pl", "olx.pl") stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer
from bot.querylog.recognizers.public_sites import OFFICIAL, SERVICES

_TOP = (
    r"(?:pl|com|net|org|eu|ua|by|ru|ge|gov|edu|info|io|me|app|online|site|biz|co|uk|de|cz|tv|"
    r"link|page|dev|xyz|shop|pro|su|kz|lt|md|uz|укр|рф|бел)"
)
_TOP_OF_PAGE = (
    r"(?:ly|gl|gg|cc|gd|to|is|im|am|ai|st|fr|it|es|nl|se|ro|at|ch|us|ca|in|tr|az|la|live|blog)"
)
_LINK = re.compile(
    rf"(?<![\w@.\-])(?:(?:[a-z]{{2,12}}://|mailto:)[^\s<>\"]+|www\.[^\s<>\"]+|"
    rf"(?:[a-z0-9а-яіїєґў\-]{{1,63}}\.){{1,5}}(?:{_TOP}\b(?![\w@\-])(?:[/?#][^\s<>\"]*)?|{_TOP_OF_PAGE}/[^\s<>\"]+))",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?:\w+://)?(?:www\.)?([^/?#:]+)(?::\d+)?[/]?(.*)", re.DOTALL)
_OF_SOMEBODY = re.compile(r"[?#@=%]|\d{5}")
_SHORT = re.compile(r"(?:me|by|co|io|pro|link|page)", re.IGNORECASE)


class UrlRecognizer(SearchRecognizer):
    type = "URL"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _LINK.finditer(text):
            link = match.group().rstrip(".,;:!?)'»”")
            if is_personal(link):
                score = NAMED if "/" in link else LIKELY
                yield match.start(), match.start() + len(link), score


def is_personal(link: str) -> bool:
    parts = _PARTS.match(link)
    if parts is None:
        return True
    host, path = parts.groups()
    bare = "/" not in link.removesuffix("/") and not link.lower().startswith("www.")
    if bare and _SHORT.fullmatch(host.rpartition(".")[2]):
        return False  # "help.me", a dot without a space
    if OFFICIAL.fullmatch(host):
        return _OF_SOMEBODY.search(path) is not None
    return bool(path) or not SERVICES.fullmatch(host)
