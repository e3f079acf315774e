"""Lesson 00: the neuron, its loss, the slope of a first loss, and the length of a vector."""

import numpy as np

from mclib.functions import neuron
from mclib.lessons.rule import Statement


def _neuron(rng):
    return rng.normal(size=3), rng.normal(), rng.normal(size=3)


def _batch(rng):
    return rng.normal(size=3), rng.normal(), rng.normal(size=(5, 3)), rng.normal(size=5)


RULES = (
    Statement(
        name="first look: affine",
        latex=r"z(\mathbf{x}) = \mathbf{w} \cdot \mathbf{x} + b = w_1 x_1 + \dots + w_n x_n + b",
        sides=lambda w, b, x: (
            neuron.affine(w, b, x),
            w @ x + b,
            w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + b,
        ),
        sample=_neuron,
        symbols={"z": lambda x, w, b: neuron.affine(w, b, x), "n": 3},
    ),
    Statement(
        name="first look: activation",
        latex=r"a(\mathbf{x}) = \max(0, z(\mathbf{x}))",
        sides=lambda w, b, x: (neuron.activation(w, b, x), max(0, w @ x + b)),
        sample=_neuron,
        symbols={"a": lambda x, w, b: neuron.activation(w, b, x), "z": lambda x, w, b: w @ x + b},
    ),
    Statement(
        name="first look: loss",
        latex=r"C(\mathbf{w}, b) = \frac{1}{N} \sum_{i=1}^{N} \left(y_i - a(\mathbf{x}_i)\right)^2",
        sides=lambda w, b, X, y: (
            neuron.loss(w, b, X, y),
            sum((y[i] - max(0, w @ X[i] + b)) ** 2 for i in range(len(y))) / len(y),
        ),
        sample=_batch,
        symbols={
            "C": lambda w, b, X, y: neuron.loss(w, b, X, y),
            "N": lambda X: len(X),
            "x": lambda X: X,
            "a": lambda x, w, b: neuron.activation(w, b, x),
        },
    ),
    Statement(
        name="first look: slope of a loss",
        latex=r"\frac{C(1 + h) - C(1)}{h} = -4 + 4h \quad\text{where } C(w) = (3 - 2w)^2",
        sides=lambda h: (((3 - 2 * (1 + h)) ** 2 - (3 - 2) ** 2) / h, -4 + 4 * h),
        sample=lambda rng: (rng.uniform(0.1, 1),),
        symbols={"C": lambda w: (3 - 2 * w) ** 2, "w": 0.7},
    ),
    Statement(
        name="length of a vector",
        latex=r"|\mathbf{x}| = \sqrt{x_1^2 + \dots + x_n^2}",
        sides=lambda x: (np.linalg.norm(x), np.sqrt(x[0] ** 2 + x[1] ** 2 + x[2] ** 2)),
        sample=lambda rng: (rng.normal(size=3),),
        symbols={"n": 3},
    ),
)
