"""Lesson 03, partial derivatives: cuts of a surface, a typed formula, partial or total."""

import numpy as np

from mclib import formula, functions
from mclib.calculus import CalculusError, partial_derivative
from mclib.drawing import cuts, plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, picture, slider, text

_surfaces = {
    "sin x cos y": functions.waves,
    "xy": functions.product,
    "3x²y": functions.three_x_squared_y,
    "x² − y²": functions.saddle,
    "exp(−x² − y²)": functions.hill,
}
_views = {"from a corner": (28, -58), "along the y axis": (0, -90), "along the x axis": (0, 0)}
_OWN = 1.5  # half the width of the map of a typed formula: beyond it, y⁸ would dwarf 2x


def slices():
    """Drag the point: each partial is the slope of a cut through the surface."""

    def background(axes, f, view):
        plane, solid, along_x, along_y = axes
        F = _surfaces[f]
        low, high = cuts.relief_of(plane, F, f"f(x, y) = {f} from above", reach=2)
        cuts.solid(solid, F, low, high, _views[view], reach=2)
        plots.panel(along_x, "y held: f as x moves", y="f", xlim=(-2, 2), ylim=(low, high))
        plots.panel(along_y, "x held: f as y moves", x="y", y="", xlim=(-2, 2), ylim=(low, high))

    def foreground(axes, f, x, y):
        plane, solid, *graphs = axes
        F, at = _surfaces[f], np.array([x, y])
        slopes = F.gradient(at)
        cuts.cross(plane, at, reach=2)
        cuts.blades(solid, F, at, reach=2)
        for i, graph in enumerate(graphs):
            cuts.graph(graph, F, at, i, slopes[i], reach=2)
        return (
            f"x = {x:.2f}, y = {y:.2f}, f = {_shown(F(at))}\n"
            f"y held at {y:.2f}: ∂f/∂x = {_shown(slopes[0])}.   "
            f"x held at {x:.2f}: ∂f/∂y = {_shown(slopes[1])}."
        )

    return explore(
        background,
        foreground,
        alt="A map of f with a point and two lines through it, the surface with the cuts above "
        "those lines, and each cut as a graph with its tangent at the point.",
        drag=[handle("x", "y"), handle("x", panel=2), handle("y", panel=3)],
        figure={"panels": "MS;MS;XY", "solid": "S", "size": (8.8, 6.6)},
        f=choice(*_surfaces),
        x=slider(-2, 2, 1.0),
        y=slider(-2, 2, 0.5),
        view=choice(*_views),
    )


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
        return "\n".join([f"x = {x:.2f}, y = {y:.2f}, f = {_shown(F(at))}", *told])

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


_paths = {  # name -> (y as a function of x, and its slope)
    "y = x²": (lambda x: x**2, lambda x: 2 * x),
    "y = 1 − x": (lambda x: 1 - x, lambda x: -1 + 0 * x),
    "y = sin 3x": (lambda x: np.sin(3 * x), lambda x: 3 * np.cos(3 * x)),
    "y = 1, at rest": (lambda x: 1 + 0 * x, lambda x: 0 * x),
}


