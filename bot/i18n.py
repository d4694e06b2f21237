"""Interface texts in the person's language (Fluent); numbers, money, dates as it writes them."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from datetime import date, datetime
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parent / "locales"
FALLBACK = "en"
# Babel's own data where a language has several countries: ours is Polish daily life in Europe.
_BABEL = {
    "en": "en_GB", "pl": "pl_PL", "uk": "uk_UA", "ru": "ru_RU", "be": "be_BY",
    "ka": "ka_GE", "es": "es_ES", "tr": "tr_TR", "vi": "vi_VN", "hi": "hi_IN",
}  # fmt: skip

logger = logging.getLogger(__name__)


class Texts:
    """All interface strings, loaded once."""

    def __init__(
        self,
        bundles: Mapping[str, FluentBundle],
        words: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self._bundles = bundles
        self._words = words or {}

    @classmethod
    def load(cls, folder: Path = LOCALES, *, only: Collection[str] = ()) -> Texts:
        """One folder a locale, any number of .ftl files in it.  only: of these; none: of all."""
        bundles = {}
        for home in sorted(path for path in folder.iterdir() if path.is_dir()):
            if only and home.name not in only:
                continue
            bundle = FluentBundle([_BABEL.get(home.name, home.name)], use_isolating=False)
            for path in sorted(home.glob("*.ftl")):
                bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
            bundles[home.name] = bundle
        return cls(bundles)

    def about(self, words: Mapping[str, Mapping[str, str]]) -> Texts:
        """The same texts with words that any of them may use: locale -> name -> word."""
        return Texts(self._bundles, words)

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(self._bundles)

    def has(self, locale: str, key: str) -> bool:
        return locale in self._bundles and self._bundles[locale].has_message(key)

    def get(self, locale: str, key: str, **values: str | int | float) -> str:
        """The text of a key. A missing one falls back to English, and a test fails."""
        if not self.has(locale, key):
            logger.error("no text %s in locale %s", key, locale)
            locale = FALLBACK
        bundle = self._bundles[locale]
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"text {key!r} has no value")
        text, errors = bundle.format_pattern(pattern, {**self._words.get(locale, {}), **values})
        if errors:
            logger.error("text %s in locale %s has %d errors", key, locale, len(errors))
        return one_dot(str(text))


def one_dot(text: str) -> str:
    """Dates end with a dot in uk, ru and be; "2026 р." at the end of a sentence has one."""
    return text.replace(" р..", " р.").replace(" г..", " г.")


def money(amount: float, locale: str) -> str:
    """Polish money: "440 zł" in Polish, "440 PLN" elsewhere."""
    whole = float(amount).is_integer()
    return (
        format_currency(
            amount,
            "PLN",
            format="#,##0 ¤" if whole else "#,##0.00 ¤",
            locale=_BABEL.get(locale, locale),
            currency_digits=False,
        )
        .replace("\xa0", " ")
        .replace("\u202f", " ")
    )


def number(value: float, locale: str) -> str:
    text = format_decimal(value, locale=_BABEL.get(locale, locale))
    return text.replace("\xa0", " ").replace("\u202f", " ")


def day(value: date, locale: str) -> str:
    """ "27 April 2026", in the genitive where the language has it."""
    written: str = format_date(value, format="long", locale=_BABEL.get(locale, locale))
    return written.replace("\xa0", " ").replace("\u202f", " ")


def month(value: date, locale: str) -> str:
    """ "April 2026", standing alone."""
    return format_date(value, format="LLLL y", locale=_BABEL.get(locale, locale))


def weekday(value: date, locale: str, *, short: bool = False) -> str:
    """ "Thursday" or "Thu", standing alone."""
    form = "ccc" if short else "cccc"
    return format_date(value, format=form, locale=_BABEL.get(locale, locale))


def clock(value: datetime) -> str:
    """ "7:30" everywhere: opening hours stand so on Polish doors."""
    return format_time(value, format="H:mm", locale="pl_PL")


def language_name(tag: str, locale: str) -> str:
    """What a language is called in another: "ukraiński" for uk in Polish."""
    names = Locale.parse(_BABEL.get(locale, locale)).languages
    return str(names.get(tag, tag))


def is_known(locale: str) -> bool:
    return locale in _BABEL or locale in Locale("en").languages
