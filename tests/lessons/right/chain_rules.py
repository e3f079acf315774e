"""Lesson 09: other right ways, as readers type them: pairs (exercise, answer)."""

import math

import numpy as np

sin, cos = np.sin, np.cos


def links_of_log(x):
    t = x**3
    u = sin(t)
    v = u**2
    return (1 / v) * (2 * u) * cos(t) * (3 * x**2)


def every_path(a, b, c, d, e):
    paths = [(a, d), (b, e), (a, c, e)]
    return sum(math.prod(path) for path in paths)


def forward_slopes(a, b, c, d, e):
    """Carry the slope with respect to x from node to node."""
    u = a
    v = b + c * u
    return d * u + e * v


def vectors_by_product(x):
    outer = np.diag([1 / x**2, cos(3 * x)])
    return outer @ np.array([2 * x, 3])


def chain_of_diagonals(x):
    J = np.zeros((len(x), len(x)))
    for i, a in enumerate(x):
        J[i, i] = math.cos(a * a) * (a + a)
    return J


def counted(m, k, n):
    first = m * k
    second = m * n
    return k * (first + second)


RIGHT = [
    ("sine_of_square", lambda x: cos(x * x) * (x + x)),
    ("sine_of_square", lambda x: 2 * x * sin(np.pi / 2 - x**2)),
    ("sine_of_square", lambda x: math.cos(x**2) * 2 * x),
    ("log_of_square", links_of_log),
    ("log_of_square", lambda x: 6 * x**2 / np.tan(x**3)),
    ("log_of_square", lambda x: 6 * x * x * cos(x**3) * sin(x**3) ** -1),
    ("predict_total", 1 + 2 * 1),
    ("predict_total", 3.0),
    ("total_sine", lambda x: cos(x + x**2) + 2 * x * cos(x + x**2)),
    ("total_sine", lambda x: (1 + 2 * x) * cos(x * (1 + x))),
    ("total_product", lambda x: x**2 + x * 2 * x),
    ("total_product", lambda x: x * x + x * x + x * x),
    ("total_product", lambda x: 3 * abs(x) ** 2),
    ("all_paths", every_path),
    ("all_paths", forward_slopes),
    ("all_paths", lambda a, b, c, d, e: a * (d + c * e) + b * e),
    ("vector_example", vectors_by_product),
    ("vector_example", lambda x: (2 * x / x**2, cos(3 * x) * 3)),
    ("vector_example", lambda x: [[1 / x**2 * 2 * x], [3 * cos(3 * x)]]),
    ("elementwise_chain", chain_of_diagonals),
    ("elementwise_chain", lambda x: np.diag(cos(x**2)) @ np.diag(2 * x)),
    ("elementwise_chain", lambda x: cos(np.diag(x) ** 2) * 2 * np.diag(x)),
    ("elementwise_chain", lambda x: np.eye(len(x)) * (2 * x * cos(x * x))),
    ("order_of_links", "J3@J2@J1"),
    ("order_of_links", "j3 @ j2 @ j1"),
    ("shortcut", lambda J1, J2, J3, J4: J4 + J3 @ (J2 @ J1)),
    ("shortcut", lambda J1, J2, J3, J4: np.dot(np.dot(J3, J2), J1) + J4),
    ("shortcut", lambda J1, J2, J3, J4: np.linalg.multi_dot([J3, J2, J1]) + J4),
    ("shortcut", lambda J1, J2, J3, J4: np.einsum("ij,jk,kl->il", J3, J2, J1) + J4),
    ("fork_of_vectors", lambda Fu, Ux, Fv, Vx: np.hstack([Fu, Fv]) @ np.vstack([Ux, Vx])),
    ("fork_of_vectors", lambda Fu, Ux, Fv, Vx: np.dot(Fu, Ux) + np.dot(Fv, Vx)),
    (
        "fork_of_vectors",
        lambda Fu, Ux, Fv, Vx: np.einsum("ij,jk->ik", Fu, Ux) + np.einsum("ij,jk->ik", Fv, Vx),
    ),
    ("multiplications", counted),
    ("multiplications", lambda m, k, n: m * k * (k + n)),
    ("multiplications", lambda m, k, n: m * k**2 + m * n * k),
    ("dual_product", lambda a, b: b[0] * a[1] + b[1] * a[0]),
    ("dual_product", lambda a, b: np.dot(a, b[::-1])),
    ("dual_product", lambda a, b: (a[0] + a[1]) * (b[0] + b[1]) - a[0] * b[0] - a[1] * b[1]),
    ("by_dual_numbers", lambda x: cos(x * x + x) + cos(x * x + x) * (x + x)),
    ("by_dual_numbers", lambda x: (sin(x + 1e-6 + (x + 1e-6) ** 2) - sin(x + x**2)) / 1e-6),
    ("by_dual_numbers", lambda x: (1 + 2 * x) * math.cos(x + x**2)),
]
