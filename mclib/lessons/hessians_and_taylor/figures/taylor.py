"""A function of one variable and its first three Taylor polynomials at a."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, slider
from mclib.lessons.hessians_and_taylor import remainders

# name -> f with its first and its second derivative, and the limits of the panel
_CURVES = {
    "eˣ": ((np.exp, np.exp, np.exp), (-1, 7)),
    "sin x": ((np.sin, np.cos, lambda x: -np.sin(x)), (-2.2, 2.2)),
    "ln(x + 3)": (
        (lambda x: np.log(x + 3), lambda x: 1 / (x + 3), lambda x: -1 / (x + 3) ** 2),
        (-1.5, 2.5),
    ),
}
_NAMES = ("constant", "line", "parabola")


def taylor_polynomials():
    """Drag a and a + d: a constant, a line and a parabola follow f, each better than the last."""

    def background(axes, f):
        graph, error = axes
        (F, _, _), limits = _CURVES[f]
        plots.panel(graph, f"f = {f}, and three polynomials", y="", xlim=(-2, 2), ylim=limits)
        plots.curve(graph, F, width=style.LINE + 0.8)
        remainders.panel(error, _NAMES)

    def foreground(axes, f, a, d):
        graph, error = axes
        (F, F1, F2), _ = _CURVES[f]
        x = np.linspace(-2, 2, 65)
        for values, color in zip(_polynomials(F, F1, F2, a, x - a), remainders.COLORS, strict=True):
            line = Line2D(x, values + 0 * x, color=color, linewidth=1.6, linestyle="--")
            graph.add_artist(line)
        plots.point(graph, a + d, F(a + d), color=style.FUNCTION)
        plots.point(graph, a, F(a))
        if not d:
            return "With d = 0 all three are exact. Pull the blue dot away from the round dot at a."

        def errors_at(s):
            step = np.sign(d) * s
            return np.abs(np.stack(_polynomials(F, F1, F2, a, step)) - F(a + step))

        remainders.draw(error, errors_at, abs(d))
        there = f"a = {signed(a)}, d = {signed(d)}: f(a + d) = {signed(F(a + d), 4)}. "
        return there + remainders.says(errors_at, abs(d), _NAMES)

    return explore(
        background,
        foreground,
        alt="Left, a curve with a constant, its tangent and a parabola, all three dashed, that "
        "agree with it at a; right, how far each is off at a + d, against |d|, on logarithmic "
        "axes: three lines that become steeper and steeper.",
        drag=[handle("d", plus=("a", 0)), handle("a")],
        recorded=("a", "d"),
        figure={"panels": 2},
        f=choice(*_CURVES),
        a=slider(-1, 1, 0.0, step=0.02),
        d=slider(-1, 1, 0.8, step=0.02),
    )


def _polynomials(F, F1, F2, a, d):
    """Return the Taylor polynomials of degree 0, 1 and 2 at a, each at a + d."""
    constant = F(a) + 0 * d
    line = constant + F1(a) * d
    return constant, line, line + F2(a) / 2 * d**2
