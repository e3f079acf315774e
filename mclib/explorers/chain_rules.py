"""Lesson 09, chain rules: stretches that multiply, paths that add, and boxes in a chain."""

from dataclasses import dataclass

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mclib import plots, style, wiring
from mclib.explore import choice, explore, handle, slider, steps
from mclib.graph import Graph, backward, forward
from mclib.lettering import write
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
            bands.append([(ends[0], -row), (ends[1], -row), (onto[1], -row - 1), (onto[0], -row - 1)])
            bars.append([(ends[0], -row), (ends[1], -row)])
            words.append((3.5, -row - 0.5, f"× {rule} = {_signed(here)}", "right", "center"))
            said.append(_signed(here))
            slope, ends = slope * here, onto
        bars.append([(ends[0], -len(bars)), (ends[1], -len(bars))])
        axes.add_collection(PolyCollection(bands, facecolor=style.APPROACH, alpha=0.3))
        axes.add_collection(LineCollection(bars, colors=style.APPROACH, linewidths=5))
        axes.plot(*np.transpose([bar[0] for bar in bars]), "o", color=style.POINT, markersize=6)
        plots.point(axes, x, 0)
        write(axes, words, color=style.DERIVATIVE, size=style.LABEL)
        return (
            f"At x = {x:.2f} the stretches multiply: {' · '.join(said)} = {_signed(slope)}.\n"
            f"Measured, width of y over width of x: {_signed((ends[1] - ends[0]) / h)}, for h = {h:.2f}."
        )

    return explore(
        background,
        foreground,
        alt="Number lines one under the other, for x, for each value on the way, and for y; a small "
        "interval of x and its image on each line, joined by bands that widen or narrow.",
        drag=[handle("x", 0.0), handle("h", 0.0, plus=("x", 0))],
        f=choice(*_chains),
        x=slider(0.6, 1.35, 0.8, step=0.01),
        h=slider(0.01, 0.4, 0.3, step=0.01),
    )


@dataclass(frozen=True)
class _Example:
    """A graph, each node as a function of what leads to it, each edge's slope from the values."""

    graph: Graph
    links: dict
    slopes: dict  # edge -> (words, function of the dict of values)
    height: float  # of the bars' panel

    def run(self, x, old=None, cut=()):
        """Return every node's value; along a cut edge the `old` value is all that arrives."""
        value = {"x": x}
        for node in self.graph.nodes[1:]:
            made_of = [edge for edge in self.graph.edges if edge[1] == node]
            value[node] = self.links[node](*((old if e in cut else value)[e[0]] for e in made_of))
        return value

    def rates(self, value, cut=()):
        """Return the slope of each edge as a number; 0 where it is cut."""
        return {e: 0.0 if e in cut else float(slope(value)) for e, (_, slope) in self.slopes.items()}


_examples = {
    "x + x²": _Example(
        Graph("x→u→y x→y", {"u": "u = x²", "y": "y = x + u"}),
        {"u": lambda x: x**2, "y": lambda u, x: x + u},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "y"): ("1", lambda v: 1),
            ("x", "y"): ("1", lambda v: 1),
        },
        5.2,
    ),
    "sin(x + x²)": _Example(
        Graph("x→u→v→y x→v", {"u": "u = x²", "v": "v = x + u", "y": "y = sin v"}),
        {"u": lambda x: x**2, "v": lambda u, x: x + u, "y": np.sin},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "v"): ("1", lambda v: 1),
            ("v", "y"): ("cos v", lambda v: np.cos(v["v"])),
            ("x", "v"): ("1", lambda v: 1),
        },
        2.6,
    ),
    "x · x²": _Example(
        Graph("x→u→y x→y", {"u": "u = x²", "y": "y = x u"}),
        {"u": lambda x: x**2, "y": lambda u, x: x * u},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "y"): ("x", lambda v: v["x"]),
            ("x", "y"): ("u", lambda v: v["u"]),
        },
        7.5,
    ),
    "x² sin(x + x²)": _Example(
        Graph("x→u→v→y x→v u→y", {"u": "u = x²", "v": "v = x + u", "y": "y = u sin v"}),
        {"u": lambda x: x**2, "v": lambda u, x: x + u, "y": lambda v, u: u * np.sin(v)},
        {
            ("x", "u"): ("2x", lambda v: 2 * v["x"]),
            ("u", "v"): ("1", lambda v: 1),
            ("v", "y"): ("u cos v", lambda v: v["u"] * np.cos(v["v"])),
            ("x", "v"): ("1", lambda v: 1),
            ("u", "y"): ("sin v", lambda v: np.sin(v["v"])),
        },
        5.2,
    ),
}
_numbers = "①②③④⑤"
_lanes = (style.INPUT, style.SECOND, style.TOLERANCE)


