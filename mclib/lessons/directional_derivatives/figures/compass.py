"""The slope along v in every direction: measured, and by the gradient."""

import numpy as np
from matplotlib.lines import Line2D

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, handle, slider, toggle, turn
from mclib.lessons.directional_derivatives.directions import draw_projection, unit_vector

_worked = functions.Surface(
    "worked",
    "x^2 + xy",
    lambda x, y: x**2 + x * y,
    lambda x, y: (2 * x + y, x),
    lambda x, y: (2, 1, 0),
)
# name -> (surface, half the map's side, so that all arrows fit, level lines, largest slope shown)
_SURFACES = {
    "x² + xy": (_worked, 4.3, levels_between(-4, 36, 2), 5),
    "sin x cos y": (functions.waves, 2.6, levels_between(-1, 1, 0.1), 1.6),
    "x² − y²": (functions.saddle, 3.3, levels_between(-10, 10, 1), 5),
}
REACH = 1.0  # the range of a's entries
_LENGTHS = 0.5, 1.4  # of v
_TINY = 1e-5
_DOTS = {"color": style.FUNCTION, "marker": "o", "linestyle": "", "markersize": 5}


def compass():
    """Turn v: the slope that you measure along v is ∇f·v, whatever the direction."""
    angles = np.arange(-180, 180, 15.0)
    fine = np.linspace(-180, 180, 181)

    def background(axes, f):
        inputs, dial = axes
        F, half, levels, top = _SURFACES[f]
        landscape.relief(inputs, F, levels, f"f = {f}", half)
        plots.panel(dial, x="direction of v, in degrees", y="", xlim=(-180, 180), ylim=(-top, top))
        dial.legend(
            handles=[
                Line2D([], [], label="slope along v, measured", **_DOTS),
                Line2D([], [], label="∇f·v", color=style.DERIVATIVE, linewidth=style.LINE),
            ],
            loc="lower left", bbox_to_anchor=(-0.04, 0.99), ncols=2, frameon=False,
            fontsize=style.LABEL,
        )  # fmt: skip
        dial.set_xticks(range(-180, 181, 60))
        dial.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, x, y, θ, unit, length):
        inputs, dial = axes
        F, half, _, _ = _SURFACES[f]
        a, size = np.array([x, y]), 1.0 if unit else length
        gradient, v = F.gradient(a), size * unit_vector(θ)
        product, measured = float(gradient @ v), float(_measured_slope(F, a, v))

        draw_projection(inputs, a, gradient, unit_vector(θ))
        plots.arrow(inputs, a, v, color=style.POINT)
        _name_the_arrows(inputs, a, half, gradient, v)
        plots.point(inputs, x, y)

        cosine, thick = gradient @ unit_vector(fine), {"linewidth": style.LINE}
        if size != 1:
            dial.plot(fine, cosine, ":", color=style.MUTED, **thick)
        dial.plot(fine, size * cosine, color=style.DERIVATIVE, **thick)
        dots = _measured_slope(F, a[:, None], size * unit_vector(angles))
        dial.plot(angles, dots, **_DOTS)
        dial.plot([θ, θ], [0, product], color=style.SECOND, linewidth=4, solid_capstyle="butt")
        plots.point(dial, θ, measured)
        factors = f"({signed(gradient[0])}, {signed(gradient[1])})"
        factors += f"·({signed(v[0], 3)}, {signed(v[1], 3)})"
        return (
            f"Measured along v: {signed(measured, 3)}.  ∇f·v = {factors} ≈ {signed(product, 3)}.\n"
            f"{_comment(size, product, gradient)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a point, its gradient, a direction v and the projection of the "
        "gradient onto v; right, the slope along v against the direction: measured dots on the "
        "curve of ∇f·v.",
        drag=[turn("θ", about=("x", "y"), degrees=True), handle("x", "y"), handle("θ", panel=1)],
        figure={"panels": 2, "widths": (1.15, 1)},
        f=choice(*_SURFACES),
        θ=slider(-180, 180, 53.0, step=1, label="θ in degrees"),
        x=slider(-REACH, REACH, 1.0, step=0.02),
        y=slider(-REACH, REACH, 1.0, step=0.02),
        unit=toggle(True, label="make v a unit vector"),
        length=slider(*_LENGTHS, _LENGTHS[1], step=0.05, label="otherwise |v|"),
    )


def _measured_slope(F, a, v):
    """Return the slope of F along v at a by a central difference: from values of F alone."""
    return (F(a + _TINY * v) - F(a - _TINY * v)) / (2 * _TINY)


def _name_the_arrows(axes, a, half, gradient, v):
    """Write ∇f and v beside their arrows, where neither the other nor the dashes are."""
    left_of_v = v[0] * gradient[1] - v[1] * gradient[0] >= 0
    for vector, name, color, left in (
        (gradient, "∇f", style.DERIVATIVE, left_of_v == (gradient @ v >= 0)),
        (v, "v", style.POINT, not left_of_v),
    ):
        length = np.hypot(*vector)
        if length > 0.05 * half:
            across = np.array([-vector[1], vector[0]]) / length * (1 if left else -1)
            x, y = a + 0.75 * vector + 0.11 * half * across
            write(axes, [(x, y, name)], color=color)


def _comment(size, slope, gradient):
    steepest = float(np.hypot(*gradient))
    if size != 1:
        return (
            f"But |v| = {size:.2f}; per unit of distance the slope is {slope / size:.3f} (dotted)."
        )
    if steepest < 1e-9:
        return "∇f = 0 here, so the slope is 0 in every direction."
    share = slope / steepest
    where = (
        "v is the direction of steepest ascent" if share > 0.9995 else
        "v is the direction of steepest descent" if share < -0.9995 else
        "v lies along the level line" if abs(share) < 0.015 else
        f"along v you have {100 * share:.0f} % of it"
    )  # fmt: skip
    return f"The steepest slope is |∇f| = {steepest:.3f}; {where}."
