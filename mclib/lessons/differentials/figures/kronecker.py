"""The matrix of X ↦ AXB, which has a block for each entry of B."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.cells import boxed, cells
from mclib.drawing.lettering import write
from mclib.engine import picture

_A = np.array([[1.0, 2.0], [3.0, -1.0], [0.5, 1.0]])
_B = np.array([[1.0, -2.0], [0.0, 1.0], [2.0, 0.5]])


def big_matrix():
    """Draw A, B and kron(Bᵀ, A), with its blocks outlined."""
    big = np.kron(_B.T, _A)

    def draw(axes):
        plots.panel(axes, "", x="", y="", xlim=(-0.9, 14.6), ylim=(6.2, -1.4))
        axes.set_aspect("equal")
        axes.set_axis_off()
        for values, left, name in ((_A, 0, "A, shape (3, 2)"), (_B, 3.6, "B, shape (3, 2)")):
            cells(axes, values, limit=6, at=(left, 1), numbers="{:.3g}")
            write(axes, [(left + 0.5, -0.2, name)], size=style.LABEL)
        cells(axes, big, limit=6, at=(8, 0), numbers="{:.3g}")
        write(axes, [(10.5, -1, "kron(Bᵀ, A), shape (6, 6)")], size=style.LABEL)
        for i in range(2):
            for j in range(3):
                boxed(axes, 7.5 + 2 * j, 3 * i - 0.5, 2, 3, color=style.POINT)

    return picture(
        draw,
        alt="A of shape (3, 2), B of shape (3, 2), and kron(Bᵀ, A) of shape (6, 6), outlined in "
        "two rows of three blocks; each block is A times one entry of Bᵀ.",
        size=(8.6, 4.2),
    )
