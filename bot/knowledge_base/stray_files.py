"""Files that nobody reads: a wrong ending, a wrong folder, a topic without its topic.yml."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge_base.problems import Findings

_READ = ("taxonomy.yml", "city.yml", "danger_phrases.yml", "situation_phrases.yml",
         "owners.yml", "freshness.yml", "README.md", "units/*.yml",
         "topics/*/*/topic.yml", "topics/*/*/*.md")  # fmt: skip
_LITTER = {"thumbs.db", "desktop.ini"}  # Windows makes them
_ENDINGS = {
    ".yaml": ".yml",
    ".markdown": ".md",
    ".txt": "",
    ".docx": ".md",
    ".YML": ".yml",
    ".MD": ".md",
}


def check_stray_files(folder: Path, findings: Findings) -> None:
    """Each of them is an edit that its author believes to be in use."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _is_litter(path, folder) and not _is_read(path, folder):
            _report(path, findings)
    for topic in sorted({path.parent for path in folder.glob("topics/*/*/*.md")}):
        if not (topic / "topic.yml").is_file():
            findings.add(topic / "topic.yml", "topic-without-file")


def _report(path: Path, findings: Findings) -> None:
    if path.suffix in _ENDINGS:
        stem = path.with_suffix(_ENDINGS[path.suffix]).name
        findings.add(path, "wrong-ending", right=stem if Path(stem).suffix else f"{stem}.yml")
    else:
        findings.warn(path, "stray-file")


def _is_litter(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return hidden or path.name.endswith("~") or path.name.lower() in _LITTER


def _is_read(path: Path, folder: Path) -> bool:
    return any(_matches(path.relative_to(folder), pattern) for pattern in _READ)


def _matches(path: Path, pattern: str) -> bool:
    """`Path.match` would let topics/*/*/*.md fit a deeper folder too."""
    return len(path.parts) == len(Path(pattern).parts) and path.match(pattern)
