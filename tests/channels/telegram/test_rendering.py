from __future__ import annotations

import html
import re

import pytest

from bot.channels.telegram.characters import units
from bot.channels.telegram.rendering import LABEL_LIMIT, render
from bot.channels.telegram.splitting import LIMIT, cut
from bot.dialogue.messages import Action, ActionKind, Block, Button, Outcome, Reply, Style

TAG = re.compile(r"</?[bi]>")


def reply_of(*blocks: Block, buttons: tuple[tuple[Button, ...], ...] = ()) -> Reply:
    return Reply("en", Outcome.ANSWERED, blocks, buttons)


def shown(*blocks: Block) -> list[str]:
    return [text.html for text in render(reply_of(*blocks))]


def plain(text: str) -> str:
    """What Telegram counts: after its parser."""
    return html.unescape(TAG.sub("", text))


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (Style.TEXT, "one\ntwo"),
        (Style.HEADING, "<b>one</b>\n<b>two</b>"),
        (Style.STEPS, "1. one\n2. two"),
        (Style.BULLETS, "• one\n• two"),
        (Style.CARD, "<b>one</b>\ntwo"),
        (Style.NOTE, "<i>one</i>\n<i>two</i>"),
    ],
    ids=lambda value: str(value.name) if isinstance(value, Style) else "",
)
def test_each_style_looks_its_way(style: Style, expected: str) -> None:
    assert shown(Block(style, ("one", "two"))) == [expected]


def test_every_style_has_a_look() -> None:
    assert all(shown(Block(style, ("x",))) for style in Style)


def test_blocks_are_parted_by_an_empty_line() -> None:
    blocks = Block(Style.HEADING, ("PESEL",)), Block(Style.TEXT, ("A number.",))
    assert shown(*blocks) == ["<b>PESEL</b>\n\nA number."]


def test_markup_in_a_text_is_shown_not_obeyed() -> None:
    block = Block(Style.CARD, ('<b onload="x">&amp;</b>', "a < b && c > d"))
    assert shown(block) == [
        '<b>&lt;b onload="x"&gt;&amp;amp;&lt;/b&gt;</b>\na &lt; b &amp;&amp; c &gt; d'
    ]


def test_phone_numbers_and_addresses_stay_plain() -> None:
    block = Block(Style.TEXT, ("+48 12 616 50 00", "https://krakow.pl/a?b=1"))
    assert shown(block) == ["+48 12 616 50 00\nhttps://krakow.pl/a?b=1"]


def test_empty_lines_and_blocks_leave_no_trace() -> None:
    blocks = (
        Block(Style.STEPS, ("", " ", "do it")),
        Block(Style.TEXT, ("",)),
        Block(Style.NOTE, ()),
    )
    assert shown(*blocks) == ["1. do it"]


def test_an_empty_reply_has_no_messages() -> None:
    assert shown(Block(Style.TEXT, ("\0",))) == []


