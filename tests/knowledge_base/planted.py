"""Mistakes of staff, each of another kind: what stands in a file, and what becomes of it."""

from __future__ import annotations

from typing import NamedTuple

from tests.knowledge_base.tiny import LINE, OFFICE, POLISH, TOPIC, UKRAINIAN

LICENCE = "topics/city_registration/driving_licence/topic.yml"
LICENCE_POLISH = "topics/city_registration/driving_licence/pl.md"
LICENCE_UKRAINIAN = "topics/city_registration/driving_licence/uk.md"
DESK = "units/licence-desk.yml"

# A second topic and a third unit beside the tiny base, for mistakes between files.
MORE_FILES = {
    DESK: """\
names:
  pl: Okienko praw jazdy
  uk: Віконце водійських прав
kind: state
confidence: high
address:
  street: ul. Lubelska 29
  city: Kraków
phones:
  - number: "+48 12 210 20 20"
websites:
  - https://prawojazdy.example.pl
hours:
  osm: "Mo-Fr 09:00-14:00"
  source: https://www.bip.krakow.pl
  as_of: "2026-04-29"
  confirmed: true
  valid_from: "2026-01-01"
  valid_to: "2026-12-31"
sources:
  - url: https://prawojazdy.example.pl
    as_of: "2026-04-29"
    covers: [name, address, hours]
confirmed:
  address: {on: "2026-11-02", by: "redakcja"}
""",
    LICENCE: """\
decides: voivode
units:
  - unit: licence-desk
    does: handles
  - unit: umk-centre
    does: decides
  - unit: help-line
    does: advises
related: []
next: [pesel]
facts:
  fee_licence:
    type: money
    value: 100
    kind: fee
    statement: "Opłata za prawo jazdy."
    source: https://www.gov.pl/prawo-jazdy
    as_of: "2026-04-29"
    confidence: high
    volatile: true
    sections: [cost]
  portal:
    type: url
    value: https://info-car.example.pl
    kind: contact
    statement: "Tu zakłada się profil kandydata."
    source: https://www.gov.pl/prawo-jazdy
    as_of: "2026-04-29"
    confidence: high
    volatile: false
    sections: [how]
""",
    LICENCE_POLISH: """\
---
status: reviewed
unit_reasons:
  licence-desk: wydaje prawo jazdy
  umk-centre: decyduje
  help-line: doradza
---

## answer
Prawo jazdy wydaje {unit:licence-desk}.

## how
Załóż profil: {portal}.

## how (student)
Zapytaj na uczelni.

## cost
Zapłacisz {fee_licence}.

## sent_away
- Poproś o odmowę na piśmie.

## counter
Dzień dobry. Chcę wymienić prawo jazdy.

## say
- Chcę wymienić prawo jazdy.
""",
    LICENCE_UKRAINIAN: """\
---
status: draft
unit_reasons:
  licence-desk: видає права
  umk-centre: вирішує
  help-line: радить
---

## answer
Права видає {unit:licence-desk}.

## how
Створіть профіль: {portal}.

## how (student)
Запитайте в університеті.

## cost
Ви заплатите {fee_licence}.

## sent_away
- Попросіть письмову відмову.

## counter
Добрий день. Я хочу обміняти права.

## say
- Chcę wymienić prawo jazdy. — Я хочу обміняти права.
""",
}

_LONG = (
    "Zanim przyjdziesz do urzędu, sprawdź, czy masz ze sobą paszport, zdjęcie, umowę najmu "
    "mieszkania, potwierdzenie opłaty i wszystkie inne papiery, o które mogą Cię poprosić {fee}."
)


class Planted(NamedTuple):
    """line: 1-based.  write: words that the advice must hold, so that one can copy them.

    found_in: the file of the problem, when it is not the edited one.
    """

    file: str
    right: str
    wrong: str
    code: str
    line: int
    write: str
    found_in: str = ""


