from __future__ import annotations

import pytest

from bot.channels.telegram.callback_data import LIMIT, decode, encode
from bot.dialogue.messages import Action, ActionKind

ACTIONS = [
    Action(ActionKind.START),
    Action(ActionKind.HELP),
    Action(ActionKind.PRIVACY),
    Action(ActionKind.PICK_LANGUAGE),
    Action(ActionKind.CHOOSE_LANGUAGE, "uk"),
    Action(ActionKind.KEEP_LANGUAGE),
    Action(ActionKind.MENU),
    Action(ActionKind.GROUP, "city_registration"),
    Action(ActionKind.TOPIC, "pesel"),
    Action(ActionKind.TOPIC, "minorities_and_organisations", "documents"),
    Action(ActionKind.MAP, "muw-foreigners"),
    Action(ActionKind.SOURCES, "pesel"),
    Action(ActionKind.SOURCES, "minorities_and_organisations", "documents"),
    Action(ActionKind.HUMAN),
    Action(ActionKind.HELPFUL, "pesel"),
    Action(ActionKind.NOT_HELPFUL, "pesel"),
    Action(ActionKind.SITUATION, "minorities_and_organisations", "third_country"),
    Action(ActionKind.SITUATION, "pesel"),
    Action(ActionKind.ANSWER_LANGUAGE, "uk"),
    Action(ActionKind.KEEP_TEXT),
    Action(ActionKind.KEEP_NO_TEXT),
    Action(ActionKind.OPEN_TOPIC, "minorities_and_organisations", "uk"),
    Action(ActionKind.OPEN_UNIT, "muw-foreigners", "uk"),
]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.kind.name)
def test_an_action_comes_back_as_it_went(action: Action) -> None:
    data = encode(action)
    assert decode(data) == action
    assert 1 <= len(data.encode()) <= LIMIT


def test_every_kind_of_action_is_in_the_table_above() -> None:
    assert {action.kind for action in ACTIONS} == set(ActionKind)


@pytest.mark.parametrize(
    "data",
    [
        # nothing, too much, broken
        None,
        "",
        ":",
        "1:",
        "1:top:" + "a" * 59,
        "1:top:" + "a" * 41,
        "1:top:pesel:cost:more",
        # other versions, other kinds
        "top:pesel:cost",
        "0:top:pesel",
        "2:top:pesel",
        "1:delete:pesel",
        "1:TOP:pesel",
        # values where none belong, none where one belongs
        "1:help:pesel",
        "1:top",
        "1:top::cost",
        "1:map:muw:cost",
        # not ids
        "1:top:pesel\0",
        "1:top:pesel\n",
        "1:top:Pesel",
        "1:top:пецель",
        "1:top:pesel cost",
        "1:top:' OR 1=1 --",
        "1:top:../../etc",
        "\0",
        "'; DROP TABLE messages; --",
        "\u202e1:top:pesel",
        "1:top:٣",
    ],
)
def test_forged_data_is_no_action(data: str | None) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    "action",
    [
        Action(ActionKind.TOPIC, "a" * 40, "b" * 40),
        Action(ActionKind.TOPIC, "a:b"),
        Action(ActionKind.TOPIC, "Карта"),
        Action(ActionKind.TOPIC),
        Action(ActionKind.HELP, "pesel"),
    ],
)
def test_an_action_that_could_not_come_back_is_refused(action: Action) -> None:
    with pytest.raises(ValueError, match="no callback data"):
        encode(action)
