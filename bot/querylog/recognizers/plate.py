"""Registration plates of vehicles: by their form, or where the text speaks of a vehicle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, POSSIBLE, SearchRecognizer
from bot.querylog.recognizers.context import is_money
from bot.querylog.recognizers.plate_forms import (
    GLUED,
    IN_CAPITALS,
    IN_SMALL,
    INDIVIDUAL,
    NO_PLATE,
    OWN_FORM,
    PERHAPS,
    SMALL_FORM,
)

_WORDS = re.compile(
    r"rejestrac|\brej\.|tablic|\baut[aoe]\w{0,2}\b|samoch|pojazd|skuter|motocykl|motor\b|"
    r"motorbike|"
    r"kierowc|taks[oó]wk|\btaxi|taxi\b|\bbus\w{0,2}\b|ci[eę][zż]ar[oó]w|\bvan\b|truck|scooter|"
    r"plate|\bcar\b|vehicle|driver|registration number|нумар\w* знак|номер\w* знак|\bавто|"
    r"маш[иы]н|автомоб|держномер|госномер|дзяржнумар|аўтамаб|аўто|мотоцик|матацык|скутер|"
    r"мопед|такс[иіы]|вод[иі]тел|водій|вадзіц|вадзіл|\bбус\w{0,2}\b|вантаж[іи]в|грузов|грузав|"
    r"фур[аыіу]|на номерах|нумарах|номер[аы]\b|нумары\b|nomera\b|numary\b|tablyts|mash[iy]n|"
    r"parking|mandat|parkow|parked|паркув|парков|паркав|штраф|эваку|еваку|odhol|tow(?:ed|"
    r"ing)|"
    r"\bbolt|\buber|болт\w?\b|убер|\bbmw|audi\b|toyota|volkswagen|opel\b|[sš]kod[aeęyąo]|renault|"
    r"ford\b|"
    r"lexus|mercedes|pasat|passat|\bdvla|\boc\b|blokad[aeęy]|stłuczk|kolizj|blach|бляха|hulajno|"
    r"mot(?:o|or\w{0,2})\b|мот[оа]\b|"
    r"jeźd[zź]\w{1,3}\b|jezdz\w{1,3}\b|\bdriv(?:es?|ing)\b|\bdrove\b|їзд(?:ить|жу|ив)|езд(?:ит|"
    r"ил|жу)|"
    r"ез[дь]з[іе]\w|\be[zj]di[ltw]\w?|\bjezdi\w|holowa|odholow|lawet|эвак|завез|штрафстоян|"
    r"рено|тойот|фольксваг|мерседес|форд\b|фіат|фиат|шкод[аыуі]\b|опель|\bауді|\bауди|\bбмв|рэно|"
    r"hyundai|хюнда|\bkia\b|peugeot|пежо|mazda|мазд[аыуі]|honda|хонд[аыуі]|nissan|ніссан|ниссан|"
    r"volvo|вольво|dacia|fiat\b|seat\b|suzuki|\bgolf\b|dmv|araba|coche|carro|plaka|matr[ií]cula|"
    r"\bbik[ei]|\btir|ключ\w? (?:від|от|ад)|авар[иі]|ДТП",
    re.IGNORECASE,
)
_OF_CHOICE = re.compile(
    r"indywidualn|tablic|rejestrac|індивідуальн|индивидуальн|індывідуальн|plate|custom|номерн",
    re.IGNORECASE,
)
_REACH = 45  # characters


class PlateRecognizer(SearchRecognizer):
    type = "PLATE"
    needs_digits = True

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        for form in (OWN_FORM, SMALL_FORM):
            for match in form.finditer(text):
                yield *match.span(), NAMED + 0.01  # above a document that starts the same
        for match in PERHAPS.finditer(text):
            if not is_money(text, match.end()):
                yield *match.span(), POSSIBLE
        if _WORDS.search(text):
            for form, score in ((GLUED, NAMED), (IN_CAPITALS, LIKELY), (IN_SMALL, LIKELY)):
                for match in form.finditer(text):
                    if _is_plate(text, match):
                        yield *match.span(), score
        if _OF_CHOICE.search(text):
            for match in INDIVIDUAL.finditer(text):
                yield *match.span(), LIKELY


def _is_plate(text: str, match: re.Match[str]) -> bool:
    """Two digits and more, near a word about vehicles."""
    written = match.group()
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    enough = sum(map(str.isdigit, written)) >= 2
    return enough and not NO_PLATE.fullmatch(written) and _WORDS.search(around) is not None
