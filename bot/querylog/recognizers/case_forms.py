"""How offices, courts, prosecutors and bailiffs number their cases, mostly those of Poland.

Offices: sign of the unit, number of the subject in the uniform list of files, number of the case,
year, initials (office instruction of 18 January 2011, Dz.U. 2011 nr 14 poz. 67). Courts:
department, repertory, number, year (regulation on the work of common courts); administrative
ones "II SA/Kr 45/26"; prosecutors "4184-0.Ds.719.2025".
"""

from __future__ import annotations

import re

# Letters and numbers in three parts or more, as offices sign: "DL.WIPO.410.5573.2025/AK".
TOKEN = re.compile(r"(?<![\w@.\-/])\w{1,12}(?:[.\-/]\w{1,12}){2,9}(?![\w@])")
# The same with spaces for some of the marks: "WO-II 6151.1.1234.2026", "wo ii 6151 1 1234 2026".
SPACED = re.compile(
    r"(?<![\w.\-/])[^\W\d_]{2,4}[ .\-](?:[ivxіх]{1,4}(?:[.\- ][a-zа-я])?[ .\-])?"
    r"\d{3,4}(?:[ .\-/]{1,2}\d{1,6}){1,3}[ .\-/]{1,2}20[0-3]\d(?!\w)",
    re.IGNORECASE,
)
_ROMAN = r"[IVXІХ]{1,5}"
_NUMBER = r"\d{1,7}[/.](?:(?:19|20)\d\d|\d\d)(?:/[A-Z]{1,3})?(?![\w/]|\.\d)"
_REPERTORY = (  # those that are no word beside a number
    r"(?:Ds|RSD|RSOW|RSoW|RSW|Krd|KRD|Ko|Kow|Kp|Km|KM|KMP|Kmp|GKm|GKM|Kms|Kmn|Nc|Nc-e|Ns|Nsm|RNs|"
    r"RNsm|RC|RCo|Nmo|Cz|Ca|Pa|Pz|Co|GC|GNc|GU|GUp|AKa|ACa|AUa|Lcd|Lkd|Med|Rep\. ?[AC] (?:nr|Nr)|"
    r"Repertorium A (?:nr|Nr)|PR|RP)"
)
COURT = re.compile(
    rf"(?<![\w.])(?:{_ROMAN}[. ]{{0,2}}[A-ZА-Я][A-Za-zА-Яа-я]{{0,4}}(?:-[a-z]{{1,2}})?"
    rf"(?:[/ ]?[A-Z][a-z]{{1,2}})?|[A-Z]{{2}}\d[A-Z]/[A-Z][A-Za-z]{{1,3}}(?:-[a-z]{{1,2}})?"
    rf"|[A-Z]{{1,4}}-[A-Z]{{1,4}}|(?:\d{{3,4}}-\d\.|(?:PR|RP) )?(?:\d{{1,2}} |"
    rf"{_ROMAN} )?{_REPERTORY})"
    rf"[. \-]{{1,2}}(?:[IVX]{{1,4}}[. ])?{_NUMBER}"
)
COURT_SMALL = re.compile(
    r"(?<!\w)(?:[ivxіх]{1,5} ?[a-zа-яі]{1,5}(?:-[a-z])?(?:/[a-zа-я]{1,2})?|rsd|rsow|k[mр]p?|gkm|"
    r"ds|км)"
    r"[ .]?\d{1,7}/(?:20\d\d|\d\d)(?!\w|/)",
    re.IGNORECASE,
)
# Confirmations of the government's portals: a UUID (RFC 9562), "UPP" with digits, MOS with a year.
RECEIPT = re.compile(
    r"(?<![\w\-])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:UPO|UPP|UPD|MOS)[ \-/:]{0,2}"
    r"(?=[0-9a-f\-/ ]{0,8}\d)(?:20\d\d[ \-/]\d{4,10}|"
    r"[0-9a-f]{4,12}(?:-[0-9a-f]{2,12}){0,5}))(?!\w)",
    re.IGNORECASE,
)
# Tax offices of Poland; courts of Ukraine, Russia and Belarus; register of investigations.
OF_DIGITS = re.compile(
    r"(?<![\w./\-])(?:\d{4}-\d\d-\d{6}|\d{3}/\d{1,6}/\d\d(?:-[а-яієa-z])?|[12]-\d{1,5}/20\d\d"
    r"|[АA]\d\d-\d{1,6}/20\d\d|1\d{3}[1-9]\d{3}[0-9]{9}(?<!000))(?![\w/\-]|\.\d)"
)
# The number stands apart: what kind it is, the words around it say.
NUMBER = re.compile(
    r"(?<![\w+.,/\-])(?:#|№ ?)?(?=[^\W_]{0,8}[\d])[^\W_]{1,16}(?:[./\-][^\W_]{1,12}){0,6}(?!\w)"
)
NUMBER_AND_YEAR = re.compile(r"(?<![\w./\-])(?:\d{1,6}/20[0-3]\d|20[0-3]\d/\d{4,8})(?![\w./\-])")
# Tickets of the police: "mandat seria MKA 5819304", "постанова серія ЕАР № 1234567".
FINE = re.compile(
    r"(?<!\w)(?:mandat\w{0,3}|мандат\w{0,3}|fine|ticket|протокол\w{0,2}|постанов\w{1,2}|"
    r"пастанов\w{1,2}|квитанц\w{1,2})(?:\s(?:karn\w{2,3}|kredytow\w{2,3}|police|policji))?[,:]?\s"
    r"(?:(?:o )?(?:seri\w{1,2}|сер[іиы]\w{1,2}|nr|no\.?|number|numer\w{0,2}|номер|нумар|"
    r"№)[.:]?\s){1,2}"
    r"(?P<number>(?:[A-ZА-ЯІЇЄ]{1,4},?[ \-]?)?(?:(?:nr|numer|number|номер|нумар|№|"
    r"no\.?)[.:]?\s?)?\d{6,9})(?!\w)",
    re.IGNORECASE,
)