# Exactly the limit, one over; escapes and tags do not count; emoji count twice.
@pytest.mark.parametrize(
    ("line", "messages"),
    [
        ("a" * LIMIT, 1),
        ("a" * (LIMIT + 1), 2),
        ("&" * LIMIT, 1),
        ("<" * (LIMIT + 1), 2),
        ("😀" * (LIMIT // 2), 1),
        ("😀" * 4096, 2),
        ("ї" * LIMIT, 1),
        ("слово " * 20_000, 31),
        ("a" * 100_000, 25),
        ("\u200b" * 5000, 2),
        ("\u202eשלום" * 1000, 2),
    ],
    ids=[
        "full",
        "over",
        "escapes",
        "over-lt",
        "emoji",
        "4096-emoji",
        "cyrillic",
        "words",
        "100k",
        "zero-width",
        "rtl",
    ],
)
def test_messages_keep_to_the_limit_as_telegram_counts(line: str, messages: int) -> None:
    for style in (Style.TEXT, Style.NOTE):
        pages = shown(Block(style, (line,)))
        assert len(pages) in (messages, messages - 1)
        assert all(1 <= units(plain(page)) <= LIMIT for page in pages)
        assert "".join("".join(map(plain, pages)).split()) == "".join(line.split())


def test_a_cut_is_never_inside_a_tag_an_escape_or_a_surrogate_pair() -> None:
    for length in range(LIMIT - 8, LIMIT + 8):
        for page in shown(Block(Style.HEADING, ("x" * length + "😀&" * 20,))):
            page.encode()
            assert page.startswith("<b>")
            assert page.endswith("</b>")
            assert "&" not in plain(page).replace("&", "")
            assert not re.search(r"&(?!amp;)", page)


def test_long_answers_are_cut_between_blocks_first() -> None:
    blocks = [Block(Style.TEXT, (letter * 1500,)) for letter in "abcd"]
    assert shown(*blocks) == [
        f"{'a' * 1500}\n\n{'b' * 1500}",
        f"{'c' * 1500}\n\n{'d' * 1500}",
    ]


def test_a_long_block_is_cut_between_lines_next() -> None:
    pages = shown(Block(Style.STEPS, tuple("x" * 1000 for _ in range(6))))
    assert [page.count("\n") + 1 for page in pages] == [4, 2]
    assert pages[1].startswith("5. ")


def test_a_long_line_is_cut_between_words_last() -> None:
    pages = shown(Block(Style.TEXT, ("karta pobytu " * 500,)))
    assert len(pages) == 2
    assert pages[0].endswith(("karta", "pobytu"))
    assert pages[1].startswith(("karta", "pobytu"))


def test_many_short_lines_are_quick_to_lay_out() -> None:
    pages = shown(Block(Style.BULLETS, ("x",) * 100_000))
    assert all(units(page) <= LIMIT for page in pages)


def test_an_accent_stays_with_its_letter_and_a_skin_tone_with_its_face() -> None:
    for whole in ("e\u0301", "👋\U0001f3fd", "👩\u200d👧"):
        assert all(piece.count(whole[0]) * len(whole) == len(piece) for piece in cut(whole * 9, 7))


def test_what_only_joins_does_not_stop_the_cutting() -> None:
    assert "".join(cut("\u0301" * 100, 10)) == "\u0301" * 100


def test_buttons_stand_under_the_last_message_in_their_rows() -> None:
    menu, human = (
        Button("Menu", Action(ActionKind.MENU)),
        Button("Human", Action(ActionKind.HUMAN)),
    )
    block = Block(Style.TEXT, ("a" * 5000,))
    first, last = render(reply_of(block, buttons=((menu, human), (menu,))))
    assert first.buttons is None
    assert last.buttons is not None
    assert [[key.text for key in row] for row in last.buttons.inline_keyboard] == [
        ["Menu", "Human"],
        ["Menu"],
    ]
    assert last.buttons.inline_keyboard[0][1].callback_data == "1:human"


def test_a_long_label_is_cut_and_says_so() -> None:
    button = Button("ї" * 500, Action(ActionKind.MENU))
    [text] = render(reply_of(Block(Style.TEXT, ("x",)), buttons=((button,),)))
    assert text.buttons is not None
    label = text.buttons.inline_keyboard[0][0].text
    assert len(label) == LABEL_LIMIT
    assert label.endswith("…")


def test_a_button_that_cannot_be_sent_costs_only_itself(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bad, empty = Button("Bad", Action(ActionKind.TOPIC, "ї")), Button(" ", Action(ActionKind.MENU))
    good = Button("Good", Action(ActionKind.MENU))
    rows = ((bad,), (empty,), (bad, good))
    [text] = render(reply_of(Block(Style.TEXT, ("x",)), buttons=rows))
    assert text.buttons is not None
    assert [[key.text for key in row] for row in text.buttons.inline_keyboard] == [["Good"]]
    assert "button left out" in caplog.text
