"""Jacobians of x + z and x z, where z is one number."""

import numpy as np

from mclib.checks import Exercise, Mistake


def x_and_z(seed):
    """Return samples (x, z) where x has entries of both signs, away from 0."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(0.6, 3, n) * np.resize([1, -1, 1], n) * np.sign(z), z)
        for n, z in ((3, 2.5), (4, -1.5), (2, 0.7))
    )


_AS_VECTOR = Mistake(
    "vector instead of diag",
    "The right numbers, but as a vector. n outputs by n inputs make an (n, n) matrix.",
    distort=lambda right: np.diagonal(right).copy(),
)

sum_by_x = Exercise(
    lambda x, z: np.eye(len(x)),
    "Adding the same number to all changes nothing about how y answers to x.",
    samples=x_and_z(seed=85),
    mistakes=(
        _AS_VECTOR,
        Mistake(
            "z on the diagonal",
            "z is added, not multiplied: it drops out when you differentiate by x.",
            wrong=lambda x, z: z * np.eye(len(x)),
        ),
        Mistake(
            "x on the diagonal",
            "x itself is not in this Jacobian. By how much does x_i + z grow when x_i does?",
            wrong=lambda x, z: np.diag(x),
        ),
        Mistake(
            "the outputs",
            "These are the outputs x_i + z on a diagonal. Differentiate them first.",
            wrong=lambda x, z: np.diag(x + z),
        ),
        Mistake(
            "lost axis",
            "1 is the slope of one entry along itself. n outputs by n inputs make an (n, n) "
            "matrix.",
            wrong=lambda x, z: 1.0,
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
    samples=x_and_z(seed=86),
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
        Mistake(
            "z held constant",
            "Zeros would mean that y does not respond to z. Here z is what moves.",
            wrong=lambda x, z: np.zeros(len(x)),
        ),
        Mistake(
            "the outputs",
            "These are the outputs x_i + z. How fast do they grow with z?",
            wrong=lambda x, z: x + z,
        ),
        Mistake(
            "z for 1",
            "z itself stands in each entry. By how much does x_i + z grow when z grows by 1?",
            wrong=lambda x, z: z * np.ones(len(x)),
        ),
        Mistake(
            "x for 1",
            "x belongs to the product x z. Here z is added.",
            wrong=lambda x, z: x,
        ),
        Mistake(
            "1/n",
            "You divided by n, as for a mean. Each output grows by as much as z does.",
            wrong=lambda x, z: np.ones(len(x)) / len(x),
        ),
        Mistake(
            "ones in a square",
            "(n, n) is for n inputs. z is a single input: one column.",
            wrong=lambda x, z: np.ones((len(x), len(x))),
        ),
    ),
    hints=("∂(x_i + z)/∂z is the same number for every i.", "How many outputs are there?"),
)

product_by_x = Exercise(
    lambda x, z: z * np.eye(len(x)),
    "It is diag(z, z, …, z): the element-wise rule, with the stretched z on the diagonal.",
    samples=x_and_z(seed=87),
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
        Mistake(
            "the outputs",
            "These are the outputs x_i z on a diagonal. Differentiate them first.",
            wrong=lambda x, z: np.diag(x * z),
        ),
        Mistake(
            "a sum's",
            "I is the Jacobian of x + z. Here each x_i has a factor.",
            wrong=lambda x, z: np.eye(len(x)),
        ),
    ),
    hints=("y_i = x_i z. Which y does x_j move, and by how much?",),
)

product_by_z = Exercise(
    lambda x, z: x,
    "The slope of x_i z along z is x_i: one column, which is x itself.",
    samples=x_and_z(seed=88),
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
        Mistake(
            "z for x",
            "With respect to z, the constant factor stays, and that is x_i.",
            wrong=lambda x, z: z * np.ones(len(x)),
        ),
        Mistake(
            "mean for the column",
            "You averaged the slopes. Each of the n outputs keeps its own.",
            wrong=lambda x, z: np.mean(x),
        ),
    ),
    hints=("y_i = x_i z. Hold x_i constant.",),
)
