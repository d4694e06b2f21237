"""Read what the tools that look after facts need; staff hear at once when it cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.commands.knowledge.check import sentences
from bot.commands.knowledge.speaking import Speaker
from bot.knowledge_base.freshness import Freshness, read_freshness
from bot.knowledge_base.owners import Owners, read_owners
from bot.knowledge_base.problems import Findings, KnowledgeUnusable, Problem
from bot.knowledge_base.staff_files import StaffFiles, read_staff_files


@dataclass(frozen=True, slots=True)
class Care:
    files: StaffFiles
    freshness: Freshness
    owners: Owners


def read_care(folder: Path, speaker: Speaker) -> Care | None:
    """None, with the reasons on standard error, when a file that all depends on is wrong.

    A broken unit or topic is left out; how many, is said on standard error too.
    """
    findings = Findings(folder)
    freshness, owners = read_freshness(folder, findings), read_owners(folder, findings)
    try:
        files = read_staff_files(folder)
    except KnowledgeUnusable as unusable:
        complain_of(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return None
    if findings.of("error"):
        complain_of(findings.of("error"), speaker)
        return None
    complain_of_broken(files.broken, speaker)
    return Care(files, freshness, owners)


def complain_of(problems: tuple[Problem, ...], speaker: Speaker) -> None:
    for problem in problems:
        wrong, advice = sentences(problem, speaker.texts, speaker.language)
        place = speaker.text("check-place", path=problem.path, line=str(problem.line))
        speaker.err.print(f"{place}\n  {wrong}\n  → {advice}", markup=False)


def complain_of_broken(broken: tuple[str, ...], speaker: Speaker) -> None:
    if broken:
        speaker.complain("care-broken", count=len(broken), first=broken[0])
