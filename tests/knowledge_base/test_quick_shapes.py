"""The quick check of a shape never passes what the thorough one refuses."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.knowledge_base import shapes
from bot.knowledge_base.yaml_nodes import read_values

REAL = Path(__file__).resolve().parent.parent.parent / "knowledge"
ODD = [None, True, 0, -1, 3.5, "", " ", "x", "2026-13-45", "https://", "a b", [], {}, ["x", "x"],
       {"x": "y"}, "31-004\n", "٣٣-٣٣٣", "pl\n", "x@y"]  # fmt: skip
FILES = [
    *(("unit", path) for path in sorted(REAL.glob("units/*.yml"))[:12]),
    *(("topic", path) for path in sorted(REAL.glob("topics/*/*/topic.yml"))[:6]),
    ("city", REAL / "city.yml"),
    ("taxonomy", REAL / "taxonomy.yml"),
]


def changed(values: Any, chance: random.Random) -> Any:
    """A copy with one value somewhere replaced, taken away or added."""
    values = copy.deepcopy(values)
    holder = chance.choice(list(holders(values)))
    key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    if chance.random() < 0.2:
        del holder[key]
    elif chance.random() < 0.2 and isinstance(holder, dict):
        holder[f"{key}x"] = chance.choice(ODD)
    else:
        holder[key] = chance.choice(ODD)
    return values


def holders(values: Any) -> Iterator[Any]:
    if isinstance(values, (dict, list)) and values:
        yield values
        for each in values.values() if isinstance(values, dict) else values:
            yield from holders(each)


@pytest.mark.parametrize(
    ("schema", "path"), FILES, ids=lambda value: getattr(value, "stem", value)
)
def test_both_say_the_same_of_good_files_and_of_broken_ones(schema: str, path: Path) -> None:
    chance = random.Random(path.name)  # noqa: S311
    values, _ = read_values(path.read_text(encoding="utf-8"))
    quick, thorough = shapes._quick(schema), shapes._thorough(schema)
    refused = 0
    for each in (values, *(changed(values, chance) for _ in range(60))):
        refused += not thorough.is_valid(each)
        if quick.is_valid(each):
            assert thorough.is_valid(each), list(thorough.iter_errors(each))
    assert refused > 10
