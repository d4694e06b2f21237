"""`witaj knowledge export hsds | geojson | calendar`: the knowledge for other programs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jsonschema import Draft202012Validator

from bot.commands.knowledge.speaking import CLEAN, PROBLEMS, UNUSABLE, Speaker
from bot.dialogue.knowledge import Unit
from bot.knowledge_base.exports.base import Base, read_base
from bot.knowledge_base.exports.calendar import calendar
from bot.knowledge_base.exports.files import as_json, write_whole
from bot.knowledge_base.exports.geojson import feature_collection, without_place
from bot.knowledge_base.exports.hsds.services import services
from bot.knowledge_base.exports.hsds.validation import Fault, faults, read_schema
from bot.knowledge_base.exports.wording import Wording
from bot.knowledge_base.nearest import NOTHING, nearest
from bot.knowledge_base.problems import KnowledgeUnusable

STDOUT = Path("-")


class Refused(Exception):
    """Nothing can be exported; the reason has been said. code: with which the program ends."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def code_of(work: Callable[[], int]) -> int:
    """The exit code: 0 written, 1 the base or the result is wrong, 2 wrong arguments."""
    try:
        return work()
    except Refused as refused:
        return refused.code


@dataclass(frozen=True, slots=True)
class Export:
    """What all exports ask for.  day: for which is said what exists and what holds."""

    folder: Path
    speaker: Speaker
    day: date

    def hsds(self, out: Path, languages: Sequence[str], *, schema: Path | None) -> int:
        """schema: of HSDS, to compare with; None: not asked."""
        base = self._base(languages)
        published = self._schema(schema) if schema else None
        valid = True
        for language in languages or base.snapshot.languages:
            found = services(base, language, self.speaker.texts)
            path = out / f"hsds-{language}.json"
            self._write(path, as_json(found))
            self.speaker.say("export-hsds", path=str(path), services=len(found))
            if published:
                valid = self._fits(path, list(faults(found, published))) and valid
        if published and valid:
            self.speaker.say("export-valid")
        return CLEAN if valid else PROBLEMS

    def geojson(self, out: Path, language: str) -> int:
        wording = self._wording(language)
        found, missing = feature_collection(wording), without_place(wording)
        self._write(out, as_json(found))
        units = len(found["features"])
        self.speaker.complain("export-geojson", units=units, missing=len(missing))
        return CLEAN

    def calendar(self, out: Path, language: str, *, units: Sequence[str], weeks: int) -> int:
        wording = self._wording(language)
        made = calendar(self._units(wording.base, units), wording, weeks=weeks)
        self._write(out, made.content)
        names = (", ".join(made.without_hours) if units else "") or NOTHING
        self.speaker.complain("export-calendar", missing=len(made.without_hours), names=names)
        return CLEAN

    def _schema(self, path: Path) -> Draft202012Validator:
        try:
            return read_schema(path)
        except (OSError, ValueError) as error:
            raise self._refused("export-no-schema", UNUSABLE, path=str(path)) from error

    def _fits(self, path: Path, wrong: list[Fault]) -> bool:
        for each in wrong:
            self.speaker.err.print(f"{each.place}: {each.message}", markup=False)
        if wrong:
            self.speaker.complain("export-invalid", path=str(path), faults=len(wrong))
        return not wrong

    def _wording(self, language: str) -> Wording:
        return Wording(language, self.speaker.texts, self._base([language]))

    def _base(self, languages: Sequence[str]) -> Base:
        """A base with errors would give others what the bot itself does not say."""
        try:
            loaded = self.speaker.load(self.folder)
        except KnowledgeUnusable:
            raise self._refused("check-unusable", UNUSABLE, folder=str(self.folder)) from None
        if loaded.errors:
            raise self._refused("export-errors", PROBLEMS, errors=len(loaded.errors))
        known = loaded.snapshot.languages
        for language in languages:
            if language not in known:
                listed = ", ".join(known)
                raise self._refused("export-language", UNUSABLE, language=language, known=listed)
        return read_base(self.folder, loaded.snapshot, self.day)

    def _units(self, base: Base, wanted: Sequence[str]) -> list[Unit]:
        """Those that are wanted, in the order of their ids; none: all."""
        units = base.snapshot.units
        for name in wanted:
            if name not in units:
                near = ", ".join(nearest(name, units))
                self.speaker.complain("problem-no-such-unit", unit=name)
                raise self._refused("advice-no-such-unit", UNUSABLE, near=near)
        return [unit for name, unit in sorted(units.items()) if not wanted or name in wanted]

    def _write(self, path: Path, content: str) -> None:
        if path == STDOUT:
            sys.stdout.write(content)
            return
        try:
            write_whole(path, content)
        except OSError as error:
            reason = error.strerror or str(error)
            raise self._refused(
                "export-not-written", UNUSABLE, path=str(path), reason=reason
            ) from error

    def _refused(self, key: str, code: int, **values: str | int) -> Refused:
        self.speaker.complain(key, **values)
        return Refused(code)
