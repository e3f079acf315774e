"""Two stills: the product rule as a growing rectangle, and a corner under magnification."""

import numpy as np

from mclib import functions
from mclib.drawing import plots, style
from mclib.engine import picture


def growing_rectangle():
    """Draw why a product has two terms: a rectangle of sides f and g that both grow."""

    def draw(axes):
        plots.panel(
            axes, "Area f·g when both sides grow", x="", y="", xlim=(-0.12, 1.4), ylim=(-0.14, 1.3)
        )
        axes.set_aspect("equal")
        axes.set_axis_off()
        pieces = (
            (0, 0, 1, 1, style.FUNCTION, "f g"),
            (1, 0, 0.3, 1, style.DERIVATIVE, "Δf · g"),
            (0, 1, 1, 0.25, style.SECOND, "f · Δg"),
            (1, 1, 0.3, 0.25, style.MUTED, "Δf·Δg"),
        )
        for x, y, width, height, color, words in pieces:
            axes.fill(
                [x, x + width, x + width, x], [y, y, y + height, y + height], color=color, alpha=0.3
            )
            axes.text(
                x + width / 2, y + height / 2, words, ha="center", va="center", fontsize=style.LABEL
            )
        for where, words in ((0.5, "f"), (1.15, "Δf")):
            axes.text(where, -0.03, words, ha="center", va="top", fontsize=style.LABEL)
        for where, words in ((0.5, "g"), (1.125, "Δg")):
            axes.text(-0.03, where, words, ha="right", va="center", fontsize=style.LABEL)

    return picture(
        draw,
        alt="A rectangle with sides f and g; growing both adds a strip Δf·g, a strip f·Δg, and a "
        "corner Δf·Δg that is small in both.",
        size=(5.6, 4.6),
    )


def corner_under_the_lens():
    """Draw x² and |x| near 0, each magnified: one straightens, the other stays bent."""

    def draw(axes):
        for each, f, name in zip(
            axes, (functions.square, functions.absolute), ("x²", "|x|"), strict=True
        ):
            plots.panel(
                each, f"{name} near 0, magnified", x="x / w", y="f(x) / w",
                xlim=(-1.05, 1.45), ylim=(-0.1, 1.1),
            )  # fmt: skip
            each.set_xticks([-1, -0.5, 0, 0.5, 1])
            t = np.linspace(-1, 1, 401)
            for w, width in ((1, 1.2), (0.3, 1.9), (0.05, 2.8)):
                each.plot(
                    t, f(w * t) / w, color=style.FUNCTION, linewidth=width, alpha=0.35 + 0.2 * width
                )
                if f is functions.square:
                    plots.note(each, 1, w, f"w = {w}", dx=6, dy=0, va="center")
        plots.note(axes[1], 0, 0.85, "w = 1, 0.3, 0.05:\nall the same", dx=0, dy=0, ha="center")

    return picture(
        draw,
        alt="Magnified more and more, x² near 0 becomes a level line, while |x| keeps its corner.",
        panels=2,
    )
