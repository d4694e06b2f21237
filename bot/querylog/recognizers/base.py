"""What all recognizers share, and the one door to presidio."""

from __future__ import annotations

import warnings
from abc import abstractmethod
from collections.abc import Iterator
from typing import ClassVar, Protocol

from bot.querylog.overlaps import Finding

with warnings.catch_warnings():  # spaCy, which presidio imports, uses deprecated parts of others
    warnings.simplefilter("ignore")
    from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer, RecognizerResult
    from presidio_analyzer.nlp_engine import NlpArtifacts

# How sure a finding is; the surer one wins where two overlap.
CERTAIN = 1.0  # a checksum is right
NAMED = 0.9  # the words around it say what it is
LIKELY = 0.7  # its form is rarely anything else
POSSIBLE = 0.5

ANY_LANGUAGE = "any"  # presidio wants one; ours read every text: a PESEL stands in any language


class Recognizer(Protocol):
    """Finds one type of personal data."""

    def findings(self, text: str) -> Iterator[Finding]: ...


class SearchRecognizer(EntityRecognizer):
    """A recognizer that searches the text in its own way."""

    type: ClassVar[str]
    needs_digits: ClassVar[bool] = False  # most texts have none: their forms are not tried

    def __init__(self) -> None:
        super().__init__(supported_entities=[self.type], supported_language=ANY_LANGUAGE)

    @abstractmethod
    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        """Start, end and score of each finding."""

    def findings(self, text: str) -> Iterator[Finding]:
        return (Finding(start, end, self.type, score) for start, end, score in self._found(text))

    def _found(self, text: str) -> Iterator[tuple[int, int, float]]:
        may_hold = not self.needs_digits or any(map(str.isdigit, text))
        return self.search(text) if may_hold else iter(())

    def load(self) -> None:
        """Nothing to load; presidio asks for it."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """The same for presidio's own engine."""
        del nlp_artifacts
        if self.type not in entities:
            return []
        metadata = {RecognizerResult.RECOGNIZER_NAME_KEY: type(self).__name__}
        return [
            RecognizerResult(self.type, start, end, score, recognition_metadata=metadata)
            for start, end, score in self._found(text)
        ]


class FormRecognizer(PatternRecognizer):
    """A recognizer that is one form and, where there is one, its checksum."""

    type: ClassVar[str]
    form: ClassVar[str]
    score: ClassVar[float] = LIKELY

    def __init__(self) -> None:
        pattern = Pattern(name=self.type, regex=self.form, score=self.score)
        super().__init__(
            supported_entity=self.type, supported_language=ANY_LANGUAGE, patterns=[pattern]
        )

    def findings(self, text: str) -> Iterator[Finding]:
        for result in self.analyze(text, [self.type]):
            yield Finding(result.start, result.end, self.type, result.score)
