"""Lesson 07: a diagonal matrix need not be stored, and looks the same in both layouts."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.bars import bars
from mclib.drawing.cells import boxed, diagonal
from mclib.drawing.lettering import signed
from mclib.engine import explore, grip, handle, slider, steps
from mclib.lessons.layouts import layout_switch

_most = 32  # entries that are drawn of longer vectors
_rng = np.random.default_rng(7)
_g, _w = _rng.uniform(-1, 1, _most), _rng.uniform(0.3, 1, _most) * _rng.choice([-1, 1], _most)


def _billions(number):
    """Return a whole number as 1,024 or, when it is long, as 1.1 billion."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if number >= size:
            return f"{number / size:.3g} {word}"
    return f"{number:,}"


def vjp():
    """Let n grow: the row g times diag(w) needs n products, not n²."""
    k_axis = np.linspace(0, 20, 2)

    def background(axes):
        g, J, counts, w, product = axes
        for each, name in ((g, "g, as it arrives"), (w, "w"), (product, "gᵀ diag(w)")):
            plots.panel(each, name, x="", y="", xlim=(0, 1), ylim=(-1.1, 1.1))
            each.set_xticks([])
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)
        plots.panel(J, "∂(w ⊗ x)/∂x = diag(w)", x="", y="", xlim=(0, 1), ylim=(1, 0), equal=True)
        J.set(xticks=[], yticks=[])
        J.spines[:].set_visible(True)
        plots.panel(counts, "Multiplications", x="n", y="", xlim=(0, 20), ylim=(0, 12.6))
        counts.set_xticks([0, 5, 10, 15, 20], ["1", "32", "1,024", "32,768", "1 million"])
        counts.set_yticks([0, 3, 6, 9, 12], ["1", "10³", "10⁶", "10⁹", "10¹²"])
        for power, color, line in ((2, style.MUTED, "-"), (1, style.FUNCTION, "--")):
            count = power * k_axis * np.log10(2)
            counts.plot(k_axis, count, line, color=color, linewidth=style.LINE)
        plots.note(counts, 12, 12 * 2 * np.log10(2), "the matrix: n²", dx=-6)
        plots.note(counts, 14, 14 * np.log10(2), "g * w: n", color=style.FUNCTION, dx=4, dy=-14)

    def foreground(axes, k, column):
        g, J, counts, w, product = axes
        n, shown = round(2**k), _shown(k)
        places = (np.arange(shown) + 0.5) / shown
        j = min(column, shown) - 1
        for each, values, color in (
            (g, _g[:shown], style.DERIVATIVE),
            (w, _w[:shown], style.SECOND),
            (product, _g[:shown] * _w[:shown], style.DERIVATIVE),
        ):
            bars(each, values, color, lit=[j], places=places, width=0.7 / shown)
        diagonal(J, _w[:shown], limit=1)
        boxed(J, j / shown, 0, width=1 / shown, color=style.POINT)
        counts.plot(
            [k, k], np.log10([n * n, n]), ":o", color=style.POINT,
            markersize=style.DOT, markeredgecolor="white", clip_on=False, zorder=6,
        )  # fmt: skip
        drawn = f" (the first {_most} drawn)" if n > _most else ""
        return (
            f"n = {n:,}{drawn}: the matrix holds {_billions(n * n)} numbers, "
            f"{_memory(8 * n * n)}; w alone {_memory(8 * n)}.\n"
            f"column {j + 1}: one product, {signed(_g[j])} · {signed(_w[j])} = "
            f"{signed(_g[j] * _w[j])}, and {_billions(n - 1)} product{'s' * (n > 2)} with 0."
        )

    return explore(
        background,
        foreground,
        alt="Bars of g and of w, the matrix diag(w), bars of their product, and how the number of "
        "multiplications grows with n: n squared with the matrix, n without.",
        drag=[handle("k", panel=2), *(_column(panel) for panel in (0, 1, 3, 4))],
        figure={"panels": "GJC;WJC;PJC", "size": (9, 4.3), "widths": [1, 1.4, 1.2]},
        k=slider(1, 20, 3.0, step=0.5, label="log₂ n"),
        column=steps(1, _most, 3),
    )


def _shown(k):
    """Return how many entries of vectors of length 2ᵏ are drawn."""
    return min(round(2**k), _most)


def _column(panel):
    """Return the handle on a column, in a panel whose x runs from 0 to 1 over the drawn ones."""
    middle = lambda state: (min(state["column"], _shown(state["k"])) - 0.5) / _shown(state["k"])  # noqa: E731
    return grip(
        "column",
        lambda state: (middle(state), None),
        lambda point, state: 1 + int(np.clip(point[0], 0, 0.999) * _shown(state["k"])),
        reads=("k",),
        panel=panel,
    )


def _memory(count):
    """Return a number of bytes in words."""
    for size, word in ((2**40, "TB"), (2**30, "GB"), (2**20, "MB"), (2**10, "kB")):
        if count >= size:
            return f"{count / size:.3g} {word}"
    return f"{count} bytes"


def layout():
    """Turn some of this lesson's Jacobians from one layout to the other: nothing happens."""
    return layout_switch(
        [
            "w ⊗ x by x",
            "w ⊘ x by x",
            "max(w, x) by w",
            "sigmoid, element by element",
            "element-wise by w",
        ]
    )
