"""Texts that are missing; money, dates and numbers as each language writes them."""

from __future__ import annotations

import logging
from datetime import date, datetime
from pathlib import Path

import pytest

from bot import i18n
from bot.i18n import Texts
from tests.fakes.assistants import WARSAW, real_texts

LANGUAGES = ("be", "en", "es", "hi", "ka", "pl", "ru", "tr", "uk", "vi")


class TestFallback:
    @pytest.fixture
    def texts(self, tmp_path: Path) -> Texts:
        for locale, written in {"en": "a = English { $x }\n", "uk": "b = Тільки тут\n"}.items():
            (tmp_path / locale).mkdir()
            (tmp_path / locale / "x.ftl").write_text(written, encoding="utf-8")
        return Texts.load(tmp_path)

    @pytest.mark.parametrize("locale", ["uk", "ka", ""])
    def test_a_missing_text_is_english_and_an_error_in_the_log(
        self, texts: Texts, locale: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert texts.get(locale, "a", x=1) == "English 1"
        assert [record.levelno for record in caplog.records] == [logging.ERROR]
        assert f"no text a in locale {locale}" in caplog.text

    def test_a_missing_value_is_an_error_in_the_log(
        self, texts: Texts, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert texts.get("en", "a").startswith("English")
        assert "text a in locale en has 1 errors" in caplog.text

    def test_a_text_that_exists_is_no_error(
        self, texts: Texts, caplog: pytest.LogCaptureFixture
    ) -> None:
        assert texts.get("uk", "b") == "Тільки тут"
        assert texts.has("uk", "b")
        assert not texts.has("uk", "a")
        assert caplog.records == []

    def test_several_files_of_a_locale_are_one(self, texts: Texts, tmp_path: Path) -> None:
        (tmp_path / "en" / "y.ftl").write_text("c = Sea\n", encoding="utf-8")
        both = Texts.load(tmp_path)
        assert (both.get("en", "c"), both.get("en", "a", x=2)) == ("Sea", "English 2")
        assert both.locales == ("en", "uk")


@pytest.mark.parametrize(
    ("locale", "whole", "broken"),
    [
        ("pl", "440 zł", "1 234,50 zł"),
        ("uk", "440 PLN", "1 234,50 PLN"),
        ("ru", "440 PLN", "1 234,50 PLN"),
        ("be", "440 PLN", "1 234,50 PLN"),
        ("en", "440 PLN", "1,234.50 PLN"),
        ("ka", "440 PLN", "1 234,50 PLN"),
        ("es", "440 PLN", "1.234,50 PLN"),
        ("tr", "440 PLN", "1.234,50 PLN"),
        ("vi", "440 PLN", "1.234,50 PLN"),
        ("hi", "440 PLN", "1,234.50 PLN"),
    ],
)
def test_money_is_polish_money_in_each_languages_form(
    locale: str, whole: str, broken: str
) -> None:
    assert i18n.money(440, locale) == whole
    assert i18n.money(440.0, locale) == whole
    assert i18n.money(1234.5, locale) == broken


@pytest.mark.parametrize(
    ("locale", "day", "month", "weekday"),
    [
        ("pl", "27 kwietnia 2026", "kwiecień 2026", "poniedziałek"),
        ("uk", "27 квітня 2026 р.", "квітень 2026", "понеділок"),
        ("ru", "27 апреля 2026 г.", "апрель 2026", "понедельник"),
        ("be", "27 красавіка 2026 г.", "красавік 2026", "панядзелак"),
        ("en", "27 April 2026", "April 2026", "Monday"),
        ("ka", "27 აპრილი, 2026", "აპრილი 2026", "ორშაბათი"),
        ("es", "27 de abril de 2026", "abril 2026", "lunes"),
        ("tr", "27 Nisan 2026", "Nisan 2026", "Pazartesi"),
        ("vi", "27 tháng 4, 2026", "Tháng 4 2026", "Thứ Hai"),
        ("hi", "27 अप्रैल 2026", "अप्रैल 2026", "सोमवार"),
    ],
)
def test_dates_have_the_case_that_the_language_wants(
    locale: str, day: str, month: str, weekday: str
) -> None:
    value = date(2026, 4, 27)
    assert (i18n.day(value, locale), i18n.month(value, locale)) == (day, month)
    assert i18n.weekday(value, locale) == weekday


@pytest.mark.parametrize(
    ("locale", "written"), [("en", "1,234.5"), ("pl", "1 234,5"), ("uk", "1 234,5")]
)
def test_numbers_have_the_languages_signs_and_plain_spaces(locale: str, written: str) -> None:
    assert i18n.number(1234.5, locale) == written


def test_hours_are_written_as_on_polish_doors() -> None:
    assert i18n.clock(datetime(2026, 11, 23, 7, 5, tzinfo=WARSAW)) == "7:05"
    assert i18n.clock(datetime(2026, 11, 23, 0, 0, tzinfo=WARSAW)) == "0:00"


def test_languages_are_named_in_the_readers_language() -> None:
    assert i18n.language_name("uk", "pl") == "ukraiński"
    assert i18n.language_name("pl", "uk") == "польська"
    assert i18n.language_name("en", "ka") == "ინგლისური"
    assert i18n.language_name("uk", "tr") == "Ukraynaca"
    assert i18n.language_name("xx", "en") == "xx"


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_language_of_the_knowledge_has_a_locale(locale: str) -> None:
    assert locale in real_texts().locales
    assert i18n.is_known(locale)
