"""Names of accounts: "@olena_k", "telegram: olena_k"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer

_AT = re.compile(r"(?<![\w.@/])@ ?(?=[\d._]{0,20}[^\W\d_])\w[\w.]{1,62}\w")
_NAMED = re.compile(
    r"(?<!\w)(?:telegram|tg|instagram|insta|inst|ig|fb|skype|facebook|discord|signal|tiktok|vk|nick|login|"
    r"username|"
    r"телеграм\w*|тэлеграм\w*|тг|інстаграм\w*|инстаграм\w*|инста|інста|скайп\w*|фейсбук\w*|нік|ник|логин|"
    r"логін)"
    r"(?:\s*(?P<sign>[:=])\s*|\s*-\s*|\s+)(?:(?:is|to|to jest|мой|мій|это|"
    r"це)\s+)?(?P<name>[a-z][a-z0-9._]{3,31})(?![\w@])",
    re.IGNORECASE,
)


class HandleRecognizer(SearchRecognizer):
    type = "HANDLE"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for match in _AT.finditer(text):
            yield *match.span(), LIKELY
        for match in _NAMED.finditer(text):
            name = match["name"].rstrip(".")
            if match["sign"] or re.search(r"[_\d]", name):
                yield match.start("name"), match.start("name") + len(name), NAMED