def partial_or_total():
    """Drag x: y is held on one walk, and follows x on the other; the two slopes differ."""
    t = np.linspace(-1.4, 1.4, 401)

    def background(axes, f, path):
        plane, graph = axes
        F, (u, _) = _surfaces[f], _paths[path]
        low, high = cuts.relief_of(plane, F, f"f(x, y) = {f} from above", reach=1.4)
        plane.plot(t, u(t), color=style.SECOND, linewidth=style.LINE, linestyle="--")
        plots.panel(
            graph,
            f"f, solid: y held; dashed: {path}",
            y="f",
            xlim=(-1.4, 1.4),
            ylim=(1.4 * low, 1.4 * high),
        )
        graph.plot(
            t, F(np.stack([t, u(t)])), color=style.SECOND, linewidth=style.LINE, linestyle="--"
        )

    def foreground(axes, f, path, x):
        plane, graph = axes
        F, (u, slope_of_u) = _surfaces[f], _paths[path]
        at = np.array([x, u(x)])
        in_x, in_y = F.gradient(at)
        along_y = in_y * slope_of_u(x)
        held = cuts.cut(at, 0, reach=1.4)
        slice_ = np.column_stack([held[0], F(held)])
        tangents = [cuts.tangent(graph, x, F(at), slope) for slope in (in_x, in_x + along_y)]
        cuts.walks(plane, at, (0,), reach=1.4)
        colors = [style.FUNCTION, style.DERIVATIVE, style.DERIVATIVE]
        cuts.lines(graph, [slice_, *tangents], colors, ["-", "-", "--"])
        plots.point(plane, *at)
        plots.point(graph, x, F(at))
        return (
            f"x = {x:.2f}, y = {at[1]:.2f}.   Solid, y held: ∂f/∂x = {_shown(in_x)}\n"
            f"Dashed, {path}: df/dx = {_shown(in_x + along_y)}; "
            f"the difference, {_shown(along_y)}, comes in through y."
        )

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a straight line through the point, y held, and a dashed path on "
        "which y follows x; right, f along both against x, with a tangent to each.",
        drag=[handle("x"), handle("x", panel=1)],
        figure={"panels": 2},
        f=choice(*_surfaces, value="xy"),
        path=choice(*_paths),
        x=slider(-1.15, 1.15, 0.5, step=0.01),
    )


def four_corners():
    """Draw why the order of a mixed partial does not matter: four corners, two groupings."""

    def draw(axes):
        ways = (
            ("First along x, then y", ((0, 0), (1, 0)), ((0, 1), (1, 1)), "above − below"),
            ("First along y, then x", ((0, 0), (0, 1)), ((1, 0), (1, 1)), "right − left"),
        )
        for each, (title, first, second, words) in zip(axes, ways, strict=True):
            plots.panel(each, title, xlim=(-0.45, 1.45), ylim=(-0.35, 1.35))
            each.set_xticks([0, 1], ["x", "x + h"])
            each.set_yticks([0, 1], ["y", "y + k"])
            for (a, b), (c, d) in (first, second):
                start, step = np.array([a, b]), np.array([c - a, d - b])
                plots.arrow(each, start + 0.13 * step, 0.74 * step, color=style.APPROACH)
            across = np.subtract(second[0], first[0])
            middle = np.array([0.5, 0.5])
            plots.arrow(each, middle - 0.37 * across, 0.74 * across)
            each.text(
                *(middle + 0.06), words, ha="center" if across[0] else "left", fontsize=style.NOTE
            )
            for a, b in ((0, 0), (0, 1), (1, 0), (1, 1)):
                plots.point(each, a, b, size=20)
                each.text(
                    a, b, "+" if a == b else "−", color=style.PAPER, fontsize=style.TITLE + 2,
                    ha="center", va="center_baseline", zorder=7,
                )  # fmt: skip

    return picture(
        draw,
        alt="A rectangle of four points, + at the lower left and upper right, − at the others. "
        "Left, two differences along x; right, two along y. Either way the same four values.",
        panels=2,
        size=(8.8, 3.3),
    )


def _shown(number):
    """Return a number with three decimals, or four figures where it is far from 1."""
    if number and not 1e-2 <= abs(number) < 1e4:
        return f"{number:.3g}"
    return signed(number, 3)


def _slope_in_words(f, at, i, slope):
    """Return the slope of a cut as the end of "∂f/∂x = …", or the reason why there is none."""
    try:  # f may have a slope where the formula of its partial has no value
        if not np.isfinite(slope):
            slope = round(partial_derivative(f, i)(at), 9)
        return f" = {_shown(slope)} here"
    except CalculusError as why:
        return f", but none here: {str(why).partition(': ')[2].partition('. ')[0]}"


def _is_number(words):
    return words.removeprefix("−").isdigit()


def _shortened(words, length):
    return words if len(words) <= length else f"{words[: length - 1]}…"
