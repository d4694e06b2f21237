"""Ask a reviewer at the terminal until the answer can be used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.console import Console

from bot.commands.log.review_files import Topics
from bot.commands.log.review_topics import name_of, topics_meant
from bot.dialogue.ports import Fold

Ask = Callable[[str], str]


class Back(Exception):
    """The reviewer would rather not decide that."""


class Asking:
    """ask: shows a prompt, gives a line; it raises EOFError at the end."""

    def __init__(self, out: Console, ask: Ask, *, topics: Topics, fold: Fold) -> None:
        self.ask = ask
        self._out = out
        self._topics = topics
        self._fold = fold

    def say(self, text: str) -> None:
        self._out.print(text, markup=False)

    def topic(self, suggested: Sequence[str], prompt: str) -> str:
        """ "" for "-". Asks again until one topic is meant; Enter goes back."""
        while True:
            for number, topic in enumerate(suggested, 1):
                self.say(f"  {number}  {name_of(topic, self._topics)}")
            written = self.need(prompt)
            if written == "-":
                return ""
            found = topics_meant(written, suggested, self._topics, self._fold)
            if len(found) == 1:
                return found[0]
            suggested = found or suggested
            self.say("Which of these?" if found else "There is no such topic.")

    def one_of(self, prompt: str, allowed: Sequence[str], default: str | None = None) -> str:
        """default: for Enter; without one Enter goes back."""
        hint = f" [{default or 'nothing in particular'}]" if default is not None else ""
        while True:
            written = self.ask(f"{prompt} {', '.join(allowed)}{hint}: ").strip()
            if not written and default is not None:
                return default
            if not written:
                raise Back
            if written in allowed:
                return written

    def need(self, prompt: str) -> str:
        written = self.ask(prompt).strip()
        if not written:
            raise Back
        return written
