"""Lesson 15: wrong answers as learners type them, and the names they must be given."""

import numpy as np
from wrong_answers import complete, named


def shares(x):
    return np.exp(x) / np.exp(x).sum()


WRONG = [
    ("predict_shape", "transposed", (2, 3)),
    ("predict_shape", "transposed", [2, 3]),
    ("predict_shape", "shape of Z", (5, 2)),
    ("predict_shape", "shape of X", (5, 3)),
    ("predict_shape", "full Jacobian", (5, 2, 3, 2)),
    ("backwards", "halved", lambda W, X, Y: 0.5 * np.linalg.norm(X @ W - Y) ** 2),
    ("backwards", "halved", lambda W, X, Y: ((X @ W - Y) ** 2).sum() / 2),
    ("backwards", "mean", lambda W, X, Y: ((X @ W - Y) ** 2).mean()),
    ("backwards", "mean over samples", lambda W, X, Y: ((X @ W - Y) ** 2).sum() / len(Y)),
    ("backwards", "root taken", lambda W, X, Y: np.linalg.norm(X @ W - Y)),
    ("backwards", "sum of errors", lambda W, X, Y: (X @ W - Y).sum()),
    ("backwards", "the line itself", lambda W, X, Y: 2 * X.T @ (X @ W - Y)),
    ("backwards", "errors squared, not added", lambda W, X, Y: (X @ W - Y) ** 2),
    ("backwards", "errors squared, not added", lambda W, X, Y: np.square(Y - X @ W)),
    ("from_other_layout", "not transposed", [[1, 2, 0], [-1, 3, 5]]),
    ("from_other_layout", "not transposed", np.array([[1, 2, 0], [-1, 3, 5]])),
    ("from_other_layout", "reshaped", [[1, 2], [0, -1], [3, 5]]),
    ("from_other_layout", "upside down", [[0, 5], [2, 3], [1, -1]]),
    ("chain_in_other_layout", "transposed", lambda D_f, D_g: D_f.T @ D_g.T),
    ("chain_in_other_layout", "transposed", lambda D_f, D_g: np.transpose(D_g @ D_f)),
    ("chain_in_other_layout", "rows added", lambda D_f, D_g: np.sum(D_g @ D_f, axis=0)),
    ("weights_in_rows", "as printed", lambda X, D: X.T @ D),
    ("weights_in_rows", "as printed", lambda X, D: np.dot(X.T, D)),
    ("weights_in_rows", "mean over the batch", lambda X, D: D.T @ X / X.shape[0]),
    ("weights_in_rows", "sign", lambda X, D: -(D.T @ X)),
    ("quadratic_on_paper", "symmetric formula", [10, 12]),
    ("quadratic_on_paper", "symmetric formula, transposed", [2, 16]),
    ("quadratic_on_paper", "one term", [5, 6]),
    ("quadratic_on_paper", "other term", [1, 8]),
    ("quadratic_on_paper", "value", 17),
    ("quadratic_on_paper", "halved", [3, 7]),
    ("quadratic_on_paper", "difference", [4, -2]),
    ("asymmetric_matrix", "symmetric", [[1, 0], [0, 1]]),
    ("asymmetric_matrix", "symmetric", [[1, 2], [2, 1]]),
    ("asymmetric_matrix", "symmetric", [[0, 0], [0, 0]]),
    ("trace_or_transpose", "value", lambda X, A: np.trace(A @ X)),
    ("trace_or_transpose", "transpose lost", lambda X, A: A),
    ("trace_or_transpose", "product", lambda X, A: A @ X),
    ("trace_or_transpose", "sum of entries", lambda X, A: A.sum()),
    ("softened_maximum", "times t", lambda x, t: t * shares(x / t)),
    ("softened_maximum", "divided by t", lambda x, t: shares(x / t) / t),
    ("softened_maximum", "not divided by the sum", lambda x, t: np.exp(x / t)),
    ("softened_maximum", "softmax of x", lambda x, t: shares(x)),
    ("softened_maximum", "value", lambda x, t: t * np.log(np.exp(x / t).sum())),
    ("softened_maximum", "mean", lambda x, t: shares(x / t) / len(x)),
]

test_a_wrong_answer_is_named = named("formula_sheet", WRONG)
test_every_mistake_has_a_wrong_answer = complete("formula_sheet", WRONG)
