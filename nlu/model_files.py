"""Where the trained model lies and what it was trained from. Light: imports neither Rasa nor
NumPy.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from nlu.city_words import CityWords

ROOT = Path(__file__).resolve().parent.parent
RASA_VERSION = "3.6.21"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Training data, pipeline and trained model of one project folder.

    words: fill the placeholders of the training data.  name: of the model's files.
    """

    root: Path = ROOT
    words: CityWords = field(default_factory=CityWords)
    name: str = "witaj-nlu"

    @property
    def config(self) -> Path:
        return self.root / "config.yml"

    @property
    def data(self) -> Path:
        return self.root / "nlu" / "data"

    @property
    def questions(self) -> Path:
        """Never trained on, so no part of the fingerprint."""
        return self.root / "nlu" / "evaluation"

    @property
    def archive(self) -> Path:
        return self.root / "models" / f"{self.name}.tar.gz"

    @property
    def record(self) -> Path:
        """Next to the model: the fingerprint it was trained from."""
        return self.root / "models" / f"{self.name}.json"

    @property
    def candidate(self) -> ModelFiles:
        """The same data and pipeline, its model beside the one in use until it may replace it."""
        return replace(self, name=f"{self.name}-candidate")

    def training_files(self) -> Iterator[tuple[Path, str]]:
        """(path below `data`, text) of what is trained from, with the city's words filled in."""
        for path in sorted(self.data.rglob("*.yml")):
            text = path.read_text(encoding="utf-8")
            yield path.relative_to(self.data), self.words.fill_lines(text, path.parent.name)
        if self.words.names:
            yield Path("places.yml"), self.words.as_lookup_table()

    def fingerprint(self) -> str:
        """Changes when the data, the city's words, the pipeline or the code changes."""
        code = ROOT / "nlu"
        paths = [
            self.config,
            *sorted((code / "components").glob("*.py")),
            *(code / f"{name}.py" for name in _MODULES_BEHIND_THE_MODEL),
            *sorted((code / "lexicon").glob("*.yml")),
            code / "elsewhere.yml",
        ]
        digest = hashlib.sha256(RASA_VERSION.encode())
        for path in paths:
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        for name, text in self.training_files():
            digest.update(name.as_posix().encode() + b"\0" + text.encode() + b"\0")
        return digest.hexdigest()[:16]

    def trained_fingerprint(self) -> str | None:
        """What the present model was trained from; None when there is no whole model."""
        if not (self.archive.is_file() and self.record.is_file()):
            return None
        fingerprint = json.loads(self.record.read_text(encoding="utf-8"))["fingerprint"]
        return str(fingerprint)

    def is_current(self) -> bool:
        return self.trained_fingerprint() == self.fingerprint()


_MODULES_BEHIND_THE_MODEL = (
    *("concepts", "examples", "features", "language", "linear", "network", "normalize"),
    *("pipeline", "romanize", "topic_model", "transliterate", "variants"),
)
