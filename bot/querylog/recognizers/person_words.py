"""The words by which a text shows that a name follows, or that none does."""

from __future__ import annotations

import re

from bot.querylog.recognizers.letters import words

_START = r"(?<![^\W_])"
_LINK = r"\s*[:,\-]?\s*"

INTRODUCTION = re.compile(
    rf"{_START}(?:nazywa(?:m|ją|ja|my) si[eę]|mam na imi[eę]|na imi[eę] mi|"
    rf"moje imi[eę] (?:i nazwisko )?to|si[eę] nazywam|"
    r"ma na imi[eę]|"
    r"(?:мене|його|її|їх|нас)\s(?:звати|звуть|зовут)|звати(?: мене| його| її)?|моє ім'?я|"
    r"(?:меня|его|её|ее|нас)\sзовут|зовут(?: меня| его| её| ее)?|мо[её] имя|"
    r"(?:мяне|яго|яе)\s(?:завуць|зваць)|завуць(?: мяне| яго| яе)?|ма[её] імя|"
    r"(?:my|his|her) (?:full )?name(?:'s| is)|მქვია|"
    r"(?:menya|menia|jego|yego) (?:zovut|zavut)|(?:mene|mine|yoho|joho) (?:zvaty|zvut)|(?:miane|"
    r"mianie|myane) zavuc)"
    rf"(?:\s(?:to|is|це|это|гэта)(?!\w))?{_LINK}",
    re.IGNORECASE,
)
LABEL = re.compile(
    rf"{_START}(?i:imi[eę] i nazwisko|imi[eę]|nazwisk(?:o|iem|u)|podpisan[oaey]|dane:|"
    rf"wnioskodawc\w+|"
    r"піб|п\.і\.б\.?|прізвищ(?:е|ем|а)(?: та ім'я| і ім'я)?|ім'я(?: та прізвище)?|"
    r"фио|ф\.и\.о\.?|фамили(?:я|ю|ей)|имя(?: и фамилия)?|прозвішч(?:а|ам)(?: і імя)?|"
    r"імя і прозвішча|"
    r"called|full name|first name|last name|surname|family name|name:|"
    r"по имени|по фамилии|(?:меня|его|е[её]) звали|на ім'я|на прізвище|"
    r"па імені|па прозвішчы|named|by the name of|o imieniu|o nazwisku|nazwiskiem|"
    r"i am|i'm|this is|jestem|to ja|z tej strony|tu|я|это я|це я|гэта я|от имени|від імені|"
    r"na imię)"
    rf"(?:\s(?i:to|is|це|это|гэта)(?!\w))?\s*[:,\-]?[ \t]+",
)
RELATION = re.compile(
    rf"{_START}(?i:m[aą]ż(?:em|a)?|m[eę]ż(?:em|a|owi)|żon[aęyąo]|syn(?:a|em|owi|ek|kiem|ka)?|"
    rf"c[oó]rk[aięąi]|córeczk\w|brat(?:a|em|u)?|siostr[aęyąe]|"
    r"matk[aięą]|mam[aęyą]|ojc(?:iec|a|em)|tat[aęyą]|babci\w|dziad(?:ek|ka|kiem)|dzieck[oau]|"
    r"koleg[aąię]|koleżank\w|przyjaciel\w*|przyjaciółk\w|"
    r"szef(?:a|em)?|pracodawc\w+|właściciel\w*|pan(?:a|em|u)?|pani[aą]?|p\.|dr\.?|doctor|doktor\w*|"
    r"lekark?\w*|imieniu|"
    r"чоловік(?:а|у|ом|ові)?|дружин[аиуіо]ю?|син(?:а|у|ом|ові)?|дочк[аиуіо]ю?|доньк[аиуіо]ю?|"
    r"доч(?:ь|ері)|брат(?:а|у|ом|ові)?|сестр[аиуіыое]й?ю?|"
    r"мат(?:и|ері|ір|ь)|мам[аиуіоые]й?ю?|бат(?:ько|ька|ьком)|тато|тата|бабус\w+|дідус\w+|"
    r"дитин[аиуі]|подруг[аиуіоу]\w?|друг(?:а|ом)?|"
    r"начальник\w*|роботодав\w+|работодат\w+|господар\w*|хозяин\w*|хозяйк\w+|"
    r"муж(?:а|у|ем|ам)?|жен[аыуое]й?|сын(?:а|у|ом|ам)?|дочер\w+|отец|отца|отцу|папа|папы|"
    r"реб[её]нок|реб[её]нка|бабушк\w+|дедушк\w+|"
    r"жонк[аіуа]й?|сястр[аыу]|маці|бацьк\w+|дачк[аіу]|дзіця|"
    r"пан(?:а|у|ом|ові)?|пані|п\.|спадар\w*|спадарын\w+|господин\w*|госпож[аеуи]\w?|г-н\w?|г-ж\w|"
    r"доктор\w*|лікар\w*|врач\w*|"
    r"дядьк\w+|дядя|дяд[іию]|дзядзьк\w+|т[іе]тк\w+|т[ёе]т[яюие]|цётк\w+|"
    r"wuj(?:ek|k\w+|em)?|cioci\w+|ciotk\w+|uncle|aunt|cousin|nephew|niece|"
    r"husband|wife|son|daughter|brother|sister|mother|father|mom|mum|dad|friend|child|baby|boss|"
    r"landlord|landlady|employer|grandmother|grandfather|"
    r"mr\.?|mrs\.?|ms\.?|miss|moy muzh|moya zhena|muzh|zhena|doch|cholovik|druzhyna)"
    r"[,:]?[ \t]\(?",
)
# What somebody is at work; a surname may follow, and many another word.
ROLE = re.compile(
    rf"{_START}(?i:kierowni\w+|brygadzist\w+|koordynator\w*|wychowawczyni\w*|nauczyciel\w*|"
    r"adwoka\w+|mecenas\w*|mec\.|radc\w+|radczyni\w*|ks\.|ksi[ąę]dz\w*|profesor\w*|prof\.|"
    r"inspektor\w*|urzędni\w+|sędzi\w*|pielęgniar\w+|położn\w+|sąsiad\w*|"
    r"kuzyn\w*|teści\w*|teściow\w+|szwagi?er\w*|narzeczon\w+|"
    r"керівни\w+|бригадир\w*|координатор\w*|вчител\w+|учител\w+|адвокат\w*|юрист\w*|"
    r"професор\w*|профессор\w*|прафесар\w*|інспектор\w*|инспектор\w*|інспектар\w*|"
    r"судд\w{1,3}|судь\w{1,3}|медсестр\w+|акушер\w*|сус[іе]д\w*|сосед\w*|директор\w*|дырэктар\w*|брыгадзір\w*|настаўні\w+|"
    r"заведующ\w+|загадчы\w+|кіраўні\w+|руководител\w*|отец|отець|айцец|хлопц?\w*|"
    r"manager|foreman|coordinator|teacher|lawyer|supervisor|nurse|officer|professor|prof\.?|"
    r"neighbou?r|colleague|judge|coach|fiancée?)[,:]?[ \t]",
)
SIGNATURE = re.compile(
    rf"{_START}(?i:z poważaniem|pozdrawiam|z wyrazami szacunku|dzi[eę]kuj[eę]|з повагою|з пошаною|"
    rf"дякую|с уважением|с ув\.|спасибо|"
    r"з павагай|дзякуй|(?:kind |best )?regards|sincerely|cheers|thanks|thank you)[,.!]?(?:[ \t]|"
    r"\s*\n)\s*(?=[^\W\d_]{1,40}(?:[ ][^\W\d_]{1,40}){0,2}\s*[.!]?\s*(?:\n|$))",
)
# Endings that surnames have and other capitalized words hardly ever do.
SURNAME = re.compile(
    r"[^\W\d_]{2,}(?:enko|енко|енка|енку|енком|енкою|czuk|chuk|чук|чука|щук|shvili|szwili|швили|"
    r"швілі|შვილი|adze|idze|"
    r"адзе|идзе|ідзе|iuk|юк|ович|евич|евіч|овіч|івна|ївна|овна|евна|аўна|еўна|оўна|ovych|ovich|"
    r"evich|ivna|ovna|evna|"
    r"ський|ська|ської|ському|цький|цька|ский|ская|ской|цкий|цкая|скі|цкі|sky|skyi|skyy|skaya|"
    r"owicz|ewicz|icz|czyk|owski|owska|ewski|ewska|iński|ińska|yński|yńska|"
    r"ова|ева|єва|ов|ев|єв|ін|ін|yan|янц)(?:[\-][^\W\d_]+)?",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(r"\s*(?:[.,;:!?\n)]|$|(?:i|и|і|й|та|and|a|ja|я)\s)", re.IGNORECASE)
SMALL_WORDS = words(
    "not is a an the and spelled written wrong misspelled different in on as my your changed "
    "не і та й а в у на з як що яке яка який це так неправильно написано ось моє моя "
    "и с что как какой какая это так вот где "
    "як што і на з у "
    "to jest nie i w na z jak co się źle błędnie inaczej zmienione zapisane ten ta taki tak"
)
