"""Edits of single values leave every other letter of a staff file as it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.knowledge_base.yaml_nodes import read_values
from bot.knowledge_base.yaml_splices import Splice, WrittenYaml, spliced
from bot.knowledge_base.yaml_written import scalar

ORDER = ("names", "notes", "valid_from", "valid_to", "sources")
LONG = "bardzo długi tekst " * 20
FILE = f"""\
# Urząd: ważny komentarz
names:
  pl: Urząd   # po polsku
  uk: 'Управа'

notes: >-
  Pierwszy wiersz
  {LONG}
# przed źródłami
sources:
- url: https://a.pl   # stara strona
  covers: [name,   address]
- {{url: "https://b.pl", covers: []}}
empty:
last: "x"  # koniec"""

Edit = Callable[[WrittenYaml], Splice]
EDITS: dict[str, tuple[Edit, str, str]] = {
    "a value, its comment stays": (
        lambda yaml: yaml.replaced(("names", "pl"), "Nowy urząd"),
        "pl: Urząd   # po", "pl: Nowy urząd   # po",
    ),
    "a value in other quotation marks": (
        lambda yaml: yaml.replaced(("names", "uk"), "так: ні"), "'Управа'", '"так: ні"',
    ),
    "a text of many lines": (
        lambda yaml: yaml.replaced(("notes",), "Krótko."),
        f">-\n  Pierwszy wiersz\n  {LONG}", "Krótko.",
    ),
    "a new entry of a block": (
        lambda yaml: yaml.added(("names", "en"), "Office"),
        "  uk: 'Управа'\n", "  uk: 'Управа'\n  en: Office\n",
    ),
    "a new field in its usual place": (
        lambda yaml: yaml.added(("valid_to",), "2027-01-31", ORDER),
        "# przed źródłami", 'valid_to: "2027-01-31"\n# przed źródłami',
    ),
    "a new entry on one line": (
        lambda yaml: yaml.added(("sources", 1, "as_of"), "2026"),
        "covers: []}", 'covers: [], as_of: "2026"}',
    ),
    "a new item of an empty list": (
        lambda yaml: yaml.appended(("sources", 1, "covers"), "name"),
        "covers: []", "covers: [name]",
    ),
    "a new field behind the last line, which has no end": (
        lambda yaml: yaml.added(("more",), ["a", "b"]),
        '"x"  # koniec', '"x"  # koniec\nmore:\n  - a\n  - b',
    ),
    "a field is gone": (lambda yaml: yaml.removed(("names", "uk")), "  uk: 'Управа'\n", ""),
}  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("name", list(EDITS))
def test_an_edit_changes_one_place_and_no_other_letter(name: str, end: str) -> None:
    edit, old, new = EDITS[name]
    assert FILE.count(old) == 1
    before = FILE.replace("\n", end)
    after = spliced(before, [edit(WrittenYaml(before))])
    assert after == FILE.replace(old, new).replace("\n", end)
    assert read_values(after)


def test_several_edits_of_one_text_do_not_disturb_each_other() -> None:
    yaml = WrittenYaml(FILE)
    edits = [
        yaml.replaced(("last",), "y"),
        yaml.added(("names", "en"), "A"),
        yaml.added(("names", "be"), "B"),
        yaml.replaced(("sources", 0, "url"), "https://c.pl"),
    ]
    values, _ = read_values(spliced(FILE, edits))
    assert list(values["names"]) == ["pl", "uk", "en", "be"]
    assert (values["last"], values["sources"][0]["url"]) == ("y", "https://c.pl")


@pytest.mark.parametrize(
    "text",
    ["no", "null", "2026", "+48 12 616 55 55", "=1+1", "@a", "-b", "a: b", "a #b", "[x]", "{x}",
     "*a", "&a", "!a", "%a", '"', "'", "x ", "", "~", "tak", "a@b.pl", "https://a.pl/?b=c&d",
     "Żółw’s", "1e3", "#", "a\\b", "Mo-Fr 08:00-16:00; PH off"],
)  # fmt: skip
def test_whatever_is_written_reads_as_the_same_text(text: str) -> None:
    assert read_values(f"a: {scalar(text)}")[0] == {"a": text}
    assert read_values(f"a: [{scalar(text)}]")[0] == {"a": [text]}
    assert read_values(f"a: {{b: {scalar(text)}}}")[0] == {"a": {"b": text}}
