"""Activations that can stand in place of the maximum with zero, and their slopes."""

from mclib.drawing import plots, style
from mclib.engine import picture
from mclib.functions.activations import ACTIVATIONS


def activations():
    """Draw five activations and, dashed, their slopes."""

    def draw(axes):
        for each, (name, activation) in zip(axes, ACTIVATIONS.items(), strict=True):
            title = name.split(":")[0]
            plots.panel(each, title, x="z", y="", xlim=(-3.4, 3.4), ylim=(-1.3, 3), equal=True)
            plots.curve(each, activation)
            for side in ((-3.4, -1e-9), (1e-9, 3.4)):  # a slope may jump at 0
                plots.curve(each, activation.slope, side, color=style.DERIVATIVE, linestyle="--")
            each.set_xticks([-3, -2, -1, 0, 1, 2, 3])
            each.set_yticks([-1, 0, 1, 2])
        plots.note(axes[0], 1.9, 1.9, "a, solid", color=style.FUNCTION, dx=-6, dy=2)
        plots.note(axes[0], -3.3, 0, "da/dz, dashed", color=style.DERIVATIVE, dx=0, dy=5)

    return picture(
        draw,
        alt="Five activations against z, each with its slope dashed. The slope of ReLU jumps from "
        "0 to 1, that of leaky ReLU from 0.1 to 1; that of the sigmoid is a low bell, that of tanh "
        "a bell of height 1, and that of GELU a smooth step.",
        panels="ABC;DE.",
        size=(9, 4.7),
    )
