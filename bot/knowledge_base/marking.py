"""Write into a translation from which Polish text each of its sections was made."""

from __future__ import annotations

import re
from pathlib import Path

from bot.knowledge_base.made_from import KEY
from bot.knowledge_base.markdown_files import RawTranslation, read_translation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import SOURCE_LANGUAGE

_FRONT_MATTER = re.compile(
    rb"\A((?:\xef\xbb\xbf)?---[ \t]*\r?\n)(.*?)(^---[ \t]*\r?$)", re.S | re.M
)
_OLD_MARKS = re.compile(rb"^translated_from:.*(?:\r?\n[ \t]+.*)*\r?\n", re.M)


def mark(folder: Path, *, topic: str | None = None, language: str | None = None) -> list[Path]:
    """All translations, or those of one topic or language. Returns the files that changed."""
    findings = Findings(folder)
    changed = []
    for source_path in sorted(folder.glob(f"topics/*/{topic or '*'}/{SOURCE_LANGUAGE}.md")):
        source = read_translation(source_path, findings)
        for path in sorted(source_path.parent.glob(f"{language or '*'}.md")):
            translation = read_translation(path, findings)
            if source and translation and path != source_path and _mark(source, translation):
                changed.append(path)
    return changed


def _mark(source: RawTranslation, translation: RawTranslation) -> bool:
    wanted = {
        name: section.digest
        for name, section in source.sections.items()
        if name in translation.sections
    }
    if translation.head.values.get(KEY) == wanted:
        return False
    _rewrite(translation.path, wanted)
    return True


def _rewrite(path: Path, digests: dict[str, str]) -> None:
    """Only these lines of the front matter change, all others stay byte for byte."""
    raw = path.read_bytes()
    found = _FRONT_MATTER.match(raw)
    if found is None:
        return
    opening, head, closing = found.groups()
    end = b"\r\n" if opening.endswith(b"\r\n") else b"\n"
    lines = [f"{KEY}:", *(f'  {name}: "{digest}"' for name, digest in digests.items())]
    marks = b"".join(line.encode() + end for line in lines)
    path.write_bytes(opening + _OLD_MARKS.sub(b"", head) + marks + closing + raw[found.end() :])
