"""Telling languages: names of places in Latin letters do not count."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("lingua", reason="lingua comes with Rasa")
pytest.importorskip("sklearn", reason="scikit-learn comes with Rasa")

from nlu.language import LanguageIdentification

LABELLED = [
    ("where is the office", "en"), ("how do i get it", "en"), ("what does it cost", "en"),
    ("where do i get the card", "en"), ("gdzie jest urząd", "pl"), ("jak to dostać", "pl"),
    ("ile to kosztuje", "pl"), ("gdzie dostanę kartę", "pl"), ("mieszkam tu długo", "pl"),
]  # fmt: skip


def test_a_text_of_names_alone_does_not_tell(tmp_path: Path) -> None:
    identification = LanguageIdentification.fit(LABELLED, ["Świdłów", "Świdłowie", "Nowa Górka"])
    for text in ("Świdłów", "swidlowie", "ŚWIDŁÓW 112"):
        assert identification.rank(text) == []
    identification.save(tmp_path)
    assert LanguageIdentification.load(tmp_path).rank("swidlow") == []


def test_a_name_in_cyrillic_letters_tells() -> None:
    labelled = [("де місто Свидлів", "uk"), ("що в Свидлові", "uk"), ("где город Свидлов", "ru")]
    identification = LanguageIdentification.fit(labelled * 3, ["Свидлів"])
    assert identification.rank("Свидлів")
