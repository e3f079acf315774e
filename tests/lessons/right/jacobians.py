"""Lesson 06: other right ways, as readers type them: pairs (exercise, answer)."""

import numpy as np


def by_columns(F, x, h=1e-6):
    """Fill a matrix column by column, from central differences."""
    x = np.array(x, dtype=float)
    J = np.zeros((len(F(x)), len(x)))
    for j in range(len(x)):
        e = np.zeros(len(x))
        e[j] = h
        J[:, j] = (F(x + e) - F(x - e)) / (2 * h)
    return J


def entry_by_entry(F, x, h=1e-6):
    """Nudge x in place and put it back, one entry at a time."""
    J = np.empty((len(F(x)), len(x)))
    for j in range(len(x)):
        for i in range(len(J)):
            before = F(x)[i]
            x[j] += h
            J[i, j] = (F(x)[i] - before) / h
            x[j] -= h
    return J


def weighted_rows(W, b, x):
    """Take each row of W, less the mean of the rows weighted by the shares."""
    s = np.exp(W @ x + b) / np.sum(np.exp(W @ x + b))
    return s[:, None] * (W - s @ W)


def share_gradient_by_steps(x, c):
    s = np.exp(x) / np.sum(np.exp(x))
    s[c] -= 1
    return s


def softmax_loops(x):
    s = [np.exp(a) / sum(np.exp(x)) for a in x]
    n = range(len(s))
    return [[s[i] * (1 - s[i]) if i == j else -s[i] * s[j] for j in n] for i in n]


def softmax_quotient(x):
    """The quotient rule as it stands: (e_i δ_ij S - e_i e_j) / S²."""
    e, total = np.exp(x), np.exp(x).sum()
    return (np.diag(e) * total - e[:, None] * e[None, :]) / total**2


def added_up(J, d):
    change = []
    for row in J:
        total = 0.0
        for slope, step in zip(row, d, strict=True):
            total += slope * step
        change.append(total)
    return change


def example_by_product_rule(x):
    first, second = x
    square = first * first
    return np.array(
        [
            [3 * (first + first) * second, 3 * square],
            [1 + 1, 8 * second**4 * second**3],
        ]
    )


def ones_by_a_loop(x):
    J = np.zeros((len(x), len(x)))
    for i, _ in enumerate(x):
        J[i, i] = 1
    return J


