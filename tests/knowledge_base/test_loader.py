"""What the bot reads from good files, and what it does with bad ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.loader import Loaded, load, load_or_raise
from bot.knowledge_base.problems import KnowledgeInvalid, KnowledgeUnusable
from tests.knowledge_base.tiny import FILES, LINE, MARKS, OFFICE, POLISH, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
Load = Callable[[], Loaded]


def test_a_good_base_has_no_problems(loaded: Load) -> None:
    assert loaded().problems == ()


def test_the_snapshot_holds_topics_units_labels_and_danger(loaded: Load) -> None:
    snapshot = loaded().snapshot
    assert snapshot.languages == ("pl", "uk")
    assert snapshot.groups == {"city_registration": ("pesel", "driving_licence")}
    assert set(snapshot.topics) == {"pesel"}
    assert set(snapshot.units) == {"umk-centre", "help-line"}
    assert snapshot.label("pesel", "uk") == "Номер PESEL"
    assert ("emergency", "nie oddycha") in snapshot.danger.phrases
    assert snapshot.danger.harmless == ("umieram z nudów",)


def test_a_topic_knows_its_units_in_order_and_who_decides(loaded: Load) -> None:
    topic = loaded().snapshot.topics["pesel"]
    assert [(role.unit, role.does) for role in topic.units] == [
        ("umk-centre", "decides"),
        ("help-line", "advises"),
    ]
    assert topic.units[1].aspects == {"contact"}
    assert (topic.decides, topic.own_case) == ("city", "umk-centre")


def test_texts_come_filled_with_facts_in_their_own_language(loaded: Load) -> None:
    translations = loaded().snapshot.topics["pesel"].translations
    assert translations["pl"].sections["cost"].blocks == (("text", ("Odpis kosztuje 1 440 zł.",)),)
    assert translations["uk"].sections["how"].blocks == (
        (
            "steps",
            ("Зателефонуйте: +48 12 616 55 55.", "Ідіть на pl. Wszystkich Świętych 3-4."),
        ),
    )
    assert translations["uk"].status == "draft"


def test_a_section_carries_the_sources_of_its_facts(loaded: Load) -> None:
    sections = loaded().snapshot.topics["pesel"].translations["pl"].sections
    assert [source.url for source in sections["cost"].sources] == [
        "https://www.bip.krakow.pl/oplaty"
    ]
    assert sections["cost"].volatile
    assert not sections["answer"].volatile


def test_a_fact_of_low_confidence_is_marked_where_people_read_it(loaded: Load) -> None:
    translations = loaded().snapshot.topics["pesel"].translations
    assert (
        "1 stycznia 2026 (niepotwierdzone)"
        in translations["pl"].sections["answer"].blocks[0][1][0]
    )
    assert "(не підтверджено)" in translations["uk"].sections["answer"].blocks[0][1][0]


def test_times_codes_and_no_stay_text_without_quotation_marks(edit: Edit, loaded: Load) -> None:
    edit(OFFICE, 'postal_code: "31-004"', "postal_code: 31-004")
    edit(OFFICE, 'as_of: "2026-04-29"\n  confirmed', "as_of: 2026-04-29\n  confirmed")
    edit(LINE, "confidence: low", "confidence: low\nlanguages: [no, pl]")
    office, line = (loaded().snapshot.units[name] for name in ("umk-centre", "help-line"))
    assert loaded().problems == ()
    assert office.address is not None
    assert office.address.postal_code == "31-004"
    assert office.hours is not None
    assert office.hours.source.as_of == "2026-04-29"
    assert line.languages == ("no", "pl")


@pytest.mark.parametrize("name", [TOPIC, OFFICE, POLISH, UKRAINIAN, "taxonomy.yml"])
@pytest.mark.parametrize(
    "saved",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    ],
    ids=["byte order mark", "Windows line ends", "both"],
)
def test_files_of_windows_programs_are_read(
    base: Path, loaded: Load, name: str, saved: Callable[[str], bytes]
) -> None:
    before = loaded().snapshot
    path = base / name
    path.write_bytes(saved(path.read_text(encoding="utf-8")))
    after = loaded()
    assert after.problems == ()
    assert after.snapshot.topics == before.topics


def test_a_gap_does_not_keep_the_rest_from_being_served(base: Path) -> None:
    (base / UKRAINIAN).unlink()
    assert set(load_or_raise(base, MARKS).topics["pesel"].translations) == {"pl"}


def test_an_error_keeps_the_new_files_from_being_served(base: Path, edit: Edit) -> None:
    edit(POLISH, "{fee}", "{fees}")
    with pytest.raises(KnowledgeInvalid) as caught:
        load_or_raise(base, MARKS)
    assert [problem.code for problem in caught.value.problems] == ["unknown-fact"]


def test_a_folder_without_taxonomy_is_unusable(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(KnowledgeUnusable):
            load(folder, MARKS)


def test_a_broken_taxonomy_is_unusable_and_says_where(base: Path, edit: Edit) -> None:
    edit("taxonomy.yml", "  full: [pl, uk]", "  full: [pl, uk")
    with pytest.raises(KnowledgeUnusable) as caught:
        load(base, MARKS)
    (problem,) = caught.value.problems
    assert (problem.path, problem.line, problem.code) == ("taxonomy.yml", 2, "yaml-bracket")


def _broken_somewhere(text: str) -> list[str]:
    """Each line lost, doubled, cut in half, emptied of its colon, or indented."""
    lines = text.split("\n")
    variants = []
    for number, line in enumerate(lines):
        for new in (None, f"{line}\n{line}", line[: len(line) // 2], line.replace(":", ""),
                    f" {line}", f"\t{line}", f"{line} {{x", f'{line}"', "- x"):  # fmt: skip
            changed = [*lines[:number], *([] if new is None else [new]), *lines[number + 1 :]]
            variants.append("\n".join(changed))
    return variants


@pytest.mark.parametrize("name", sorted(FILES))
def test_no_edit_however_broken_makes_the_reader_fall_over(base: Path, name: str) -> None:
    path = base / name
    for text in _broken_somewhere(path.read_text(encoding="utf-8")):
        path.write_text(text, encoding="utf-8")
        try:
            problems = load(base, MARKS).problems
        except KnowledgeUnusable as unusable:
            problems = unusable.problems
            assert problems
        assert all(problem.line >= 0 and problem.path for problem in problems)
