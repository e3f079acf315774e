"""The loss of a neuron over a batch, and what its gradients are made of."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.loss_and_descent.samples import batches


def errors(w, b, X, y):
    """Return e = z - y behind open gates and 0 behind shut ones: shape (N,)."""
    z = X @ w + b
    return gate(z) * (z - y)


def joined(w, b, X, y, factor=1.0):
    """Return both gradients, times a factor, in one array of shape (n + 1,)."""
    e = factor * errors(w, b, X, y) * 2 / len(y)
    return np.append(e @ X, e.sum())


NO_MASK = "Samples with shut gates take part in your sums. Multiply the errors by the gates first."
AT_THE_HINGE = "This is right except where z is exactly 0. By the convention that gate is shut."

loss = Exercise(
    lambda w, b, X, y: np.mean((y - relu(X @ w + b)) ** 2),
    "One number for the whole batch, and everything that follows is its slope.",
    samples=batches(seed=3),
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is the loss of a line. The neuron gives max(0, z).",
            wrong=lambda w, b, X, y: np.mean((y - X @ w - b) ** 2),
        ),
        Mistake(
            "sum for mean",
            "This is the sum of the squares. Divide it by N.",
            wrong=lambda w, b, X, y: np.sum((y - relu(X @ w + b)) ** 2),
        ),
        Mistake(
            "half",
            "A factor ½ stands in front, as some books have it. In this course the loss is the "
            "plain mean.",
            wrong=lambda w, b, X, y: np.mean((y - relu(X @ w + b)) ** 2) / 2,
        ),
        Mistake(
            "shut samples left out",
            "You left out the samples with shut gates. They have no slope, but they do have an "
            "error.",
            wrong=lambda w, b, X, y: np.mean(errors(w, b, X, y) ** 2),
        ),
        Mistake(
            "absolute errors",
            "You took the errors without their signs. Square them.",
            wrong=lambda w, b, X, y: np.mean(np.abs(y - relu(X @ w + b))),
        ),
        Mistake(
            "square of the mean",
            "Square each error first, and take the mean afterwards.",
            wrong=lambda w, b, X, y: np.mean(y - relu(X @ w + b)) ** 2,
        ),
        Mistake(
            "root",
            "This is the root of the loss. The loss is the mean of the squares itself.",
            wrong=lambda w, b, X, y: np.sqrt(np.mean((y - relu(X @ w + b)) ** 2)),
        ),
        Mistake(
            "divided by n",
            "You divided by n, the number of inputs. The mean is taken over the N samples.",
            wrong=lambda w, b, X, y: np.sum((y - relu(X @ w + b)) ** 2) / len(w),
        ),
        Mistake(
            "gate for the output",
            "You compared y with the gate, 0 or 1. The neuron gives max(0, z).",
            wrong=lambda w, b, X, y: np.mean((y - gate(X @ w + b)) ** 2),
        ),
        Mistake(
            "bias outside the maximum",
            "You added the bias after the maximum was taken. It belongs to z.",
            wrong=lambda w, b, X, y: np.mean((y - relu(X @ w) - b) ** 2),
        ),
        Mistake(
            "N by N",
            "Every output met every y: one of the two was a column when you subtracted. Both "
            "should have the shape (N,).",
            wrong=lambda w, b, X, y: np.mean((y[:, None] - relu(X @ w + b)) ** 2),
        ),
    ),
    hints=(
        "All z at once: X @ w + b has the shape (N,). What does the neuron make of it?",
        "np.mean of the squares of y - np.maximum(0, z).",
    ),
)
