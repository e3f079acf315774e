"""The column ∂y/∂x of the table, to be filled in."""

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
        FIVE_MATRICES,
        Mistake("the other column", OTHER_COLUMN, wrong=by_w),
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
                        ("outer product", OUTER, lambda w, x: np.outer(w, x)),
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
                        ("wrong side of the maximum", WRONG_GATE, lambda w, x: np.diag(w > x)),
                        (
                            "minus for the smaller one",
                            LOSER,
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
    otherwise=WHOLE,
)
