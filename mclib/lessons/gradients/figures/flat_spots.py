"""The gradients around a minimum, a maximum and a saddle point."""

from mclib import functions
from mclib.drawing import landscape, plots
from mclib.drawing.landscape import levels_between
from mclib.engine import picture


def flat_spots():
    """Draw the three ways in which a gradient can be zero."""
    spots = (
        ("Minimum: they point out", functions.bowl, levels_between(0, 5, 0.5)),
        ("Maximum: they point in", functions.hill, levels_between(0, 1, 0.125)),
        ("Saddle: both", functions.saddle, levels_between(-2.5, 2.5, 0.5)),
    )

    def draw(axes):
        for each, (title, F, levels) in zip(axes, spots, strict=True):
            landscape.relief(each, F, levels, title, half=1.6)
            landscape.small_arrows(each, F, half=1.6, count=7)
            plots.point(each, 0, 0)

    return picture(
        draw,
        alt="Gradients around a minimum point away from it, around a maximum towards it, and "
        "around a saddle away along one axis and towards it along the other.",
        panels=3,
        size=(9, 3),
    )
