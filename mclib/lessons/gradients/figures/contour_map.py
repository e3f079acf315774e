"""A map of level lines alone, from which slopes are to be read."""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture


def map_to_read():
    """Draw level lines of 2y - x, at even heights, and their heights."""

    def draw(axes):
        plots.panel(axes, "Level lines of f, with their heights", xlim=(-3, 3), ylim=(-3, 3))
        axes.set_aspect("equal")
        axes.set(xticks=range(-3, 4), yticks=range(-3, 4))
        for height in range(-8, 9, 2):
            plots.line_through(axes, 0, height / 2, 0.5, color=style.FUNCTION)
            x = np.clip(1.5, -5.5 - height, 5.5 - height)  # where the line is within the panel
            words = f"{height}".replace("-", "−")
            paper = {"facecolor": style.PAPER, "edgecolor": "none", "pad": 1.5}
            look = {"ha": "center", "va": "center", "bbox": paper}
            plots.note(axes, x, (height + x) / 2, words, style.FUNCTION, dx=0, dy=0, **look)
        plots.point(axes, 0, 0)

    return picture(
        draw,
        alt="Straight parallel level lines at the heights −8, −6, … 8. The line of height 0 goes "
        "through the origin; that of height 2 meets the x axis at −2 and the y axis at 1.",
        size=(5, 4.8),
    )
