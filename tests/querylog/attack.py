"""What somebody learns who solves the published tables for the counts that they do not show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest

from bot.querylog.models import OTHER
from bot.querylog.tables import TOTAL, Table
from bot.querylog.versions import Version

Atom = tuple[int, str, str]  # version, row, column


@dataclass(frozen=True)
class Learned:
    """low, high: between which a count must lie.  truth: what it is."""

    what: str
    truth: float
    low: float
    high: float

    @property
    def range(self) -> float:
        return self.high - self.low


def learned(versions: Sequence[Version]) -> list[Learned]:
    """For each count that some version hides or pools, and for its growth, by linear programs.

    The attacker knows all shown cells and totals of all versions, which rows and columns are
    pooled, and that counts are no less than zero and only grow.
    """
    optimize = pytest.importorskip("scipy.optimize")
    attack = _Attack([version for version in versions if version.shown.cells])
    found = []
    for what, goal in attack.goals():
        ends = []
        for sign in (1, -1):
            done = optimize.linprog(
                sign * goal, A_eq=attack.known, b_eq=attack.values, A_ub=attack.growth,
                b_ub=None if attack.growth is None else np.zeros(len(attack.growth)),
                method="highs",
            )  # fmt: skip
            ends.append(sign * done.fun if done.status == 0 else sign * -np.inf)
            assert done.status in (0, 3), (what, done.message)
        found.append(Learned(what, float(goal @ attack.truth), *ends))
    return found


class _Attack:
    def __init__(self, versions: Sequence[Version]) -> None:
        self.versions = versions
        self.atoms = {
            (number, *cell): None
            for number, version in enumerate(versions)
            for cell in versions[-1].whole.inner()
        }
        self.atoms = {atom: place for place, atom in enumerate(self.atoms)}
        self.truth = np.array(
            [versions[n].whole.cells.get((row, column), 0) for n, row, column in self.atoms],
            dtype=float,
        )
        shown = [
            (self.sum_of(number, cell), count)
            for number, version in enumerate(versions)
            for cell, count in version.shown.cells.items()
            if count is not None
        ]
        self.known = np.array([each for each, _ in shown])
        self.values = np.array([count for _, count in shown])
        assert np.allclose(self.known @ self.truth, self.values)
        growing = [
            self.one((number - 1, row, column)) - self.one((number, row, column))
            for number, row, column in self.atoms
            if number
        ]
        self.growth = np.array(growing) if growing else None

    def goals(self) -> Iterator[tuple[str, np.ndarray]]:
        """Hidden cells, the totals of pooled members, and how much both grew."""
        for number, version in enumerate(self.versions):
            for cell in self.secret(version):
                now = self.sum_of(number, cell)
                yield f"version {number}: {cell}", now
                if number and cell[0] in version.shown.rows and cell[1] in version.shown.columns:
                    yield f"growth to version {number}: {cell}", now - self.before(number, cell)

    def secret(self, version: Version) -> list[tuple[str, str]]:
        hidden = [cell for cell, count in version.shown.cells.items() if count is None]
        rows = [(row, TOTAL) for row in version.whole.rows if row not in version.shown.rows]
        columns = [
            (TOTAL, name) for name in version.whole.columns if name not in version.shown.columns
        ]
        return hidden + rows + columns

    def before(self, number: int, cell: tuple[str, str]) -> np.ndarray:
        """The same atoms in the version before."""
        now = self.sum_of(number, cell)
        places = {place: atom for atom, place in self.atoms.items()}
        total = np.zeros(len(self.atoms))
        for place in np.flatnonzero(now):
            _, row, column = places[int(place)]
            total += self.one((number - 1, row, column))
        return total

    def sum_of(self, number: int, cell: tuple[str, str]) -> np.ndarray:
        shown = self.versions[number].shown
        total = np.zeros(len(self.atoms))
        for version, row, column in self.atoms:
            inside = _within(cell[0], row, shown.rows) and _within(cell[1], column, shown.columns)
            if version == number and inside:
                total += self.one((version, row, column))
        return total

    def one(self, atom: Atom) -> np.ndarray:
        unit = np.zeros(len(self.atoms))
        unit[self.atoms[atom]] = 1
        return unit


def _within(name: str, member: str, shown: Sequence[str]) -> bool:
    return name in (TOTAL, member) or (name == OTHER and member not in shown)


def alone(table: Table, shown: Table) -> Version:
    return Version(date(2026, 11, 30), table, shown)
