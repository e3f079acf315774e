"""Slopes on a computation graph: the paths of the chain rule, and sweeps in both directions."""

from itertools import pairwise

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mclib.drawing import plots, style, wiring
from mclib.drawing.diagram import Diagram
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, handle, picture, slider
from mclib.functions.compositions import COMPOSITIONS
from mclib.functions.graph import backward, forward

_EDGE_NUMBERS = "①②③④⑤"
_PATH_COLORS = (style.INPUT, style.SECOND, style.TOLERANCE)
# formula -> limits of y and of the bars, for every state of the controls
_LIMITS = {
    "x + x²": ((-2.5, 6.5), (-3.3, 4.8)),
    "sin(x + x²)": ((-1.5, 1.5), (-3.2, 2.2)),
    "x · x²": ((-8.5, 8.5), (-1.0, 7.9)),
    "x² sin(x + x²)": ((-4.5, 4.5), (-5.7, 4.3)),
}


def paths_add():
    """Nudge x: the products of slopes along the paths add up to dy/dx. Cut an edge to hold it."""

    def background(axes, f, cut):
        board, curve, bars = axes
        composition, cut_edges = COMPOSITIONS[f], _cut_edges(f, cut)
        diagram, paths = _diagram(composition), composition.graph.paths("x", "y")
        wiring.wires(board, diagram, f"y = {f}", cut_edges)
        wiring.tracks(board, diagram, paths, _PATH_COLORS, cut_edges)
        plots.panel(curve, "y when x is nudged", xlim=(-2.1, 2.1), ylim=_LIMITS[f][0])
        plots.curve(curve, lambda x: composition.run(x)["y"])
        plots.panel(bars, "Change of y per change of x", x="", y="", xlim=(-0.6, len(paths) + 0.6))
        bars.set(ylim=_LIMITS[f][1], xticks=range(len(paths) + 1))
        bars.set_xticklabels([*(_name(composition, path) for path in paths), "measured"])
        bars.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, cut, x, Δx):
        board, curve, bars = axes
        composition, cut_edges = COMPOSITIONS[f], _cut_edges(f, cut)
        value = composition.run(x)
        rates = composition.rates(value, cut_edges)
        diagram = _diagram(composition)
        wiring.values(board, diagram, value)
        wiring.slopes(board, diagram, _labels(composition, rates, cut_edges))
        shares = [_product(rates, path) for path in composition.graph.paths("x", "y")]
        total = sum(shares)
        after = composition.run(x + Δx, value, cut_edges)["y"]
        limits = np.array(curve.get_xlim())
        tangent = np.stack([limits, value["y"] + total * (limits - x)], axis=1)
        lines = [tangent, [(x, value["y"]), (x + Δx, after)]]
        if cut_edges:
            t = np.linspace(*limits, 200)
            held = composition.run(t, value, cut_edges)["y"] + 0 * t
            lines.append(np.stack([t, held], axis=1))
        curve.add_collection(
            LineCollection(
                lines, linewidths=[style.LINE, style.LINE, style.THIN],
                colors=[style.DERIVATIVE, style.APPROACH, style.SECOND],
                linestyles=["--", "-", "--"], zorder=2,
            ),
            autolim=False,
        )  # fmt: skip
        plots.point(curve, x + Δx, after, color=style.APPROACH)
        plots.point(curve, x, value["y"])
        measured = (after - value["y"]) / Δx if Δx else None
        _stack(bars, shares, measured)
        says = f"The paths add: {' + '.join(map(signed, shares))} = {signed(total)}. "
        says += (
            f"Measured with Δx = {signed(Δx)}: Δy/Δx = {signed(measured)}."
            if Δx
            else "Nothing is nudged, so there is nothing to measure."
        )
        if cut_edges:
            return f"{says}\n{cut.capitalize()} is cut: what comes along it is held constant."
        return says if cut == "no edge" else f"{says}\nThis graph has no {cut}."

    return explore(
        background,
        foreground,
        alt="Above, a graph with the nodes of a formula, the slope of each edge, and its paths as "
        "coloured lines; below, the curve with x nudged, and bars: one for each path, each "
        "starting where the one before ends, and beside them the measured change of y over that "
        "of x.",
        drag=[handle("x", panel=1), handle("Δx", plus=("x", 0), panel=1)],
        figure={"panels": "AA;BC", "size": (8.8, 6.3)},
        f=choice(*COMPOSITIONS),
        cut=choice("no edge", *(f"edge {n}" for n in _EDGE_NUMBERS)),
        x=slider(-1, 1, 0.4, step=0.01),
        Δx=slider(-1, 1, 0.3, step=0.01),
    )


