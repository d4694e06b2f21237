"""Links. The bare name of a well-known service or of an office ("gov.pl", "olx.pl") stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer

_TOP = (
    r"(?:pl|com|net|org|eu|ua|by|ru|ge|gov|edu|info|io|me|app|online|site|biz|co|uk|de|cz|tv|"
    r"link|page|dev|xyz|shop|pro|su|kz|lt|укр|рф|бел)"
)
_LINK = re.compile(
    rf"(?<![\w@.\-])(?:(?:https?|tg)://[^\s<>\"]+|www\.[^\s<>\"]+|"
    rf"(?:[a-z0-9а-яіїєґў\-]+\.)+{_TOP}\b(?![\w@\-])(?:[/?#][^\s<>\"]*)?)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?:\w+://)?(?:www\.)?([^/?#:]+)(?::\d+)?[/]?(.*)", re.DOTALL)
_PUBLIC = re.compile(
    r"(?:.+\.)?(?:gov\.(?:pl|ua|by|ge)|europa\.eu|unhcr\.org|edu\.pl|"
    r"org\.pl|"
    r"zus\.pl|google\.(?:com|pl)|facebook\.com|instagram\.com|youtube\.com|telegram\.org|t\.me|"
    r"whatsapp\.com|viber\.com|olx\.pl|otodom\.pl|pracuj\.pl|booking\.com|allegro\.pl|"
    r"gmail\.com|znanylekarz\.pl|jakdojade\.pl|ukr\.net|diia\.pl|luxmed\.pl|medicover\.pl|"
    r"praca\.gov)",
    re.IGNORECASE,
)
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
    return bool(path) or not _PUBLIC.fullmatch(host)
