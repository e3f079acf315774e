"""The table of lesson 07: both Jacobians of sum, difference, product, quotient and maximum."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.elementwise_operations.exercises.one_vector import ON_THE_DIAGONAL
from mclib.lessons.elementwise_operations.exercises.rows import row_mistakes


def w_and_x(seed):
    """Return samples (w, x): entries of both signs, far from 0, from 1 and from each other."""
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


_OUTER = "np.outer lets every entry meet every other one. Here each entry meets only its partner."
_INPUTS = "the inputs are not in this Jacobian. By how much does w_i + x_i grow when one of them "
_WRONG_GATE = "the ones stand where the other vector is larger. There the maximum ignores this one."
_LOSER = "where an entry is the smaller one, you put -1. There, y_i does not depend on it at all."


def _not_five_matrices(given, w, x):
    """Return whether an answer is neither five matrices nor five vectors, which is told apart."""
    n = len(w)
    return given.shape not in ((5, n, n), (5, n))


_FIVE_MATRICES = Mistake(
    "not five matrices",
    "Five matrices of shape (n, n) are asked for, one for each row of the table: return them with "
    "commas between.",
    distort=lambda right: right[0],
    when=_not_five_matrices,
)

_OTHER_COLUMN = "These are the Jacobians of the other column of the table. Which vector moves, and "

table_by_w = Exercise(
    lambda w, x: (
        np.eye(len(w)),
        np.eye(len(w)),
        np.diag(x),
        np.diag(1 / x),
        np.diag(1.0 * (w > x)),
    ),
    "Each is an ordinary derivative with respect to w_i, with x_i held constant, n times over.",
    samples=w_and_x(seed=61),
    mistakes=(
        ON_THE_DIAGONAL,
        _FIVE_MATRICES,
        Mistake("the other column", f"{_OTHER_COLUMN}which is held constant?", wrong=by_x),
        *row_mistakes(
            by_w,
            [
                (
                    "w + x",
                    [
                        ("the inputs themselves", f"{_INPUTS}does?", lambda w, x: np.diag(w)),
                        (
                            "a matrix of ones",
                            "the ones off the diagonal would mean that every output depends on "
                            "every input.",
                            lambda w, x: np.ones((len(w), len(w))),
                        ),
                    ],
                ),
                (
                    "w - x",
                    [
                        (
                            "minus with respect to w",
                            "it is x that is subtracted. When w_i grows, w_i - x_i grows too.",
                            lambda w, x: -np.eye(len(w)),
                        ),
                    ],
                ),
                (
                    "w ⊗ x",
                    [
                        (
                            "w and x swapped in a product",
                            "while w_i moves, x_i is the constant factor, and the constant factor "
                            "stays.",
                            lambda w, x: np.diag(w),
                        ),
                        ("outer product", _OUTER, lambda w, x: np.outer(w, x)),
                        (
                            "the product itself",
                            "these are the outputs w_i x_i. Differentiate them first.",
                            lambda w, x: np.diag(w * x),
                        ),
                    ],
                ),
                (
                    "w ⊘ x",
                    [
                        (
                            "multiplied instead of divided",
                            "this would be right for w ⊗ x. Here w_i is divided by x_i.",
                            lambda w, x: np.diag(x),
                        ),
                        (
                            "one over the whole matrix",
                            "1 was divided by the zeros of the matrix as well. Divide first, and "
                            "then put the numbers on a diagonal.",
                            lambda w, x: 1 / np.diag(x),
                        ),
                        (
                            "the quotient itself",
                            "these are the outputs w_i / x_i. Differentiate them first.",
                            lambda w, x: np.diag(w / x),
                        ),
                        (
                            "w and x swapped in a quotient",
                            "here it is w_i that moves, and x_i is a constant divisor.",
                            lambda w, x: np.diag(-w / x**2),
                        ),
                    ],
                ),
                (
                    "max(w, x)",
                    [
                        ("wrong side of the maximum", _WRONG_GATE, lambda w, x: np.diag(x > w)),
                        (
                            "the maximum itself",
                            "these are the outputs. What is the slope where y_i equals w_i?",
                            lambda w, x: np.diag(np.maximum(w, x)),
                        ),
                        (
                            "the larger entry's value",
                            "where w_i is the larger one, y_i = w_i. Its slope is not w_i.",
                            lambda w, x: np.diag(np.where(w > x, w, 0)),
                        ),
                        (
                            "compared with 0",
                            "you asked whether w_i is positive, as for max(0, w). Here w_i is "
                            "compared with x_i.",
                            lambda w, x: np.diag(w > 0),
                        ),
                        (
                            "minus for the smaller one",
                            _LOSER,
                            lambda w, x: np.diag(np.sign(w - x)),
                        ),
                    ],
                ),
            ],
            unless=(by_x,),
        ),
    ),
    hints=(
        "Write down entry i of each operation, and differentiate it with respect to w_i.",
        "np.eye(len(w)) is I, and np.diag(...) puts n numbers on a diagonal.",
        "w > x is an array of True and False. Times 1.0 it is an array of ones and zeros.",
    ),
)

table_by_x = Exercise(
    lambda w, x: (
        np.eye(len(x)),
        -np.eye(len(x)),
        np.diag(w),
        np.diag(-w / x**2),
        np.diag(1.0 * (x > w)),
    ),
    "Now w_i is held constant: a minus for the difference, and the power rule for the quotient.",
    samples=w_and_x(seed=66),
    mistakes=(
        ON_THE_DIAGONAL,
        _FIVE_MATRICES,
        Mistake("the other column", f"{_OTHER_COLUMN}which is held constant?", wrong=by_w),
        *row_mistakes(
            by_x,
            [
                ("w + x", []),
                (
                    "w - x",
                    [
                        (
                            "minus forgotten",
                            "x is subtracted, so y_i shrinks when x_i grows.",
                            lambda w, x: np.eye(len(w)),
                        ),
                        (
                            "1 - I",
                            "1 - I has ones off the diagonal and zeros on it.",
                            lambda w, x: 1 - np.eye(len(w)),
                        ),
                    ],
                ),
                (
                    "w ⊗ x",
                    [
                        (
                            "w and x swapped in a product",
                            "while x_i moves, w_i is the constant factor, and the constant factor "
                            "stays.",
                            lambda w, x: np.diag(x),
                        ),
                        ("outer product", _OUTER, lambda w, x: np.outer(w, x)),
                    ],
                ),
                (
                    "w ⊘ x",
                    [
                        (
                            "sign of the quotient",
                            "check the sign. What does a larger x_i do to 1/x_i, if both are "
                            "positive?",
                            lambda w, x: np.diag(w / x**2),
                        ),
                        (
                            "missing square",
                            "check the power. The derivative of 1/x has a higher power of x below.",
                            lambda w, x: np.diag(-w / x),
                        ),
                        (
                            "missing factor w",
                            "you differentiated 1/x_i, but its constant factor w_i is missing.",
                            lambda w, x: np.diag(-1 / x**2),
                        ),
                        (
                            "bottom differentiated alone",
                            "you divided w_i by the derivative of x_i. A quotient is not "
                            "differentiated top and bottom separately.",
                            lambda w, x: np.diag(w),
                        ),
                        (
                            "x lost",
                            "no x is left. In -w / x * x the second x multiplies: write x**2, or "
                            "put x * x in brackets.",
                            lambda w, x: np.diag(-w),
                        ),
                        (
                            "w differentiated too",
                            "in the quotient rule you took w' = 1. Here w_i is held constant, so "
                            "w' = 0.",
                            lambda w, x: np.diag((x - w) / x**2),
                        ),
                        (
                            "the quotient itself",
                            "these are the outputs w_i / x_i. Differentiate them first.",
                            lambda w, x: np.diag(w / x),
                        ),
                        (
                            "w and x swapped in a quotient",
                            "here it is x_i that moves, and w_i is a constant factor of 1/x_i.",
                            lambda w, x: np.diag(1 / x),
                        ),
                    ],
                ),
                (
                    "max(w, x)",
                    [
                        ("wrong side of the maximum", _WRONG_GATE, lambda w, x: np.diag(w > x)),
                        (
                            "minus for the smaller one",
                            _LOSER,
                            lambda w, x: np.diag(np.sign(x - w)),
                        ),
                    ],
                ),
            ],
            unless=(by_w,),
        ),
    ),
    hints=(
        "Only x_i moves now. In which rows does that make a difference?",
        "Write w_i / x_i as w_i times x_i to the power -1, and use the power rule.",
    ),
)
