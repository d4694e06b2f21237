from __future__ import annotations

import pytest

from bot.querylog.names.inflection import inflected

# language, gender, the name, its forms in gen, dat, acc, ins
FORMS = [
    ("pl", "m", "Marek", "Marka Markowi Marka Markiem"),
    ("pl", "m", "Kowalski", "Kowalskiego Kowalskiemu Kowalskiego Kowalskim"),
    ("pl", "m", "Szewczuk", "Szewczuka Szewczukowi Szewczuka Szewczukiem"),
    ("pl", "m", "Giorgi", "Giorgiego Giorgiemu Giorgiego Giorgim"),  # a foreigner's
    ("pl", "f", "Magda", "Magdy Magdzie Magdę Magdą"),
    ("pl", "f", "Ortega", "Ortegi Ortedze Ortegę Ortegą"),
    ("uk", "m", "Ткачук", "Ткачука Ткачукові Ткачука Ткачуком"),
    ("uk", "f", "Тетяна", "Тетяни Тетяні Тетяну Тетяною"),
    ("uk", "m", "Анджей", "Анджея Анджеєві Анджея Анджеєм"),  # in no dictionary
    ("ru", "m", "Павел", "Павла Павлу Павла Павлом"),
    ("ru", "f", "Смирнова", "Смирновой Смирновой Смирнову Смирновой"),
    ("be", "f", "Вольга", "Вольгі Вользе Вольгу Вольгай"),
    ("be", "m", "Кавальскі", "Кавальскага Кавальскаму Кавальскага Кавальскім"),
]


@pytest.mark.parametrize(("language", "gender", "name", "forms"), FORMS)
def test_a_name_takes_the_endings_of_its_language(
    language: str, gender: str, name: str, forms: str
) -> None:
    cases = ("gen", "dat", "acc", "ins")
    bent = [inflected(name, case, gender=gender, language=language) for case in cases]
    assert bent == forms.split()


def test_both_parts_of_a_double_surname_are_bent() -> None:
    bent = inflected("Nowak-Kowalski", "gen", gender="m", language="pl")
    assert bent == "Nowaka-Kowalskiego"


def test_a_womans_surname_that_ends_in_a_consonant_stays() -> None:
    assert inflected("Mazur", "gen", gender="f", language="pl") == "Mazur"


def test_english_has_no_cases() -> None:
    assert inflected("Anna", "gen", gender="f", language="en") == "Anna"
