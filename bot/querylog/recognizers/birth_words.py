"""Words about birth and about those whose dates of birth people write, in many languages."""

from __future__ import annotations

import re

BIRTH = re.compile(
    r"(?<!\w)(?:uro?\b\.?|urodz\w*|urod\w+|data ur\w*|dn\. ur|birth\w*|born|b-?day|d\.?o\.?b\b\.?|"
    r"народ[иіж]\w*|дат\w* (?:народ|рожд|нарад|нар)\w*|д\.? ?[нр]\.|рожд(?:[её]н\w*)?\b|род(?:ил|"
    r"ив|ж|ом|ен)\w*|"
    r"нарадз\w*|нараджэн\w*|др\b|дн\b|нар\.|narod[yi]\w*|narodz(?:in\w*|on\w*)|data nar\w*|"
    r"narad\w*|rodil\w*|rozhd\w*|rocznik\w*|"
    r"naci(?:ó|o|do|da|miento)\b|nací|nac\.|doğ(?:um|d)\w*|dogum\w*|sinh\b|დაბად\w*|जन्म|nar\.)"
    r"|przys\w{2,5} na świat|(?<!\w)(?:i|he|she|who|son|daughter|kid|child) (?:just |has |have |"
    r"had )?"
    r"(?:will )?turn(?:ed|s)? (?:\d{1,2}|\w{3,9}) (?:years )?(?:old )?(?:on|in|at)\b"
    r"|(?<!\w)(?:skończył\w*|kończ[eyęą]\w*|ukończył\w*|исполнилось|исполнится|виповнилось|"
    r"виповниться|"
    r"виповнилося|споўнілася|споўніцца) \d{1,2}\b",
    re.IGNORECASE,
)
BIRTH_AFTER = re.compile(
    r"[\s,(\-]{0,4}(?:r\.?|р\.?|г\.?|рок[уі]|год[ау]?|roku|year)?[\s,(]{0,3}"
    r"(?:(?:is|was|це|это|гэта|to|jest|-)\s)?(?:(?:my|his|her|the|мой|моя|мій|мая|мае|moja|"
    r"moje)\s)?"
    r"(?:ur\.|urodz|przys\w{2,5} na świat|н\.|р\.\s?н|г\.\s?р|год[ау]? рожд|рожд|народ|нарад|"
    r"birth|born|date of b|dob\b|d\.o\.b)",
    re.IGNORECASE,
)
# Stems of relatives and of those whose dates of birth people write, in all their cases.
FAMILY = re.compile(
    r"(?<!\w)(?:syn\w{0,3}|c[oó]r[kec]\w{0,3}|dzie[cń]\w{0,4}|m[ąę]ż\w{0,3}|m[aą]z|żon\w{1,2}|"
    r"zon[aey]|"
    r"mam\w{1,2}|matk\w|tat\w{1,3}|ojc\w{1,4}|brat\w{0,3}|siostr\w{1,2}|babci\w|dziad\w{1,3}|"
    r"wnu\w{1,5}|bliźni\w+|blizni\w+|kuzyn\w*|małżon\w+|noworod\w+|niemowl\w+|"
    r"сын\w{0,3}|син\w{0,3}|доч\w{1,4}|донь?[кце]\w{0,4}|дит\w{2,4}|дет\w{1,3}|діт\w{1,3}|"
    r"реб[её]н\w{1,4}|чолов[іе]\w{1,4}|дружин\w{1,3}|муж\w{0,3}|жен[аеуыо]\w?|дач\w{1,3}|"
    r"дзі?[цея]\w{1,4}|жон\w{1,4}|мам\w{1,3}|мат[іиь]\w{0,3}|маці|тат\w{1,3}|пап\w{1,2}|"
    r"бать?к\w{1,3}|отец|отц\w{1,2}|брат\w{0,3}|сестр\w{1,2}|сяст\w{1,3}|баб\w{1,4}|дід\w{0,3}|"
    r"дед\w{0,3}|дзе?я?д\w{0,3}|внук\w{0,3}|онук\w{0,3}|внуч\w{1,3}|онуч\w{1,3}|унук\w{0,3}|"
    r"унуч\w{1,3}|плем[яі]\w+|пляменн\w+|близн\w+|двойн\w+|двійн\w+|двайн\w+|блізн\w+|"
    r"child\w{0,3}|kids?|sons?|daughters?|husband|wife|mom|mum|mother|father|dad|brother|sister|"
    r"мальч\w{1,4}|малюк\w{0,2}|маля\w{0,2}|девоч\w{1,3}|малыш\w{0,3}|пенс[іи]я?н\w{2,5}|"
    r"дівчин\w{1,3}|хлоп[еч]\w{1,4}|"
    r"хлопч\w{1,3}|"
    r"дзяўч\w{2,4}|немовл\w{1,3}|немаўл\w{1,3}|младен\w{2,4}|школяр\w{0,2}|chłop[ca]\w{1,3}|"
    r"chlop\w{2,4}|"
    r"dziewcz\w{2,6}|mał(?:y|a|ego|ej)|emeryt\w{0,3}|partner\w{0,3}|narzecz\w{2,5}|"
    r"do(?:ch|n'?(?:ie|e)?cz?h?k)\w{1,3}|d[iy]ty?n\w|dit[iy]|deti|reb[ey]nok\w{0,2}|muzh\w?|"
    r"zhena|cholovik\w{0,2}|"
    r"hij[oa]s?|espos[oa]|madre|padre|oğlum|kızım|eşim|annem|babam|con trai|con gái|vợ|chồng|"
    r"შვილ\w*|ქმარ\w*|ცოლ\w*|दबेटा|बेटी|बेटा|पत्नी|teen\w*|twins?|baby|girl|boy|nephew|niece|"
    r"grand\w+|newborn|toddler|spouse|cousin)(?!\w)",
    re.IGNORECASE,
)
AGE = re.compile(
    r"(?<!\d)\d{1,2}[ \-]?(?:lat|lata|latek|roczn\w+|miesi[eęą]c\w*|рок[иіу]в?|років|річн\w+|"
    r"лет\w{0,4}|год[аи]?|гадоў|гады|гадк\w+|мес\w*|міс\w*|years?|yrs?|y\.?o\.?|months?|"
    r"años|yaş\w*|tuổi)(?!\w)[^.;!?\n]{0,15}$|(?<!\w)(?:i'?m|i am|age[d]?)\s\d{1,2}[,\s(]{1,3}$",
    re.IGNORECASE,
)
# Behind the date, with other words between: "on February 2, 2015 my son was born".
BORN_LATER = re.compile(
    r"[^.;!?\n\d]{1,30}?(?<!\w)(?:urodził\w*|urodzon\w|born|народи\w+|родил\w+|рожд[её]н\w?|"
    r"нарадз[іи]ў?\w*|przysz\w+ na świat)(?!\w)",
    re.IGNORECASE,
)
