"""Read a gradient off a differential."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.differentials.samples import samples

_M = np.array([[1.0, 2.0, 0.0], [-1.0, 3.0, 5.0]])

gradient_of_trace = Exercise(
    _M.T,
    "In df = tr(Gᵀ dX) the gradient G is the transpose of what stands before dX.",
    mistakes=(
        Mistake(
            "transpose lost",
            "This is what stands before dX. In tr(Gᵀ dX) that is Gᵀ, and dX has three rows.",
            wrong=lambda: _M,
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the entries are not in their places. Rows have to become "
            "columns.",
            wrong=lambda: _M.reshape(3, 2),
        ),
        Mistake(
            "trace taken",
            "You took a trace. A gradient has one number for each entry of X.",
            wrong=lambda: 4.0,
        ),
    ),
    hints=(
        "What is dX₁₁ multiplied by in the trace, and what is dX₂₁ multiplied by?",
        "The trace adds up M_ij dX_ji. So the number that belongs to dX_ji is M_ij.",
    ),
    ways=(lambda: np.array([[1.0, 2.0, 0.0], [-1.0, 3.0, 5.0]]).T,),
)

trace_quadratic = Exercise(
    lambda X, A: (A + A.T) @ X,
    "This is the quadratic form of lesson 04 for every column of X at once.",
    samples=samples(142, ((3, 2), (3, 3)), ((2, 4), (2, 2))),
    mistakes=(
        Mistake(
            "2AX",
            "This would be right for a symmetric A. One of the two terms was transposed, and A "
            "with it.",
            wrong=lambda X, A: 2 * A @ X,
        ),
        Mistake(
            "2AᵀX",
            "You transposed A in both terms. Which of them has to be transposed so that dX stands "
            "last?",
            wrong=lambda X, A: 2 * A.T @ X,
        ),
        Mistake(
            "left X only",
            "There is one term for each X, and you have that of the Xᵀ on the left.",
            wrong=lambda X, A: A @ X,
        ),
        Mistake(
            "right X only",
            "There is one term for each X, and you have that of the X on the right.",
            wrong=lambda X, A: A.T @ X,
        ),
        Mistake(
            "transpose lost",
            "This is what stands before dX, and it has the shape of Xᵀ. Transpose it.",
            wrong=lambda X, A: X.T @ (A + A.T),
        ),
        Mistake(
            "value of f",
            "This is tr(XᵀAX) itself, one number. The gradient has the shape of X.",
            wrong=lambda X, A: np.trace(X.T @ A @ X),
        ),
        Mistake(
            "trace taken for transpose",
            "You took the trace of A. What is needed there is A transposed.",
            wrong=lambda X, A: (A + np.trace(A) * np.eye(len(A))) @ X,
        ),
        Mistake(
            "A left out",
            "This would be right for tr(XᵀX). Here A stands between the two, so it belongs in the "
            "gradient.",
            wrong=lambda X, A: 2 * X,
        ),
    ),
    hints=(
        "Here df = tr(dXᵀ A X) + tr(Xᵀ A dX). Transpose what is in the first trace.",
        "Together they are tr(Xᵀ(Aᵀ + A) dX). The gradient is the transpose of what stands before "
        "dX.",
    ),
)

least_squares = Exercise(
    lambda W, X, Y: 2 * X.T @ (X @ W - Y),
    "Xᵀ takes the errors, one row for each sample, back to the weights.",
    samples=samples(143, ((3, 2), (4, 3), (4, 2)), ((2, 4), (3, 2), (3, 4))),
    mistakes=(
        Mistake(
            "two lost",
            "A factor 2 is missing: the length is squared, so the error R stands in it twice.",
            wrong=lambda W, X, Y: X.T @ (X @ W - Y),
        ),
        Mistake(
            "sign lost",
            "The sign is reversed. The error is XW − Y, and its change is X dW.",
            wrong=lambda W, X, Y: 2 * X.T @ (Y - X @ W),
        ),
        Mistake(
            "by X instead",
            "This is the gradient with respect to X. Here W moves: dR = X dW.",
            wrong=lambda W, X, Y: 2 * (X @ W - Y) @ W.T,
        ),
        Mistake(
            "transpose lost",
            "This is what stands before dW, and it has the shape of Wᵀ. Transpose it.",
            wrong=lambda W, X, Y: 2 * (X @ W - Y).T @ X,
        ),
        Mistake(
            "X left out",
            "This is the gradient with respect to the predictions XW. One more step: how do these "
            "change with W?",
            wrong=lambda W, X, Y: 2 * (X @ W - Y),
        ),
        Mistake(
            "Y left out",
            "This would be right for |XW|². The error is XW − Y.",
            wrong=lambda W, X, Y: 2 * X.T @ X @ W,
        ),
        Mistake(
            "mean over the samples",
            "You divided by the number of samples. This loss is a sum.",
            wrong=lambda W, X, Y: 2 * X.T @ (X @ W - Y) / len(X),
        ),
        Mistake(
            "mean over all errors",
            "You divided by the number of errors. This loss is a sum.",
            wrong=lambda W, X, Y: 2 * X.T @ (X @ W - Y) / Y.size,
        ),
        Mistake(
            "value of f",
            "This is the loss itself, one number. The gradient has the shape of W.",
            wrong=lambda W, X, Y: np.sum((X @ W - Y) ** 2),
        ),
    ),
    hints=(
        "With R = XW − Y the loss is tr(RᵀR). What is dR when only W moves?",
        "Here df = 2 tr(Rᵀ X dW). The gradient is the transpose of what stands before dW.",
    ),
)

log_det_on_paper = Exercise(
    np.array([[0.5, 0.0], [-0.5, 1.0]]),
    "The gradient of ln|det X| is the inverse, transposed.",
    mistakes=(
        Mistake(
            "transpose lost",
            "This is X⁻¹, which stands before dX. The gradient is its transpose.",
            wrong=lambda: np.array([[0.5, -0.5], [0.0, 1.0]]),
        ),
        Mistake(
            "reciprocals of the entries",
            "An inverse is not made of the reciprocals of the entries. Multiply yours by X: do you "
            "get the identity?",
            wrong=lambda: np.array([[0.5, 1.0], [0.0, 1.0]]),
        ),
        Mistake(
            "not divided by the determinant",
            "The determinant of X is 2. Divide by it.",
            wrong=lambda: np.array([[1.0, 0.0], [-1.0, 2.0]]),
        ),
        Mistake(
            "minus lost",
            "In the inverse of a 2 × 2 matrix, the two entries beside the diagonal change their "
            "signs.",
            wrong=lambda: np.array([[0.5, 0.0], [0.5, 1.0]]),
        ),
        Mistake(
            "trace taken",
            "You took a trace. A gradient has one number for each entry of X.",
            wrong=lambda: 1.5,
        ),
        Mistake(
            "diagonal alone",
            "You inverted the diagonal alone. The 1 beside it matters too.",
            wrong=lambda: np.array([[0.5, 0.0], [0.0, 1.0]]),
        ),
        Mistake(
            "X itself",
            "This is X. Invert it, and then transpose.",
            wrong=lambda: np.array([[2.0, 1.0], [0.0, 1.0]]),
        ),
        Mistake(
            "X transposed",
            "You transposed X, but did not invert it.",
            wrong=lambda: np.array([[2.0, 0.0], [1.0, 1.0]]),
        ),
    ),
    hints=(
        "Here df = tr(X⁻¹ dX). Which matrix stands before dX?",
        "The inverse of [[a, b], [c, d]] is [[d, −b], [−c, a]] divided by ad − bc.",
    ),
)
