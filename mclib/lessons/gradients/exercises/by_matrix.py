"""Keep the shape: gradients with respect to a matrix."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.gradients.samples import samples

predict_shape = Prediction(
    (2, 3),
    "One slope for each of the six weights, in the places of the weights: shape (2, 3).",
    mistakes=(
        Mistake(
            "transposed",
            "There are six slopes indeed. But W has 2 rows: where would you look for the slope of "
            "W[0, 2]?",
            wrong=lambda: (3, 2),
        ),
        Mistake(
            "one long vector",
            "Six slopes, right. Keep them as W keeps its weights, not in one line.",
            wrong=lambda: (6,),
        ),
        Mistake(
            "shape of x",
            "(3,) would be the gradient with respect to x. Here the weights move.",
            wrong=lambda: (3,),
        ),
    ),
    hints=("How many knobs does W have, and how are they laid out?",),
    is_shape=True,
)

squared_length_by_matrix = Exercise(
    lambda W, x: 2 * np.outer(W @ x, x),
    "W_ij carries x_j into output i, so its slope is 2 (Wx)_i x_j: an outer product of W's shape.",
    samples=samples(72, ((2, 3), 3), ((4, 2), 2), ((3, 5), 5)),
    mistakes=(
        Mistake(
            "outer product reversed",
            "This has shape (n, m), the transpose: row i should belong to row i of W, so Wx comes "
            "first.",
            wrong=lambda W, x: 2 * np.outer(x, W @ x),
        ),
        Mistake(
            "reversed and reshaped",
            "The shape is right, but reshape has only cut the numbers anew, row after row. Leave "
            "it out, and put Wx first.",
            wrong=lambda W, x: 2 * np.outer(x, W @ x).reshape(W.shape),
        ),
        Mistake(
            "by x instead",
            "2WᵀWx is the gradient with respect to x. Here W moves and x stays.",
            wrong=lambda W, x: 2 * W.T @ W @ x,
        ),
        Mistake(
            "two lost",
            "Almost: each square (Wx)_i² brings down a 2.",
            wrong=lambda W, x: np.outer(W @ x, x),
        ),
        Mistake(
            "x left out",
            "2W would be right for the sum of the squares of W. Here x decides how much each "
            "weight counts.",
            wrong=lambda W, x: 2 * W,
        ),
        Mistake(
            "only Wx",
            "2Wx is the slope with respect to the outputs. One more link: W_ij reaches output i "
            "through x_j.",
            wrong=lambda W, x: 2 * W @ x,
        ),
        Mistake(
            "x squared",
            "You took W_ij x_j for the whole output (Wx)_i. The output is a sum along row i, and "
            "the slope of its square is twice this sum, times x_j.",
            wrong=lambda W, x: 2 * W * x**2,
        ),
    ),
    hints=(
        "|Wx|² is the sum of (Wx)_i². Only one of these outputs holds W_ij.",
        "(Wx)_i = … + W_ij x_j + …, so its slope with respect to W_ij is x_j. Then the square: "
        "2 (Wx)_i x_j.",
        "All i and j at once is an outer product: np.outer of which two vectors?",
    ),
)
