"""Activations that can stand in place of the maximum with zero, and their slopes."""

from mclib.drawing import plots, style
from mclib.engine import picture
from mclib.functions.activations import ACTIVATIONS


def activations():
    """Draw five activations and, dashed, their slopes."""

    def draw(axes):
        for each, (name, activation) in zip(axes, ACTIVATIONS.items(), strict=True):
            plots.panel(each, name.split(":")[0], x="z", y="", xlim=(-4, 4), ylim=(-1.2, 2.2))
            plots.curve(each, activation)
            for side in ((-4, -1e-9), (1e-9, 4)):  # a slope may jump at 0
                plots.curve(each, activation.slope, side, color=style.DERIVATIVE, linestyle="--")
            each.set_xticks([-3, 0, 3])
        plots.note(axes[0], 1.2, 1.2, "a", color=style.FUNCTION, dx=-6, dy=4)
        plots.note(axes[0], -3.6, 0, "da/dz", color=style.DERIVATIVE, dx=0, dy=5)

    return picture(
        draw,
        alt="Five activations with their slopes dashed: ReLU steps from 0 to 1, leaky ReLU from "
        "0.1 to 1, sigmoid has a low bell, tanh a bell of height 1, GELU a smooth step.",
        panels="ABCDE",
        size=(9, 2.6),
    )
