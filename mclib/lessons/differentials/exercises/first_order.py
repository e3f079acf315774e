"""The linear part of a change: products, transposes, and an inverse that is never formed."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.differentials.samples import samples

predict_determinant = Prediction(
    2,
    "Both columns grow by 1 percent, and the area that they span grows with each of them.",
    mistakes=(
        Mistake(
            "one percent",
            "The determinant of a 2 × 2 matrix is a sum of products of two entries, and both "
            "factors grow.",
            wrong=lambda: 1.0,
        ),
        Mistake(
            "four percent",
            "There are four entries, but each product in the determinant has only two factors.",
            wrong=lambda: 4.0,
        ),
        Mistake(
            "as a fraction",
            "This is the change as a fraction. How many percent is that?",
            wrong=lambda: 0.02,
        ),
        Mistake(
            "factor",
            "This is the factor by which the determinant grows. By how many percent is that?",
            wrong=lambda: 1.0201,
        ),
        Mistake(
            "new size",
            "This is the new determinant in percent of the old one. By how much did it grow?",
            wrong=lambda: 102.0,
        ),
    ),
    hints=("What is det(1.01 X) if X is the identity?",),
    accept=lambda given: (
        1.989 < given < 2.0101
        or "A determinant of a 2 × 2 matrix is ad − bc. What becomes of each product?"
    ),
)

square_on_paper = Exercise(
    np.array([[0.6, 0.2], [0.8, 0.4]]),
    "A matrix product has an order, so the two terms X dX and dX X cannot be put together.",
    mistakes=(
        Mistake(
            "2 X dX",
            "This is 2 X dX. In the first factor's term dX stands on the left: dX X.",
            wrong=lambda: np.array([[1.0, 0.0], [1.2, 0.0]]),
        ),
        Mistake(
            "2 dX X",
            "This is 2 dX X. In the second factor's term dX stands on the right: X dX.",
            wrong=lambda: np.array([[0.2, 0.4], [0.4, 0.8]]),
        ),
        Mistake(
            "true change",
            "This is the whole change of X². The differential leaves out dX dX, small times small.",
            wrong=lambda: np.array([[0.61, 0.2], [0.82, 0.4]]),
        ),
        Mistake(
            "second factor only",
            "You let only the second factor move. The first one moves too and adds dX X.",
            wrong=lambda: np.array([[0.5, 0.0], [0.6, 0.0]]),
        ),
        Mistake(
            "first factor only",
            "You let only the first factor move. The second one moves too and adds X dX.",
            wrong=lambda: np.array([[0.1, 0.2], [0.2, 0.4]]),
        ),
        Mistake(
            "subtracted",
            "You subtracted one term from the other. The product rule adds them.",
            wrong=lambda: np.array([[0.4, -0.2], [0.4, -0.4]]),
        ),
        Mistake(
            "new square",
            "This is the new square, (X + dX)². What is wanted is the change, to first order.",
            wrong=lambda: np.array([[1.61, 8.2], [0.82, 9.4]]),
        ),
        Mistake(
            "entry by entry",
            "You multiplied entry by entry. X² is the matrix product X X.",
            wrong=lambda: np.array([[0.2, 0.0], [0.0, 0.0]]),
        ),
    ),
    hints=(
        "The product rule gives two terms: first dX X, then X dX.",
        "The first row of dX X is 0.1 times the first row of X.",
    ),
)

quadratic_change = Exercise(
    lambda X, dX, A, B: dX.T @ A @ X @ B + X.T @ A @ dX @ B,
    "Two places where X stands make two terms, and every other factor keeps its place.",
    samples=samples(140, ((3, 2), (3, 2), (3, 3), (2, 4)), ((2, 3), (2, 3), (2, 2), (3, 2))),
    mistakes=(
        Mistake(
            "order lost",
            "You put both terms together as if they were equal. In the first of them dX stands "
            "transposed at the front.",
            wrong=lambda X, dX, A, B: 2 * X.T @ A @ dX @ B,
        ),
        Mistake(
            "order lost the other way",
            "You put both terms together as if they were equal. In the second of them dX stands "
            "between A and B.",
            wrong=lambda X, dX, A, B: 2 * dX.T @ A @ X @ B,
        ),
        Mistake(
            "right X only",
            "You let only the X on the right move. The Xᵀ on the left moves too and adds a term.",
            wrong=lambda X, dX, A, B: X.T @ A @ dX @ B,
        ),
        Mistake(
            "left X only",
            "You let only the Xᵀ on the left move. The X on the right moves too and adds a term.",
            wrong=lambda X, dX, A, B: dX.T @ A @ X @ B,
        ),
        Mistake(
            "product of changes",
            "You let both factors change in one term: that is small times small. Each term has a "
            "single dX.",
            wrong=lambda X, dX, A, B: dX.T @ A @ dX @ B,
        ),
        Mistake(
            "true change",
            "This is the whole change. The differential leaves out the term with two dX in it.",
            wrong=lambda X, dX, A, B: ((X + dX).T @ A @ (X + dX) - X.T @ A @ X) @ B,
        ),
        Mistake(
            "new value",
            "This is the value after the step. The differential is the linear part of the change.",
            wrong=lambda X, dX, A, B: (X + dX).T @ A @ (X + dX) @ B,
        ),
        Mistake(
            "A transposed",
            "In the second term A is transposed. Only the first X is transposed: the others keep "
            "their factors as they are.",
            wrong=lambda X, dX, A, B: dX.T @ A @ X @ B + X.T @ A.T @ dX @ B,
        ),
    ),
    hints=(
        "Write one term for each X: copy the whole product, and put dX in the place of that X.",
        "The differential of Xᵀ is dXᵀ, so the first term begins with dXᵀ.",
    ),
)

solution_change = Exercise(
    lambda X, dX, B: -np.linalg.inv(X) @ dX @ np.linalg.inv(X) @ B,
    "The minus is that of (1/x)' = −1/x². With matrices, one X⁻¹ stands on each side of dX.",
    samples=samples(141, ((2, 2), (2, 2), (2, 3)), ((3, 3), (3, 3), (3, 2))),
    mistakes=(
        Mistake(
            "divided by the square",
            "This is −dX X⁻² B, the rule for numbers. A matrix product has an order: one X⁻¹ "
            "stands on each side of dX.",
            wrong=lambda X, dX, B: -dX @ np.linalg.inv(X) @ np.linalg.inv(X) @ B,
        ),
        Mistake(
            "both inverses in front",
            "Both inverses stand before dX. Which matrix does dX multiply in dX Y, and what is Y?",
            wrong=lambda X, dX, B: -np.linalg.inv(X) @ np.linalg.inv(X) @ dX @ B,
        ),
        Mistake(
            "sign lost",
            "The sign is reversed: the terms dX Y and X dY add up to 0, so one goes to the other "
            "side.",
            wrong=lambda X, dX, B: np.linalg.inv(X) @ dX @ np.linalg.inv(X) @ B,
        ),
        Mistake(
            "inverse of dX",
            "You inverted dX. The inverse belongs to X, and dX stays as it is.",
            wrong=lambda X, dX, B: np.linalg.inv(dX) @ B,
        ),
        Mistake(
            "not solved",
            "This is −dX Y, which is X dY. Multiply by X⁻¹ from the left to get dY alone.",
            wrong=lambda X, dX, B: -dX @ np.linalg.inv(X) @ B,
        ),
        Mistake(
            "Y forgotten",
            "In the product X Y the term of dX is dX Y, not dX B. Put Y = X⁻¹ B in.",
            wrong=lambda X, dX, B: -np.linalg.inv(X) @ dX @ B,
        ),
        Mistake(
            "true change",
            "This is the whole change of X⁻¹ B. The differential is its linear part.",
            wrong=lambda X, dX, B: (np.linalg.inv(X + dX) - np.linalg.inv(X)) @ B,
        ),
        Mistake(
            "divided entry by entry",
            "In NumPy, / divides entry by entry. The inverse of a matrix is np.linalg.inv(X).",
            wrong=lambda X, dX, B: (-dX / X**2) @ B,
        ),
    ),
    hints=(
        "B stays, so the differential of X Y = B is dX Y + X dY = 0.",
        "Then X dY = −dX Y. Multiply from the left by the inverse of X.",
    ),
    ways=(lambda X, dX, B: -np.linalg.solve(X, dX @ np.linalg.solve(X, B)),),
)
