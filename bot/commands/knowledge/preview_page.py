"""A preview as one page that looks like the chat: Telegram's own texts and buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot import i18n
from bot.channels.telegram.callback_data import decode
from bot.channels.telegram.rendering import TelegramText, render
from bot.commands.knowledge.preview_print import outdated_in
from bot.commands.knowledge.preview_views import ChatView, Key, Message, Tab
from bot.commands.knowledge.problem_list import said
from bot.commands.knowledge.speaking import Speaker
from bot.dialogue.knowledge import Snapshot
from bot.dialogue.messages import Action, ActionKind
from bot.knowledge_base.pages import written_page
from bot.knowledge_base.preview import Chat, Preview, outdated_sections
from bot.knowledge_base.reading import Screen


def preview_page(
    made: Preview, snapshot: Snapshot, speaker: Speaker, *, situation: str | None, at: datetime
) -> str:
    view = _Views(made, snapshot, speaker)
    chosen = situation if situation in made.situations else None
    moment = (
        f"{i18n.weekday(at.date(), speaker.language)}, {i18n.day(at.date(), speaker.language)}"
    )
    return written_page(
        "preview.html",
        language=speaker.language,
        say=speaker.text,
        name=made.name,
        title=view.title(),
        subtitle=speaker.text("preview-moment", day=moment, time=i18n.clock(at)),
        problems=[said(problem, speaker) for problem in made.problems],
        named_in=view.topics() if made.is_unit else None,
        languages=[view.language_tab(tag) for tag in view.languages],
        situations=[view.situation_tab(each, chosen) for each in made.situations],
        switches=view.switches(),
        chats=[view.chat(chat) for chat in made.chats],
    )


@dataclass(frozen=True, slots=True)
class _Views:
    """Turns the parts of a preview into what the template shows."""

    made: Preview
    snapshot: Snapshot
    speaker: Speaker

    @property
    def languages(self) -> Sequence[str]:
        return list(dict.fromkeys(chat.audience.language for chat in self.made.chats))

    def title(self) -> str:
        if not self.made.is_unit:
            return self.snapshot.label(self.made.name, self.speaker.language)
        unit = self.snapshot.units.get(self.made.name)
        return unit.names["pl"] if unit else self.made.name

    def topics(self) -> list[dict[str, str]]:
        label = self.snapshot.label
        return [
            {"name": name, "label": label(name, self.speaker.language)}
            for name in self.made.named_in
        ]

    def language_tab(self, tag: str) -> Tab:
        return Tab(i18n.language_name(tag, self.speaker.language), draft=self._is_draft(tag))

    def situation_tab(self, situation: str | None, chosen: str | None) -> Tab:
        if situation is None:
            return Tab(self.speaker.text("preview-everybody"), chosen is None)
        label = self.snapshot.label(situation, self.speaker.language)
        return Tab(label, situation == chosen)

    def switches(self) -> list[str]:
        languages = [f"language-{number}" for number in range(len(self.languages))]
        situations = [f"situation-{number}" for number in range(len(self.made.situations))]
        return [*languages, "language-all", *situations]

    def chat(self, chat: Chat) -> ChatView:
        tag, situation = chat.audience.language, chat.audience.situation
        label = i18n.language_name(tag, self.speaker.language)
        if situation:
            label += f" · {self.snapshot.label(situation, self.speaker.language)}"
        return ChatView(
            language=self.languages.index(tag),
            situation=self.made.situations.index(situation),
            tag=tag,
            label=label,
            draft=self._is_draft(tag),
            messages=tuple(self._message(screen, chat) for screen in chat.screens),
        )

    def _is_draft(self, tag: str) -> bool:
        topic = self.snapshot.topics.get(self.made.name)
        translation = topic.translations.get(tag) if topic else None
        return translation is not None and translation.status != "reviewed"

    def _message(self, screen: Screen, chat: Chat) -> Message:
        outdated = outdated_in(
            screen, chat.audience.language, outdated_sections(self.made.problems)
        )
        texts = render(screen.reply) if screen.reply else []
        bubbles = tuple(_bubble(text) for text in texts)
        return Message(
            anchor=self._anchor(screen.action, chat),
            pressed=screen.pressed,
            badges=tuple(
                self.speaker.text("preview-outdated", section=self._section(name))
                for name in outdated
            ),
            bubbles=bubbles or (Markup.escape(self.speaker.text("preview-no-reply")),),
            rows=self._rows(texts, chat),
        )

    def _section(self, name: str) -> str:
        if name == "answer":
            return self.speaker.text("section-answer")
        return self.snapshot.label(name, self.speaker.language)

    def _rows(self, texts: Sequence[TelegramText], chat: Chat) -> tuple[tuple[Key, ...], ...]:
        """Under the last message only, as Telegram has them."""
        keyboard = texts[-1].buttons if texts else None
        rows = keyboard.inline_keyboard if keyboard else ()
        return tuple(
            tuple(self._key(key.text, decode(str(key.callback_data)), chat) for key in row)
            for row in rows
        )

    def _key(self, label: str, action: Action | None, chat: Chat) -> Key:
        if action and action.kind is ActionKind.SITUATION:
            number = self.made.situations.index(action.aspect or None)
            return Key(label, switch=f"situation-{number}")
        if any(action == screen.action for screen in chat.screens):
            return Key(label, anchor=self._anchor(action, chat) if action else "")
        return Key(label)

    def _anchor(self, action: Action, chat: Chat) -> str:
        """Made of numbers: names of the staff's files need not be fit for it."""
        actions = [screen.action for screen in chat.screens]
        tag, situation = chat.audience.language, chat.audience.situation
        place = (self.languages.index(tag), self.made.situations.index(situation))
        return f"message-{place[0]}-{place[1]}-{actions.index(action)}"


def _bubble(text: TelegramText) -> Markup:
    """Telegram's HTML is escaped already; a quotation is a block and needs no line feed."""
    return Markup(text.html.replace("</blockquote>\n", "</blockquote>"))  # noqa: S704
