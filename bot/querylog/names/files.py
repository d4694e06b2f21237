"""Where the model of names lies, and what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import srsly

from bot.querylog.redaction import AnonymizerIncomplete

if TYPE_CHECKING:
    from bot.querylog.names.training import Trained

_CODE = Path(__file__).parent
_LISTS = _CODE.parent / "recognizers" / "names"


class NamesModelMissing(AnonymizerIncomplete):
    """There is no whole model of names; the message says where it should be and what to do."""


@dataclass(frozen=True, slots=True)
class NamesFiles:
    """folder: holds the networks' weights, the words it knows, and the record of both."""

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

    def save(self, trained: Trained, fingerprint: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.record.unlink(missing_ok=True)  # a half-written model must not look whole
        self.weights.write_bytes(srsly.msgpack_dumps(list(trained.networks)))
        self.lexicon.write_text("\n".join(sorted(trained.lexicon)) + "\n", encoding="utf-8")
        record = {"fingerprint": fingerprint, "seconds": round(trained.seconds)}
        self.record.write_text(json.dumps(record) + "\n", encoding="utf-8")

    def networks(self) -> list[bytes]:
        """The weights of each network. Raises NamesModelMissing for those of an older program."""
        found = srsly.msgpack_loads(self.weights.read_bytes())
        if not isinstance(found, list) or not all(isinstance(each, bytes) for each in found):
            raise NamesModelMissing(
                f"The model of names in {self.folder} was made by another version of Witaj; "
                "make it anew: witaj log train-names"
            )
        return found

    def words(self) -> frozenset[str]:
        return frozenset(self.lexicon.read_text(encoding="utf-8").split())

    def require(self) -> None:
        """Raises NamesModelMissing."""
        if self.trained_fingerprint() is None:
            raise NamesModelMissing(
                f"There is no model of names in {self.folder}; make it: witaj log train-names"
            )


NAMES_FILES = NamesFiles(_CODE.parents[2] / "models" / "names")


def fingerprint(messages: Iterable[Path]) -> str:
    """Changes with the code, the frames, the lists of names and the messages trained from."""
    digest = hashlib.sha256()
    ours = (path for folder in (_CODE, _LISTS) for path in folder.rglob("*") if path.is_file())
    code = [path for path in ours if path.suffix in (".py", ".txt")]
    for path in (*sorted(code), *sorted(messages)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
