"""Registration plates of vehicles: by their form, or where the text speaks of a vehicle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.querylog.recognizers.base import LIKELY, NAMED, SearchRecognizer

_L = "A-ZА-ЯІЇЄЎ"
_POLISH_FIRST = "BCDEFGKLNOPRSTWZВСЕКМНОРТ"  # letters of voivodeships; also typed in Cyrillic
_RUSSIAN = "АВЕКМНОРСТУХABEKMHOPCTYX"
# Nothing else looks so. Ukraine "AA 1234 BB", Belarus "1234 AB-7", "AB 1234-7",
# Russia "А123ВС 77", Georgia "TB-481-QA", Poland "KR 4K193": a digit first, and a letter.
_OWN_FORM = re.compile(
    rf"(?<![\w\-/.])(?:[{_L}]{{2}}[ \-]?\d{{4}}[ \-]?[{_L}]{{2}}"
    rf"|\d{{4}} ?[{_L}]{{2}}[ \-]?\d|[{_L}]{{2}} ?\d{{4}}-\d"
    rf"|[{_RUSSIAN}] ?\d{{3}} ?[{_RUSSIAN}]{{2}} ?\d{{2,3}}"
    rf"|[{_L}]{{2}}-\d{{3}}-[{_L}]{{2}}"
    rf"|[{_POLISH_FIRST}][{_L}]{{1,2}}[ \-]?(?=\d{{1,4}}[{_L}])(?=[\d{_L}]{{0,3}}\d[{_L}]?)"
    rf"[\d{_L}]{{4,5}})(?![\w\-/])"
)
# The same in small letters: only where they are glued or no word of a language.
_SMALL_FORM = re.compile(
    rf"(?<![\w\-/.])(?:[{_RUSSIAN}]\d{{3}}[{_RUSSIAN}]{{2}} ?\d{{2,3}}"
    rf"|\d{{4}} ?[{_L}]{{2}}-\d|[{_L}]{{2}}\d{{4}}[{_L}]{{2}}"
    r"|(?:kra?|kk)[ \-]?(?=\d{1,4}[a-z])[\da-z]{4,5})(?![\w\-/])",
    re.IGNORECASE,
)
_BY_CONTEXT = re.compile(
    rf"(?<![\w\-/.])(?:[{_L}]{{1,3}}[ \-]?(?=[\d{_L}]{{0,4}}\d)[\d{_L}]{{3,5}}"
    rf"|[{_L}]{{1,3}}[ \-]\d{{2,4}}[ \-]?[{_L}]{{1,3}}|[{_L}]{{1,2}}[ \-][{_L}]{{1,2}} ?\d{{1,4}}"
    rf"|\d{{4,5}} ?[{_L}]{{2}}(?:-?\d)?|\d[{_L}]{{2}} ?\d{{4}}|[{_L}]{{3}}[ \-]?\d{{3}})"
    r"(?![\w\-/])",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"rejestrac|\brej\.|tablic|\baut[aoe]\w{0,2}\b|samoch|pojazd|skuter|motocykl|motor\b|motorbike|"
    r"kierowc|taks[oó]wk|\btaxi|taxi\b|\bbus\w{0,2}\b|ci[eę][zż]ar[oó]w|\bvan\b|truck|scooter|"
    r"plate|\bcar\b|vehicle|driver|registration number|нумар\w* знак|номер\w* знак|\bавто|"
    r"маш[иы]н|автомоб|держномер|госномер|дзяржнумар|аўтамаб|аўто|мотоцик|матацык|скутер|"
    r"мопед|такс[иіы]|вод[иі]тел|водій|вадзіц|вадзіл|\bбус\w{0,2}\b|вантаж[іи]в|грузов|грузав|"
    r"фур[аыіу]|на номерах|нумарах|номер[аы]\b|нумары\b|nomera\b|numary\b|tablyts|mash[iy]n|"
    r"parking|mandat|parkow|parked|паркув|парков|паркав|штраф|эваку|эваку|еваку|odhol|tow(?:ed|ing)|"
    r"\bbolt|\buber|болт\w?\b|убер|\bbmw|audi\b|toyota|volkswagen|opel\b|skoda|škoda|renault|ford\b|"
    r"lexus|mercedes|pasat|passat|\bdvla|\boc\b",
    re.IGNORECASE,
)
_NO_PLATE = re.compile(
    r"(?:pit|zus|nr|no|art|ust|pkt|do|od|na|za|po|to|mam|до|на|за|по|від|от|ад|у|в|из|м|g|a)"
    r"[ \-]?\d+\w{0,3}",
    re.IGNORECASE,
)
_REACH = 45  # characters


class PlateRecognizer(SearchRecognizer):
    type = "PLATE"

    def search(self, text: str) -> Iterator[tuple[int, int, float]]:
        if not any(map(str.isdigit, text)):
            return
        for form in (_OWN_FORM, _SMALL_FORM):
            for match in form.finditer(text):
                yield *match.span(), NAMED + 0.01  # above a document that starts the same
        if _WORDS.search(text):
            for match in _BY_CONTEXT.finditer(text):
                if _is_plate(text, match):
                    yield *match.span(), NAMED if _is_glued(match) else LIKELY


def _is_plate(text: str, match: re.Match[str]) -> bool:
    """In capitals, or glued and mixed; near a word about vehicles."""
    written = match.group()
    around = text[max(0, match.start() - _REACH) : match.end() + _REACH]
    if sum(map(str.isdigit, written)) < 2 or not _WORDS.search(around):
        return False
    letters = "".join(filter(str.isalpha, written))
    return not _NO_PLATE.fullmatch(written) and (letters.isupper() or _is_glued(match))


def _is_glued(match: re.Match[str]) -> bool:
    return " " not in match.group()
