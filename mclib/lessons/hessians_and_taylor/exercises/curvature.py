"""Eigenvalues of a Hessian, and the ground that they describe."""

import numpy as np

from mclib.checks import Exercise, Mistake

bowl_or_saddle = Exercise(
    "saddle",
    "The eigenvalues have the product 2·3 − 3·3 = −3, so one of them is negative. Along (1, −1) "
    "the ground falls.",
    mistakes=(
        Mistake(
            "minimum",
            "Along both axes the ground does rise. Now try the direction d = (1, −1): what is the "
            "sign of dᵀHd?",
            wrong=lambda: "minimum",
        ),
        Mistake(
            "maximum",
            "Along the x axis the curvature is 2, so the ground rises there.",
            wrong=lambda: "maximum",
        ),
        Mistake(
            "cannot tell",
            "That is the answer where an eigenvalue is 0. The product of these two is not 0.",
            wrong=lambda: "cannot tell",
        ),
    ),
    hints=(
        "The entries on the diagonal say what happens along the axes only.",
        "Compute dᵀHd for d = (1, 1) and for d = (1, −1).",
    ),
    ways=(lambda: "saddle point",),
)

eigenvalues_on_paper = Exercise(
    np.array([1.0, 6.0]),
    "Their sum is 7, the sum of the diagonal, and their product is 6, the determinant.",
    mistakes=(
        Mistake(
            "larger first",
            "Both numbers are right. The smaller one comes first.",
            wrong=lambda: np.array([6.0, 1.0]),
        ),
        Mistake(
            "diagonal",
            "These are the entries on the diagonal. They would be the eigenvalues if the other "
            "entries were 0.",
            wrong=lambda: np.array([2.0, 5.0]),
        ),
        Mistake(
            "diagonal",
            "These are the entries on the diagonal. They would be the eigenvalues if the other "
            "entries were 0.",
            wrong=lambda: np.array([5.0, 2.0]),
        ),
        Mistake(
            "signs",
            "Both signs are reversed: the two numbers add up to the sum of the diagonal.",
            wrong=lambda: np.array([-6.0, -1.0]),
        ),
        Mistake(
            "sums of rows",
            "These are the sums of the rows. A row's sum is an eigenvalue only if all rows have "
            "the same one.",
            wrong=lambda: np.array([4.0, 7.0]),
        ),
        Mistake(
            "wrong sum",
            "These two do not add up to the sum of the diagonal, 5 + 2.",
            wrong=lambda: np.array([1.0, 7.0]),
            when=lambda given: (
                np.shape(given) == (2,)
                and 0 < given[0] <= given[1]
                and abs(sum(given) - 7) > 0.05
                and tuple(given) not in ((4, 7), (6, 7))
            ),
        ),
        Mistake(
            "sum and product",
            "These are their product and their sum. Which two numbers have this product and this "
            "sum?",
            wrong=lambda: np.array([6.0, 7.0]),
        ),
    ),
    hints=(
        "Two numbers λ with the sum 5 + 2 and the product 5·2 − 2·2 are wanted.",
        "They solve λ² − 7λ + 6 = 0.",
    ),
)

hessian_from_curvatures = Exercise(
    np.array([[3.0, 2.0], [2.0, 3.0]]),
    "Equal entries on the diagonal put the eigenvectors on the two diagonals of the plane.",
    mistakes=(
        Mistake(
            "curvatures on the diagonal",
            "This bends by 5 and 1 along the x and the y axis. The two given directions lie "
            "between the axes.",
            wrong=lambda: np.array([[5.0, 0.0], [0.0, 1.0]]),
        ),
        Mistake(
            "directions swapped",
            "This bends by 1 along (1, 1) and by 5 along (1, −1): the two are swapped.",
            wrong=lambda: np.array([[3.0, -2.0], [-2.0, 3.0]]),
        ),
        Mistake(
            "directions not of length one",
            "You used (1, 1) and (1, −1) as they are. Their squared length is 2, so divide dᵀHd by "
            "it to get a curvature.",
            wrong=lambda: np.array([[1.5, 1.0], [1.0, 1.5]]),
        ),
        Mistake(
            "outer products added",
            "You added 5 and 1 times the outer products of (1, 1) and (1, −1). The vectors must "
            "have length 1 first.",
            wrong=lambda: np.array([[6.0, 4.0], [4.0, 6.0]]),
        ),
        Mistake(
            "not symmetric",
            "A Hessian is symmetric: the two mixed entries agree.",
            wrong=lambda: np.array([[3.0, 2.0], [1.0, 3.0]]),
            when=lambda given: np.shape(given) == (2, 2) and given[0, 1] != given[1, 0],
        ),
        Mistake(
            "unequal diagonal",
            "Multiply your matrix by (1, 1). The result has to be a multiple of (1, 1) again, so "
            "both rows need the same sum.",
            wrong=lambda: np.array([[4.0, 2.0], [2.0, 3.0]]),
            when=lambda given: (
                np.shape(given) == (2, 2)
                and given[0, 1] == given[1, 0] != 0
                and given[0, 0] != given[1, 1]
            ),
        ),
        Mistake(
            "four counted once",
            "With (1, 1) the mixed entry counts twice, and then you divide by 2. Your mixed entry "
            "is too large.",
            wrong=lambda: np.array([[3.0, 4.0], [4.0, 3.0]]),
        ),
    ),
    hints=(
        "Write H = [[p, q], [q, p]]. What is uᵀHu for u = (1, 1)/√2?",
        "It is p + q along (1, 1) and p − q along (1, −1).",
    ),
)
