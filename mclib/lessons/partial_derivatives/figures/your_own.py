"""A formula that the reader types: its two cuts, and its partials as formulas."""

import numpy as np

from mclib import formula
from mclib.calculus import CalculusError, partial_derivative
from mclib.drawing import cuts, plots
from mclib.engine import explore, handle, slider, text
from mclib.lessons.partial_derivatives.surfaces import shown

_OWN = 1.5  # half the width of the map of a typed formula: beyond it, y⁸ would dwarf 2x


def your_own():
    """Type a formula: its two cuts, their slopes, and its partials as formulas."""

    def background(axes, f):
        plane, *graphs = axes
        F = formula.parse(f)
        low, high = cuts.relief_of(plane, F, "f from above", reach=_OWN)
        for i, (graph, partial) in enumerate(zip(graphs, F.partials, strict=True)):
            title = f"∂f/∂{'xy'[i]} = {_shortened(partial.text, 36)}"
            plots.panel(graph, title, x="xy"[i], y="f", xlim=(-_OWN, _OWN), ylim=(low, high))

    def foreground(axes, f, x, y):
        plane, *graphs = axes
        F, at = formula.parse(f), np.array([x, y])
        cuts.cross(plane, at, reach=_OWN)
        slopes = F.gradient(at)
        for i, graph in enumerate(graphs):
            cuts.graph(graph, F, at, i, slopes[i], reach=_OWN)
        if np.isnan(F(at)):
            return f"x = {x:.2f}, y = {y:.2f}: here f has no value. Move the point."
        told = [
            f"∂f/∂{'xy'[i]} = {_shortened(partial.text, 80)}"
            + ("" if _is_number(partial.text) else _slope_in_words(F, at, i, slopes[i]))
            for i, partial in enumerate(F.partials)
        ]
        return "\n".join([f"x = {x:.2f}, y = {y:.2f}, f = {shown(F(at))}", *told])

    return explore(
        background,
        foreground,
        alt="A map of the typed function with a point, and its two cuts through the point with "
        "their tangents; the partial derivatives stand above as formulas.",
        drag=[handle("x", "y"), handle("x", panel=1), handle("y", panel=2)],
        figure={"panels": "MX;MY", "size": (8.8, 4.8)},
        f=text("sin(x*y) + y**2", label="f(x, y) ="),
        x=slider(-_OWN, _OWN, 1.0, step=0.05),
        y=slider(-_OWN, _OWN, 0.5, step=0.05),
    )


def _slope_in_words(f, at, i, slope):
    """Return the slope of a cut as the end of "∂f/∂x = …", or the reason why there is none."""
    try:  # f may have a slope where the formula of its partial has no value
        if not np.isfinite(slope):
            slope = round(partial_derivative(f, i)(at), 9)
        return f" = {shown(slope)} here"
    except CalculusError as why:
        return f", but none here: {str(why).partition(': ')[2].partition('. ')[0]}"


def _is_number(words):
    return words.removeprefix("−").isdigit()


def _shortened(words, length):
    return words if len(words) <= length else f"{words[: length - 1]}…"
