"""The rose of rises: the slope in all directions at once."""

import numpy as np
from matplotlib.collections import PolyCollection

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.directional_derivatives.directions import unit_vector

_CIRCLE = unit_vector(np.linspace(0, 360, 181))

# name -> (surface, half-width of the map, level lines, largest slope shown)
_SURFACES = {
    "sin x cos y": (functions.waves, 3, levels_between(-1, 1, 0.2), 1.3),
    "x² + y²": (functions.bowl, 2.5, levels_between(0, 12, 0.5), 4.5),
    "x² − y²": (functions.saddle, 2.5, levels_between(-6, 6, 0.5), 4.5),
}


def rose():
    """Shrink the ring: the rose of rises around a becomes the two circles of the cosine."""

    def background(axes, f):
        inputs, polar = axes
        F, half, levels, top = _SURFACES[f]
        landscape.relief(inputs, F, levels, f"f = {f}, and a ring around a", half)
        plots.panel(
            polar, "Rise / r in each direction (dashed: falls)",
            x="", y="", xlim=(-top, top), ylim=(-top, top), equal=True,
        )  # fmt: skip
        polar.axhline(0, color=style.MUTED, linewidth=style.THIN)
        polar.axvline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, x, y, r):
        inputs, polar = axes
        F, a = _SURFACES[f][0], np.array([x, y])
        ring = a[:, None] + r * _CIRCLE
        rise = (F(ring) - F(a)) / r
        gradient = F.gradient(a)
        up = rise > 0
        _up_and_down(inputs, ring, up)
        plots.point(inputs, x, y)
        plots.point(inputs, x + r, y, color=style.APPROACH, size=5, markeredgewidth=0)
        petals = np.abs(rise) * _CIRCLE
        circle = np.hypot(*gradient) / 2 * _CIRCLE.T
        both = circle + gradient / 2, circle - gradient / 2  # ρ = |∇f| |cos| is two circles
        shaded = PolyCollection(both, facecolors=style.DERIVATIVE, alpha=0.22)
        polar.add_collection(shaded, autolim=False)
        _up_and_down(polar, petals, up)
        if np.any(gradient):
            plots.arrow(polar, (0, 0), gradient)
        gap = float(np.max(np.abs(rise - gradient @ _CIRCLE)))
        return (
            f"r = {r:.2f}: rose and cosine (shaded) differ by at most {gap:.3f}.\n"
            f"{_shape(rise, gradient)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a ring of radius r around a point of a map; right, the rise to each point of "
        "the ring, divided by r, drawn in its direction, over the two circles of |∇f| cos θ.",
        drag=[handle("r", 0, plus=("x", "y")), handle("x", "y")],
        figure={"panels": 2},
        f=choice(*_SURFACES),
        r=slider(0.02, 2, 1.2, step=0.02),
        x=slider(-2, 2, 0.6, step=0.02),
        y=slider(-2, 2, 0.7, step=0.02),
    )


def _up_and_down(axes, points, up):
    """Draw a closed line, solid where `up` holds and dashed elsewhere."""
    for here, line, color in ((up, "-", style.FUNCTION), (~up, "--", style.SECOND)):
        if np.any(here):
            axes.plot(*np.where(here, points, np.nan), line, color=color, linewidth=style.LINE)


def _shape(rise, gradient):
    if np.hypot(*gradient) < 0.02:
        if np.all(rise > 0):
            return "∇f = 0 here, and f rises all round: a minimum has no cosine."
        if np.all(rise < 0):
            return "∇f = 0 here, and f falls all round: a maximum has no cosine."
        return "∇f = 0 here, and f rises and falls in turn, twice: a saddle has no cosine."
    return f"The steepest slope is |∇f| = {np.hypot(*gradient):.3f}, and as much down behind it."
