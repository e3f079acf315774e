"""Lesson 13: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def shares(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()


def cross_entropy_of_the_right_score(z2, y):
    c = int(np.argmax(y))
    return np.logaddexp.reduce(z2 - z2[c])


def by_jacobian(z2, y):
    p = shares(z2)
    return (np.diag(p) - np.outer(p, p)) @ (-y / p)


def loop_over_classes(δ2, a1):
    return [[d * a for a in a1] for d in δ2]


def unit_by_unit(W2, δ2, z1):
    return [sum(W2[:, j] * δ2) if z1[j] > 0 else 0 for j in range(len(z1))]


def sample_by_sample(W1, b1, W2, b2, X, Y):
    dW1, db1, dW2, db2 = (np.zeros(part.shape) for part in (W1, b1, W2, b2))
    for x, y in zip(X, Y, strict=True):
        z1 = W1 @ x + b1
        a1 = np.where(z1 > 0, z1, 0)
        δ2 = (shares(W2 @ a1 + b2) - y) / len(X)
        δ1 = np.where(z1 > 0, δ2 @ W2, 0)
        dW1 += np.outer(δ1, x)
        db1 += δ1
        dW2 += np.outer(δ2, a1)
        db2 += δ2
    return [*dW1.ravel(), *db1, *dW2.ravel(), *db2]


def by_the_jacobian_of_layer_norm(x, g):
    n, s = len(x), np.sqrt(np.var(x))
    u = (x - np.mean(x)) / s
    return (np.eye(n) - np.ones((n, n)) / n - np.outer(u, u) / n) / s @ g


def row_by_row(Q, K, V, G):
    rows = []
    for q, g in zip(Q, G, strict=True):
        a = shares(K @ q / np.sqrt(len(q)))
        J = np.diag(a) - np.outer(a, a)
        rows.append(K.T @ (J @ (V @ g)) / np.sqrt(len(q)))
    return np.array(rows)


def values_row_by_row(Q, K, V, G):
    total = np.zeros(V.shape)
    for q, g in zip(Q, G, strict=True):
        total += np.outer(shares(K @ q / len(q) ** 0.5), g)
    return total


RIGHT = [
    ("predict_other_score", "Rises"),
    ("shares_from_slopes", (0.3, 0.4, 0.3)),
    ("cross_entropy", cross_entropy_of_the_right_score),
    ("output_delta", by_jacobian),
    ("output_delta", lambda z2, y: -(y - shares(z2))),
    ("output_weights", lambda δ2, a1: δ2[:, None] * a1[None, :]),
    ("output_weights", lambda δ2, a1: np.einsum("i,j->ij", δ2, a1)),
    ("output_weights", loop_over_classes),
    ("hidden_in_numbers", np.array([1.0, -0.0, -1.0])),
    ("hidden_delta", unit_by_unit),
    ("hidden_delta", lambda W2, δ2, z1: np.diag((z1 > 0) * 1.0) @ W2.T @ δ2),
    ("hidden_delta", lambda W2, δ2, z1: δ2 @ W2 * np.heaviside(z1, 0)),
    ("first_weights", lambda W2, δ2, z1, x: (δ2 @ W2 * (z1 > 0))[:, None] * x),
    ("first_weights", lambda W2, δ2, z1, x: np.diag(1.0 * (z1 > 0)) @ W2.T @ np.outer(δ2, x)),
    ("batch_bias", [-0.1, -1 / 4, 0.35]),
    ("network_gradients", sample_by_sample),
    ("multiplications", (2368, 2688)),
    ("silent_slopes", [3, 3, 3]),
    ("silent_slopes", [-2, -1, 3]),
    ("silent_slopes", [1, 2, 6]),
    ("layer_norm_back", by_the_jacobian_of_layer_norm),
    ("softmax_row", [1 / 25, 9 / 25, -2 / 5]),
    ("attention_values", values_row_by_row),
    ("attention_queries", row_by_row),
    ("tanh_hidden", lambda W2, δ2, z1: δ2 @ W2 / np.cosh(z1) ** 2),
    ("temperature", lambda z2, y, T: (y @ z2 - shares(z2 / T) @ z2) / T**2),
    ("weight_decay", lambda W2, a1, y, λ: (shares(W2 @ a1) - y)[:, None] * a1 + λ * W2),
]
