"""A step along v as a leg along x and a leg along y, each with its own slope."""

import numpy as np

from mclib import functions
from mclib.drawing import landscape, plots, style
from mclib.drawing.landscape import levels_between
from mclib.drawing.lettering import signed
from mclib.engine import explore, handle, slider, turn
from mclib.lessons.directional_derivatives.directions import unit_vector

REACH = 1.2  # the range of a's entries
POINTS = 41  # of a curve; waves this long need no more


def two_legs():
    """Shrink h: a step along v is a leg along x and a leg along y, each with its own slope."""
    F, half = functions.waves, REACH + 2.1  # the longest step has length 2

    def background(axes):
        inputs, graph = axes
        landscape.relief(inputs, F, levels_between(-1, 1, 0.1), "f = sin x cos y", half)
        plots.panel(
            graph, "Rise over h:  ·· leg 1   - - leg 2   — both",
            x="h", y="", xlim=(0, 2.08), ylim=(-1.2, 1.2),
        )  # fmt: skip
        graph.set_xticks(np.arange(0, 2.1, 0.5))
        graph.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, x, y, θ, h):
        inputs, graph = axes
        a, v = np.array([x, y]), unit_vector(θ)
        s = np.linspace(0.005, 2, POINTS)
        steps = np.append(s, h)
        start = float(F(a))
        corner = F(np.stack([x + steps * v[0], np.full_like(steps, y)]))
        end = F(a[:, None] + v[:, None] * steps)
        rises = (corner - start) / steps, (end - corner) / steps, (end - start) / steps
        gradient = F.gradient(a)
        limits = gradient[0] * v[0], gradient[1] * v[1], gradient @ v
        looks = (":", style.SECOND, 3), ("--", style.APPROACH, 3), ("-", style.FUNCTION, 2)
        for rise, (line, color, on_top) in zip(rises, looks, strict=True):
            graph.plot(s, rise[:-1], line, color=color, linewidth=style.LINE, zorder=on_top)
        dots = {"linestyle": "", "marker": "o", "zorder": 5}
        graph.plot([h] * 3, [rise[-1] for rise in rises], **dots, color=style.POINT, markersize=7)
        graph.plot(
            [0] * 3, limits, **dots, color=style.DERIVATIVE, markersize=8, clip_on=False,
            markerfacecolor=style.PAPER, markeredgewidth=style.LINE,
        )  # fmt: skip
        bend, tip = (x + h * v[0], y), a + h * v
        now, then = [signed(rise[-1], 3) for rise in rises], [signed(each, 3) for each in limits]
        inputs.plot([x, bend[0]], [y, y], linestyle=(0, (1, 1)), color=style.SECOND, linewidth=4)
        inputs.plot([bend[0], tip[0]], [y, tip[1]], "--", color=style.APPROACH, linewidth=3)
        if h > 0.05:
            plots.arrow(inputs, a, h * v, color=style.POINT)
        plots.point(inputs, x, y)
        return (
            f"h = {h:.2f}: leg 1 {now[0]}, leg 2 {now[1]}, both {now[2]}.\n"
            f"As h → 0 (circles): ∂f/∂x·v₁ = {then[0]}, ∂f/∂y·v₂ = {then[1]}, together ∇f·v = "
            f"{then[2]}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a step h·v on a map as two legs, along x and then along y; right, the rise of "
        "each leg and of both, divided by h, against h, with open circles at the limits.",
        drag=[handle("x", "y"), turn("θ", about=("x", "y"), degrees=True), handle("h", panel=1)],
        recorded=("h", "θ"),
        figure={"panels": 2},
        h=slider(0.01, 2, 1.2, step=0.01),
        θ=slider(-180, 180, 120.0, step=1, label="θ in degrees"),
        x=slider(-REACH, REACH, -0.6, step=0.02),
        y=slider(-REACH, REACH, -1.0, step=0.02),
    )
