"""Write the pages that staff open in a browser: one file each, nothing loaded from elsewhere."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def templates(*folders: Path) -> Environment:
    """Those of the given folders and the frame that all pages share.

    autoescape: what stands in files, and what people ask, is text, whatever is written in it.
    """
    return Environment(
        loader=FileSystemLoader([*folders, Path(__file__).parent]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


_templates = templates()


def written_page(template: str, **values: object) -> str:
    """The page as text."""
    return _templates.get_template(template).render(values)
