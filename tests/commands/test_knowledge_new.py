"""`witaj knowledge new ...`: scaffolds that name what is left, and break nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.knowledge_base.loader import Loaded, load
from tests.knowledge_base.tiny import MARKS, POLISH, TODAY, UKRAINIAN

TOPIC_FOLDER = "topics/city_registration/marriage"
GERMAN = "topics/city_registration/pesel/de.md"


def new(base: Path, *arguments: str) -> tuple[int, str]:
    """(exit code, what was said anywhere)."""
    result = CliRunner().invoke(app, ["knowledge", "new", *arguments, "--in", str(base)])
    return result.exit_code, result.stdout + result.stderr


def new_unit(base: Path, unit: str = "help-point", kind: str = "ngo") -> tuple[int, str]:
    return new(base, "unit", unit, "--kind", kind, "--name", "Punkt Pomocy")


def reloaded(base: Path) -> Loaded:
    return load(base, MARKS, today=TODAY)


def files(base: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in base.rglob("*") if path.is_file()}


def test_a_new_unit_says_what_to_fill_in_and_the_rest_is_served(base: Path) -> None:
    code, said = new_unit(base)
    assert code == 0
    assert "BRAK units/help-point.yml" in said
    assert "Zamiast „UZUPEŁNIJ” wpisz: ulica i numer" in said
    result = reloaded(base)
    assert {(each.severity, each.path) for each in result.problems} == {
        ("gap", "units/help-point.yml")
    }
    assert "help-point" not in result.snapshot.units
    assert "pesel" in result.snapshot.topics


def test_a_filled_in_unit_is_served(base: Path) -> None:
    new_unit(base)
    path = base / "units" / "help-point.yml"
    text = path.read_text(encoding="utf-8")
    for old, new_words in {
        "uk: UZUPEŁNIJ": "uk: Пункт допомоги", "confidence: UZUPEŁNIJ": "confidence: high",
        "UZUPEŁNIJ: ulica i numer": "ul. Długa 5", "UZUPEŁNIJ: kod, na przykład 31-547": "31-147",
        "UZUPEŁNIJ: na przykład +48 12 616 55 55": "+48 12 616 55 56",
        "UZUPEŁNIJ: na przykład https://www.gov.pl": "https://pomoc.example.pl",
        "UZUPEŁNIJ: adres e-mail": "a@pomoc.example.pl",
        "UZUPEŁNIJ: godziny, na przykład Mo-Fr 08:00-16:00": "Mo-Fr 08:00-16:00",
        "UZUPEŁNIJ: adres strony z godzinami": "https://pomoc.example.pl",
        "UZUPEŁNIJ: data tej strony, na przykład 2026-11-23": "2026-11-23",
        "UZUPEŁNIJ: co trzeba wiedzieć przed wizytą": "Weź paszport.",
        "UZUPEŁNIJ: adres strony": "https://pomoc.example.pl",
    }.items():  # fmt: skip
        assert old in text
        text = text.replace(old, new_words)
    assert "UZUPEŁNIJ" not in "".join(re.findall("^[^#]*$", text, re.M))
    path.write_text(text, encoding="utf-8")
    result = reloaded(base)
    assert result.errors == ()
    unit = result.snapshot.units["help-point"]
    assert (unit.kind, unit.names["pl"]) == ("ngo", "Punkt Pomocy")
    assert unit.address
    assert unit.address.city == "Kraków"
    assert {each.code for each in result.problems} == {"missing-words", "unused-unit"}


@pytest.mark.parametrize(
    ("unit", "kind", "said"),
    [
        ("umk-centre", "ngo", "„units/umk-centre.yml” już jest"),
        ("Świetlica Nowa", "ngo", "Wpisz: swietlica-nowa"),
        ("a_b", "ngo", "Wpisz: a-b"),
        ("../x", "ngo", "małe litery"),
        ("x", "sklep", "Wpisz jeden z: municipal,"),
    ],
)
def test_a_unit_that_cannot_be_is_refused_with_what_to_write(
    base: Path, unit: str, kind: str, said: str
) -> None:
    before = files(base)
    code, shown = new_unit(base, unit, kind)
    assert (code, files(base)) == (2, before)
    assert said in shown


def test_kinds_may_be_said_in_polish(base: Path) -> None:
    assert new_unit(base, kind="Fundacja")[0] == 0
    assert "kind: ngo" in (base / "units/help-point.yml").read_text(encoding="utf-8")


def test_a_new_topic_with_a_label_leaves_only_gaps(base: Path) -> None:
    code, said = new(base, "topic", "city_registration/marriage", "--label", 'Ślub "cywilny"')
    assert code == 0
    assert "witaj knowledge preview marriage" in said
    line = '    marriage: {pl: "Ślub \\"cywilny\\""}\n'
    assert line in (base / "taxonomy.yml").read_text(encoding="utf-8")
    result = reloaded(base)
    assert result.errors == ()
    assert {each.severity for each in result.problems} == {"gap"}
    assert "marriage" not in result.snapshot.topics
    assert "pesel" in result.snapshot.topics
    assert result.snapshot.labels["marriage"] == {"pl": 'Ślub "cywilny"'}


def test_a_topic_that_the_taxonomy_has_needs_no_label(base: Path) -> None:
    before = (base / "taxonomy.yml").read_bytes()
    assert new(base, "topic", "driving_licence")[0] == 0
    assert (base / "taxonomy.yml").read_bytes() == before
    text = (base / "topics/city_registration/driving_licence/topic.yml").read_text("utf-8")
    assert text.startswith("# Prawo jazdy\n")
    assert "city, voivode albo nobody" in text


def test_a_filled_in_topic_is_served(base: Path) -> None:
    new(base, "topic", "driving_licence")
    folder = base / "topics/city_registration/driving_licence"
    facts = (folder / "topic.yml").read_text(encoding="utf-8")
    facts = facts.replace("decides: UZUPEŁNIJ", "decides: city")
    facts = re.sub(r'unit: "UZUPEŁNIJ.*"', "unit: umk-centre", facts)
    facts = re.sub(r'does: "UZUPEŁNIJ.*"', "does: decides", facts)
    facts = re.sub(r'value: "UZUPEŁNIJ.*"', "value: 100", facts)
    facts = re.sub(r'source: "UZUPEŁNIJ.*"', "source: https://www.gov.pl/x", facts)
    facts = re.sub(r'as_of: "UZUPEŁNIJ.*"', 'as_of: "2026-11-23"', facts)
    facts = re.sub(r'"UZUPEŁNIJ[^"]*"', '"Opłata."', facts)
    (folder / "topic.yml").write_text(facts, encoding="utf-8")
    text = (folder / "pl.md").read_text(encoding="utf-8")
    text = re.sub("  UZUPEŁNIJ: .*", "  umk-centre: wydaje prawo jazdy", text)
    text = re.sub("UZUPEŁNIJ: kwota.*", "Zapłacisz {oplata}.", text)
    text = re.sub("UZUPEŁNIJ: .*", "Wymień prawo jazdy.", text)
    (folder / "pl.md").write_text(text, encoding="utf-8")
    result = reloaded(base)
    assert {each.code for each in result.problems} == {"missing-translation"}
    said = result.snapshot.topics["driving_licence"].translations["pl"].sections["cost"]
    assert said.blocks == (("text", ("Zapłacisz 100 zł.",)),)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("city_registration/marriage", 'marriage: {pl: "..."}'),
        ("city_registraton/marriage", "Może chodzi o „city_registration”?"),
        ("marriage", "Grupy: city_registration"),
        ("city_registration/Ślub", "Wpisz: slub"),
        ("other/pesel", "Nie ma grupy „other”"),
        ("city_registration/pesel", "już jest"),
    ],
)
def test_a_topic_that_cannot_be_is_refused_with_what_to_write(
    base: Path, place: str, said: str
) -> None:
    before = files(base)
    code, shown = new(base, "topic", place)
    assert (code, files(base)) == (2, before)
    assert said in shown


def test_a_new_language_is_listed_and_shown_to_nobody(base: Path) -> None:
    code, said = new(base, "language", "de")
    assert code == 0
    assert "[ ] pesel (Numer PESEL): słów " in said
    assert "Po kolei:" in said
    result = reloaded(base)
    assert result.problems == ()
    assert result.snapshot.all_languages == ("pl", "uk")
    assert set(result.snapshot.topics["pesel"].translations) == {"pl", "uk"}
    taxonomy = (base / "taxonomy.yml").read_text(encoding="utf-8")
    assert "  draft: [de]\n" in taxonomy
    assert '{pl: "Numer PESEL", uk: "Номер PESEL", de: "UZUPEŁNIJ: Numer PESEL"}' in taxonomy
    text = (base / GERMAN).read_text(encoding="utf-8")
    assert text.count("UZUPEŁNIJ: przetłumacz") == 6
    assert "Odpis kosztuje {fee}.\n" in text


def test_it_may_be_run_again_and_shows_how_far_the_work_is(base: Path) -> None:
    new(base, "language", "de")
    path = base / GERMAN
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub("## cost\nUZUPEŁNIJ.*\n", "## cost\n", text), encoding="utf-8")
    before = files(base)
    code, said = new(base, "language", "de")
    assert (code, files(base)) == (0, before)
    assert "[~] pesel (Numer PESEL): słów " in said
    assert "gotowe części: 1 z 6" in said


def test_a_mistake_in_a_language_that_nobody_reads_is_a_warning(base: Path) -> None:
    new(base, "language", "de")
    path = base / GERMAN
    text = path.read_text(encoding="utf-8").replace("{fee}", "{fees}")
    path.write_text(re.sub("## cost\nUZUPEŁNIJ.*\n", "## cost\n", text), encoding="utf-8")
    assert {(p.severity, p.path, p.code) for p in reloaded(base).problems} == {
        ("warning", GERMAN, "placeholders-differ")
    }


def test_a_finished_language_is_served_once_it_is_on_the_list(base: Path) -> None:
    new(base, "language", "de")
    taxonomy = base / "taxonomy.yml"
    text = taxonomy.read_text(encoding="utf-8").replace("  draft: [de]\n", "")
    text = text.replace("full: [pl, uk]", "full: [pl, uk, de]")
    taxonomy.write_text(text, encoding="utf-8")
    path = base / GERMAN
    german = re.sub("UZUPEŁNIJ: przet.*\n\n", "", path.read_text(encoding="utf-8"))
    path.write_text(german, encoding="utf-8")
    result = reloaded(base)
    assert result.errors == ()
    served = result.snapshot.topics["pesel"].translations["de"]
    assert set(served.sections) == {"answer", "how", "cost", "say", "sent_away", "counter"}
    assert served.unit_reasons == {}
    assert "outdated-section" not in {each.code for each in result.problems}
    assert "UZUPEŁNIJ" not in json.dumps(dict(result.snapshot.labels), ensure_ascii=False)


def test_one_topic_of_a_language_that_is_served_can_be_begun(base: Path) -> None:
    (base / UKRAINIAN).unlink()
    code, _ = new(base, "language", "uk", "--topic", "pesel")
    assert code == 0
    result = reloaded(base)
    assert {(each.severity, each.code) for each in result.problems} == {("gap", "unfinished")}
    assert (base / POLISH).exists()


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("ua", "Może chodzi o: uk"),
        ("UK", "Może chodzi o: uk"),
        ("ukraiński", "Może chodzi o: uk"),
        ("pt-BR", "Może chodzi o: pt"),
        ("xx", "nie jest skrótem języka"),
        ("../de", "nie jest skrótem języka"),
        ("pl", "Polski jest językiem, z którego"),
    ],
)
def test_a_wrong_tag_is_refused_with_the_right_one(base: Path, tag: str, said: str) -> None:
    before = files(base)
    code, shown = new(base, "language", tag)
    assert (code, files(base)) == (2, before)
    assert said in shown
