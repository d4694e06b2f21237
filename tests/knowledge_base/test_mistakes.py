"""What staff break in practice: each slip has a code, and the line and field where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge_base.loader import Loaded
from bot.knowledge_base.marking import mark
from tests.knowledge_base.tiny import FILES, LINE, OFFICE, POLISH, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
Load = Callable[[], Loaded]

# (file, what stands there, what somebody makes of it, code, line, field)
SLIPS = {
    # How the file is written.
    "tab": (TOPIC, "    type: money", "\ttype: money", "yaml-tab", 13, "type"),
    "tab after spaces": (TOPIC, "    value: 1440", "  \t  value: 1440", "yaml-tab", 14, "value"),
    "too little indented": (TOPIC, "    value: 14", "   value: 14", "yaml-indent", 14, "value"),
    "too much indented": (TOPIC, "    value: 14", "     value: 14", "yaml-indent", 14, "value"),
    "no colon": (OFFICE, "kind: municipal", "kind municipal", "yaml-missing-colon", 5, ""),
    "no space after colon": (
        OFFICE, "kind: municipal", "kind:municipal", "yaml-colon-space", 5, "kind",
    ),
    "no space after dash": (TOPIC, "- unit: help", "-unit: help", "yaml-dash-space", 7, "unit"),
    "colon in a bare text": (
        OFFICE, "  pl: Urząd", "  pl: Uwaga: Urząd", "yaml-colon-in-text", 3, "pl",
    ),
    "field twice": (
        OFFICE, "kind: municipal", "kind: municipal\nkind: ngo", "duplicate-key", 6, "kind",
    ),
    "fact twice": (TOPIC, "  since:", "  fee:", "duplicate-key", 22, "facts.fee"),
    "open quotation mark": (OFFICE, '"31-004"', '"31-004', "yaml-quote", 9, "postal_code"),
    "quotation marks inside": (
        TOPIC, '"Opłata za odpis."', '"Opłata za "odpis"."', "yaml-quote-inside", 16, "statement",
    ),
    "open bracket": (TOPIC, "[contact]", "[contact", "yaml-bracket", 9, "aspects"),
    "asterisk": (OFFICE, "umk@um", "*umk@um", "yaml-alias", 18, ""),
    "no-break spaces from Word": (
        TOPIC, "    value: 1440", "\u00a0\u00a0\u00a0\u00a0value: 1440", "yaml-invisible", 14,
        "value",
    ),
    "line of hyphens": (OFFICE, "phones:", "---\nphones:", "yaml-two-parts", 14, ""),
    # Fields and their values.
    "bare postcode without hyphen": (
        OFFICE, '"31-004"', "31004", "postcode-form", 9, "address.postal_code",
    ),
    "bare year": (OFFICE, 'as_of: "2026-04-29"\n  conf', "as_of: 2026\n  conf", "needs-quotes", 24,
                  "hours.as_of"),
    "bare phone": (LINE, '"116 123"', "116123", "needs-quotes", 8, "phones.1.number"),
    "bare time as hours": (OFFICE, '"Mo-Fr 08:00-16:00"', "08:00", "hours-form", 22, "hours.osm"),
    "no for false": (TOPIC, "volatile: true", "volatile: no", "wrong-type", 20,
                     "facts.fee.volatile"),
    "nie for false": (TOPIC, "volatile: true", "volatile: nie", "wrong-type", 20,
                      "facts.fee.volatile"),
    "wrong name of a field": (OFFICE, "kind:", "kinds:", "unknown-key-near", 5, "kinds"),
    "unheard-of field": (OFFICE, "kind:", "pogoda: x\nkind:", "unknown-key", 5, "pogoda"),
    "lost field": (TOPIC, "    confidence: high\n    volatile: true", "    volatile: true",
                   "missing-key", 12, "facts.fee.confidence"),
    "Polish word of a choice": (TOPIC, "kind: fee", "kind: opłata", "not-allowed", 15,
                                "facts.fee.kind"),
    "empty field": (OFFICE, "street: pl. Wszystkich Świętych 3-4", "street:", "empty-field", 8,
                    "address.street"),
    "text for a list": (TOPIC, "[contact]", "contact", "wrong-type", 9, "units.2.aspects"),
    "no unit": (TOPIC, "related: [driving_licence]", "related: driving_licence", "wrong-type", 10,
                "related"),
    "no source": (TOPIC, "    source: https://www.bip.krakow.pl/oplaty\n", "", "missing-key", 12,
                  "facts.fee.source"),
    "amount with currency": (TOPIC, "value: 1440", 'value: "1 440 zł"', "fact-number", 14,
                             "facts.fee.value"),
    "Polish date": (TOPIC, '"2026-01-01"', "01.01.2026", "fact-date", 24, "facts.since.value"),
    "no value": (TOPIC, "    value: 1440\n", "", "fact-without-value", 12, "facts.fee.value"),
    "impossible date": (TOPIC, 'as_of: "2026-04"', 'as_of: "2026-13"', "impossible-date", 18,
                        "facts.fee.as_of"),
    # Contacts.
    "phone too short": (OFFICE, "616 55 55", "616 55 5", "phone-wrong", 15, "phones.1.number"),
    "phone without +48": (OFFICE, "+48 12 616", "12 616", "phone-prefix", 15, "phones.1.number"),
    "e-mail": (OFFICE, "umk@um.krakow.pl", "umk(at)um.krakow.pl", "email-form", 18, "emails.1"),
    "web page": (OFFICE, "https://www.krakow.pl", "www.krakow.pl", "url-form", 20, "websites.1"),
    "hours": (OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"', "hours-form", 22, "hours.osm"),
    "hours of a phone": (OFFICE, '"Mo-Fr 08:00-15:00"', '"pn-pt 8-15"', "hours-form", 16,
                         "phones.1.hours"),
    "decimal comma": (OFFICE, "50.0593", "50,0593", "decimal-comma", 12, "coordinates.lat"),
    "coordinates of Spain": (OFFICE, "50.0593", "40.0593", "place-outside", 11, "coordinates"),
    "coordinates swapped": (
        OFFICE, "lat: 50.0593\n  lon: 19.9370", "lat: 19.9370\n  lon: 50.0593", "place-swapped",
        11, "coordinates",
    ),
    # Texts.
    "one #": (POLISH, "## how", "# how", "heading-level", 11, "how"),
    "three #": (POLISH, "## how", "### how", "heading-level", 11, "how"),
    "Polish heading": (POLISH, "## how", "## Jak", "unknown-section", 11, "Jak"),
    "no space after #": (POLISH, "## how", "##how", "heading-space", 11, "answer"),
    "no ---": (POLISH, "---\nstatus", "status", "no-front-matter", 1, ""),
    "no second ---": (POLISH, "na pytania\n---", "na pytania", "front-matter-open", 7, ""),
    "bold": (POLISH, "Odpis", "**Odpis**", "forbidden-markup", 16, "cost"),
    "list in a list": (POLISH, "2. Idź", "   - Idź", "nested-list", 13, "how"),
    "hyphens under a text": (POLISH, "{fee}.\n", "{fee}.\n---\n", "dashes-heading", 17, "cost"),
    "section twice": (POLISH, "## cost", "## how", "section-twice", 15, "how"),
    "empty section": (POLISH, "Odpis kosztuje {fee}.\n", "", "empty-section", 15, "cost"),
    "look-alike letter": (UKRAINIAN, "Витяг", "Bитяг", "mixed-letters", 23, "cost"),
    # Braces.
    "brace not closed": (POLISH, "{fee}", "{fee", "placeholder-open", 16, "cost"),
    "brace not opened": (POLISH, "{fee}", "fee}", "placeholder-open", 16, "cost"),
    "spaces in braces": (POLISH, "{fee}", "{ fee }", "placeholder-spaces", 16, "cost"),
    "empty braces": (POLISH, "{fee}", "{}", "placeholder-empty", 16, "cost"),
    "unknown fact": (POLISH, "{fee}", "{fees}", "unknown-fact", 16, "cost"),
    "unknown unit in braces": (
        POLISH, "{phone:umk-centre}", "{phone:umk-center}", "unknown-unit", 12, "how",
    ),
    "unknown word before the colon": (
        POLISH, "{phone:umk-centre}", "{telefon:umk-centre}", "unknown-unit-field", 12, "how",
    ),
    "unit without a phone": (
        OFFICE, 'phones:\n  - number: "+48 12 616 55 55"\n    hours: "Mo-Fr 08:00-15:00"\n', "",
        "unit-lacks", 12, "how",
    ),
    "braces in a unit": (OFFICE, "pl: Urz", "pl: x {fee} Urz", "placeholder-here", 3, "names.pl"),
    # Links between files.
    "unit in another spelling": (
        TOPIC, "  - unit: help-line", "  - unit: Help_Line", "no-such-unit", 7, "units.2.unit",
    ),
    "unit nobody knows": (TOPIC, "own_case: umk-centre", "own_case: umk", "no-such-unit", 3,
                          "own_case"),
    "related topic": (TOPIC, "[driving_licence]", "[driving_license]", "no-such-topic", 10,
                      "related.1"),
    "reason for another unit": (POLISH, "  help-line:", "  help-lin:", "reason-without-unit", 5,
                                "unit_reasons.help-lin"),
    "danger by two letters": ("danger_phrases.yml", "[nie oddycha]", "[ni*]", "phrase-too-wide", 3,
                              "emergency.1.phrases.1"),
}  # fmt: skip


@pytest.mark.parametrize("slip", list(SLIPS.values()), ids=list(SLIPS))
def test_each_slip_is_named_with_its_line_and_field(
    slip: tuple[str, str, str, str, int, str], edit: Edit, loaded: Load
) -> None:
    name, right, wrong, code, line, field = slip
    edit(name, right, wrong)
    found = [problem for problem in loaded().problems if problem.code == code]
    assert (code, line, field) in {(each.code, each.line, each.field) for each in found}


@pytest.mark.parametrize("slip", list(SLIPS.values()), ids=list(SLIPS))
def test_each_slip_keeps_the_edit_from_being_served(
    slip: tuple[str, str, str, str, int, str], edit: Edit, loaded: Load
) -> None:
    edit(*slip[:3])
    assert slip[3] in {problem.code for problem in loaded().errors}


@pytest.mark.parametrize("slip", list(SLIPS.values()), ids=list(SLIPS))
def test_one_slip_does_not_hide_behind_a_crowd_of_others(
    slip: tuple[str, str, str, str, int, str], edit: Edit, loaded: Load
) -> None:
    edit(*slip[:3])
    assert len(loaded().problems) <= 4


UNUSABLE = [
    (OFFICE, b"", "empty-file"),
    (POLISH, b"\n  \n", "empty-file"),
    (OFFICE, FILES[OFFICE].encode("cp1250", "replace"), "not-utf8"),
    (POLISH, FILES[POLISH].encode("utf-16"), "not-utf8"),
    (OFFICE, b"names:\n  pl: a\x01b\n", "yaml-invisible"),
    (OFFICE, b"just words\n", "not-a-mapping"),
    ("units/Umk Centre.yml", FILES[OFFICE].encode(), "unit-file-name"),
    ("units/office.yaml", FILES[OFFICE].encode(), "wrong-ending"),
    ("units/office.yml.txt", FILES[OFFICE].encode(), "wrong-ending"),
    ("topics/city_registration/pesel/PL.MD", b"x", "wrong-ending"),
    ("topics/stay/pesel/topic.yml", FILES[TOPIC].encode(), "unknown-topic"),
    ("topics/city_registration/pesell/topic.yml", FILES[TOPIC].encode(), "unknown-topic"),
    ("topics/city_registration/pesel/de.md", FILES[POLISH].encode(), "unknown-language"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "raw", "code"), UNUSABLE, ids=[f"{name} {code}" for name, _, code in UNUSABLE]
)
def test_a_file_that_cannot_be_used_is_named(
    base: Path, loaded: Load, name: str, raw: bytes, code: str
) -> None:
    (base / name).parent.mkdir(parents=True, exist_ok=True)
    (base / name).write_bytes(raw)
    assert (name, code) in {(each.path, each.code) for each in loaded().errors}


@pytest.mark.parametrize(
    ("name", "code", "severity"),
    [
        (UKRAINIAN, "missing-translation", "gap"),
        (POLISH, "no-source-text", "error"),
        (TOPIC, "topic-without-file", "error"),
        (LINE, "no-such-unit", "error"),
        ("danger_phrases.yml", "no-danger-phrases", "error"),
    ],
)
def test_a_deleted_file_is_missed(
    base: Path, loaded: Load, name: str, code: str, severity: str
) -> None:
    (base / name).unlink()
    assert (code, severity) in {(each.code, each.severity) for each in loaded().problems}


def test_a_unit_that_cannot_be_read_is_reported_once_and_not_in_every_text(
    edit: Edit, loaded: Load
) -> None:
    edit(OFFICE, "kind: municipal", "kind municipal")
    assert [problem.path for problem in loaded().problems] == [OFFICE]


@pytest.mark.parametrize(
    ("name", "right", "wrong", "code"),
    [
        (LINE, "confidence: low", 'confidence: low\nvalid_to: "2026-10-31"', "expired"),
        (LINE, "~2024", "2026-11-24", "future-date"),
        (OFFICE, '"Mo-Fr 08:00-16:00"', '"08:00-16:00"', "hours-every-day"),
        (OFFICE, '"Mo-Fr 08:00-16:00"', '"Mo-Fr 18:00-08:00; Sa-Su 00:00-24:00"',
         "hours-night-gap"),
        (OFFICE, "lat: 50.0593", "lat: 52.2297", "place-far"),
        (POLISH, "{fee}", "1440 zł", "typed-by-hand"),
        (TOPIC, "sections: [cost]", "sections: [cost, hours]", "fact-without-section"),
        (OFFICE, "  confirmed: true", '  confirmed: true\n  valid_to: "2026-10-31"',
         "hours-expired"),
        ("taxonomy.yml", "Numer PESEL", "Numer PESEL i wszystko, co z nim związane",
         "label-too-long"),
    ],
)  # fmt: skip
def test_what_may_be_right_is_only_a_warning(
    edit: Edit, loaded: Load, name: str, right: str, wrong: str, code: str
) -> None:
    edit(name, right, wrong)
    assert (code, "warning") in {(each.code, each.severity) for each in loaded().problems}
    assert loaded().errors == ()


def test_a_place_that_is_still_valid_is_no_warning(edit: Edit, loaded: Load) -> None:
    edit(LINE, "confidence: low", 'confidence: low\nvalid_to: "2026-11-30"')
    assert loaded().problems == ()


@pytest.mark.parametrize(
    "number", ["112", "997", "998", "999", "986", "116 111", "116 123", "800 70 2222",
               "800 190 590", "801 002 006", "+48 12 616 55 55", "+380 44 284 00 40"],
)  # fmt: skip
def test_numbers_that_can_be_called_are_right(edit: Edit, loaded: Load, number: str) -> None:
    edit(LINE, "116 123", number)
    assert loaded().problems == ()


def test_a_changed_polish_text_makes_its_translation_outdated_and_marking_ends_it(
    base: Path, edit: Edit, loaded: Load
) -> None:
    edit(POLISH, "Zadzwoń", "Zadzwoń rano")
    (problem,) = loaded().problems
    assert (problem.path, problem.line, problem.field) == (UKRAINIAN, 18, "how")
    assert (problem.code, problem.severity) == ("outdated-section", "gap")
    assert mark(base, topic="pesel", language="uk") == [base / UKRAINIAN]
    assert loaded().problems == ()


def test_a_text_that_is_only_wrapped_anew_stays_translated(edit: Edit, loaded: Load) -> None:
    edit(POLISH, "Od {since} przyjdź", "Od {since}\nprzyjdź")
    assert loaded().problems == ()


def test_marking_changes_nothing_but_the_marks(base: Path, edit: Edit) -> None:
    text = (base / UKRAINIAN).read_text(encoding="utf-8").replace("\n", "\r\n")
    text = text.replace("status: draft", "status: draft   # Ola sprawdza")
    (base / UKRAINIAN).write_bytes(text.encode())
    edit(POLISH, "Zadzwoń", "Zadzwoń rano")
    mark(base)
    changed = (base / UKRAINIAN).read_bytes().decode()
    lines, now = text.split("\r\n"), changed.split("\r\n")
    assert len(lines) == len(now)
    assert [old for old, new in zip(lines, now, strict=True) if old != new] == [
        line for line in lines if line.startswith("  how:")
    ]


def test_all_problems_of_all_files_come_at_once(edit: Edit, loaded: Load) -> None:
    edit(TOPIC, "    type: money", "\ttype: money")
    edit(OFFICE, '"Mo-Fr 08:00-16:00"', '"8-16"')
    edit(OFFICE, "50.0593", "40.0593")
    edit(LINE, "confidence: low", "confidence: niska")
    edit(POLISH, "## how", "# how")
    edit(UKRAINIAN, "Витяг", "Bитяг")
    edit("danger_phrases.yml", "[nie oddycha]", "nie oddycha")
    assert {(each.path, each.code) for each in loaded().problems} == {
        ("danger_phrases.yml", "wrong-type"),
        (POLISH, "heading-level"),
        (TOPIC, "yaml-tab"),
        (LINE, "not-allowed"),
        (OFFICE, "hours-form"),
        (OFFICE, "place-outside"),
    }
