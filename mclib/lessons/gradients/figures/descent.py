"""Gradient descent: where the steps lead, and when they are too long."""

import numpy as np

from mclib import functions
from mclib.drawing import landscape, plots
from mclib.engine import choice, explore, slider

# name -> (surface, factor, level lines, limits of f)
_SURFACES = {
    "x² + y², a bowl": (functions.bowl, 1, np.arange(12) ** 2 / 4, (1e-8, 1e3)),
    "x²/10 + 2y², a narrow valley": (functions.valley, 1, np.arange(18) ** 2 / 8, (1e-8, 1e3)),
    "x² − y², a saddle": (functions.saddle, 1, np.arange(-16.0, 17, 2), (-30, 20)),
    "Himmelblau / 50": (functions.himmelblau, 1 / 50, np.arange(22) ** 2 / 25, (1e-8, 1e3)),
}
HALF = 4.5  # of the side of every map
EDGE = 4.4  # the start stays this close, so that its dot is not cut off
STEPS = 40
FAR = 30  # a path that leaves the square of this half-width is not followed further


def descent():
    """Drag the start and set η: step after step against the gradient."""

    def background(axes, f):
        inputs, loss = axes
        F, factor, levels, limits = _SURFACES[f]
        landscape.relief(inputs, lambda p: factor * F(p), levels, f"f = {f}", HALF)
        plots.panel(
            loss, "f after each step", x="step", xlim=(-0.8, STEPS + 0.8), ylim=limits, y=""
        )
        if limits[0] > 0:
            loss.set_yscale("log")

    def foreground(axes, f, x, y, η):
        inputs, loss = axes
        F, factor, _, (lowest, _) = _SURFACES[f]
        path = _descend(lambda p: factor * F.gradient(p), np.array([x, y]), η)
        values = factor * F(path)
        landscape.trail(inputs, *path)
        plots.point(inputs, x, y)
        values_shown = np.clip(values, lowest / 10 if lowest > 0 else 9 * lowest, 1e5)
        landscape.trail(loss, np.arange(len(values)), values_shown)
        return _verdict(path, values, factor * F.gradient(path[:, -1]), η)

    return explore(
        background,
        foreground,
        alt="Left, a map of f with a path of steps against the gradient; right, f after each step.",
        drag=("x", "y"),
        figure={"panels": 2},
        f=choice(*_SURFACES, value="x²/10 + 2y², a narrow valley"),
        x=slider(-EDGE, EDGE, -2.6, step=0.02, label="start, x"),
        y=slider(-EDGE, EDGE, 1.8, step=0.02, label="start, y"),
        η=slider(0.005, 1.2, 0.45, step=0.005),
    )


def _descend(gradient, x, η):
    """Return the points x, x - η∇f(x), … as columns; it stops when they have run far away."""
    path = [x]
    while len(path) <= STEPS and np.all(np.abs(x) < FAR):
        x = x - η * gradient(x)
        path.append(x)
    return np.array(path).T


def _verdict(path, values, gradient, η):
    x, y = np.round(path[:, -1], 3) + 0.0
    count, end = path.shape[1] - 1, values[-1]
    steepness = np.hypot(*gradient)
    if end < -50:
        return f"Step {count}: f = {end:.3g}, and no end to it: below a saddle there is no ground."
    if not np.all(np.abs(path[:, -1]) < FAR):
        return f"η = {η:.3f} is too large: it diverges. After {count} steps f = {end:.3g}."
    if steepness > 0.05 and np.min(values[-10:]) >= np.min(values[:-10]):
        return f"η = {η:.3f} is too large here: {count} steps, and f = {end:.2g} comes no lower."
    before = f"Step {count}: at ({x:.3f}, {y:.3f}), f = {end:.2g}, |∇f| = {steepness:.2g}"
    if steepness < 1e-3:
        return f"{before}: flat, to three digits. Where the gradient is 0, the steps stop."
    moves = np.diff(path[:, -4:])
    reversals = np.sum(moves[:, 1:] * moves[:, :-1], axis=0) < 0
    manner = "zigzagging across the valley" if np.all(reversals) else "still on its way"
    return f"{before}: {manner}."
