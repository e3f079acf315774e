"""What a chain costs from either end, the backward sweep through a loss, and dual numbers."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _outputs(rng):
    """Four values of z, away from the kink at 0: two gates open, two shut."""
    return rng.uniform(0.4, 2, size=4) * np.array([1, -1, 1, -1])


def _neuron(rng):
    """A weight, a bias, and four samples x and y whose z are away from 0."""
    w, b = rng.uniform(0.5, 1.5), rng.uniform(0.2, 0.8)
    return w, b, (_outputs(rng) - b) / w, rng.normal(size=4)


RULES = (
    Statement(
        name="forward against backward",
        latex=r"(k^2 n + m k n) - (m k^2 + m k n) = k^2 (n - m)",
        sides=lambda m, k, n: ((k * k * n + m * k * n) - (m * k * k + m * k * n), k**2 * (n - m)),
        sample=lambda rng: rng.integers(1, 50, size=3),
    ),
    Rule(
        name="backward sweep, before the fork",
        latex=r"\frac{dC}{dz_i} = \frac{2}{N} (a_i - y_i)\, \mathbf{1}[z_i > 0]",
        function=lambda z, y: np.mean((np.maximum(0, z) - y) ** 2),
        derivative=lambda z, y: 2 / len(y) * (np.maximum(0, z) - y) * (z > 0),
        numpy="2 / len(y) * (np.maximum(0, z) - y) * (z > 0)",
        sample=lambda rng: (_outputs(rng), rng.normal(size=4)),
        shapes=("(N,)", "()"),
        symbols={
            "a": lambda z: np.maximum(0, z),
            "C": lambda a, y: np.mean((a - y) ** 2),
        },
    ),
    Rule(
        name="backward sweep, weight",
        latex=r"\frac{dC}{dw} = \sum_{i=1}^{N} \frac{dC}{dz_i}\, x_i",
        function=lambda w, b, x, y: np.mean((np.maximum(0, w * x + b) - y) ** 2),
        derivative=lambda w, b, x, y: (
            2 / len(y) * np.sum((np.maximum(0, w * x + b) - y) * (w * x + b > 0) * x)
        ),
        numpy="2 / len(y) * np.sum((np.maximum(0, w * x + b) - y) * (w * x + b > 0) * x)",
        sample=_neuron,
        symbols={
            "z": lambda w, b, x: w * x + b,
            "C": lambda z, y: np.mean((np.maximum(0, z) - y) ** 2),
            "N": 4,
        },
    ),
    Rule(
        name="backward sweep, bias",
        latex=r"\frac{dC}{db} = \sum_{i=1}^{N} \frac{dC}{dz_i}",
        function=lambda w, b, x, y: np.mean((np.maximum(0, w * x + b) - y) ** 2),
        derivative=lambda w, b, x, y: (
            2 / len(y) * np.sum((np.maximum(0, w * x + b) - y) * (w * x + b > 0))
        ),
        numpy="2 / len(y) * np.sum((np.maximum(0, w * x + b) - y) * (w * x + b > 0))",
        sample=_neuron,
        wrt=1,
        symbols={
            "z": lambda w, b, x: w * x + b,
            "C": lambda z, y: np.mean((np.maximum(0, z) - y) ** 2),
            "N": 4,
        },
    ),
    Statement(
        name="dual product",
        latex=r"(a + a'\varepsilon)(b + b'\varepsilon) = a b + (a' b + a b')\,\varepsilon,"
        r" \qquad \varepsilon^2 = 0",
        # ε as the matrix [[0, 1], [0, 0]], whose square is 0
        sides=lambda p, dp, q, dq: (
            np.array([[p, dp], [0, p]]) @ np.array([[q, dq], [0, q]]),
            np.array([[p * q, dp * q + p * dq], [0, p * q]]),
        ),
        sample=lambda rng: rng.normal(size=4),
        symbols={
            "ε": np.array([[0, 1], [0, 0]]),
            "a": lambda p: p * np.eye(2), "a'": lambda dp: dp * np.eye(2),
            "b": lambda q: q * np.eye(2), "b'": lambda dq: dq * np.eye(2),
        },
    ),
    Statement(
        name="dual function",
        latex=r"f(a + a'\varepsilon) = f(a) + f'(a)\, a'\,\varepsilon",
        sides=lambda p, dp: (
            np.linalg.matrix_power(np.array([[p, dp], [0, p]]), 3),
            np.array([[p**3, 3 * p**2 * dp], [0, p**3]]),
        ),
        sample=lambda rng: rng.normal(size=2),
        symbols={
            "ε": np.array([[0, 1], [0, 0]]),
            "a": lambda p: p * np.eye(2), "a'": lambda dp: dp * np.eye(2),
            "f": lambda x: x @ x @ x, "f'": lambda x: 3 * x @ x,
        },
    ),
)  # fmt: skip
