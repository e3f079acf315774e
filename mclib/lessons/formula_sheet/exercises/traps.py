"""Where people get burned: the symmetric formula, the trace, and a sum that needs its share."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.differentials.samples import samples

_A, _X = np.array([[1.0, 2.0], [0.0, 3.0]]), np.array([1.0, 2.0])

quadratic_on_paper = Exercise(
    np.array([6.0, 14.0]),
    "Both A and Aᵀ act on x, because x stands on both sides of A.",
    column=True,
    mistakes=(
        Mistake(
            "symmetric formula",
            "This is 2Ax, which would be right if A were symmetric. Here A and Aᵀ differ.",
            wrong=lambda: 2 * _A @ _X,
        ),
        Mistake(
            "symmetric formula, transposed",
            "This is 2Aᵀx. One of the two terms has A, and the other has Aᵀ.",
            wrong=lambda: 2 * _A.T @ _X,
        ),
        Mistake(
            "one term",
            "This is Ax, one of two terms. The x on the left of A moves as well.",
            wrong=lambda: _A @ _X,
        ),
        Mistake(
            "other term",
            "This is Aᵀx, one of two terms. The x on the right of A moves as well.",
            wrong=lambda: _A.T @ _X,
        ),
        Mistake(
            "value",
            "This is xᵀAx itself, one number. The gradient has an entry for each entry of x.",
            wrong=lambda: 17.0,
        ),
        Mistake(
            "halved",
            "This is half the gradient: it belongs to ½ xᵀAx.",
            wrong=lambda: (_A + _A.T) @ _X / 2,
        ),
        Mistake(
            "difference",
            "You subtracted the two terms. Both x's move, so the terms add up.",
            wrong=lambda: (_A - _A.T) @ _X,
        ),
    ),
    hints=("The line of the sheet says (A + Aᵀ) x. Add the two matrices first.",),
    ways=(lambda: (np.array([[1.0, 2.0], [0.0, 3.0]]) + np.array([[1.0, 0.0], [2.0, 3.0]])) @ _X,),
)


def _tells(given):
    if np.shape(given) != (2, 2):
        return "Give a matrix of two rows and two columns."
    if given[0, 1] == given[1, 0]:
        return "This A is symmetric, and then 2Ax is right. Make it differ from its transpose."
    return True


asymmetric_matrix = Exercise(
    np.array([[0.0, 1.0], [0.0, 0.0]]),
    "The two formulas differ by (A − Aᵀ) x, which is 0 for every x only if A is symmetric.",
    accept=_tells,
    mistakes=(
        Mistake(
            "symmetric",
            "This A is symmetric, and then 2Ax is right. Make it differ from its transpose.",
            wrong=lambda: np.array([[1.0, 2.0], [2.0, 3.0]]),
            when=lambda given: np.shape(given) == (2, 2) and given[0, 1] == given[1, 0],
        ),
    ),
    hints=("Subtract the two formulas. For which A is the difference not 0?",),
)

trace_or_transpose = Exercise(
    lambda X, A: A.T,
    "A trace is one number. Its gradient is a matrix of the shape of X.",
    samples=samples(154, ((3, 2), (2, 3)), ((2, 4), (4, 2)), ((4, 3), (3, 4))),
    mistakes=(
        Mistake(
            "value",
            "This is the trace itself, one number. The gradient has the shape of X.",
            wrong=lambda X, A: np.trace(A @ X),
        ),
        Mistake(
            "transpose lost",
            "This is what stands before dX. It has the shape of Xᵀ: transpose it.",
            wrong=lambda X, A: A,
        ),
        Mistake(
            "product",
            "You multiplied by X. The trace is linear in X, so its gradient has no X left in it.",
            wrong=lambda X, A: A @ X,
        ),
        Mistake(
            "sum of entries",
            "You added up the entries. Each entry of X has its own slope.",
            wrong=lambda X, A: np.sum(A),
        ),
    ),
    hints=(
        "Write the trace as a double sum. What is X_ij multiplied by?",
        "It is multiplied by A_ji.",
    ),
)

softened_maximum = Exercise(
    lambda x, t: np.exp(x / t) / np.sum(np.exp(x / t)),
    "The outer t and the inner 1/t cancel, and the shares of softmax are left.",
    samples=tuple((x, t) for (x,), t in zip(samples(155, ((3,),), ((4,),), ((3,),)),
                                            (0.5, 2.0, 1.5), strict=True)),
    column=True,
    mistakes=(
        Mistake(
            "times t",
            "The inner derivative 1/t is missing: with it the outer t cancels.",
            wrong=lambda x, t: t * np.exp(x / t) / np.sum(np.exp(x / t)),
        ),
        Mistake(
            "divided by t",
            "The factor t in front of the logarithm is missing.",
            wrong=lambda x, t: np.exp(x / t) / np.sum(np.exp(x / t)) / t,
        ),
        Mistake(
            "not divided by the sum",
            "The derivative of ln u is 1/u times du. Divide by the sum.",
            wrong=lambda x, t: np.exp(x / t),
        ),
        Mistake(
            "softmax of x",
            "These are the shares of x. Here everything is divided by t first.",
            wrong=lambda x, t: np.exp(x) / np.sum(np.exp(x)),
        ),
        Mistake(
            "value",
            "This is the function itself, one number. The gradient has an entry for each x_i.",
            wrong=lambda x, t: t * np.log(np.sum(np.exp(x / t))),
        ),
        Mistake(
            "mean",
            "You divided by the number of entries too. The shares add up to 1 already.",
            wrong=lambda x, t: np.exp(x / t) / np.sum(np.exp(x / t)) / len(x),
        ),
    ),
    hints=(
        "Take u = x/t. The sheet has the gradient with respect to u.",
        "Then the chain rule brings a factor 1/t, and the t in front cancels it.",
    ),
)  # fmt: skip
