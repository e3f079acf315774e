"""Lesson 02, derivatives: the secant and its error, f above f', a sketch, and two stills."""

import numpy as np

from mclib import functions, plots, style
from mclib.calculus import difference_quotient
from mclib.explore import choice, explore, handle, slider, toggle
from mclib.sheet import picture

_curves = {
    "x³ − x": functions.cubic,
    "sin x": functions.sine,
    "eˣ": functions.exponential,
    "x²": functions.square,
}


def _forward(f, x, h):
    return difference_quotient(f, x, h)


def _central(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


def secant_to_tangent():
    """Shrink h: the secant through a and a + h becomes the tangent, until the machine says no."""
    exponents = np.linspace(-15, 0, 301)

    def background(axes, f):
        graph, errors = axes
        plots.panel(graph, f"f(x) = {f}", y="f(x)", xlim=(-2, 2), ylim=(-2.5, 3.5))
        plots.curve(graph, _curves[f])
        plots.panel(
            errors, "Error of the slope: ● one-sided, ■ two-sided",
            x="log₁₀ h", y="log₁₀ |error|", xlim=(-15, 0.8), ylim=(-15, 2),
        )  # fmt: skip

    def foreground(axes, f, a, k):
        graph, errors = axes
        F, h = _curves[f], 10.0**k
        exact = F.derivative(a)
        plots.tangent(graph, F, a, exact, linestyle="--")
        plots.secant(graph, F, a, h)
        for rule, color, marker in ((_forward, style.APPROACH, "o"), (_central, style.SECOND, "s")):
            error = np.log10(np.abs(rule(F, a, 10.0**exponents) - exact) + 1e-17)
            errors.plot(exponents, error, color=color, linewidth=style.THIN)
            here = np.log10(abs(rule(F, a, h) - exact) + 1e-17)
            errors.plot(
                [k], [here], marker, color=color, markersize=style.DOT + 1, markeredgecolor="white"
            )
        return (
            f"h = {h:.2g}   slope of the secant {_forward(F, a, h):.10f}   (circle)\n"
            f"from both sides {_central(F, a, h):.10f}   (square)   f'({a:.2f}) = {exact:.10f}"
        )

    return explore(
        background,
        foreground,
        alt="Left, a curve with a secant through a and a + h and its tangent at a; right, the "
        "error of "
        "the secant's slope against h, both logarithmic, which falls and then rises again.",
        drag=[handle("a"), handle("k", panel=1)],
        layout={"panels": 2},
        f=choice(*_curves),
        a=slider(-1.5, 1.5, 0.4, step=0.01),
        k=slider(-15, 0.2, -0.2, step=0.05, label="log₁₀ h"),
    )


_shapes = {**_curves, "|x|": functions.absolute, "max(0, x)": functions.relu}


def f_above_slope():
    """Drag x: the slope of f above is the height of f' below."""

    def background(axes, f):
        above, below = axes
        F = _shapes[f]
        plots.panel(above, f"f(x) = {f}", x="", y="f", xlim=(-2.5, 2.5), ylim=(-2.5, 3))
        plots.panel(below, "its slope", y="f'", xlim=(-2.5, 2.5), ylim=(-2.5, 3))
        plots.curve(above, F)
        plots.curve(below, F.derivative, color=style.DERIVATIVE)
        if F.breaks:
            for side in (-1e-9, 1e-9):
                plots.hole(below, 0, float(F.derivative(side)), color=style.DERIVATIVE)

    def foreground(axes, f, x):
        above, below = axes
        F = _shapes[f]
        slope = float(F.derivative(x))
        for each in axes:
            each.axvline(x, color=style.MUTED, linewidth=style.THIN)
        plots.point(above, x, F(x))
        if not np.isfinite(slope):
            return f"x = {x:.2f}: f has a corner here. Two slopes meet, so there is none."
        run = 0.6 / np.hypot(1, slope)
        above.plot(
            [x - run, x + run], [F(x) - slope * run, F(x) + slope * run],
            color=style.DERIVATIVE, linewidth=style.LINE + 1,
        )  # fmt: skip
        below.plot([x, x], [0, slope], color=style.DERIVATIVE, linewidth=style.LINE + 1)
        plots.point(below, x, slope, color=style.DERIVATIVE)
        trend = "rises" if slope > 0.005 else "falls" if slope < -0.005 else "is level"
        return f"x = {x:.2f}   f(x) = {F(x):.3f}   f'(x) = {slope:.3f}: here f {trend}."

    return explore(
        background,
        foreground,
        alt="Above, a curve with a piece of its tangent at x; below, on the same x axis, the "
        "slope as a "
        "height.",
        drag=[handle("x"), handle("x", panel=1)],
        layout={"panels": "A;B", "size": (7, 5.6)},
        f=choice(*_shapes),
        x=slider(-2.4, 2.4, -1.0, step=0.01),
    )


_knots = np.linspace(-1.5, 1.5, 7)
_names = [f"y{i}" for i in range(7)]


def sketch_the_slope():
    """Drag the seven dots to where f' must be; the score tells how near they are."""

    def background(axes, f):
        above, below = axes
        plots.panel(above, f"f(x) = {f}", x="", y="f", xlim=(-1.7, 1.7), ylim=(-2.2, 3.2))
        plots.panel(below, "your f'", y="f'", xlim=(-1.7, 1.7), ylim=(-3, 6.5))
        plots.curve(above, _curves[f])
        above.plot(_knots, _curves[f](_knots), "o", color=style.POINT, markersize=5, zorder=4)
        for each in axes:
            for x in _knots:
                each.axvline(x, color=style.GRID, linewidth=style.LINE, zorder=0.5)
        below.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, reveal, y0, y1, y2, y3, y4, y5, y6):
        below = axes[1]
        drawn = np.array([y0, y1, y2, y3, y4, y5, y6])
        right = _curves[f].derivative(_knots)
        if reveal:
            plots.curve(below, _curves[f].derivative, color=style.DERIVATIVE)
        below.plot(_knots, drawn, "--", color=style.SECOND, linewidth=style.THIN)
        below.plot(
            _knots,
            drawn,
            "o",
            color=style.SECOND,
            markersize=style.DOT + 1,
            markeredgecolor="white",
        )
        miss = np.sqrt(np.mean((drawn - right) ** 2)) / np.sqrt(np.mean(right**2))
        return (
            f"score {100 * max(0.0, 1 - miss):.0f} of 100. Where f is level, f' is 0; where f "
            f"falls, it is below."
        )

    return explore(
        background,
        foreground,
        alt="Above, a curve; below, seven dots to be placed at the curve's slopes, and a score.",
        drag=[handle(float(x), name, panel=1) for x, name in zip(_knots, _names, strict=True)],
        layout={"panels": "A;B", "size": (7, 5.6)},
        f=choice(*_curves),
        reveal=toggle(False, label="reveal f'"),
        **{
            name: slider(-3, 6, 0.0, step=0.05, label=f"f' at {x:+.1f}")
            for x, name in zip(_knots, _names, strict=True)
        },
    )


