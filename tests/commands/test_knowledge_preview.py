"""`witaj knowledge preview`, in the terminal and as a page."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.knowledge_base.marking import mark
from tests.knowledge_base.tiny import LINE, OFFICE, POLISH, TOPIC, UKRAINIAN

Edit = Callable[[str, str, str], None]
VOID = {"meta", "input", "br", "link", "img"}


class Page(HTMLParser):
    """Reads a page; raises when a tag is closed that was not open."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        found = [attributes for name, attributes in self.tags if name == tag]
        return [
            each
            for each in found
            if all(each.get(name.rstrip("_")) == value for name, value in wanted.items())
        ]


def run(base: Path, *arguments: str | Path) -> tuple[int, str, str]:
    command = ["knowledge", "preview", *map(str, arguments), "--in", str(base)]
    result = CliRunner().invoke(app, [*command, "--at", "2026-11-23T10:00"])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def page(base: Path, tmp_path: Path) -> Callable[..., Page]:
    def _page(*arguments: str) -> Page:
        path = tmp_path / "preview.html"
        run(base, *arguments, "--html", path)
        return Page(path)

    return _page


def test_every_language_is_shown_with_its_buttons(base: Path) -> None:
    code, shown, _ = run(base, "pesel")
    assert code == 0
    assert "polski · poniedziałek 2026-11-23 10:00" in shown
    assert "czynne teraz, do 16:00" in shown
    assert "── [Co powiedzieć]" in shown
    assert "[👍] [👎] [Джерела]" in shown
    assert "Витяг коштує 1 440 PLN." in shown


def test_what_stood_above_is_not_repeated_under_every_button(base: Path) -> None:
    shown = run(base, "pesel", "--lang", "pl")[1]
    assert shown.count("Decyduje: Miasto.") == 1


def test_one_language_may_be_chosen_also_one_that_has_menus_only(base: Path, edit: Edit) -> None:
    edit("taxonomy.yml", "  full: [pl, uk]", "  full: [pl, uk]\n  next: [ka]")
    code, shown, _ = run(base, "pesel", "--lang", "ka")
    assert code == 0
    assert "gruziński" in shown
    assert "Odpis kosztuje" in shown
    assert "Витяг" not in shown


def test_a_situation_shows_the_text_for_it(base: Path, edit: Edit) -> None:
    edit(POLISH, "## cost", "## how (eu)\nDla Unii inaczej.\n\n## cost")
    edit(UKRAINIAN, "## cost", "## how (eu)\nДля ЄС інакше.\n\n## cost")
    mark(base)
    assert "Dla Unii inaczej." in run(base, "pesel", "--situation", "eu")[1]
    shown = run(base, "pesel")[1]
    assert "Dla Unii inaczej." not in shown
    assert "--situation eu" in shown


def test_a_unit_shows_its_card_and_where_it_stands(base: Path) -> None:
    code, shown, _ = run(base, "umk-centre", "--lang", "uk")
    assert code == 0
    assert "▸ Міська управа Кракова" in shown
    assert "To miejsce stoi w 1 temacie:\n  • Numer PESEL (pesel)" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("pesell",), "Najbliższe nazwy: pesel."),
        (("umk-center",), "Najbliższe nazwy: umk-centre."),
        (("qqq",), "Nie ma tematu ani miejsca o nazwie „qqq”. Nazwy tematów stoją"),
        (("../city",), "Nie ma tematu ani miejsca"),
        (("pesel", "--lang", "ua"), "Wpisz jeden lub kilka z tych: pl, uk"),
        (("pesel", "--situation", "studnet"), "Może chodzi o: student?"),
        (("pesel", "--html", "/no/such/folder/x.html"), "Nie udało się zapisać strony"),
    ],
)
def test_a_wrong_choice_is_explained(base: Path, arguments: tuple[str, ...], said: str) -> None:
    code, _, complaint = run(base, *arguments)
    assert code == 2
    assert said in complaint


def test_a_moment_that_is_none_is_explained(base: Path) -> None:
    command = ["knowledge", "preview", "pesel", "--in", str(base), "--at", "jutro"]
    result = CliRunner().invoke(app, command)
    assert (result.exit_code, "--at 2026-11-23T10:00" in result.stderr) == (2, True)


