"""How large a share of the steepest slope random directions have, in 2, 10 and 100 dimensions."""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture

DIRECTIONS = 20_000
EDGES = np.linspace(-1, 1, 41)


def random_directions():
    """Draw how often each cos θ occurs among random directions, for n = 2, 10 and 100."""

    def draw(axes):
        rng = np.random.default_rng(5)
        for each, n in zip(axes, (2, 10, 100), strict=True):
            plots.panel(each, f"n = {n}", x="cos θ", y="", xlim=(-1, 1), ylim=(0, 22))
            V = rng.normal(size=(DIRECTIONS, n))
            counts, _ = np.histogram(V[:, 0] / np.linalg.norm(V, axis=1), EDGES)
            each.stairs(100 * counts / DIRECTIONS, EDGES, fill=True, color=style.FUNCTION)
            each.set_xticks([-1, -0.5, 0, 0.5, 1])
        axes[0].set_ylabel("% of the directions", fontsize=style.LABEL)

    return picture(
        draw,
        alt="Three histograms of cos θ for random directions. In 2 dimensions values near −1 and 1 "
        "are the most frequent, in 10 they gather around 0, and in 100 nearly all are close to 0.",
        panels=3,
        size=(9, 2.7),
    )
