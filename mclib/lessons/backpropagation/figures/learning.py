"""A network learns to tell two arcs of points apart: its boundary, and the loss."""

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.lines import Line2D

from mclib.drawing import plots, style
from mclib.engine import choice, explore, steps
from mclib.functions import network
from mclib.lessons.backpropagation.planar import EVERY, SHOTS, training, two_arcs

_HALF = (2.0, 1.8)
_SIDES = np.linspace(-_HALF[0], _HALF[0], 41), np.linspace(-_HALF[1], _HALF[1], 37)
_GRID = np.stack(np.meshgrid(*_SIDES), axis=-1).reshape(-1, 2)
_CLASSES = ((style.FUNCTION, "o"), (style.DERIVATIVE, "D"))


def learning():
    """Choose a width, a learning rate and a batch, and let the steps draw the boundary."""

    def background(axes):
        plane, curve = axes
        plots.panel(
            plane, "Which class the network prefers", x="x₁", y="x₂",
            xlim=(-_HALF[0], _HALF[0]), ylim=(-_HALF[1], _HALF[1]), equal=True,
        )  # fmt: skip
        plots.panel(
            curve, "The loss", x="step", y="C", xlim=(0, EVERY * SHOTS), ylim=(0.0025, 4),
        )  # fmt: skip
        curve.set_yscale("log")
        curve.set_yticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
        curve.minorticks_off()
        curve.axhline(np.log(2), color=style.TOLERANCE, linewidth=style.THIN, linestyle="--")
        plots.note(curve, EVERY * SHOTS, np.log(2), "shares of one half", dx=-2, dy=3)

    def foreground(axes, width, η, batch, shot):
        plane, curve = axes
        shots, losses = training(width, η, batch)
        parts = shots[shot]
        shares = network.shares(*parts, _GRID)[:, 0].reshape(len(_SIDES[1]), len(_SIDES[0]))
        colors = [to_rgba(color, 0.22) for color, _ in reversed(_CLASSES)]
        plane.contourf(*_SIDES, shares, levels=[-0.01, 0.5, 1.01], colors=colors, zorder=1)
        plane.add_collection(_hinges(parts), autolim=False)
        X, Y = two_arcs()
        for column, (color, marker) in enumerate(_CLASSES):  # over the shading
            looks = {"color": color, "marker": marker, "markeredgecolor": "white", "markersize": 6}
            plane.add_artist(Line2D(*X[Y[:, column] == 1].T, linestyle="", zorder=5, **looks))
        known = np.clip(losses[: shot + 1], 1e-4, 1e4)
        places = EVERY * np.arange(shot + 1)
        line = {"color": style.APPROACH, "linewidth": style.LINE}
        curve.add_artist(Line2D(places, known, **line))
        plots.point(curve, places[-1], known[-1], color=style.FUNCTION)
        right = int(np.sum(network.shares(*parts, X).argmax(axis=1) == Y.argmax(axis=1)))
        return (
            f"After {EVERY * shot} steps with {width} hidden units, η = {η:g} and "
            f"{batch} points at a time: C = {losses[shot]:.3f}, and {right} of 80 points are on "
            "the right side."
        )

    return explore(
        background,
        foreground,
        alt="Left, two arcs of points that reach into each other, round and diamond-shaped; the "
        "plane is shaded by the class that the network prefers, and thin lines are the hinges of "
        "its hidden units. Right, the loss against the number of steps.",
        figure={"panels": 2, "widths": (1.25, 1)},
        width=choice(("2", 2), ("4", 4), ("16", 16), value=16, label="hidden units"),
        η=choice(("0.03", 0.03), ("0.3", 0.3), ("3", 3.0), value=0.3, label="η"),
        batch=choice(("4 points", 4), ("16 points", 16), ("all 80", 80), value=16, label="batch"),
        shot=steps(0, SHOTS, SHOTS, label="steps / 10"),
    )


def _hinges(parts):
    """Return the lines on which the gates of the hidden units open, in one artist."""
    W1, b1, *_ = parts
    lengths = np.maximum(np.linalg.norm(W1, axis=1), 1e-9)
    foot = -W1 * (b1 / lengths**2)[:, None]
    along = np.stack([-W1[:, 1], W1[:, 0]], axis=1) / lengths[:, None]
    ends = np.stack([foot - 6 * along, foot + 6 * along], axis=1)
    ends = ends[np.abs(foot).max(axis=1) < 6]
    return LineCollection(ends, colors=style.MUTED, linewidths=0.7, zorder=3)
