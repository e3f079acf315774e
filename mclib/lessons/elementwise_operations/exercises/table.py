"""The table of lesson 07: sum, difference, product, quotient and maximum.

by_w, by_x    the five Jacobians of each column
w_and_x       samples
OUTER, ...    what both columns have in common to say
"""

import numpy as np

from mclib.checks import Mistake


def w_and_x(seed):
    """Return samples (w, x): of both signs and apart; the larger entry may be the negative one."""
    rng = np.random.default_rng(seed)
    samples = []
    for n in (3, 4, 2):
        sizes = rng.uniform(1.2, 3, n)
        w = sizes * np.resize([1, -1, 1, -1], n)
        larger = rng.uniform(0.3, 0.9, n) * np.resize([1, 1, -1, -1], n)
        x = (sizes + larger) * np.resize([1, -1, 1, 1], n)
        samples.append((w, x))
    return tuple(samples)


def by_w(w, x):
    """Return the Jacobians of w + x, w − x, w ⊗ x, w ⊘ x and max(w, x) with respect to w."""
    I = np.eye(len(w))  # noqa: E741 - the identity's own letter
    return I, I, np.diag(x), np.diag(1 / x), np.diag(1.0 * (w > x))


def by_x(w, x):
    """Return the same Jacobians with respect to x."""
    I = np.eye(len(w))  # noqa: E741
    return I, -I, np.diag(w), np.diag(-w / x**2), np.diag(1.0 * (x > w))


OUTER = "np.outer lets every entry meet every other one. Here each entry meets only its partner."
WRONG_GATE = "the ones stand where the other vector is larger. There the maximum ignores this one."
LOSER = "where an entry is the smaller one, you put -1. There, y_i does not depend on it at all."


def _not_five_matrices(given, w, x):
    """Return whether an answer is neither five matrices nor five vectors, which is told apart."""
    n = len(w)
    return given.shape not in ((5, n, n), (5, n))


FIVE_MATRICES = Mistake(
    "not five matrices",
    "Five matrices of shape (n, n) are asked for, one for each row of the table: return them with "
    "commas between.",
    distort=lambda right: right[0],
    when=_not_five_matrices,
)

OTHER_COLUMN = (
    "These are the Jacobians of the other column of the table. Which vector moves, and which is "
    "held constant?"
)

WHOLE = "Each row of the table asks for a whole matrix, of shape (n, n)."
