"""The import table of the design, read from the source."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
STANDARD = set(sys.stdlib_module_names)

# part -> what it must never import, as prefixes of module names
NEVER = {
    "bot/dialogue": (
        "telegram rasa spacy sqlalchemy httpx yaml ruamel bot.channels bot.querylog "
        "bot.knowledge_base bot.storage bot.commands bot.app bot.settings"
    ),
    "bot/knowledge_base": (
        "telegram rasa sqlalchemy nlu bot.channels bot.querylog bot.storage bot.commands bot.app"
    ),
    "bot/querylog": "telegram rasa nlu bot.channels bot.knowledge_base bot.commands bot.app",
    "bot/storage": "telegram rasa nlu bot.channels bot.knowledge_base bot.app",
    "bot/channels": (
        "rasa sqlalchemy nlu bot.querylog bot.storage bot.knowledge_base bot.commands bot.app"
    ),
    "nlu": "bot telegram sqlalchemy",
}

# part -> the only modules outside the standard library that it may import
ONLY = {
    "nlu/interface.py": "",
    "nlu/letters.py": "",
    "nlu/normalize.py": "nlu.romanize",
    "nlu/romanize.py": "",
    "nlu/keywords.py": (
        "nlu.concepts nlu.interface nlu.keyword_lexicon nlu.letters nlu.normalize"
    ),
    "nlu/keyword_lexicon.py": "yaml nlu.concepts nlu.letters nlu.normalize",
    "bot/dialogue": "nlu.interface bot.i18n bot.dialogue",
}

# module -> the only files that may import it
NOBODY_BUT = {
    "bot.app": ("bot/cli.py", "bot/commands/"),
    "telegram": ("bot/channels/telegram/",),
    "rasa": ("nlu/rasa_local.py", "nlu/pipeline.py", "nlu/components/"),
    "sqlalchemy": ("bot/storage/", "bot/querylog/", "bot/commands/log/"),
    "lingua": ("nlu/language.py",),
    "httpx": ("nlu/rasa_http.py", "bot/channels/telegram/"),
    "presidio_analyzer": ("bot/querylog/",),
    "opening_hours": ("bot/knowledge_base/hours.py",),
}


def imports_of(path: Path) -> set[str]:
    """Full names of everything a file imports, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def files_of(part: str) -> list[Path]:
    path = ROOT / part
    return [path] if path.is_file() else sorted(path.rglob("*.py"))


def falls_under(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(f"{prefix}.")


@pytest.mark.parametrize("part", NEVER)
def test_a_part_never_imports_what_the_design_forbids(part: str) -> None:
    files = files_of(part)
    assert files, f"{part} is gone; change the table"
    wrong = [
        (path.relative_to(ROOT).as_posix(), name)
        for path in files
        for name in imports_of(path)
        for forbidden in NEVER[part].split()
        if falls_under(name, forbidden)
    ]
    assert wrong == []


@pytest.mark.parametrize("part", ONLY)
def test_a_narrow_part_imports_only_what_it_may(part: str) -> None:
    allowed = ONLY[part].split()
    wrong = [
        (path.relative_to(ROOT).as_posix(), name)
        for path in files_of(part)
        for name in imports_of(path)
        if name.split(".")[0] not in STANDARD
        and not any(falls_under(name, prefix) for prefix in allowed)
        and not (name == "bot.i18n" and "bot.i18n" in allowed)
        and not (name == "bot" and allowed)
    ]
    assert wrong == []


@pytest.mark.parametrize("module", NOBODY_BUT)
def test_a_library_is_known_in_one_place(module: str) -> None:
    wrong = [
        path.relative_to(ROOT).as_posix()
        for part in ("bot", "nlu")
        for path in files_of(part)
        for name in imports_of(path)
        if falls_under(name, module)
        and not path.relative_to(ROOT).as_posix().startswith(NOBODY_BUT[module])
    ]
    assert wrong == []


def test_knowledge_holds_content_only() -> None:
    kinds = {path.suffix for path in (ROOT / "knowledge").rglob("*") if path.is_file()}
    assert kinds <= {".yml", ".md"}


def test_imports_are_absolute_and_find_the_forbidden_ones(tmp_path: Path) -> None:
    """The reader of imports itself: it must see an import inside a function."""
    path = tmp_path / "sample.py"
    path.write_text("def f():\n    from telegram import Update\n    import rasa.core\n")
    assert imports_of(path) == {"telegram.Update", "rasa.core"}
