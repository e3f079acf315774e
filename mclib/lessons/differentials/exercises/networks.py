"""Gradients that networks need: softmax with cross-entropy, attention, and the neuron."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.digits import softmax
from mclib.functions.neuron import gate, relu
from mclib.lessons.differentials.samples import samples


def _labelled(seed, *sizes):
    """Return samples (W, X, Y): weights (n, k), inputs (N, n), and labels that are shares."""
    rng = np.random.default_rng(seed)
    found = []
    for W, X in samples(seed, *(((n, k), (N, n)) for N, n, k in sizes)):
        Y = rng.uniform(0.1, 1, size=(len(X), W.shape[1]))
        found.append((W, X, Y / Y.sum(axis=1, keepdims=True)))
    return tuple(found)


cross_entropy_by_W = Exercise(
    lambda W, X, Y: X.T @ (softmax(X @ W) - Y) / len(X),
    "The shares minus the labels are the slopes at Z, and Xᵀ takes them back to the weights.",
    samples=_labelled(144, (4, 3, 2), (5, 2, 3)),
    mistakes=(
        Mistake(
            "labels forgotten",
            "These are the shares alone. The term −Y ⊗ Z of the loss changes with Z as well.",
            wrong=lambda W, X, Y: X.T @ softmax(X @ W) / len(X),
        ),
        Mistake(
            "sign lost",
            "The sign is reversed: the labels are subtracted from the shares.",
            wrong=lambda W, X, Y: X.T @ (Y - softmax(X @ W)) / len(X),
        ),
        Mistake(
            "1/N lost",
            "You added up over the samples. This loss is a mean: divide by N.",
            wrong=lambda W, X, Y: X.T @ (softmax(X @ W) - Y),
        ),
        Mistake(
            "X left out",
            "These are the slopes at Z. One more step: dZ = X dW.",
            wrong=lambda W, X, Y: (softmax(X @ W) - Y) / len(X),
        ),
        Mistake(
            "transpose lost",
            "This is what stands before dW, and it has the shape of Wᵀ. Transpose it.",
            wrong=lambda W, X, Y: (softmax(X @ W) - Y).T @ X / len(X),
        ),
        Mistake(
            "softmax left out",
            "You took Z for the shares. The slope of ln Σ exp(z) is softmax(z).",
            wrong=lambda W, X, Y: X.T @ (X @ W - Y) / len(X),
        ),
        Mistake(
            "exponentials not divided",
            "You took the exponentials for the shares. Divide each by the sum of its row.",
            wrong=lambda W, X, Y: X.T @ (np.exp(X @ W) - Y) / len(X),
        ),
        Mistake(
            "mean over all entries",
            "You divided by the number of entries of Y. The loss is a mean over the N samples.",
            wrong=lambda W, X, Y: X.T @ (softmax(X @ W) - Y) / Y.size,
        ),
        Mistake(
            "softmax over the samples",
            "Your shares add up to 1 over the samples. They should do so over the classes, row by "
            "row.",
            wrong=lambda W, X, Y: X.T @ (softmax((X @ W).T).T - Y) / len(X),
        ),
        Mistake(
            "by X instead",
            "This is the gradient with respect to X. Here W moves: dZ = X dW.",
            wrong=lambda W, X, Y: (softmax(X @ W) - Y) @ W.T / len(X),
        ),
    ),
    hints=(
        "Here dC = ⟨G, dZ⟩, where G = (S − Y)/N. What is dZ when only W moves?",
        "⟨G, X dW⟩ = tr(Gᵀ X dW). The gradient is the transpose of what stands before dW.",
    ),
)

attention_by_W = Exercise(
    lambda G, Q, X: X.T @ G.T @ Q / np.sqrt(Q.shape[1]),
    "Two products and one transpose, from one line of differentials.",
    samples=samples(145, ((3, 4), (3, 2), (4, 5)), ((2, 3), (2, 4), (3, 2))),
    mistakes=(
        Mistake(
            "root lost",
            "The factor 1/√d is missing. It is a constant, and stays.",
            wrong=lambda G, Q, X: X.T @ G.T @ Q,
        ),
        Mistake(
            "divided by d",
            "You divided by d. In the scores it is the root of d.",
            wrong=lambda G, Q, X: X.T @ G.T @ Q / Q.shape[1],
        ),
        Mistake(
            "stopped at K",
            "This is the gradient with respect to K. One more step: dK = X dW.",
            wrong=lambda G, Q, X: G.T @ Q / np.sqrt(Q.shape[1]),
        ),
        Mistake(
            "transpose lost",
            "This is the transpose. It belongs to dWᵀ, which stands in the differential first.",
            wrong=lambda G, Q, X: Q.T @ G @ X / np.sqrt(Q.shape[1]),
        ),
        Mistake(
            "G left out",
            "G is missing. It says how much the loss changes with each score.",
            wrong=lambda G, Q, X: X.T @ np.ones_like(G.T) @ Q / np.sqrt(Q.shape[1]),
        ),
        Mistake(
            "number of queries",
            "You took the root of the number of queries. d is the length of one query.",
            wrong=lambda G, Q, X: X.T @ G.T @ Q / np.sqrt(len(Q)),
        ),
        Mistake(
            "number of words",
            "You took the root of the number of words. d is the length of one query.",
            wrong=lambda G, Q, X: X.T @ G.T @ Q / np.sqrt(len(X)),
        ),
    ),
    hints=(
        "When only W moves, dS = Q (X dW)ᵀ/√d = Q dWᵀ Xᵀ/√d.",
        "Transpose what is in tr(Gᵀ Q dWᵀ Xᵀ), and then rotate until dW stands last.",
    ),
)


def _neurons():
    """Return samples (w, X, y), X with a last column of ones, and gates open and shut."""
    rng = np.random.default_rng(146)
    found = []
    for N, n in ((5, 2), (6, 1), (7, 3)):
        X = np.column_stack([rng.uniform(-2, 2, size=(N, n)).round(2), np.ones(N)])
        w = rng.uniform(0.4, 1.5, size=n + 1).round(2) * np.resize([1, -1], n + 1)
        found.append((w, X, rng.uniform(0.3, 2, size=N).round(2)))
    return tuple(found)


neuron_by_w = Exercise(
    lambda w, X, y: 2 / len(y) * X.T @ (gate(X @ w) * (relu(X @ w) - y)),
    "One line for the weights and the bias together: the bias is the weight of the column of ones.",
    samples=_neurons(),
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "You let every change of z through. Where z is not positive, the gate is shut.",
            wrong=lambda w, X, y: 2 / len(y) * X.T @ (relu(X @ w) - y),
        ),
        Mistake(
            "z for a",
            "The error is a − y, with a = max(0, z). You took z − y, without any gate.",
            wrong=lambda w, X, y: 2 / len(y) * X.T @ (X @ w - y),
        ),
        Mistake(
            "two lost",
            "A factor 2 is missing: the errors are squared.",
            wrong=lambda w, X, y: 1 / len(y) * X.T @ (gate(X @ w) * (relu(X @ w) - y)),
        ),
        Mistake(
            "1/N lost",
            "You added up over the samples. This loss is a mean: divide by N.",
            wrong=lambda w, X, y: 2 * X.T @ (gate(X @ w) * (relu(X @ w) - y)),
        ),
        Mistake(
            "sign lost",
            "The sign is reversed: the error is a − y.",
            wrong=lambda w, X, y: 2 / len(y) * X.T @ (gate(X @ w) * (y - relu(X @ w))),
        ),
        Mistake(
            "gate on the error",
            "You set negative errors to 0. The gate is shut where z is not positive.",
            wrong=lambda w, X, y: 2 / len(y) * X.T @ relu(relu(X @ w) - y),
        ),
        Mistake(
            "mean over the open gates",
            "You divided by the number of open gates. The mean is over all N samples.",
            wrong=lambda w, X, y: 2 / gate(X @ w).sum() * X.T @ (gate(X @ w) * (relu(X @ w) - y)),
        ),
        Mistake(
            "gate alone",
            "These are the open gates times the inputs. Each is weighted by its error a − y.",
            wrong=lambda w, X, y: 2 / len(y) * X.T @ gate(X @ w),
        ),
        Mistake(
            "X left out",
            "These are the slopes at z, one for each sample. One more step: dz = X dw.",
            wrong=lambda w, X, y: 2 / len(y) * (gate(X @ w) * (relu(X @ w) - y)),
        ),
    ),
    hints=(
        "Here dC = (2/N) (a − y)·da, and da = 1[z > 0] ⊗ dz. What is dz?",
        "Here dz = X dw, and g·(X dw) = (Xᵀ g)·dw.",
    ),
    ways=(
        lambda w, X, y: 2 / len(y) * X.T @ (gate(X @ w) * (X @ w - y)),
        lambda w, X, y: 2 / len(y) * X.T @ ((X @ w > 0) * (np.maximum(0, X @ w) - y)),
    ),
)
