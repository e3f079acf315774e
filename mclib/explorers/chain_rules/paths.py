"""Slopes along a graph: stretches that multiply, paths that add, and sweeps both ways."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mclib import plots, style
from mclib.drawing import wiring
from mclib.drawing.lettering import signed, write
from mclib.explore import choice, explore, handle, slider
from mclib.functions.compositions import COMPOSITIONS
from mclib.graph import backward, forward
from mclib.sheet import picture

# what is chained -> its links from the inside out: (the value's name, the link, its slope, words)
_chains = {
    "sin(x²)": (
        ("u = x²", lambda x: x**2, lambda x: 2 * x, "2x"),
        ("y = sin u", np.sin, np.cos, "cos u"),
    ),
    "ln(sin(x³)²)": (
        ("t = x³", lambda x: x**3, lambda x: 3 * x**2, "3x²"),
        ("u = sin t", np.sin, np.cos, "cos t"),
        ("v = u²", lambda u: u**2, lambda u: 2 * u, "2u"),
        ("y = ln v", np.log, lambda v: 1 / v, "1/v"),
    ),
}


def stretches():
    """Drag x: an interval of inputs is stretched by one link after the other."""

    def background(axes, f):
        names = ["x", *(name for name, *_ in _chains[f])]
        plots.panel(axes, f"{f}: one scale for every line", x="", y="", xlim=(-4.1, 3.6))
        axes.set(ylim=(-len(names) + 0.6, 0.45), xticks=range(-3, 4), yticks=[])
        axes.spines["left"].set_visible(False)
        for row, name in enumerate(names):
            axes.axhline(-row, xmin=0.13, color=style.MUTED, linewidth=style.THIN)
            axes.text(-4.05, -row, name, va="center", fontsize=style.LABEL)

    def foreground(axes, f, x, h):
        ends = np.array([x, x + h])
        slope, words, bands, bars, said = 1.0, [], [], [], []
        for row, (_, link, rate, rule) in enumerate(_chains[f]):
            onto, here = link(ends), float(rate(ends[0]))
            bands.append(
                [(ends[0], -row), (ends[1], -row), (onto[1], -row - 1), (onto[0], -row - 1)]
            )
            bars.append([(ends[0], -row), (ends[1], -row)])
            words.append((3.5, -row - 0.5, f"× {rule} = {signed(here)}", "right", "center"))
            said.append(signed(here))
            slope, ends = slope * here, onto
        bars.append([(ends[0], -len(bars)), (ends[1], -len(bars))])
        axes.add_collection(
            PolyCollection(bands, facecolor=style.APPROACH, alpha=0.3), autolim=False
        )
        axes.add_collection(
            LineCollection(bars, colors=style.APPROACH, linewidths=5), autolim=False
        )
        axes.plot(*np.transpose([bar[0] for bar in bars]), "o", color=style.POINT, markersize=6)
        plots.point(axes, x, 0)
        plots.point(axes, x + h, 0, color=style.APPROACH)
        write(axes, words, color=style.DERIVATIVE, size=style.LABEL)
        return (
            f"At x = {x:.2f} the stretches multiply: {' · '.join(said)} = {signed(slope)}.\n"
            f"Measured, width of y over width of x = {h:.2f}: {signed((ends[1] - ends[0]) / h)}."
        )

    return explore(
        background,
        foreground,
        alt="Number lines one under the other, for x, for each value on the way, and for y; a "
        "small interval of x and its image on each line, joined by bands that widen or narrow.",
        drag=[handle("x", 0.0), handle("h", 0.0, plus=("x", 0))],
        f=choice(*_chains),
        x=slider(0.6, 1.35, 0.8, step=0.01),
        h=slider(0.01, 0.4, 0.3, step=0.01),
    )


_numbers = "①②③④⑤"
_lanes = (style.INPUT, style.SECOND, style.TOLERANCE)
_heights = {"x + x²": 5.2, "sin(x + x²)": 2.8, "x · x²": 7.5, "x² sin(x + x²)": 4.4}


def paths_add():
    """Bump x: each path's product of slopes stacks up to the measured change. Cut an edge."""

    def background(axes, f, cut):
        board, curve, bars = axes
        composition, gone = COMPOSITIONS[f], _cut_edges(f, cut)
        graph = composition.graph
        ways = graph.paths("x", "y")
        wiring.wires(board, graph, f"y = {f}", gone)
        wiring.tracks(board, graph, ways, _lanes, gone)
        plots.panel(curve, "y when x is bumped", xlim=(-2.1, 2.1), ylim=(-2.5, 6.5))
        plots.curve(curve, lambda x: composition.run(x)["y"])
        plots.panel(bars, "Change of y per change of x", x="", y="", xlim=(-0.6, len(ways) + 0.6))
        bars.set(ylim=(-_heights[f] / 2, _heights[f]), xticks=range(len(ways) + 1))
        bars.set_xticklabels([*(_name(composition, way) for way in ways), "measured"])
        bars.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, cut, x, Δx):
        board, curve, bars = axes
        composition, gone = COMPOSITIONS[f], _cut_edges(f, cut)
        value = composition.run(x)
        rates = composition.rates(value, gone)
        wiring.values(board, composition.graph, value)
        wiring.slopes(board, composition.graph, _labels(composition, rates, gone))
        shares = [_product(rates, way) for way in composition.graph.paths("x", "y")]
        total = sum(shares)
        if gone:
            t = np.linspace(*curve.get_xlim(), 200)
            held = composition.run(t, value, gone)["y"] + 0 * t
            curve.plot(t, held, "--", color=style.SECOND, linewidth=style.THIN)
        after = composition.run(x + Δx, value, gone)["y"]
        plots.line_through(curve, x, value["y"], total, linestyle="--")
        curve.plot([x, x + Δx], [value["y"], after], color=style.APPROACH, linewidth=style.LINE)
        plots.point(curve, x + Δx, after, color=style.APPROACH)
        plots.point(curve, x, value["y"])
        measured = (after - value["y"]) / Δx if Δx else None
        _stack(bars, shares, measured)
        says = f"The paths add: {' + '.join(map(signed, shares))} = {signed(total)}. "
        says += (
            f"Measured with Δx = {signed(Δx)}: Δy/Δx = {signed(measured)}."
            if Δx
            else "Nothing is bumped, so there is nothing to measure."
        )
        if gone:
            return f"{says}\n{cut.capitalize()} is cut: what comes along it is held constant."
        return says if cut == "no edge" else f"{says}\nThis graph has no {cut}."

    return explore(
        background,
        foreground,
        alt="Above, a graph with the nodes of a formula, the slope of each edge, and its paths as "
        "coloured lines; below, the curve with x bumped, and bars: one share for each path, each "
        "starting where the one before ends, and the measured change beside them.",
        drag=[handle("x", panel=1), handle("Δx", plus=("x", 0), panel=1)],
        layout={"panels": "AA;BC", "size": (8.8, 6.3)},
        f=choice(*COMPOSITIONS),
        cut=choice("no edge", *(f"edge {n}" for n in _numbers)),
        x=slider(-1, 1, 0.7, step=0.01),
        Δx=slider(-1, 1, 0.5, step=0.01),
    )