def growing_rectangle():
    """Draw why a product has two terms: a rectangle of sides f and g that both grow."""

    def draw(axes):
        plots.panel(
            axes, "Area f·g when both sides grow", x="", y="", xlim=(-0.05, 1.5), ylim=(-0.09, 1.36)
        )
        axes.set_aspect("equal")
        axes.set_axis_off()
        axes.set_title("Area f·g when both sides grow", loc="left", fontsize=style.TITLE)
        pieces = (
            (0, 0, 1, 1, style.FUNCTION, "f g"),
            (1, 0, 0.3, 1, style.DERIVATIVE, "Δf · g"),
            (0, 1, 1, 0.25, style.SECOND, "f · Δg"),
            (1, 1, 0.3, 0.25, style.MUTED, "Δf·Δg"),
        )
        for x, y, width, height, color, words in pieces:
            axes.fill(
                [x, x + width, x + width, x], [y, y, y + height, y + height], color=color, alpha=0.3
            )
            axes.text(
                x + width / 2, y + height / 2, words, ha="center", va="center", fontsize=style.LABEL
            )

    return picture(
        draw,
        alt="A rectangle with sides f and g; growing both adds a strip Δf·g, a strip f·Δg, and a "
        "corner "
        "Δf·Δg that is small in both.",
        size=(5.6, 4.6),
    )


def corner_under_the_lens():
    """Draw x² and |x| near 0, each magnified: one straightens, the other stays bent."""

    def draw(axes):
        for each, f, name in zip(
            axes, (functions.square, functions.absolute), ("x²", "|x|"), strict=True
        ):
            plots.panel(
                each,
                f"{name} near 0, magnified",
                x="x / w",
                y="f(x) / w",
                xlim=(-1, 1),
                ylim=(-0.35, 1.05),
            )
            each.set_xticks([-1, -0.5, 0, 0.5, 1])
            for w, width in ((1, 1.2), (0.3, 1.9), (0.05, 2.8)):
                t = np.linspace(-1, 1, 401)
                each.plot(
                    t, f(w * t) / w, color=style.FUNCTION, linewidth=width, alpha=0.35 + 0.2 * width
                )
                if f is functions.square:
                    plots.note(each, 0.8, w * 0.64, f"w = {w}", dx=-6, dy=4)
        plots.note(axes[1], 0.5, 0.5, "w = 1, 0.3, 0.05: all the same", dx=-10, dy=60, ha="center")

    return picture(
        draw,
        alt="Magnified more and more, x² near 0 becomes a level line, while |x| keeps its corner.",
        panels=2,
    )