RIGHT = [
    ("predict_shape", [10, 784]),
    ("predict_shape", np.zeros((10, 28 * 28)).shape),
    ("example_jacobian", example_by_product_rule),
    (
        "example_jacobian",
        lambda x: np.vstack(([6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7])),
    ),
    (
        "example_jacobian",
        lambda x: np.column_stack(([6 * x[0] * x[1], 2.0], [3 * x[0] * x[0], 8 * x[1] ** 7])),
    ),
    ("jacobian_by_nudging", by_columns),
    ("jacobian_by_nudging", entry_by_entry),
    (
        "jacobian_by_nudging",
        lambda F, x: np.array([(F(x + 1e-7 * e) - F(x)) / 1e-7 for e in np.eye(len(x))]).T,
    ),
    ("linear_change", added_up),
    ("linear_change", lambda J, d: (J * d).sum(axis=1)),
    ("linear_change", lambda J, d: np.einsum("ij,j->i", J, d)),
    ("linear_change", lambda J, d: d @ J.T),
    ("linear_change", lambda J, d: J @ d[:, None]),
    ("predict_area", 2.0),
    ("predict_area", abs(np.linalg.det([[1, -0.0], [0, 2]]))),
    (
        "polar_jacobian",
        lambda p: np.c_[
            [np.cos(p[1]), np.sin(p[1])], p[0] * np.array([-np.sin(p[1]), np.cos(p[1])])
        ],
    ),
    (
        "polar_jacobian",
        lambda p: [
            [np.sin(p[1] + np.pi / 2), -p[0] * np.sin(p[1])],
            [np.sin(p[1]), p[0] * np.sin(p[1] + np.pi / 2)],
        ],
    ),
    (
        "polar_jacobian",
        lambda p: by_columns(lambda q: q[0] * np.array([np.cos(q[1]), np.sin(q[1])]), p),
    ),
    ("identity_jacobian", ones_by_a_loop),
    ("identity_jacobian", lambda x: np.diag(np.ones_like(x))),
    ("identity_jacobian", lambda x: np.identity(x.size)),
    ("identity_jacobian", lambda x: [[int(i == j) for j in range(len(x))] for i in range(len(x))]),
    ("linear_jacobian", lambda x, A: A @ np.eye(len(x))),
    ("linear_jacobian", lambda x, A: np.stack([A[:, j] for j in range(len(x))], axis=1)),
    ("linear_jacobian", lambda x, A: [[A[i, j] for j in range(len(x))] for i in range(len(A))]),
    ("softmax_jacobian", softmax_loops),
    ("softmax_jacobian", softmax_quotient),
    (
        "softmax_jacobian",
        lambda x: (
            (s := np.exp(x - x.max()) / np.exp(x - x.max()).sum())[:, None] * (np.eye(len(x)) - s)
        ),
    ),
    ("predict_image", "Parallelogram"),
    ("paper_jacobian", np.array([[-1, 3, -2], [5, -2, 0]])),
    ("paper_jacobian", ((-1.0, 3.0, -2.0), (5.0, -2.0, 0.0))),
    ("jacobian_from_table", np.array([[0.03, -0.01], [-0.02, 0.04], [0.005, 0.06]]) / 0.01),
    ("jacobian_from_table", [[3, -1], [-2, 4], [1 / 2, 6]]),
    ("predicted_change", np.array([[3, -1], [-2, 4], [0.5, 6]]) @ [0.02, -0.01]),
    ("predicted_change", [[0.07], [-0.08], [-0.05]]),
    ("jacobian_from_square", np.array([[0.1, 0.2], [0.3, -0.1]]) / 0.1),
    ("signed_factor", np.linalg.det([[1, 2], [3, -1]])),
    ("softmax_column", [[0.25], [-0.15], [-0.1]]),
    ("softmax_column", [0.5 - 0.5**2, -0.3 * 0.5, -0.2 * 0.5]),
    ("shape_of_gradient", lambda k, n: [k, n]),
    ("shape_of_gradient", lambda k, n: np.ones((k, n)).shape),
    ("gradient_from_shapes", lambda A, g: g @ A),
    ("gradient_from_shapes", lambda A, g: (A * g[:, None]).sum(axis=0)),
    ("gradient_from_shapes", lambda A, g: np.dot(A.T, g)),
    ("gradient_from_shapes", lambda A, g: sum(g[i] * A[i] for i in range(len(g)))),
    ("reshape_in_disguise", [[1, 0, 0], [0, 0, 5]]),
    ("reshape_in_disguise", np.array([[7, 2, 2], [2, 2, -1.5]])),
    (
        "digit_jacobian",
        lambda W, b, x: by_columns(
            lambda x: np.exp(W @ x + b) / np.exp(W @ x + b).sum(), x, h=1e-5
        ),
    ),
    ("digit_jacobian", weighted_rows),
    ("pixel_to_erase", lambda J, digit: list(J[digit]).index(min(J[digit]))),
    ("pixel_to_erase", lambda J, digit: np.argsort(J[digit])[0]),
    ("pixel_to_erase", lambda J, digit: (-J[digit]).argmax()),
    ("dot_times_vector", lambda x, a: by_columns(lambda x: (a @ x) * x, x)),
    ("dot_times_vector", lambda x, a: np.dot(a, x) * np.identity(len(x)) + x[:, None] * a),
    ("five_outputs", lambda w, b, x: [[xi, 1] if w * xi + b > 0 else [0, 0] for xi in x]),
    (
        "five_outputs",
        lambda w, b, x: np.column_stack([x, np.ones(len(x))]) * (w * x + b > 0)[:, None],
    ),
    ("log_share_gradient", share_gradient_by_steps),
    (
        "log_share_gradient",
        lambda x, c: np.exp(x) / np.exp(x).sum() - (np.arange(len(x)) == c),
    ),
]
