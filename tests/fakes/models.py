"""Trained models by hand: what is understood of each text stands in a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from nlu.interface import NluResult, NluUnavailable
from nlu.judging import Judged, Parse
from nlu.questions import Question
from tests.fakes.understanding import NOTHING, understood


def question(text: str, topic: str, **changes: object) -> Question:
    """English and in standard spelling unless the test says otherwise."""
    given = {"language": "en", "variant": "standard", **changes}
    return Question(text=text, topic=topic, **given)  # type: ignore[arg-type]


def judged(topic: str, found: str, sure: float = 0.9, **changes: object) -> Judged:
    """A question about `topic` that was taken for `found`.

    result: what the model made of it instead, where one topic does not say enough.
    """
    result = changes.pop("result", None) or understood((found, sure))
    assert isinstance(result, NluResult)
    return Judged(question(str(changes.pop("text", "a question")), topic, **changes), result)


def table(known: Mapping[str, str], sure: float = 0.9) -> Parse:
    """A model that knows these texts: text -> topic."""
    results = {text: understood((topic, sure)) for text, topic in known.items()}
    return lambda text: results.get(text, NOTHING)


class FakeModels:
    """Archives by what they hold; loading another one fails as a broken one does."""

    def __init__(self, models: Mapping[bytes, Parse]) -> None:
        self.models = dict(models)
        self.loaded: list[str] = []

    def load(self, archive: Path) -> Parse:
        self.loaded.append(archive.name)
        try:
            return self.models[archive.read_bytes()]
        except (KeyError, FileNotFoundError):
            raise NluUnavailable(f"the model {archive} cannot be loaded") from None


def write_questions(folder: Path, questions: Iterable[Question]) -> None:
    """As files of nlu/evaluation, with the fields that a test may need."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in questions:
        path = folder / f"{each.language}.yml"
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        entry = f"- {{text: {each.text!r}, topic: {each.topic}, variant: {each.variant}}}\n"
        path.write_text(before + entry, encoding="utf-8")