PLANTED = [
    # How a YAML file is written.
    Planted(TOPIC, "    type: money", "\ttype: money", "yaml-tab", 13, "spacji"),
    Planted(TOPIC, "    value: 1440", "     value: 1440", "yaml-indent", 14, "tyloma spacjami"),
    Planted(OFFICE, "kind: municipal", "kind municipal", "yaml-missing-colon", 5, "kind:"),
    Planted(OFFICE, "kind: munic", "kind:munic", "yaml-colon-space", 5, "kind: municipal"),
    Planted(
        OFFICE, "pl: Urząd", "pl: Uwaga: Urząd", "yaml-colon-in-text", 3, '"Uwaga: Urząd Miasta'
    ),
    Planted(OFFICE, '"31-004"', '"31-004', "yaml-quote", 9, '(")'),
    Planted(
        TOPIC, '"Opłata za odpis."', '"Opłata za "odpis"."', "yaml-quote-inside", 16, "„ ”"
    ),
    Planted(TOPIC, "[contact]", "[contact", "yaml-bracket", 9, "]"),
    Planted(TOPIC, "- unit: help", "-unit: help", "yaml-dash-space", 7, "- unit: help-line"),
    Planted(OFFICE, "phones:", "---\nphones:", "yaml-two-parts", 14, "Usuń ten wiersz"),
    Planted(OFFICE, "kind: mun", "kind: ngo\nkind: mun", "duplicate-key", 6, "„kind”"),
    # Names and kinds of fields.
    Planted(OFFICE, "kind:", "kinds:", "unknown-key-near", 5, "kind:"),
    Planted(OFFICE, "kind:", "pogoda: x\nkind:", "unknown-key", 5, "phones"),
    Planted(TOPIC, "    volatile: true\n", "", "missing-key", 12, "volatile:"),
    Planted(TOPIC, "kind: fee", "kind: oplata", "not-allowed", 15, "fee"),
    Planted(LINE, '"116 123"', "116123", "needs-quotes", 8, '"116123"'),
    Planted(
        OFFICE, "street: pl. Wszystkich Świętych 3-4", "street:", "empty-field", 8, "Wpisz wartość"
    ),
    Planted(TOPIC, "volatile: true", "volatile: nie", "wrong-type", 20, "false"),
    Planted(TOPIC, "[contact]", "contact", "wrong-type", 9, "[contact]"),
    Planted(OFFICE, "50.0593", "50,0593", "decimal-comma", 12, "50.0593"),
    Planted(OFFICE, "  - https://www.krakow.pl", "  - www.krakow.pl", "url-form", 20,
            "https://www.krakow.pl"),
    Planted(OFFICE, "umk@um", "umk(at)um", "email-form", 18, "biuro@urzad.pl"),
    Planted(OFFICE, '"31-004"', "31004", "postcode-form", 9, '"31-547"'),
    Planted(LINE, '"~2024"', '"wiosna"', "date-form", 11, '"2026-04-29"'),
    # Headings and texts.
    Planted(POLISH, "---\nstatus", "status", "no-front-matter", 1, "---"),
    Planted(POLISH, "## how", "# how", "heading-level", 11, "## how"),
    Planted(POLISH, "## cost", "## Ile kosztuje", "unknown-section", 15, "## cost"),
    Planted(POLISH, "## how", "##how", "heading-space", 11, "## how"),
    Planted(POLISH, "## cost", "## how", "section-twice", 15, "jednym nagłówkiem"),
    Planted(POLISH, "Odpis kosztuje {fee}.\n", "", "empty-section", 15, "usuń nagłówek"),
    Planted(POLISH, "## answer\n", "", "text-before-sections", 8, "## answer"),
    Planted(POLISH, "2. Idź", "   - Idź", "nested-list", 13, "bez wcięcia"),
    Planted(POLISH, "{fee}.\n", "{fee}.\n---\n", "dashes-heading", 17, "Usuń wiersz z kreskami"),
    Planted(POLISH, "Odpis", "**Odpis**", "forbidden-markup", 16, "zwykły tekst"),
    Planted(UKRAINIAN, "Витяг", "Bитяг", "mixed-letters", 23, "na jednej klawiaturze"),
    Planted(POLISH, "Zadzwoń:", "Zadzwoń do 30 kwietnia:", "typed-by-hand", 12, "topic.yml"),
    Planted(POLISH, "{fee}", "1 440 zł", "typed-by-hand", 16, "{fee}"),
    Planted(POLISH, "Odpis kosztuje {fee}.", _LONG, "long-sentences", 16, "krótsze zdania"),
    Planted(
        POLISH, "Od {since}", "Idź do urzędu. Weź paszport. Jest bezpłatnie. Od {since}",
        "long-answer", 9, "## how",
    ),
    # Braces.
    Planted(POLISH, "{fee}", "{fees}", "unknown-fact", 16, "fee"),
    Planted(POLISH, "{phone:umk-centre}", "{phone:umk-center}", "unknown-unit", 12, "umk-centre"),
    Planted(
        POLISH, "{phone:umk-centre}", "{telefon:umk-centre}", "unknown-unit-field", 12, "phone"
    ),
    Planted(POLISH, "{phone:umk-centre}", "{web:help-line}", "unit-lacks", 12, "websites"),
    Planted(POLISH, "{phone:umk-centre}", "{email2:umk-centre}", "unit-lacks", 12, "emails"),
    Planted(
        POLISH, "{fee}", "{driving_license.fee_licence}", "no-topic-of-fact", 16, "driving_licence"
    ),
    Planted(
        POLISH, "{fee}", "{driving_licence.fee_license}", "no-fact-of-topic", 16,
        "driving_licence.fee_licence",
    ),
    Planted(POLISH, "{fee}", "{fee", "placeholder-open", 16, "{fee}"),
    Planted(POLISH, "{fee}", "{ fee }", "placeholder-spaces", 16, "{fee}"),
    Planted(OFFICE, "pl: Urz", "pl: x {fee} Urz", "placeholder-here", 3, "bez klamry"),
    # Values.
    Planted(TOPIC, "value: 1440", 'value: "1 440 zł"', "fact-number", 14, "value: 1440"),
    Planted(TOPIC, '"2026-01-01"', '"1.01.2026"', "fact-date", 24, '"2026-01-01"'),
    Planted(TOPIC, "    value: 1440\n", "", "fact-without-value", 12, "type: rule"),
    Planted(TOPIC, "type: date", "type: rule", "rule-with-value", 24, "date"),
    Planted(TOPIC, 'as_of: "2026-04"', 'as_of: "2026-13"', "impossible-date", 18, '"2026-04-29"'),
    Planted(LINE, '"~2024"', '"2026-11-24"', "future-date", 11, "ostatnio sprawdził"),
    Planted(
        LINE, "kind: hotline", 'kind: hotline\nvalid_to: "2026-10-31"', "expired", 6, "valid_to"
    ),
    Planted(DESK, '"2026-12-31"', '"2026-10-31"', "hours-expired", 19, "hours (osm, source"),
    Planted(
        DESK, 'valid_from: "2026-01-01"', 'valid_from: "2027-01-01"', "dates-swapped", 19,
        'valid_to: "2027-01-01"',
    ),
    Planted(OFFICE, '"Mo-Fr 08:00-16:00"', '"pn-pt 8-16"', "hours-form", 22,
            '"Mo-Fr 08:00-16:00"'),
    Planted(OFFICE, '"Mo-Fr 08:00-16:00"', '"08:00-16:00"', "hours-every-day", 22,
            '"Mo-Fr 08:00-16:00"'),
    Planted(OFFICE, '"Mo-Fr 08:00-16:00"', '"Mo-Fr 18:00-08:00; Sa-Su 00:00-24:00"',
            "hours-night-gap", 22, "00:00-08:00,18:00-24:00"),
    Planted(OFFICE, "+48 12 616", "12 616", "phone-prefix", 15, '"+48 12 616 55 55"'),
    Planted(OFFICE, "616 55 55", "616 55 5", "phone-wrong", 15, '"116 123"'),
    Planted(DESK, "12 210 20 20", "12 616 55 55", "shared-phone", 10, "czyj to numer"),
    Planted(OFFICE, "50.0593", "40.0593", "place-outside", 11, "od 49 do 55"),
    Planted(OFFICE, "lat: 50.0593\n  lon: 19.9370", "lat: 19.9370\n  lon: 50.0593",
            "place-swapped", 11, "lat: 50.0593"),
    Planted(OFFICE, "lat: 50.0593", "lat: 52.2297", "place-far", 11, "na mapie"),
    Planted(OFFICE, "  - https://www.krakow.pl", "  - https://umk@um.krakow.pl", "url-is-email",
            20, "umk@um.krakow.pl"),
    Planted(TOPIC, "pl/oplaty", "pl/oplaty).", "url-end", 17, "https://www.bip.krakow.pl/oplaty"),
    Planted(DESK, "  - https://prawo", "  - http://prawo", "url-insecure", 12,
            "https://prawojazdy.example.pl"),
    Planted(DESK, "  address: {on", "  adres: {on", "confirmed-unknown", 25, "address"),
    Planted(DESK, '"2026-11-02"', '"2027-11-02"', "confirmed-ahead", 25, 'on: "2026-11-23"'),
    # Between files.
    Planted(TOPIC, "own_case: umk-centre", "own_case: umk-center", "no-such-unit", 3,
            "umk-centre"),
    Planted(TOPIC, "[driving_licence]", "[driving_license]", "no-such-topic", 10,
            "driving_licence"),
    Planted(TOPIC, "aspects: [contact]", "only_for: [studenci]", "no-such-situation", 9,
            "student"),
    Planted(POLISH, "## how", "## how (eu)", "only-for-some", 11, "## how"),
    Planted(TOPIC, "decides: city", "decides: citi", "no-such-authority", 2, "city"),
    Planted(POLISH, "Odpis kosztuje {fee}.", "Zapytaj w urzędzie.", "unused-fact", 12, "{fee}",
            found_in=TOPIC),
    Planted(TOPIC, "sections: [cost]", "sections: [cost, hours]", "fact-without-section", 21,
            "## hours"),
    Planted(TOPIC, "sections: [cost]", "sections: [answer]", "fact-elsewhere", 21, "cost"),
    Planted(
        LICENCE,
        '100\n    kind: fee\n    statement: "Opłata za prawo jazdy."\n'
        "    source: https://www.gov.pl/prawo-jazdy",
        '1440\n    kind: fee\n    statement: "Opłata za odpis."\n'
        "    source: https://www.bip.krakow.pl/oplaty",
        "fact-in-two-places", 14, "{pesel.fee}",
    ),
    Planted(TOPIC, "type: money\n    value: 1440", 'type: phone\n    value: "+48 12 616 55 55"',
            "fact-of-unit", 14, "{phone:umk-centre}"),
    Planted(LICENCE, "does: handles", "does: pays", "first-units", 3, "„umk-centre” wyżej"),
    Planted(LICENCE, "next: [pesel]", "next: [driving_licence]", "names-itself", 10,
            "driving_licence"),
    Planted(LICENCE, "next: [pesel]", "next: [pesel, pesel]", "named-twice", 10, "pesel"),
    Planted(LICENCE, "related: []", "related: [pesel]", "related-and-next", 9, "pesel"),
    Planted(TOPIC, "related:", "next: [driving_licence, a, b, c]\nrelated:", "too-many-next", 10,
            "najwyżej 3"),
    Planted(POLISH, "  help-line:", "  help-lin:", "reason-without-unit", 5, "help-line"),
    Planted(UKRAINIAN, "  help-line: відповідає на запитання\n", "", "no-reason", 3,
            "help-line:"),
    Planted("taxonomy.yml", "Numer PESEL", "Numer PESEL i wszystko, co z nim związane",
            "label-too-long", 19, "28"),
    Planted("danger_phrases.yml", "[nie oddycha]", "[ni*]", "phrase-too-wide", 3, "cztery"),
    # Sections and translations.
    Planted(POLISH, "\n## counter\nDzień dobry. Chcę złożyć wniosek o numer PESEL.\n", "",
            "no-section", 21, "## counter"),
    Planted(POLISH, "## answer", "## where", "no-answer", 1, "## answer"),
    Planted(LICENCE_UKRAINIAN, "\n## how (student)\nЗапитайте в університеті.\n", "",
            "missing-section", 20, "## how (student)"),
    Planted(UKRAINIAN, "## cost", "## where", "section-only-here", 22, "pl.md"),
    Planted(POLISH, "Zadzwoń", "Zadzwoń rano", "outdated-section", 18,
            "witaj knowledge mark-translated pesel --lang uk", found_in=UKRAINIAN),
    Planted(UKRAINIAN, "{fee}", "щось", "placeholders-differ", 22, "te same klamry"),
    Planted(OFFICE, "  uk: Міська управа Кракова\n", "", "missing-words", 2, "uk:"),
]  # fmt: skip
