"""Words that name a case, an application or a letter of an office."""

from __future__ import annotations

import re

COURT_WORD = re.compile(
    r"s[aą]d\w{0,2}\b|sygn|wyrok|spraw|court|case|суд|спр[аы]в|дел[оау]\b|приговор|вирок|вырак|"
    r"komorn|policj|komisar|prokur|прокур|пракур|пол[іи]ц|паліц|police|bailiff|комірник|коморн|"
    r"mandat|umorz|sprawa",
    re.IGNORECASE,
)
_OF_CASE = (
    r"(?:spraw|wniosk|sygnat|akt|decyz|podan|zg[lł]osz|pism|postępow|zażal|odwoł|rejestr|sąd|"
    r"teczk)"
)
_OF_CASE_CYRILLIC = (
    r"(?:справ|дел|заяв|внос|внёс|заявлен|акт|рішен|решен|рашэн|звернен|обращен|зварот|подан|"
    r"падан|лист|письм|провадж|производств|скарг|жалоб)"
)
NAMED = re.compile(
    r"(?<!\w)(?:sygn\w*(?: akt)?|znak\w*(?: sprawy)?|(?:nr|numer\w*|№|number|no\.?) (?:mojej |"
    rf"swojej |mojego )?{_OF_CASE}\w*|(?:spraw\w|wnios\w+|decyzj\w|postanowieni\w|zg[lł]oszeni\w|"
    rf"pism\w|podani\w|faktur\w) "
    r"(?:nr|numer|o numerze|o nr)|upo|upp|mos|epuap|l\. ?dz\.?|unp|rsd|"
    r"case (?:number|no\.?|nr|id)|(?:my |the )?case|application (?:number|no\.?|id)|"
    r"decision (?:number|no\.?)|ref(?:\.|\b)|file (?:number|no\.?)|ticket|"
    r"reference(?: number| no\.?)?|expediente|dosya (?:no|numara)\w*|"
    rf"(?:номер|№|нумар)\w* (?:моєї |моей |маёй |мого |моего )?{_OF_CASE_CYRILLIC}\w*|"
    r"(?:справ[аиіы]|дел[оауе]|заява|заявление|заяўка|заявка|рішення|решение|рашэнне|провадження|"
    r"производство) (?:№|номер|нумар|nr)|кримінальне провадження|уголовное дело|"
    r"nomer (?:spravy|dela|zayavy|sprawy)|номер (?:mos|upo|мос|упо)|уп[оп]|мос)"
    r"(?:\s(?:to|is|це|это|гэта|nr|no|numer|number|номер|нумар|id|mam|mówi|says)){0,2}"
    r"[.\s:#№\-]{1,4}$",
    re.IGNORECASE,
)
NEAR = re.compile(
    r"(?<!\w)(?:upo|upp|mos|epuap|unp|sygn\w*|spraw\w{1,3}|wnios[ek]\w{0,3}|case|"
    r"справ\w{1,3}|дел[оауе]|заяв[аиуіы]|заявк\w|уп[оп]|prokurat\w*|policj\w|komisaria\w*|"
    r"komornik\w*|ticket|application)(?!\w)",
    re.IGNORECASE,
)
LAW = re.compile(
    r"dz|poz|art|ust|pkt|com|pit|cit|vat|iso|en|pn|ue|eu|we|nr|par|dn|ok|od|do|"
    r"wt|śr|sr|czw|pt|sob|nd|пн|вт|ср|чт|пт|сб|нд|вс|ст",
    re.IGNORECASE,
)
UNION = re.compile(r"ec|ue|eu|we|eec|єс|ес", re.IGNORECASE)
# A printed form and a resolution have numbers too: "druk SW-N 12/2025", "uchwała LII/964/16".
FORM_WORD = re.compile(
    r"(?:uchwa\w+|resolution|tsue|cjeu|ecj|etpc|druk\w*|formularz\w*|\bform|форм[аиуы]|бланк\w*)\W{1,3}$",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    r"(?<!\w)(?:nr|numer\w?|number|№|номер\w?|"
    r"нумар\w?)(?:\s\w{3,14})?[\s:.]{1,3}$",
    re.I,
)
ACT_OF_LAW = re.compile(
    r"rozporz|dyrektyw|ustaw|uchwa[lł]|zarządzen|регламент|закон|директив|directive|regulation|"
    r"постанов|resolution|dekret|\bdz\b|druk|formularz|\bform|форм",
    re.IGNORECASE,
)
