"""Which words of a text changed."""

from __future__ import annotations

from bot.knowledge_base.changes.wording import Line, Pair, Words, compare_lines


def marked(line: Line) -> str:
    return "".join(f"<{words.text}>" if words.changed else words.text for words in line)


def shown(*pairs: Pair) -> list[tuple[str, str]]:
    return [(marked(pair.before), marked(pair.after)) for pair in pairs]


def test_only_the_word_that_changed_is_marked() -> None:
    pairs = compare_lines(["Odpis kosztuje 1 440 zł."], ["Odpis kosztuje 1 500 zł."])
    assert shown(*pairs) == [("Odpis kosztuje 1 <440> zł.", "Odpis kosztuje 1 <500> zł.")]


def test_changed_words_beside_each_other_are_one_mark() -> None:
    pairs = compare_lines(["Idź do urzędu miasta rano."], ["Idź do Punktu Informacyjnego rano."])
    assert shown(*pairs) == [
        ("Idź do <urzędu miasta> rano.", "Idź do <Punktu Informacyjnego> rano.")
    ]


def test_a_line_that_stays_is_not_marked() -> None:
    (pair,) = compare_lines(["Номер"], ["Номер"])
    assert not pair.changed
    assert pair == Pair((Words("Номер", False),), (Words("Номер", False),))


def test_a_new_step_above_does_not_mark_the_steps_below() -> None:
    pairs = compare_lines(["Zadzwoń rano.", "Idź."], ["Weź paszport.", "Zadzwoń rano.", "Idź."])
    assert shown(*pairs) == [
        ("", "<Weź paszport.>"),
        ("Zadzwoń rano.", "Zadzwoń rano."),
        ("Idź.", "Idź."),
    ]


def test_a_changed_step_finds_its_old_form_beside_new_steps() -> None:
    pairs = compare_lines(
        ["Zadzwoń do urzędu rano."], ["Weź paszport i zdjęcie.", "Zadzwoń do urzędu wieczorem."]
    )
    assert shown(*pairs) == [
        ("", "<Weź paszport i zdjęcie.>"),
        ("Zadzwoń do urzędu <rano>.", "Zadzwoń do urzędu <wieczorem>."),
    ]


def test_sentences_that_have_nothing_in_common_are_marked_as_a_whole() -> None:
    pairs = compare_lines(["Idź do urzędu."], ["Wniosek składa się w internecie"])
    assert shown(*pairs) == [("<Idź do urzędu.>", "<Wniosek składa się w internecie>")]


def test_a_text_that_goes_or_comes_is_marked_as_a_whole() -> None:
    assert shown(*compare_lines(["a"], [])) == [("<a>", "")]
    assert shown(*compare_lines([], ["b"])) == [("", "<b>")]
