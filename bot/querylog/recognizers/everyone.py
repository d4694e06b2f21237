"""The list of recognizers. All of them read every text, whatever its language."""

from __future__ import annotations

from collections.abc import Iterable

from bot.querylog.recognizers.address import AddressRecognizer
from bot.querylog.recognizers.base import Recognizer
from bot.querylog.recognizers.card import CardRecognizer
from bot.querylog.recognizers.case_number import CaseNumberRecognizer
from bot.querylog.recognizers.coordinates import CoordinatesRecognizer
from bot.querylog.recognizers.date_of_birth import DateOfBirthRecognizer
from bot.querylog.recognizers.document import DocumentRecognizer
from bot.querylog.recognizers.email import EmailRecognizer
from bot.querylog.recognizers.gazetteer import NotNames
from bot.querylog.recognizers.handle import HandleRecognizer
from bot.querylog.recognizers.iban import IbanRecognizer
from bot.querylog.recognizers.number import UnexplainedNumberRecognizer
from bot.querylog.recognizers.person import PersonRecognizer
from bot.querylog.recognizers.person_model import Model, PersonByModelRecognizer
from bot.querylog.recognizers.pesel import PeselRecognizer
from bot.querylog.recognizers.phone import PhoneRecognizer
from bot.querylog.recognizers.plate import PlateRecognizer
from bot.querylog.recognizers.url import UrlRecognizer


def all_recognizers(places: Iterable[str] = (), names: Model | None = None) -> list[Recognizer]:
    """places: names of the city and its parts.  names: the trained model; else rules alone."""
    places = tuple(places)
    return [
        EmailRecognizer(),
        UrlRecognizer(),
        HandleRecognizer(),
        PeselRecognizer(),
        IbanRecognizer(),
        CardRecognizer(),
        PhoneRecognizer(),
        CaseNumberRecognizer(),
        DocumentRecognizer(),
        UnexplainedNumberRecognizer(),
        PlateRecognizer(),
        DateOfBirthRecognizer(),
        AddressRecognizer(),
        CoordinatesRecognizer(),
        _persons(places, names),
    ]


def _persons(places: tuple[str, ...], names: Model | None) -> Recognizer:
    rules = PersonRecognizer(places)
    return PersonByModelRecognizer(names, rules, NotNames(places)) if names else rules
