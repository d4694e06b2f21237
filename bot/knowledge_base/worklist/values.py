"""What stands on the list of data to be checked again."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

AS_OLD_AS_IT_GETS = 4  # limits; what is older than that has to be checked just as much


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of data: a fact, or a group of fields of a unit.

    name: the fact's id, or hours, address, phones, other.  fields: what `confirm` takes.
    value: what is written now.  kind: decides the limit (days).  as_of: the newest date that
    covers it; "undated" when there is none.  age: days, infinite when nobody knows.
    """

    name: str
    fields: tuple[str, ...]
    value: str
    kind: str
    as_of: str
    age: float
    limit: int
    source: str

    @property
    def is_stale(self) -> bool:
        return self.age > self.limit

    @property
    def overdue(self) -> float:
        """How many limits old it is."""
        return min(self.age / self.limit, AS_OLD_AS_IT_GETS)


@dataclass(frozen=True, slots=True)
class Contact:
    """unit: whose it is; empty for a page.  way: how to reach it."""

    way: Literal["phone", "email", "website", "page"]
    address: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Data that one call to a unit settles, or one look at the page that the facts come from.

    id: of the unit or topic.  page: of facts, where they come from.  contacts: best first.
    weight: how bad it is when the data are wrong.
    """

    subject: Literal["unit", "topic"]
    id: str
    label: str
    owner: str | None
    contacts: tuple[Contact, ...]
    items: tuple[Item, ...]
    weight: float

    @property
    def urgency(self) -> float:
        return self.weight * max(item.overdue for item in self.items)

    @property
    def age(self) -> float:
        return max((item.age for item in self.items), default=math.inf)
