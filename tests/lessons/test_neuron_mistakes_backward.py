"""Lesson 10, from the backward pass on: wrong answers as learners type them, and their names."""

import numpy as np
from wrong_answers import named


def relu(z):
    return z if z > 0 else 0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def dσ(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def pairs(W, b, x, δ):
    return zip(W @ x + b, δ, strict=True)


def by_sample(W, b, X, Δ):
    """Return the outer product of each sample, shape (N, k, n)."""
    return np.array([np.outer(δ * (W @ x + b > 0), x) for x, δ in zip(X, Δ, strict=True)])


def down(w, b, g, X, η):
    return np.append(w - η * g @ X, b - η * np.sum(g))


def step(move):
    """Return a step whose slopes at z are right, and which then moves in some way of its own."""

    def one_step(w, b, X, y, η):
        z = X @ w + b
        return move(w, b, (np.maximum(0, z) - y) * (z > 0) * 2 / len(y), X, η)

    return one_step


def no_gate(w, b, X, y, η):
    return down(w, b, 2 * (np.maximum(0, X @ w + b) - y) / len(y), X, η)


def line(w, b, X, y, η):
    return down(w, b, 2 * (X @ w + b - y) / len(y), X, η)


def in_turn(w, b, X, y, η):
    w = step(down)(w, b, X, y, η)[:-1]
    return np.append(w, step(down)(w, b, X, y, η)[-1])


BACKWARD = [
    ("backward_b", "gate forgotten", lambda W, b, x, δ: δ),
    ("backward_b", "δ forgotten", lambda W, b, x, δ: W @ x + b > 0),
    ("backward_b", "gate on δ", lambda W, b, x, δ: np.maximum(0, δ)),
    (
        "backward_b",
        "a for the gate",
        lambda W, b, x, δ: [relu(z) * d for z, d in pairs(W, b, x, δ)],
    ),
    ("backward_b", "z ≥ 0", lambda W, b, x, δ: δ * (W @ x + b >= 0)),
    ("backward_b", "added up", lambda W, b, x, δ: δ @ (W @ x + b > 0)),
    ("backward_W", "gate forgotten", lambda W, b, x, δ: δ[:, None] * x),
    ("backward_W", "δ forgotten", lambda W, b, x, δ: np.outer(W @ x + b > 0, x)),
    ("backward_W", "outer product reversed", lambda W, b, x, δ: np.outer(x, δ * (W @ x + b > 0))),
    ("backward_W", "W for x", lambda W, b, x, δ: np.diag(δ * (W @ x + b > 0)) @ W),
    ("backward_W", "gate on δ", lambda W, b, x, δ: np.outer(δ * (δ > 0), x)),
    ("backward_W", "a for the gate", lambda W, b, x, δ: np.outer(δ * np.maximum(0, W @ x + b), x)),
    ("backward_W", "z ≥ 0", lambda W, b, x, δ: np.outer(δ * (W @ x + b >= 0), x)),
    ("backward_W", "x left out", lambda W, b, x, δ: δ * (W @ x + b > 0)),
    ("backward_W", "rows added up", lambda W, b, x, δ: (δ @ (W @ x + b > 0)) * x),
    ("backward_x", "gate forgotten", lambda W, b, x, δ: δ @ W),
    ("backward_x", "δ forgotten", lambda W, b, x, δ: (W @ x + b > 0) @ W),
    ("backward_x", "gate on the inputs", lambda W, b, x, δ: (W.T @ δ) * (x > 0)),
    ("backward_x", "gate on δ", lambda W, b, x, δ: W.T @ np.maximum(0, δ)),
    ("backward_x", "a for the gate", lambda W, b, x, δ: (δ * np.maximum(0, W @ x + b)) @ W),
    ("backward_x", "z ≥ 0", lambda W, b, x, δ: (δ * (W @ x + b >= 0)) @ W),
    ("backward_x", "rows not added", lambda W, b, x, δ: np.diag(δ * (W @ x + b > 0)) @ W),
    ("backward_x", "x for W", lambda W, b, x, δ: x * np.sum(δ * (W @ x + b > 0))),
    ("batch_W", "gate forgotten", lambda W, b, X, Δ: Δ.T @ X),
    ("batch_W", "Δ forgotten", lambda W, b, X, Δ: (X @ W.T + b > 0).T @ X),
    ("batch_W", "transposed", lambda W, b, X, Δ: X.T @ (Δ * (X @ W.T + b > 0))),
    ("batch_W", "mean over the batch", lambda W, b, X, Δ: by_sample(W, b, X, Δ).mean(axis=0)),
    ("batch_W", "last sample only", lambda W, b, X, Δ: by_sample(W, b, X, Δ)[-1]),
    ("batch_W", "samples not added", lambda W, b, X, Δ: by_sample(W, b, X, Δ)),
    (
        "batch_W",
        "sums before the product",
        lambda W, b, X, Δ: np.outer(np.sum(Δ * (X @ W.T + b > 0), 0), np.sum(X, 0)),
    ),
    ("batch_W", "z ≥ 0", lambda W, b, X, Δ: (Δ * (X @ W.T + b >= 0)).T @ X),
    ("batch_b", "gate forgotten", lambda W, b, X, Δ: Δ.sum(axis=0)),
    ("batch_b", "Δ forgotten", lambda W, b, X, Δ: (X @ W.T + b > 0).sum(axis=0)),
    ("batch_b", "mean over the batch", lambda W, b, X, Δ: (Δ * (X @ W.T + b > 0)).mean(axis=0)),
    ("batch_b", "wrong axis", lambda W, b, X, Δ: (Δ * (X @ W.T + b > 0)).sum(axis=1)),
    ("batch_b", "samples not added", lambda W, b, X, Δ: Δ * (X @ W.T + b > 0)),
    ("batch_b", "all in one", lambda W, b, X, Δ: np.sum(Δ * (X @ W.T + b > 0))),
    ("batch_b", "z ≥ 0", lambda W, b, X, Δ: np.sum(Δ * (X @ W.T + b >= 0), axis=0)),
    ("batch_X", "gate forgotten", lambda W, b, X, Δ: Δ @ W),
    ("batch_X", "Δ forgotten", lambda W, b, X, Δ: (X @ W.T + b > 0) @ W),
    ("batch_X", "transposed", lambda W, b, X, Δ: W.T @ (Δ * (X @ W.T + b > 0)).T),
    (
        "batch_X",
        "added over the batch",
        lambda W, b, X, Δ: np.sum((Δ * (X @ W.T + b > 0)) @ W, axis=0),
    ),
    ("batch_X", "mean over the batch", lambda W, b, X, Δ: (Δ * (X @ W.T + b > 0)) @ W / len(Δ)),
    ("batch_X", "z ≥ 0", lambda W, b, X, Δ: (Δ * (X @ W.T + b >= 0)) @ W),
    ("batch_X", "gate on the inputs", lambda W, b, X, Δ: (Δ @ W) * (X > 0)),
    ("predict_gate_helps", "equal", "equal"),
    ("predict_gate_helps", "higher", "higher"),
    ("one_step", "uphill", step(lambda w, b, g, X, η: np.append(w + η * X.T @ g, b + η * sum(g)))),
    ("one_step", "weights left", step(lambda w, b, g, X, η: [*w, b - η * sum(g)])),
    ("one_step", "gate forgotten", no_gate),
    ("one_step", "line, not neuron", line),
    ("one_step", "no mean", step(lambda w, b, g, X, η: down(w, b, g * len(g), X, η))),
    ("one_step", "factor 2 lost", step(lambda w, b, g, X, η: down(w, b, g / 2, X, η))),
    ("one_step", "mean at the fork", step(lambda w, b, g, X, η: down(w, b, g / len(g), X, η))),
    ("one_step", "the gradient itself", step(lambda w, b, g, X, η: np.append(g @ X, sum(g)))),
    ("one_step", "the step alone", step(lambda w, b, g, X, η: -η * np.append(g @ X, sum(g)))),
    ("one_step", "no learning rate", step(lambda w, b, g, X, η: [*(w - g @ X), b - sum(g)])),
    ("one_step", "bias left behind", step(lambda w, b, g, X, η: np.append(w - η * g @ X, b))),
    (
        "one_step",
        "w uphill",
        step(lambda w, b, g, X, η: np.append(w + η * X.T @ g, b - η * sum(g))),
    ),
    (
        "one_step",
        "b uphill",
        step(lambda w, b, g, X, η: np.append(w - η * X.T @ g, b + η * sum(g))),
    ),
    ("one_step", "one after the other", in_turn),
    ("five_points_fit", "line, not neuron", [0.825, 0.373]),
    ("five_points_fit", "one step", [0.527, 0.98]),
    ("five_points_fit", "w and b swapped", [0.184, 0.927]),
    ("five_points_fit", "too few steps", [0.9171, 0.2027]),
    ("swish_by_w", "second term lost", lambda w, b, x: sigmoid(w @ x + b) * x),
    ("swish_by_w", "first term lost", lambda w, b, x: (w @ x + b) * dσ(w @ x + b) * x),
    ("swish_by_w", "product of derivatives", lambda w, b, x: dσ(w @ x + b) * x),
    ("swish_by_w", "x missing", lambda w, b, x: sigmoid(w @ x + b) + (w @ x + b) * dσ(w @ x + b)),
    (
        "swish_by_w",
        "w for x",
        lambda w, b, x: (sigmoid(w @ x + b) + (w @ x + b) * dσ(w @ x + b)) * w,
    ),
    (
        "swish_by_w",
        "x in one term only",
        lambda w, b, x: sigmoid(w @ x + b) + (w @ x + b) * dσ(w @ x + b) * x,
    ),
    ("residual_backward", "shortcut forgotten", lambda W, b, x, δ: (δ * (W @ x + b > 0)) @ W),
    ("residual_backward", "layer forgotten", lambda W, b, x, δ: δ),
    ("residual_backward", "gate forgotten", lambda W, b, x, δ: (np.eye(len(x)) + W).T @ δ),
    (
        "residual_backward",
        "gate on the shortcut",
        lambda W, b, x, δ: (np.eye(len(x)) + W.T) @ (δ * (W @ x + b > 0)),
    ),
    ("residual_backward", "W for Wᵀ", lambda W, b, x, δ: δ + W @ (δ * (W @ x + b > 0))),
    ("residual_backward", "x for δ", lambda W, b, x, δ: x + W.T @ (δ * (W @ x + b > 0))),
    ("residual_backward", "1 for δ", lambda W, b, x, δ: 1 + W.T @ (δ * (W @ x + b > 0))),
    ("squared_length_by_W", "a missing", lambda W, b, x: np.outer(2 * (W @ x + b > 0), x)),
    ("squared_length_by_W", "factor 2 lost", lambda W, b, x: [relu(z) * x for z in W @ x + b]),
    ("squared_length_by_W", "gate forgotten", lambda W, b, x: np.outer(2 * (W @ x + b), x)),
    (
        "squared_length_by_W",
        "outer product reversed",
        lambda W, b, x: np.outer(x, 2 * np.maximum(0, W @ x + b)),
    ),
    (
        "squared_length_by_W",
        "W for x",
        lambda W, b, x: np.diag(2 * np.maximum(0, W @ x + b)) @ W,
    ),
    ("squared_length_by_W", "by x", lambda W, b, x: 2 * np.maximum(0, W @ x + b) @ W),
]

test_a_wrong_answer_is_named = named("neuron", BACKWARD)
