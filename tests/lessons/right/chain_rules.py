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


def counted(m, k, n):
    first = m * k
    second = m * n
    return k * (first + second)


def swept_by_loop(w, b, x, y):
    dw = db = 0
    for xi, yi in zip(x, y, strict=True):
        z = w * xi + b
        if z > 0:
            d = 2 * (z - yi) / len(x)
            dw += d * xi
            db += d
    return dw, db


def swept_by_products(w, b, x, y):
    z = w * x + b
    d = np.where(z > 0, 2 * (z - y) / x.size, 0)
    return np.array([d @ x, d.sum()])


def columns_of_network(V, W, x):
    return np.array([V @ (cos(W @ x) * W[:, j]) for j in range(len(x))]).T


def rows_of_scaling(w, x):
    J = np.outer(x, w)
    for i in range(len(x)):
        J[i, i] += np.dot(w, x)
    return J


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
    ("order_of_links", "J3@J2@J1"),
    ("order_of_links", "j3 @ j2 @ j1"),
    ("shortcut", lambda J1, J2, J3, J4: J4 + J3 @ (J2 @ J1)),
    ("shortcut", lambda J1, J2, J3, J4: np.dot(np.dot(J3, J2), J1) + J4),
    ("shortcut", lambda J1, J2, J3, J4: np.linalg.multi_dot([J3, J2, J1]) + J4),
    ("shortcut", lambda J1, J2, J3, J4: np.einsum("ij,jk,kl->il", J3, J2, J1) + J4),
    ("multiplications", counted),
    ("multiplications", lambda m, k, n: m * k * (k + n)),
    ("multiplications", lambda m, k, n: m * k**2 + m * n * k),
    ("dual_product", lambda a, b: b[0] * a[1] + b[1] * a[0]),
    ("dual_product", lambda a, b: np.dot(a, b[::-1])),
    ("dual_product", lambda a, b: (a[0] + a[1]) * (b[0] + b[1]) - a[0] * b[0] - a[1] * b[1]),
    ("by_dual_numbers", lambda x: cos(x * x + x) + cos(x * x + x) * (x + x)),
    ("by_dual_numbers", lambda x: (sin(x + 1e-6 + (x + 1e-6) ** 2) - sin(x + x**2)) / 1e-6),
    ("by_dual_numbers", lambda x: (1 + 2 * x) * math.cos(x + x**2)),
    ("chain_in_numbers", -2 * 3),
    ("chain_in_numbers", -6.0),
    ("total_in_numbers", (2, 2 + 4 * -3)),
    ("total_in_numbers", np.array([2.0, -10.0])),
    ("missing_edge", (22 - 2 + 4) / 8),
    ("missing_edge", 3),
    ("entry_in_numbers", np.dot([2, -1, 3], [4, 5, 2])),
    ("entry_in_numbers", 8 - 5 + 6),
    ("chain_from_shapes", "B@A@C"),
    ("chain_from_shapes", "b a c"),
    ("function_of_jacobians", "B"),
    ("function_of_jacobians", "b"),
    ("step_through_a_layer", [0.3 + 0 + 0.3, -0.4 + 0.1]),
    ("step_through_a_layer", (0.6, -0.3)),
    ("cost_in_numbers", (12 + 15, 60 + 20)),
    ("cost_in_numbers", [27, 80]),
    ("where_forward_wins", [1, 1, 100, 3]),
    ("where_forward_wins", (2, 1, 50, 3)),
    ("sweep_in_numbers", (-1.5 * 3, -1.5)),
    ("sweep_in_numbers", [-4.5, -1.5]),
    ("backward_sweep", swept_by_loop),
    ("backward_sweep", swept_by_products),
    ("product_with_chain", lambda x: np.exp(sin(2 * x)) + x * np.exp(sin(2 * x)) * cos(2 * x) * 2),
    ("product_with_chain", lambda x: math.exp(math.sin(x + x)) * (1 + 2 * x * math.cos(x + x))),
    ("hidden_layer", columns_of_network),
    ("hidden_layer", lambda V, W, x: (V * cos(W @ x)) @ W),
    ("hidden_layer", lambda V, W, x: np.einsum("ik,k,kj->ij", V, cos(W @ x), W)),
    ("scaled_by_dot", rows_of_scaling),
    ("scaled_by_dot", lambda w, x: x[:, None] * w[None, :] + np.diag(np.full(len(x), w @ x))),
]
