"""A preview in the terminal: the first message, then what each button gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rich.rule import Rule
from rich.text import Text

from bot import i18n
from bot.channels.plain_text import plain_text
from bot.commands.knowledge.speaking import Speaker
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.messages import ActionKind, Block, Reply
from bot.knowledge_base.preview import Chat, Preview, outdated_sections
from bot.knowledge_base.reading import Screen


def print_preview(
    made: Preview, snapshot: Snapshot, speaker: Speaker, *, situation: str | None, at: datetime
) -> None:
    if not made.chats:
        speaker.say("preview-broken")
    for chat in made.chats:
        if chat.audience.situation == _shown_situation(made, situation):
            _print_chat(chat, made, snapshot, speaker, at)
    if any(len(chat.screens) > 1 for chat in made.chats):
        speaker.say("preview-repeated")
    if made.is_unit:
        speaker.say("preview-named-in", count=len(made.named_in))
        for topic in made.named_in:
            label = snapshot.label(topic, speaker.language)
            speaker.out.print(Text(f"  • {label} ({topic})"))
    elif len(made.situations) > 1:
        listed = ", ".join(each for each in made.situations if each)
        speaker.say("preview-situations", list=listed)


def _shown_situation(made: Preview, situation: str | None) -> str | None:
    """Where it makes no difference, people read what everybody reads."""
    return situation if situation in made.situations else None


def _print_chat(
    chat: Chat, made: Preview, snapshot: Snapshot, speaker: Speaker, at: datetime
) -> None:
    audience = chat.audience
    title = i18n.language_name(audience.language, speaker.language)
    if audience.situation:
        title += f" · {snapshot.label(audience.situation, speaker.language)}"
    title += f" · {i18n.weekday(at.date(), speaker.language)} {at:%Y-%m-%d %H:%M}"
    speaker.out.print(Rule(Text(title, "bold"), align="left"), soft_wrap=False)
    outdated = outdated_sections(made.problems)
    shown_blocks: set[Block] = set()
    for screen in chat.screens:
        if screen.pressed:
            speaker.out.print(Text(f"── [{screen.pressed}]", "bold cyan"))
        for section in outdated_in(screen, audience.language, outdated):
            shown = snapshot.label(section, speaker.language)
            speaker.say("preview-outdated", section=shown)
        _print_screen(screen, shown_blocks, speaker)


def outdated_in(
    screen: Screen, language: str, outdated: frozenset[tuple[str, str]]
) -> tuple[str, ...]:
    """The outdated sections that a reply shows."""
    if screen.action.kind is not ActionKind.TOPIC:
        return ()
    shown = (screen.action.aspect,) if screen.action.aspect else ("answer", "how")
    return tuple(section for section in shown if (language, section) in outdated)


def _print_screen(screen: Screen, shown: set[Block], speaker: Speaker) -> None:
    """What stood in a message above is not repeated: who decides, where to go, what comes next."""
    if screen.reply is None:
        speaker.say("preview-no-reply")
        return
    blocks = tuple(block for block in screen.reply.blocks if block not in shown)
    shown.update(blocks)
    speaker.out.print(Text(plain_text(replace(screen.reply, blocks=blocks))))
    if not screen.pressed:
        speaker.out.print(Text(_buttons(screen.reply), "cyan"))
    speaker.out.print()


def _buttons(reply: Reply) -> str:
    """Row by row."""
    rows = (" ".join(f"[{button.label}]" for button in row) for row in reply.buttons)
    return "\n" + "\n".join(rows) if reply.buttons else ""
