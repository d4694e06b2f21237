"""Where the model of names lies, and what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_CODE = Path(__file__).parent
_LISTS = _CODE.parent / "recognizers" / "names"


class NamesModelMissing(Exception):
    """There is no whole model of names; the message says where it should be and what to do."""


@dataclass(frozen=True, slots=True)
class NamesFiles:
    """folder: holds the network's weights, the words it knows, and the record of both."""

    folder: Path

    @property
    def weights(self) -> Path:
        return self.folder / "network.bin"

    @property
    def lexicon(self) -> Path:
        return self.folder / "lexicon.txt"

    @property
    def record(self) -> Path:
        """Written last: without it the model is not whole."""
        return self.folder / "record.json"

    def trained_fingerprint(self) -> str | None:
        """What the present model was made from; None when there is no whole one."""
        if not all(path.is_file() for path in (self.weights, self.lexicon, self.record)):
            return None
        return str(json.loads(self.record.read_text(encoding="utf-8"))["fingerprint"])

    def require(self) -> None:
        """Raises NamesModelMissing."""
        if self.trained_fingerprint() is None:
            raise NamesModelMissing(
                f"There is no model of names in {self.folder}; make it: witaj log train-names"
            )


def fingerprint(messages: Iterable[Path]) -> str:
    """Changes with the code, the frames, the lists of names and the messages trained from."""
    digest = hashlib.sha256()
    ours = (path for folder in (_CODE, _LISTS) for path in folder.rglob("*") if path.is_file())
    code = [path for path in ours if path.suffix in (".py", ".txt")]
    for path in (*sorted(code), *sorted(messages)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
