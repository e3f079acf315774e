"""The loss of the neuron taken apart: gate, error and square, and the slopes on the way back."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.drawing.bars import bars
from mclib.drawing.lettering import signed
from mclib.engine import explore, handle, slider
from mclib.functions.neuron import five_points, gate, relu

_x, _y = five_points()
_STEPS = {  # what it is called, and the limits that hold its bars
    "z": (-1.6, 4.4),
    "a = max(0, z)": (-1.6, 4.4),
    "e = y − a": (-1.6, 2.4),
    "q = e ⊗ e": (-1.2, 5),
}
_BACK = {  # what the slopes from the right have been multiplied by
    "z": "⊗ 1[z > 0]",
    "a": "⊗ (−1)",
    "e": "⊗ 2e",
    "q": "1/5 each",
}


def loss_in_steps():
    """Tilt and shift the neuron: five samples go forward to the squares, and slopes come back."""

    def background(axes):
        data, *panels = axes
        plots.panel(data, "Neuron and samples", y="", xlim=(-0.9, 3), ylim=(-1.6, 3.2))
        data.plot(_x, _y, "D", color=style.TOLERANCE, markersize=7)
        for i, (x, y) in enumerate(zip(_x, _y, strict=True)):
            plots.note(data, x, y, str(i + 1), dx=-4, dy=9)
        for x, name in ((0, "b"), (1, "w")):
            data.axvline(x, color=style.MUTED, linewidth=style.THIN, linestyle=":")
            plots.note(data, x, -1.5, f"↕ {name}", dx=4, dy=0)
        for each, (name, limits) in zip(panels[:4], _STEPS.items(), strict=True):
            plots.panel(each, name, x="", y="", xlim=(0.4, 5.6), ylim=limits)
        for each, (name, factor) in zip(panels[4:], _BACK.items(), strict=True):
            plots.panel(each, f"∂C/∂{name}", x=factor, y="", xlim=(0.4, 5.6), ylim=(-1, 1))
        for each in panels:
            each.set_xticks(range(1, 6))
            each.grid(False, axis="x")
            each.axhline(0, color=style.MUTED, linewidth=style.THIN)

    def foreground(axes, w, b):
        data, *panels = axes
        z = w * _x + b
        a = relu(z)
        e = _y - a
        at_q = np.full(5, 1 / 5)  # each square counts for a fifth of the mean
        at_e = at_q * 2 * e
        at_a = -at_e
        at_z = at_a * gate(z)
        values, slopes = (z, a, e, e**2), (at_z, at_a, at_e, at_q)
        for each, heights in zip(panels[:4], values, strict=True):
            bars(each, heights, style.FUNCTION, places=_PLACES)
        for each, heights in zip(panels[4:], slopes, strict=True):
            bars(each, heights, style.DERIVATIVE, places=_PLACES)
        reach = np.array(data.get_xlim())
        knots = np.sort(np.append(reach, np.clip(-b / w, *reach)))
        data.add_artist(Line2D(reach, w * reach + b, color=style.MUTED, linestyle="--"))
        data.add_artist(Line2D(knots, relu(w * knots + b), color=style.FUNCTION, linewidth=3))
        errors = np.stack([np.stack([_x, a], 1), np.stack([_x, _y], 1)], 1)
        data.add_collection(
            LineCollection(errors, colors=style.APPROACH, linewidths=style.LINE), autolim=False
        )
        plots.point(data, 0, b)
        plots.point(data, 1, w + b)
        found = ", ".join(signed(each) for each in at_z)
        return f"C = {np.mean(e**2):.3f}. {_gates(z)}\n∂C/∂z = [{found}]"

    return explore(
        background,
        foreground,
        alt="Left, a neuron's line with five samples and their errors. Right, above, bars of z, a, "
        "e and q for each sample; below, bars of the slopes of C with respect to each of them.",
        drag=[handle(1, "w", plus=(0, "b")), handle(0, "b")],
        recorded=("w", "b"),
        figure={"panels": "NZAEQ;Nzaeq", "size": (9.6, 4.2), "widths": [1.9, 1, 1, 1, 1]},
        w=slider(0.5, 1.3, 1.0, step=0.01),
        b=slider(-0.8, 0.8, -0.5, step=0.01),
    )


_PLACES = np.arange(1, 6)


def _gates(z):
    """Say which gates are shut."""
    names = [str(i) for i in _PLACES[z <= 0]]
    if len(names) < 2:
        return f"The gate of sample {names[0]} is shut." if names else "All gates are open."
    return f"The gates of samples {', '.join(names[:-1])} and {names[-1]} are shut."
