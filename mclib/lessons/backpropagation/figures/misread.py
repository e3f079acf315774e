"""The images that a trained network reads as another digit, each with what it says."""

import numpy as np
from matplotlib.collections import PolyCollection

from mclib.drawing import style
from mclib.drawing.shades import INK
from mclib.engine import picture
from mclib.functions import network
from mclib.lessons.backpropagation.handwriting import split, trained

_COLUMNS, _MOST = 7, 21
_SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) / 8
_CORNERS = np.array([(c, r) for r in range(8) for c in range(8)]) / 8


def misread(parts=None):
    """Show the images kept aside that the network with these [W₁, b₁, W₂, b₂] misreads.

    Without weights, those of the course's own training run are taken.
    """
    _, _, X, labels = split()
    shares = network.shares(*(parts or trained()), X)
    wrong = np.flatnonzero(shares.argmax(axis=1) != labels)
    shown = wrong[:_MOST]

    def draw(axes):
        rows = max(1, -(-len(shown) // _COLUMNS))
        axes.set(xlim=(-0.1, 1.35 * _COLUMNS), ylim=(1.75 * rows, -0.1), aspect="equal")
        axes.set_axis_off()
        for place, number in enumerate(shown):
            left, top = 1.35 * (place % _COLUMNS), 1.75 * (place // _COLUMNS)
            squares = _CORNERS[:, None] + _SQUARE + (left, top)
            axes.add_collection(
                PolyCollection(squares, facecolors=INK(X[number]), edgecolors=style.GRID,
                               linewidths=0.4)
            )  # fmt: skip
            said = shares[number].argmax()
            axes.text(
                left + 0.5, top + 1.1, f"a {labels[number]}, read as {said}\n"
                f"share {shares[number, said]:.2f}", ha="center", va="top", fontsize=style.NOTE,
            )  # fmt: skip

    return picture(
        draw,
        alt="Images of handwritten digits that were kept aside and misread. Under each stands the "
        "digit that it is, the one that the network read, and the share that it gave to it.",
        size=(9.6, 0.2 + 1.75 * max(1, -(-len(shown) // _COLUMNS))),
    )