def paths_add():
    """Bump x: each path's product of slopes stacks up to the measured change. Cut an edge."""

    def background(axes, f, cut):
        graph, curve, bars = axes
        example, gone = _examples[f], _cut_edges(f, cut)
        ways = example.graph.paths("x", "y")
        wiring.wires(graph, example.graph, f"y = {f}", gone)
        wiring.tracks(graph, example.graph, ways, _lanes, gone)
        plots.panel(curve, "y when x is bumped", xlim=(-2.1, 2.1), ylim=(-2.5, 5))
        plots.curve(curve, lambda x: example.run(x)["y"])
        plots.panel(bars, "Change of y per change of x", x="", y="", xlim=(-0.6, len(ways) + 0.6))
        bars.set(ylim=(-example.height / 2, example.height), xticks=range(len(ways) + 1))
        bars.set_xticklabels([*(_path_name(example, way) for way in ways), "measured"])
        bars.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, f, cut, x, Δx):
        graph, curve, bars = axes
        example, gone = _examples[f], _cut_edges(f, cut)
        value = example.run(x)
        rates = example.rates(value, gone)
        wiring.values(graph, example.graph, value)
        labels = zip(_numbers, example.slopes.items(), strict=False)
        wiring.slopes(graph, example.graph, {
            edge: f"{n} cut" if edge in gone else f"{n} {_equation(words, rates[edge])}"
            for n, (edge, (words, _)) in labels
        })  # fmt: skip
        shares = [_share(rates, way) for way in example.graph.paths("x", "y")]
        _stack(bars, shares)
        total = sum(shares)
        if gone:
            t = np.linspace(-2.1, 2.1, 200)
            curve.plot(t, example.run(t, value, gone)["y"], "--", color=style.SECOND, linewidth=style.THIN)
        after = example.run(x + Δx, value, gone)["y"]
        plots.line_through(curve, x, value["y"], total, linestyle="--")
        curve.plot([x, x + Δx], [value["y"], after], color=style.APPROACH, linewidth=style.LINE)
        plots.point(curve, x, value["y"])
        plots.point(curve, x + Δx, after, color=style.APPROACH)
        summands = " + ".join(_signed(share) for share in shares)
        says = f"Paths: {summands} = {_signed(total)}." if gone or len(shares) else ""
        if Δx == 0:
            return f"{says} Δx = 0: nothing is bumped, nothing to measure."
        measured = (after - value["y"]) / Δx
        bars.bar(len(shares), measured, 0.6, color=style.APPROACH)
        held = f" {cut.capitalize()} is cut: what comes along it is held constant." if gone else ""
        return (
            f"{says} Measured: Δy/Δx = {_signed(measured)}, for Δx = {_signed(Δx)}; "
            f"the gap of {_signed(measured - total)} is the finite step's.\n{held.strip()}"
        )

    return explore(
        background,
        foreground,
        alt="Above, a graph with the nodes of a formula and the slope of each edge, and its paths as "
        "coloured lines; below, the curve with x bumped, and bars: one share for each path, each "
        "starting where the one before ends, and the measured change beside them.",
        drag=[handle("x", panel=1), handle("Δx", plus=("x", 0), panel=1)],
        layout={"panels": "AA;BC", "size": (8.8, 6.3)},
        f=choice(*_examples),
        cut=choice("no edge", *(f"edge {n}" for n in _numbers)),
        x=slider(-1, 1, 0.7, step=0.01),
        Δx=slider(-1, 1, 0.4, step=0.01),
    )


def _cut_edges(f, cut):
    edges = dict(zip((f"edge {n}" for n in _numbers), _examples[f].slopes, strict=False))
    return [edges[cut]] if cut in edges else []


def _path_name(example, way):
    number = dict(zip(example.slopes, _numbers, strict=False))
    return "·".join(number[edge] for edge in zip(way, way[1:], strict=False))


def _share(rates, way):
    return float(np.prod([rates[edge] for edge in zip(way, way[1:], strict=False)]))


def _stack(axes, shares):
    """Draw each share as a bar that starts where the one before ends."""
    ends = np.cumsum(shares)
    starts = ends - shares
    axes.bar(range(len(shares)), shares, 0.6, bottom=starts, color=_lanes[: len(shares)])
    for i, end in enumerate(ends):
        axes.plot([i + 0.3, i + 0.7], [end, end], color=style.POINT, linewidth=style.THIN)


def _equation(words, number):
    return words if words.isdigit() else f"{words} = {_signed(number)}"


def _signed(number):
    return f"{number + 0.0:.2f}".replace("-0.00", "0.00").replace("-", "−")
