"""Ask what a decision needs to know, and take it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.commands.knowledge.speaking import Speaker, today
from bot.commands.log.review_asking import Asking, Back
from bot.commands.log.review_files import ProjectFiles, Topics
from bot.querylog.review.decisions import Decision, Kind
from bot.querylog.review.effects import Meaning, Sentence
from bot.querylog.review.errors import SentenceRefused
from bot.querylog.review.file_edits import NO_EDITS, Edits
from bot.querylog.review.queue import Question
from bot.querylog.review.reported import TYPES, Replaced, marked_line
from bot.querylog.review.reviewer import Reviewer
from bot.querylog.review.wording import on_one_line
from nlu.questions import OUT_OF_SCOPE, STANDARD, VARIANTS


class Answers:
    """One method a decision; all raise Back and ReviewError, and then nothing is decided."""

    def __init__(
        self,
        asking: Asking,
        *,
        reviewer: Reviewer,
        files: ProjectFiles,
        topics: Topics,
    ) -> None:
        self._asking = asking
        self._reviewer = reviewer
        self._files = files
        self._topics = topics
        self.taught = False
        self.forgotten = False

    def teach(self, questions: Sequence[Question], suggested: Sequence[str]) -> None:
        """The right topic: utterances to learn from."""
        meaning = self._meaning(suggested)
        edits = self._files.learned(self._sentences(questions), meaning)
        self._decide(Kind.TOPIC, questions, edits, meaning)
        self.taught = True

    def measure(self, questions: Sequence[Question], suggested: Sequence[str]) -> None:
        """The right topic: questions to measure with."""
        meaning = self._meaning(suggested)
        variant = self._asking.one_of("How is it written?", VARIANTS, default=STANDARD)
        edits = self._files.measured(self._sentences(questions), meaning, variant)
        self._decide(Kind.TOPIC, questions, edits, meaning)

    def out_of_scope(self, questions: Sequence[Question]) -> None:
        meaning = Meaning(OUT_OF_SCOPE, self._topics.groups[OUT_OF_SCOPE])
        edits = self._files.learned(self._sentences(questions), meaning)
        self._decide(Kind.OUT_OF_SCOPE, questions, edits, meaning)
        self.taught = True

    def missing(self, questions: Sequence[Question], suggested: Sequence[str]) -> None:
        """Knowledge that there is not: a new topic, or an item for an owner."""
        place = self._asking.ask(
            "New topic as group/topic (Enter: an item for the owner): "
        ).strip()
        if place:
            label = self._asking.ask("Polish name of the topic: ")
            edits = self._files.begun(place, label, Speaker.of("en"))
            if edits is None:
                raise Back
            self._decide(Kind.MISSING_KNOWLEDGE, questions, edits, topic=place.split("/")[-1])
            return
        what = self._asking.need(
            "What is missing? In Polish, in your own words, without the person's: "
        )
        known = [each for each in suggested if each in self._topics.labels]
        topic = self._asking.topic(known, "It belongs to topic (number, id, words; -: none): ")
        if topic and topic not in self._topics.labels:
            self._asking.say(f"{topic} is no topic of the knowledge.")
            raise Back
        edits = self._files.noted(what, topic or None, today())
        self._decide(Kind.MISSING_KNOWLEDGE, questions, edits, topic=topic or None)

    def personal(self, questions: Sequence[Question]) -> None:
        """Delete the texts everywhere; of each a test of the anonymizer, if the reviewer helps."""
        for question in questions:
            shown = on_one_line(question.text)
            self._asking.say(f"  {shown}\nThis text will be deleted for good.")
            replaced = tuple(self._replaced())
            edits = self._test_of(question, replaced)
            pieces = [each.piece for each in replaced]
            made = self._reviewer.forget(question, pieces, edits)
            self.forgotten = True
            self._asking.say("Deleted everywhere in the database; this cannot be undone.")
            if made:
                self._asking.say(
                    f"Earlier decisions took such a text into: {', '.join(made)}. Look there."
                )

    def language(self) -> str:
        return self._asking.one_of("Language:", self._files.languages())

    def _meaning(self, suggested: Sequence[str]) -> Meaning:
        topic = self._asking.topic(suggested, "Topic (number, id or words): ")
        if not topic:
            raise Back
        group, aspects = self._topics.groups[topic], self._topics.aspects
        has_aspects = topic in self._topics.labels
        aspect = self._asking.one_of("It asks for:", aspects, default="") if has_aspects else ""
        return Meaning(topic, group, aspect or None)

    def _sentences(self, questions: Sequence[Question]) -> list[Sentence]:
        """As the reviewer wants them; Enter takes what is proposed."""
        wanted = []
        for each in questions:
            proposed = self._files.proposed(each.text, each.language)
            self._asking.say(f"  {each.language}: {proposed}")
            written = self._asking.ask("Write it otherwise, or Enter to take it so: ")
            wanted.append(Sentence(self._files.proposed(written or proposed, each.language),
                                   each.language))  # fmt: skip
        return wanted

    def _replaced(self) -> Iterator[Replaced]:
        while piece := self._asking.ask("Copy what is personal (Enter: that is all): ").strip():
            kind = self._asking.one_of("It is:", TYPES)
            yield Replaced(piece, kind, self._asking.need("Something invented in its place: "))

    def _test_of(self, question: Question, replaced: tuple[Replaced, ...]) -> Edits:
        if not replaced:
            return NO_EDITS
        try:
            line = marked_line(question.text, replaced)
        except SentenceRefused as refused:
            self._asking.say(f"{refused} No test is made.")
            return NO_EDITS
        self._asking.say(f"  {line}")
        kept = self._asking.ask(
            "Is nothing of the person left in it? Keep it as a public test (y/N): "
        )
        return self._files.reported(line) if kept.strip().casefold() == "y" else NO_EDITS

    def _decide(
        self,
        kind: Kind,
        questions: Sequence[Question],
        edits: Edits,
        meaning: Meaning | None = None,
        *,
        topic: str | None = None,
    ) -> None:
        topic, aspect = (meaning.topic, meaning.aspect) if meaning else (topic, None)
        self._reviewer.decide(Decision(kind, tuple(questions), topic, aspect), edits)
        for path in edits:
            self._asking.say(f"Written: {path}")
        if not edits:
            self._asking.say("It stands there already; the decision is noted.")
