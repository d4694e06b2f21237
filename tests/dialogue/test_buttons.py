"""Which buttons stand under an answer."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.knowledge import Topic
from bot.dialogue.messages import Action, ActionKind
from bot.dialogue.referral import Referral
from tests.dialogue.composing import composer
from tests.fakes.knowledge import OFFICE, PESEL, section, topic, translation


class TestButtons:
    def actions(self, about: Topic, *shown: str, language: str = "en") -> list[Action]:
        rows = composer(about, language=language).buttons.aspects(about, shown)
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
        rows = composer(about, topic("a"), topic("b"), topic("c")).buttons.related(about)
        assert [[button.action.value for button in row] for row in rows] == [["a", "b"], ["c"]]

    def test_what_comes_next_stands_before_related_topics(self) -> None:
        about = replace(PESEL, related=("a", "b", "c", "d"), next=("unwritten", "e"))
        rows = composer(about, *map(topic, "abcde")).buttons.related(about)
        assert [[button.label for button in row] for row in rows] == [["➡ e", "a"], ["b", "c"]]

    def test_a_map_only_of_a_place_with_coordinates(self) -> None:
        nowhere = replace(OFFICE, id="nowhere", point=None)
        unnamed = replace(OFFICE, id="unnamed", address=None)
        rows = composer(PESEL).buttons.maps(
            [Referral(each, "") for each in (OFFICE, nowhere, unnamed)]
        )
        assert [row[0].action for row in rows] == [Action(ActionKind.MAP, "city-office")]
        assert rows[0][0].label == "Map: al. Powstania 10"

    def test_sources_a_person_and_the_menu_close_every_answer(self) -> None:
        rows = composer(PESEL).buttons.closing("pesel", "cost")
        assert [button.action for row in rows for button in row] == [
            Action(ActionKind.HELPFUL, "pesel"),
            Action(ActionKind.NOT_HELPFUL, "pesel"),
            Action(ActionKind.SOURCES, "pesel", "cost"),
            Action(ActionKind.HUMAN),
            Action(ActionKind.MENU),
        ]
