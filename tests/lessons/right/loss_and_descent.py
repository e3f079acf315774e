"""Lesson 11: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np

from mclib.functions import penguins


def loss_in_a_loop(w, b, X, y):
    total = 0
    for x, target in zip(X, y, strict=True):
        z = w @ x + b
        total += (target - max(0, z)) ** 2
    return total / len(y)


def gradients_in_a_loop(w, b, X, y):
    dw, db = np.zeros(len(w)), 0.0
    for x, target in zip(X, y, strict=True):
        z = w @ x + b
        if z > 0:
            dw += 2 * (z - target) * x / len(y)
            db += 2 * (z - target) / len(y)
    return [*dw, db]


def gradients_of_the_active(w, b, X, y):
    active = X @ w + b > 0
    e = X[active] @ w + b - y[active]
    return 2 / len(y) * np.append(X[active].T @ e, np.sum(e))


def gradients_as_residuals(w, b, X, y):
    v = y - np.maximum(0, X @ w + b)
    slopes = -np.column_stack([X, np.ones(len(y))]) * (X @ w + b > 0)[:, None]
    return np.mean(2 * v[:, None] * slopes, axis=0)


def step_of_a_layer(w, b, X, y, batch, η):
    rows, target = X[batch], y[batch]
    a = np.maximum(0, rows @ w + b)
    g = 2 / len(target) * (a - target) * (a > 0)
    return np.concatenate([w - η * rows.T @ g, [b - η * g.sum()]])


def step_with_hats(w, b, X, y, batch, η):
    v, A = np.append(w, b), np.column_stack([X, np.ones(len(X))])[batch]
    z = A @ v
    return v - η * 2 * A.T @ np.where(z > 0, z - y[batch], 0) / len(batch)


def trained_mass():
    flipper, mass = penguins.measured()
    s, w, b = (flipper - flipper.mean()) / flipper.std(), 0.0, 1.0
    for _ in range(100):
        e = w * s + b - mass
        w, b = w - 0.2 * np.mean(e * s), b - 0.2 * np.mean(e)
    return w * (2.1 - flipper.mean()) / flipper.std() + b


def penalised_in_entries(w, b, X, y, λ):
    e = np.where(X @ w + b > 0, X @ w + b - y, 0)
    return [2 * np.mean(e * X[:, j]) + 2 * λ * w[j] for j in range(len(w))]


def leaky_in_a_loop(w, b, X, y):
    total = np.zeros(len(w))
    for x, target in zip(X, y, strict=True):
        z = w @ x + b
        a, slope = (z, 1) if z > 0 else (0.1 * z, 0.1)
        total += 2 * (a - target) * slope * x
    return total / len(y)


def rows_of_w(w, b, X, y):
    rows = np.zeros(X.shape)
    for i in range(len(y)):
        z = X[i] @ w + b
        if z > 0:
            rows[i] = 2 / len(y) * (z - y[i]) * w
    return rows


RIGHT = [
    ("predict_lever", "B"),
    ("predict_noise", "keeps_moving"),
    ("predict_noise", "Keeps moving."),
    ("loss_on_paper", (1 + 1 + 4) / 3),
    ("loss_on_paper", np.mean((np.array([2, 1, 1]) - np.array([1, 0, 3])) ** 2)),
    ("gradients_on_paper", [2, 0.667]),
    ("gradients_on_paper", 2 / 3 * np.array([-1 * 1 + 2 * 2, -1 + 2])),
    ("sample_from_slopes", (-2 / 2, 6 / -2)),
    ("silent_shape", (np.zeros(5) - np.zeros((5, 1))).shape),
    ("silent_shape", [5, 5]),
    ("loss", loss_in_a_loop),
    ("loss", lambda w, b, X, y: np.sum((np.maximum(0, X @ w + b) - y) ** 2) / len(X)),
    ("loss", lambda w, b, X, y: np.linalg.norm(y - (X @ w + b).clip(min=0)) ** 2 / len(y)),
    ("gradients", gradients_in_a_loop),
    ("gradients", gradients_of_the_active),
    ("gradients", gradients_as_residuals),
    ("gradient_hat", lambda w_hat, X_hat, y: gradients_of_the_active(w_hat, 0, X_hat, y)[:-1]),
    (
        "gradient_hat",
        lambda w_hat, X_hat, y: (
            2 * np.mean(((X_hat @ w_hat > 0) * (X_hat @ w_hat - y))[:, None] * X_hat, axis=0)
        ),
    ),
    ("batch_step", step_of_a_layer),
    ("batch_step", step_with_hats),
    (
        "batch_step",
        lambda w, b, X, y, batch, η: (
            np.append(w, b) - η * np.array(gradients_in_a_loop(w, b, X[batch], y[batch]))
        ),
    ),
    ("misleading_sample", 1),
    ("misleading_sample", 3.0),
    ("open_share", lambda w, b, X: sum(X @ w + b > 0) / len(X)),
    ("open_share", lambda w, b, X: np.count_nonzero(np.maximum(0, X @ w + b)) / X.shape[0]),
    ("penguin_mass", 4.65),
    ("penguin_mass", 4.9686 * 2.1 - 5.7808),
    ("penguin_mass", trained_mass()),
    ("decay_by_w", penalised_in_entries),
    ("decay_by_w", lambda w, b, X, y, λ: gradients_of_the_active(w, b, X, y)[:-1] + λ * (w + w)),
    ("leaky_by_w", leaky_in_a_loop),
    (
        "leaky_by_w",
        lambda w, b, X, y: (
            2 / len(y) * X.T @ (np.where((z := X @ w + b) > 0, z - y, (z / 10 - y) / 10))
        ),
    ),
    ("loss_by_X", rows_of_w),
    (
        "loss_by_X",
        lambda w, b, X, y: np.einsum(
            "i,j->ij", 2 / len(y) * np.where(X @ w + b > 0, X @ w + b - y, 0), w
        ),
    ),
]
