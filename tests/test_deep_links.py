"""Links of leaflets."""

from __future__ import annotations

import pytest

from bot.deep_links import LIMIT, link, payload, read_payload
from bot.dialogue.messages import Action, ActionKind

OPENED = [
    Action(ActionKind.OPEN_TOPIC, "pesel", "uk"),
    Action(ActionKind.OPEN_TOPIC, "minorities_and_organisations", "be"),
    Action(ActionKind.OPEN_UNIT, "shelter-men-makuszynskiego", "en"),
]


@pytest.mark.parametrize("action", OPENED, ids=lambda each: each.value)
def test_a_link_opens_what_it_was_made_for(action: Action) -> None:
    written = payload(action)
    assert read_payload(written) == action
    assert len(written) <= LIMIT


def test_a_link_leads_to_the_bot() -> None:
    assert link("@witaj_bot", OPENED[0]) == "https://t.me/witaj_bot?start=t1-uk-pesel"


@pytest.mark.parametrize(
    "written",
    ["", "pesel", "t2-uk-pesel", "t1-uk-", "t1--pesel", "t1-uk-PESEL", "t1-uk-a b", "x1-uk-pesel",
     "t1-uk-" + "a" * 60, "t1-uk-<b>", "t1-ук-pesel"],
)  # fmt: skip
def test_a_forged_payload_opens_nothing(written: str) -> None:
    assert read_payload(written) is None


def test_only_topics_and_units_have_links() -> None:
    with pytest.raises(ValueError, match="no link"):
        payload(Action(ActionKind.MENU))
