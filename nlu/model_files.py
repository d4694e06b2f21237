"""Where the trained model lies and what it was trained from. Light: imports neither Rasa nor
NumPy.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RASA_VERSION = "3.6.21"


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Training data, pipeline and trained model of one project folder."""

    root: Path = ROOT

    @property
    def config(self) -> Path:
        return self.root / "config.yml"

    @property
    def data(self) -> Path:
        return self.root / "nlu" / "data"

    @property
    def archive(self) -> Path:
        return self.root / "models" / "witaj-nlu.tar.gz"

    @property
    def record(self) -> Path:
        """Next to the model: the fingerprint it was trained from."""
        return self.root / "models" / "witaj-nlu.json"

    def fingerprint(self) -> str:
        """Changes when the data, the pipeline or the code of understanding changes."""
        code = ROOT / "nlu"
        paths = [
            self.config,
            *sorted(self.data.rglob("*.yml")),
            *sorted((code / "components").glob("*.py")),
            *(code / f"{name}.py" for name in _MODULES_BEHIND_THE_MODEL),
        ]
        digest = hashlib.sha256(RASA_VERSION.encode())
        for path in paths:
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()[:16]

    def trained_fingerprint(self) -> str | None:
        """What the present model was trained from; None when there is no whole model."""
        if not (self.archive.is_file() and self.record.is_file()):
            return None
        fingerprint = json.loads(self.record.read_text(encoding="utf-8"))["fingerprint"]
        return str(fingerprint)

    def is_current(self) -> bool:
        return self.trained_fingerprint() == self.fingerprint()


_MODULES_BEHIND_THE_MODEL = ("features", "language", "linear", "normalize", "transliterate")
