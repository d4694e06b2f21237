"""Words around the name of an account: services, what links them to the name, and no names."""

from __future__ import annotations

import re

from bot.querylog.recognizers.letters import words

SERVICE = (
    r"(?:telegram\w{0,4}|telega|tg|tgram|instagram\w{0,4}|insta|inst|ig|fb|facebook\w{0,4}|"
    r"fejs\w{0,2}|messenger\w{0,4}|skype|discord|signal|tik ?tok\w{0,3}|vk|snap(?:chat)?|twitter|"
    r"threads|wechat|zalo|kakao\w{0,4}|linkedin|"
    r"т[еэ]л[еэ]грам\w{0,3}|т[еэ]л[еэ]?г[аеуі]|тг|[іи]нст(?:[аыеіуи]|аграм\w{0,3})?|фейсбу\w{1,4}|"
    r"фб|скайп\w{0,2}|м[еэ]сс?[еэ]н?д?ж[еэ]р\w{0,3}|вк|вконтакт\w{1,2}|д[иіы][сз]корд\w{0,2}|"
    r"т[иі]к ?ток\w{0,2}|с[иі]гнал\w{0,2}|сна(?:п|пчат)\w{0,2}|тв[иі]т+[еэ]р\w{0,2})"
)
ACCOUNT = (
    r"(?:nick(?:name)?|nik|login|user(?:name)?|account name|handle|н[иі]к(?:нейм)?|лог[иі]н|"
    r"лагін|юзер(?:нейм)?)"
)
LINK = (
    r"(?:is|to|jest|jestem|jako|as|at|my|the|under|name|nick|id|user|username|konto|profil|pod|"
    r"мой|мій|моя|мая|это|це|гэта|я|там|как|як|под|під|пад|ник|нік|adım|hesabım|es|soy)"
)
# "telegram channel", "mój login nie działa": what follows is no name of an account.
NO_NAME = words(
    "account accounts app apps aplikacja bot bots business channel channels chat chats kanal "
    "kanaly code community czat czaty desktop download event events feed forum friends group "
    "groups grupa grupy grupie hack hacked haslo help invite jest konto konta link links live "
    "login logowanie marketplace message messages messenger needed news nick nie number official "
    "page pages password policy post posts premium problem profil profile reel reels reklama "
    "reklamy scam scammer server shop site spam still stories story strona support username user "
    "video videos voice wallet warsaw poland polska work works working for from with does "
    "doesnt dont and or but not the was were will would can cannot could has have when where "
    "what which who how why there here this that they czy albo oraz lub ale dla jak gdzie kiedy "
    "ktory ktora czyli chce moge mozna dziala instagram telegram facebook whatsapp viber signal "
    "tiktok skype discord ukraine ukraina belarus russia urzad urzedu mobywatel gov "
    "install installed blocked banned deleted stopped open closed only also just please pls plus "
    "friend friends fake active store free safe better instead lite pay ads name names id web "
    "android iphone"
)


def is_no_account(name: str) -> bool:
    return name.casefold().strip("._-") in NO_NAME


HAS_MARK = re.compile(r"[_\d#:]|\w\.\w|\w{3}-\w")
