"""The shapes of a derivative, in two layouts; and a square with its image, to read J from."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.boxes import draw_boxes
from mclib.engine import picture
from mclib.lessons.jacobians.sides import sides
from mclib.lessons.layouts import layout_switch


def layout():
    """Choose a rule and a layout: formula, shapes, boxes and NumPy line change together."""
    return layout_switch(
        ["linear map", "a worked Jacobian", "polar coordinates", "identity function", "softmax"]
    )


def four_shapes():
    """Draw the four shapes of a derivative: one output or several, one input or several."""
    J = np.array([[2, -1, 4], [1, 3, -2]])
    titles = {
        "one output, one input: ()": J[:1, :1],
        "one output, n inputs: (n,)": J[:1],
        "m outputs, one input: (m,)": J[:, :1],
        "m outputs, n inputs: (m, n)": J,
    }

    def draw(axes):
        for each, (title, values) in zip(axes, titles.items(), strict=True):
            draw_boxes(each, values, *sides(*values.shape), limit=4)
            each.set(xlim=(-2.1, 2.9), ylim=(1.7, -2.2))
            each.set_title(title, loc="left", fontsize=style.TITLE)

    return picture(
        draw,
        alt="Four derivatives as tables: one cell; one row of three cells; one column of two "
        "cells; two rows of three cells.",
        panels="AB;CD",
        size=(6.6, 5.2),
    )


_CORNER, _IMAGE, _STEP = np.array([2, 1]), np.array([5, 3]), 0.1
_COLUMNS = np.array([[1, 2], [3, -1]])  # J, which the reader is to find


def square_and_image():
    """Draw a small square and its image, a parallelogram: two sides of each are numbered."""

    def draw(axes):
        for each, title, start, edges, names in (
            (axes[0], "Inputs: a square of side 0.1", _CORNER, np.eye(2), "xy"),
            (axes[1], "Outputs: its image", _IMAGE, _COLUMNS, "uv"),
        ):
            limits = np.stack([start - 0.2, start + 0.45], axis=1).round(2)
            plots.panel(each, title, *names, xlim=limits[0], ylim=limits[1], equal=True)
            ticks = np.arange(-2, 5) * _STEP
            each.set(xticks=start[0] + ticks, yticks=start[1] + ticks)
            one, two = _STEP * edges.T
            each.fill(*np.transpose([start, start + one, start + one + two, start + two]),
                      facecolor=style.FUNCTION, alpha=0.15)  # fmt: skip
            for number, side, color in ((1, one, style.DERIVATIVE), (2, two, style.SECOND)):
                plots.arrow(each, start, side, color=color)
                place = start + side + 0.035 * side / np.hypot(*side)
                each.text(*place, number, color=color, size=style.TITLE, weight="bold",
                          ha="center", va="center")  # fmt: skip
            plots.point(each, *start)

    return picture(
        draw,
        alt="Left, a square of side 0.1 at (2, 1), arrow 1 to the right and arrow 2 upwards. "
        "Right, its image at (5, 3): arrow 1 ends at (5.1, 3.3), arrow 2 at (5.2, 2.9).",
        panels=2,
    )
