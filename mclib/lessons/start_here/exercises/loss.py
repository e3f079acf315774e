"""Lesson 00: the loss of one neuron, lowered by hand, stuck at its highest, and computed."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.checks.feedback import RIGHT, Feedback
from mclib.checks.reading import as_array
from mclib.functions import neuron

BOUND = 0.03  # the lowest loss that w and b can reach is 0.0246

_x, _y = neuron.five_points()


def _loss(w, b):
    return neuron.loss(np.array([w]), b, _x[:, None], _y)


def _is_dead(w, b):
    return bool(np.all(w * _x + b < 0))


def _praise(w, b):
    return (
        f"With w = {w:.6g} and b = {b:.6g} the loss is {_loss(w, b):.4f}. Write the pair down: in "
        "lesson 10 the neuron finds its own."
    )


def _steeper(w, b):
    """Return the parameter against which the loss is steeper at w and b."""
    by_w, by_b = neuron.loss_gradients(np.array([w]), b, _x[:, None], _y)
    return "w" if abs(by_w[0]) > abs(by_b) else "b"


def _is_low(given):
    """Return whether the loss of a pair (w, b) is below the bound, or say how large it is."""
    w, b = given
    if not np.all(np.isfinite(given)):
        return "Give two finite numbers."
    if _loss(w, b) < BOUND:
        return True
    name = _steeper(w, b)
    return (
        f"With w = {w:.6g} and b = {b:.6g} the loss is {_loss(w, b):.4f}. There it is steeper "
        f"against {name}: set this pair in the figure, and move {name} until its tangent is level."
    )


class _Fit(Exercise):
    """Many pairs (w, b) are right, and each is told its own loss."""

    def check(self, answer):
        feedback = super().check(answer)
        if feedback.mark != RIGHT:
            return feedback
        return Feedback(RIGHT, _praise(*as_array(answer, (2,), column=False, where="")))


lower_the_loss = _Fit(
    np.array([0.9, 0.2]),
    _praise(0.9, 0.2),
    accept=_is_low,
    mistakes=(
        Mistake(
            "b first",
            "These two numbers would do in the other order. Give w first, then b.",
            wrong=lambda: [0.2, 0.9],
            when=lambda given: given.shape == (2,) and _loss(*given) >= BOUND > _loss(*given[::-1]),
        ),
        Mistake(
            "dead",
            "With this pair all five outputs are 0, and so are both slopes. Drag the line up until "
            "it comes near the points.",
            wrong=lambda: [-0.6, -1.2],
            when=lambda given: given.shape == (2,) and _is_dead(*given),
        ),
        Mistake(
            "the start",
            "This is where the figure begins, with the loss 0.3630. Drag the two dots on the line.",
            wrong=lambda: [0.3, 1],
        ),
    ),
    hints=(
        "Drag the dot in one of the right panels to the bottom of its curve. Then do the same in "
        "the other panel.",
        "Go back and forth between the panels. After five or six rounds the loss is below 0.03.",
    ),
)


def _no_slope(given):
    """Return whether a pair (w, b) keeps all five sums below 0, or say which it does not."""
    w, b = given
    if not np.all(np.isfinite(given)):
        return "Give two finite numbers."
    if _is_dead(w, b):
        return True
    i = int(np.argmax(w * _x + b))
    return (
        f"At the point with x = {_x[i]} the line is still at {w * _x[i] + b:.4g}. It has to be "
        "below 0 at all five points."
    )


dead_neuron = Exercise(
    np.array([-0.6, -1.2]),
    "The loss is 2.48 there, and both slopes are 0: no small step tells you the way out.",
    accept=_no_slope,
    mistakes=(
        Mistake(
            "good fit",
            "This neuron fits well, so its slopes are small. Look for a pair with no slope and a "
            "large loss.",
            wrong=lambda: [0.93, 0.18],
            when=lambda given: given.shape == (2,) and _loss(*given) < BOUND,
        ),
        Mistake(
            "output 0 at the kink",
            "Here all five sums are exactly 0, at the corner of max(0, z). A small step up would "
            "still change the outputs.",
            wrong=lambda: [0, 0],
        ),
    ),
    hints=(
        "Where does the blue graph lie flat on the axis, whatever small step you take?",
        "The dashed line w x + b has to be below 0 from x = -0.5 to x = 2.6.",
    ),
)


def _batches(seed):
    """Return samples w, b, X, y in which some sums are positive and some negative."""
    rng = np.random.default_rng(seed)
    samples = []
    for N, n in ((5, 3), (4, 2), (6, 2)):
        w, b, X = rng.normal(size=n), rng.normal(), rng.normal(size=(N, n))
        samples.append((w, b, X, rng.normal(size=N)))
    return tuple(samples)


mean_loss = Exercise(
    lambda w, b, X, y: np.mean((y - np.maximum(0, X @ w + b)) ** 2),
    "N sums, N outputs, N errors, and one number: this is the function that training makes small.",
    samples=_batches(seed=120),
    mistakes=(
        Mistake(
            "no max",
            "These are the errors of X @ w + b. The neuron's output is max(0, z).",
            wrong=lambda w, b, X, y: np.mean((y - X @ w - b) ** 2),
        ),
        Mistake(
            "sum",
            "You added up the squares. The loss is their mean, so divide by N.",
            wrong=lambda w, b, X, y: np.sum((y - np.maximum(0, X @ w + b)) ** 2),
        ),
        Mistake(
            "no square",
            "You took the mean of the errors themselves, and positive and negative ones cancel. "
            "Square each of them first.",
            wrong=lambda w, b, X, y: np.mean(y - np.maximum(0, X @ w + b)),
        ),
        Mistake(
            "square of the mean",
            "You squared after taking the mean. Square each error first.",
            wrong=lambda w, b, X, y: np.mean(y - np.maximum(0, X @ w + b)) ** 2,
        ),
        Mistake(
            "sizes",
            "You took the mean size of the errors. This loss squares them.",
            wrong=lambda w, b, X, y: np.mean(np.abs(y - np.maximum(0, X @ w + b))),
        ),
        Mistake(
            "root",
            "You took the root at the end. The loss is the mean square itself.",
            wrong=lambda w, b, X, y: np.sqrt(np.mean((y - np.maximum(0, X @ w + b)) ** 2)),
        ),
        Mistake(
            "not averaged",
            "These are the N squared errors. The loss is one number, their mean.",
            wrong=lambda w, b, X, y: (y - np.maximum(0, X @ w + b)) ** 2,
        ),
        Mistake(
            "max of the error",
            "You applied max to the error, not to the neuron's sum: the output is max(0, z).",
            wrong=lambda w, b, X, y: np.mean(np.maximum(0, y - X @ w - b) ** 2),
        ),
    ),
    hints=(
        "X @ w has shape (N,): one dot product for each sample. From there on everything is entry "
        "by entry.",
        "Compute the N outputs, subtract them from y, square, and take np.mean.",
    ),
)
