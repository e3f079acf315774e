"""The shapes of a derivative: four of them, in two layouts."""

import numpy as np

from mclib import style
from mclib.drawing.boxes import Side, draw_boxes
from mclib.layouts import layout_switch
from mclib.picture import picture

LOW = "₁₂₃"


def sides(m, n):
    """Return the `Side`s of an m by n Jacobian: its outputs, its inputs."""
    both = (("output", "m", "y", m, style.FUNCTION), ("input", "n", "x", n, style.INPUT))
    return [
        Side(f"{of}{'s' * (size > 1)}", letter, _numbered(name, size), color)
        for of, letter, name, size, color in both
    ]


def _numbered(name, size):
    return tuple(name + low for low in LOW[:size]) if size > 1 else (name,)


def layout():
    """Choose a rule and a layout: formula, shapes, boxes and NumPy line turn together."""
    return layout_switch(
        ["linear map", "a worked Jacobian", "polar coordinates", "identity function", "softmax"]
    )


def four_shapes():
    """Draw the four shapes of a derivative: number or vector by number or vector."""
    J = np.array([[2, -1, 4], [1, 3, -2]])
    titles = {
        "a number by a number: ()": J[:1, :1],
        "a number by a vector: (n,)": J[:1],
        "a vector by a number: (m,)": J[:, :1],
        "a vector by a vector: (m, n)": J,
    }

    def draw(axes):
        for each, (title, values) in zip(axes, titles.items(), strict=True):
            draw_boxes(each, values, *sides(*values.shape), limit=4)
            each.set(xlim=(-2.1, 2.9), ylim=(1.7, -2.2))
            each.set_title(title, loc="left", fontsize=style.TITLE)

    return picture(
        draw,
        alt="Four derivatives as boxes: one cell; one row of three cells; one column of two; "
        "two rows of three.",
        panels="AB;CD",
        size=(6.6, 5.2),
    )
