"""Both slopes of the loss of one neuron over the five points, measured by small steps."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions import neuron

_x, _y = neuron.five_points()


def _loss(w, b):
    return neuron.loss(np.array([w]), b, _x[:, None], _y)


def _slopes(w, b):
    in_w, in_b = neuron.loss_gradients(np.array([w]), b, _x[:, None], _y)
    return np.array([in_w[0], in_b])


def _without_gate(w, b):
    error = w * _x + b - _y
    return np.array([2 * np.mean(error * _x), 2 * np.mean(error)])


loss_slopes = Exercise(
    _slopes,
    "Two weights, two slopes: at (0.3, 1) these are the -1.14 and 0.10 that the figure of lesson "
    "00 shows.",
    samples=((0.3, 1.0), (1.0, 0.6), (-0.4, 0.7), (0.9, -0.6)),
    tolerance=1e-3,
    mistakes=(
        Mistake(
            "swapped",
            "Each is right, in the other's place: the slope along w comes first.",
            wrong=lambda w, b: _slopes(w, b)[::-1],
        ),
        Mistake(
            "w twice",
            "The first is right. In the second you moved w again: hold w, and move b.",
            wrong=lambda w, b: [_slopes(w, b)[0]] * 2,
        ),
        Mistake(
            "b twice",
            "The second is right. In the first you moved b as well: hold b, and move w.",
            wrong=lambda w, b: [_slopes(w, b)[1]] * 2,
        ),
        Mistake(
            "moved both",
            "In both entries w and b moved together. In each slope hold one of them.",
            wrong=lambda w, b: [np.sum(_slopes(w, b))] * 2,
        ),
        Mistake(
            "w was not put back",
            "The first is right. In the second w has kept its step: move b alone, from the same "
            "point.",
            wrong=lambda w, b: [_slopes(w, b)[0], np.sum(_slopes(w, b))],
        ),
        Mistake(
            "run of 2h",
            "Both are twice too large: from w - h to w + h the run is 2h, not h.",
            wrong=lambda w, b: 2 * _slopes(w, b),
        ),
        Mistake(
            "no quotient",
            "These are changes of the loss, not slopes. Divide each by its run.",
            wrong=lambda w, b: 2e-5 * _slopes(w, b),
            when=lambda given, w, b: (
                np.size(given) == 2 and 0 < np.abs(given / _slopes(w, b)).max() < 0.05
            ),
        ),
        Mistake(
            "a large step",
            "The idea is right, but the step is not small enough: try h = 0.00001, to both sides.",
            wrong=lambda w, b: [
                (_loss(w + 0.05, b) - _loss(w, b)) / 0.05,
                (_loss(w, b + 0.05) - _loss(w, b)) / 0.05,
            ],
            when=lambda given, w, b: (
                np.size(given) == 2 and 1e-4 < np.abs(given - _slopes(w, b)).max() < 0.5
            ),
        ),
        Mistake(
            "sum for mean",
            "Both are five times too large. The loss is the mean over the five points, not the "
            "sum.",
            wrong=lambda w, b: 5 * _slopes(w, b),
        ),
        Mistake(
            "no gate",
            "Right wherever the line is above 0 at all five points. Where it is below, the neuron "
            "returns 0: take the loss C from the cell above.",
            wrong=_without_gate,
        ),
        Mistake(
            "one of two",
            "This is the slope along w, and it is right. Return a list of two: the other is along "
            "b.",
            wrong=lambda w, b: _slopes(w, b)[0],
        ),
    ),
    hints=(
        "Use C twice for each slope, with one input moved by h and by -h.",
        "The first is (C(w + h, b) - C(w - h, b)) / (2 * h). In the second, b moves.",
    ),
    column=True,
)
