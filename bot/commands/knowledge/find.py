"""`witaj knowledge find`: which topics and units have to do with some words, the best first."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from rich.text import Text

from bot.commands.knowledge.problem_list import print_problems
from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.knowledge_base.problems import KnowledgeUnusable
from bot.knowledge_base.search import Found, search
from nlu.interface import NluUnavailable

FIRST = 20
Meant = Callable[[str], Mapping[str, float]]  # words -> topic -> how surely they mean it


def find(folder: Path, words: str, speaker: Speaker, *, as_json: bool, meant: Meant) -> int:
    """0 found, 1 nothing found, 2 the files cannot be used."""
    try:
        snapshot = speaker.load(folder).snapshot
    except KnowledgeUnusable as unusable:
        print_problems(unusable.problems, speaker)
        speaker.complain("check-unusable", folder=str(folder))
        return UNUSABLE
    found = search(snapshot, words, speaker.language, _pointed(words, speaker, meant))
    if as_json:
        written = [asdict(each) | {"score": round(each.score, 2)} for each in found]
        sys.stdout.write(json.dumps(written, ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found, words, speaker)
    return CLEAN if found else PROBLEMS


def topics_meant(words: str) -> Mapping[str, float]:
    """By the lexicon of the understanding. Raises NluUnavailable."""
    from nlu.keywords import KeywordEngine

    return {each.name: each.confidence for each in KeywordEngine().understand(words).intents}


def _pointed(words: str, speaker: Speaker, meant: Meant) -> Mapping[str, float]:
    try:
        return meant(words)
    except NluUnavailable:
        speaker.complain("find-no-lexicon")
        return {}


def _print(found: Sequence[Found], words: str, speaker: Speaker) -> None:
    shown = found[:FIRST]
    speaker.say("find-count", count=len(found), shown=len(shown), words=words)
    for each in shown:
        places = ", ".join(speaker.text(f"find-{place}") for place in each.places)
        kind = speaker.text(f"find-{each.kind}")
        speaker.out.print()
        speaker.out.print(Text(f"{each.label} ({each.id})", style="bold"))
        speaker.out.print(f"    {kind}: {places}", markup=False)
    if shown:
        speaker.out.print()
        speaker.say("find-next", name=shown[0].id)
