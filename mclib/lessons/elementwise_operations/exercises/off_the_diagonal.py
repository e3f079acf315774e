"""Jacobians that leave the diagonal, the size of one that stays, and δᵀ diag(w) without it."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.elementwise_operations.exercises.one_vector import vectors


def _triples(seed):
    """Return samples (δ, w, x) of three vectors of one length."""
    rng = np.random.default_rng(seed)
    return tuple(tuple(rng.uniform(-2, 2, (3, n))) for n in (3, 4, 2))


def _before(x):
    """Return the matrix with 1 at [i, i - 1], the column of the element before, and 0 elsewhere."""
    return np.roll(np.eye(len(x)), -1, axis=1)


neighbour_jacobian = Exercise(
    lambda x: np.diag(np.roll(x, 1)) + x[:, None] * _before(x),
    "Each output has two inputs, so each row has two entries, one of them off the diagonal.",
    samples=vectors(seed=75, lengths=(3, 4, 5)),
    mistakes=(
        Mistake(
            "only the diagonal",
            "The * works element by element, but through np.roll y_i depends on the element before "
            "as well. Each row needs a second entry.",
            wrong=lambda x: np.diag(np.roll(x, 1)),
        ),
        Mistake(
            "square",
            "This would be right for x * x. Here the second factor is a different element.",
            wrong=lambda x: np.diag(2 * x),
        ),
        Mistake(
            "own element on the diagonal",
            "With respect to x_i, the slope of x_i x_{i-1} is the other factor, not x_i.",
            wrong=lambda x: np.diag(x) + np.roll(x, 1)[:, None] * _before(x),
        ),
        Mistake(
            "second entry in the wrong column",
            "The second entry belongs to the element before, x_{i-1}; you put it at the one after.",
            wrong=lambda x: np.diag(np.roll(x, 1)) + x[:, None] * _before(x).T,
        ),
        Mistake(
            "sum of both factors on the diagonal",
            "Both terms are on the diagonal. The second one is the slope with respect to x_{i-1}, "
            "which has another column.",
            wrong=lambda x: np.diag(np.roll(x, 1) + x),
        ),
        Mistake(
            "same factor twice",
            "Both entries of row i hold x_{i-1}. With respect to x_{i-1}, the slope is x_i.",
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
            "np.outer pairs every x with every other one. Here each meets only the one before it.",
            wrong=lambda x: np.outer(x, np.roll(x, 1)),
        ),
    ),
    hints=(
        "Differentiate y₁ = x₁x₃, y₂ = x₂x₁ and y₃ = x₃x₂, each with respect to x₁, x₂ and x₃.",
        "np.roll(np.eye(n), -1, axis=1) has its ones at [i, i - 1].",
    ),
    ways=(lambda x: np.diag(np.roll(x, 1)) + np.diag(x) @ np.roll(np.eye(len(x)), -1, axis=1),),
)

diagonal_at_a_point = Exercise(
    [1.0, 0.0],
    "The matrix is diagonal at this one point, while y₁ still depends on x₂. Zeros at a point are "
    "no proof: read the formula.",
    mistakes=(
        Mistake(
            "coordinates swapped",
            "At this point neither of the two entries off the diagonal is 0. Which of them depends "
            "on x₁, and which on x₂?",
            wrong=lambda: [0, 1],
        ),
        Mistake(
            "the origin",
            "At the origin the first row is diagonal, but ∂y₂/∂x₁ = 2(x₁ - 1) is not 0 there.",
            wrong=lambda: [0, 0],
        ),
        Mistake(
            "sign of x₁",
            "2(x₁ - 1) is 0 when x₁ is 1, not when it is -1.",
            wrong=lambda: [-1, 0],
        ),
        Mistake(
            "x₂ is not 0",
            "The value of x₁ is right. But ∂y₁/∂x₂ = 2x₂ must be 0, too.",
            wrong=lambda: [1, 1],
            when=lambda given: given.shape == (2,) and given[0] == 1 and given[1] != 0,
        ),
        Mistake(
            "outputs at the point",
            "These are the outputs there. The point itself is asked for.",
            wrong=lambda: [3, 0],
        ),
        Mistake(
            "the Jacobian",
            "This is the Jacobian at the right point. The point itself is asked for.",
            wrong=lambda: [[3, 0], [0, 1]],
        ),
    ),
    hints=(
        "Off the diagonal stand ∂y₁/∂x₂ and ∂y₂/∂x₁. Work out both.",
        "2x₂ and 2(x₁ - 1) must both be 0.",
    ),
)

predict_storage = Prediction(
    10**12,
    "A million rows of a million numbers, or 8 terabytes. One in a million of them is not 0.",
    tolerance=1e-9,
    mistakes=(
        Mistake(
            "zeros alone",
            "This is how many of them are 0. The matrix holds those on its diagonal as well.",
            wrong=lambda: 10**12 - 10**6,
        ),
        Mistake(
            "only the diagonal",
            "This is how many stand on the diagonal. The matrix has that many rows, each as long.",
            wrong=lambda: 10**6,
        ),
        Mistake(
            "two vectors",
            "This counts w and x together. The matrix has a row for each output and a column for "
            "each input.",
            wrong=lambda: 2 * 10**6,
        ),
        Mistake(
            "bytes",
            "This is how many bytes it takes, at 8 for each number. How many numbers are there?",
            wrong=lambda: 8 * 10**12,
        ),
    ),
    hints=("Rows times columns.",),
)

pull_back = Exercise(
    lambda δ, w, x: δ * w,
    "There is no matrix anywhere: n products where δᵀ diag(w) would take n².",
    samples=_triples(seed=76),
    mistakes=(
        Mistake(
            "summed up",
            "δ @ w adds all the products up to one number. Each input keeps its own.",
            wrong=lambda δ, w, x: δ @ w,
        ),
        Mistake(
            "w and x swapped",
            "This is the gradient with respect to w. With respect to x, the constant factor is the "
            "other vector.",
            wrong=lambda δ, w, x: δ * x,
        ),
        Mistake(
            "δ forgotten",
            "This is the diagonal of the Jacobian. It still has to be multiplied by δ.",
            wrong=lambda δ, w, x: w.copy(),
        ),
        Mistake(
            "matrix not summed",
            "You multiplied row i by δ_i, but did not add up the rows: δᵀJ is a vector.",
            wrong=lambda δ, w, x: δ[:, None] * np.diag(w),
        ),
        Mistake(
            "w forgotten",
            "This is δ, the slopes with respect to y. To get those with respect to x, multiply by "
            "the Jacobian.",
            wrong=lambda δ, w, x: δ.copy(),
        ),
        Mistake(
            "outer product",
            "np.outer pairs every δ with every w. Here each entry meets only its partner.",
            wrong=lambda δ, w, x: np.outer(δ, w),
        ),
        Mistake(
            "mean for sum",
            "You divided by n, but nothing is averaged here.",
            wrong=lambda δ, w, x: δ * w / len(w),
        ),
        Mistake(
            "δ added up",
            "You added up δ first. Entry j of the answer needs δ_j alone.",
            wrong=lambda δ, w, x: np.sum(δ) * w,
        ),
        Mistake(
            "both gradients",
            "You return two gradients. Only the one with respect to x is asked for.",
            wrong=lambda δ, w, x: (δ * w, δ * x),
        ),
    ),
    hints=(
        "Column j of diag(w) has one entry that is not 0. Where is it, and what is it?",
        "Entry j of the answer is δ_j times w_j.",
    ),
)
