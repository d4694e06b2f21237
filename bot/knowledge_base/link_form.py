"""Guess the link that a person meant: "www.gov.pl" is "https://www.gov.pl"."""

from __future__ import annotations

import re

from bot.knowledge_base.nearest import NOTHING

EMAIL = "email"  # the sentences choose other words for an e-mail address in the place of a link
_LINK = re.compile(r"https?://[^\s/?#.]+(\.[^\s/?#.]+)+([/?#:]\S*)?")  # as in the schemas
_END = ".,;:!?'\"”’»…"


def is_link(written: str) -> bool:
    return bool(_LINK.fullmatch(written))


def meant_link(written: str) -> str:
    """EMAIL for the address of an e-mail, NOTHING when it cannot be guessed."""
    link = without_end(written.strip())
    if "@" in link:
        return EMAIL
    if "://" not in link:
        link = f"https://{link}"
    return link if is_link(link) else NOTHING


def without_end(link: str) -> str:
    """Without the full stop or bracket of the sentence that it was copied from."""
    right = link.rstrip(_END)
    if right.endswith(")") and right.count("(") < right.count(")"):
        return without_end(right[:-1])
    return right
