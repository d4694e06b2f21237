"""Charts of an evaluation as SVG: drawn by matplotlib, colored by the page they stand in."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import StringIO
from typing import Any

with warnings.catch_warnings():  # an old release on a newer Python warns of itself
    warnings.simplefilter("ignore")
    import matplotlib  # type: ignore[import-not-found, import-untyped, unused-ignore]
    from matplotlib.figure import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
        Figure as Drawing,
    )

from bot.commands.evaluation.findings import FEW_REJECTS
from nlu.calibration import AtLimit, Bin
from nlu.confusions import TopicFigures
from nlu.figures import Figures
from nlu.questions import VARIANTS
from nlu.rates import Figure
from nlu.targets import Bound

WIDTH = 4.2  # inches: on a phone, text of 9 points stays as large as that
# Stand-ins that no chart needs, each to become a color of the page, light or dark.
TEXT, QUIET, LINE, MARK, GOAL, SHEET = (f"#01010{number}" for number in range(1, 7))
PAGE_COLORS = {
    **{TEXT: "--text", QUIET: "--quiet", LINE: "--line"},
    **{MARK: "--link", GOAL: "--warn", SHEET: "--sheet"},
}
STYLE = {
    **{"svg.fonttype": "none", "svg.hashsalt": "witaj", "font.size": 9},
    **{"text.color": TEXT, "axes.labelcolor": QUIET, "axes.edgecolor": LINE},
    **{"xtick.color": QUIET, "ytick.color": QUIET, "grid.color": LINE, "grid.linewidth": 0.6},
    **{"axes.spines.top": False, "axes.spines.right": False, "legend.frameon": False},
}
LOWEST = 0.5  # heat map: shares below look alike
NO_META = {"Date": None, "Creator": None, "Format": None, "Type": None}


def languages_chart(languages: Mapping[str, Figures], bounds: Mapping[str, Bound]) -> str:
    """Topic in standard spelling: a dot with its interval, beside a tick at the target."""
    figures = {name: each["topic_macro_standard"] for name, each in languages.items()}
    with _chart("languages", 0.32 * len(figures) + 0.9) as (axes, written):
        _dots(axes, figures)
        for row, name in enumerate(figures):
            if name in bounds:
                axes.plot(
                    [bounds[name].value * 100], [row], marker="|", ms=14, mew=2.5, color=GOAL
                )
        _percent_axis(axes, "right topic in %, standard spelling; tick: target")
    return written.getvalue()


def heat_map(cells: Mapping[str, Mapping[str, Figures]]) -> str:
    """Right topic by language and variant; the number of questions stands below each share."""
    variants = [name for name in VARIANTS if any(name in row for row in cells.values())]
    with _chart("heat", 0.42 * len(cells) + 0.5) as (axes, written):
        for row, own in enumerate(cells.values()):
            for column, variant in enumerate(variants):
                figure = own[variant]["topic"] if variant in own else None
                if figure and figure.value is not None:
                    _cell(axes, (column, row), figure.value, figure.total)
        axes.set(xlim=(-0.5, len(variants) - 0.5), ylim=(len(cells) - 0.5, -0.5))
        axes.set_xticks(range(len(variants)), variants)
        axes.set_yticks(range(len(cells)), list(cells))
        axes.xaxis.tick_top()
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)
    return written.getvalue()


def reliability_chart(bins: Sequence[Bin]) -> str:
    """On the diagonal a confidence of 80 % is right in 80 %."""
    with _chart("reliability", 3.4) as (axes, written):
        axes.plot([0, 100], [0, 100], color=GOAL, lw=1, ls="--")
        _with_interval(
            axes, [each.confidence * 100 for each in bins], [each.right for each in bins]
        )
        for each in bins:
            axes.annotate(
                str(each.right.total),
                (each.confidence * 100, (each.right.value or 0) * 100),
                **{"xytext": (6, -10), "textcoords": "offset points", "fontsize": 7},
                color=QUIET,
            )
        axes.set(xlim=(0, 102), ylim=(0, 102), xlabel="confidence in %", ylabel="right in %")
        axes.grid(visible=True)
    return written.getvalue()


def limits_chart(curve: Sequence[AtLimit], used: float) -> str:
    """Each point is a limit of out_of_scope; the filled one is in use, the band is borne."""
    with _chart("limits", 3.2) as (axes, written):
        rejects = [(each.false_rejects.value or 0) * 100 for each in curve]
        refused = [(each.refused.value or 0) * 100 for each in curve]
        axes.axvspan(0, FEW_REJECTS * 100, color=LINE, alpha=0.5, lw=0)
        axes.plot(rejects, refused, color=MARK, marker=".", ms=4, lw=1.4)
        here = min(range(len(curve)), key=lambda number: abs(curve[number].limit - used))
        axes.plot([rejects[here]], [refused[here]], marker="o", ms=8, color=GOAL)
        axes.annotate(
            f"limit {used:.2f}",
            (rejects[here], refused[here]),
            **{"xytext": (8, -12), "textcoords": "offset points"},
        )
        axes.set(xlim=(0, 40), ylim=(0, 102))
        axes.set(xlabel="in scope, not answered, in %", ylabel="out of scope, not answered, in %")
        axes.grid(visible=True)
    return written.getvalue()


def topics_chart(topics: Mapping[str, TopicFigures]) -> str:
    """The weakest topic on top."""
    ordered = sorted(topics, key=lambda name: (topics[name].right.value or 0, name))
    with _chart("topics", 0.19 * len(ordered) + 0.7) as (axes, written):
        shares = [(topics[name].right.value or 0) * 100 for name in ordered]
        axes.barh(range(len(ordered)), shares, color=MARK, alpha=0.35, height=0.72)
        _dots(axes, {name: topics[name].right for name in ordered}, size=2.5)
        axes.tick_params(axis="y", labelsize=7.5)
        _percent_axis(axes, "right topic in %, with 95 % interval", start=0)
    return written.getvalue()


@contextmanager
def _chart(name: str, height: float) -> Iterator[tuple[Any, StringIO]]:
    """Axes to draw on; afterwards the second holds the SVG."""
    written = StringIO()
    with warnings.catch_warnings(), matplotlib.rc_context(STYLE):
        warnings.simplefilter("ignore")
        drawing = Drawing(figsize=(WIDTH, height))
        axes = drawing.subplots()
        yield axes, written
        raw = StringIO()
        drawing.patch.set_alpha(0)
        axes.patch.set_alpha(0)
        drawing.savefig(raw, format="svg", bbox_inches="tight", pad_inches=0.04, metadata=NO_META)
    written.write(_for_page(raw.getvalue(), name))


def _for_page(svg: str, name: str) -> str:
    """Without prologue and fixed size, in the page's colors, its ids apart from other charts'."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'(<svg[^>]*?) width="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'(<svg[^>]*?) height="[^"]*"', r"\1", svg, count=1)
    svg = re.sub(r'\bid="', f'id="{name}-', svg)
    svg = re.sub(r'(url\(|href=")#', rf"\1#{name}-", svg)
    for stand_in, variable in PAGE_COLORS.items():
        svg = svg.replace(stand_in, f"var({variable})")
    return svg.replace("<svg ", '<svg aria-hidden="true" ', 1)


