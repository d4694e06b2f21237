"""Concepts: the same idea is found in every language, alphabet and inflection."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from nlu.concepts import LANGUAGES, Concept, ConceptFinder, LexiconInvalid, read_concepts
from nlu.normalize import fold

ROOT = Path(__file__).resolve().parent.parent.parent
LEXICON = ROOT / "nlu" / "lexicon"
FINDER = ConceptFinder(
    [
        Concept("card", ("kart* pobyt*", "residence card", "карт* побут*", "बैंक कार्ड")),
        Concept("wage", ("wage*", "зарплат*", "maaş*")),
        Concept("unpaid", ("did not pay", "не плат*", "nie płac*")),
    ]
)


def terms(text: str, *, together: int) -> list[str]:
    [found] = FINDER.terms_of([fold(text)], together)
    return found


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("where is my residence card", ["card"]),
        ("gdzie jest moja karta pobytu", ["card"]),
        ("де моя карта побуту", ["card"]),
        ("de moya karta pobutu", ["card"]),
        ("maaşımı alamadım", ["wage"]),
        ("начальник не платит зарплату", ["unpaid", "wage"]),
        ("szef nie placi", ["unpaid"]),
        ("the card of my residence", []),
        ("did not", []),
        ("", []),
    ],
)
def test_concepts_are_found_in_the_order_of_the_text(text: str, concepts: list[str]) -> None:
    assert FINDER.find(fold(text)) == concepts


def test_concepts_that_stand_together_are_a_sign_of_their_own() -> None:
    assert terms("не платит зарплату", together=3) == ["unpaid", "wage", "unpaid+wage"]
    assert terms("не платит зарплату", together=0) == ["unpaid", "wage"]


def test_a_stem_too_short_to_mean_anything_counts_as_a_whole_word() -> None:
    finder = ConceptFinder([Concept("beat", ("бь*",))])
    assert finder.find(fold("был")) == []
    assert finder.find("b") == ["beat"]


def write(folder: Path, concepts: str, english: str) -> Path:
    for language in LANGUAGES:
        (folder / f"{language}.yml").write_text("{}\n", encoding="utf-8")
    (folder / "concepts.yml").write_text(concepts, encoding="utf-8")
    (folder / "en.yml").write_text(english, encoding="utf-8")
    return folder


def test_a_lexicon_says_what_a_concept_points_to(tmp_path: Path) -> None:
    folder = write(tmp_path, "fee: {topics: [taxes], aspect: cost}\n", "fee: [fee, how much]\n")
    assert read_concepts(folder) == (Concept("fee", ("fee", "how much"), ("taxes",), "cost"),)


@pytest.mark.parametrize(
    ("english", "complaint"),
    [
        ("fees: [fee]\n", "knows no concept 'fees'"),
        ("fee: [no]\n", "in quotes"),
        ("fee: [fee\n", "cannot be read"),
    ],
    ids=["unknown concept", "an unquoted no", "broken YAML"],
)
def test_a_mistake_in_the_lexicon_is_named(tmp_path: Path, english: str, complaint: str) -> None:
    with pytest.raises(LexiconInvalid, match=complaint) as raised:
        read_concepts(write(tmp_path, "fee: {}\n", english))
    assert "en.yml" in str(raised.value)


def test_every_topic_and_act_has_a_concept_and_every_id_is_known() -> None:
    raw = YAML(typ="safe").load(ROOT / "knowledge" / "taxonomy.yml")
    topics = {topic for group in raw["topics"].values() for topic in group}
    concepts = read_concepts(LEXICON)
    pointed = {topic for concept in concepts for topic in concept.topics}
    assert topics <= pointed
    assert pointed - topics <= {
        *("greet", "goodbye", "thanks", "capabilities", "change_language", "talk_to_human"),
        *("privacy", "affirm", "deny", "feedback_good", "feedback_bad", "out_of_scope"),
    }
    assert {concept.aspect for concept in concepts} - {None} == set(raw["aspects"])


def test_there_are_hundreds_of_concepts_with_words_in_all_ten_languages() -> None:
    names = {language: set(words_of(language)) for language in LANGUAGES}
    described = set(YAML(typ="safe").load(LEXICON / "concepts.yml"))
    assert len(described) >= 400
    for language, found in names.items():
        assert len(found) >= 0.97 * len(described), language


def test_no_entry_stands_under_two_concepts() -> None:
    seen: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for name, entries in words_of(language).items():
            for entry in entries:
                folded = " ".join(
                    fold(w.rstrip("*")) + "*" * w.endswith("*") for w in entry.split()
                )
                seen.setdefault(folded, set()).add(name)
    assert {entry: found for entry, found in seen.items() if len(found) > 1} == {}


def words_of(language: str) -> dict[str, list[str]]:
    return dict(YAML(typ="safe").load(LEXICON / f"{language}.yml"))
