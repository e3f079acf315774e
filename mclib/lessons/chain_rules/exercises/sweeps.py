"""A backward sweep through the loss of one neuron: by hand for two samples, in code for many."""

import numpy as np

from mclib.checks import Exercise, Mistake

# w = 0.5, b = -1; x = (3, -2), y = (2, 0.5): z = (0.5, -2), and the second gate is shut
sweep_in_numbers = Exercise(
    np.array([-4.5, -1.5]),
    "Only the first sample sends a slope back: the second is behind a shut gate.",
    mistakes=(
        Mistake(
            "gate left open",
            "The second sample takes part in your sums. Its z is negative, so max(0, z) passes "
            "nothing back.",
            wrong=lambda: [-3.5, -2],
        ),
        Mistake(
            "no mean",
            "The loss is the mean of two squares: each of them counts half.",
            wrong=lambda: [-9, -3],
        ),
        Mistake(
            "x missing",
            "Both numbers are dC/db. On the way to w there is one more "
            "factor, the slope of z with respect to w.",
            wrong=lambda: [-1.5, -1.5],
        ),
        Mistake(
            "w for x",
            "You multiplied by w. The slope of z = w x + b with respect to w is the input x.",
            wrong=lambda: [-0.75, -1.5],
        ),
        Mistake(
            "w and b swapped",
            "The two have changed places: dC/dw comes first.",
            wrong=lambda: [-1.5, -4.5],
        ),
    ),
    hints=(
        "Forward first: find z, a and a − y for both samples.",
        "The slope of C with respect to a is a − y for each sample (2 from the square, 1/2 from "
        "the mean). Then comes the gate, then x.",
    ),
)


def _samples(seed):
    """Return samples (w, b, x, y), with N = 5, 3 and 4, and gates open and shut in each."""
    rng = np.random.default_rng(seed)
    found = []
    for N in (5, 3, 4):
        w, b = (rng.choice([-1, 1], 2) * rng.uniform((0.5, 0.2), (1.5, 0.9))).round(1)
        z = rng.uniform(0.3, 2, N) * np.where(np.arange(N) % 2, -1, 1)
        found.append((float(w), float(b), ((z - b) / w).round(1), rng.uniform(-1, 2, N).round(1)))
    return tuple(found)


def _at_a(w, b, x, y):
    """Return dC/da of each sample."""
    return 2 * (np.maximum(0, w * x + b) - y) / len(x)


def _at_z(w, b, x, y):
    """Return dC/dz of each sample: behind a shut gate it is 0."""
    return _at_a(w, b, x, y) * (w * x + b > 0)


def _slopes(δ, x):
    """Return dC/dw and dC/db: at the fork the samples add."""
    return np.array([np.sum(δ * x), np.sum(δ)])


def _square_kept(w, b, x, y):
    return _slopes(_at_z(w, b, x, y) * _at_a(w, b, x, y) * len(x) / 4, x)


def _keeps_the_square(given, w, b, x, y):
    """Return whether the squares stand in the sums, with or without a 2 in front."""
    kept = _square_kept(w, b, x, y)
    return given.shape == kept.shape and any(np.allclose(given, k * kept) for k in (1, 2))


backward_sweep = Exercise(
    lambda w, b, x, y: np.array(
        [
            np.sum(2 * (np.maximum(0, w * x + b) - y) / len(x) * (w * x + b > 0) * x),
            np.sum(2 * (np.maximum(0, w * x + b) - y) / len(x) * (w * x + b > 0)),
        ]
    ),
    "Both slopes from one sweep, without a single nudge; with a million weights it would still be "
    "one sweep.",
    samples=_samples(seed=86),
    mistakes=(
        Mistake(
            "gate forgotten",
            "δ passes every neuron in your sweep. Where z is not positive, max(0, z) passes "
            "nothing back.",
            wrong=lambda w, b, x, y: _slopes(_at_a(w, b, x, y), x),
        ),
        Mistake(
            "no mean",
            "C is the mean of the squares: the factor 1/N is missing from δ.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y) * len(x), x),
        ),
        Mistake(
            "mean at the fork",
            "You took a mean over the samples at the end. The 1/N is in δ already; at a fork, what "
            "comes back adds.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y) / len(x), x),
        ),
        Mistake(
            "x missing",
            "Both of your numbers are dC/db. The slope of z with respect to w is x.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y), 1),
        ),
        Mistake(
            "w for x",
            "You multiplied δ by w. The slope of z = w x + b with respect to w is x.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y), w),
        ),
        Mistake(
            "last path only",
            "Only the last sample is left in your sums. At a fork, add: use += or np.sum.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y)[-1], x[-1]),
        ),
        Mistake(
            "w and b swapped",
            "The two have changed places: dC/dw comes first.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y), x)[::-1],
        ),
        Mistake(
            "gate reversed",
            "Your gate is open where z is negative. max(0, z) passes a change on where z > 0.",
            wrong=lambda w, b, x, y: _slopes(_at_a(w, b, x, y) * (w * x + b < 0), x),
        ),
        Mistake(
            "value for gate",
            "You multiplied by a or by z. The gate is the slope of max(0, z): 0 or 1.",
            wrong=lambda w, b, x, y: _slopes(_at_z(w, b, x, y) * (w * x + b), x),
        ),
        Mistake(
            "square kept",
            "You differentiated the mean and kept the squares. The slope of (a − y)² with respect "
            "to a is 2(a − y).",
            wrong=_square_kept,
            when=_keeps_the_square,
        ),
        Mistake(
            "paths not added",
            "There is one number for each sample here. w and b lead to every sample, so what comes "
            "back along these arrows adds.",
            wrong=lambda w, b, x, y: _at_z(w, b, x, y) * np.stack([x, np.ones(len(x))]),
        ),
    ),
    hints=(
        "C is the mean of (a − y)². What is its slope with respect to each entry of a?",
        "δ = 2 * (a - y) / len(x) at a; times (z > 0) at z.",
        "dC/dw is np.sum(δ * x), and dC/db is np.sum(δ).",
    ),
    ways=(
        lambda w, b, x, y: np.array(
            [
                np.sum((δ := 2 / len(x) * (np.maximum(0, z := w * x + b) - y) * (z > 0)) * x),
                np.sum(δ),
            ]
        ),
    ),
)
