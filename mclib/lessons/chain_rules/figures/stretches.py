"""A chain of functions as number lines: each function stretches or shrinks an interval."""

import numpy as np
from matplotlib.collections import LineCollection, PolyCollection

from mclib.drawing import plots, style
from mclib.drawing.lettering import signed, write
from mclib.engine import choice, explore, handle, slider

# formula -> its functions from the inside out: (value, function, derivative, derivative in words)
_CHAINS = {
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
_LIMITS = {"sin(x²)": (0, 3.3), "ln(sin(x³)²)": (-4.2, 5.6)}  # of the number lines
_POLE = np.pi ** (1 / 3)  # where sin(x³) = 0


def stretches():
    """Drag x: an interval of inputs is stretched by one function after the other."""

    def background(axes, f):
        names = ["x", *(name for name, *_ in _CHAINS[f])]
        low, high = _LIMITS[f]
        left = _left(f)
        plots.panel(axes, f"{f}: one scale for every line", x="", y="", xlim=(left, high))
        axes.set(ylim=(-len(names) + 0.6, 0.45), xticks=range(int(low), int(high) + 1), yticks=[])
        axes.spines["left"].set_visible(False)
        axes.hlines(-np.arange(len(names)), low, high, color=style.MUTED, linewidth=style.THIN)
        for row, name in enumerate(names):
            axes.text(left, -row, name, va="center", fontsize=style.LABEL)

    def foreground(axes, f, x, h):
        ends = np.array([x, x + h])
        slope, words, bands, factors = 1.0, [], [], []
        seen = np.clip(ends, *_LIMITS[f])  # what is beyond the end of a line is drawn at its end
        bars = [[(seen[0], 0), (seen[1], 0)]]
        for row, (_, function, derivative, rule) in enumerate(_CHAINS[f], start=1):
            image, factor = function(ends), float(derivative(ends[0]))
            before, seen = seen, np.clip(image, *_LIMITS[f])
            bars.append([(seen[0], -row), (seen[1], -row)])
            bands.append(
                [(before[0], 1 - row), (before[1], 1 - row), (seen[1], -row), (seen[0], -row)]
            )
            words.append((_left(f), 0.5 - row, f"× {rule} = {signed(factor)}", "left", "center"))
            factors.append(signed(factor))
            slope, ends = slope * factor, image
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
        says = f"At x = {x:.2f} the stretches multiply: {' · '.join(factors)} = {signed(slope)}.\n"
        if f.startswith("ln") and x < _POLE < x + h:
            return f"{says}Nothing to measure: ln has no value at x = {_POLE:.2f}, in between."
        ratio = signed((ends[1] - ends[0]) / h)
        return f"{says}Measured, width of y over width of x = {h:.2f}: {ratio}."

    return explore(
        background,
        foreground,
        alt="Number lines, one below the other, for x, for each intermediate value and for y; a "
        "small interval of x and its image on each line, joined by bands that widen or narrow.",
        drag=[handle("x", 0.0), handle("h", 0.0, plus=("x", 0))],
        recorded=("x", "h"),
        f=choice(*_CHAINS),
        x=slider(0.6, 1.35, 0.8, step=0.01),
        h=slider(0.01, 0.4, 0.3, step=0.01),
    )


def _left(f):
    """Return the left end of the panel: a quarter of its width is for the names."""
    low, high = _LIMITS[f]
    return low - (high - low) / 3
