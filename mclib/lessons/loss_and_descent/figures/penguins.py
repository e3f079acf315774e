"""Descent on the penguins: in batches, with the input as measured or standardised."""

import functools

import numpy as np
from matplotlib.colors import LogNorm
from matplotlib.lines import Line2D

from mclib.drawing import landscape, plots, shades, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, slider, steps
from mclib.functions import neuron as neurons
from mclib.functions import penguins

_flipper, _mass = penguins.measured()
_N = len(_mass)
_INPUTS = {
    "in dm, as measured": (_flipper, (-3.0, 7.0), (-12.0, 12.0)),  # x, limits of w, limits of b
    "standardised": (penguins.standardised(_flipper), (-3.0, 5.0), (-1.0, 7.0)),
}
_STEPS = 60
_LEVELS = np.array([0.2, 0.5, 1, 2, 4, 7, 11, 15, 18, 25, 40, 70, 120, 200, 400, 700])
_DEAD = float(np.mean(_mass**2))  # the loss when all gates are shut
_LOWEST = float(np.mean((np.polyval(np.polyfit(_flipper, _mass, 1), _flipper) - _mass) ** 2))


def penguin_descent():
    """Drag the start, set η and the size of the batch: the neuron learns from 342 penguins."""

    def background(axes, x):
        data, plane, loss = axes
        inputs, ws, bs = _INPUTS[x]
        margin = 0.05 * np.ptp(inputs)
        plots.panel(
            data,
            "342 penguins",
            x="flipper in dm" if inputs is _flipper else "flipper, standardised",
            y="mass in kg",
            xlim=(inputs.min() - margin, inputs.max() + margin),
            ylim=(-0.4, 9.4),
        )
        data.plot(
            inputs, _mass, "o", color=style.TOLERANCE, markersize=3.5, markeredgewidth=0, alpha=0.6
        )
        plots.note(data, inputs.min(), 9.0, "thin: at the start", dx=0, dy=0, va="center")
        plots.note(data, inputs.min(), 8.4, "ringed: the last batch", dx=0, dy=0, va="center")
        plots.panel(plane, "The loss over w and b", x="w", y="b", xlim=ws, ylim=bs)
        _draw_relief(plane, inputs, ws, bs)
        plots.panel(
            loss, "The loss after each step", x="step", y="C",
            xlim=(-1, _STEPS + 1), ylim=(0.06, 60),
        )  # fmt: skip
        loss.set_yscale("log")
        loss.set_yticks([0.1, 0.3, 1, 3, 10, 30], ["0.1", "0.3", "1", "3", "10", "30"])
        loss.minorticks_off()
        for height, words, up in ((_DEAD, "all gates shut", 3), (_LOWEST, "the lowest loss", -3)):
            loss.axhline(height, color=style.TOLERANCE, linewidth=style.THIN, linestyle="--")
            plots.note(loss, _STEPS, height, words, dx=-2, dy=up)

    def foreground(axes, x, w, b, η, batch, step):
        data, plane, loss = axes
        inputs = _INPUTS[x][0]
        path, C, last = _descend(inputs, w, b, η, batch, step)
        for (slope, height), color, width in (
            (path[0], style.APPROACH, style.THIN),
            (path[-1], style.FUNCTION, style.LINE + 1),
        ):
            _draw_neuron(data, slope, height, color=color, linewidth=width)
        if len(last) < _N:
            data.add_artist(
                Line2D(
                    inputs[last], _mass[last], color=style.POINT, linestyle="", marker="o",
                    markersize=7, markerfacecolor="none", markeredgewidth=1.2, zorder=5,
                )
            )  # fmt: skip
        shown = np.clip(path, -99, 99)
        landscape.trail(plane, *shown.T)
        plots.point(plane, *shown[-1], color=style.FUNCTION)
        plots.point(plane, w, b)
        landscape.trail(loss, np.arange(len(C)), np.clip(C, 1e-3, 1e4))
        return _says(inputs, path, C, batch)

    return explore(
        background,
        foreground,
        alt="Left, the masses of 342 penguins against the lengths of their flippers, with the "
        "graph of a neuron at the start and after some steps. Right, a map of the loss over w and "
        "b with the path of the steps, from a round dot to a blue one. Below, the loss after each "
        "step.",
        drag=handle("w", "b", panel=1),
        figure={"panels": "AB;AB;CC", "size": (8.8, 7.0)},
        x=choice(*_INPUTS, label="input"),
        w=slider(-2.9, 4.9, 3.0, step=0.05, label="start, w"),
        b=slider(-0.9, 6.9, 3.0, step=0.05, label="start, b"),
        η=slider(0.01, 0.6, 0.1, step=0.01),
        batch=steps(1, _N, _N, label="batch size"),
        step=steps(0, _STEPS, _STEPS, label="steps"),
    )


