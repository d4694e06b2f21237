"""Where somebody lives: street and house number in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer
from bot.querylog.recognizers.letters import words

_SHORT = (
    r"(?:ul|al|os|pl|вул|ул|просп|пр-т|пр|бул|бульв|пл|пер|пров|наб|ос|str|м-н|мкр|"
    r"vul)\.\s?|(?:ul|vul|вул|ул|str|os|al|ос)\s"
)
_LONG = (
    r"(?:ulic[aąeęyo]\w*|alej[aięeąo]\w*|osiedl\w+|plac[uem]*|rynek|rynku|bulwar\w*|"
    r"вулиц\w+|вуліц\w+|улиц\w+|проспект\w*|праспект\w*|площ\w+|плошч\w*|бульвар\w*|провул\w+|"
    r"завул\w+|переул\w+|"
    r"набереж\w+|осєдл\w+|оседл\w+|street|avenue|square|ulitsa|ulitca|ulica|vulytsia|vulitsa)\s"
)
_WORD = r"(?:[^\W\d_][\w'\-]*\.?)"
_NAME = rf"(?:\d{{1,2}}\s)?{_WORD}(?:\s{_WORD}){{0,3}}?"
_HOUSE_WORD = (
    r"(?:(?:буд(?:инок|\.)?|будинку|д(?:ом|оме|\.)?|house|no\.?|nr|№|numer|блок|bl\.|"
    r"blok|кам\.)\s?)?"
)
_HOUSE = (
    r"\d{1,3}(?:[a-zа-яіє](?!\w))?(?:\s?[/\-\\]\s?\d{1,4}\s?[a-zа-я]?(?!\w))?(?![\w+%]|[.,:]\d|\d)"
)
_FLAT_WORD = (
    r"(?:m\.?|lok\.?|lokal|mieszk\w*\.?|кв\.?|квартир\w+|кватэр\w+|apt\.?|apartment|flat|room|"
    r"pok(?:ój|\.)|"
    r"кім(?:ната|\.)|комн(?:ата|\.)|пакой|помешкання|д(?:ом|\.)?|буд\.?|под(?:ъезд|\.)?|під\.?|"
    r"корп\w*\.?|kl\.)"
)
_FLAT = rf"(?:,?\s?{_FLAT_WORD}\s?(?:nr|№)?\s?\d{{1,4}}\s?[a-zа-я]?(?!\w)){{0,3}}"
_CITY = r"(?:,?\s\d{2}-\d{3}(?:\s[A-ZŁŚŻА-Я][\w]+)?)?"
_TAIL = rf"{_HOUSE}{_FLAT}{_CITY}"

_STREET = re.compile(
    rf"(?<![\w.])(?P<type>{_SHORT}|{_LONG})(?P<name>{_NAME})[,\s]\s?{_HOUSE_WORD}{_TAIL}",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    rf"(?<!\w)(?P<type>)(?:(?:{_HOUSE}\s)(?P<name>(?:[A-ZŁŚŻĆŹ][\w'\-]+\s){{1,3}})(?:[Ss]t(?:reet|"
    rf"\b\.?)|[Aa]ve(?:nue|\b\.?)|[Rr]oad|[Ss]quare|[Ll]ane)(?:{_FLAT})"
    rf"|(?:[A-ZŁŚŻĆŹ][\w'\-]+\s){{1,3}}(?:[Ss]t(?:reet|\b\.?)|[Aa]ve(?:nue|\b\.?)|[Rr]oad|"
    rf"[Ss]quare|[Ll]ane),?\s{_TAIL})"
)
_CAPITALIZED = r"[^\W\d_a-zа-яіїєґўąćęłńóśźżё][^\W\d_]{2,}[\w'\-]*"
_HOME = re.compile(
    r"(?<!\w)(?:(?i:mieszka\w*|zamieszka\w*|zameldowan\w*|adres\w*|жив[уеёі]\w*|прожива\w*|"
    r"мешка\w*|прописан\w*|"
    r"зареєстрован\w*|зарегистрирован\w*|адрес\w*|жыв\w*|пражыва\w*|live\w*|living|address|"
    r"wynajmuj\w*|снима\w*|винайма\w*|оренду\w*))"
    r"(?P<type>)(?:\s*[:\-]\s*|\s)(?:[^\W\d]\w*\s){0,3}?(?<!\s[wвуў]\s)(?<!\sin\s)"
    rf"(?P<name>{_CAPITALIZED}(?:\s{_CAPITALIZED}){{0,2}}),?\s{_HOUSE_WORD}{_TAIL}"
)
_WITH_FLAT = re.compile(  # "przy Długiej 12/3"
    rf"(?<!\w)(?i:na|przy|на|при|по|вул|at|"
    rf"on)\s(?P<type>)(?P<name>{_CAPITALIZED}(?:\s{_CAPITALIZED})?)\s"
    rf"\d{{1,3}}[a-zа-я]?/\d{{1,3}}(?![\w/]|[.,]\d)"
)
_HOUSE_AND_FLAT = re.compile(
    r"(?<!\w)(?:дом|д\.|буд\.|будинок)\s?№?\s?\d{1,3}[а-яa-z]?,?\s(?:кв\.?|квартира|"
    r"кватэра)\s?№?\s?\d{1,4}(?!\w)",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\s?-?(?:lat|rok\w*|mies(?:i[aą]c\w*|\.)|tyg\w*|dni\w*|dzie[nń]\w*|godz\w*|minut\w*|"
    r"os[oó]b\w*|raz\w*|dziec\w*|zł\w*|pln|euro?|"
    r"лет|год\w*|років|рок\w*|міс\w*|мес\w*|тиж\w*|недел\w*|дн\w*|день|час\w*|годин\w*|хвил\w*|"
    r"минут\w*|осіб|"
    r"тыс\w*|тис\w*|люд\w*|чел\w*|раз\w*|діт\w*|дет\w*|гад\w*|дзён|year\w*|month\w*|week\w*|"
    r"day\w*|hour\w*|min\w*|"
    r"people|person\w*|kids|child\w*|"
    r"stycz\w*|lut\w*|mar[cz]\w*|kwiet\w*|maj\w*|czerw\w*|lip\w*|sierp\w*|wrze\w*|pa[zź]dz\w*|"
    r"listop\w*|grud\w*|"
    r"січ\w*|лют\w*|берез\w*|квіт\w*|трав\w*|черв\w*|лип\w*|серп\w*|верес\w*|жовт\w*|листоп\w*|"
    r"груд\w*|"
    r"янв\w*|фев\w*|март\w*|апр\w*|ма[йя]\b|июн\w*|июл\w*|авг\w*|сент\w*|окт\w*|нояб\w*|дек\w*|"
    r"руб\w*|грн|злот\w*|зл\b|%|\+)",
    re.IGNORECASE,
)
_NOT_IN_NAMES = words(
    "i a w z na do o od po za to jest są nie już jeszcze czy jak gdzie kiedy około przez и в с "
    "на до у "
    "о от за это не уже еще ещё или как где когда около через і й з та що це вже ще чи як де "
    "коли біля "
    "ці па дзе калі the a is in for of and or how where when about already i've więc ale но але "
    "што "
    "only только тільки lub albo może ponad более більше менше після после after before перед"
)


class AddressRecognizer(SearchRecognizer):
    type = "ADDRESS"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        if not any(map(str.isdigit, text)):
            return
        for form in (_STREET, _ENGLISH):
            for match in form.finditer(text):
                if is_address(text, match):
                    yield *match.span(), NAMED
        for form in (_HOME, _WITH_FLAT):
            for match in form.finditer(text):
                if is_address(text, match):
                    yield match.start("name"), match.end(), LIKELY
        for match in _HOUSE_AND_FLAT.finditer(text):
            yield *match.span(), LIKELY


def is_address(text: str, match: re.Match[str]) -> bool:
    """Not "on the street already 5 days": no small words in the name, no measure behind."""
    name = (match.group("name") or "").split()
    if any(word.casefold() in _NOT_IN_NAMES for word in name):
        return False
    if match.group("type") == "" and any(word.isupper() for word in name):
        return False  # "mieszkam na PESEL 5"
    return not re.search(_YEARS, match.group()) and _MEASURE.match(text, match.end()) is None


_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
