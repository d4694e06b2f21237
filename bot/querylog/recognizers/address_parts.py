"""How streets, houses, flats and towns are written in five languages: parts of patterns.

Each part is closed in itself and without capturing groups. Small and capital letters are the
same in most; where a capital tells a name from a word, the part says so itself.
"""

from __future__ import annotations

CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻŠČŽŬĹА-ЯІЇЄҐЎЁ"
CAPITALIZED = rf"(?:[{CAPITAL}][^\W\d_]{{1,30}}(?:[\-'][^\W\d_]{{1,30}})?(?:-\d{{1,2}})?)"
_ANY_WORD = r"(?:[^\W\d_][\w'\-]{0,30}\.?)"

_SHORT_TYPE = (
    r"(?:ul|al|os|pl|вул|ул|просп|пр-к?т|пр|бул|б-р|бульв|пл|пер|пров|наб|ос|str|м-н|мкр|мкрн|ш|"
    r"vul)\.\s?|(?:ul|vul|вул|ул|str|os|al|ос|пр-к?т|просп|мкр|мкрн|м-н)\s"
)
LONG_TYPE = (
    r"(?:ulic[aąeęyo]|alej[aięeąo]\w{0,3}|osiedl\w{1,4}|plac(?:u|em|owi)?|ryn(?:ek|ku)|"
    r"bulwar\w{0,4}|вулиц\w{1,4}|вуліц\w{1,4}|улиц\w{1,4}|пр[оа]спект\w{0,3}|площ\w{1,4}|"
    r"плошч\w{0,4}|бульвар\w{0,3}|провул\w{1,5}|завул\w{1,5}|переул\w{1,5}|набереж\w{1,5}|"
    r"ал[ле]{1,3}я|алеї|алею|алл?е[ию]|аляя|аляі|аляю|шосс?е|тракт\w{0,2}|квартал\w{0,2}|"
    r"майдан\w{0,2}|м[иі]крора\w{2,5}|мікрараён\w{0,2}|ос[єе]дл\w{1,4}|ul[iy][ct]s?[aieuy]\w{0,2}|"
    r"v[uy]l[iy]ts?[iy]a?\w{0,2}|prospe[ck]t\w{0,2}|avenue|square)"
)
STREET_TYPE = rf"(?:{_SHORT_TYPE}|{LONG_TYPE}\s)"
STREET_NAME = (
    rf"(?:(?:\d{{1,2}}(?:-\w{{1,3}})?\s)?{_ANY_WORD}(?:\s{_ANY_WORD}){{0,3}}?"
    r"(?:\s\d{3}(?=\s\d{1,3}[a-z]?(?:/|\s)))?)"  # "os. Dywizjonu 303 21/17"
)
# Title, number of a day or nothing, then one to three capitalized words: "gen. Okulickiego".
BARE_NAME = (
    r"(?:(?:(?:gen|prof|ks|św|sw|dr|bp|płk|kard|ген|проф|св|акад|маршала)\.?\s|\d{1,2}\s)?"
    rf"(?:[{CAPITAL}]\.\s?)?"
    rf"{CAPITALIZED}(?:\s{CAPITALIZED}){{0,2}})"
)
SMALL_NAME = r"(?:[^\W\d_][^\W\d_'\-]{2,30}(?:\s[^\W\d_][^\W\d_'\-]{2,30})?)"

HOUSE_WORD = (
    r"(?:(?:буд(?:инок|инку|\.)?|д(?:ом|оме|ома|\.)?|house|no\.?|nr|№|numer|блок|bl\.|blok|"
    r"кам\.|bud\.|budynek)\s?)?"
)
_LETTER = r"(?:\s?(?-i:[A-HА-Г])(?![\w])|[a-zа-яіє](?!\w))?"
NUMBER_ENDS = r"(?![\w+%]|[.,:/\-]\d)"
HOUSE = rf"\d{{1,3}}{_LETTER}{NUMBER_ENDS}"
_FLAT_WORD = (
    r"(?:m|lok|lokal\w{0,2}|mieszk\w{0,6}|кв|квартир\w{1,3}|кватэр\w{1,3}|apt|apartment|flat|room|"
    r"rm|unit|pok|pok[oó]j\w{0,2}|p|м|кім|кімнат\w{1,2}|к|комн?|комнат\w{1,3}|пак|пакой|"
    r"помешкання|пом|дом|д|буд|под|под[ъ']?езд|під|під'їзд|корп|корпус|kl|klatka|офи?с|офіс|"
    r"office|biuro|этаж|поверх|kv|kvartira|kvartyra)"
)
_FLAT = rf",?\s?{_FLAT_WORD}\.?\s?(?:nr|№)?\s?\d{{1,4}}{_LETTER}(?![\w/])"
FLATS = rf"(?:{_FLAT}){{0,2}}"
# "12/3", "12a/3", "5-7", "12 m. 3", "12, кв. 3, под. 1".
HOUSE_AND_FLAT = (
    rf"\d{{1,3}}(?:[a-zа-яіє](?!\w))?(?:\s?[/\\]\s?\d{{1,4}}{_LETTER}{NUMBER_ENDS}"
    rf"(?:{_FLAT}){{0,2}}|-[1-9]\d{{0,3}}{NUMBER_ENDS}(?:{_FLAT}){{0,2}}"
    rf"|\s?(?-i:[A-HА-Г])/\d{{1,4}}{NUMBER_ENDS}|(?:{_FLAT}){{1,3}})"
)
ANY_HOUSE = rf"(?:{HOUSE_AND_FLAT}|{HOUSE})"

POSTAL_CODE = r"(?:\d{2}-\d{3}|\d{5,6})"
TOWN_WORD = r"(?:(?-i:м|г|с|m|g|гор|смт|пгт|д|в)\.\s?|(?:місто|город|горад|miasto|село|wieś)\s)"
TOWN = rf"(?-i:{CAPITALIZED})"
TOWN_BEHIND = (
    rf"(?:,?\s(?:\d{{2}}-\d{{3}}(?:,?\s{TOWN})?|{TOWN_WORD}{TOWN})"
    rf"|,\s{TOWN}(?=\s*(?:[.,;:!?)]|$)))?"
)
