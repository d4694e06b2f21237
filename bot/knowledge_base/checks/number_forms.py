"""How people type amounts, dates, hours, spans of time and addresses, in five languages.

Left alone on purpose: names with numbers (800+, PIT-37, MOS 2.0, ISO 24495-1), house and class
numbers, 112, a year alone ("data of 2023"), "24 hours a day", streets ("al. 3 Maja": months are
written small in the Slavic languages).
"""

from __future__ import annotations

import re

_MONTH = (
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|"
    "grudnia|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|"
    "грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    "студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|"
    "снежня|January|February|March|April|May|June|July|August|September|October|November|December"
)
_ENGLISH_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_DATES = (
    rf"\b\d{{1,2}}\.? (?:{_MONTH})\b(?: \d{{4}})?",
    rf"\b(?:{_ENGLISH_MONTH}) \d{{1,2}}\b(?:, \d{{4}})?",
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b",
    r"\b\d{4}-\d{2}-\d{2}\b",
)

_UNITS = (
    # Polish
    "dzień|dni|dnia|dob[aęy]|dób|tydzień|tygodni[ae]?|miesiąc[ae]?|miesięcy|rok|roku|lata|lat|"
    "godzin[aęy]?|minut[aęy]?|"
    # Ukrainian
    "день|дні|дня|днів|тиждень|тижн[іяів]+|місяц[іяів]+|місяць|рік|роки|року|років|годин[аиу]?|"
    "хвилин[аиу]?|доб[аиу]|"
    # Russian
    "дней|недел[яиюь]|месяц(?:а|ев)?|год|года|лет|час|часа|часов|минут[аыу]?|сутки|суток|"
    # Belarusian
    "дзень|дзён|тыдзень|тыдн[іяяў]+|месяц[ыаў]+|гады|гадоў|гадзін[аыу]?|хвілін[аыу]?|"
    # English
    "days?|weeks?|months?|years?|hours?|minutes?"
)
_BETWEEN = (
    "roboczych|kolejnych|робочих|календарних|рабочих|календарных|рабочых|каляндарных|working|"
    "calendar|business"
)
_SPANS = (
    rf"\b(?!24[ -](?:godz|hour|годин|час|гадз))\d{{1,3}}(?:[-–]\d{{1,3}})?[ -]"
    rf"(?:(?:{_BETWEEN}) )?(?:{_UNITS})\b",
)

_HOURS = (
    r"\b\d{1,2}[.:]\d{2}\b",
    r"\b(?:od|z|з|із|від|с|со|ад|from|between) \d{1,2}\.? "
    r"(?:do|до|да|to|and|till|until|і|и) \d{1,2}\b",
    r"\bgodz(?:\.|ini?e|iny|inach) \d{1,2}\b",
    r"\b\d{1,2} ?(?:am\b|pm\b|a\.m\.|p\.m\.)",
)
_AMOUNTS = (
    r"\d[\d ]*(?:[.,]\d+)?\s*(?:(?:zł|PLN|EUR|euro|zloty|zlotys)\b|€|%|"
    r"złot|злот|євро|евро|еўра|procent|відсот|процент|працэнт|percent|per cent)\w*",
)
_ADDRESSES = (
    r"\+48[\d ]*\d",
    r"\b\d{3}[ -]\d{3}[ -]\d{3}\b",
    r"\b\d{2} \d{3} \d{2} \d{2}\b",
    r"\b116 ?\d{3}\b",
    r"\b\d{2}(?: \d{4}){6}\b",
    r"https?://[^\s,;]*[^\s,;.)]",
    r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
)

BY_HAND = re.compile("|".join((*_DATES, *_ADDRESSES, *_AMOUNTS, *_SPANS, *_HOURS)))
