"""Words near a name and a number that say whether somebody lives there."""

from __future__ import annotations

import re

from bot.querylog.recognizers.letters import bare, words

HOME = re.compile(
    r"(?<!\w)(?:(?:za|wy)?mieszk\w+|zameld\w+|meldun\w+|mel?dun\w*|adres\w*|address\w*|wynaj\w+|"
    r"przeprowadz\w+|wyprowadz\w+|kwater\w+|akademik\w*|hostel\w*|blok\w{0,2}|paczkomat\w*|"
    r"жив[уеёиі]\w*|прожива\w*|прописан\w*|пропис[кц]\w+|зареєстр\w+|зарегистр\w+|регистрац\w+|"
    r"реєстрац\w+|снима\w*|зніма\w*|винайма\w*|орен\w+|арен\w+|переїх\w+|переїжд\w+|перее[хз]\w+|"
    r"мельдун\w+|мешка\w*|жыв\w*|пражыва\w*|прапіс\w+|зарэгістр\w+|здыма\w+|перае[хз]\w+|"
    r"дом[ауео]?|домофон\w*|дамафон\w*|квартир\w+|кватэр\w+|кімнат\w+|комнат\w+|пакой\w*|"
    r"гуртожит\w+|общежит\w+|інтэрна\w+|"
    r"liv(?:e|es|ing|ed)|moved?|moving|stay\w*|rent\w*|flat|apartment|room|home|dorm\w*|container|"
    r"resid\w+|registered|kawaler\w+|stancj\w+|nocleg\w*|pok[oó]j\w*|s[aą]siad\w*|s[aą]sied\w*|"
    r"sosed\w*|сосед\w*|сусід\w*|сусед\w*|neighbou?r\w*|kamienic\w*|klatk\w|deliver\w*|dostaw\w*|"
    r"kurier\w*|courier|доставк\w*|курьер\w*|кур'єр\w*|house|street|host|hosting|dom(?:ek|ku|kiem)|"
    r"awari[aęi]|prąd\w*|ogrzewani\w*|heating|опален\w+|отоплен\w+|ацяплен\w+|wind[aęy]|"
    r"zal[ae]\w+|"
    r"vivo|oturuyor\w*|tôi ở|ვცხოვრობ\w*|zhiv\w+|zhyv\w+|meshka\w+|žyv\w+|mieška\w+|propis\w+|"
    r"snima\w+)(?!\w)",
    re.IGNORECASE,
)
MEASURE = re.compile(
    r"\s?-?(?:lata?\b|rok\w*|mies(?:i[aą]c\w*|\.)|tyg\w*|dni\w*|dzie[nń]\w*|godz\w*|minut\w*|"
    r"os[oó]b\w*|raz(?:y|em)?\b|dziec\w*|zł\w*|pln|euro?|pi[eę]tr\w*|metr\w*|m2|м2|км|km\b|"
    r"лет|год\w*|років|рок\w*|міс\w*|мес\w*|тиж\w*|тыд\w*|недел\w*|дн\w*|день|час\w*|годин\w*|"
    r"хвил\w*|минут\w*|осіб|тыс\w*|тис\w*|люд\w*|чел\w*|раз(?:а|у|ів|ов|оў)?\b|діт\w*|дет\w*|"
    r"гад\w*|дзён|"
    r"поверс\w*|этаж\w*|year\w*|month\w*|week\w*|day\w*|hour\w*|min\w*|people|person\w*|kids|"
    r"child\w*|am\b|pm\b|autobus\w*|przystan\w*|tramwaj\w*|aptek\w*|sklep\w*|stref\w*|linii|"
    r"stops?\b|зупин\w*|останов\w*|прыпын\w*|kolizj\w*|kursy?\b|курс\w*|семестр\w*|semestr\w*|"
    r"stycz\w*|lut\w*|mar[cz]\w*|kwiet\w*|maj\w*|czerw\w*|lip[ci]\w*|sierp\w*|"
    r"wrze\w*|pa[zź]dz\w*|listop\w*|grud\w*|січ\w*|лют\w*|берез\w*|квіт\w*|трав\w*|траў\w*|"
    r"черв\w*|лип\w*|серп\w*|верес\w*|жовт\w*|листоп\w*|груд\w*|янв\w*|фев\w*|март\w*|апр\w*|"
    r"ма[йя]\b|июн\w*|июл\w*|авг\w*|сент\w*|окт\w*|нояб\w*|дек\w*|руб\w*|грн|злот\w*|зл\b|%|"
    r"\+(?!\d))",
    re.IGNORECASE,
)
# What an adjective of a street ends in: "Rakowicka", "na Rakowickiej", "Ракавіцкай".
ADJECTIVE = re.compile(
    r"\w{2,}(?:(?:sk|ck|dzk|zk)(?:a|iej|ą|iego)|(?:n|w|ł|t)ej|owa|"
    r"(?:с|ц|з)ь?к(?:а|ая|ой|ай|ій|ої|ую|ого|ага|ому)|[нв](?:ая|ой|ій|ай|ої)|[ое]го|ова)",
    re.IGNORECASE,
)
_SMALL_WORDS = words(
    "i a w z na do o od po za to jest są nie już jeszcze czy jak gdzie kiedy około przez и в с у "
    "из это не уже еще ещё или как где когда около через і й з та що це вже ще чи де коли біля ці "
    "па дзе калі the is in for of and or how where when about already i've więc ale но але што "
    "only только тільки lub albo może ponad более більше менше после після after перед mam have "
    "что если чтобы ja я my мы ми we co bo a"
)
# A number behind these says which one it is, or how much: "Tramwaj 4/10", "Ciśnienie 120/80".
_COUNTED = re.compile(
    r"(?:autobus|tramwaj|lini|gabinet|okien|stanowisk|peron|klas|grup|poziom|level|wersj|termin|"
    r"wizyt|punkt|formularz|zalacznik|decyzj|ustaw|dyrektyw|directive|article|regulation|numer|"
    r"cisnien|pressure|ocen|window|platform|terminal|infolini|szkol|school|przedszkol|polis|"
    r"автобус|трамва|лінія|линия|маршрут|каб[иі]нет|в[іи]кн|окн|акен|комнат|кімнат|клас|груп|"
    r"частин|верс|стат|пункт|форм|дир[еэ]ктив|закон|номер|нумар|давлени|ціск|тиску?|термінал|школ|"
    r"weekend|wydzia|oddzia|в[іи]дд[іи]л|отдел|аддзел)\w{0,4}"
    r"|rozmiar\w{0,2}|size|розмір\w?|размер\w?|памер\w?|bus|lot|pok|pokoj\w{0,2}|sala|sali|class|"
    r"grade|group|etap|art|par|ust|pkt|form|law|act|score|"
    r"mecz|wynik|gate|room|page|str|koszt|cena|ceny|kod|code|pit|kart[aye]|visa|wiza|covid|czynne|"
    r"pn|pon|wt|sr|czw|pt|sob|nd|mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|вс|"
    r"рейс\w{0,2}|тиск|код|арт|каб|в[іи]за|цен[аыу]|windows|iphone|boeing|level|track|gen"
)
_MONTH = re.compile(
    r"(?:styczn|stycze|luteg|marz|marc|kwiet|kwieci|czerwc|czerwi|lipc|lipi|sierpn|sierpi|wrzesn|"
    r"wrzesi|pazdzier|listopa|grudn|grudzi|januar|februa|march|april|june|july|august|septemb|"
    r"octob|"
    r"novemb|decemb|січн|січе|лютог|берез|квітн|квіт|червн|черве|липн|липе|серпн|серпе|вересн|"
    r"верес|жовтн|жовте|листопа|грудн|груде|январ|феврал|март|апрел|июн|июл|август|сентябр|"
    r"октябр|ноябр|декабр|студзен|студзе|сакавік|красавік|траўн|траве|чэрвен|ліпен|жні[вў][ен]|"
    r"верасн|"
    r"кастрычнік|лістапад|снежн|снежа)\w{0,2}|maj|may|май|мая|травен|травня|luty|лютий|люты"
)
ALWAYS_OPEN = re.compile(r"24\s?/\s?7$")
_DAY_OF_MONTH = re.compile(r"\d{1,2}\s")  # "ul. 29 Listopada"


def has_small_words(name: str) -> bool:
    return any(word.casefold() in _SMALL_WORDS for word in name.split())


def is_sentence(name: str) -> bool:
    """ "(ulica) już 5 dni", but not "(os.) Na Stoku"."""
    return any(word in _SMALL_WORDS for word in name.split())


def is_no_street(name: str, *, capitals: bool) -> bool:
    """Small words, abbreviations ("PESEL 5"), months, things that are counted.

    capitals: the whole text is in capitals, so they tell nothing.
    """
    found = name.split()
    if has_small_words(name) or (not capitals and _has_odd_capitals(found)):
        return True
    last = bare(found[-1])
    is_month = _MONTH.fullmatch(last) is not None and not _DAY_OF_MONTH.match(name)
    return is_month or _COUNTED.fullmatch(last) is not None


def _has_odd_capitals(found: list[str]) -> bool:
    """Also "III RNsm", but not "Jana Pawła II"."""
    first, *others = found
    inner = [each for each in others if set(each) - set("IVX")]
    return any(
        part[1:] != part[1:].lower() for word in (first, *inner) for part in word.split("-")
    )
