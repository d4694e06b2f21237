"""What there is to confirm, by the names that people type."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.commands.knowledge.care import Care
from bot.commands.knowledge.choosing import ChoiceUnknown
from bot.knowledge_base.nearest import nearest
from bot.knowledge_base.worklist.units import ALL, fields_of
from bot.knowledge_base.yaml_files import YamlFile


@dataclass(frozen=True, slots=True)
class Data:
    """What can be confirmed of a unit or topic: the fields or facts that its file has."""

    file: YamlFile
    known: tuple[str, ...]


def data_of(name: str, care: Care) -> Data:
    """A name that is both means the unit. Raises ChoiceUnknown."""
    files = care.files
    if name in files.units.files:
        file = files.units.files[name]
        return Data(file, fields_of(file.values))
    if name in files.topics:
        file = files.topics[name].file
        return Data(file, tuple(file.values["facts"]))
    raise unknown_name(name, care)


def unknown_name(name: str, care: Care) -> ChoiceUnknown:
    units, topics = care.files.units, care.files.taxonomy.topics
    if name in units.broken or (name in topics and name not in care.files.topics):
        return ChoiceUnknown("confirm-broken", name=name)
    near = nearest(name, [*units.files, *topics])
    return ChoiceUnknown("confirm-unknown", name=name, near=", ".join(near))


def chosen_fields(fields: Iterable[str], known: Collection[str]) -> tuple[str, ...]:
    """Those named, or all that the file has. Raises ChoiceUnknown."""
    wanted = tuple(dict.fromkeys(fields))
    for field in wanted:
        if field not in known and field != ALL:
            near, listed = nearest(field, known)[0], ", ".join(known)
            raise ChoiceUnknown("confirm-no-field", field=field, near=near, known=listed)
    chosen = tuple(known) if not wanted or ALL in wanted else wanted
    if not chosen:
        raise ChoiceUnknown("confirm-nothing")
    return chosen
