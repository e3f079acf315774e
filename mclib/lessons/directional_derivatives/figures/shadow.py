"""∇f·v as the length of the gradient's projection onto the line along v."""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture
from mclib.lessons.directional_derivatives.directions import draw_projection, unit_vector


def shadow():
    """Draw ∇f·v as the signed length of the gradient's projection onto the line along v."""
    middle = {"ha": "center", "va": "center", "fontsize": style.NOTE}

    def draw(axes):
        turns = ((25, "∇f·v > 0"), (90, "∇f·v = 0"), (155, "∇f·v < 0"))
        for each, (θ, words) in zip(axes, turns, strict=True):
            plots.panel(each, words, x="", y="", xlim=(-1.15, 1.15), ylim=(-0.7, 1.15), equal=True)
            each.set_axis_off()
            gradient, v, origin = np.array([0.0, 1.0]), unit_vector(90 - θ), np.zeros(2)
            each.axhline(0, color=style.FUNCTION, linewidth=style.THIN)
            each.plot(*np.outer(v, (-1.3, 1.3)), color=style.MUTED, linewidth=0.8)
            draw_projection(each, origin, gradient, v)
            plots.arrow(each, origin, 0.6 * v, color=style.POINT)
            plots.point(each, 0, 0)
            arc = 0.3 * unit_vector(np.linspace(90, 90 - θ, 31))
            each.plot(*arc, color=style.POINT, linewidth=style.THIN)
            each.text(*(0.42 * unit_vector(90 - θ / 2)), "θ", **middle)
            plots.note(each, 0, 1, "∇f", color=style.DERIVATIVE, dx=np.sign(θ - 91) * 9, dy=-4)
            plots.note(each, *(0.6 * v), "v", dx=9, dy=-3)
            if θ != 90:
                foot, side = np.cos(np.radians(θ)) * v, np.sign(90 - θ)
                plots.note(each, *foot, "|∇f| cos θ", color=style.SECOND, dx=8 * side, dy=-8)
            plots.note(each, -1.1, 0, "level line", color=style.FUNCTION, dx=0, dy=-4)

    return picture(
        draw,
        alt="The projection of the gradient onto the line of v: along v when the angle is small, "
        "nothing at a right angle, and against v beyond it.",
        panels=3,
        size=(9, 2.7),
    )
