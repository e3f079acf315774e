"""A Jacobian that is not diagonal, the size of one that is, and gᵀ diag(w) without a matrix."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.elementwise_operations.exercises.diagonal_or_not import vectors


def _triples(seed):
    """Return samples (g, w, x) of three vectors of one length."""
    rng = np.random.default_rng(seed)
    return tuple(tuple(rng.uniform(-2, 2, (3, n))) for n in (3, 4, 2))


def _before(x):
    """Return the matrix with 1 at [i, i - 1], the column of the element before, and 0 elsewhere."""
    return np.roll(np.eye(len(x)), -1, axis=1)


neighbour_jacobian = Exercise(
    lambda x: np.diag(np.roll(x, 1)) + x[:, None] * _before(x),
    "Two inputs in each output, so two entries in each row: one of them off the diagonal.",
    samples=vectors(seed=75, lengths=(3, 4, 5)),
    mistakes=(
        Mistake(
            "only the diagonal",
            "The * looks element-wise, but np.roll hands y_i the element before as well. "
            "Each row needs a second entry.",
            wrong=lambda x: np.diag(np.roll(x, 1)),
        ),
        Mistake(
            "square",
            "That would be right for x * x. The second factor is a different element.",
            wrong=lambda x: np.diag(2 * x),
        ),
        Mistake(
            "own element on the diagonal",
            "Along x_i the slope of x_i x_{i-1} is the other factor, not x_i.",
            wrong=lambda x: np.diag(x) + np.roll(x, 1)[:, None] * _before(x),
        ),
        Mistake(
            "second entry in the wrong column",
            "The second entry belongs to the element before, x_{i-1}; you put it at the one after.",
            wrong=lambda x: np.diag(np.roll(x, 1)) + x[:, None] * _before(x).T,
        ),
        Mistake(
            "sum of both factors on the diagonal",
            "Both terms are on the diagonal. The second one is the slope along x_{i-1}: "
            "another column.",
            wrong=lambda x: np.diag(np.roll(x, 1) + x),
        ),
        Mistake(
            "same factor twice",
            "Both entries of row i hold x_{i-1}. Along x_{i-1} the slope is the other factor, x_i.",
            wrong=lambda x: np.diag(np.roll(x, 1)) + np.roll(x, 1)[:, None] * _before(x),
        ),
        Mistake(
            "first row without a neighbour",
            "All rows are right but the first. np.roll moves the last element to the front, so the "
            "first output has a second input too.",
            wrong=lambda x: np.diag(np.roll(x, 1)) + np.diag(x[1:], k=-1),
        ),
        Mistake(
            "the outputs",
            "These are the outputs x_i x_{i-1} on a diagonal. Differentiate them first.",
            wrong=lambda x: np.diag(x * np.roll(x, 1)),
        ),
        Mistake(
            "outer product",
            "np.outer pairs every x with every other. Here each meets only the one before it.",
            wrong=lambda x: np.outer(x, np.roll(x, 1)),
        ),
    ),
    hints=(
        "Write out y₁ = x₁x₃, y₂ = x₂x₁, y₃ = x₃x₂ and differentiate each by x₁, x₂, x₃.",
        "np.roll(np.eye(n), -1, axis=1) has its ones at [i, i - 1].",
    ),
    ways=(lambda x: np.diag(np.roll(x, 1)) + np.diag(x) @ np.roll(np.eye(len(x)), -1, axis=1),),
)

predict_storage = Prediction(
    10**12,
    "A million rows of a million: 8 terabytes, of which a share of one in a million is not 0.",
    tolerance=1e-9,
    mistakes=(
        Mistake(
            "zeros alone",
            "That is how many of them are 0. The matrix holds those on its diagonal as well.",
            wrong=lambda: 10**12 - 10**6,
        ),
        Mistake(
            "only the diagonal",
            "That is what stands on the diagonal. The matrix has that many rows, each as long.",
            wrong=lambda: 10**6,
        ),
        Mistake(
            "two vectors",
            "That is w and x together. The matrix has a row for each output and a column "
            "for each input.",
            wrong=lambda: 2 * 10**6,
        ),
        Mistake(
            "bytes",
            "That is how many bytes it takes, at 8 for each number. How many numbers are there?",
            wrong=lambda: 8 * 10**12,
        ),
    ),
    hints=("Rows times columns.",),
)

pull_back = Exercise(
    lambda g, w, x: g * w,
    "No matrix anywhere: n products where gᵀ diag(w) would take n².",
    samples=_triples(seed=76),
    mistakes=(
        Mistake(
            "summed up",
            "g @ w adds all products into one number. Each input keeps its own.",
            wrong=lambda g, w, x: g @ w,
        ),
        Mistake(
            "w and x swapped",
            "That is the gradient by w. By x, the factor that stays is the other one.",
            wrong=lambda g, w, x: g * x,
        ),
        Mistake(
            "g forgotten",
            "This is the diagonal of the Jacobian. The g that arrives must pass through it.",
            wrong=lambda g, w, x: w.copy(),
        ),
        Mistake(
            "matrix not summed",
            "g[i] scales row i, but the rows are not added up: gᵀJ is a vector.",
            wrong=lambda g, w, x: g[:, None] * np.diag(w),
        ),
        Mistake(
            "w forgotten",
            "This is the g that arrives. On the way back it passes through the Jacobian.",
            wrong=lambda g, w, x: g.copy(),
        ),
        Mistake(
            "outer product",
            "np.outer pairs every g with every w. Here each meets only its partner.",
            wrong=lambda g, w, x: np.outer(g, w),
        ),
        Mistake(
            "mean for sum",
            "You divided by n. Nothing is averaged on the way back.",
            wrong=lambda g, w, x: g * w / len(w),
        ),
        Mistake(
            "g added up",
            "You added up g first. Entry j of the answer needs g_j alone.",
            wrong=lambda g, w, x: np.sum(g) * w,
        ),
        Mistake(
            "both gradients",
            "You return two gradients. The one with respect to x is asked for.",
            wrong=lambda g, w, x: (g * w, g * x),
        ),
    ),
    hints=("gᵀ diag(w): column j of diag(w) has one entry, w_j.", "Entry j is g_j times w_j."),
)
