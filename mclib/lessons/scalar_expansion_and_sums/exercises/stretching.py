"""Jacobians of x + z and x z, where z is one number, and gradients of their sums."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction


def _x_and_z(seed):
    """Return samples (x, z) where x has entries of both signs, away from 0."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(0.6, 3, n) * np.resize([1, -1, 1], n) * np.sign(z), z)
        for n, z in ((3, 2.5), (4, -1.5), (2, 0.7))
    )


predict_fan = Prediction(
    5,
    "z stands in each of the five entries, and each of them grows by 1.",
    mistakes=(
        Mistake(
            "one",
            "One entry grows by 1. In how many entries does z stand?",
            wrong=lambda: 1,
        ),
        Mistake(
            "one fifth",
            "That is the answer for one fifth of the sum. Nothing is divided here.",
            wrong=lambda: 0.2,
        ),
    ),
    hints=("Write the sum out: (x₁ + z) + (x₂ + z) + …",),
)

_AS_VECTOR = Mistake(
    "vector instead of diag",
    "The right numbers, but as a vector. n outputs by n inputs make an (n, n) matrix.",
    distort=lambda right: np.diagonal(right).copy(),
)

sum_by_x = Exercise(
    lambda x, z: np.eye(len(x)),
    "Adding the same number to all changes nothing about how y answers to x.",
    samples=_x_and_z(seed=85),
    mistakes=(
        _AS_VECTOR,
        Mistake(
            "z on the diagonal",
            "z is added, not multiplied: it drops out when you differentiate by x.",
            wrong=lambda x, z: z * np.eye(len(x)),
        ),
        Mistake(
            "a matrix of ones",
            "Entry [i, j] asks whether x_j moves y_i = x_i + z. For j other than i it does not.",
            wrong=lambda x, z: np.ones((len(x), len(x))),
        ),
    ),
    hints=("y_i = x_i + z. Which y does x_j move?",),
)

sum_by_z = Exercise(
    lambda x, z: np.ones(len(x)),
    "One input moves n outputs, one for one: a column of ones, in NumPy of shape (n,).",
    samples=_x_and_z(seed=86),
    column=True,
    mistakes=(
        Mistake(
            "I for 1",
            "I is for n inputs, each with its own output. z is a single input: one column.",
            wrong=lambda x, z: np.eye(len(x)),
        ),
        Mistake(
            "lost axis",
            "One number, where each of the n outputs has its own slope: an axis has been lost.",
            wrong=lambda x, z: 1.0,
        ),
        Mistake(
            "summed already",
            "You have added the slopes up. That is right for sum(x + z); here y is still a vector.",
            wrong=lambda x, z: len(x),
        ),
    ),
    hints=("∂(x_i + z)/∂z is the same number for every i.", "How many outputs are there?"),
)

product_by_x = Exercise(
    lambda x, z: z * np.eye(len(x)),
    "It is diag(z, z, …, z): the element-wise rule, with the stretched z on the diagonal.",
    samples=_x_and_z(seed=87),
    mistakes=(
        _AS_VECTOR,
        Mistake(
            "lost axis",
            "z alone is one number. n outputs by n inputs make an (n, n) matrix.",
            wrong=lambda x, z: z,
        ),
        Mistake(
            "x for z",
            "Differentiating by x, the constant factor stays, and that is z.",
            wrong=lambda x, z: np.diag(x),
        ),
        Mistake(
            "z everywhere",
            "Off the diagonal too? That would say that x₁ moves x₂z.",
            wrong=lambda x, z: z * np.ones((len(x), len(x))),
        ),
    ),
    hints=("y_i = x_i z. Which y does x_j move, and by how much?",),
)

product_by_z = Exercise(
    lambda x, z: x,
    "The slope of x_i z along z is x_i: one column, which is x itself.",
    samples=_x_and_z(seed=88),
    column=True,
    mistakes=(
        Mistake(
            "diagonal for a column",
            "diag(x) is for n inputs. z is a single input, so there is a single column.",
            wrong=lambda x, z: np.diag(x),
        ),
        Mistake(
            "lost axis",
            "One number, where each of the n outputs has its own slope: an axis has been lost.",
            wrong=lambda x, z: np.sum(x),
        ),
        Mistake(
            "the product itself",
            "These are the outputs x_i z. How fast do they grow with z?",
            wrong=lambda x, z: x * z,
        ),
        Mistake(
            "1 for x",
            "A slope of 1 belongs to x + z. Here z is multiplied by x_i.",
            wrong=lambda x, z: np.ones(len(x)),
        ),
    ),
    hints=("y_i = x_i z. Hold x_i constant.",),
)

summed_by_x = Exercise(
    lambda x, z: z * np.ones(len(x)),
    "Each x_j enters the sum once, times z: a row of z's.",
    samples=_x_and_z(seed=89),
    column=True,
    mistakes=(
        Mistake(
            "lost axis",
            "A gradient has the shape of what it is taken with respect to, here that of x.",
            wrong=lambda x, z: z,
        ),
        Mistake(
            "matrix not summed",
            "zI is the Jacobian before the sum. Add its rows up: one output, one row.",
            wrong=lambda x, z: z * np.eye(len(x)),
        ),
        Mistake(
            "1 for z",
            "That is the gradient of sum(x). Here each x_j comes with a factor.",
            wrong=lambda x, z: np.ones(len(x)),
        ),
        Mistake(
            "n times too large",
            "x_j stands in one term only: nothing is added n times.",
            wrong=lambda x, z: len(x) * z * np.ones(len(x)),
        ),
    ),
    hints=("Write the sum out for n = 3 and differentiate by x₂.",),
)

summed_by_z = Exercise(
    lambda x, z: np.sum(x),
    "z stands in every term, so the slopes x_i add up to one number.",
    samples=_x_and_z(seed=90),
    mistakes=(
        Mistake(
            "sum not taken",
            "These are the slopes of the single terms. z stands in all of them: add them up.",
            wrong=lambda x, z: x,
        ),
        Mistake(
            "n",
            "That would be right for sum(x + z). Here z is multiplied by x_i.",
            wrong=lambda x, z: len(x),
        ),
        Mistake(
            "the sum itself",
            "That is the value sum(x z). How fast does it grow with z?",
            wrong=lambda x, z: np.sum(x * z),
        ),
        Mistake(
            "mean for sum",
            "You averaged. Nothing divides by n here.",
            wrong=lambda x, z: np.mean(x),
        ),
    ),
    hints=("x₁z + x₂z + x₃z = (x₁ + x₂ + x₃) z.",),
)
