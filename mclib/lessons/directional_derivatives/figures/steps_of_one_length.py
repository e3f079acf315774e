"""All steps of one length from a point of the neuron's loss: what each gains, and ∇C·v."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

from mclib.drawing import plots, shades, style
from mclib.drawing.lettering import signed
from mclib.engine import explore, handle, slider, turn
from mclib.functions import neuron
from mclib.lessons.directional_derivatives.directions import unit_vector

W, B = (-0.4, 2.0), (-1.0, 1.4)  # the edges of the map
LEVELS = np.arange(0, 6.01, 0.2)
_ANGLES, _FINE = np.arange(-180, 180, 10.0), np.linspace(-180, 180, 73)
_RING = unit_vector(np.linspace(0, 360, 61))
_DOTS = {"color": style.FUNCTION, "marker": "o", "linestyle": "", "markersize": 4.5}
_x, _y = neuron.five_points()
_data = _x[:, None], _y


def steps_of_one_length():
    """Shrink r: the change of the loss for each direction becomes the wave ∇C·v."""

    def background(axes):
        inputs, dial = axes
        plots.panel(inputs, "The loss of the five points", x="w", y="b", xlim=W, ylim=B, equal=True)
        X, Y, Z = plots.surface_values(_loss, W, B)
        inputs.contourf(X, Y, Z, LEVELS, cmap=shades.LOW_TO_HIGH, extend="both", alpha=0.65)
        inputs.contour(X, Y, Z, LEVELS, colors=style.FUNCTION, linewidths=0.9)
        inputs.grid(False)
        plots.panel(
            dial, x="direction of the step, in degrees", y="", xlim=(-180, 180), ylim=(-4, 4)
        )
        dial.legend(
            handles=[
                Line2D([], [], label="change of the loss, divided by r", **_DOTS),
                Line2D([], [], label="∇C·v", color=style.DERIVATIVE, linewidth=style.LINE),
            ],
            loc="lower left", bbox_to_anchor=(-0.04, 0.99), ncols=2, frameon=False,
            fontsize=style.LABEL, columnspacing=1.2,
        )  # fmt: skip
        dial.set_xticks(range(-180, 181, 60))
        dial.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, w, b, θ, r):
        inputs, dial = axes
        a, v = np.array([w, b]), unit_vector(θ)
        slopes_w, slope_b = neuron.loss_gradients(a[:1], b, *_data)
        gradient = np.append(slopes_w, slope_b)
        steepest = float(np.hypot(*gradient))

        ring = LineCollection([(a[:, None] + r * _RING).T], colors=style.MUTED, linewidths=1.2)
        inputs.add_collection(ring, autolim=False)
        if steepest > 1e-9:
            plots.arrow(inputs, a, -r * gradient / steepest)
        plots.arrow(inputs, a, r * v, color=style.POINT)
        plots.point(inputs, w, b)

        before, after = _loss(a), _loss(a[:, None] + r * np.column_stack([unit_vector(_ANGLES), v]))
        changes = (after - before) / r
        dial.plot(
            _FINE, gradient @ unit_vector(_FINE), color=style.DERIVATIVE, linewidth=style.LINE
        )
        dial.plot(_ANGLES, changes[:-1], **_DOTS)
        plots.point(dial, θ, changes[-1])
        return (
            f"A step of length {r:.2f} at {signed(θ, 0)}° takes the loss from {before:.3f} to "
            f"{after[-1]:.3f}. Divided by r, the change is {signed(changes[-1], 3)}; "
            f"∇C·v is {signed(gradient @ v, 3)}.\n{_steepest(gradient, steepest)}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a map of the loss over w and b with a ring of steps around a point, with an "
        "arrow to be turned and one against the gradient; right, the change of the loss for each "
        "direction of the step, beside the wave of ∇C·v.",
        drag=[turn("θ", about=("w", "b"), degrees=True, reach=0.5), handle("w", "b")],
        recorded=("θ", "r"),
        figure={"panels": 2, "widths": (1.15, 1)},
        r=slider(0.02, 0.6, 0.4, step=0.02, label="length r"),
        θ=slider(-180, 180, 90.0, step=1, label="θ in degrees"),
        w=slider(0.0, 1.4, 0.5, step=0.02),
        b=slider(-0.4, 0.8, 0.2, step=0.02),
    )


def _loss(p):
    """Return the loss at (w, b), shape (2, ...): the mean of (y - max(0, wx + b))²."""
    w, b = np.asarray(p)[..., None]
    return np.mean((_y - np.maximum(0, w * _x + b)) ** 2, axis=-1)


def _steepest(gradient, steepest):
    if steepest < 1e-9:
        return "∇C = 0 here: the neuron is dead, and every slope is 0."
    θ = np.degrees(np.arctan2(-gradient[1], -gradient[0]))
    return (
        f"Steepest descent (coloured arrow) is at {signed(θ, 0)}°, "
        f"where the slope is {signed(-steepest, 3)}."
    )
