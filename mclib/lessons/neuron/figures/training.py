"""The neuron trains on five points: steps against the gradient, until its gates shut or it fits."""

import numpy as np
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from mclib.drawing import landscape, plots, style
from mclib.drawing.lettering import signed
from mclib.engine import explore, handle, slider, steps
from mclib.functions import neuron as neurons

_x, _y = neurons.five_points()
_X = _x[:, None]
_HALF = 2.2  # half the side of the map
_EDGE = 2.1  # the start stays this close, so that its dot is not cut off
_STEPS = 60
_FAR = 30  # a path that leaves the map by so much is not followed further
_LEVELS = np.array([0.03, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.4, 3, 4, 5.5, 7.5, 10, 13])
_DEAD = float(np.mean(_y**2))  # the loss when all gates are shut
_LINE = np.linalg.lstsq(np.column_stack([_x, np.ones(5)]), _y, rcond=None)[0]
_OF_LINE = float(np.mean((_LINE[0] * _x + _LINE[1] - _y) ** 2))


def training(one_step=None):
    """Drag the start and set η: the neuron takes its steps, and its gates open and shut.

    one_step(w, b, X, y, η) returns the next w and b in one array; without an answer of the reader's
    the course's own takes its place.
    """

    def background(axes):
        data, inputs, loss = axes
        plots.panel(
            data,
            "The neuron (thin: at the start)",
            y="output",
            xlim=(-1.1, 3.1),
            ylim=(-1.2, 3.4),
        )
        data.axhline(0, color=style.MUTED, linewidth=style.THIN)
        plots.note(data, 3.1, -0.82, "hollow point: its gate is shut", dx=-2, dy=0)
        plots.note(data, 3.1, -1.12, "dashed: z = w x + b", dx=-2, dy=0)
        landscape.relief(inputs, _loss, _LEVELS, "The loss C over w and b", _HALF)
        inputs.set(xlabel="w", ylabel="b")
        corners = [(0, 0), (-_HALF, _HALF * _x[0]), (-_HALF, -_HALF)]
        corners += [(_HALF / _x[-1], -_HALF)]
        inputs.add_patch(Polygon(corners, facecolor=style.GRID, edgecolor=style.MUTED, zorder=2))
        plots.note(inputs, -0.62, -1.2, "all gates shut", dx=0, dy=0, ha="center")
        plots.panel(
            loss,
            "The loss after each step",
            x="step",
            y="C",
            xlim=(-1, _STEPS + 1),
            ylim=(0.012, 12),
        )
        loss.set_yscale("log")
        loss.set_yticks([0.03, 0.1, 0.3, 1, 3, 10], ["0.03", "0.1", "0.3", "1", "3", "10"])
        loss.minorticks_off()
        for height, words in ((_DEAD, "all gates shut"), (_OF_LINE, "the best line, no gate")):
            loss.axhline(height, color=style.TOLERANCE, linewidth=style.THIN, linestyle="--")
            plots.note(loss, _STEPS, height, words, dx=-2, dy=3)

    def foreground(axes, w, b, η, step):
        data, inputs, loss = axes
        path = _path(_answered(one_step), np.array([w, b]), η, step)
        C = _loss(path.T)
        reach = np.array(data.get_xlim())
        z = path[-1][0] * reach + path[-1][1]
        data.add_artist(Line2D(reach, z, color=style.MUTED, linewidth=style.THIN, linestyle="--"))
        _draw_neuron(data, path[0], color=style.APPROACH, linewidth=style.THIN)
        _draw_neuron(data, path[-1], color=style.FUNCTION, linewidth=style.LINE + 1)
        is_open = _open(path[-1])
        for chosen, face in ((is_open, style.TOLERANCE), (~is_open, style.PAPER)):
            if chosen.any():
                data.add_artist(
                    Line2D(
                        _x[chosen], _y[chosen], color=style.TOLERANCE, linestyle="", marker="D",
                        markersize=8, markerfacecolor=face, markeredgewidth=1.6, zorder=5,
                    )
                )  # fmt: skip
        landscape.trail(inputs, *path.T)
        plots.point(inputs, *np.clip(path[-1], -9, 9), color=style.FUNCTION)
        plots.point(inputs, w, b)
        landscape.trail(loss, np.arange(len(C)), np.clip(C, 1e-3, 1e4))
        return _says(path, C, η)

    return explore(
        background,
        foreground,
        alt="Left, five points and the graph of a neuron, at the start and after some steps. "
        "Right, a map of the loss over w and b with the path of the steps, from a black dot to a "
        "blue one, and a grey wedge in which all gates are shut. Below, the loss after each step.",
        drag=handle("w", "b", panel=1),
        figure={"panels": "AB;AB;CC", "size": (8.8, 7.0)},
        w=slider(-_EDGE, _EDGE, 0.3, step=0.01, label="start, w"),
        b=slider(-_EDGE, _EDGE, 1.0, step=0.01, label="start, b"),
        η=slider(0.01, 1.0, 0.2, step=0.01),
        step=steps(0, _STEPS, _STEPS, label="steps"),
    )