def _dots(axes: Any, figures: Mapping[str, Figure], size: float = 5) -> None:
    """A row each, the first on top."""
    for row, figure in enumerate(figures.values()):
        if figure.value is not None and figure.low is not None and figure.high is not None:
            axes.plot([figure.low * 100, figure.high * 100], [row, row], color=MARK, lw=1.2)
            axes.plot([figure.value * 100], [row], marker="o", ms=size, color=MARK)
    axes.set_yticks(range(len(figures)), list(figures))
    axes.set_ylim(len(figures) - 0.4, -0.6)


def _with_interval(axes: Any, across: Sequence[float], figures: Sequence[Figure]) -> None:
    for place, figure in zip(across, figures, strict=True):
        axes.plot([place] * 2, [(figure.low or 0) * 100, (figure.high or 0) * 100], color=MARK)
    shares = [(figure.value or 0) * 100 for figure in figures]
    axes.plot(across, shares, marker="o", ms=5, lw=0, color=MARK)


def _percent_axis(axes: Any, label: str, start: float | None = None) -> None:
    axes.set_xlabel(label)
    axes.set_xlim(start, 101)
    axes.grid(visible=True, axis="x")
    axes.tick_params(axis="y", length=0)


def _cell(axes: Any, place: tuple[int, int], value: float, total: int) -> None:
    """Darker is better; the writing is light or dark as its cell asks for."""
    column, row = place
    strength = max(0.0, (value - LOWEST) / (1 - LOWEST))
    color = matplotlib.cm.get_cmap("YlGnBu")(0.05 + 0.8 * strength)
    ink = "#ffffff" if _luminance(color) < 0.18 else "#000000"  # where both contrast alike
    axes.add_patch(
        matplotlib.patches.Rectangle((column - 0.48, row - 0.46), 0.96, 0.92, color=color, lw=0)
    )
    axes.text(column, row - 0.1, f"{value * 100:.0f}", ha="center", va="center", color=ink)
    axes.text(column, row + 0.27, f"{total}", ha="center", va="center", color=ink, size=6.5)


def _luminance(color: Sequence[float]) -> float:
    """Relative luminance, as WCAG 2 measures contrast with it."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color[:3])
    return sum(
        part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True)
    )
