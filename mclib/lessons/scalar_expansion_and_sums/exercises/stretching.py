"""The columns by which x + z and x z respond to z, which is one number."""

import numpy as np

from mclib.checks import Exercise, Mistake


def x_and_z(seed):
    """Return samples (x, z) where x has entries of both signs, away from 0."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(0.6, 3, n) * np.resize([1, -1, 1], n) * np.sign(z), z)
        for n, z in ((3, 2.5), (4, -1.5), (2, 0.7))
    )


sum_by_z = Exercise(
    lambda x, z: np.ones(len(x)),
    "One input moves n outputs, each as fast as itself: a column of ones, in NumPy of shape (n,).",
    samples=x_and_z(seed=86),
    column=True,
    mistakes=(
        Mistake(
            "I for 1",
            "The matrix I belongs to n inputs, each with its own output. But z is a single input, "
            "so there is one column.",
            wrong=lambda x, z: np.eye(len(x)),
        ),
        Mistake(
            "lost axis",
            "This is one number, but each of the n outputs has its own slope: an axis has been "
            "lost.",
            wrong=lambda x, z: 1.0,
        ),
        Mistake(
            "summed already",
            "You have added up the slopes. That is right for sum(x + z), but here y is still a "
            "vector.",
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
            "You put z itself in each entry. By how much does x_i + z grow when z grows by 1?",
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
            "A matrix (n, n) belongs to n inputs. But z is a single input, so there is one column.",
            wrong=lambda x, z: np.ones((len(x), len(x))),
        ),
    ),
    hints=(
        "What is ∂(x_i + z)/∂z? It is the same number for every i.",
        "How many outputs are there?",
    ),
)

product_by_z = Exercise(
    lambda x, z: x,
    "The slope of x_i z with respect to z is x_i, so the column is x itself.",
    samples=x_and_z(seed=88),
    column=True,
    mistakes=(
        Mistake(
            "diagonal for a column",
            "The matrix diag(x) belongs to n inputs. But z is a single input, so there is one "
            "column.",
            wrong=lambda x, z: np.diag(x),
        ),
        Mistake(
            "lost axis",
            "This is one number, but each of the n outputs has its own slope: an axis has been "
            "lost.",
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
