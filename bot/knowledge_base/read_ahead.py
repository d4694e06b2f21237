"""Let a second process parse a part of a very large base while the first reads the rest."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from bot.knowledge_base import markdown_files, yaml_files
from bot.knowledge_base.folder_files import files_of
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.remembered import Kept, Memory, parsed
from bot.knowledge_base.stray_files import is_read
from bot.knowledge_base.text_files import read_bytes

MANY = 3_000  # files; with fewer, starting a process takes longer than it saves
SHARE = 0.42  # of the files: it must start first, and send what it made

logger = logging.getLogger(__name__)


@contextmanager
def reading_ahead(folder: Path, memory: Memory) -> Iterator[None]:
    """The memory then expects the last files, in the order in which they are read."""
    found = (file.shown for file in files_of(folder) if is_read(file))
    paths = [folder / shown for shown in sorted(found, key=_turn)]
    if len(paths) < MANY or memory.before or (os.cpu_count() or 1) < 2:
        yield
        return
    theirs = paths[int(len(paths) * (1 - SHARE)) :]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
        coming = other.submit(parse_all, folder, theirs)
        memory.expect(theirs, lambda: _result(coming))
        yield


def parse_all(folder: Path, paths: Sequence[Path]) -> dict[Path, Kept]:
    """What is in each file; those that cannot be read are left out."""
    made = {}
    for path in paths:
        raw = read_bytes(path, Findings(folder))
        if raw is not None:
            parse = markdown_files if path.suffix == ".md" else yaml_files
            made[path] = parsed(path, raw, parse.parse_bytes, folder)
    return made


def _turn(shown: str) -> tuple[bool, str]:
    """Topics are read last."""
    return shown.startswith("topics/"), shown


def _result(coming: Future[dict[Path, Kept]]) -> dict[Path, Kept]:
    try:
        return coming.result()
    except (BrokenProcessPool, OSError):  # no room for a second process: the first does it all
        logger.info("the knowledge is read by one process")
        return {}
