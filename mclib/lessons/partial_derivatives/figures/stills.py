"""A still: the four corners that give a mixed partial in either order."""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture


def four_corners():
    """Draw why the order of a mixed partial does not matter: four corners, two groupings."""

    def draw(axes):
        ways = (
            ("First along x, then y", ((0, 0), (1, 0)), ((0, 1), (1, 1)), "above − below"),
            ("First along y, then x", ((0, 0), (0, 1)), ((1, 0), (1, 1)), "right − left"),
        )
        for each, (title, first, second, words) in zip(axes, ways, strict=True):
            plots.panel(each, title, xlim=(-0.45, 1.45), ylim=(-0.35, 1.35))
            each.set_xticks([0, 1], ["x", "x + h"])
            each.set_yticks([0, 1], ["y", "y + k"])
            for (a, b), (c, d) in (first, second):
                start, step = np.array([a, b]), np.array([c - a, d - b])
                plots.arrow(each, start + 0.13 * step, 0.74 * step, color=style.APPROACH)
            across = np.subtract(second[0], first[0])
            middle = np.array([0.5, 0.5])
            plots.arrow(each, middle - 0.37 * across, 0.74 * across)
            each.text(
                *(middle + 0.06), words, ha="center" if across[0] else "left", fontsize=style.NOTE
            )
            for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
                plots.point(each, a, b, size=20)
                each.text(
                    a, b, "+" if a == b else "−", color=style.PAPER, fontsize=style.TITLE + 2,
                    ha="center", va="center_baseline", zorder=7,
                )  # fmt: skip

    return picture(
        draw,
        alt="A rectangle of four points, + at the lower left and upper right, − at the others. "
        "Left, two differences along x; right, two along y. Either way the same four values.",
        panels=2,
        size=(8.8, 3.3),
    )
