"""Lesson 15: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def by_hand(D_f, D_g):
    out = np.zeros((len(D_g), D_f.shape[1]))
    for i in range(len(D_g)):
        for j in range(D_f.shape[1]):
            out[i, j] = D_g[i] @ D_f[:, j]
    return out


def sample_by_sample(X, D):
    return sum(np.outer(d, x) for d, x in zip(D, X, strict=True))


def shifted(x, t):
    e = np.exp((x - x.max()) / t)
    return e / e.sum()


RIGHT = [
    ("predict_shape", [3, 2]),
    ("backwards", lambda W, X, Y: np.linalg.norm(X @ W - Y) ** 2),
    ("backwards", lambda W, X, Y: np.trace((X @ W - Y).T @ (X @ W - Y))),
    ("backwards", lambda W, X, Y: np.vdot(Y - X @ W, Y - X @ W)),
    ("backwards", lambda W, X, Y: sum(e**2 for e in (X @ W - Y).ravel())),
    ("from_other_layout", np.array([[1, 2, 0], [-1, 3, 5]]).T),
    ("chain_in_other_layout", by_hand),
    ("chain_in_other_layout", lambda D_f, D_g: (D_f.T @ D_g.T).T),
    ("weights_in_rows", sample_by_sample),
    ("weights_in_rows", lambda X, D: (X.T @ D).T),
    ("weights_in_rows", lambda X, D: np.einsum("ij,il->jl", D, X)),
    ("quadratic_on_paper", [[6], [14]]),
    ("asymmetric_matrix", [[0, 2], [1, 0]]),
    ("asymmetric_matrix", [[1, 2], [-2, 1]]),
    ("trace_or_transpose", lambda X, A: np.transpose(A)),
    ("softened_maximum", shifted),
]
