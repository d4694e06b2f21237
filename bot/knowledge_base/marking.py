"""Write into a translation from which Polish text each of its sections was made."""

from __future__ import annotations

from pathlib import Path

from ruamel.yaml import YAML

from bot.knowledge_base.markdown_files import RawTranslation, read_translation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.topics import SOURCE_LANGUAGE

KEY = "translated_from"


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
    if dict(translation.head.values.get(KEY) or {}) == wanted:
        return False
    translation.head.values[KEY] = wanted
    _rewrite_head(translation)
    return True


def _rewrite_head(translation: RawTranslation) -> None:
    """Only the front matter is written anew, the text below it stays byte for byte."""
    _, _, body = translation.path.read_text(encoding="utf-8").split("---\n", 2)
    writer = YAML(typ="rt")
    writer.width = 4096
    with translation.path.open("w", encoding="utf-8") as file:
        file.write("---\n")
        writer.dump(translation.head.values, file)
        file.write(f"---\n{body}")
