"""Write the pages that staff open in a browser: one file each, nothing loaded from elsewhere."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

# autoescape: everything that comes from the staff's files is text, whatever is written in it.
_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def written_page(template: str, **values: object) -> str:
    """The page as text."""
    return _templates.get_template(template).render(values)
