"""Two losses that have stopped falling: one neuron has learned, the other is dead."""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture
from mclib.functions import neuron as neurons
from mclib.functions import penguins

_STEPS = 30
_RUNS = ((0.3, style.FUNCTION, "o"), (1.2, style.SECOND, "s"))  # η, colour, marker


def flat_losses():
    """Draw the loss and the share of open gates of two trainings, step by step."""

    def draw(axes):
        loss, gates = axes
        plots.panel(loss, "The loss", x="step", y="C", xlim=(-0.5, _STEPS), ylim=(-1, 24))
        plots.panel(
            gates, "The share of open gates", x="step", y="", xlim=(-0.5, _STEPS), ylim=(-0.05, 1.1)
        )
        for η, color, marker in _RUNS:
            C, share = _train(η)
            line = {"color": color, "marker": marker, "markersize": 4, "linewidth": style.THIN}
            for each, values in ((loss, C), (gates, share)):
                each.plot(range(_STEPS), values, **line)
                plots.note(each, _STEPS - 1, values[-1], f"η = {η}", color=color, dx=-4, dy=6)

    return picture(
        draw,
        alt="Left, two losses against the step: with a learning rate of 0.3 the loss falls to 0.15 "
        "and stays, with 1.2 it stays at 18.3. Right, the share of open gates: 1 all along for the "
        "first, and 0 from the second step on for the other.",
        panels=2,
    )


def _train(η):
    """Return the loss and the share of open gates before each step."""
    flipper, y = penguins.measured()
    X, w, b = penguins.standardised(flipper)[:, None], np.array([0.0]), 1.0
    C, share = [], []
    for _ in range(_STEPS):
        C.append(neurons.loss(w, b, X, y))
        share.append(np.mean(neurons.gate(X @ w + b)))
        dw, db = neurons.loss_gradients(w, b, X, y)
        w, b = w - η * dw, b - η * db
    return C, share
