"""`witaj knowledge leaflet`: paper that leads back to the bot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from bot.cli import app
from tests.knowledge_base.tiny import OFFICE, UKRAINIAN

Edit = Callable[[str, str, str], None]
A5 = (148, 210)  # millimeters
MOST_PAGES = 2


def leaflet(base: Path, name: str, *more: str, lang: str = "uk") -> tuple[int, str, Path]:
    out = base.parent / "leaflet.pdf"
    arguments = ["leaflet", name, "--lang", lang, "--in", str(base), "--out", str(out)]
    result = CliRunner().invoke(app, ["knowledge", *arguments, *(more or ("--bot", "witaj_bot"))])
    return result.exit_code, result.output, out


def words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_a_topic_is_printed_with_its_answer_its_office_and_a_code(base: Path) -> None:
    code, said, path = leaflet(base, "pesel")
    assert code == 0
    assert "https://t.me/witaj_bot?start=t1-uk-pesel" in said
    text = words(path)
    assert "Номер PESEL" in text
    assert "Міська управа Кракова" in text
    assert "пн–пт: 8:00–16:00" in text
    assert "Надруковано" in text


def test_the_page_is_a5_real_text_in_the_language_it_says(base: Path) -> None:
    reader = PdfReader(leaflet(base, "pesel")[2])
    box = reader.pages[0].mediabox
    millimeters = [round(float(each) / 72 * 25.4) for each in (box.width, box.height)]
    assert tuple(millimeters) == A5
    assert reader.trailer["/Root"]["/Lang"] == "uk"
    assert reader.metadata
    assert reader.metadata.title == "Номер PESEL"


def test_the_code_can_be_pressed_too(base: Path) -> None:
    page = PdfReader(leaflet(base, "pesel")[2]).pages[0]
    links = [each.get_object()["/A"]["/URI"] for each in page["/Annots"]]
    assert links == ["https://t.me/witaj_bot?start=t1-uk-pesel"]


def test_a_unit_is_printed_with_the_topics_it_helps_with(base: Path) -> None:
    code, _, path = leaflet(base, "umk-centre")
    assert code == 0
    assert "Допомагає у справах: • Номер PESEL" in words(path)


def test_nothing_on_paper_speaks_of_now(base: Path) -> None:
    assert "зараз" not in words(leaflet(base, "umk-centre")[2])


def test_hours_that_are_not_known_are_said_to_be_so(base: Path, edit: Edit) -> None:
    edit(OFFICE, 'osm: "Mo-Fr 08:00-16:00"', 'osm: "Mo-Fr 08:00-16:00"\n  valid_to: "2020-01-01"')
    assert "години невідомі" in words(leaflet(base, "umk-centre")[2])


def test_a_long_topic_is_cut_and_says_so(base: Path) -> None:
    path = base / UKRAINIAN
    text = path.read_text("utf-8")
    steps = "\n".join(f"{number}. {'Дуже довгий крок. ' * 12}" for number in range(1, 40))
    head, _, rest = text.partition("## how\n")
    path.write_text(f"{head}## how\n{steps}\n\n## {rest.partition('## ')[2]}", "utf-8")
    path = leaflet(base, "pesel")[2]
    assert len(PdfReader(path).pages) <= MOST_PAGES
    assert "більше скаже бот" in words(path)


def test_the_same_leaflet_has_the_same_bytes(base: Path) -> None:
    first = leaflet(base, "pesel")[2].read_bytes()
    assert leaflet(base, "pesel")[2].read_bytes() == first


@pytest.mark.parametrize(
    ("name", "lang", "said"),
    [
        ("pesle", "uk", "Najbliższe nazwy: pesel"),
        ("driving_licence", "uk", "nikt jeszcze nie napisał"),
        ("pesel", "xx", "Do wyboru: pl, uk"),
    ],
)
def test_what_cannot_be_printed_is_explained(base: Path, name: str, lang: str, said: str) -> None:
    code, output, path = leaflet(base, name, lang=lang)
    assert (code, path.exists()) == (2, False)
    assert said in output


def test_without_the_bots_name_there_is_no_code(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_NAME", raising=False)
    code, output, _ = leaflet(base, "pesel", "--lang-of-messages", "pl")
    assert code == 2
    assert "TELEGRAM_BOT_NAME" in output