def _answered(one_step):
    """Return the reader's step, or the course's own where there is no answer yet."""
    if one_step is None or one_step(np.array([0.3]), 1.0, _X.copy(), _y.copy(), 0.1) is ...:
        return _own_step
    return one_step


def _own_step(w, b, X, y, η):
    dw, db = neurons.loss_gradients(w, b, X, y)
    return np.append(w - η * dw, b - η * db)


def _path(one_step, start, η, count):
    """Return the points (w, b) from the start, one row for each; it ends when it has run away."""
    path = [start]
    for _ in range(count):
        w, b = path[-1]
        after = np.array(one_step(np.array([w]), float(b), _X.copy(), _y.copy(), η), dtype=float)
        if after.shape != (2,):
            raise ValueError(
                f"one_step gives the shape {after.shape}; here it should give w and b, shape (2,)"
            )
        path.append(after)
        if not np.all(np.abs(after) < _FAR):
            break
    return np.array(path)


def _loss(point):
    """Return the loss at points (w, b), shape (2, ...)."""
    w, b = point
    z = np.multiply.outer(w, _x) + np.expand_dims(b, -1)
    return np.mean((_y - neurons.relu(z)) ** 2, axis=-1)


def _open(point):
    """Return which of the five gates are open."""
    return point[0] * _x + point[1] > 0


def _draw_neuron(axes, point, **line):
    w, b = point
    low, high = axes.get_xlim()
    knots = np.array([low, np.clip(-b / w if w else high, low, high), high])
    axes.add_artist(Line2D(knots, neurons.relu(w * knots + b), **line))


def _says(path, C, η):
    """Return where the path has come to, as words."""
    count = len(path) - 1
    w, b = path[-1]
    gates = [int(_open(point).sum()) for point in path]
    before = f"η = {η:.2f}, after {count} step{'' if count == 1 else 's'}: w = {signed(w)}, "
    before += f"b = {signed(b)}, C = {C[-1]:.3f}, {gates[-1]} of 5 gates open."
    if not gates[0]:
        return f"{before} All gates are shut at the start: no slope is left, and no step moves it."
    if not gates[-1]:
        return f"{before} At step {gates.index(0)} the last gate shut: the neuron is dead."
    if gates[-1] == 1 and C[-1] > _DEAD - 0.01:
        return f"{before} It fits the one point whose gate is open, and has lost the other four."
    if not np.all(np.abs(path[-1]) < _FAR):
        return f"{before} The steps are too long: they run away."
    if count and C[-1] > C[0]:
        return f"{before} The loss is higher than at the start: the steps are too long."
    if C[-1] < _OF_LINE:
        return f"{before} That is less than the {_OF_LINE:.3f} of the best line without a gate."
    return before
