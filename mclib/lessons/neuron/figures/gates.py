"""The gate of a neuron, open on one side of the line w·x + b = 0 in the plane of inputs."""

import math

import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed, vector, write
from mclib.engine import choice, explore, grip, handle, slider
from mclib.functions import neuron as neurons
from mclib.functions.activations import ACTIVATIONS

_HALF = 3.2  # half the side of the input plane
_Z_MAX = 5.0  # the limit of z in the right panel
_CORNERS = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * _HALF


def gate():
    """Move the line w·x + b = 0 across x: on one side of it ∂a/∂x is w, on the other 0."""

    def background(axes, f):
        plane, hinge = axes
        square = {"xlim": (-_HALF, _HALF), "ylim": (-_HALF, _HALF)}
        plots.panel(plane, "The input plane", x="x₁", y="x₂", equal=True, **square)
        plots.panel(
            hinge,
            f,
            x="z = w·x + b",
            y="a",
            xlim=(-_Z_MAX, _Z_MAX),
            ylim=(-1.6, 5.2),
            equal=True,  # so that a slope of 1 looks like one
        )
        plots.curve(hinge, ACTIVATIONS[f])
        hinge.axvline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, w1, w2, b, x1, x2):
        plane, hinge = axes
        w, x = np.array([w1, w2]), np.array([x1, x2])
        z = float(neurons.affine(w, b, x))
        a, rate = float(ACTIVATIONS[f](z)), float(ACTIVATIONS[f].slope(z))
        hinge_seen = _draw_active_side(plane, w, b)
        if w.any():
            plots.arrow(plane, (0, 0), w, color=style.FUNCTION)
        words = [(*(1.12 * w + 0.05), "w")]
        if np.hypot(*rate * w) > 0.12:
            plots.arrow(plane, x, rate * w, width=style.LINE + 1)
            words.append((*(x + rate * w * 1.1 + 0.08), "∂a/∂x"))
        else:
            short = rate and w.any()
            room = 1.35 if short else 2.4
            place = np.clip(x1, -room, room), x2 + (0.35 if x2 < -2.5 else -0.35)
            words.append((*place, "∂a/∂x: too short to draw" if short else "∂a/∂x = 0"))
        write(plane, words)
        run = 1.2 / math.hypot(1, rate)
        ends = np.array([-run, run])
        _line(hinge, z + ends, a + ends * rate, style.DERIVATIVE, style.LINE + 1)
        if abs(z) > _Z_MAX:
            at, across = (_Z_MAX - 0.2, "right") if z > 0 else (0.2 - _Z_MAX, "left")
            arrows = f"z = {signed(z)} →" if z > 0 else f"← z = {signed(z)}"
            write(hinge, [(at, 2.0 if z > 0 else 1.0, arrows, across, "center")])
        for each, place in ((plane, x), (hinge, (z, a))):
            (plots.point if z > 0 else plots.hole)(each, *place, color=style.POINT)
        side = "open" if z > 0 else "shut" if z < 0 else "at its hinge, and shut by convention"
        says = f" The gate is {side}." if f.startswith("ReLU") else ""
        if not w.any():
            says += " With w = 0 there is no hinge line."
        elif not hinge_seen:
            says += " The hinge is outside this part of the plane."
        return (
            f"z = {signed(z)}, a = {signed(a)}, da/dz = {signed(rate)}.{says}\n"
            f"∂a/∂x = {vector(rate * w)}   ∂a/∂w = {vector(rate * x)}   ∂a/∂b = {signed(rate)}"
        )

    w_and_x = ("w1", "w2", "x1", "x2")
    return explore(
        background,
        foreground,
        alt="Left, the plane of inputs with the line w·x + b = 0; the side where z is positive is "
        "shaded. The arrow w starts at the origin, and the gradient of a at the input x. Right, a "
        "against z, with the present z and the slope there.",
        drag=[
            handle("x1", "x2"),
            handle("w1", "w2"),
            grip("b", _at_z, lambda point, s: point[0] - _dot(s), w_and_x, panel=1),
            grip("b", _foot, lambda point, s: -(s["w1"] * point[0] + s["w2"] * point[1]), w_and_x),
        ],
        figure={"panels": 2},
        f=choice(*ACTIVATIONS),
        x1=slider(-3, 3, 1.4, step=0.02, label="x₁"),
        x2=slider(-3, 3, -0.6, step=0.02, label="x₂"),
        w1=slider(-2, 2, 1.0, step=0.02, label="w₁"),
        w2=slider(-2, 2, 1.2, step=0.02, label="w₂"),
        b=slider(-4, 4, 0.6, step=0.05),
    )


def _line(axes, x, y, color, width, **looks):
    """Draw a line without a new look at the limits: `axes.plot` takes longer."""
    axes.add_artist(Line2D(x, y, color=color, linewidth=width, **looks))


def _dot(state):
    return state["w1"] * state["x1"] + state["w2"] * state["x2"]


def _foot(state):
    """Return the point of the line w·x + b = 0 that is nearest to the origin."""
    w1, w2 = state["w1"], state["w2"]
    t = -state["b"] / max(w1**2 + w2**2, 1e-9)
    return t * w1, t * w2


def _at_z(state):
    """Return the place of z in the right panel, at any height."""
    return _dot(state) + state["b"], None


def _draw_active_side(axes, w, b):
    """Shade where z = w·x + b is positive; draw the lines z = 0 (thick), 1, 2, … and its handle.

    Returns whether the line z = 0 crosses the panel.
    """
    z = _CORNERS @ w + b
    inside = []
    for i, j in zip(range(4), (1, 2, 3, 0), strict=True):
        if z[i] > 0:
            inside.append(_CORNERS[i])
        if z[i] * z[j] < 0:
            inside.append(_CORNERS[i] + z[i] / (z[i] - z[j]) * (_CORNERS[j] - _CORNERS[i]))
    if inside:
        axes.add_artist(Polygon(inside, facecolor=style.INPUT, alpha=0.22))
    length = float(w @ w)
    if length < 1e-6:
        return False
    along = np.array([-w[1], w[0]]) / math.sqrt(length) * 3 * _HALF
    levels = np.arange(0, max(math.ceil(z.max()), 1))
    feet = (levels - b)[:, None] * w / length
    ends = np.stack(
        [feet - along, feet + along, feet * np.nan], axis=1
    )  # nan parts one line from the next
    _line(axes, *ends[1:].reshape(-1, 2).T, style.INPUT, style.THIN)
    _line(axes, *ends[0].T, style.POINT, style.LINE)
    _line(axes, *feet[:1].T, style.POINT, 0, marker="D", markeredgecolor="white", zorder=6)
    return z.min() <= 0 <= z.max()
