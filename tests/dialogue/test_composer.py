"""What stands in an answer, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue.cards import CardWriter
from bot.dialogue.composer import Composer
from bot.dialogue.knowledge import Snapshot, Source, Text, Topic
from bot.dialogue.messages import Action, ActionKind, Block, Style
from bot.dialogue.referral import Referral
from bot.knowledge_base.hours import OsmOpeningHours
from tests.fakes.assistants import MONDAY, real_texts
from tests.fakes.knowledge import OFFICE, PESEL, section, snapshot, topic, translation

LABELS = {"pesel": {"en": "PESEL number"}, "cost": {"en": "Cost"}, "hours": {"en": "Hours"}}


def composer(*topics: Topic, language: str = "en", **changes: object) -> Composer:
    city = snapshot(*topics, units=(OFFICE,), labels=LABELS, **changes)
    return composer_of(city, language)


def composer_of(city: Snapshot, language: str) -> Composer:
    cards = CardWriter(real_texts(), OsmOpeningHours(), language=language, at=MONDAY)
    return Composer(real_texts(), city, cards, language)


def answered(
    about: Topic, *aspects: str, language: str = "en", continued: bool = False
) -> tuple[Block, ...]:
    return composer(about, language=language).answer(about, aspects, (), continued=continued)


def texts(blocks: tuple[Block, ...], *styles: Style) -> list[str]:
    return [line for block in blocks if block.style in styles for line in block.lines]


@pytest.mark.parametrize(
    ("aspects", "expected"),
    [
        # A general question: the summary and what to do.
        ([], ["A number for everybody.", "Go with your passport."]),
        # What was asked stands first, the summary beside it.
        (["cost"], ["It costs nothing.", "A number for everybody."]),
        (
            ["documents", "cost"],
            ["Bring a passport.", "It costs nothing.", "A number for everybody."],
        ),
        # "How" is the summary continued.
        (["how"], ["A number for everybody.", "Go with your passport."]),
        (["say"], ["Dzień dobry.", "A number for everybody."]),
    ],
    ids=["nothing in particular", "one aspect", "two aspects", "how", "what to say"],
)
def test_the_asked_section_stands_first(aspects: list[str], expected: list[str]) -> None:
    assert texts(answered(PESEL, *aspects), Style.TEXT) == expected


def test_the_summary_is_not_repeated_in_a_follow_up() -> None:
    said = texts(answered(PESEL, "cost", continued=True), Style.TEXT)
    assert said == ["It costs nothing."]


def test_a_general_question_again_gets_the_summary_again() -> None:
    said = texts(answered(PESEL, continued=True), Style.TEXT)
    assert said[0] == "A number for everybody."


@pytest.mark.parametrize("continued", [False, True])
def test_an_unknown_aspect_is_said_before_what_is_known(continued: bool) -> None:
    said = texts(answered(PESEL, "hours", continued=continued), Style.TEXT)
    assert said[:2] == [
        "“Hours”: I do not know this about the matter. What I know:",
        "A number for everybody.",
    ]


def test_of_two_aspects_only_the_unknown_one_is_called_unknown() -> None:
    said = texts(answered(PESEL, "hours", "cost", continued=True), Style.TEXT)
    assert said[1:] == ["It costs nothing."]


def test_the_answer_opens_with_the_topics_label() -> None:
    assert answered(PESEL)[0] == Block(Style.HEADING, ("PESEL number",))


def test_then_who_decides_then_where_to_go_then_small_print() -> None:
    about = replace(PESEL, decides="city")
    blocks = composer(about).answer(about, ["cost"], [Referral(OFFICE, "They decide.")])
    assert [block.style for block in blocks] == [
        Style.HEADING,
        Style.TEXT,
        Style.TEXT,
        Style.TEXT,
        Style.CARD,
        Style.NOTE,
    ]
    assert blocks[3].lines == ("Who decides: the City of Kraków (urząd miasta).",)
    assert blocks[4].lines[:2] == ("city-office", "They decide.")


@pytest.mark.parametrize("decides", [None, "nobody"])
def test_where_nobody_decides_nobody_is_named(decides: str | None) -> None:
    assert "decides" not in str(answered(replace(PESEL, decides=decides)))


@pytest.mark.parametrize(
    ("topic_id", "aspects", "told"),
    [
        ("case_status", [], True),
        ("case_status", ["documents"], True),
        ("pesel", ["duration"], True),
        ("pesel", ["cost", "contact"], True),
        ("pesel", ["cost"], False),
        ("pesel", [], False),
    ],
)
def test_where_to_ask_about_ones_own_file_is_told_to_those_who_wait(
    topic_id: str, aspects: list[str], told: bool
) -> None:
    about = topic(topic_id, own_case="city-office")
    said = str(answered(about, *aspects))
    assert ("I cannot see your case. Who can check it: city-office." in said) is told


def test_an_office_that_has_no_file_sees_no_case() -> None:
    assert "your case" not in str(answered(topic("case_status", own_case="vanished")))


class TestLanguages:
    def test_a_draft_is_marked_until_a_person_has_read_it(self) -> None:
        draft = topic("pesel", translations={"en": translation("draft", answer=section("x"))})
        assert "This text has not been checked by a person yet." in str(answered(draft))
        assert "checked by a person" not in str(answered(PESEL))

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


class TestButtons:
    def actions(self, about: Topic, *shown: str, language: str = "en") -> list[Action]:
        rows = composer(about, language=language).aspect_buttons(about, shown)
        return [button.action for row in rows for button in row]

    def test_aspects_that_are_not_shown_and_what_to_say(self) -> None:
        assert self.actions(PESEL, "cost") == [
            Action(ActionKind.TOPIC, "pesel", "how"),
            Action(ActionKind.TOPIC, "pesel", "documents"),
            Action(ActionKind.TOPIC, "pesel", "say"),
        ]

    def test_what_to_say_is_offered_only_where_it_is_written_and_not_shown(self) -> None:
        assert self.actions(topic("work_permit")) == []
        assert Action(ActionKind.TOPIC, "pesel", "say") not in self.actions(PESEL, "say")

    def test_a_reader_of_a_fallback_gets_the_buttons_of_that_text(self) -> None:
        only_polish = topic(
            "pesel", translations={"pl": translation(answer=section("x"), cost=section("y"))}
        )
        assert self.actions(only_polish, language="be") == [
            Action(ActionKind.TOPIC, "pesel", "cost")
        ]

    def test_related_topics_only_when_somebody_wrote_about_them(self) -> None:
        about = replace(PESEL, related=("unwritten", "a", "b", "c"))
        rows = composer(about, topic("a"), topic("b"), topic("c")).related_buttons(about)
        assert [[button.action.value for button in row] for row in rows] == [["a", "b"]]

    def test_a_map_only_of_a_place_with_coordinates(self) -> None:
        nowhere = replace(OFFICE, id="nowhere", point=None)
        rows = composer(PESEL).map_buttons([Referral(OFFICE, ""), Referral(nowhere, "")])
        assert [row[0].action for row in rows] == [Action(ActionKind.MAP, "city-office")]
        assert rows[0][0].label == "Map: city-office"

    def test_sources_a_person_and_the_menu_close_every_answer(self) -> None:
        rows = composer(PESEL).closing_buttons("pesel", "cost")
        assert [button.action for row in rows for button in row] == [
            Action(ActionKind.HELPFUL, "pesel"),
            Action(ActionKind.NOT_HELPFUL, "pesel"),
            Action(ActionKind.SOURCES, "pesel", "cost"),
            Action(ActionKind.HUMAN),
            Action(ActionKind.MENU),
        ]


def test_lists_stay_lists() -> None:
    steps = Text((("steps", ("One", "Two")), ("bullets", ("a",))), (), False, "en")
    blocks = answered(topic("x", translations={"en": translation(answer=steps)}))
    assert [block.style for block in blocks[1:]] == [Style.STEPS, Style.BULLETS]
