"""Make a knowledge base many times as large: copies of the real one under other names.

`python -m tests.bench.large_base FOLDER [TIMES]` leaves one in FOLDER.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from bot.knowledge_base.marking import mark

ROOT = Path(__file__).resolve().parent.parent.parent
REAL = ROOT / "knowledge"
TIMES = 20

_UNIT = re.compile(r"^(\s*(?:- )?(?:unit|own_case|replaced_by): \"?)([\w-]+)", re.M)
_NEIGHBOURS = re.compile(r"^(?:related|next):[^\n]*\n(?:[ ]*- [^\n]*\n)*", re.M)
_PLACEHOLDER = re.compile(r"(\{\w+:)([\w-]+)(?=\})")
_FOREIGN_FACT = re.compile(r"(?<=\{)(\w+)(?=\.\w+\})")
_REASON = re.compile(r"^(  )([\w-]+)(?=: )", re.M)


def make_large(target: Path, *, source: Path = REAL, times: int = TIMES) -> None:
    """The base of `source`, then times - 1 copies of its topics and units with renamed ids."""
    shutil.copytree(source, target)
    units = {path.stem for path in source.glob("units/*.yml")}
    topics = {path.parent.name for path in source.glob("topics/*/*/topic.yml")}
    for number in range(2, times + 1):
        renamed = Renaming(units, topics, number)
        for path in source.glob("units/*.yml"):
            _copy(path, target / "units" / f"{renamed.unit(path.stem)}.yml", renamed.of_yaml)
        for path in source.glob("topics/*/*/*"):
            folder = target / "topics" / path.parent.parent.name / renamed.topic(path.parent.name)
            of_file = renamed.of_text if path.suffix == ".md" else renamed.of_yaml
            _copy(path, folder / path.name, of_file)
    _add_topics(target / "taxonomy.yml", topics, times)
    mark(target)  # the names of units in the texts have changed, so their digests have


class Renaming:
    """The names of one copy. Whatever names no unit and no topic stays as it is."""

    def __init__(self, units: set[str], topics: set[str], number: int) -> None:
        self._units, self._topics, self._number = units, topics, number

    def unit(self, name: str) -> str:
        return f"{name}-{self._number}" if name in self._units else name

    def topic(self, name: str) -> str:
        return f"{name}_{self._number}" if name in self._topics else name

    def of_yaml(self, text: str) -> str:
        text = _UNIT.sub(lambda match: match[1] + self.unit(match[2]), text)
        return _NEIGHBOURS.sub(
            lambda match: re.sub(r"\w+", lambda name: self.topic(name[0]), match[0]), text
        )

    def of_text(self, text: str) -> str:
        start, head, body = text.split("---\n", 2)
        head = _REASON.sub(lambda match: match[1] + self.unit(match[2]), head)
        body = _PLACEHOLDER.sub(lambda match: match[1] + self.unit(match[2]), body)
        body = _FOREIGN_FACT.sub(lambda match: self.topic(match[1]), body)
        return "---\n".join((start, head, body))


def _copy(source: Path, target: Path, renamed: Callable[[str], str]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(renamed(source.read_text(encoding="utf-8")), encoding="utf-8")


def _add_topics(path: Path, topics: set[str], times: int) -> None:
    taxonomy = yaml.safe_load(path.read_text(encoding="utf-8"))
    for group in taxonomy["topics"].values():
        for name, labels in list(group.items()):
            if name in topics:
                for number in range(2, times + 1):
                    group[f"{name}_{number}"] = dict(labels)  # the same one would get an anchor
    written = yaml.safe_dump(taxonomy, allow_unicode=True, sort_keys=False)
    path.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    make_large(Path(sys.argv[1]), times=int(sys.argv[2]) if len(sys.argv) > 2 else TIMES)
