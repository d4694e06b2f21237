"""What an answer says of itself: its language, its state, its sources."""

from __future__ import annotations

import pytest

from bot.dialogue.knowledge import Source
from bot.dialogue.messages import Style
from tests.dialogue.composing import answered, composer, texts
from tests.fakes.knowledge import PESEL, section, topic, translation


class TestLanguages:
    def test_a_draft_is_marked_until_a_person_has_read_it(self) -> None:
        draft = topic("pesel", translations={"en": translation("draft", answer=section("x"))})
        assert "This text has not been checked by a person yet." in str(answered(draft))
        assert "checked by a person" not in str(answered(PESEL))

    def test_a_translation_that_the_polish_text_has_left_behind_says_so(self) -> None:
        old = section("It costs 5.", outdated=True)
        about = topic("pesel", translations={"en": translation(answer=section("x"), cost=old)})
        mark = "The Polish text changed after this translation: some of it may be old."
        assert mark in texts(answered(about, "cost"), Style.NOTE)
        assert mark not in texts(answered(about), Style.NOTE)

    def test_the_readers_language_comes_first(self) -> None:
        blocks = answered(PESEL, "cost", language="uk")
        assert texts(blocks, Style.TEXT) == ["Безкоштовно.", "Номер для кожного."]

    @pytest.mark.parametrize(
        ("written", "language", "mark"),
        [
            (("en", "pl"), "be", "Гэты адказ ёсць у мяне толькі па-англійску."),
            (("pl",), "be", "Гэты адказ ёсць у мяне толькі па-польску."),
            (("pl",), "en", "I have this answer in Polish only."),
        ],
        ids=["English before Polish", "Polish", "Polish for an English reader"],
    )
    def test_a_missing_translation_falls_back_and_says_so(
        self, written: tuple[str, ...], language: str, mark: str
    ) -> None:
        about = topic(
            "pesel", translations={tag: translation(answer=section(tag)) for tag in written}
        )
        blocks = answered(about, language=language)
        assert texts(blocks, Style.TEXT) == [written[0]]
        assert mark in texts(blocks, Style.NOTE)

    def test_a_fallback_that_is_a_draft_says_both(self) -> None:
        draft = topic("pesel", translations={"pl": translation("draft", answer=section("x"))})
        notes = texts(answered(draft), Style.NOTE)
        assert notes[:2] == [
            "I have this answer in Polish only.",
            "This text has not been checked by a person yet.",
        ]


class TestSources:
    def test_they_are_named_with_their_dates(self) -> None:
        sources = [Source("https://www.gov.pl/a", "2026-04-29"), Source("https://x.pl/b", "~2022")]
        about = topic("pesel", translations={"en": translation(answer=section(sources=sources))})
        assert texts(answered(about), Style.NOTE) == [
            "Sources: gov.pl (29 April 2026), x.pl (about 2022)."
        ]

    def test_each_stands_once_and_no_more_than_three_stand_there(self) -> None:
        pages = [Source(f"https://x{number}.pl", "2026") for number in (1, 1, 2, 3, 4)]
        about = topic("pesel", translations={"en": translation(answer=section(sources=pages))})
        [note] = texts(answered(about), Style.NOTE)
        assert note == "Sources: x1.pl (2026), x2.pl (2026), x3.pl (2026)."

    def test_two_pages_of_one_site_and_date_are_named_once(self) -> None:
        pages = [Source(f"https://x.pl/{number}", "undated") for number in (1, 2)]
        about = topic("pesel", translations={"en": translation(answer=section(sources=pages))})
        assert texts(answered(about), Style.NOTE) == ["Sources: x.pl (undated)."]

    def test_only_those_of_the_sections_shown(self) -> None:
        about = topic(
            "pesel",
            translations={
                "en": translation(
                    answer=section("x"),
                    cost=section("y", sources=[Source("https://fees.pl", "2026")]),
                )
            },
        )
        assert "fees.pl" not in str(answered(about))
        assert "fees.pl" in str(answered(about, "cost"))

    def test_what_changes_often_is_called_so(self) -> None:
        volatile = topic("x", translations={"en": translation(answer=section(volatile=True))})
        [note] = texts(answered(volatile), Style.NOTE)
        assert note.endswith("Fees, deadlines and rules change: check before you go or pay.")

    def test_an_answer_without_sources_has_no_such_note(self) -> None:
        about = topic("pesel", translations={"en": translation(answer=section(sources=()))})
        assert texts(answered(about), Style.NOTE) == []

    def test_the_button_shows_full_addresses(self) -> None:
        said, listed = composer(PESEL).sources(PESEL, ())
        assert said.lines == ("Sources of the answer “PESEL number”:",)
        assert listed.lines == ("krakow.pl (October 2026): https://www.krakow.pl/pesel",)
