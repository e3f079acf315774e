"""The shapes of a derivative: four of them, in two layouts."""

import numpy as np

from mclib.drawing import style
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
