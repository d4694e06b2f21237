"""The report as one page: nothing loaded from elsewhere, prints on A4, needs no color."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from markupsafe import Markup

from bot.commands.log.report_tables import Sheet
from bot.commands.log.report_words import Words
from bot.knowledge_base.pages import templates

_templates = templates(Path(__file__).parent)


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
