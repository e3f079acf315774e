"""A line is fitted to the five points: it moves while its w and b go downhill on the loss."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D

from mclib.drawing import landscape, plots, style
from mclib.drawing.lettering import signed, vector
from mclib.engine import explore, handle, slider, steps
from mclib.functions import neuron

_x, _y = neuron.five_points()
_HALF = 2.2  # half the side of the map
_EDGE = 2.1  # the start stays this close, so that its dot is not cut off
_STEPS = 60
_FAR = 30  # a path that leaves the map by so much is not followed further
_LEVELS = np.arange(1, 15) ** 2 / 4
_BEND = 2 / 5 * np.array([[_x @ _x, _x.sum()], [_x.sum(), 5]])  # the slopes of the two slopes
_LOWEST = np.linalg.solve(_BEND, 2 / 5 * np.array([_x @ _y, _y.sum()]))


def fit_by_descent(one_step=None):
    """Drag the start and set η: the line moves, while w and b go downhill on the loss.

    one_step(w, b, x, y, η) returns the next w and b in one array; without an answer of the reader's
    the lesson's own takes its place.
    """

    def background(axes):
        data, loss = axes
        plots.panel(data, "The line w x + b", y="output", xlim=(-1.1, 3.1), ylim=(-2.2, 4.4))
        data.plot(_x, _y, "D", color=style.TOLERANCE, markersize=8, zorder=5)
        plots.note(data, -1.1, 3.9, "thin: the line at the start", dx=6, dy=0)
        plots.note(data, -1.1, 3.45, "thick: after the steps", dx=6, dy=0)
        landscape.relief(loss, _loss, _LEVELS, "The loss C over w and b", _HALF)
        loss.set(xlabel="w", ylabel="b")
        for k, name in enumerate("wb"):
            slope = -_BEND[k, 0] / _BEND[k, 1]
            plots.line_through(
                loss, *_LOWEST, slope, color=style.TOLERANCE, width=style.THIN, linestyle="--"
            )
            w, side = _LOWEST[0] + (1.75 - _LOWEST[1]) / slope, (6, -6)[k]
            plots.note(loss, w, 1.75, f"∂C/∂{name} = 0", color=style.TOLERANCE, dx=side, dy=0)
        loss.plot(*_LOWEST, "D", color=style.TOLERANCE, markersize=8, zorder=5)

    def foreground(axes, w, b, η, step):
        data, loss = axes
        path = _path(_answered(one_step), np.array([w, b]), η, step)
        reach = np.array(data.get_xlim())
        for (slope, height), color, width in (
            (path[0], style.APPROACH, style.THIN),
            (path[-1], style.FUNCTION, style.LINE + 1),
        ):
            data.add_artist(Line2D(reach, slope * reach + height, color=color, linewidth=width))
        data.add_collection(_errors(path[-1]), autolim=False)
        landscape.trail(loss, *path.T)
        plots.point(loss, *np.clip(path[-1], -9, 9), color=style.FUNCTION)
        plots.point(loss, w, b)
        return _says(path, η)

    return explore(
        background,
        foreground,
        alt="Left, five points, a line at the start and after some steps, and the errors of the "
        "second as upright bars. Right, a map of the loss over w and b with the path of the "
        "steps, from a black dot to a blue one; two dashed lines, on which one of the two slopes "
        "is zero, cross at the lowest point.",
        drag=handle("w", "b", panel=1),
        figure={"panels": 2},
        w=slider(-_EDGE, _EDGE, -0.6, step=0.01, label="start, w"),
        b=slider(-_EDGE, _EDGE, -0.8, step=0.01, label="start, b"),
        η=slider(0.01, 0.4, 0.2, step=0.01),
        step=steps(0, _STEPS, _STEPS, label="steps"),
    )


def _loss(point):
    """Return the mean squared error of the lines (w, b), shape (2, ...)."""
    w, b = point
    return np.mean((np.multiply.outer(w, _x) + np.expand_dims(b, -1) - _y) ** 2, axis=-1)


def _gradient(w, b):
    e = w * _x + b - _y
    return np.array([2 * np.mean(e * _x), 2 * np.mean(e)])


def _own_step(w, b, x, y, η):
    return np.array([w, b]) - η * _gradient(w, b)


def _answered(one_step):
    """Return the reader's step, or the lesson's own where there is no answer yet."""
    if one_step is None or one_step(0.3, 1.0, _x.copy(), _y.copy(), 0.1) is ...:
        return _own_step
    return one_step


def _path(one_step, start, η, count):
    """Return the points (w, b) from the start, one row for each; it ends when it has run away."""
    path = [start]
    for _ in range(count):
        w, b = map(float, path[-1])
        after = np.array(one_step(w, b, _x.copy(), _y.copy(), η), dtype=float).ravel()
        if after.shape != (2,):
            raise ValueError(
                f"the step gives {after.size} numbers; here it should give two, w and b"
            )
        path.append(after)
        if not np.all(np.abs(after) < _FAR):
            break
    return np.array(path)


def _errors(line):
    """Return an upright bar from each point to the line."""
    there = line[0] * _x + line[1]
    bars = np.stack([np.stack([_x, _y], axis=1), np.stack([_x, there], axis=1)], axis=1)
    return LineCollection(bars, colors=style.SECOND, linewidths=3, zorder=4)


def _says(path, η):
    """Return where the path has come to, as words."""
    count, (w, b), C = len(path) - 1, path[-1], _loss(path.T)
    before = f"η = {η:.2f}, from {vector(path[0])}: after {count} step{'' if count == 1 else 's'} "
    before += f"w = {signed(w, 3)}, b = {signed(b, 3)}, C = {C[-1]:.4f}, "
    before += f"∇C = {vector(_gradient(w, b))}."
    if not np.all(np.abs(path[-1]) < _FAR):
        return f"{before} The steps are too long: they run away."
    if count and C[-1] > C[0]:
        return f"{before} The loss is higher than at the start: the steps are too long."
    if np.array_equal(path[-1].round(3), _LOWEST.round(3)):
        return f"{before} This is the best line, to three digits."
    return before