def _cut_edges(f, cut):
    """Return a list of the edge that is cut, empty if the graph has none of that name."""
    edges = dict(zip((f"edge {n}" for n in _EDGE_NUMBERS), COMPOSITIONS[f].slopes, strict=False))
    return [edges[cut]] if cut in edges else []


def _labels(composition, rates, cut_edges):
    """Return the label of each edge: its number, and its slope as a formula and as a number."""
    return {
        edge: f"{number} cut"
        if edge in cut_edges
        else f"{number} {_equation(words, signed(rates[edge]))}"
        for number, (edge, (words, _)) in zip(
            _EDGE_NUMBERS, composition.slopes.items(), strict=False
        )
    }


def _name(composition, path):
    """Return the numbers of a path's edges, as "①·②"."""
    number = dict(zip(composition.slopes, _EDGE_NUMBERS, strict=False))
    return "·".join(number[edge] for edge in pairwise(path))


def _product(rates, path):
    """Return the product of the slopes along a path."""
    return float(np.prod([rates[edge] for edge in pairwise(path)]))


def _stack(axes, shares, measured):
    """Draw each share as a bar that starts where the one before ends, and the measured change."""
    ends, count = np.cumsum(shares), len(shares)
    bars = [(i, end - share, end) for i, (end, share) in enumerate(zip(ends, shares, strict=True))]
    words = [(i, max(low, high), signed(high - low), "center", "bottom") for i, low, high in bars]
    if measured is not None:
        bars.append((count, 0, measured))
        low, high = axes.get_ylim()
        top = max(measured, 0)
        if top <= ends[-1] < top + 0.1 * (high - low):  # the line from the stack would cross it
            top = ends[-1]
        words.append((count, top, signed(measured), "center", "bottom"))
    corners = [
        [(i - 0.3, low), (i + 0.3, low), (i + 0.3, high), (i - 0.3, high)] for i, low, high in bars
    ]
    colors = [*_PATH_COLORS[:count], style.APPROACH]
    links = [
        [(i + 0.3, end), (i + (1.4 if i == count - 1 else 0.7), end)] for i, end in enumerate(ends)
    ]
    axes.add_collection(PolyCollection(corners, facecolors=colors[: len(bars)]), autolim=False)
    axes.add_collection(
        LineCollection(links, colors=style.POINT, linewidths=style.THIN, zorder=5), autolim=False
    )
    write(axes, words)


def two_sweeps():
    """Draw the graph of sin(x + x²) at x = 1 twice: forward from x, and backward from y."""

    def draw(axes):
        composition = COMPOSITIONS["sin(x + x²)"]
        graph, diagram = composition.graph, _diagram(composition, lines=3, pitch=1.27)
        value = composition.run(1.0)
        rates = composition.rates(value)
        for each, words, sweep, seed, name in (
            (axes[0], "Forward, from x: how does each value respond to x?", forward, "x", "d{}/dx"),
            (
                axes[1],
                "Backward, from y: how does y respond to each value?",
                backward,
                "y",
                "dy/d{}",
            ),
        ):
            wiring.wires(each, diagram, words)
            wiring.values(each, diagram, value)
            wiring.slopes(
                each,
                diagram,
                {
                    edge: _equation(composition.slopes[edge][0], _short(rates[edge]))
                    for edge in rates
                },
                color=style.POINT,
            )
            swept = sweep(graph, rates, seed)
            wiring.gradients(
                each,
                diagram,
                {node: f"{name.format(node)} = {_short(d)}" for node, d in swept.items()},
            )

    return picture(
        draw,
        alt="The graph of y = sin(x + x²) at x = 1, twice. Forward: dx/dx = 1, du/dx = 2, "
        "dv/dx = 3, dy/dx = −1.248. Backward: dy/dy = 1, dy/dv = dy/du = −0.416, dy/dx = −1.248.",
        panels="A;B",
        size=(9, 6.8),
    )


def _diagram(composition, lines=2, pitch=1.45):
    """Return the diagram of a composition; the pitch leaves room for words like "cos v = −0.42"."""
    return Diagram(composition.graph, composition.names, lines=lines, pitch=pitch)


def _equation(formula, number):
    """Return a slope as "2x = 0.80", and one that is a constant as that number alone."""
    return formula if formula.isdigit() else f"{formula} = {number}"


def _short(number):
    """Return a number with three decimals, and a whole one with none."""
    return signed(number, 0 if number == round(number) else 3)