def _cut_edges(f, cut):
    edges = dict(zip((f"edge {n}" for n in _numbers), COMPOSITIONS[f].slopes, strict=False))
    return [edges[cut]] if cut in edges else []


def _labels(composition, rates, gone):
    """Return what stands beside each edge: its number, and its slope in words and as a number."""
    return {
        edge: f"{number} cut" if edge in gone else f"{number} {_equation(words, rates[edge])}"
        for number, (edge, (words, _)) in zip(_numbers, composition.slopes.items(), strict=False)
    }


def _name(composition, way):
    number = dict(zip(composition.slopes, _numbers, strict=False))
    return "·".join(number[edge] for edge in pairwise(way))


def _product(rates, way):
    return float(np.prod([rates[edge] for edge in pairwise(way)]))


def _stack(axes, shares, measured):
    """Draw each share as a bar that starts where the one before ends, and the measured sum."""
    ends, count = np.cumsum(shares), len(shares)
    bars = [(i, end - share, end) for i, (end, share) in enumerate(zip(ends, shares, strict=True))]
    words = [(i, max(low, high), signed(high - low), "center", "bottom") for i, low, high in bars]
    if measured is not None:
        bars.append((count, 0, measured))
        low, high = axes.get_ylim()
        near = abs(measured - ends[-1]) < 0.08 * (high - low)
        top = max(measured, ends[-1] if near else 0)
        words.append((count, top, signed(measured), "center", "bottom"))
    corners = [
        [(i - 0.3, low), (i + 0.3, low), (i + 0.3, high), (i - 0.3, high)] for i, low, high in bars
    ]
    colors = [*_lanes[:count], style.APPROACH]
    links = [
        [(i + 0.3, end), (i + (1.4 if i == count - 1 else 0.7), end)] for i, end in enumerate(ends)
    ]
    axes.add_collection(PolyCollection(corners, facecolors=colors[: len(bars)]), autolim=False)
    axes.add_collection(
        LineCollection(links, colors=style.POINT, linewidths=style.THIN, zorder=5), autolim=False
    )
    write(axes, words)


def two_sweeps():
    """Draw the graph of sin(x + x²) at x = 1 twice: slopes carried forward, then backward."""

    def draw(axes):
        composition = COMPOSITIONS["sin(x + x²)"]
        graph = replace(composition.graph, lines=3)
        value = composition.run(1.0)
        rates = composition.rates(value)
        for each, words, sweep, seed, name in (
            (axes[0], "Forward, from x: how does each value answer to x?", forward, "x", "d{}/dx"),
            (
                axes[1],
                "Backward, from y: how does y answer to each value?",
                backward,
                "y",
                "dy/d{}",
            ),
        ):
            wiring.wires(each, graph, words)
            wiring.values(each, graph, value)
            wiring.slopes(
                each,
                graph,
                {edge: _equation(composition.slopes[edge][0], rates[edge]) for edge in rates},
                color=style.POINT,
            )
            swept = sweep(graph, rates, seed)
            wiring.gradients(
                each,
                graph,
                {node: f"{name.format(node)} = {signed(d)}" for node, d in swept.items()},
            )

    return picture(
        draw,
        alt="The graph of y = sin(x + x²) at x = 1, twice. Forward: dx/dx = 1, du/dx = 2, "
        "dv/dx = 3, dy/dx = -1.25. Backward: dy/dy = 1, dy/dv = dy/du = -0.42, dy/dx = -1.25.",
        panels="A;B",
        size=(8.8, 6.4),
    )


def _equation(words, number):
    return words if words.isdigit() else f"{words} = {signed(number)}"
