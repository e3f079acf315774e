"""The column ∂y/∂w of the table, to be filled in."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.elementwise_operations.exercises.one_vector import ON_THE_DIAGONAL
from mclib.lessons.elementwise_operations.exercises.rows import row_mistakes
from mclib.lessons.elementwise_operations.exercises.table import (
    FIVE_MATRICES,
    LOSER,
    OTHER_COLUMN,
    OUTER,
    WHOLE,
    WRONG_GATE,
    by_w,
    by_x,
    w_and_x,
)

_INPUTS = "the inputs are not in this Jacobian. By how much does w_i + x_i grow when one of them "

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
        FIVE_MATRICES,
        Mistake("the other column", OTHER_COLUMN, wrong=by_x),
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
                        ("outer product", OUTER, lambda w, x: np.outer(w, x)),
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
                        ("wrong side of the maximum", WRONG_GATE, lambda w, x: np.diag(x > w)),
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
                            LOSER,
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
    otherwise=WHOLE,
)
