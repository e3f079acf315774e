"""A diagonal Jacobian need not be stored in order to multiply by it."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.bars import bars
from mclib.drawing.cells import boxed, diagonal
from mclib.drawing.lettering import signed
from mclib.engine import explore, grip, handle, slider, steps

_MOST_DRAWN = 32  # entries of a vector


def _sample(seed):
    """Return the entries that are drawn of δ and w, those of w at least 0.3 from 0."""
    rng = np.random.default_rng(seed)
    n = _MOST_DRAWN
    return rng.uniform(-1, 1, n), rng.uniform(0.3, 1, n) * rng.choice([-1, 1], n)


_δ, _w = _sample(seed=7)


def _count(number):
    """Return a whole number as words: 1,024 or, if it is long, 1.1 billion."""
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if number >= size:
            return f"{number / size:.3g} {word}"
    return f"{number:,}"


def vjp():
    """Let n grow: δᵀ diag(w) takes n multiplications as δ * w, and n² with the matrix."""

    def background(axes):
        δ, J, counts, w, product = axes
        for each, name in ((δ, "δ = ∂C/∂y"), (w, "w"), (product, "δᵀ diag(w) = ∂C/∂x")):
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
            digits = np.array([0, 20]) * power * np.log10(2)
            counts.plot([0, 20], digits, line, color=color, linewidth=style.LINE)
        plots.note(counts, 12, 12 * 2 * np.log10(2), "with the matrix: n²", dx=-6)
        plots.note(counts, 14, 14 * np.log10(2), "δ * w: n", color=style.FUNCTION, dx=4, dy=-14)

    def foreground(axes, k, column):
        δ, J, counts, w, product = axes
        n, shown = round(2**k), _shown(k)
        places = (np.arange(shown) + 0.5) / shown
        j = min(column, shown) - 1
        for each, values, color in (
            (δ, _δ[:shown], style.DERIVATIVE),
            (w, _w[:shown], style.SECOND),
            (product, _δ[:shown] * _w[:shown], style.DERIVATIVE),
        ):
            bars(each, values, color, lit=[j], places=places, width=0.7 / shown)
        diagonal(J, _w[:shown], limit=1)
        boxed(J, j / shown, 0, width=1 / shown, color=style.POINT)
        counts.plot(
            [k, k], np.log10([n * n, n]), ":o", color=style.POINT,
            markersize=style.DOT, markeredgecolor="white", clip_on=False, zorder=6,
        )  # fmt: skip
        drawn = f" (the first {_MOST_DRAWN} drawn)" if n > _MOST_DRAWN else ""
        return (
            f"n = {n:,}{drawn}: the matrix holds {_count(n * n)} numbers, "
            f"{_memory(8 * n * n)}; w alone takes {_memory(8 * n)}.\n"
            f"Column {j + 1}: one product, {signed(_δ[j])} · {signed(_w[j])} = "
            f"{signed(_δ[j] * _w[j])}, and {_count(n - 1)} product{'s' * (n > 2)} with 0."
        )

    return explore(
        background,
        foreground,
        alt="Bars of δ and of w, the matrix diag(w), bars of the entry by entry product, and the "
        "number of multiplications against n: n squared with the matrix, n without it.",
        drag=[handle("k", panel=2), *(_column(panel) for panel in (0, 1, 3, 4))],
        figure={"panels": "GJC;WJC;PJC", "size": (9, 4.3), "widths": [1, 1.4, 1.2]},
        k=slider(1, 20, 3.0, step=0.5, label="log₂ n"),
        column=steps(1, _MOST_DRAWN, 3),
    )


def _shown(k):
    """Return how many entries of a vector of length 2ᵏ are drawn."""
    return min(round(2**k), _MOST_DRAWN)


def _column(panel):
    """Return a handle on the column, in a panel where the drawn columns lie between x = 0 and 1."""
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
        if count >= 0.9995 * size:  # 1 MB, and not 1,024 kB
            return f"{count / size:.3g} {word}"
    return f"{count} bytes"
