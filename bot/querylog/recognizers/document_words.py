"""Words that name a document, in all their cases; a number behind them is its number."""

from __future__ import annotations

import re

DOCUMENT_WORD = re.compile(
    r"paszport|pas+port|паспорт|пашпарт|dow[oó]d\w*|\bid\b|id.?card|identity|identyfik|legitymac|"
    r"kart\w{1,2} (?:pobytu|polaka|sta[lł]ego|czasowego|rezydenta|cudzoziem)|\bdok\.|dokument|"
    r"docum|документ|дакумент|"
    r"карт\w* (?:поб[иуы]т|часов|стал|врем|бежен|біжен|pobytu|поляк)|kart\w* pob[iuy]t|"
    r"residence|permit|\bt\.?r\.?c\b|\bp\.?r\.?c\b|посвідк|посвідчен|вид\w{0,3} на жит|від на жых|"
    r"\bвнж\b|\bтпж\b|\bпмж\b|\bпнж\b|разрешен|дозв[іо]л|"
    r"удостовер|пасведчан|wiz[aęyoi]|\bvisa|віз[аиуіоы]\w?\b|виз[аыуео]\w?\b|наклейк|nakle[ij]k|"
    r"sticker|seri[aięe]|series|сері[яїюи]|сери[яию]|серы[яі]|zagran|загран|закордон|замежны пашп|"
    r"\bnip\b|\bregon\b|рнокпп|\bіпн\b|\bинн\b|\bідн\b|\binn\b|\bipn\b|снилс|snils|"
    r"tax (?:number|id)|налогов|податков|падатков|\baa?dh?aa?r|\bcnic\b|\bnin\b|tazkira|taskira|"
    r"cedula|\bdni\b|kimlik|"
    r"praw\w jazdy|prawka|driv\w* licen[cs]e|licen[cs]e|водительск|водійськ|вадзіцельск|\bправа\b|"
    r"\bprava\b|\bправы\b|\bукр\b|diia\.?pl|дія\.?pl|\bkrs\b|polis[aęyo]|поліс|полис|\bekuz\b|"
    r"свідоцтв|свидетельств|пасведчанн|akt\w? urodz|certificat|student|студент|\bквиток|"
    r"військов|воен\w+ билет|ваенн|\bубд\b|ветеран|проїзн|проездн|праязн|travel doc|"
    r"os[oa]b\w* numer|асаб\w+ нум|ос[оі]б\w+ ном|личн\w+ ном|ідэнтыфік|ідентифік|идентифик|"
    r"sürücü|ehliyet|belge|indeks\w?\b|album\w?\b|\bсвід\.|\bпосв\.|пенс\.|\bсвид\.|dyplom(?!at)|диплом(?!ат)|"
    r"дыплом(?!ат)|diplom|pension|пенс[іи]йн|пенсійн|św[ia]+dectw|zaświadcz|licenci|"
    r"pasaport|pas{1,2}aporte|passaport|hộ chiếu|ho chieu|\bcccd\b|\bcmnd\b|\bpinfl|\bп[иі]нфл|"
    r"\b[иі]ин\b|\bжсн\b|\bідн\b|\bidnp\b|\bssn\b|\btin\b|\bcurp\b|\bnino\b|\bbvn\b|voter|"
    r"nagarikta|citizenship|philsys|\bumid\b|codice|პასპორტ|პირად|პირ\w*ობ|पासपोर्ट|आधार|"
    r"пасс?порт|карт\w* (?:вод[іи]|кіроў|к[иі]р)|\bпасп\b|cédula|\bdni|kart\w? (?:miejsk|"
    r"kierowc|klient)|rejestracyjn|klient\w?|customer|клиент|клієнт|кліент|внутрен|внутріш|"
    r"унутран|закордон|paczk|przesył|przesyl|посилк|посылк|пасылк|parcel|tracking|nadani|"
    r"abonament|"
    r"id[ -]?num|айді|айди|ід картк|ід-картк|\bву\b|снилс|polaka|поляка|блан[кч]|"
    r"personal (?:number|id)|insurance|ubezpiecz|ewu[sś]|blankiet|бланк",
    re.IGNORECASE,
)
