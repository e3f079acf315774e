"""The secant becomes the tangent; beside it, the error of its slope, down to rounding."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

from mclib import functions
from mclib.calculus import difference_quotient
from mclib.drawing import cuts, plots, style
from mclib.engine import choice, explore, handle, slider

_curves = {
    "eˣ": functions.exponential,  # first, since its V has both legs from both sides
    "x³ − x": functions.cubic,
    "sin x": functions.sine,
    "x² + x": functions.parabola,
}
_exponents = np.linspace(-15, 0, 241)
_EXACT = -16  # where an error of 0 is drawn, which has no logarithm
_FAR = 2.3  # the right end of the panel: a + h may lie a little beyond


def _central(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


# The square is larger and drawn first: where both errors are equal, both marks can be seen.
_rules = (
    (_central, style.TOLERANCE, "s", style.DOT + 4, style.LINE),
    (difference_quotient, style.SECOND, "o", style.DOT - 1, style.THIN),
)


def secant_to_tangent():
    """Shrink h: the secant through a and a + h becomes the tangent, until rounding spoils it."""

    def background(axes, f):
        graph, errors = axes
        F = _curves[f]
        values = F(np.linspace(-1.5, 2, 99))
        room = 0.15 * np.ptp(values)
        ylim = (values.min() - room, values.max() + room)
        plots.panel(graph, f"f(x) = {f}", y="f(x)", xlim=(-2, _FAR), ylim=ylim)
        plots.curve(graph, F)
        plots.panel(
            errors, "The error of the slope",
            x="log₁₀ h", y="log₁₀ |error|", xlim=(-15.3, 0.8), ylim=(_EXACT - 0.8, 2.6),
        )  # fmt: skip
        errors.set_xticks([-15, -12, -9, -6, -3, 0])
        errors.set_yticks([0, -4, -8, -12, _EXACT], [0, "−4", "−8", "−12", "exact"])
        errors.legend(
            handles=[
                _mark(0, 0, *looks, label=label)
                for (_, *looks, _), label in zip(
                    _rules, ("from both sides", "from one side"), strict=True
                )
            ],
            loc="upper center", ncols=2, frameon=False, fontsize=style.NOTE,
            borderaxespad=0, columnspacing=1.2, handletextpad=0.2,
        )  # fmt: skip

    def foreground(axes, f, a, k):
        graph, errors = axes
        F, h = _curves[f], 10.0**k
        exact = F.derivative(a)
        ends = np.array([-2, _FAR])
        secant, tangent = (
            np.column_stack([ends, F(a) + slope * (ends - a)])
            for slope in (difference_quotient(F, a, h), exact)
        )
        cuts.lines(graph, [tangent, secant], [style.DERIVATIVE, style.SECOND], ["--", "-"])
        plots.point(graph, a, F(a))
        plots.point(graph, a + h, F(a + h), color=style.SECOND)
        legs = []
        for rule, color, marker, size, _ in _rules:
            legs.append(np.column_stack([_exponents, _digits(rule(F, a, 10.0**_exponents), exact)]))
            errors.add_artist(_mark(k, _digits(rule(F, a, h), exact), color, marker, size))
        _, colors, _, _, widths = zip(*_rules, strict=True)
        errors.add_collection(LineCollection(legs, colors=colors, linewidths=widths), autolim=False)
        one, both = difference_quotient(F, a, h), _central(F, a, h)
        return (
            f"h = {h:.2g}. From one side (circle), the slope is {one:.10f}; from both sides "
            f"(square), {both:.10f}.\n"
            f"The tangent: f'({a:.2f}) = {exact:.10f}."
        )

    return explore(
        background,
        foreground,
        alt="Left, a curve with a secant through a and a + h and its tangent at a; right, the "
        "error of its slope against h, both on logarithmic axes: as h shrinks, the error falls, "
        "and then it rises again.",
        drag=[handle("a"), handle("k", panel=1)],
        recorded=("a", "k"),
        figure={"panels": 2},
        f=choice(*_curves),
        a=slider(-1.5, 1.5, 0.0, step=0.01),
        k=slider(-15, 0.2, 0.0, step=0.05, label="log₁₀ h"),
    )


def _digits(slope, exact):
    """Return log₁₀ of the error of a slope; an error of 0 stands at _EXACT."""
    return np.log10(np.maximum(np.abs(slope - exact), 10.0**_EXACT))


def _mark(x, y, color, marker, size, **line):
    return Line2D(
        [x], [y], linestyle="", marker=marker, color=color, markersize=size,
        markeredgecolor="white", zorder=6, **line,
    )  # fmt: skip
