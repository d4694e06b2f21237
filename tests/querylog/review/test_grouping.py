from __future__ import annotations

from bot.querylog.review.grouping import Group, grouped
from bot.querylog.review.queue import Question
from nlu.normalize import fold


def question(text: str, times: int = 1, **given: object) -> Question:
    return Question(text, "uk", "fallback", times=times, **given)  # type: ignore[arg-type]


def texts(groups: tuple[Group, ...]) -> list[list[str]]:
    return [[each.text for each in group.questions] for group in groups]


def test_one_wish_in_several_spellings_is_one_group() -> None:
    asked = [
        question("де отримати карту побиту"),
        question("de otrymaty kartu pobytu?"),
        question("Где получить карту побыту"),
        question("jak zapisać dziecko do żłobka"),
    ]
    assert texts(grouped(asked, fold)) == [
        [each.text for each in asked[:3]],
        [asked[3].text],
    ]


def test_the_most_asked_group_comes_first() -> None:
    asked = [question("a dentist for my dog", 2), question("a driving school", 5)]
    assert [group.times for group in grouped(asked, fold)] == [5, 2]


def test_every_question_is_in_one_group_even_one_without_letters() -> None:
    asked = [question(text) for text in ("?", "🙂", "pesel", "pesele", "visa", "", "x")]
    found = [text for group in texts(grouped(asked, fold)) for text in group]
    assert sorted(found) == sorted(each.text for each in asked)


def test_topics_that_were_thought_of_are_suggested_by_how_often() -> None:
    group = Group(
        (
            question("a", 3, topic="pesel", alternatives=("visa",)),
            question("b", 2, alternatives=("visa", "school")),
        )
    )
    assert group.suggested == ("visa", "pesel", "school")
