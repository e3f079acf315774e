"""The slopes of the neuron's loss with respect to w and b, as sums over the samples."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _neurons(seed):
    """Return samples (w, b, x, y): z of either sign and away from 0, errors of either sign."""
    rng = np.random.default_rng(seed)
    samples = []
    for n, w, b in ((5, 1.2, -0.4), (4, -0.7, 0.5), (7, 0.8, 0.3)):
        z = rng.uniform(0.4, 2.5, n) * np.resize([1, 1, -1, 1], n)
        z[:3] = 0.06, rng.uniform(1.2, 2), -0.06  # on either side of the gate, close to it
        y = np.maximum(0, z) + rng.uniform(0.2, 1.2, n) * np.resize([-1, 1, 1, -1, 1], n)
        samples.append((w, b, (z - b) / w, y))
    return tuple(samples)


def _slopes(w, b, x, y, size=2, gated=True, sign=-1, averaged=True):
    """Return [∂C/∂w, ∂C/∂b], or what comes out when something is left away."""
    z = w * x + b
    δ = sign * size * (y - np.maximum(0, z)) * ((z > 0) if gated else 1)
    δ = δ / len(x) if averaged else δ
    return np.array([np.sum(δ * x), np.sum(δ)])


def _neuron_slopes(w, b, x, y):
    z = w * x + b
    e = y - np.maximum(0, z)
    δ = -2 / len(x) * e * (z > 0)
    return np.array([np.sum(δ * x), np.sum(δ)])


neuron_in_numbers = Exercise(
    [-1.204, -0.68],
    "Both numbers are stretched over the five samples: b is added to them, and w multiplies them.",
    mistakes=(
        Mistake(
            "order",
            "The two numbers are right, but swapped: w comes first.",
            wrong=lambda: [-0.68, -1.204],
        ),
        Mistake(
            "x forgotten",
            "The second number is right. With respect to w, each slope is multiplied by its x_i.",
            wrong=lambda: [-0.68, -0.68],
        ),
        Mistake(
            "averaged",
            "You averaged over the samples. The fifth of the mean is in the given slopes already.",
            wrong=lambda: [-0.2408, -0.136],
        ),
        Mistake(
            "sums multiplied",
            "In the first number you multiplied two sums. Multiply sample by sample, and then add.",
            wrong=lambda: [-3.74, -0.68],
        ),
        Mistake(
            "x added",
            "In the first number you added each x_i to its δ_i. Multiply the two, and then add up.",
            wrong=lambda: [4.82, -0.68],
        ),
        Mistake(
            "one slope only",
            "This is ∂C/∂b alone. The list needs two numbers, ∂C/∂w first.",
            wrong=lambda: -0.68,
        ),
    ),
    hints=(
        "The slopes of z_i = w x_i + b are x_i with respect to w, and 1 with respect to b.",
        "∂C/∂b is the sum of the five δ_i. For ∂C/∂w, multiply each by its x_i first.",
    ),
)

neuron_slopes = Exercise(
    _neuron_slopes,
    "This is the gradient of the loss of lesson 00, found by rules alone, without a measurement.",
    samples=_neurons(seed=91),
    mistakes=(
        Mistake(
            "sign",
            "Both signs are reversed: a is subtracted in e = y - a, which gives a minus.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y, sign=1),
        ),
        Mistake(
            "gate forgotten",
            "The gate is missing: a sample with z_i below 0 sends nothing back.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y, gated=False),
        ),
        Mistake(
            "1/N forgotten",
            "The loss is a mean: each of the N squares has a share of 1/N in it.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y, averaged=False),
        ),
        Mistake(
            "2 forgotten",
            "The slope of a square is twice what is squared.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y, size=1),
        ),
        Mistake(
            "order",
            "The two slopes are right, but swapped: ∂C/∂w comes first.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y)[::-1],
        ),
        Mistake(
            "x forgotten",
            "Your ∂C/∂w is the same as your ∂C/∂b. In z_i = w x_i + b, what is w multiplied by?",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y)[[1, 1]],
        ),
        Mistake(
            "averaged twice",
            "You divided by N twice: once in δ, and once more when you took a mean for a sum.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y) / len(x),
        ),
        Mistake(
            "sums multiplied",
            "In ∂C/∂w you multiplied two sums. Multiply sample by sample, and then add.",
            wrong=lambda w, b, x, y: _slopes(w, b, x, y)[1] * np.array([np.sum(x), 1]),
        ),
    ),
    hints=(
        "Go backward: the mean, the square, the difference, the gate. This gives δ_i at each z_i.",
        "δ = -2/N · e ⊗ 1[z > 0]. Then one sum for w, with x_i in it, and one for b.",
    ),
)
