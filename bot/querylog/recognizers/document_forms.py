"""The forms of numbers of documents, by country.

National numbers as python-stdnum has them (https://arthurdejong.org/python-stdnum/); a passport
has at most nine signs (ICAO Doc 9303). A form that other things share too counts only beside a
word (document.py).
"""

from __future__ import annotations

import re

_CAPITALS = "A-ZА-ЯІЇЄҐЎ"
# Series and number. Poland: passport 2+7, identity card 3+6, residence card 2+7. Ukraine: 2+6.
# Belarus: 2+7. Others: 1+7 and more. A space only after capitals: "до 100000" is no document.
SERIES = re.compile(
    rf"(?<![\w+])(?:(?:[IVXІХ]{{1,4}}[ \-])?[{_CAPITALS}]{{2,4}}[ .\-]?(?:№ ?|No\.? ?|nr ?|N ?)?"
    r"|[^\W\d_]{2,3}-?)\d(?:[ .\-]?\d){5,8}(?![\w.]\d|\w)"
)
ONE_LETTER = re.compile(
    rf"(?<![\w+])(?:[{_CAPITALS}][ \-]?\d(?: ?\d){{6,8}}|[a-z]\d{{7,9}})(?![\w.]\d|\w)"
)
OWN_FORM = re.compile(
    r"(?<![\w/.\-+])(?:"
    r"\d{7} ?[ABCHKEMАВСНКЕМ] ?\d{3} ?[A-ZА-Я]{2} ?\d"  # Belarus: personal number
    r"|\d{2}[A-Z]{2}\d{5}"  # Georgia: identity card
    r"|(?:19|20)\d{6}-\d{5}"  # Ukraine: number in the demographic register
    r"|\d{3}-\d{3}-\d{3}[ \-]\d\d"  # Russia: social insurance
    r"|\d{4,5}/\d\d/\d{4}"  # Poland: driving license
    r"|\d[A-ZА-Я]{2} ?\d{6}|\d{2} ?[A-ZА-Я]{2} ?\d{6}"  # Belarus, Russia: driving license
    r"|[A-ZА-Я]{1,3}/[A-ZА-Я]{1,3} ?\d{6,7}|[A-ZА-Я]{1,2}\d{2} ?№ ?\d{6}"  # Karta Polaka, diplomas
    r"|[XYZ]-?\d{7}-?[A-Z]|\d{2}\.?\d{3}\.?\d{3}-?[A-Z]"  # Spain: foreigners, citizens
    r"|[A-Z]{5}\d{4}[A-Z]"  # India: tax number
    r"|[A-Z]{4}\d{6}[A-Z]{6}[A-Z\d]\d"  # Mexico
    r"|[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]"  # Italy
    r"|[A-Z]{2} \d\d \d\d \d\d [A-D]"  # Great Britain: insurance
    r"|[A-Z]{2}\d{9}[A-Z]{2}"  # parcels: UPU S10
    r"|\d{7}/\d\d/A[UMZ]/\d{4}/\d{4,6}"  # Poland: acts of birth, marriage, death
    r"|[A-Z]{2}-?\d{2}[ \-]?(?:19|20)\d{9}"  # India: driving license
    r")(?!\w|[/\-]\d)",
    re.IGNORECASE,
)
# Likely a document, unless the words around say that it is a phone: "75 4819207" and
# "45 09 718264" of Russia, "1.020.481.731" of Colombia, "35202-1827364-5" of Pakistan,
# "123-45-6789", "27-01-70-12345" of Nepal, "1234-5678-9012-3456" of the Philippines.
GROUPED = re.compile(
    r"(?<![\w+.,/\-])(?:(?!0)\d\d(?: ?№ ?| )\d{7}|(?!0)\d\d ?\d\d(?: ?№ ?| )\d{6}"
    r"|(?!0)\d{4} \d{3} \d{3}|\d{4,5}(?: \d{4,5}){3,5}"
    r"|\d{1,2}(?:\.\d{3}){2}(?:-[\dkK])?|\d{1,3}(?:\.\d{3}){3}|\d{3}\.\d{3}\.\d{3}-\d\d|"
    r"\d{5}-\d{7}-\d|\d{3}-\d\d-\d{4}"
    r"|\d\d-\d\d-\d\d-\d{4,5}|\d{4}-\d{4}-\d{4}(?:-\d{4})?)(?!\w|[.,/\-]\d)"
)
SERIES_AND_NUMBER = re.compile(
    rf"seri\w{{1,2}}:?\s(?P<series>[A-Z]{{2,3}}),?\s(?:i\s)?(?:nr|numer|number|"
    rf"no\.?)[:.]?\s?\d{{6,7}}(?!\d)"
    rf"|сер(?:ія|ия|ыя)\w?:?\s(?P<other>[{_CAPITALS}]{{2,3}}),?\s(?:та\s|и\s|і\s)?"
    r"(?:номер|нумар|№)[:.]?\s?\d{6,7}(?!\d)",
    re.IGNORECASE,
)
# Letters and digits glued together, at least five digits: nobody types so what is not a number.
MIXED = re.compile(
    r"(?<![\w+@./\-#])(?=[^\W\d_]{0,12}\d)(?=\d{0,14}[^\W\d_])(?=(?:[^\W\d_]{0,12}\d){5})"
    r"[^\W_]{7,24}(?![\w@]|[./\-]\w)"
)
TOKEN = re.compile(
    rf"(?<![\w+])(?:[{_CAPITALS}]{{1,4}}[ \-/]?(?:№ ?)?|[^\W\d_]{{1,3}}[\-/]?|"
    rf")\d(?:[ \-/.]?\d){{4,19}}"
    r"(?:-?[A-Z]{1,3}\d{0,2})?(?!\w)"
)
LONG = re.compile(r"(?<![\w.,+/\-])\d(?:[ \-]?\d){6,29}(?![\w+]|[.,]\d)")
DATE = re.compile(
    r"\d{1,2}[./\- ]\d{1,2}[./\- ](?:19|20)\d\d|(?:19|20)\d\d[./\-]\d\d[./\-]\d\d"
    r"|\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d ?[/\-] ?(?:19|20)?\d\d"
)
NO_SERIES = re.compile(
    r"(?:PLN|EUR|USD|UAH|ZL|ZŁ|RUB|GBP|BYN|CZK|GEL|PKD|OD|DO|ДО|ОТ|НА|ЗА|PO|ID|NR|NO|NIP|ІПН|ИНН|"
    r"TEL|ТЕЛ|МОБ|MOB|KOM|ISO|EN|SMS|СМС|KOD|КОД|CODE|TIN|SSN|PIN|INN|JEST|OKOŁ|TO|LUB|ЕСТЬ|"
    r"ALE)[ \-.]"
)
ABBREVIATION = re.compile(
    r"(?:ID|NR|NO|NIP|PIN|INN|TIN|SSN|CPF|DNI|NIE|NIN|N|UKR|ИНН|ІПН|ИИН|ІІН|КОД|NUM|PESEL)[ \-/]",
    re.IGNORECASE,
)
