"""Lesson 09: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named

sin, cos = np.sin, np.cos

WRONG = [
    ("sine_of_square", "inner derivative missing", lambda x: cos(x**2)),
    ("sine_of_square", "outer derivative missing", lambda x: 2 * x),
    ("sine_of_square", "outer slope at x", lambda x: cos(x) * 2 * x),
    ("sine_of_square", "differentiated inside", lambda x: cos(2 * x)),
    (
        "log_of_square",
        "innermost link missing",
        lambda x: cos(x**3) * 2 * sin(x**3) / sin(x**3) ** 2,
    ),
    ("log_of_square", "sine's link missing", lambda x: 3 * x**2 * 2 * sin(x**3) / sin(x**3) ** 2),
    ("log_of_square", "square's link missing", lambda x: 3 * x**2 * cos(x**3) / sin(x**3) ** 2),
    ("log_of_square", "logarithm's link missing", lambda x: 3 * x**2 * cos(x**3) * 2 * sin(x**3)),
    ("predict_total", "one path only", 2),
    ("predict_total", "direct path only", 1),
    ("predict_total", "a whole step", 4),
    ("total_sine", "direct path only", lambda x: cos(x + x**2)),
    ("total_sine", "path through u only", lambda x: 2 * x * cos(x + x**2)),
    ("total_sine", "paths multiplied", lambda x: cos(x + x**2) * cos(x + x**2) * 2 * x),
    ("total_sine", "second path left out of the cosine", lambda x: 1 + 2 * x * cos(x + x**2)),
    ("total_product", "direct path only", lambda x: x**2),
    ("total_product", "path through u only", lambda x: x * 2 * x),
    ("total_product", "paths multiplied", lambda x: x**2 * (x * 2 * x)),
    ("total_product", "derivatives multiplied", lambda x: 1 * 2 * x),
    ("all_paths", "path through both missing", lambda a, b, c, d, e: a * d + b * e),
    ("all_paths", "longest path only", lambda a, b, c, d, e: a * c * e),
    ("all_paths", "paths multiplied", lambda a, b, c, d, e: a * d * b * e * a * c * e),
    ("all_paths", "edges added", lambda a, b, c, d, e: 2 * a + b + c + d + 2 * e),
    ("dual_product", "slopes multiplied", lambda a, b: a[1] * b[1]),
    ("dual_product", "one term missing", lambda a, b: a[1] * b[0]),
    ("dual_product", "other term missing", lambda a, b: a[0] * b[1]),
    ("dual_product", "slopes added", lambda a, b: a[1] + b[1]),
    ("dual_product", "the value", lambda a, b: a[0] * b[0]),
    ("by_dual_numbers", "seed of 0", lambda x: 0),
    ("by_dual_numbers", "the value", lambda x: sin(x + x**2)),
    ("by_dual_numbers", "a constant among them", lambda x: cos(x + x**2) * (0 + 2 * x)),
    ("vector_example", "inner derivative missing", lambda x: [1 / x**2, cos(3 * x)]),
    ("vector_example", "outer derivative missing", lambda x: [2 * x, 3]),
    ("vector_example", "outer slope at x", lambda x: [1 / x * 2 * x, cos(x) * 3]),
    ("elementwise_chain", "inner derivative missing", lambda x: np.diag(cos(x**2))),
    ("elementwise_chain", "a vector for the matrix", lambda x: cos(x**2) * 2 * x),
    ("elementwise_chain", "outer product", lambda x: cos(x**2)[:, None] * (2 * x)),
    ("order_of_links", "J1 @ J2 @ J3", "J1 @ J2 @ J3"),
    ("order_of_links", "J1 @ J2 @ J3", "J1@J2@J3"),
    ("order_of_links", "J3 * J2 * J1", "J3*J2*J1"),
    ("shortcut", "order reversed", lambda J1, J2, J3, J4: J4 + J1 @ J2 @ J3),
    ("shortcut", "shortcut forgotten", lambda J1, J2, J3, J4: J3 @ (J2 @ J1)),
    ("shortcut", "shortcut forgotten, order reversed", lambda J1, J2, J3, J4: J1 @ (J2 @ J3)),
    ("shortcut", "paths multiplied", lambda J1, J2, J3, J4: J4 * (J3 @ J2 @ J1)),
    ("fork_of_vectors", "path through u only", lambda Fu, Ux, Fv, Vx: np.dot(Fu, Ux)),
    ("fork_of_vectors", "path through v only", lambda Fu, Ux, Fv, Vx: np.dot(Fv, Vx)),
    ("fork_of_vectors", "paths multiplied", lambda Fu, Ux, Fv, Vx: np.dot(Fu, Ux) * np.dot(Fv, Vx)),
    ("multiplications", "forward's bill", lambda m, k, n: k**2 * n + m * k * n),
    ("multiplications", "last product only", lambda m, k, n: m * k * n),
    ("multiplications", "first product only", lambda m, k, n: m * k**2),
    ("multiplications", "entries counted", lambda m, k, n: m * k + m * n),
]

test_a_wrong_answer_is_named = named("chain_rules", WRONG)
test_every_mistake_has_a_wrong_answer = complete("chain_rules", WRONG)
