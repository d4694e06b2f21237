"""First names in the forms and letters that people write them in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from bot.querylog.recognizers.letters import bare, words

NAMES = Path(__file__).parent / "names"
PEOPLE = Path(__file__).parent.parent / "names" / "people"
_PREFIX_LENGTH = 5  # a shorter entry of not_names.txt is a whole word

# Endings of cases, by the ending of the name: Polish, then Ukrainian, Russian and Belarusian.
_BENT = (
    ("ia", ("ii", "ie", "ię", "ią", "io", "i")),
    ("ja", ("ji", "i", "ję", "ją", "jo")),
    ("ka", ("ki", "ce", "kę", "ką", "ko")),
    ("ek", ("ka", "kowi", "kiem", "ku")),
    ("a", ("y", "i", "ie", "ę", "ą", "o")),
    ("y", ("ego", "emu", "ym")),
    ("i", ("iego", "iemu", "im")),
    ("ія", ("ії", "ію", "ією", "іє", "іі", "іяй")),
    ("ия", ("ии", "ию", "ией")),
    ("я", ("і", "ї", "и", "ю", "ею", "єю", "ей", "яй")),
    ("а", ("и", "і", "ы", "у", "ою", "ой", "о", "е", "ай")),
    ("ій", ("ія", "ієві", "ію", "ієм")),
    ("ий", ("ия", "ию", "ием")),
    ("й", ("я", "ю", "єм", "ем", "єві")),
    ("ь", ("я", "ю", "ем", "ем")),
    ("о", ("а", "у", "ом", "ові")),
)
_AFTER_CONSONANT = {True: ("а", "у", "ом", "ові", "ам", "е"), False: ("a", "owi", "em", "u", "ie")}
_LATIN = (
    str.maketrans(
        dict(zip("абвгґдезиійклмнопрстуфцыэўь'", "abvhgdezyiiklmnoprstufcyeu\0\0", strict=True))
        | {"є": "ie", "ж": "zh", "ї": "i", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch"}
        | {"ю": "iu", "я": "ia", "ё": "e", "ъ": "", "ь": "", "'": "", "ц": "ts"}
    ),
    str.maketrans(
        dict(zip("абвгґдезиійклмнопрстуфыэў", "abvggdeziiyklmnoprstufyeu", strict=True))
        | {"є": "ye", "ж": "zh", "ї": "yi", "х": "h", "ч": "ch", "ш": "sh", "щ": "sch"}
        | {"ю": "yu", "я": "ya", "ё": "yo", "ъ": "", "ь": "", "'": "", "ц": "ts"}
    ),
)
# First names that are something else first; they count only where the text introduces somebody.
_AMBIGUOUS = words(
    "вера віра надія надежда надзея любов любовь роман романа слава мая майя злата роза марк мир "
    "соня лада света светы люба соломон устин назар захар мирон спартак сократ симон влас герман "
    "самсон платон орест наум ян яна лев мила рада оля люди люде ліды ліда ліду ліде мілане мілан "
    "ані аня уладзь inne innej sama samo same ada ale ali asia mariana maja maj ola ula ida "
    "kalina roza gaja nela tola inga sara singh thi linh minh ana eka nato tea lela blessing "
    "diego luka dean ashley scott stanley terry "
    "tony russell marty norman lewis bradley wayne shannon "
    "heather holly chelsea ruth josh alan lena pola sofia ani bruno max maks iwo diane"
)


def _words(name: str) -> Iterator[str]:
    for line in (NAMES / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Every form of every name, bare."""
    names = [name for path in sorted(NAMES.glob("??.txt")) for name in _words(path.name)]
    names += _words("more.txt")
    names += invented_first_names()
    return frozenset(bare(form) for name in names for form in _forms(name))


def invented_first_names() -> Iterator[str]:
    """Those of the lists from which training messages are made up."""
    for path in sorted(PEOPLE.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, _, listed = line.partition(": ")
            if kind in ("f", "m"):
                yield from listed.split()


class NotNames:
    """A country, an office, a month, a word that begins sentences, a place of this city."""

    def __init__(self, places: Iterable[str] = ()) -> None:
        here = {bare(word) for place in places for word in place.split()}
        self._whole = frozenset(here | {bare(word) for word in _words("not_names.txt")})
        self._prefixes = tuple(sorted(w for w in self._whole if len(w) >= _PREFIX_LENGTH))

    def hold(self, word: str) -> bool:
        key = bare(word)
        return key in self._whole or key.startswith(self._prefixes)


@lru_cache(maxsize=8192)
def is_first_name(word: str) -> bool:
    return bare(word) in first_names()


def is_ambiguous(word: str) -> bool:
    """A first name that is something else too."""
    return bare(word) in _AMBIGUOUS


def is_unmistakable(word: str) -> bool:
    """Enough by itself: a known name that is no other word and long enough to be no accident."""
    key = bare(word)
    return len(key) >= 4 and key in first_names() and key not in _AMBIGUOUS


def _forms(name: str) -> Iterator[str]:
    lower = name.casefold()
    yield from _bent(lower)
    if any("а" <= letter <= "ў" for letter in lower):
        for table in _LATIN:
            yield from _bent(lower.translate(table).replace("\0", ""))


def _bent(name: str) -> Iterator[str]:
    yield name
    for ending, others in _BENT:
        if name.endswith(ending):
            stem = name.removesuffix(ending)
            yield from (stem + other for other in others)
            return
    if name[-1].isalpha() and not "ა" <= name[-1] <= "ჰ":
        yield from (name + other for other in _AFTER_CONSONANT["а" <= name[-1] <= "ў"])
