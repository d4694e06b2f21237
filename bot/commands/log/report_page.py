"""The report as one page: nothing loaded from elsewhere, prints on A4, needs no color."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.commands.log.report_tables import Sheet
from bot.commands.log.report_words import Words

HERE = Path(__file__).parent
FRAME = HERE.parent.parent / "knowledge_base" / "pages"  # the frame that all our pages share

_templates = Environment(
    loader=FileSystemLoader([HERE, FRAME]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def report_page(
    sections: Mapping[str, Sequence[Sheet]], charts: Mapping[str, str], words: Words, made: str
) -> str:
    """made: the day, in words."""
    return _templates.get_template("report.html").render(
        language=words.language,
        say=words.say,
        day=words.day,
        month=str(words.month),
        made=made,
        sections=sections,
        charts={name: Markup(svg) for name, svg in charts.items()},  # noqa: S704  drawn by us
    )
