"""The diagonal Jacobians of a quotient, with respect to either vector."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.elementwise_operations.exercises.diagonal_or_not import ON_THE_DIAGONAL
from mclib.lessons.elementwise_operations.exercises.pairs import swapped, w_and_x

_QUOTIENTS = Mistake(
    "the quotient itself",
    "These are the outputs w_i / x_i on a diagonal. Differentiate them first.",
    wrong=lambda w, x: np.diag(w / x),
)

quotient_by_w = Exercise(
    lambda w, x: np.diag(1 / x),
    "w_i is divided by a constant x_i, so its slope is 1/x_i.",
    samples=w_and_x(seed=65),
    mistakes=(
        ON_THE_DIAGONAL,
        swapped(
            lambda w, x: np.diag(-w / x**2),
            "Differentiating by w, x_i stands still: w_i has a constant divisor.",
        ),
        _QUOTIENTS,
        Mistake(
            "multiplied instead of divided",
            "That is the Jacobian of w ⊗ x. Here w_i is divided by x_i.",
            wrong=lambda w, x: np.diag(x),
        ),
        Mistake(
            "one over the whole matrix",
            "You divided 1 by the zeros too. Invert x first, then put it on the diagonal.",
            wrong=lambda w, x: 1 / np.diag(x),
        ),
        Mistake(
            "outer product",
            "np.outer divides every w by every x. Here each meets only its partner.",
            wrong=lambda w, x: np.outer(w, 1 / x),
        ),
        Mistake(
            "a sum's",
            "I is the Jacobian of w + x. Here w_i is divided by x_i.",
            wrong=lambda w, x: np.eye(len(w)),
        ),
        Mistake(
            "upside down",
            "The fraction is upside down: it is x_i that divides.",
            wrong=lambda w, x: np.diag(x / w),
        ),
        Mistake(
            "whole-number division",
            "// cuts off the fraction: divide with /.",
            wrong=lambda w, x: np.diag(1 // x),
        ),
    ),
    hints=("w_i / x_i is w_i times the constant 1/x_i.",),
)

quotient_by_x = Exercise(
    lambda w, x: np.diag(-w / x**2),
    "The derivative of 1/x_i is -1/x_i², and w_i is its constant factor.",
    samples=w_and_x(seed=66),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "sign of the quotient",
            "Check the sign: a larger x_i makes 1/x_i smaller.",
            wrong=lambda w, x: np.diag(w / x**2),
        ),
        Mistake(
            "missing square",
            "The denominator is off: the derivative of 1/x falls faster than 1/x itself.",
            wrong=lambda w, x: np.diag(-w / x),
        ),
        Mistake(
            "missing factor w",
            "You differentiated 1/x_i. The output is w_i times that.",
            wrong=lambda w, x: np.diag(-1 / x**2),
        ),
        Mistake(
            "bottom differentiated alone",
            "You divided w by the derivative of x, which is 1. A quotient is not differentiated "
            "top and bottom apart.",
            wrong=lambda w, x: np.diag(w),
        ),
        Mistake(
            "x lost",
            "No x is left. In -w / x * x the second x multiplies: to divide by the square, write "
            "x**2, or put (x * x) in brackets.",
            wrong=lambda w, x: np.diag(-w),
        ),
        Mistake(
            "w differentiated too",
            "In the quotient rule you took w' = 1. With respect to x, w_i is a constant: w' = 0.",
            wrong=lambda w, x: np.diag((x - w) / x**2),
        ),
        Mistake(
            "outer product",
            "np.outer lets every w meet every x. Here each meets only its partner.",
            wrong=lambda w, x: -np.outer(w, 1 / x**2),
        ),
        Mistake(
            "integrated",
            "w_i ln x_i has the slope w_i / x_i: you went the other way. Differentiate 1/x_i.",
            wrong=lambda w, x: np.diag(w * np.log(np.abs(x))),
        ),
        _QUOTIENTS,
        swapped(
            lambda w, x: np.diag(1 / x),
            "Differentiating by x, w_i is the constant factor, and it is 1/x_i that moves.",
        ),
    ),
    hints=("Write w_i / x_i as w_i times x_i to the power -1.", "The power rule: (x⁻¹)' = -x⁻²."),
)
