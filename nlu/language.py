"""Tell in which language a message is written: our own short messages first, then lingua."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from random import Random

import numpy as np
from lingua import Language, LanguageDetector, LanguageDetectorBuilder

from nlu.features import NgramFeatures, NgramSettings
from nlu.interface import Scored
from nlu.linear import LinearModel, train_one_of
from nlu.variants import variants

SETTINGS = NgramSettings(words=(1, 1), characters=(1, 4), min_documents=3)
MIN_LETTERS = 3  # "ok", "112", a lone sign tell nothing
MIN_CONFIDENCE = 0.55
LINGUA_WEIGHT = 0.5  # how much lingua's opinion counts beside ours, in log space
LINGUA_MIN_WORDS = 3
HOST = "pl"  # of offices and forms: its words stand in messages of every language
LONGEST_OFFICE_WORDS = 5
SHORTEST_MIXED = 4  # words
PLACES_FILE = "places.json"
_CYRILLIC = re.compile("[\u0400-\u04ff]")
CYRILLIC = (Language.UKRAINIAN, Language.RUSSIAN, Language.BELARUSIAN)

# Office words and abbreviations say where a person lives, not which language they speak.
LANGUAGE_FREE = frozenset(
    """
    pesel mos zus nfz pit mops ukr cukr trc inpol epuap ekuz ehic iom unhcr muw pip krs nip
    polska poland zameldowanie meldunek wojewoda urzad urząd ok
    """.split()  # noqa: SIM905  a list of forty quoted words is harder to read
)


class LanguageIdentification:
    """A linear model over raw characters of our utterances, as typed and in Latin letters."""

    def __init__(
        self, features: NgramFeatures, model: LinearModel, places: Iterable[str] = ()
    ) -> None:
        self._features = features
        self._model = model
        self._places = tuple(places)
        self._free = LANGUAGE_FREE | _latin_spellings(self._places)

    @classmethod
    def fit(
        cls, labelled: list[tuple[str, str]], places: Iterable[str] = ()
    ) -> LanguageIdentification:
        """labelled: (text, BCP 47 language) pairs.  places: names of the city and its parts."""
        places = tuple(places)
        free = LANGUAGE_FREE | _latin_spellings(places)
        samples = [
            (spell(typed, free), language)
            for text, language in labelled
            for typed in _typed(text, language)
        ]
        samples += [(spell(text, free), own) for text, own in _with_office_words(labelled)]
        texts = [text for text, _ in samples]
        features = NgramFeatures.fit(texts, SETTINGS)
        model = train_one_of(
            features.transform(texts), [language for _, language in samples], strength=0.3
        )
        return cls(features, model, places)

    def rank(self, text: str) -> list[Scored]:
        """Languages with confidence, the surest first; empty when the text does not tell."""
        spelled = spell(text, self._free)
        if sum(character.isalpha() for character in spelled) < MIN_LETTERS:
            return []
        own = {s.name: s.confidence for s in self._model.rank(self._features.transform([spelled]))}
        mixed = _mix(own, _lingua(spelled))
        ranking = sorted((Scored(n, c) for n, c in mixed.items()), key=lambda s: -s.confidence)
        return ranking if ranking[0].confidence >= MIN_CONFIDENCE else []

    def save(self, folder: Path) -> None:
        self._features.save(folder)
        self._model.save(folder / "linear.npz")
        written = json.dumps(self._places, ensure_ascii=False)
        (folder / PLACES_FILE).write_text(written, encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LanguageIdentification:
        _detector()
        places = json.loads((folder / PLACES_FILE).read_text(encoding="utf-8"))
        return cls(NgramFeatures.load(folder), LinearModel.load(folder / "linear.npz"), places)


def _with_office_words(
    labelled: Sequence[tuple[str, str]], share: float = 0.2
) -> Iterator[tuple[str, str]]:
    """ "zgubiłam kartę pobytu, what next" is English: some utterances with words of the host's
    offices before or behind half of their own words, which says how such messages look."""
    chance = Random(0)  # noqa: S311  nothing secret
    offices = [text for text, language in labelled if language == HOST and _is_short(text)]
    for text, language in labelled if offices else ():
        words = text.split()
        if language != HOST and len(words) >= SHORTEST_MIXED and chance.random() < share:
            cut = chance.randint(2, len(words) - 1)
            office = chance.choice(offices)
            if chance.random() < share:
                yield f"{' '.join(words[:cut])} {office}", language
            else:
                yield f"{office} {' '.join(words[-cut:])}", language


def _is_short(text: str) -> bool:
    return 1 < len(text.split()) <= LONGEST_OFFICE_WORDS


def _typed(text: str, language: str) -> Iterator[str]:
    """As written, and as typed in Latin letters or without diacritics."""
    yield text
    yield from (each.text for each in variants(text, language) if each.kind != "typos")


def spell(text: str, free: frozenset[str] = LANGUAGE_FREE) -> str:
    """Lower case words without digits, signs and the words that every language uses here."""
    words = re.findall(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*", text.casefold())
    return " ".join(word for word in words if word not in free)


def _latin_spellings(places: Iterable[str]) -> frozenset[str]:
    """One-word names in Latin letters, also without accents; Cyrillic ones tell the language."""
    names = {name.casefold() for name in places if " " not in name and not _CYRILLIC.search(name)}
    return frozenset(names | {_without_accents(name) for name in names})


def _without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.replace("ł", "l"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _mix(own: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    if not other:
        return own
    logs = {
        name: np.log(own[name] + 1e-6) + LINGUA_WEIGHT * np.log(other.get(name, 0.0) + 1e-3)
        for name in own
    }
    highest = max(logs.values())
    weights = {name: float(np.exp(value - highest)) for name, value in logs.items()}
    total = sum(weights.values())
    return {name: weight / total for name, weight in weights.items()}


def _lingua(spelled: str) -> dict[str, float]:
    """lingua's opinion on longer Cyrillic texts; none on Latin letters, where it is wrong for us.

    Measured: 96-100 % on plain sentences, 0 % on Latin-typed Cyrillic languages, and English with
    Polish office words is taken for Polish.
    """
    cyrillic = len(_CYRILLIC.findall(spelled))
    if len(spelled.split()) < LINGUA_MIN_WORDS or cyrillic * 2 < len(spelled):
        return {}
    values = _detector().compute_language_confidence_values(spelled)
    return {value.language.iso_code_639_1.name.lower(): value.value for value in values}


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    """Takes a second: called when the model is loaded, so that no person waits for it."""
    return (
        LanguageDetectorBuilder.from_languages(*CYRILLIC).with_preloaded_language_models().build()
    )
