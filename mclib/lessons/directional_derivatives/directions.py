"""Directions in the plane of the inputs, and the projection of a gradient onto one."""

import numpy as np

from mclib.drawing import plots, style


def unit_vector(θ):
    """Return the unit vector at θ degrees, shape (2,), or several as columns.

    >>> unit_vector(90).round(9) + 0.0
    array([0., 1.])
    """
    return np.stack([np.cos(np.radians(θ)), np.sin(np.radians(θ))])


def draw_projection(axes, a, gradient, v):
    """Draw a gradient at a, and its orthogonal projection onto the line along a unit vector v."""
    if not np.any(gradient):
        return
    tip, foot = a + gradient, a + (gradient @ v) * v
    below_tip = tip + 0.06 * (foot - tip)  # the dashes must not show beyond the arrow's head
    bar = {"color": style.SECOND, "linewidth": 6, "alpha": 0.75, "solid_capstyle": "butt"}
    axes.plot(*np.stack([foot, below_tip]).T, "--", color=style.SECOND, linewidth=style.THIN)
    axes.plot(*np.stack([a, foot]).T, **bar)
    plots.arrow(axes, a, gradient, width=3)
