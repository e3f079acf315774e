"""The shapes of lesson 00: to be predicted, to be used, and one to be wary of."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction


def _shape(right, why, *mistakes, hints=(), samples=((),), asked=Exercise):
    return asked(right, why, samples=samples, mistakes=mistakes, hints=hints, is_shape=True)


predict_shape = _shape(
    (2,),
    "One number for each row of W: two rows give two numbers. There is only one axis.",
    Mistake(
        "column",
        "On paper it is a column. In NumPy x has one axis only, and so has the result.",
        wrong=lambda: (2, 1),
    ),
    Mistake(
        "input",
        "That is the length of x. Each row of W meets x and leaves a single number.",
        wrong=lambda: (3,),
    ),
    Mistake(
        "matrix",
        "That is the shape of W. The product sums over one of its axes.",
        wrong=lambda: (2, 3),
    ),
    asked=Prediction,
)

_rng = np.random.default_rng(8)

sums_from_shapes = Exercise(
    lambda X, W, b: X @ W.T + b,
    "The n of X meets the n of W.T and is summed away: N samples in the rows, k neurons in the "
    "columns.",
    samples=tuple(
        (_rng.normal(size=(N, n)), _rng.normal(size=(k, n)), _rng.normal(size=k))
        for N, n, k in ((5, 3, 2), (2, 4, 3))
    ),
    mistakes=(
        Mistake(
            "no bias",
            "The products are right, and b is missing. It is used again for each of the N rows.",
            wrong=lambda X, W, b: X @ W.T,
        ),
        Mistake(
            "transposed",
            "Your rows are the neurons, but the shape (N, k) asks for a row for each sample.",
            wrong=lambda X, W, b: W @ X.T + b[:, None],
        ),
        Mistake(
            "max",
            "You applied max(0, z) too. The question asks for the sums z themselves.",
            wrong=lambda X, W, b: np.maximum(0, X @ W.T + b),
        ),
        Mistake(
            "reshape",
            "With reshape the numbers keep their old order, so most weights meet the wrong input. "
            "Use W.T, which swaps rows and columns.",
            wrong=lambda X, W, b: X @ W.reshape(W.shape[::-1]) + b,
        ),
    ),
    hints=(
        "Write down the shapes, (N, n) and (k, n). In a product @ the inner two lengths must meet.",
        "W.T has shape (n, k). And b, of shape (k,), is compared with the last axis.",
    ),
)

trap_shape = _shape(
    lambda N: (N, N),
    "Every prediction minus every target, and no warning from NumPy. Look at the shape of the "
    "errors before you use them.",
    Mistake(
        "as wanted",
        "That is what you wanted. NumPy compares shapes from the last axis, so (N,) acts as a row.",
        wrong=lambda N: (N,),
    ),
    Mistake(
        "column",
        "a acts as a row with N columns, and y has one column. Which of the two is stretched?",
        wrong=lambda N: (N, 1),
    ),
    Mistake(
        "row",
        "y is a column with N rows, and a acts as a single row. Which of the two is stretched?",
        wrong=lambda N: (1, N),
    ),
    samples=((5,), (3,)),
    hints=(
        "In the figure, choose x[:, None] + y.",
        "A row and a column are both stretched, to a whole table.",
    ),
)
