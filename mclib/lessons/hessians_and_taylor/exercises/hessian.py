"""Hessians by hand, and what they add to the tangent plane."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.hessians_and_taylor.samples import samples


def _gradient(p):
    return np.array([3 * p[0] ** 2 * p[1], p[0] ** 3 + 2 * p[1]])


hessian_of_polynomial = Exercise(
    lambda p: np.array([[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2]]),
    "Row i holds the slopes of entry i of the gradient, and the two mixed entries agree.",
    samples=samples(121, (2,), (2,), (2,)),
    formula=("3 * x**2 * y", "x**3 + 2 * y"),
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "gradient",
            "This is the gradient. Differentiate each of its entries once more, with respect to x "
            "and to y.",
            wrong=_gradient,
        ),
        Mistake(
            "diagonal alone",
            "These are the two second derivatives with respect to one variable. The Hessian holds "
            "the mixed ones beside them.",
            wrong=lambda p: np.array([6 * p[0] * p[1], 2]),
        ),
        Mistake(
            "mixed left out",
            "The diagonal is right. The mixed entries are not 0: the slope of 3x²y with respect to "
            "y is not 0.",
            wrong=lambda p: np.array([[6 * p[0] * p[1], 0], [0, 2]]),
        ),
        Mistake(
            "mixed doubled",
            "The mixed entries are twice what they should be. Each mixed derivative has a place of "
            "its own.",
            wrong=lambda p: np.array([[6 * p[0] * p[1], 6 * p[0] ** 2], [6 * p[0] ** 2, 2]]),
        ),
        Mistake(
            "gradient squared",
            "You multiplied the slopes with each other. A second derivative is the slope of a "
            "slope, not a product of two slopes.",
            wrong=lambda p: np.outer(_gradient(p), _gradient(p)),
        ),
        Mistake(
            "half",
            "You multiplied by ½. It belongs to the Taylor polynomial, not to the Hessian.",
            wrong=lambda p: np.array([[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2]]) / 2,
        ),
        Mistake(
            "y² kept",
            "The last entry is wrong: the slope of 2y with respect to y is a number.",
            wrong=lambda p: np.array([[6 * p[0] * p[1], 3 * p[0] ** 2], [3 * p[0] ** 2, 2 * p[1]]]),
        ),
        Mistake(
            "variables swapped",
            "Entry [0][0] belongs to x twice, and entry [1][1] to y twice. You have them swapped.",
            wrong=lambda p: np.array([[2, 3 * p[0] ** 2], [3 * p[0] ** 2, 6 * p[0] * p[1]]]),
        ),
    ),
    hints=(
        "First write down the gradient: [3x²y, x³ + 2y].",
        "Row 0 is the gradient of 3x²y, row 1 the gradient of x³ + 2y.",
    ),
)

quadratic_estimate = Exercise(
    6.89,
    "The plane alone gives 6.7, and f itself is 6.8932.",
    mistakes=(
        Mistake(
            "plane alone",
            "This is the height of the tangent plane. Add ½ dᵀHd.",
            wrong=lambda: 6.7,
        ),
        Mistake(
            "half forgotten",
            "The factor ½ is missing before dᵀHd.",
            wrong=lambda: 7.08,
        ),
        Mistake(
            "mixed term once",
            "dᵀHd contains the mixed entry twice: once as H[0][1] and once as H[1][0].",
            wrong=lambda: 6.92,
        ),
        Mistake(
            "mixed term left out",
            "You used the diagonal of H alone. The mixed entries count as well, with d₁ times d₂.",
            wrong=lambda: 6.95,
        ),
        Mistake(
            "sign of the mixed term",
            "The two entries of d have different signs, so the mixed term is negative.",
            wrong=lambda: 7.01,
        ),
        Mistake(
            "bend alone",
            "This is ½ dᵀHd alone. Add it to the height of the tangent plane.",
            wrong=lambda: 0.19,
        ),
        Mistake(
            "bend subtracted",
            "You subtracted ½ dᵀHd from the height of the plane. Add it.",
            wrong=lambda: 6.51,
        ),
        Mistake(
            "change alone",
            "This is the change. Add it to the height f(1, 2), which is 6.",
            wrong=lambda: 0.89,
        ),
        Mistake(
            "a vector",
            "A height is one number. In a dot product the products are added up, and d stands on "
            "both sides of H.",
            wrong=lambda: 6 + np.array([6.0, 5.0]) * np.array([0.2, -0.1]),
            when=lambda given: np.shape(given) == (2,),
        ),
        Mistake(
            "slopes left out",
            "The term ∇f·d is missing.",
            wrong=lambda: 6.19,
        ),
    ),
    hints=(
        "∇f = [3x²y, x³ + 2y] is [6, 5] at (1, 2), and d = (0.2, −0.1).",
        "H(1, 2) = [[12, 3], [3, 2]], so dᵀHd = 12 · 0.04 + 2 · 3 · (−0.02) + 2 · 0.01.",
    ),
    ways=(lambda: 6 + 6 * 0.2 - 5 * 0.1 + 1 / 2 * (12 * 0.2**2 - 2 * 3 * 0.2 * 0.1 + 2 * 0.1**2),),
)

hessian_of_quadratic_form = Exercise(
    np.array([[2.0, 4.0], [4.0, 6.0]]),
    "It is A + Aᵀ, symmetric although A is not. The gradient (A + Aᵀ)x was linear, so it has the "
    "same slopes everywhere.",
    mistakes=(
        Mistake(
            "2A",
            "This is 2A, which is not symmetric. The mixed derivatives of one function agree: "
            "share the term 4xy between the two places.",
            wrong=lambda: np.array([[2.0, 8.0], [0.0, 6.0]]),
        ),
        Mistake(
            "2Aᵀ",
            "This is 2Aᵀ, which is not symmetric. The mixed derivatives of one function agree: "
            "share the term 4xy between the two places.",
            wrong=lambda: np.array([[2.0, 0.0], [8.0, 6.0]]),
        ),
        Mistake(
            "A",
            "This is A itself. Write f = x² + 4xy + 3y², and differentiate it twice.",
            wrong=lambda: np.array([[1.0, 4.0], [0.0, 3.0]]),
        ),
        Mistake(
            "half",
            "This is the symmetric part of A. Its entries are the coefficients; a square also "
            "brings down a 2 when you differentiate it twice.",
            wrong=lambda: np.array([[1.0, 2.0], [2.0, 3.0]]),
        ),
        Mistake(
            "mixed doubled",
            "The diagonal is right. Differentiate 4xy with respect to x, and the result with "
            "respect to y.",
            wrong=lambda: np.array([[2.0, 8.0], [8.0, 6.0]]),
        ),
        Mistake(
            "mixed halved",
            "The diagonal is right. Differentiate 4xy with respect to x, and the result with "
            "respect to y: the coefficient stays whole.",
            wrong=lambda: np.array([[2.0, 2.0], [2.0, 6.0]]),
        ),
        Mistake(
            "mixed left out",
            "The diagonal is right, but the term 4xy bends f as well: it belongs to the two mixed "
            "entries.",
            wrong=lambda: np.array([[2.0, 0.0], [0.0, 6.0]]),
        ),
        Mistake(
            "not symmetric",
            "A Hessian is symmetric: the two mixed entries agree.",
            wrong=lambda: np.array([[2.0, 4.0], [2.0, 6.0]]),
            when=lambda given: (
                np.shape(given) == (2, 2)
                and given[0, 1] != given[1, 0]
                and given[0, 1] * given[1, 0] != 0
            ),
        ),
        Mistake(
            "an entry of the diagonal",
            "The mixed entries are right. Differentiate x² twice for the first entry of the "
            "diagonal, and 3y² twice for the second.",
            wrong=lambda: np.array([[1.0, 4.0], [4.0, 6.0]]),
            when=lambda given: (
                np.shape(given) == (2, 2)
                and given[0, 1] == given[1, 0] == 4
                and (given[0, 0] == 2) != (given[1, 1] == 6)
            ),
        ),
        Mistake(
            "diagonal not doubled",
            "The mixed entries are right. The second derivative of x² is not 1, and that of 3y² is "
            "not 3.",
            wrong=lambda: np.array([[1.0, 4.0], [4.0, 3.0]]),
        ),
    ),
    hints=(
        "f = x² + 4xy + 3y² has the gradient [2x + 4y, 4x + 6y].",
        "Row 0 holds the slopes of 2x + 4y, row 1 those of 4x + 6y.",
    ),
)
