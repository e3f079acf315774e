"""Layer normalisation: which slopes it does not let through, and its backward pass."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.backpropagation.samples import nonzero


def normalised(x, ε=0.0):
    """Return u = (x - m) / s and s, where m is the mean and s² the variance plus ε."""
    s = np.sqrt(np.mean((x - x.mean()) ** 2) + ε)
    return (x - x.mean()) / s, s


def back(x, g, ε=0.0):
    """Return what comes back to x when g comes back to u: (g - mean(g) - mean(g ⊗ u) u) / s."""
    u, s = normalised(x, ε)
    return (g - g.mean() - np.mean(g * u) * u) / s


def _samples(seed):
    rng = np.random.default_rng(seed)
    return tuple((nonzero(rng, n) + 0.35, nonzero(rng, n)) for n in (4, 3, 6))


_X = np.array([1.0, 2.0, 6.0])


def _is_silent(g):
    if not np.all(np.isfinite(g)):
        return "Give finite numbers."
    if np.allclose(g, 0):
        return "With g = 0 nothing comes back, of course. Find another one."
    left = back(_X, g)
    if not np.allclose(left, 0, atol=1e-3 * np.abs(g).max()):
        return "Something does come back. Which changes of x leave u as it is?"
    return True


silent_slopes = Exercise(
    np.array([1, 1, 1]),
    "A shift of all inputs changes nothing, and neither does a stretch: what points along these "
    "two never comes back.",
    accept=_is_silent,
    hints=(
        "If g is the same number everywhere, then C depends on the sum of u alone. What is that "
        "sum?",
    ),
)

layer_norm_back = Exercise(
    lambda x, g: back(x, g),
    "Two parts of g are taken out, that along the ones and that along u, and the rest is "
    "divided by s.",
    samples=_samples(seed=3),
    column=True,
    mistakes=(
        Mistake(
            "m and s held",
            "You held m and s constant. Every input moves the mean and the deviation too.",
            wrong=lambda x, g: g / normalised(x)[1],
        ),
        Mistake(
            "s held",
            "The path through the mean is there. The path through s is missing: s depends on x "
            "as well.",
            wrong=lambda x, g: (g - g.mean()) / normalised(x)[1],
        ),
        Mistake(
            "m held",
            "The path through s is there. The path through the mean is missing.",
            wrong=lambda x, g: (
                (g - np.mean(g * normalised(x)[0]) * normalised(x)[0]) / normalised(x)[1]
            ),
        ),
        Mistake(
            "not divided by s",
            "What is left of g still has to be divided by s.",
            wrong=lambda x, g: back(x, g) * normalised(x)[1],
        ),
        Mistake(
            "multiplied by s",
            "You multiplied by s. The forward step divides by it, and so does the backward one.",
            wrong=lambda x, g: back(x, g) * normalised(x)[1] ** 2,
        ),
        Mistake(
            "sums for means",
            "You took sums where the formula has means: a factor 1/n is missing.",
            wrong=lambda x, g: (
                (g - g.sum() - np.sum(g * normalised(x)[0]) * normalised(x)[0]) / normalised(x)[1]
            ),
        ),
        Mistake(
            "x for u",
            "You used x in the last term. It has to be u, which has mean 0 and deviation 1.",
            wrong=lambda x, g: (g - g.mean() - np.mean(g * x) * x) / normalised(x)[1],
        ),
        Mistake(
            "sign of the last term",
            "The part along u is added here. A stretch of x does not change u, so this part is "
            "taken out.",
            wrong=lambda x, g: (
                (g - g.mean() + np.mean(g * normalised(x)[0]) * normalised(x)[0]) / normalised(x)[1]
            ),
        ),
        Mistake(
            "the value",
            "This is u, the normalised input. What comes back depends on g.",
            wrong=lambda x, g: normalised(x)[0],
        ),
        Mistake(
            "variance for deviation",
            "You divided by the variance. s is its square root.",
            wrong=lambda x, g: back(x, g) / normalised(x)[1],
        ),
    ),
    hints=(
        "Take dx through u = (x − m)/s: du = (dx − dm − u ds)/s, with dm = mean(dx) and "
        "ds = mean(u ⊗ dx).",
        "Return (g - g.mean() - np.mean(g * u) * u) / s.",
    ),
    ways=(
        lambda x, g: (g - g.mean() - np.mean(g * (u := (x - x.mean()) / x.std())) * u) / x.std(),
    ),
)
