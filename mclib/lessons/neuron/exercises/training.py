"""The neuron of lesson 00 takes its steps: one of them, many, and one that is too long."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import five_points, gate, loss, loss_gradients, relu


def _samples(seed):
    """Return samples (w, b, X, y, η) with N = 5, 3 and 4, n = 2, 4 and 1, and gates of both kinds.

    The first sample's z is 0 to the last bit for its first input.
    """
    rng = np.random.default_rng(seed)
    w, b, y = np.array([1.0, -2.0]), 0.5, rng.uniform(0.3, 2, 5).round(1)
    X = np.array([[1.5, 1.0], [1.0, 0.5], [-1.0, 0.5], [0.5, -1.0], [2.0, 1.0]])
    found = [(w, b, X, y, 0.25)]
    for N, n in ((3, 4), (4, 1)):
        w, X = rng.uniform(0.5, 1.5, n), rng.normal(size=(N, n))
        z = np.where(np.arange(N) % 2, -1, 1) * rng.uniform(0.5, 2, N)
        b = rng.uniform(-1, 1)
        X[:, 0] += (z - X @ w - b) / w[0]
        found.append((w, b, X, rng.uniform(-1, 2, N), rng.uniform(0.1, 0.6)))
    return tuple(found)


def _at_z(w, b, X, y):
    """Return the slopes of the loss at z: shape (N,)."""
    z = X @ w + b
    return 2 / len(y) * (relu(z) - y) * gate(z)


def _step(w, b, X, g, η):
    """Return [w, b] after a step, given the slopes g at z."""
    return np.append(w - η * g @ X, b - η * g.sum())


def _one_after_the_other(w, b, X, y, η):
    w = w - η * _at_z(w, b, X, y) @ X
    return np.append(w, b - η * _at_z(w, b, X, y).sum())


one_step = Exercise(
    lambda w, b, X, y, η: np.append(
        w - η * (2 / len(y) * (relu(X @ w + b) - y) * gate(X @ w + b)) @ X,
        b - η * np.sum(2 / len(y) * (relu(X @ w + b) - y) * gate(X @ w + b)),
    ),
    "This is one step of learning: forward, back through the gates, and downhill.",
    samples=_samples(seed=8),
    column=True,
    mistakes=(
        Mistake(
            "uphill",
            "Your step goes uphill. Look at the sign before η, and whether the error is a − y and "
            "not y − a.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, _at_z(w, b, X, y), -η),
        ),
        Mistake(
            "gate forgotten",
            "Samples with z ≤ 0 take part in your sums. Multiply the errors by the gates first.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, 2 / len(y) * (relu(X @ w + b) - y), η),
        ),
        Mistake(
            "line, not neuron",
            "This is the step of a line without its gate. The output of the neuron is max(0, z), "
            "and behind a shut gate nothing moves.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, 2 / len(y) * (X @ w + b - y), η),
        ),
        Mistake(
            "no mean",
            "The loss is the mean of the squares: a factor 1/N is missing.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, len(y) * _at_z(w, b, X, y), η),
        ),
        Mistake(
            "factor 2 lost",
            "The square has the slope 2(a − y): the factor 2 is missing.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, _at_z(w, b, X, y) / 2, η),
        ),
        Mistake(
            "mean at the fork",
            "You took a mean over the samples at the end. The 1/N is in the slopes already; at a "
            "fork, what comes back adds up.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, _at_z(w, b, X, y) / len(y), η),
        ),
        Mistake(
            "weights left",
            "The bias takes its step, but the weights stay where they were.",
            wrong=lambda w, b, X, y, η: np.append(w, b - η * np.sum(_at_z(w, b, X, y))),
        ),
        Mistake(
            "the gradient itself",
            "This is the gradient. The step goes from w and b against it, η times as far.",
            wrong=lambda w, b, X, y, η: -_step(0 * w, 0.0, X, _at_z(w, b, X, y), 1),
        ),
        Mistake(
            "the step alone",
            "This is the step by itself. Where does it lead from w and b?",
            wrong=lambda w, b, X, y, η: _step(0 * w, 0.0, X, _at_z(w, b, X, y), η),
        ),
        Mistake(
            "no learning rate",
            "You took the whole gradient as the step. It is multiplied by η.",
            wrong=lambda w, b, X, y, η: _step(w, b, X, _at_z(w, b, X, y), 1),
        ),
        Mistake(
            "bias left behind",
            "The weights have moved, but b is where it was. It has a slope of its own.",
            wrong=lambda w, b, X, y, η: np.append(w - η * _at_z(w, b, X, y) @ X, b),
        ),
        Mistake(
            "w uphill",
            "b goes downhill, but the weights go uphill. Both steps go against their slopes.",
            wrong=lambda w, b, X, y, η: np.append(
                w + η * _at_z(w, b, X, y) @ X, b - η * _at_z(w, b, X, y).sum()
            ),
        ),
        Mistake(
            "b uphill",
            "The weights go downhill, but b goes uphill. Both steps go against their slopes.",
            wrong=lambda w, b, X, y, η: np.append(
                w - η * _at_z(w, b, X, y) @ X, b + η * _at_z(w, b, X, y).sum()
            ),
        ),
        Mistake(
            "one after the other",
            "You moved w first and took the slope for b at the new w. Both slopes belong to the "
            "point where the step begins.",
            wrong=_one_after_the_other,
        ),
    ),
    hints=(
        "Forward first: z, of shape (N,), and a. What is the slope of the mean of (a − y)² with "
        "respect to each entry of a?",
        "g = 2 / len(y) * (a - y) * (z > 0) holds the slopes at z. Then the gradients are g @ X "
        "and g.sum().",
        "np.append(w - η * ..., b - η * ...)",
    ),
    ways=(
        lambda w, b, X, y, η: np.append(
            w - η * (g := 2 / len(y) * (np.maximum(0, (z := X @ w + b)) - y) * (z > 0)) @ X,
            b - η * g.sum(),
        ),
    ),
)

_x, _y = five_points()
_X = _x[:, None]
_FIT = np.array([0.92700513, 0.18449303])  # after 200 steps with η = 0.2 from (0.3, 1)
_LINE = np.linalg.lstsq(np.column_stack([_x, np.ones(5)]), _y, rcond=None)[0]


def _still_moving(given):
    """Tell whether some steps have been taken towards the solution, but not enough.

    The path passes close by the best line, which is a mistake of its own.
    """
    if given.shape != (2,) or _is_rounded(given) or np.allclose(given, _LINE, atol=2e-3):
        return False
    return bool(0.0246 < loss(given[:1], given[1], _X, _y) < 0.036)


def _is_rounded(given):
    """Tell whether these are the right numbers with two digits."""
    return given.shape == (2,) and bool(np.all(np.abs(given - _FIT) < 0.006))


five_points_fit = Exercise(
    _FIT,
    "The loss is 0.0246, below the 0.0332 of the best line: the gate at the first point is shut, "
    "and the other four are fitted as if it were not there.",
    mistakes=(
        Mistake(
            "line, not neuron",
            "This is the best line of lesson 04. Here the slopes have to pass the gates.",
            wrong=lambda: _LINE,
        ),
        Mistake(
            "one step",
            "This is where the first step leads. Take all 200 steps, each from where the last one "
            "ended.",
            wrong=lambda: [0.52744, 0.98],
        ),
        Mistake(
            "w and b swapped",
            "The two have changed places: w comes first.",
            wrong=lambda: [0.18449303, 0.92700513],
        ),
        Mistake(
            "rounded",
            "These are the right numbers, but rounded too far. Give three digits or more.",
            wrong=lambda: [0.93, 0.18],
            when=_is_rounded,
        ),
        Mistake(
            "too few steps",
            "You are on the right track, but the numbers are still moving. Take all 200 steps.",
            wrong=lambda: [0.865, 0.298],
            when=_still_moving,
        ),
    ),
    hints=(
        "Begin with v = np.array([0.3, 1.0]), and let v become one_step(...) in each turn of a "
        "loop.",
        "In each turn: v = one_step(v[:1], v[1], x[:, None], y, 0.2)",
    ),
)


def _kills(η):
    if not np.isfinite(η):
        return "Give a finite number."
    if η <= 0:
        return "A learning rate is positive. Try a larger one."
    w, b = np.array([1.4]), 1.0
    dw, db = loss_gradients(w, b, _X, _y)
    open_ = int(np.sum(_X @ (w - η * dw) + b - η * db > 0))
    if open_:
        count = ("one gate is", "two are", "three are", "four are", "all five are")[open_ - 1]
        return f"After this step {count} still open, so the neuron is alive. Take a longer step."
    return True


rate_that_kills = Exercise(
    0.8,
    "One step that was too long, and no later step can undo it: with all gates shut there is no "
    "slope to follow.",
    accept=_kills,
    hints=(
        "From (1.4, 1) the step leads to w = 1.4 − 4.1384 η and b = 1 − 2.52 η. When is w x + b ≤ "
        "0 for all five inputs?",
        "Try some rates in the figure: drag the start to (1.4, 1), take one step, and raise η.",
    ),
)
