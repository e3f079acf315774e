"""A graph near a, magnified along x only: the range of its values as the strip shrinks."""

import numpy as np
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, slider
from mclib.lessons.limits.limit_examples import LimitExample, jump, oscillating

_examples = {
    "sin(x) / x at 0": LimitExample(lambda x: np.sin(x) / x, 0, 1, 1, holes=(1,)),
    "(x² - 1) / (x - 1) at 1": LimitExample(lambda x: (x**2 - 1) / (x - 1), 1, 2, 2, holes=(2,)),
    "a jump at 0": LimitExample(lambda x: jump(x, 0.3), 0, 0.7, 1.3, holes=(0.7, 1.3)),
    "1 + sin(1/x) / 2 at 0": LimitExample(oscillating, 0, 0.5, 1.5),
}
_REACH = 2.0  # half the width of the whole graph


def microscope():
    """Halve the strip around a again and again: does the graph come to one height?"""

    def background(axes, f):
        graph, lens = axes
        example = _examples[f]
        middle = (example.liminf + example.limsup) / 2
        heights = middle - 1.3, middle + 1.3
        plots.panel(
            graph,
            "The graph, and a strip around a",
            y="f(x)",
            xlim=(example.a - _REACH, example.a + _REACH),
            ylim=heights,
        )
        graph.plot(
            *example.graph(*graph.get_xlim()), color=style.FUNCTION, linewidth=_line_width(example)
        )
        for height in example.holes:
            plots.hole(graph, example.a, height)
        plots.panel(
            lens,
            "The strip, stretched sideways",
            x="x",
            y="f(x)",
            xlim=(-1, 1),
            ylim=heights,
        )
        lens.set_xticks([-1, 0, 1], ["a − w", "a", "a + w"])
        lens.set_facecolor(to_rgba(style.INPUT, 0.22))

    def foreground(axes, f, halvings):
        graph, lens = axes
        example = _examples[f]
        w = _REACH / 2**halvings
        plots.strip(graph, example.a, w)
        x, y = example.graph(example.a - w, example.a + w, 1000)
        lens.add_artist(
            Line2D((x - example.a) / w, y, color=style.FUNCTION, linewidth=_line_width(example))
        )
        for height in example.holes:
            plots.hole(lens, 0, height)
        low, high = np.nanmin(y), np.nanmax(y)
        return (
            f"Strip of half-width w = {w:.4g} around {example.a}: the values lie between "
            f"{signed(low, 4)} and {signed(high, 4)}, {high - low:.2g} apart."
        )

    return explore(
        background,
        foreground,
        alt="Left, a graph with a strip around the point a; right, what the strip holds, stretched "
        "sideways to a fixed width, its heights as they are.",
        figure={"panels": 2},
        f=choice(*_examples),
        halvings=slider(0, 10, 1.0, step=0.05),
    )


def _line_width(example):
    """Return the width of a graph: thin where it oscillates without end."""
    return style.LINE if example.holes else style.THIN
