"""Names of persons: introduced ("my name is"), related ("my husband"), or known first names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.gazetteer import NotNames, is_first_name, is_unmistakable
from bot.querylog.recognizers.person_places import LOOK_BACK, names_a_place
from bot.querylog.recognizers.person_words import (
    CLAUSE_END,
    INTRODUCTION,
    LABEL,
    RELATION,
    ROLE,
    SIGNATURE,
    SMALL_WORDS,
    SURNAME,
)

_WORD = re.compile(r"[^\W\d_]+(?:(?!'s\b)['\-][^\W\d_]+)*")
_GAP = re.compile(r"[ \t]{1,3}|\.[ \t]?(?=[^\W\d_])")
_INITIALS = re.compile(r"(?<!\w)[^\W\d_]\.\s?(?:[^\W\d_]\.)?")
_MOST_WORDS = 3
_OPENING = " \t\"'«„(:"

Word = re.Match[str]
Found = tuple[int, int, float]
NamesIn = Callable[[str, int], list[Word]]


class PersonRecognizer(SearchRecognizer):
    """places: names of the city and its parts, which are no surnames."""

    type = "PERSON"

    def __init__(self, places: Iterable[str] = ()) -> None:
        super().__init__()
        self._not_names = NotNames(places)

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        yield from _after(text, INTRODUCTION, self._introduced)
        yield from _after(text, LABEL, self._capitalized)
        yield from _after(text, RELATION, self._capitalized)
        yield from _after(text, SIGNATURE, self._capitalized)
        yield from _after(text, ROLE, self._capitalized, score=LIKELY)
        yield from self._known(text)

    def _introduced(self, text: str, start: int) -> list[Word]:
        """What follows "my name is"; people type their names in small letters too."""
        words = _run_of_words(text, start)
        if words and is_capitalized(words[0]):
            return self._capitalized(text, start)
        if not words or self._is_other_word(words[0]):
            return []
        return [words[0], *(word for word in words[1:2] if self._is_small_surname(text, word))]

    def _is_small_surname(self, text: str, word: Word) -> bool:
        """In small letters: by its form, or because the clause ends behind it."""
        if self._is_other_word(word):
            return False
        looks_so = SURNAME.fullmatch(word.group()) or is_first_name(word.group())
        return bool(looks_so or CLAUSE_END.match(text, word.end()))

    def _is_other_word(self, word: Word) -> bool:
        return word.group().casefold() in SMALL_WORDS or self._is_no_name(word)

    def _is_no_name(self, word: Word) -> bool:
        return self._not_names.hold(word.group())

    def _capitalized(self, text: str, start: int) -> list[Word]:
        names: list[Word] = []
        for word in _run_of_words(text, start):
            if not is_capitalized(word) or self._is_no_name(word) or _is_abbreviation(text, word):
                break
            names.append(word)
        return names

    def _known(self, text: str) -> Iterator[Found]:
        """Two capitalized words, one of them a first name; a first name that is nothing else."""
        for run in _capitalized_runs(text):
            if names_a_place(text[max(0, run[0].start() - LOOK_BACK) : run[0].start()]):
                continue
            names = self._trimmed(run)
            if _is_full_name(names):
                yield names[0].start(), _with_initials(text, names[-1].end()), LIKELY
            else:
                for word in names:
                    if is_unmistakable(word.group()) or _has_initials(text, word):
                        yield word.start(), _with_initials(text, word.end()), POSSIBLE

    def _trimmed(self, run: Sequence[Word]) -> list[Word]:
        """Without the words at both ends that are no names ("Dzień dobry Anna Nowak")."""
        names = list(run)
        while names and self._is_no_name(names[0]):
            names.pop(0)
        for position, word in enumerate(names):
            if self._is_no_name(word):
                return names[:position]
        return names


def _after(
    text: str, phrase: re.Pattern[str], names_in: NamesIn, *, score: float = NAMED
) -> Iterator[Found]:
    for match in phrase.finditer(text):
        words = names_in(text, match.end())
        if words:
            yield words[0].start(), _with_initials(text, words[-1].end()), score


def _is_full_name(names: Sequence[Word]) -> bool:
    if len(names) < 2:
        return False
    first = [is_first_name(word.group()) for word in names]
    last = [SURNAME.fullmatch(word.group()) is not None for word in names]
    return any(first) or sum(last) >= 1


def _has_initials(text: str, word: Word) -> bool:
    """ "Коваленко О. П."; one initial is enough beside what looks like a surname."""
    match = _INITIALS.match(text, min(word.end() + 1, len(text)))
    return match is not None and (SURNAME.fullmatch(word.group()) is not None)


def _with_initials(text: str, end: int) -> int:
    match = _INITIALS.match(text, end + 1) if text[end : end + 1] == " " else None
    return match.end() if match and match.group().strip()[0].isupper() else end


def _capitalized_runs(text: str) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in _WORD.finditer(text):
        joined = run and _GAP.fullmatch(text, run[-1].end(), word.start()) is not None
        fits = is_capitalized(word) and not _is_abbreviation(text, word)
        if run and not (joined and fits):
            yield run
            run = []
        if fits:
            run.append(word)
    if run:
        yield run


def _run_of_words(text: str, start: int) -> list[Word]:
    """Words from start on; none where a number, a sign or a placeholder stands there."""
    words: list[Word] = []
    for word in _WORD.finditer(text, start):
        begin = words[-1].end() if words else start
        between = text[begin : word.start()]
        joined = not between.strip(" \t" if words else _OPENING)
        if len(words) == _MOST_WORDS or not joined:
            break
        words.append(word)
    return words


def is_capitalized(word: Word) -> bool:
    """Georgian has no capitals: there a known name or a surname's ending counts instead."""
    written = word.group()
    if "ა" <= written[0] <= "ჰ":
        return is_first_name(written) or written.endswith(("შვილი", "ძე"))
    return written[0].isupper() and len(written) >= 2


def _is_abbreviation(text: str, word: Word) -> bool:
    """ "ZUS", unless the whole text is in capitals or the word is a known name."""
    written = word.group()
    return (
        written.isupper()
        and not is_first_name(written)
        and not text.isupper()
        and (len(written) <= 4)
    )
