"""Draw charts as static SVG that can be read without color; the only module that knows Altair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

WIDTH, STEP = 460, 22  # pixels: of the plot, of a row
PALE, GRAY, DARK, RED = "#f4f5f7", "#c9ced4", "#333a42", "#b3261e"


@dataclass(frozen=True, slots=True)
class Box:
    """A cell of a table.  count: None where it is hidden; its label says so."""

    row: str
    column: str
    count: int | None
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A share with its interval, in percent.  word: what stands beside it."""

    panel: str
    row: str
    value: float
    low: float
    high: float
    behind: bool
    word: str


def boxes(values: Sequence[Box]) -> str:
    """A grid of numbers on gray, the darker the more."""
    alt = _altair()

    peak = max((each.count or 0 for each in values), default=0) or 1
    rows, columns = (_in_order(getattr(e, side) for e in values) for side in ("row", "column"))
    axis = alt.Axis(labelAngle=-40, orient="top")
    cells = alt.Chart(_data(values)).encode(
        x=alt.X("column:N", sort=columns, title=None, axis=axis),
        y=alt.Y("row:N", sort=rows, title=None),
    )
    grays = alt.Scale(domain=[0, peak], range=[PALE, DARK])
    white_on_dark = alt.condition(
        f"datum.count > {0.45 * peak}", alt.value("white"), alt.value("black")
    )
    filled = cells.mark_rect(stroke="white").encode(
        color=alt.Color("count:Q", legend=None, scale=grays)
    )
    labels = cells.mark_text(fontSize=10).encode(text="label:N", color=white_on_dark)
    return _svg((filled + labels).properties(width=WIDTH, height=STEP * len(rows)))


def bars(counts: Mapping[str, int]) -> str:
    """With the number at the end of each."""
    alt = _altair()

    values = [Box(name, "", count, str(count)) for name, count in counts.items()]
    rows = alt.Chart(_data(values)).encode(
        x=alt.X("count:Q", title=None, axis=alt.Axis(format="d", tickMinStep=1)),
        y=alt.Y("row:N", sort=list(counts), title=None),
    )
    numbers = rows.mark_text(align="left", dx=4).encode(text="label:N")
    drawn = rows.mark_bar(color=GRAY, stroke=DARK) + numbers
    return _svg(drawn.properties(width=WIDTH, height=STEP * len(values)))


def lines(values: Sequence[Line]) -> str:
    """Panels two by two: a point and its interval; a square, red and a word where it is far."""
    alt = _altair()

    rows = alt.Chart().encode(y=alt.Y("row:N", sort=_in_order(e.row for e in values), title=None))
    percent = alt.X("value:Q", title="%", scale=alt.Scale(domain=[0, 100]))
    interval = rows.mark_rule(strokeWidth=2, color=DARK).encode(x=alt.X("low:Q"), x2="high:Q")
    square = alt.Shape(
        "behind:N", legend=None, scale=alt.Scale(domain=[False, True], range=["circle", "square"])
    )
    red = alt.condition("datum.behind", alt.value(RED), alt.value(DARK))
    points = rows.mark_point(filled=True, size=60, opacity=1).encode(
        x=percent, shape=square, color=red
    )
    words = rows.mark_text(align="left", dx=6, fontSize=10).encode(x="high:Q", text="word:N")
    panel = alt.layer(interval, points, words).properties(width=WIDTH // 2 - 20)
    order = _in_order(each.panel for each in values)
    facet = alt.Facet("panel:N", title=None, sort=order)
    return _svg(panel.facet(facet=facet, data=_data(values), columns=2))


def _altair() -> Any:
    """Without its checks of every part of a chart, which take as long as all drawing."""
    import altair
    from altair.utils import schemapi

    schemapi.disable_debug_mode()
    return altair


def _in_order(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _data(values: Sequence[Box] | Sequence[Line]) -> Any:
    from altair import InlineData

    return InlineData(values=[asdict(each) for each in values])


def _svg(chart: Any) -> str:
    import vl_convert

    plain = chart.configure_view(stroke=None).configure(
        font="DejaVu Sans, sans-serif", background="white"
    )
    return str(vl_convert.vegalite_to_svg(plain.to_dict(validate=False)))
