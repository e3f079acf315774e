"""Shapes that decide: the shape of a gradient, a formula found by its shapes, a matrix to fool."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.jacobians.samples import matrices_and_vectors

shape_of_gradient = Exercise(
    lambda k, n: (k, n),
    "One slope for each weight, in the place of that weight: so the step W - η·gradient fits.",
    samples=((5, 3), (2, 4)),
    mistakes=(
        Mistake(
            "transposed",
            "The step W - η·gradient would not fit. A gradient has the shape of its parameter.",
            wrong=lambda k, n: (n, k),
        ),
        Mistake(
            "one number",
            "The loss is one number, but every weight has a slope of its own.",
            wrong=lambda k, n: (),
        ),
        Mistake(
            "laid flat",
            "The count is right. But each slope is kept in the place of its weight.",
            wrong=lambda k, n: (k * n,),
        ),
        Mistake(
            "a row for one output",
            "You laid all the slopes in one row, as in the Jacobian of one output. In NumPy each "
            "slope is kept in the place of its weight.",
            wrong=lambda k, n: (1, k * n),
        ),
        Mistake(
            "one for each neuron",
            "One slope for each neuron is too few: each of the k·n weights can move.",
            wrong=lambda k, n: (k,),
        ),
    ),
    hints=(
        "How many weights are there, and where do you want to find the slope of each?",
        "A gradient has the shape of its parameter.",
    ),
    is_shape=True,
)

gradient_from_shapes = Exercise(
    lambda A, g: A.T @ g,
    "Of the products of A and g, only this one has the shape of x. You will meet it in every "
    "backward pass.",
    samples=tuple((A.T, g) for A, g in matrices_and_vectors(63, (3, 2), (2, 4), (5, 3))),
    mistakes=(
        Mistake(
            "Jacobian alone",
            "This is the Jacobian of Ax, with a row for each output. Now there is one output, g·y, "
            "and g must enter.",
            wrong=lambda A, g: A,
        ),
        Mistake(
            "not summed",
            "You have the products of g_i with A_ij, but x_j acts through every output: add over "
            "them.",
            wrong=lambda A, g: A.T * g,
            when=lambda given, A, g: any(
                given.shape == each.shape and np.allclose(given, each)
                for each in (A.T * g, A * g[:, None])
            ),
        ),
        Mistake(
            "g left out",
            "You added up each column of A as if every g_i were 1.",
            wrong=lambda A, g: A.sum(axis=0),
        ),
        Mistake(
            "g itself",
            "This is g itself, of shape (m,). The gradient with respect to x has shape (n,).",
            wrong=lambda A, g: g,
        ),
    ),
    hints=(
        "g has shape (m,) and A has shape (m, n). Which product of the two leaves shape (n,)?",
        "The m must meet: put the m of A next to the m of g.",
    ),
    column=True,
    ways=(lambda A, g: g @ A,),
)


def _hides_reshape(given):
    """Return whether a (2, 3) matrix looks the same reshaped as transposed, or say why not."""
    if len(np.unique(given)) < 3:
        return "There are fewer than three different numbers: choose more."
    odd = np.argwhere(given.reshape(3, 2) != given.T)
    if len(odd):
        i, j = odd[0]
        return (
            f"This matrix gives the mistake away: at [{i}, {j}] its transpose differs from its "
            "reshape."
        )
    return True


reshape_in_disguise = Exercise(
    np.array([[1, 2, 2], [2, 2, 3]]),
    "With such a matrix a test cannot tell reshape from transpose. Test with numbers that all "
    "differ, and with a shape that is not square.",
    accept=_hides_reshape,
    mistakes=(
        Mistake(
            "all alike",
            "With the same number everywhere, the two cannot differ. Use at least three different "
            "numbers.",
            wrong=lambda: np.ones((2, 3)),
            when=lambda given: given.shape == (2, 3) and len(np.unique(given)) == 1,
        ),
        Mistake(
            "the example",
            "These six numbers all differ, and you have seen above that reshape and transpose then "
            "give different matrices.",
            wrong=lambda: [[1, 2, 3], [4, 5, 6]],
        ),
    ),
    hints=(
        "Write the matrix with six letters, [[a, b, c], [d, e, f]], and then its transpose and its "
        "reshape beneath it.",
        "Compare them entry by entry. Four of the letters turn out to be equal.",
    ),
)
