"""The project's files as a review changes them: training data, questions, knowledge, tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.commands.knowledge.new import new_topic
from bot.commands.knowledge.speaking import CLEAN, Speaker
from bot.dialogue.knowledge import ASPECTS, Localized
from bot.dialogue.ports import Fold
from bot.knowledge_base.owners import read_owners
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.scaffolding import TAXONOMY
from bot.knowledge_base.taxonomy import read_taxonomy
from bot.knowledge_base.todo import TODO_FILE
from bot.querylog.review.effects import Meaning, NluFolder, Sentence, Todo, noted, reported
from bot.querylog.review.file_edits import Edits
from bot.querylog.review.wording import check_sentence, on_one_line, with_city_forms
from nlu.city_words import CityWords
from nlu.questions import DIALOGUE_ACTS, OUT_OF_SCOPE

REPORTED = Path("tests", "querylog", "reported.txt")
NOBODY = "opiekun bazy"


@dataclass(frozen=True, slots=True)
class Topics:
    """groups: topic or dialogue act -> file of the training data.  labels: of topics."""

    groups: Mapping[str, str]
    labels: Mapping[str, Localized]
    aspects: tuple[str, ...] = tuple(ASPECTS)


def read_topics(knowledge: Path) -> Topics:
    """Raises KnowledgeUnusable."""
    taxonomy = read_taxonomy(knowledge / TAXONOMY, Findings(knowledge))
    acts = {**dict.fromkeys(sorted(DIALOGUE_ACTS), "dialogue"), OUT_OF_SCOPE: OUT_OF_SCOPE}
    return Topics({**taxonomy.topics, **acts}, taxonomy.labels)


@dataclass(frozen=True, slots=True)
class ProjectFiles:
    """Every method gives edits and writes nothing. They raise ReviewError."""

    project: Path
    knowledge: Path
    fold: Fold

    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(each.name for each in self._nlu.folder.joinpath("data").iterdir()))

    def proposed(self, text: str, language: str) -> str:
        """What could stand in the data: one line, the city's name as a placeholder."""
        return with_city_forms(on_one_line(text), self._city(language))

    def learned(self, new: Sequence[Sentence], meaning: Meaning) -> Edits:
        self._check(new)
        return self._nlu.learned(new, meaning)

    def measured(self, new: Sequence[Sentence], meaning: Meaning, variant: str) -> Edits:
        self._check(new)
        return self._nlu.measured(new, meaning, variant)

    def noted(self, what: str, topic: str | None, today: date) -> Edits:
        """An item for whoever looks after the topic, or after all that has no owner."""
        owners = read_owners(self.knowledge, Findings(self.knowledge)).topics
        group = read_topics(self.knowledge).groups.get(topic or "", "")
        owner = owners.of(topic or "", group) or NOBODY
        todo = Todo(on_one_line(what), owner, today.isoformat(), topic)
        return noted(self.knowledge / TODO_FILE, todo)

    def begun(self, place: str, label: str, speaker: Speaker) -> Edits | None:
        """What `witaj knowledge new topic` writes, tried on a copy; None when it refuses.

        It tells by itself what is wrong or what is to be filled in.
        """
        with TemporaryDirectory(prefix="witaj-review-") as name:
            copy = Path(name) / "knowledge"
            shutil.copytree(self.knowledge, copy)
            if new_topic(copy, place, label=label, speaker=speaker) != CLEAN:
                return None
            return dict(self._changed(copy))

    def reported(self, line: str) -> Edits:
        return reported(self.project / REPORTED, line)

    @property
    def _nlu(self) -> NluFolder:
        return NluFolder(self.project / "nlu", self.fold)

    def _city(self, language: str) -> dict[str, str]:
        words = CityWords.read(self.knowledge / "city.yml")
        return {form: each[language] for form, each in words.forms.items() if language in each}

    def _check(self, new: Iterable[Sentence]) -> None:
        for each in new:
            check_sentence(each.text, self._city(each.language).get("city", ""))

    def _changed(self, copy: Path) -> Iterable[tuple[Path, str]]:
        for path in sorted(copy.rglob("*")):
            original = self.knowledge / path.relative_to(copy)
            if path.is_file() and not (
                original.is_file() and original.read_bytes() == path.read_bytes()
            ):
                yield original, path.read_bytes().decode()
