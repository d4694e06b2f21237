"""Show questions one group after another in the terminal and take decisions by letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from rich.console import Console

from bot.commands.log.review_answers import Answers
from bot.commands.log.review_asking import Ask, Asking, Back
from bot.commands.log.review_files import ProjectFiles, Topics
from bot.commands.log.review_topics import name_of
from bot.querylog.review.decisions import Decision, Kind
from bot.querylog.review.errors import ReviewError
from bot.querylog.review.grouping import Group, grouped
from bot.querylog.review.queue import Question
from bot.querylog.review.reviewer import Reviewer
from bot.querylog.review.wording import on_one_line

KEYS = (
    "t topic → training   e topic → evaluation   o out of scope   m missing knowledge\n"
    "p personal data      l language   s skip for good   n next   u undo   q quit\n"
    "With numbers for some of them only: t 1 3"
)
WHY = {
    "fallback": "not understood",
    "clarified": "asked back",
    "out_of_scope": "taken as out of scope",
    "low_confidence": "answered with low confidence",
    "not_helpful": "the answer was found not helpful",
}


class Screen:
    """queue: read anew after every decision.  language: only questions answered in this one."""

    def __init__(
        self,
        out: Console,
        ask: Ask,
        *,
        queue: Callable[[], Sequence[Question]],
        reviewer: Reviewer,
        files: ProjectFiles,
        topics: Topics,
        language: str | None = None,
    ) -> None:
        self._out = out
        self._ask = ask
        self._queue = queue
        self._reviewer = reviewer
        self._fold = files.fold
        self._topics = topics
        self._language = language
        asking = Asking(out, ask, topics=topics, fold=files.fold)
        self._answers = Answers(asking, reviewer=reviewer, files=files, topics=topics)
        self._passed: set[str] = set()  # texts to be looked at another time
        self._corrected: dict[str, str] = {}  # text -> language

    @property
    def forgotten(self) -> bool:
        """Texts were deleted: what they leave in the database's files is to be overwritten."""
        return self._answers.forgotten

    def run(self, by: str) -> None:
        """Until nothing waits or the reviewer stops."""
        self._say(f"You decide as {by}.")
        try:
            while groups := self._waiting():
                if not self._one(groups):
                    break
            else:
                self._say("Nothing waits.")
        except (EOFError, KeyboardInterrupt):
            self._say("")
        if self._answers.taught:
            self._say("Next: witaj train, then make test. The files are yours to commit.")

    def _waiting(self) -> tuple[Group, ...]:
        open_ones = (
            replace(each, language=self._corrected.get(each.text, each.language))
            for each in self._queue()
            if each.text not in self._passed and self._language in (None, each.language)
        )
        return grouped(open_ones, self._fold)

    def _one(self, groups: Sequence[Group]) -> bool:
        """False to stop. A decision that cannot be taken is told, and the group comes again."""
        group = groups[0]
        self._show(group, len(groups))
        letter, *numbers = self._ask("> ").split() or [""]
        chosen = _chosen(group, numbers)
        if letter == "q":
            return False
        if letter == "u":
            self._undo()
        elif not chosen:
            self._say("There is no question with that number.")
        else:
            self._act(letter.casefold(), chosen, group)
        return True

    def _act(self, letter: str, chosen: tuple[Question, ...], group: Group) -> None:
        actions: dict[str, Callable[[], None]] = {
            "t": lambda: self._answers.teach(chosen, group.suggested),
            "e": lambda: self._answers.measure(chosen, group.suggested),
            "o": lambda: self._answers.out_of_scope(chosen),
            "m": lambda: self._answers.missing(chosen, group.suggested),
            "p": lambda: self._answers.personal(chosen),
            "s": lambda: self._reviewer.decide(Decision(Kind.SKIP, chosen)),
            "n": lambda: self._passed.update(each.text for each in chosen),
            "l": lambda: self._correct(chosen),
        }
        try:
            actions.get(letter, lambda: self._say("Type one of the letters."))()
        except Back:
            self._say("Nothing decided.")
        except ReviewError as error:
            self._say(str(error))

    def _show(self, group: Group, count: int) -> None:
        self._say(f"\nGroups waiting: {count}. Messages in this one: {group.times}")
        for number, each in enumerate(group.questions, 1):
            times = f"  ×{each.times}" if each.times > 1 else ""
            self._say(f"  {number}  {each.language}  {on_one_line(each.text)}{times}")
            taken = f": {name_of(each.topic, self._topics)}" if each.topic else ""
            self._say(f"         {WHY.get(each.reason, each.reason)}{taken}")
        self._say(KEYS)

    def _undo(self) -> None:
        try:
            undone = self._reviewer.undo()
        except ReviewError as error:
            self._say(str(error))
            return
        self._say(f"Undone: {undone.kind.value}." if undone else "There is nothing to undo.")

    def _correct(self, chosen: tuple[Question, ...]) -> None:
        language = self._answers.language()
        self._corrected.update((each.text, language) for each in chosen)

    def _say(self, text: str) -> None:
        self._out.print(text, markup=False)


def _chosen(group: Group, numbers: Sequence[str]) -> tuple[Question, ...]:
    """All of the group without numbers; none when a number is wrong."""
    wanted = re.findall(r"[^\s,]+", " ".join(numbers))
    if not wanted:
        return group.questions
    known = {str(number): each for number, each in enumerate(group.questions, 1)}
    return tuple(known[each] for each in wanted) if set(wanted) <= set(known) else ()
