"""What still says "UZUPEŁNIJ" is a gap for staff and is never shown to people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.dialogue.knowledge import Snapshot
from bot.knowledge_base.loader import Loaded, load
from tests.knowledge_base.tiny import LINE, MARKS, OFFICE, POLISH, TODAY, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
Load = Callable[[], Loaded]


def found(loaded: Loaded) -> set[tuple[str, str, str]]:
    return {(each.severity, each.path, each.code) for each in loaded.problems}


def everything_said(snapshot: Snapshot) -> str:
    texts = [
        str(dict(translation.sections)) + str(translation.unit_reasons) + str(sections)
        for topic in snapshot.topics.values()
        for translation in topic.translations.values()
        for sections in ({}, *map(dict, translation.by_situation.values()))
    ]
    return "\n".join([*texts, str(snapshot.units), str(snapshot.labels), str(snapshot.city)])


def test_a_section_is_left_out_and_the_rest_of_the_text_served(edit: Edit, loaded: Load) -> None:
    edit(POLISH, "Odpis kosztuje {fee}.", "UZUPEŁNIJ: ile kosztuje {fee}.")
    result = loaded()
    assert ("gap", POLISH, "unfinished") in found(result)
    assert result.errors == ()
    sections = result.snapshot.topics["pesel"].translations["pl"].sections
    assert "cost" not in sections
    assert "answer" in sections


def test_a_topic_without_a_polish_answer_is_not_served(edit: Edit, loaded: Load) -> None:
    edit(POLISH, "Od {since} przyjdź", "UZUPEŁNIJ Od {since} przyjdź")
    result = loaded()
    assert result.errors == ()
    assert "pesel" not in result.snapshot.topics


def test_a_topic_whose_facts_are_begun_is_not_served(edit: Edit, loaded: Load) -> None:
    edit(TOPIC, "value: 1440", 'value: "UZUPEŁNIJ: kwota"')
    result = loaded()
    assert result.errors == ()
    assert result.snapshot.topics == {}
    assert [(p.line, p.field, dict(p.values)) for p in result.problems if p.path == TOPIC] == [
        (14, "facts.fee.value", {"hint": "kwota"})
    ]


def test_a_translation_whose_answer_is_begun_falls_back_to_another_language(
    edit: Edit, loaded: Load
) -> None:
    edit(UKRAINIAN, "Від {since}", "UZUPEŁNIJ Від {since}")
    result = loaded()
    assert found(result) == {("gap", UKRAINIAN, "unfinished")}
    assert "answer" not in result.snapshot.topics["pesel"].translations["uk"].sections
    assert "answer" in result.snapshot.topics["pesel"].translations["pl"].sections


def test_a_unit_is_left_out_and_topics_that_offer_it_stay(edit: Edit, loaded: Load) -> None:
    edit(LINE, '"116 123"', "UZUPEŁNIJ")
    result = loaded()
    assert found(result) == {("gap", LINE, "unfinished")}
    assert set(result.snapshot.units) == {"umk-centre"}
    assert "pesel" in result.snapshot.topics


def test_a_text_that_names_an_unfinished_unit_is_an_error(edit: Edit, loaded: Load) -> None:
    """Else people would read "{phone:umk-centre}"."""
    edit(OFFICE, "street: pl. Wszystkich Świętych 3-4", 'street: "UZUPEŁNIJ: ulica"')
    codes = {(each.path, each.code) for each in loaded().errors}
    assert codes == {(POLISH, "unfinished-unit"), (UKRAINIAN, "unfinished-unit")}


def test_mistakes_of_an_unfinished_file_keep_nothing_from_being_served(
    edit: Edit, loaded: Load
) -> None:
    edit(LINE, "kind: hotline", "kind: UZUPEŁNIJ")
    edit(LINE, "confidence: low", "confidence: bardzo")
    result = loaded()
    assert result.errors == ()
    assert ("gap", LINE, "not-allowed") in found(result)


def test_notes_of_staff_may_say_what_is_to_do(edit: Edit, loaded: Load) -> None:
    edit(LINE, "sources:", "staff_notes: TODO zadzwonić\nsources:")
    assert loaded().problems == ()


@pytest.mark.parametrize("word", ["todo", "Todos", "METODO", "uzupełnij"])
def test_other_words_are_no_marks(edit: Edit, loaded: Load, word: str) -> None:
    edit(POLISH, "Chcę złożyć wniosek o numer", f"Chcę {word} wniosek o numer")
    assert "unfinished" not in {each.code for each in loaded().problems}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (POLISH, "nadaje numer", "TODO dopisać"),
        ("taxonomy.yml", 'uk: "Номер PESEL"', 'uk: "UZUPEŁNIJ: Numer PESEL"'),
        ("city.yml", 'uk: "у Кракові"', 'uk: "UZUPEŁNIJ: w Krakowie"'),
        ("city.yml", 'uk: "Місто"', 'uk: "UZUPEŁNIJ: Miasto"'),
        (LINE, "Інформаційна лінія", "UZUPEŁNIJ"),
        (UKRAINIAN, "## cost\n", "## cost\nUZUPEŁNIJ: tekst\n\n"),
        (UKRAINIAN, "## cost\n", "## cost (eu)\n- UZUPEŁNIJ\n\n## cost\n"),
    ],
)
def test_no_mark_ever_reaches_people(
    edit: Edit, loaded: Load, name: str, old: str, new: str
) -> None:
    edit(name, old, new)
    result = loaded()
    assert result.problems != ()
    said = everything_said(result.snapshot)
    assert "UZUPEŁNIJ" not in said
    assert "TODO" not in said


def test_a_file_with_a_head_and_no_section_is_a_problem_and_no_crash(base: Path) -> None:
    (base / UKRAINIAN).write_text("---\nstatus: draft\n---\n", encoding="utf-8")
    assert load(base, MARKS, today=TODAY).errors == ()


def test_a_language_that_nobody_has_begun_is_named_with_its_line(edit: Edit, loaded: Load) -> None:
    edit(LINE, "  uk: Інформаційна лінія", "  uk: Інформаційна лінія\n  ua: Інша")
    ((code, line, field, near),) = [
        (each.code, each.line, each.field, dict(each.values)["near"]) for each in loaded().errors
    ]
    assert (code, line, field, near) == ("words-language", 5, "names.ua", "none")


def test_words_in_a_language_that_is_being_translated_are_no_mistake(
    edit: Edit, loaded: Load
) -> None:
    edit("taxonomy.yml", "full: [pl, uk]", "full: [pl, uk]\n  draft: [de]")
    edit(LINE, "  uk: Інформаційна лінія", "  uk: Інформаційна лінія\n  de: Hotline")
    assert loaded().problems == ()
