"""Numbers, dates and addresses of pages that stand beside names in made-up messages."""

from __future__ import annotations

from random import Random
from string import ascii_lowercase, ascii_uppercase, digits

_SITES = ("gov.pl", "lublin.eu", "com", "by", "org", "ua", "com.pl")


def made_up(kind: str, random: Random) -> str:
    """kind: the name of a mark in a frame ("{phone}"). Raises KeyError for another."""
    return random.choice(_FORMS[kind](random))


def _dates(random: Random) -> tuple[str, ...]:
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(1940, 2026)
    return f"{day:02}.{month:02}.{year}", f"{year}-{month:02}-{day:02}", f"{day}/{month}/{year}"


def _phones(random: Random) -> tuple[str, ...]:
    number = f"{random.randint(100, 999)} {_some(random, digits, 3)} {_some(random, digits, 3)}"
    return f"+48 {number}", number, f"+380 {number}", number.replace(" ", "")


def _papers(random: Random) -> tuple[str, ...]:
    letters, number = _some(random, ascii_uppercase, 2), _some(random, digits, 6)
    return f"{letters}{number}", f"{letters} {number}", f"K{letters} {number[:4]}"


def _cases(random: Random) -> tuple[str, ...]:
    number, year = random.randint(1, 9999), random.randint(2022, 2026)
    return f"WO-II.6151.{number}.{year}", f"III K {number}/{year % 100}", f"MOS-{year}-00{number}"


def _accounts(random: Random) -> tuple[str, ...]:
    number = _some(random, digits, 26)
    return f"PL{number}", number, f"PL{number[:2]} {number[2:6]} {number[6:10]} {number[10:14]}"


def _mails(random: Random) -> tuple[str, ...]:
    return (f"{_word(random)}.{_word(random)}@{_word(random)}.{random.choice(_SITES)}",)


def _pages(random: Random) -> tuple[str, ...]:
    page = f"{_word(random)}.{random.choice(_SITES)}"
    return f"https://www.{page}/{_word(random)}", page, f"{page}/{_word(random)}"


def _word(random: Random) -> str:
    return _some(random, ascii_lowercase, random.randint(3, 9))


def _some(random: Random, signs: str, count: int) -> str:
    return "".join(random.choices(signs, k=count))


_FORMS = {
    "num": lambda random: (str(random.randint(1, 120)),),
    "pesel": lambda random: (_some(random, digits, 11),),
    "phone": _phones,
    "date": _dates,
    "id": _papers,
    "case": _cases,
    "iban": _accounts,
    "email": _mails,
    "url": _pages,
}
