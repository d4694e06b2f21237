"""Begin a new language: files with the Polish text to translate, which nobody is shown yet."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.dialogue.knowledge import ANSWER
from bot.knowledge_base.change_set import ChangeSet, edit_or_raise, without_mark
from bot.knowledge_base.checks.words import localized
from bot.knowledge_base.made_from import KEY
from bot.knowledge_base.markdown_files import RawTranslation, read_translation
from bot.knowledge_base.problems import Findings
from bot.knowledge_base.taxonomy import Taxonomy
from bot.knowledge_base.topics import SOURCE_LANGUAGE
from bot.knowledge_base.unfinished import FILL_IN, is_unfinished, without_unfinished
from bot.knowledge_base.unit_edits import reads_as
from bot.knowledge_base.yaml_nodes import Keys, read_values
from bot.knowledge_base.yaml_splices import Splice, WrittenYaml, spliced
from bot.knowledge_base.yaml_written import entry_lines

TAXONOMY, CITY = "taxonomy.yml", "city.yml"
_CITY_WORDS = ("city", "in_city", "of_city", "resident_card")


@dataclass(frozen=True, slots=True)
class Work:
    """One topic. words: of the Polish text.  done, parts: its sections in the new language."""

    topic: str
    words: int
    done: int
    parts: int


def begin_texts(
    changes: ChangeSet, taxonomy: Taxonomy, language: str, only: Collection[str], marker: str
) -> None:
    """A file for each topic that has a Polish text and none in the language.

    only: topics; none: all.  marker: the line that keeps a section from being shown.
    """
    for topic, source in _sources(changes.folder, taxonomy):
        path = source.path.with_name(f"{language}.md")
        if not path.exists() and (not only or topic in only):
            name = path.relative_to(changes.folder).as_posix()
            changes.put(name, text_to_translate(source, marker))


def text_to_translate(source: RawTranslation, marker: str) -> str:
    """The Polish text under a marker in each section, and from which text it was made."""
    reasons: Mapping[str, str] = source.head.values.get("unit_reasons") or {}
    waiting = {
        unit: f"{FILL_IN}: {why}" for unit, why in reasons.items() if not is_unfinished(why)
    }
    digests = {name: section.digest for name, section in source.sections.items()}
    lines = ["---", "status: draft"]
    if waiting:
        lines += entry_lines("unit_reasons", waiting)
    lines += [f"{KEY}:", *(f'  {name}: "{digest}"' for name, digest in digests.items()), "---"]
    for section in source.sections.values():
        written = "\n".join(section.written).strip("\n")
        lines += ["", f"## {section.name}", f"{FILL_IN}: {marker}", "", written]
    return "\n".join(lines) + "\n"


def begin_labels(changes: ChangeSet, taxonomy: Taxonomy, language: str) -> None:
    """Its place among the languages, and every label with the Polish one to translate."""
    mark, body = without_mark(changes.text(TAXONOMY))
    values = read_values(body)[0]
    yaml = WrittenYaml(body)
    splices, wanted = _words_added(yaml, values, list(_label_places(values)), language)
    if language not in taxonomy.all_languages:
        drafts = [*taxonomy.draft_languages, language]
        wanted["languages"] = {**values["languages"], "draft": drafts}
        splices.append(
            yaml.appended(("languages", "draft"), language)
            if taxonomy.draft_languages
            else yaml.added(("languages", "draft"), [language], ("full", "next", "draft"))
        )
    made = spliced(body, splices)
    changes.put(TAXONOMY, mark + edit_or_raise(made, lambda t: reads_as(t, wanted), TAXONOMY))


def begin_city(changes: ChangeSet, language: str) -> None:
    """What the texts of the program say of the city."""
    if not changes.exists(CITY):
        return
    mark, body = without_mark(changes.text(CITY))
    values = read_values(body)[0]
    places: list[Keys] = [(name,) for name in _CITY_WORDS if name in values]
    places += [("authorities", name) for name in values["authorities"]]
    splices, wanted = _words_added(WrittenYaml(body), values, places, language)
    made = spliced(body, splices)
    changes.put(CITY, mark + edit_or_raise(made, lambda text: reads_as(text, wanted), CITY))


def work_of(folder: Path, taxonomy: Taxonomy, language: str) -> Iterator[Work]:
    """What there is to translate and what is done, topic by topic in the menu's order."""
    for topic, source in _sources(folder, taxonomy):
        text = _finished(source.path.with_name(f"{language}.md"))
        done = set(text.sections) & set(source.sections) if text else set()
        words = sum(len(section.text.split()) for section in source.sections.values())
        yield Work(topic, words, len(done), len(source.sections))


def unit_words(units: Mapping[str, Any], language: str) -> tuple[int, int]:
    """(texts of units without the language, Polish words in them). units: id -> values."""
    missing = [
        words[SOURCE_LANGUAGE]
        for values in units.values()
        for _, words in localized(values)
        if not words.get(language)
    ]
    return len(missing), sum(len(text.split()) for text in missing)


def labels_left(values: Mapping[str, Any], language: str) -> int:
    """Labels of taxonomy.yml that are still to be translated."""
    places = (_at(values, keys) for keys in _label_places(values))
    return sum(is_unfinished(words.get(language, FILL_IN)) for words in places)


def _sources(folder: Path, taxonomy: Taxonomy) -> Iterator[tuple[str, RawTranslation]]:
    for topic, group in taxonomy.topics.items():
        text = _finished(folder / "topics" / group / topic / f"{SOURCE_LANGUAGE}.md")
        if text and ANSWER in text.sections:
            yield topic, text


def _finished(path: Path) -> RawTranslation | None:
    findings = Findings(path.parent)
    text = read_translation(path, findings) if path.is_file() else None
    return without_unfinished(text, findings) if text else None


def _label_places(values: Mapping[str, Any]) -> Iterator[Keys]:
    for part in ("aspects", "situations", "groups"):
        yield from ((part, name) for name in values.get(part) or {})
    for group, topics in values["topics"].items():
        yield from (("topics", group, topic) for topic in topics or {})


def _words_added(
    yaml: WrittenYaml, values: dict[str, Any], places: list[Keys], language: str
) -> tuple[list[Splice], dict[str, Any]]:
    """(splices, the values afterwards)."""
    splices, wanted = [], values
    for keys in places:
        words = _at(values, keys)
        if language not in words:
            waiting = f"{FILL_IN}: {words.get(SOURCE_LANGUAGE, '')}".rstrip(": ")
            splices.append(yaml.added((*keys, language), waiting))
            wanted = _with(wanted, (*keys, language), waiting)
    return splices, dict(wanted)


def _at(values: Mapping[str, Any], keys: Keys) -> Any:
    for key in keys:
        values = values[str(key)]
    return values


def _with(values: Mapping[str, Any], keys: Keys, value: str) -> dict[str, Any]:
    key, *deeper = keys
    inner = _with(values[str(key)], tuple(deeper), value) if deeper else value
    return {**values, str(key): inner}
