"""What the city is called, so that data and code name none: `{in_city}` in an utterance is filled
in before training, and names of places do not count when a language is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nlu.transliterate import to_latin

FORMS = ("city", "in_city", "of_city", "resident_card")
NAMES = "place_names"
_PLACEHOLDER = re.compile(rf"\{{({'|'.join(FORMS)})\}}")
_CYRILLIC = re.compile("[\u0400-\u04ff]")


class CityWordsUnreadable(Exception):
    """The file with the words is no readable YAML; the message names it."""


@dataclass(frozen=True, slots=True)
class CityWords:
    """forms: placeholder -> language -> words.  names: of the city and its parts, in any form.

    Empty: utterances with a placeholder are left out, which is right for no city in particular.
    """

    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    @classmethod
    def read(cls, path: Path) -> CityWords:
        """From the knowledge's city.yml, which the program checks elsewhere; empty without it."""
        from ruamel.yaml import YAML  # when first read: a bot that only answers needs no ruamel
        from ruamel.yaml.error import YAMLError

        if not path.is_file():
            return cls()
        try:
            raw = YAML(typ="safe").load(path.read_text(encoding="utf-8")) or {}
            forms = {form: dict(raw[form]) for form in FORMS if form in raw}
            names = {name for each in (raw.get(NAMES) or {}).values() for name in each}
        except (YAMLError, ValueError, TypeError, AttributeError) as error:
            raise CityWordsUnreadable(f"{path} cannot be read: witaj knowledge check") from error
        return cls(forms, tuple(sorted(names)))

    def fill(self, text: str, language: str) -> str | None:
        """The text with words for its placeholders, None when the city has no word for one.

        A text in Latin letters gets them in Latin letters: "pesel v {city}" in Ukrainian.
        """
        latin = not _CYRILLIC.search(text)
        words = {form: self.forms.get(form, {}).get(language) for form in FORMS}
        if any(not words[form] for form in _PLACEHOLDER.findall(text)):
            return None
        return _PLACEHOLDER.sub(lambda found: _spelled(words[found[1]], language, latin), text)

    def fill_lines(self, text: str, language: str) -> str:
        """Every line of a training file; lines that cannot be filled are left out."""
        return "\n".join(self._filled(text.split("\n"), language))

    def as_lookup_table(self) -> str:
        """The names as a training file of Rasa: a component finds them in its training data."""
        listed = "".join(f"    - {name}\n" for name in self.names)
        return f"nlu:\n- lookup: {NAMES}\n  examples: |\n{listed}"

    def _filled(self, lines: list[str], language: str) -> Iterator[str]:
        return (filled for line in lines if (filled := self.fill(line, language)) is not None)


def _spelled(words: str | None, language: str, latin: bool) -> str:
    return (latin and to_latin(words or "", language)) or words or ""
