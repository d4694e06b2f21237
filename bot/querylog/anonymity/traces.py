"""Look for words and numbers in the files of a folder, however they are written there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bytes:
    """All that stands in a folder: as text, and the same without spaces and signs."""

    text: str
    compact: str

    @classmethod
    def of(cls, folder: Path) -> Bytes:
        content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
        text = content.decode("utf-8", "replace").casefold()
        return cls(text, _compact(text))

    def hold(self, value: str) -> bool:
        return value.casefold() in self.text or (
            len(_compact(value)) > 4 and _compact(value.casefold()) in self.compact
        )


def _compact(text: str) -> str:
    return "".join(filter(str.isalnum, text))