def _draw_relief(axes, inputs, ws, bs):
    w, b = np.meshgrid(np.linspace(*ws, 181), np.linspace(*bs, 181))
    squares = ((neurons.relu(x * w + b) - y) ** 2 for x, y in zip(inputs, _mass, strict=True))
    C = sum(squares) / _N
    shading = {"cmap": shades.LOW_TO_HIGH, "norm": LogNorm(0.2, 700), "alpha": 0.65}
    axes.contourf(w, b, C, levels=_LEVELS, extend="both", **shading)
    axes.contour(w, b, C, levels=_LEVELS[1:], colors=style.FUNCTION, linewidths=0.9)
    axes.grid(False)


def _draw_neuron(axes, w, b, **line):
    low, high = axes.get_xlim()
    knots = np.array([low, np.clip(-b / w if w else high, low, high), high])
    axes.add_artist(Line2D(knots, np.clip(neurons.relu(w * knots + b), -1e4, 1e4), **line))


@functools.lru_cache(maxsize=8)
def _batches(size):
    """Return the samples of each step: every sample once before any comes again, in random order.

    What is left over at the end of a round makes a smaller batch.
    """
    rng, found = np.random.default_rng(11), []
    while len(found) < _STEPS:
        order = rng.permutation(_N)
        found += [order[i : i + size] for i in range(0, _N, size)]
    return found[:_STEPS]


def _descend(inputs, w, b, η, size, count):
    """Return the path (count + 1, 2), the loss at each of its points, and the last batch."""
    path, last = [(w, b)], np.arange(_N)
    for batch in _batches(size)[:count]:
        x, y = inputs[batch], _mass[batch]
        z = w * x + b
        e = 2 / len(y) * (z > 0) * (z - y)
        w, b, last = w - η * float(e @ x), b - η * float(e.sum()), batch
        path.append((w, b))
        if max(abs(w), abs(b)) > 1e6:
            break
    path = np.array(path)
    a = neurons.relu(np.multiply.outer(path[:, 0], inputs) + path[:, 1:])
    return path, np.mean((a - _mass) ** 2, axis=1), last


def _says(inputs, path, C, batch):
    """Return where the path has come to, as words."""
    count, (w, b) = len(path) - 1, path[-1]
    gates = int(np.sum(w * inputs + b > 0))
    rounds = count * batch / _N
    says = (
        f"After {count} step{'' if count == 1 else 's'} of {batch} penguin"
        f"{'' if batch == 1 else 's'} each ({rounds:.1f} rounds through the data): "
        f"w = {signed(w)}, b = {signed(b)}, C = {C[-1]:.3f}, {gates} of {_N} gates open."
    )
    if not gates:
        return f"{says} The neuron is dead."
    if C[-1] > 1.5 * C[0]:
        return f"{says} The steps are too long."
    if C[-1] < 1.02 * _LOWEST:
        return f"{says} This is within 2 % of the lowest loss, {_LOWEST:.3f}."
    return says
