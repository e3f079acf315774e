"""Keep the shape: gradients with respect to a matrix."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.gradients.samples import samples

predict_shape = Prediction(
    (2, 3),
    "There is one slope for each of the six weights, and it is kept in the place of its weight.",
    mistakes=(
        Mistake(
            "transposed",
            "There are six slopes, but W has 2 rows. Where in your array is the slope for W[0, 2]?",
            wrong=lambda: (3, 2),
        ),
        Mistake(
            "one long vector",
            "There are six slopes. Arrange them as the weights are arranged in W, not in one row.",
            wrong=lambda: (6,),
        ),
        Mistake(
            "shape of x",
            "This is the shape of the gradient with respect to x. Here the weights move.",
            wrong=lambda: (3,),
        ),
    ),
    hints=("How many weights does W have, and how are they arranged?",),
    is_shape=True,
)

squared_length_by_matrix = Exercise(
    lambda W, x: 2 * np.outer(W @ x, x),
    "All the slopes 2 (Wx)_i x_j together are an outer product, and it has the shape of W.",
    samples=samples(72, ((2, 3), 3), ((4, 2), 2), ((3, 5), 5)),
    mistakes=(
        Mistake(
            "outer product reversed",
            "This has the shape (n, m) and is the transpose. Row i should belong to row i of W, so "
            "Wx comes first.",
            wrong=lambda W, x: 2 * np.outer(x, W @ x),
        ),
        Mistake(
            "reversed and reshaped",
            "The shape is right, but reshape only fills the same numbers into new rows. Leave it "
            "out, and put Wx first.",
            wrong=lambda W, x: 2 * np.outer(x, W @ x).reshape(W.shape),
        ),
        Mistake(
            "by x instead",
            "This is the gradient with respect to x. Here W moves and x stays.",
            wrong=lambda W, x: 2 * W.T @ W @ x,
        ),
        Mistake(
            "two lost",
            "A factor 2 is missing: the slope of a square is twice what is squared.",
            wrong=lambda W, x: np.outer(W @ x, x),
        ),
        Mistake(
            "x left out",
            "This would be right for the sum of the squared weights. Here each weight is "
            "multiplied by an entry of x first.",
            wrong=lambda W, x: 2 * W,
        ),
        Mistake(
            "only Wx",
            "This is the slope with respect to the outputs. How fast does output i change with "
            "W_ij?",
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
        "|Wx|² is the sum of the squares (Wx)_i². Only one of these outputs contains W_ij.",
        "Output i is … + W_ij x_j + …, so its slope with respect to W_ij is x_j. The slope of its "
        "square is 2 (Wx)_i times that.",
        "For all i and j at once this is an outer product. Which are its two vectors?",
    ),
)
