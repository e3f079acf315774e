"""A function of two variables and its Taylor polynomials at a, as maps."""

import numpy as np
from matplotlib.patches import Circle

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed, vector
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.hessians_and_taylor import remainders

_SURFACES = {
    "sin x cos y": (functions.waves, levels_between(-1, 1, 0.2)),
    "3x²y": (functions.three_x_squared_y, levels_between(-24, 24, 2)),
}
_HALF, _EDGE, _DISC = 2, 1.9, 1.1
_NAMES = ("constant", "plane", "quadratic")
_DEGREES = {"plane, degree 1": 1, "quadratic, degree 2": 2}


def quadratic_on_the_map():
    """Drag a and a + d: in a disc, the level lines of the plane or of the quadratic at a."""

    def background(axes, f):
        surface, error = axes
        F, levels = _SURFACES[f]
        landscape.relief(surface, F, levels, f"f = {f}", _HALF)
        remainders.panel(error, _NAMES)

    def foreground(axes, f, degree, x, y, dx, dy):
        surface, error = axes
        F, levels = _SURFACES[f]
        a, d = np.array([x, y]), np.array([dx, dy])
        polynomials = _polynomials(float(F(a)), F.gradient(a), F.hessian(a))
        _disc(surface, a, polynomials, _DEGREES[degree], levels)
        plots.point(surface, *(a + d), color=style.SECOND)
        plots.point(surface, x, y)
        words = f"∇f(a) = {vector(F.gradient(a))}, {_matrix(F.hessian(a))}. "
        distance = float(np.hypot(*d))
        if not distance:
            return words + "With d = 0 nothing is off: pull the pink dot away from the round dot."

        def errors_at(s):
            step = np.multiply.outer(d / distance, s)
            there = F(a.reshape(2, *[1] * np.ndim(s)) + step)
            return np.abs(np.stack(polynomials(step)) - there)

        remainders.draw(error, errors_at, distance)
        return words + remainders.says(errors_at, distance, _NAMES)

    return explore(
        background,
        foreground,
        alt="Left, a map of f, and in a disc around a the level lines of a Taylor polynomial at "
        "the same heights; right, how far the constant, the plane and the quadratic are off at "
        "a + d, against |d|, on logarithmic axes.",
        drag=[handle("dx", "dy", plus=("x", "y")), handle("x", "y")],
        figure={"panels": 2},
        f=choice(*_SURFACES),
        degree=choice(*_DEGREES, value="quadratic, degree 2", label="in the disc"),
        x=slider(-_EDGE, _EDGE, 0.6, step=0.02, label="a, x"),
        y=slider(-_EDGE, _EDGE, 0.7, step=0.02, label="a, y"),
        dx=slider(-0.8, 0.8, 0.6, step=0.02, label="d, x"),
        dy=slider(-0.8, 0.8, 0.1, step=0.02, label="d, y"),
    )


def _polynomials(value, gradient, H):
    """Return the function d ↦ the polynomials of degree 0, 1 and 2; d has shape (2, ...)."""

    def polynomials(d):
        line = value + np.tensordot(gradient, d, 1)
        return value + 0 * line, line, line + np.sum(d * np.tensordot(H, d, 1), axis=0) / 2

    return polynomials


def _disc(axes, a, polynomials, degree, levels):
    """Draw a polynomial's level lines, at the heights of those of f, in a disc around a."""
    side = np.linspace(-_DISC, _DISC, 41)
    d = np.stack(np.meshgrid(side, side))
    heights = np.where(np.hypot(*d) <= _DISC, polynomials(d)[degree], np.nan)
    color = remainders.COLORS[degree]
    look = {"linewidths": 1.7, "linestyles": "dashed", "zorder": 4}
    if np.nanmin(heights) < levels[-1] and np.nanmax(heights) > levels[0]:
        axes.contour(a[0] + side, a[1] + side, heights, levels=levels, colors=color, **look)
    axes.add_artist(Circle(a, _DISC, fill=False, edgecolor=color, linewidth=style.THIN, zorder=4))


def _matrix(H):
    rows = "; ".join(", ".join(signed(each) for each in row) for row in H)
    return f"H(a) = [{rows}]"
