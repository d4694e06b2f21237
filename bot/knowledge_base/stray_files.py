"""Files that nobody reads: a wrong ending, a wrong folder, a topic without its topic.yml."""

from __future__ import annotations

import re
from pathlib import Path

from bot.knowledge_base.folder_files import FoundFile, files_of
from bot.knowledge_base.problems import Findings

_READ = ("taxonomy.yml", "city.yml", "danger_phrases.yml", "situation_phrases.yml",
         "owners.yml", "freshness.yml", "todo.yml", "README.md", "units/*.yml",
         "topics/*/*/topic.yml", "topics/*/*/*.md")  # fmt: skip
_IS_READ = re.compile("|".join(re.escape(each).replace(r"\*", "[^/]+") for each in _READ))
_TEXT = re.compile("(topics/[^/]+/[^/]+)/[^/]+[.]md")
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
    found = list(files_of(folder))
    for file in found:
        if file.outside:
            findings.add(folder / file.shown, "outside-link")
        elif not _is_read(file):
            _report(folder / file.shown, findings)
    _check_topics({file.shown for file in found}, findings)


def _is_read(file: FoundFile) -> bool:
    return _IS_READ.fullmatch(file.shown) is not None


def _check_topics(found: set[str], findings: Findings) -> None:
    for topic in {match[1] for match in map(_TEXT.fullmatch, found) if match}:
        if f"{topic}/topic.yml" not in found:
            findings.add(findings.root / topic / "topic.yml", "topic-without-file")


def _report(path: Path, findings: Findings) -> None:
    if path.suffix in _ENDINGS:
        stem = path.with_suffix(_ENDINGS[path.suffix]).name
        findings.add(path, "wrong-ending", right=stem if Path(stem).suffix else f"{stem}.yml")
    else:
        findings.warn(path, "stray-file")
