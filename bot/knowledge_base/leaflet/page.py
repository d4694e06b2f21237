"""Draw a leaflet as a PDF with real text (fpdf2) and a QR code (segno)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pymupdf_fonts
import segno
from fpdf import FPDF, XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.recorder import FPDFRecorder

from bot.knowledge_base.leaflet.content import Leaflet, Part, Place

A5 = (148.0, 210.0)  # millimeters, ISO 216
MARGIN, CODE, GAP = 10.0, 30.0, 2.0  # millimeters
TITLE, TEXT, SMALL = 16.0, 9.5, 7.0  # points
LINE = 0.47  # height of a line in millimeters, for each point of the letters
MOST_PAGES = 2
FONT = "FiraGO"  # Latin, Cyrillic, Georgian, Devanagari and Vietnamese in one family
_GREY, _BLACK = (90, 90, 90), (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Drawn:
    pdf: bytes
    pages: int


def draw(leaflet: Leaflet) -> Drawn:
    """The PDF. Parts that do not fit on two pages are left out from the end, and that is said."""
    whole, parts = leaflet, leaflet.parts
    while True:
        drawn = _finished(_drawn(whole))
        if drawn.pages <= MOST_PAGES or len(parts) <= 1:
            return drawn
        parts = parts[:-1]
        more = Part("", (("text", (leaflet.more,)),))
        whole = replace(leaflet, parts=(*parts, more))


def _finished(page: FPDF) -> Drawn:
    """fpdf2 leaves the files of its fonts open."""
    drawn = Drawn(bytes(page.output()), page.page)
    for font in page.fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()
    return drawn


def _drawn(leaflet: Leaflet) -> FPDF:
    page = FPDF(format=A5)
    page.set_margin(MARGIN)
    page.set_auto_page_break(True, margin=MARGIN)
    page.set_title(leaflet.title)
    page.set_lang(leaflet.language)
    page.set_creator("Witaj")
    page.set_creation_date(leaflet.printed)
    page.c_margin = 0.0
    for style, path in _fonts().items():
        page.add_font(FONT, style, path)
    page.set_text_shaping(True)
    page.add_page()
    _head(page, leaflet)
    for part in leaflet.parts:
        _part(page, part)
    for place in leaflet.places:
        _place(page, place)
    for part in leaflet.after:
        _part(page, part)
    page.ln(GAP)
    for note in leaflet.notes:
        _write(page, note, size=SMALL, color=_GREY)
    return page


def _head(page: FPDF, leaflet: Leaflet) -> None:
    """The title on the left, the code on the right with a word on what it is for."""
    left = page.w - MARGIN - CODE
    page.image(_code(leaflet.link), x=left, y=MARGIN, w=CODE, link=leaflet.link)
    page.set_xy(left, MARGIN + CODE)
    page.set_font(FONT, "", SMALL)
    page.multi_cell(CODE, SMALL * LINE, leaflet.scan, align="C")
    below = page.get_y()
    page.set_xy(MARGIN, MARGIN)
    width = page.w - 2 * MARGIN - CODE - 4
    _write(page, leaflet.title, size=TITLE, style="B", width=width)
    if leaflet.polish_title:
        _write(page, leaflet.polish_title, size=TEXT, color=_GREY, width=width)
    page.set_y(max(page.get_y(), below) + GAP)


def _part(page: FPDF, part: Part) -> None:
    if part.heading:
        page.ln(1)
        _write(page, part.heading, size=TEXT + 1, style="B")
    for style, lines in part.blocks:
        for number, line in enumerate(lines, 1):
            mark = {"steps": f"{number}. ", "bullets": "• "}.get(style, "")
            _write(page, mark + line, indent=3.0 if mark else 0.0)


def _place(page: FPDF, place: Place) -> None:
    """With a line on the left, never torn between two pages."""
    page.ln(GAP)
    page.set_line_width(0.6)
    page.c_margin = GAP  # between the line and the words
    with page.unbreakable() as block:
        if place.name:
            _write(block, place.name, style="B", border="L")
        for line in place.lines:
            _write(block, line, border="L")
    page.c_margin = 0.0


def _write(
    page: FPDF | FPDFRecorder,
    text: str,
    *,
    size: float = TEXT,
    style: str = "",
    color: tuple[int, int, int] = _BLACK,
    border: str = "",
    indent: float = 0.0,
    width: float = 0.0,
) -> None:
    page.set_font(FONT, style, size)
    page.set_text_color(*color)
    page.set_x(MARGIN + indent)
    page.multi_cell(
        width or page.w - 2 * MARGIN - indent, size * LINE, text, align="L", border=border or 0,
        new_x=XPos.LMARGIN, new_y=YPos.NEXT,
    )  # fmt: skip


def _code(link: str) -> BytesIO:
    """Error correction M: a fold or a stain on paper does no harm."""
    out = BytesIO()
    segno.make(link, error="m", micro=False).save(out, kind="png", scale=8, border=2)
    out.seek(0)
    return out


@lru_cache(maxsize=1)
def _fonts() -> dict[str, str]:
    """Style -> file; fpdf2 reads fonts from files, the package has them as bytes."""
    files = {}
    for style, name in (("", "figo"), ("B", "figbo")):
        path = Path(_folder().name, f"{name}.ttf")
        path.write_bytes(pymupdf_fonts.myfont(name))
        files[style] = str(path)
    return files


@lru_cache(maxsize=1)
def _folder() -> TemporaryDirectory[str]:
    """Removed when the program ends."""
    return TemporaryDirectory(prefix="witaj-fonts-")
