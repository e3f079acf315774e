"""Lesson 00: other right ways, as readers type them: pairs (exercise, answer)."""

import math
from fractions import Fraction

import numpy as np


def by_a_loop(w, b, x):
    z = b
    for weight, entry in zip(w, x, strict=True):
        z += weight * entry
    return z if z > 0 else 0


RIGHT = [
    ("predict_loss", "Down"),
    ("length", math.hypot(3, -4)),
    ("length", np.linalg.norm([3, -4])),
    ("length", (3**2 + (-4) ** 2) ** 0.5),
    ("neuron", by_a_loop),
    ("neuron", lambda w, b, x: max(0.0, float(np.dot(x, w)) + b)),
    ("neuron", lambda w, b, x: (w @ x + b) * (w @ x + b > 0)),
    ("neuron", lambda w, b, x: np.append(w, b) @ np.append(x, 1) if w @ x + b > 0 else 0.0),
    ("predict_shape", 2),
    ("predict_shape", [2]),
    ("batch_shape", lambda N, n, k: [N, k]),
    ("batch_shape", lambda N, n, k: (np.ones((N, n)) @ np.ones((k, n)).T).shape),
    ("outer_shape", lambda k, n: np.outer(np.ones(k), np.ones(n)).shape),
    ("trap_shape", lambda N: (np.ones(N) - np.ones((N, 1))).shape),
    ("trap_shape", lambda N: np.array([N, N])),
    ("gradient_shape", lambda k, n: np.empty((k, n)).shape),
    ("limit", Fraction(6)),
    ("limit", 3 + 3),
    ("product_rule", lambda x: x * (2 * np.sin(x) + x * np.cos(x))),
    ("product_rule", lambda x: math.sin(x) * 2 * x + math.cos(x) * x * x),
    ("partial", lambda x, y: x * x + 3 * y * y),
    ("partial", lambda x, y: Fraction(x) ** 2 + 3 * Fraction(y) ** 2),
    ("jacobian_shape", [2, 3]),
    ("jacobian_shape", np.zeros((2, 3)).shape),
    ("chain_rule", lambda x: (1 / (1 + x**2)) * 2 * x),
    ("chain_rule", lambda x: 2 / (x + 1 / x)),
]
