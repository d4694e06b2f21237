"""Read nlu/evaluation/<language>.yml; every fault is told at once, with what to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from nlu.city_words import CityWords
from nlu.questions import ASPECTS, LATIN, PLAIN, VARIANTS, Question

LATIN_SCRIPT = frozenset({"pl", "en", "es", "tr", "vi"})
FIELDS = frozenset({"text", "topic", "aspect", "variant", "also", "harmless"})


class QuestionsUnreadable(Exception):
    """A file of questions is broken; the message names every fault."""


def read_questions(folder: Path, words: CityWords) -> list[Question]:
    """All of nlu/evaluation/<language>.yml that `words` can fill. Raises QuestionsUnreadable."""
    found: list[Question] = []
    faults: list[str] = []
    for path in sorted(folder.glob("*.yml")):
        entries, fault = _entries(path)
        faults += [f"{path.name}: {fault}"] if fault else []
        for number, entry in enumerate(entries, 1):
            wrong = list(_faults(entry))
            faults += [f"{path.name}, question {number}: {each}" for each in wrong]
            if not wrong and isinstance(entry, Mapping):
                found += _questions(entry, path.stem, words)
    if faults:
        raise QuestionsUnreadable("\n".join(faults))
    return found


def _entries(path: Path) -> tuple[list[object], str | None]:
    try:
        raw = YAML(typ="safe").load(path.read_text(encoding="utf-8")) or []
    except (YAMLError, ValueError) as error:
        return [], f"is no readable YAML ({type(error).__name__})"
    return (raw, None) if isinstance(raw, list) else ([], "is no list of questions")


def _faults(entry: object) -> Iterator[str]:
    """In words that say what to write instead; the question's own text is never repeated."""
    if not isinstance(entry, Mapping):
        yield "write text, topic and variant"
        return
    for name in sorted(set(entry) - FIELDS):
        yield f"there is no field {name!r}{_hint(str(name), FIELDS)}"
    for name in ("text", "topic"):
        if not isinstance(entry.get(name), str):
            yield f"{name} is missing"
    if entry.get("variant") not in VARIANTS:
        yield f"variant is one of {', '.join(VARIANTS)}"
    if entry.get("aspect") not in (None, *ASPECTS):
        yield f"there is no aspect {entry['aspect']!r}{_hint(str(entry['aspect']), ASPECTS)}"
    if not isinstance(entry.get("harmless", False), bool):
        yield "harmless is true or left out"


def _hint(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _questions(entry: Mapping[str, object], language: str, words: CityWords) -> Iterator[Question]:
    text = words.fill(str(entry["text"]), language)
    if text is None:
        return
    topics, aspects = _also(entry.get("also"))
    yield Question(
        text=text,
        language=language,
        topic=str(entry["topic"]),
        variant=_variant(str(entry["variant"]), language),
        aspect=str(entry["aspect"]) if entry.get("aspect") else None,
        also=topics[0] if topics else None,
        more_aspects=tuple(aspects),
        harmless=bool(entry.get("harmless", False)),
    )


def _also(written: object) -> tuple[list[str], list[str]]:
    """(topics, aspects): `also: school`; older questions name more aspects, `also: [cost]`."""
    names = [str(each) for each in (written if isinstance(written, list) else [written]) if each]
    return [n for n in names if n not in ASPECTS], [n for n in names if n in ASPECTS]


def _variant(written: str, language: str) -> str:
    """Polish without its signs is "plain", also where a file calls it "latin" as it once did."""
    return PLAIN if written == LATIN and language in LATIN_SCRIPT else written
