"""Steps on the loss of a line over five points: how long is too long, and Newton's step."""

import numpy as np
from matplotlib.lines import Line2D

from mclib.drawing import landscape, plots, style
from mclib.drawing.lettering import signed
from mclib.engine import choice, explore, handle, slider, steps, toggle
from mclib.functions import neuron

_x, _y = neuron.five_points()
_HALF, _EDGE, _STEPS = 2.4, 2.3, 40
_FAR = 30  # a path that leaves the map by so much is not followed further
_LEVELS = np.arange(1, 16) ** 2 / 4
_INPUTS = {
    "as measured": _x,
    "minus their mean": _x - _x.mean(),
    "minus their mean, to spread 1": (_x - _x.mean()) / _x.std(),
}


def stable_step():
    """Drag the start and set η: below 2/λ_max the steps arrive, above it they run away."""

    def background(axes, inputs):
        loss, distance = axes
        H, lowest = _bowl(inputs)
        landscape.relief(loss, lambda p: _height(H, p - lowest[:, None, None]), _LEVELS,
                         "C above its lowest value", _HALF)  # fmt: skip
        loss.set(xlabel="w", ylabel="b")
        for vector in np.linalg.eigh(H)[1].T:
            ends = np.stack([lowest - 9 * vector, lowest + 9 * vector])
            loss.add_artist(
                Line2D(*ends.T, color=style.TOLERANCE, linewidth=style.THIN, linestyle="--")
            )
        loss.plot(*lowest, "D", color=style.TOLERANCE, markersize=8, zorder=5)
        plots.panel(
            distance, "Distance from the lowest point", x="step", y="",
            xlim=(-0.8, _STEPS + 0.8), ylim=(1e-6, 1e3),
        )  # fmt: skip
        distance.set_yscale("log")
        plots.note(distance, 0, 2e2, "orange: gradient steps", style.APPROACH, dx=4, dy=0)
        plots.note(distance, 0, 4e-6, "pink: Newton's step", style.SECOND, dx=24, dy=0)

    def foreground(axes, inputs, newton, w, b, η, step):
        loss, distance = axes
        H, lowest = _bowl(inputs)
        start = np.array([w, b])
        path = _descend(H, lowest, start, η, step)
        landscape.trail(loss, *path.T)
        away = np.hypot(*(path - lowest).T)
        landscape.trail(distance, np.arange(len(path)), np.maximum(away, 1e-7))
        if newton and np.any(start != lowest):
            plots.arrow(loss, start, lowest - start, color=style.SECOND, width=3)
            distance.add_artist(
                Line2D([0, 1], [max(away[0], 1e-7), 1e-7], color=style.SECOND, linewidth=3)
            )
        plots.point(loss, w, b)
        return _says(H, away, η)

    return explore(
        background,
        foreground,
        alt="Left, a map of a loss over w and b with elliptic level lines, the directions of the "
        "two eigenvectors dashed, a path of gradient steps, and Newton's step as an arrow to the "
        "lowest point; right, the distance from that point after each step.",
        drag=handle("w", "b"),
        recorded=("w", "η"),
        figure={"panels": 2},
        inputs=choice(*_INPUTS, label="inputs x"),
        newton=toggle(True, label="Newton's step"),
        w=slider(-_EDGE, _EDGE, -1.0, step=0.02, label="start, w"),
        b=slider(-_EDGE, _EDGE, 1.0, step=0.02, label="start, b"),
        η=slider(0.01, 1.2, 0.3, step=0.002),
        step=steps(0, _STEPS, _STEPS, label="steps"),
    )


def _bowl(inputs):
    """Return the Hessian of the loss over (w, b), and its lowest point."""
    x = _INPUTS[inputs]
    X = np.stack([x, np.ones(5)], axis=1)
    return 2 / 5 * X.T @ X, np.linalg.lstsq(X, _y, rcond=None)[0]


def _height(H, d):
    """Return ½ dᵀHd, which for this loss is no approximation; d has shape (2, ...)."""
    return np.sum(d * np.tensordot(H, d, 1), axis=0) / 2


def _descend(H, lowest, start, η, count):
    """Return the start and the points after each step, one row each, until they are far away."""
    path = [start]
    for _ in range(count):
        path.append(path[-1] - η * H @ (path[-1] - lowest))
        if np.hypot(*(path[-1] - lowest)) > _FAR:
            break
    return np.array(path)


def _says(H, away, η):
    low, high = np.linalg.eigvalsh(H)
    factors = f"{signed(1 - η * low, 3)} and {signed(1 - η * high, 3)}"
    count = len(away) - 1
    words = (
        f"λ = {low:.3f} and {high:.3f}, so κ = {high / low:.2f} and 2/λ_max = {2 / high:.3f}. "
        f"With η = {η:.3f} a step multiplies the two parts of the distance by {factors}.\n"
        f"After {count} step{'' if count == 1 else 's'} the distance is {away[-1]:.3g}: "
    )
    if abs(η * high - 2) < 1e-9:
        return words + "exactly at the edge, one part neither grows nor shrinks."
    return words + ("this converges." if η * high < 2 else "this diverges.")
