"""The goals of nlu/targets.yml beside what a model reached; the floors of nlu/floors.yml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML

from nlu.figures import Figures
from nlu.rates import Figure

PATH = Path(__file__).with_name("targets.yml")
FLOORS = PATH.with_name("floors.yml")
SPREAD = "language_spread"


@dataclass(frozen=True, slots=True)
class Bound:
    """at_most: less is better."""

    value: float
    at_most: bool = False

    def reached(self, value: float) -> bool:
        return value <= self.value if self.at_most else value >= self.value


@dataclass(frozen=True, slots=True)
class Spread:
    figure: str
    languages: tuple[str, ...]
    bound: Bound


@dataclass(frozen=True, slots=True)
class Targets:
    """languages: figure -> language -> bound.  all: figure -> bound."""

    languages: Mapping[str, Mapping[str, Bound]] = field(default_factory=dict)
    all: Mapping[str, Bound] = field(default_factory=dict)
    spread: Spread | None = None

    @classmethod
    def read(cls, path: Path = PATH) -> Targets:
        raw = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        spread = raw["spread"]
        return cls(
            languages={
                figure: {tag: Bound(float(value)) for tag, value in row.items()}
                for figure, row in raw["languages"].items()
            },
            all={figure: _bound(row) for figure, row in raw["all"].items()},
            spread=Spread(spread["figure"], tuple(spread["languages"]), _bound(spread)),
        )


@dataclass(frozen=True, slots=True)
class Goal:
    """where: a language, or "all"."""

    figure: str
    where: str
    bound: Bound
    found: Figure

    @property
    def reached(self) -> bool | None:
        """None: there was nothing to measure."""
        return None if self.found.value is None else self.bound.reached(self.found.value)


def read_floors(path: Path = FLOORS) -> Mapping[str, Mapping[str, Bound]]:
    """Where ("all" or a language) -> figure -> bound; a number alone means at least."""
    raw = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return {
        where: {
            figure: _bound(row if isinstance(row, dict) else {"at_least": row})
            for figure, row in figures.items()
        }
        for where, figures in raw.items()
    }


def goals(targets: Targets, every: Figures, languages: Mapping[str, Figures]) -> tuple[Goal, ...]:
    """Every target of the languages that were asked in, those over all first."""
    return (*_over_all(targets, every, languages), *_in_languages(targets, languages))


def _over_all(
    targets: Targets, every: Figures, languages: Mapping[str, Figures]
) -> Iterator[Goal]:
    for name, bound in targets.all.items():
        if name in every:
            yield Goal(name, "all", bound, every[name])
    if targets.spread:
        yield Goal(SPREAD, "all", targets.spread.bound, _spread(targets.spread, languages))


def _in_languages(targets: Targets, languages: Mapping[str, Figures]) -> Iterator[Goal]:
    for name, row in targets.languages.items():
        for tag, bound in row.items():
            if tag in languages:
                yield Goal(name, tag, bound, languages[tag][name])


def _spread(wanted: Spread, languages: Mapping[str, Figures]) -> Figure:
    """How far the worst language lies behind the best; of fewer than two there is none."""
    values = [
        value
        for tag in wanted.languages
        if tag in languages and (value := languages[tag][wanted.figure].value) is not None
    ]
    gap = max(values) - min(values) if len(values) > 1 else None
    return Figure(gap, None, None, len(values))


def _bound(row: Mapping[str, float]) -> Bound:
    if "at_most" in row:
        return Bound(float(row["at_most"]), at_most=True)
    return Bound(float(row["at_least"]))
