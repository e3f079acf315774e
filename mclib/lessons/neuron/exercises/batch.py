"""The backward pass of a layer over a batch: parameters are shared, so their gradients add up."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate
from mclib.lessons.neuron.samples import batches


def _back(W, b, X, Δ):
    """Return Δ ⊗ gate, the slopes at Z: shape (N, k)."""
    return Δ * gate(X @ W.T + b)


_GATE_FORGOTTEN = "You used Δ as it is. On its way from A back to Z it passes the gates first."
_DELTA_FORGOTTEN = "These are the gates alone. Each of them multiplies its entry of Δ."
_MEAN = "You divided by N. If the loss is a mean over the samples, its 1/N is in Δ already."
_AT_THE_HINGE = "This is right except where z = 0 exactly: by the convention that gate is shut."

batch_W = Exercise(
    lambda W, b, X, Δ: (Δ * gate(X @ W.T + b)).T @ X,
    "One matrix product makes the N outer products and adds them up.",
    samples=batches(seed=19),
    mistakes=(
        Mistake(
            "gate forgotten",
            _GATE_FORGOTTEN,
            wrong=lambda W, b, X, Δ: Δ.T @ X,
        ),
        Mistake(
            "Δ forgotten",
            _DELTA_FORGOTTEN,
            wrong=lambda W, b, X, Δ: gate(X @ W.T + b).T @ X,
        ),
        Mistake(
            "transposed",
            "This is the transpose: the gradient has the shape of W, (k, n).",
            wrong=lambda W, b, X, Δ: X.T @ _back(W, b, X, Δ),
        ),
        Mistake(
            "mean over the batch",
            _MEAN,
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ).T @ X / len(X),
        ),
        Mistake(
            "last sample only",
            "Only the last sample is left. In a loop, add to the gradient with +=.",
            wrong=lambda W, b, X, Δ: np.outer(_back(W, b, X, Δ)[-1], X[-1]),
        ),
        Mistake(
            "samples not added",
            "There is one gradient for each sample here. W serves all of them, so add over the "
            "samples.",
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ)[:, :, None] * X[:, None, :],
        ),
        Mistake(
            "sums before the product",
            "You added up over the samples before you multiplied. Each sample has an outer product "
            "of its own; add these.",
            wrong=lambda W, b, X, Δ: np.outer(_back(W, b, X, Δ).sum(axis=0), X.sum(axis=0)),
        ),
        Mistake(
            "z ≥ 0",
            _AT_THE_HINGE,
            wrong=lambda W, b, X, Δ: (Δ * (X @ W.T + b >= 0)).T @ X,
        ),
    ),
    hints=(
        "Row i of Δ ⊗ gate and row i of X make the outer product of sample i. Which matrix product "
        "adds these outer products up?",
        "The shapes are (N, k) and (N, n), and the result is (k, n): the N must meet the N.",
    ),
)

batch_b = Exercise(
    lambda W, b, X, Δ: (Δ * gate(X @ W.T + b)).sum(axis=0),
    "Forward, the bias is broadcast over the batch; so backward, the batch is summed.",
    samples=batches(seed=42),
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            _GATE_FORGOTTEN,
            wrong=lambda W, b, X, Δ: Δ.sum(axis=0),
        ),
        Mistake(
            "Δ forgotten",
            "You counted the open gates. Each of them multiplies its entry of Δ.",
            wrong=lambda W, b, X, Δ: gate(X @ W.T + b).sum(axis=0),
        ),
        Mistake(
            "mean over the batch",
            _MEAN,
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ).mean(axis=0),
        ),
        Mistake(
            "wrong axis",
            "You added over the units: one number for each sample. There is one bias for each "
            "unit, so add over the samples.",
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ).sum(axis=1),
        ),
        Mistake(
            "samples not added",
            "There is one row for each sample here. The bias serves all of them, so add over the "
            "samples.",
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ),
        ),
        Mistake(
            "all in one",
            "You added up everything. Each unit has a bias of its own.",
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ).sum(),
        ),
        Mistake(
            "z ≥ 0",
            _AT_THE_HINGE,
            wrong=lambda W, b, X, Δ: (Δ * (X @ W.T + b >= 0)).sum(axis=0),
        ),
    ),
    hints=(
        "The bias is added to every row of X Wᵀ. What did lesson 08 say about a broadcast?",
        "(Δ ⊗ gate) has the shape (N, k) and the result (k,). Along which axis do you add?",
    ),
)

batch_X = Exercise(
    lambda W, b, X, Δ: (Δ * gate(X @ W.T + b)) @ W,
    "Each sample has its own row: inputs are not shared, so nothing is summed over the batch.",
    samples=batches(seed=63),
    mistakes=(
        Mistake(
            "gate forgotten",
            _GATE_FORGOTTEN,
            wrong=lambda W, b, X, Δ: Δ @ W,
        ),
        Mistake(
            "Δ forgotten",
            _DELTA_FORGOTTEN,
            wrong=lambda W, b, X, Δ: gate(X @ W.T + b) @ W,
        ),
        Mistake(
            "transposed",
            "This is the transpose: the gradient has the shape of X, (N, n).",
            wrong=lambda W, b, X, Δ: W.T @ _back(W, b, X, Δ).T,
        ),
        Mistake(
            "added over the batch",
            "You added over the samples. Each sample has an input of its own, and so a row of its "
            "own.",
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ).sum(axis=0) @ W,
        ),
        Mistake(
            "mean over the batch",
            _MEAN,
            wrong=lambda W, b, X, Δ: _back(W, b, X, Δ) @ W / len(X),
        ),
        Mistake(
            "z ≥ 0",
            _AT_THE_HINGE,
            wrong=lambda W, b, X, Δ: (Δ * (X @ W.T + b >= 0)) @ W,
        ),
        Mistake(
            "gate on the inputs",
            "Your gates test the entries of X. The gates of this layer are those of its units, and "
            "depend on Z.",
            wrong=lambda W, b, X, Δ: (Δ @ W) * gate(X),
        ),
    ),
    hints=(
        "For one sample it is Wᵀ (δ ⊗ gate). Samples are rows now, so transpose that product.",
        "The shapes are (N, k) and (k, n), and the result is (N, n).",
    ),
)
