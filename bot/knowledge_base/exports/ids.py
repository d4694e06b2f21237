"""Ids that never change: another program finds the same thing in tomorrow's export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid5

NAMESPACE = UUID("7a0f1c52-3c0d-4f0e-9d0b-6f5d8d1f4a11")  # never changes: ids are made from it


@dataclass(frozen=True, slots=True)
class Ids:
    """The same id for the same thing in every export and every language.

    city: its Polish name; two cities may give their units the same names.
    """

    city: str

    @classmethod
    def for_city(cls, words: Mapping[str, Mapping[str, str]]) -> Ids:
        """words: language -> the words for the city, as the snapshot has them."""
        return cls((words.get("pl") or words.get("en") or {}).get("city", ""))

    def of(self, *names: str) -> str:
        """names: the kind of thing first, then what names it among its kind."""
        return str(uuid5(NAMESPACE, "/".join((self.city, *names))))
