"""Three problems that need the loss and an earlier rule at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.loss_and_descent.exercises.losses import AT_THE_HINGE, NO_MASK, errors
from mclib.lessons.loss_and_descent.samples import batches


def _by_w(w, b, X, y):
    return 2 / len(y) * errors(w, b, X, y) @ X


decay_by_w = Exercise(
    lambda w, b, X, y, λ: 2 / len(y) * (gate(X @ w + b) * (X @ w + b - y)) @ X + 2 * λ * w,
    "The second term pulls every weight towards 0, and in proportion to its size.",
    samples=tuple((*each, λ) for each, λ in zip(batches(seed=5), (0.3, 0.7, 0.2), strict=True)),
    column=True,
    mistakes=(
        Mistake(
            "penalty forgotten",
            "This is the gradient of the loss alone. The second term depends on w as well.",
            wrong=lambda w, b, X, y, λ: _by_w(w, b, X, y),
        ),
        Mistake(
            "penalty alone",
            "This is the gradient of the second term alone. The loss depends on w as well.",
            wrong=lambda w, b, X, y, λ: 2 * λ * w,
        ),
        Mistake(
            "penalty without its 2",
            "The slope of w·w is 2w, not w.",
            wrong=lambda w, b, X, y, λ: _by_w(w, b, X, y) + λ * w,
        ),
        Mistake(
            "penalty subtracted",
            "The penalty is added to the loss, so its gradient is added too.",
            wrong=lambda w, b, X, y, λ: _by_w(w, b, X, y) - 2 * λ * w,
        ),
        Mistake(
            "number for vector",
            "You added the number w·w to every entry. Its gradient is a vector.",
            wrong=lambda w, b, X, y, λ: _by_w(w, b, X, y) + λ * w @ w,
        ),
        Mistake(
            "penalty averaged",
            "You divided the penalty by N too. It stands outside the mean.",
            wrong=lambda w, b, X, y, λ: _by_w(w, b, X, y) + 2 * λ * w / len(y),
        ),
        Mistake(
            "no mask",
            NO_MASK,
            wrong=lambda w, b, X, y, λ: 2 / len(y) * (X @ w + b - y) @ X + 2 * λ * w,
        ),
    ),
    hints=("A sum has the sum of the gradients. What is the gradient of w·w?",),
    ways=(lambda w, b, X, y, λ: 2 / len(y) * X.T @ (((z := X @ w + b) > 0) * (z - y)) + 2 * λ * w,),
)


def _leaky(z):
    return np.where(z > 0, z, z / 10)


def _leaky_slope(z):
    return np.where(z > 0, 1.0, 0.1)


leaky_by_w = Exercise(
    lambda w, b, X, y: 2 / len(y) * (_leaky_slope(X @ w + b) * (_leaky(X @ w + b) - y)) @ X,
    "No sample is ever without a pull, so this neuron cannot die.",
    samples=batches(seed=9),
    column=True,
    mistakes=(
        Mistake(
            "z for the output",
            "The slopes are right, but the error compares y with the output of the neuron, which "
            "below 0 is z/10.",
            wrong=lambda w, b, X, y: 2 / len(y) * (_leaky_slope(X @ w + b) * (X @ w + b - y)) @ X,
        ),
        Mistake(
            "ReLU's output",
            "The slopes are right, but the error still uses max(0, z).",
            wrong=lambda w, b, X, y: (
                2 / len(y) * (_leaky_slope(X @ w + b) * (relu(X @ w + b) - y)) @ X
            ),
        ),
        Mistake(
            "no slope",
            "You have 2/N times the error, but the slope of the activation is missing.",
            wrong=lambda w, b, X, y: 2 / len(y) * (_leaky(X @ w + b) - y) @ X,
        ),
        Mistake(
            "slope 10",
            "Below 0 the activation is z/10. Its slope is 1/10 there, not 10.",
            wrong=lambda w, b, X, y: (
                2 / len(y) * (np.where(X @ w + b > 0, 1, 10) * (_leaky(X @ w + b) - y)) @ X
            ),
        ),
        Mistake(
            "output for the slope",
            "You multiplied by the output of the neuron. Multiply by its slope, 1 or 0.1.",
            wrong=lambda w, b, X, y: 2 / len(y) * (_leaky(X @ w + b) * (_leaky(X @ w + b) - y)) @ X,
        ),
        Mistake(
            "a plain ReLU",
            "These are the gates of ReLU. Below 0 the slope of this activation is 0.1, not 0.",
            wrong=_by_w,
        ),
        Mistake(
            "sign",
            "The sign is reversed. The error is the output minus y.",
            wrong=lambda w, b, X, y: (
                -2 / len(y) * (_leaky_slope(X @ w + b) * (_leaky(X @ w + b) - y)) @ X
            ),
        ),
        Mistake(
            "no 1/N",
            "The loss is a mean of squares: a factor 1/N is missing.",
            wrong=lambda w, b, X, y: 2 * (_leaky_slope(X @ w + b) * (_leaky(X @ w + b) - y)) @ X,
        ),
    ),
    hints=(
        "Two things change: the output, and its slope.",
        "np.where(z > 0, z, z / 10) is the output, and np.where(z > 0, 1, 0.1) its slope.",
    ),
    ways=(
        lambda w, b, X, y: (
            2
            / len(y)
            * (np.where((z := X @ w + b) > 0, 1, 0.1) * (np.where(z > 0, z, z / 10) - y))
            @ X
        ),
    ),
)

loss_by_X = Exercise(
    lambda w, b, X, y: 2 / len(y) * np.outer(gate(X @ w + b) * (X @ w + b - y), w),
    "Row i tells how sample i would have to move; the layer below receives this as its δ.",
    samples=batches(seed=12),
    mistakes=(
        Mistake(
            "no mask",
            NO_MASK.replace("sums", "rows"),
            wrong=lambda w, b, X, y: 2 / len(y) * np.outer(X @ w + b - y, w),
        ),
        Mistake(
            "added over the batch",
            "You added over the samples. Each sample has an input of its own, and so a row of its "
            "own.",
            wrong=lambda w, b, X, y: 2 / len(y) * errors(w, b, X, y).sum() * w,
        ),
        Mistake(
            "transposed",
            "This is the transpose: the gradient has the shape of X, (N, n).",
            wrong=lambda w, b, X, y: 2 / len(y) * np.outer(w, errors(w, b, X, y)),
        ),
        Mistake(
            "X for w",
            "You multiplied each error by its own input. With respect to the input, the other "
            "factor is w.",
            wrong=lambda w, b, X, y: 2 / len(y) * errors(w, b, X, y)[:, None] * X,
        ),
        Mistake(
            "no 1/N",
            "The loss is a mean of squares: a factor 1/N is missing.",
            wrong=lambda w, b, X, y: 2 * np.outer(errors(w, b, X, y), w),
        ),
        Mistake(
            "no 2",
            "A square has the slope 2e: the factor 2 is missing.",
            wrong=lambda w, b, X, y: np.outer(errors(w, b, X, y), w) / len(y),
        ),
        Mistake(
            "sign",
            "The sign is reversed. The error is z − y.",
            wrong=lambda w, b, X, y: -2 / len(y) * np.outer(errors(w, b, X, y), w),
        ),
        Mistake(
            "z ≥ 0",
            AT_THE_HINGE,
            wrong=lambda w, b, X, y: (
                2 / len(y) * np.outer(np.where(X @ w + b >= 0, X @ w + b - y, 0), w)
            ),
        ),
    ),
    hints=(
        "Sample i enters only its own z_i, whose gradient with respect to x_i is w.",
        "One number for each sample times the vector w: an outer product.",
    ),
    ways=(lambda w, b, X, y: 2 / len(y) * (((z := X @ w + b) > 0) * (z - y))[:, None] * w,),
)