def test_a_folder_without_knowledge_is_unusable(tmp_path: Path) -> None:
    assert run(tmp_path, "pesel")[0] == 2


def test_errors_of_the_topic_are_told_with_their_lines_and_the_rest_is_shown(
    base: Path, edit: Edit
) -> None:
    edit(UKRAINIAN, "{fee}", "{feee}")
    code, shown, _ = run(base, "pesel")
    assert code == 1
    assert f"BŁĄD {UKRAINIAN}, wiersz" in shown
    assert "Odpis kosztuje 1 440 zł." in shown


def test_errors_elsewhere_do_not_matter(base: Path, edit: Edit) -> None:
    edit(TOPIC, "decides: city", "decides: [city")
    assert run(base, "help-line")[0] == 0


def test_a_unit_that_cannot_be_read_shows_why(base: Path, edit: Edit) -> None:
    edit(LINE, "kind: hotline", "kind: [hotline]")
    code, shown, _ = run(base, "help-line")
    assert code == 1
    assert f"BŁĄD {LINE}, wiersz 5" in shown
    assert "Popraw najpierw błędy" in shown


def test_the_page_is_one_file_with_a_chat_for_each_language(page: Callable[..., Page]) -> None:
    shown = page("pesel")
    chats = [each for each in shown.all("section") if "chat" in str(each.get("class"))]
    assert [each["lang"] for each in chats] == ["pl", "uk"]
    assert shown.all("html", lang="pl")
    assert not any("src" in each or tag == "script" for tag, each in shown.tags)
    assert {each.get("href", "")[:1] for each in shown.all("a")} == {"#"}  # type: ignore[index]
    assert "Витяг коштує 1 440 PLN." in shown.text


def test_every_link_and_switch_of_the_page_leads_somewhere(
    page: Callable[..., Page], base: Path, edit: Edit
) -> None:
    edit(POLISH, "## cost", "## how (eu)\nInaczej.\n\n## cost")
    edit(UKRAINIAN, "## cost", "## how (eu)\nІнакше.\n\n## cost")
    shown = page("pesel")
    ids = [str(each["id"]) for _, each in shown.tags if "id" in each]
    assert len(ids) == len(set(ids))
    assert {str(each["href"])[1:] for each in shown.all("a")} <= set(ids)
    assert {str(each["for"]) for each in shown.all("label")} <= set(ids)
    assert [each["id"] for each in shown.all("input") if "checked" in each] == [
        "language-0", "situation-0",
    ]  # fmt: skip


def test_the_page_begins_with_the_situation_that_was_asked_for(
    page: Callable[..., Page], edit: Edit
) -> None:
    edit(POLISH, "## cost", "## how (eu)\nInaczej.\n\n## cost")
    shown = page("pesel", "--situation", "eu")
    assert "checked" in shown.all("input", id="situation-1")[0]


def test_nothing_that_staff_write_becomes_markup(
    page: Callable[..., Page], base: Path, edit: Edit
) -> None:
    attack = "<script>alert(1)</script><b onclick=x>&amp;"
    edit(OFFICE, "pl: Urząd Miasta Krakowa", f"pl: '{attack}'")
    edit(POLISH, "nadaje numer", f"'{attack}'")
    edit("taxonomy.yml", '"Numer PESEL"', f"'{attack}'")
    shown = page("pesel")
    assert shown.all("script") == []
    assert not any("onclick" in each for _, each in shown.tags)
    assert attack in shown.text


def test_drafts_and_outdated_translations_are_marked_on_the_page(
    page: Callable[..., Page], edit: Edit
) -> None:
    edit(POLISH, "Odpis kosztuje", "Teraz odpis kosztuje")
    shown = page("pesel")
    assert "szkic" in shown.text
    assert "Tłumaczenie nieaktualne: cost" in shown.text
    assert f"{UKRAINIAN}, wiersz" in shown.text


def test_a_unit_has_a_page_too(page: Callable[..., Page]) -> None:
    shown = page("umk-centre")
    assert "Міська управа Кракова" in shown.text
    assert "Numer PESEL" in shown.text
