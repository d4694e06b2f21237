"""Read the public benchmarks of ../shared/nlu-benchmarks: train, val and test, as they are."""

from __future__ import annotations

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from nlu.evaluate import OUT_OF_SCOPE

ROOT = Path(__file__).resolve().parent.parent.parent.parent
FOLDER = ROOT.parent / "shared" / "nlu-benchmarks" / "data"


@dataclass(frozen=True, slots=True)
class Utterance:
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class PublicSet:
    """parts: "test" and, where thresholds are to be chosen, "val"; out of scope is a label."""

    name: str
    title: str
    language: str
    train: tuple[Utterance, ...]
    parts: dict[str, tuple[Utterance, ...]] = field(default_factory=dict)


NAMES = ("hwu20", "small", "large", "hwu64", "banking", "clinc")
_FILES = {
    "small": ("HWU64, few-shot small", "hwu64_cognigy_small"),
    "large": ("HWU64, few-shot large", "hwu64_cognigy_large"),
    "hwu64": ("HWU64, fold 1", "hwu64_liu_fold01"),
    "banking": ("BANKING77", "banking77"),
}


def read_set(name: str, folder: Path = FOLDER) -> PublicSet:
    """One of NAMES."""
    if name == "clinc":
        return _clinc(folder)
    if name == "hwu20":
        train, test = (read_csv(folder / f"hwu20ru_{part}.csv") for part in ("train", "test"))
        return PublicSet(name, "hwu-20-ru", "ru", train, {"test": test})
    title, file = _FILES[name]
    train, test = (read_tsv(folder / f"{file}_{part}.tsv.gz") for part in ("train", "test"))
    return PublicSet(name, title, "en", train, {"test": test})


def part_of(whole: PublicSet, sentences: int) -> PublicSet:
    """At most so many training sentences a label, always the same ones; val and test stay."""
    by_label: dict[str, list[Utterance]] = defaultdict(list)
    shuffled = Random(0).sample(whole.train, len(whole.train))  # noqa: S311  nothing secret
    for each in shuffled:
        by_label[each.label].append(each)
    kept = tuple(each for found in by_label.values() for each in found[:sentences])
    title = f"{whole.title}, {sentences} sentences an intent"
    return PublicSet(f"{whole.name}-part", title, whole.language, kept, whole.parts)


def read_tsv(path: Path) -> tuple[Utterance, ...]:
    """text, label, language with a head line; quotes are letters like any other."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return tuple(Utterance(row[0], row[1]) for row in rows)


def read_csv(path: Path) -> tuple[Utterance, ...]:
    """intent, phrase with a head line."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(Utterance(row["phrase"], row["intent"]) for row in csv.DictReader(file))


def _clinc(folder: Path) -> PublicSet:
    def both(part: str) -> tuple[Utterance, ...]:
        inside = read_tsv(folder / f"clinc150_full_{part}.tsv.gz")
        return inside + _outside(read_tsv(folder / f"clinc150_full_oos_{part}.tsv.gz"))

    parts = {part: both(part) for part in ("val", "test")}
    return PublicSet("clinc", "CLINC150 full", "en", both("train"), parts)


def _outside(utterances: Iterable[Utterance]) -> tuple[Utterance, ...]:
    return tuple(Utterance(each.text, OUT_OF_SCOPE) for each in utterances)
