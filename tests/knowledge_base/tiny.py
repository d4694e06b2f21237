"""The files of the tiny knowledge base that the tests copy and break."""

from __future__ import annotations

from datetime import date

from bot.dialogue.knowledge import ASPECTS

TODAY = date(2026, 11, 23)
MARKS = {"pl": "niepotwierdzone", "uk": "не підтверджено"}

TOPIC = "topics/city_registration/pesel/topic.yml"
POLISH = "topics/city_registration/pesel/pl.md"
UKRAINIAN = "topics/city_registration/pesel/uk.md"
OFFICE = "units/umk-centre.yml"
LINE = "units/help-line.yml"

_LABELS = "\n".join(f'  {aspect}: {{pl: "{aspect}", uk: "{aspect}"}}' for aspect in ASPECTS)

FILES = {
    "taxonomy.yml": f"""\
languages:
  full: [pl, uk]
aspects:
{_LABELS}
situations:
  eu: {{pl: "Obywatel UE", uk: "Громадянин ЄС"}}
  student: {{pl: "Student", uk: "Студент"}}
groups:
  city_registration: {{pl: "Dokumenty", uk: "Документи"}}
topics:
  city_registration:
    pesel: {{pl: "Numer PESEL", uk: "Номер PESEL"}}
    driving_licence: {{pl: "Prawo jazdy", uk: "Права"}}
""",
    "city.yml": """\
city: {pl: "Kraków", uk: "Краків"}
in_city: {pl: "w Krakowie", uk: "у Кракові"}
of_city: {pl: "Krakowa", uk: "Кракова"}
authorities:
  city: {pl: "Miasto", uk: "Місто"}
  voivode: {pl: "Wojewoda", uk: "Воєвода"}
area: {south: 49.17, north: 50.53, west: 19.08, east: 21.43}
""",
    "danger_phrases.yml": """\
emergency:
  - language: pl
    phrases: [nie oddycha]
suicide_crisis:
  - language: pl
    phrases: [nie chcę żyć]
domestic_violence:
  - language: pl
    phrases: [mąż mnie bije]
human_trafficking:
  - language: pl
    phrases: [zabrali mi paszport]
harmless:
  - language: pl
    phrases: [umieram z nudów]
""",
    OFFICE: """\
# Urząd Miasta Krakowa
names:
  pl: Urząd Miasta Krakowa
  uk: Міська управа Кракова
kind: municipal
confidence: high
address:
  street: pl. Wszystkich Świętych 3-4
  postal_code: "31-004"
  city: Kraków
coordinates:
  lat: 50.0593
  lon: 19.9370
phones:
  - number: "+48 12 616 55 55"
    hours: "Mo-Fr 08:00-15:00"
emails:
  - umk@um.krakow.pl
websites:
  - https://www.krakow.pl
hours:
  osm: "Mo-Fr 08:00-16:00"
  source: https://www.bip.krakow.pl
  as_of: "2026-04-29"
  confirmed: true
sources:
  - url: https://www.bip.krakow.pl
    as_of: "2026-04-29"
    covers: [name, address, hours]
""",
    LINE: """\
# Infolinia
names:
  pl: Infolinia
  uk: Інформаційна лінія
kind: hotline
confidence: low
phones:
  - number: "116 123"
sources:
  - url: https://116sos.pl
    as_of: "~2024"
    covers: [phones]
""",
    TOPIC: """\
# Numer PESEL
decides: city
own_case: umk-centre
units:
  - unit: umk-centre
    does: decides
  - unit: help-line
    does: advises
    aspects: [contact]
related: [driving_licence]
facts:
  fee:
    type: money
    value: 1440
    kind: fee
    statement: "Opłata za odpis."
    source: https://www.bip.krakow.pl/oplaty
    as_of: "2026-04"
    confidence: high
    volatile: true
    sections: [cost]
  since:
    type: date
    value: "2026-01-01"
    kind: law
    statement: "Od tego dnia trzeba przyjść osobiście."
    source: https://www.gov.pl/pesel
    as_of: "2025-12-01"
    confidence: low
    volatile: false
    sections: [answer]
  in_person:
    type: rule
    kind: law
    statement: "Wniosek składa się osobiście."
    source: https://www.gov.pl/pesel
    as_of: "undated"
    confidence: high
    volatile: false
    sections: [answer]
""",
    POLISH: """\
---
status: reviewed
unit_reasons:
  umk-centre: nadaje numer
  help-line: odpowiada na pytania
---

## answer
Od {since} przyjdź osobiście: {unit:umk-centre}.

## how
1. Zadzwoń: {phone:umk-centre}.
2. Idź na {address:umk-centre}.

## cost
Odpis kosztuje {fee}.

## say
- Chcę złożyć wniosek.

## sent_away
- Poproś o odmowę na piśmie.

## counter
Dzień dobry. Chcę złożyć wniosek o numer PESEL.
""",
    UKRAINIAN: """\
---
status: draft
unit_reasons:
  umk-centre: надає номер
  help-line: відповідає на запитання
---

## answer
Від {since} приходьте особисто: {unit:umk-centre}.

## how
1. Зателефонуйте: {phone:umk-centre}.
2. Ідіть на {address:umk-centre}.

## cost
Витяг коштує {fee}.

## say
- Chcę złożyć wniosek. — Хочу подати заяву.

## sent_away
- Попросіть письмову відмову.

## counter
Добрий день. Я хочу подати заяву на номер PESEL.
""",
}
