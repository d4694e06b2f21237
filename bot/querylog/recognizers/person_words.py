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
    r"husband|wife|son|daughter|brother|sister|mother|father|mom|mum|dad|friend|child|baby|boss|"
    r"landlord|landlady|employer|grandmother|grandfather|"
    r"mr\.?|mrs\.?|ms\.?|miss|moy muzh|moya zhena|muzh|zhena|doch|cholovik|druzhyna)"
    r"[,:]?[ \t]\(?",
)
SIGNATURE = re.compile(
    rf"{_START}(?i:z poważaniem|pozdrawiam|z wyrazami szacunku|dzi[eę]kuj[eę]|з повагою|з пошаною|"
    rf"дякую|с уважением|с ув\.|спасибо|"
    r"з павагай|дзякуй|(?:kind |best )?regards|sincerely|cheers|thanks|thank you)[,.!]?(?:[ \t]|"
    r"\s*\n)\s*(?=[^\W\d_]{1,40}(?:[ ][^\W\d_]{1,40}){0,2}\s*[.!]?\s*(?:\n|$))",
)
# Before a name that is not a person's but a street's, a school's, a feast's.
NOT_A_PERSON = re.compile(
    r"(?<!\w)(?:im\.|imienia|ім\.|(?<!від )імені|им\.|(?<!от )имени|(?<!ад )(?<!на )імя|"
    r"św\.|św|świę(?:ty|ta|tego|tej|tym)|"
    r"свят(?:ого|ой|ої|ий|ая|ый|ы|а|ога|аго|аму|ому)|saint|st\.?|"
    r"instytut\w*|kopi?ec|kopca|bulwar\w*|"
    r"інститут\w*|институт\w*|інстытут\w*|сквер\w*|центр\w*|centrum|бульвар\w*|"
    r"лікарн\w+|больниц\w+|шпітал\w+|касцёл\w*|костел\w*|костёл\w*|церкв\w+|царкв\w+|"
    r"ul|ulic\w+|al|alej\w+|os|osiedl\w+|pl|plac\w*|rond\w+|most\w*|park\w*|rynek|rynku|ulitsa|"
    r"вул|вулиц\w+|вуліц\w+|ул|улиц\w+|просп\w*|площ\w+|пл|парк\w*|"
    r"street|square|pomnik\w*|szpital\w*|szpit\w*|hospital\w*|przychodni\w*|szko[lł]\w+|liceum|"
    r"uniwersytet\w*|akademi\w*|fundacj\w+|parafi\w+|kości\w+|"
    r"hotel\w*|galeri\w+|lotnisk\w+|airport|stadion\w*|лікарн\w+|больниц\w+|бальніц\w+|школ\w+|"
    r"університет\w*|университет\w*|фонд\w*|foundation|"
    r"універсітэт\w*|аеропорт\w*|аэропорт\w*|rond\w+|teatr\w*|театр\w*|muze\w+|музе\w+|grup\w+|"
    r"firm\w+|sklep\w*)"
    r"[.,]?\s(?:(?:[^\W\d_]+|[^\W\d_]\.)\s)?[\"«„']?$",
    re.IGNORECASE,
)
# Behind a name that an institution or a place bears in English.
NAMED_AFTER = re.compile(
    r"(?:'s)?\s(?:[^\W\d_a-z][^\W\d_]{1,20}\s)?(?i:hospital|foundation|institute|cent(?:er|re)|"
    r"street|square|park|mound|bridge|airport|museum|university|school|church|clinic|library|"
    r"convention|hotel|hall|prize|award|college|theat(?:er|re)|stadium|station|district)(?!\w)"
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
