"""A still: a smooth curve and a corner under magnification."""

import numpy as np

from mclib import functions
from mclib.drawing import plots, style
from mclib.engine import picture


def corner_under_the_lens():
    """Draw x² + x and |x| near 0, each magnified: one straightens, the other keeps its corner."""

    def draw(axes):
        for each, f, name in zip(
            axes, (functions.parabola, functions.absolute), ("x² + x", "|x|"), strict=True
        ):
            plots.panel(
                each, f"{name} near 0, magnified", x="x / w", y="f(x) / w",
                xlim=(-1.1, 2), ylim=(-1.1, 2.1), equal=True,
            )  # fmt: skip
            each.set_xticks([-1, 0, 1])
            t = np.linspace(-1, 1, 401)
            for w, width in ((1, 1.2), (0.3, 1.9), (0.05, 2.8)):
                each.plot(
                    t, f(w * t) / w, color=style.FUNCTION, linewidth=width, alpha=0.35 + 0.2 * width
                )
                if f is functions.parabola:
                    plots.note(each, 1, 1 + w, f"w = {w}", dx=6, dy=0, va="center")
        plots.note(axes[1], 0, 1.25, "w = 1, 0.3, 0.05:\nall the same", dx=0, dy=0, ha="center")

    return picture(
        draw,
        alt="Magnified more and more, the curve of x² + x near 0 becomes a straight line of slope "
        "1, while |x| keeps its corner.",
        panels=2,
    )
