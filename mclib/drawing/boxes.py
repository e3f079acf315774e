"""A matrix as a box of cells, labelled by what its rows and columns belong to; its formula beside.

Side           the rows, or the columns: what they are of, and the entries' names
draw_boxes     a matrix as cells, with a strip of labels for its rows and one for its columns
draw_strips    the strips alone
mark_strips    one entry of each strip, framed
draw_formula   a formula with its shapes and its NumPy code, as lines of text
fitting        the first of some formulas that can be drawn, and its size
"""

import re
import textwrap
from dataclasses import dataclass

import numpy as np
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser

from mclib.drawing import style
from mclib.drawing.cells import boxed, cells
from mclib.drawing.typeset import drawn

_ROOMY, _CROWDED = 4, 7  # more rows or columns leave room for one decimal, for no number
_WIDTH, _HEIGHT = 340, 84  # points that a formula may take
AWAY = -1.1  # where the strips stand, in cells
WIDE, TALL = 0.44, 0.36  # half the sides of a strip's cell


@dataclass(frozen=True)
class Side:
    """What the rows, or the columns, of a matrix belong to, and their number as a letter."""

    of: str
    size: str
    entries: tuple[str, ...]
    color: str


def draw_boxes(axes, values, rows, columns, limit=None):
    """Draw a matrix as equal square cells, with strips of labels at the left and on top.

    The strongest colours stand for ±limit; without a limit, for the largest entry.
    """
    m, n = values.shape
    draw_strips(axes, rows, columns)
    places = 0 if np.array_equal(values, np.round(values)) else 2 if max(m, n) <= _ROOMY else 1
    numbers = f"{{:.{places}f}}" if max(m, n) <= _CROWDED else ""
    limit = limit or max(float(np.max(np.abs(values))), 1e-12)
    cells(axes, np.round(values, places), limit, numbers=numbers)
    boxed(axes, -0.5, -0.5, n, m, color=style.POINT).set_linewidth(style.THIN)


def draw_strips(axes, rows, columns):
    """Draw the labels of the rows at the left of a matrix, and those of the columns on top.

    The cell (i, j) of the matrix has its centre at x = j, y = i, and y grows downwards. A matrix
    and its transpose are drawn to the same scale.
    """
    m, n = len(rows.entries), len(columns.entries)
    span = max(m, n) + 0.9
    axes.set(xlim=(-2.1, span - 0.5), ylim=(span - 0.5, -2.1), aspect="equal")
    axes.set_axis_off()
    size = style.NOTE if max(m, n) <= _CROWDED else style.NOTE - 3
    for j, label in enumerate(columns.entries):
        _cell(axes, j, AWAY, label, columns.color, size)
    for i, label in enumerate(rows.entries):
        _cell(axes, AWAY, i, label, rows.color, size)
    axes.text(-0.5, -1.75, f"{columns.of} →", va="bottom", fontsize=style.NOTE)
    axes.text(-1.75, -0.5, f"← {rows.of}", rotation=90, ha="right", va="top", fontsize=style.NOTE)


def mark_strips(axes, i, j):
    """Frame row i's entry and column j's, for a foreground over `draw_strips`."""
    for x, y in ((j, AWAY), (AWAY, i)):
        boxed(axes, x - WIDE, y - TALL, 2 * WIDE, 2 * TALL, color=style.POINT)


def draw_formula(axes, title, text):
    """Write a formula, its shapes and its code on axes without a frame.

    text has "formulas" in LaTeX, of which the first that can be drawn is taken; the "name" that
    stands there when none can; a "remark"; "shapes", two lines; and "code".
    """
    axes.set_axis_off()
    axes.set(xlim=(0, 1), ylim=(0, 1))
    axes.set_title(title, loc="left", fontsize=style.TITLE)
    formula, size = fitting(text["formulas"]) or (f"“{text['name']}”", style.TITLE)
    axes.text(0, 0.82, formula, va="center", fontsize=size)
    axes.text(0, 0.59, text["remark"], va="center", fontsize=style.NOTE)
    for y, line in zip((0.48, 0.39), text["shapes"], strict=True):
        axes.text(0, y, line, va="center", fontsize=style.NOTE)
    code = _wrapped(text["code"], 50)
    axes.text(
        0.015, 0.27, code, va="top", family="monospace", fontsize=style.NOTE, linespacing=1.5,
        bbox={"facecolor": style.GRID, "edgecolor": "none", "boxstyle": "round,pad=0.5"},
    )  # fmt: skip
    axes.text(
        0, 0, "The bridge: in code a gradient has its parameter's shape.",
        va="bottom", fontsize=style.NOTE, style="italic",
    )  # fmt: skip


def fitting(formulas, largest=28, smallest=10):
    """Return the first formula in LaTeX that mathtext can draw in the space there is, and its size.

    None where no formula can be drawn.
    """
    for latex in filter(None, formulas):
        formula = drawn(latex)
        if formula:
            font = FontProperties(size=largest)
            width, height, *_ = MathTextParser("path").parse(formula, 72, font)
            size = largest * min(1, _WIDTH / width, _HEIGHT / height)
            if size >= smallest:
                return formula, size
    return None


def _wrapped(code, width):
    """Return code in lines, broken after commas where that is possible."""
    for breakable in (re.sub(r"(?<!,) ", "\N{NO-BREAK SPACE}", code), code):
        lines = textwrap.wrap(breakable, width, subsequent_indent="    ", break_long_words=False)
        if max(map(len, lines)) <= width:
            break
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ")


def _cell(axes, x, y, label, color, size):
    corners_x, corners_y = x + np.array([-1, 1, 1, -1]) * WIDE, y + np.array([-1, -1, 1, 1]) * TALL
    axes.fill(corners_x, corners_y, facecolor=to_rgba(color, 0.2), edgecolor=color, linewidth=1)
    axes.text(x, y, label, ha="center", va="center", fontsize=size)
