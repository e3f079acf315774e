"""When X is symmetric, dX is too, and only a part of G is left to see."""

import numpy as np

from mclib.checks import Exercise, Mistake

_G = np.array([[1.0, 4.0], [2.0, 3.0]])

symmetric_gradient = Exercise(
    np.array([[1.0, 3.0], [3.0, 3.0]]),
    "The two slopes beside the diagonal are shared out equally.",
    mistakes=(
        Mistake(
            "handbook formula",
            "This is G + Gᵀ − diag(G). With your matrix, ⟨∇f, dX⟩ counts the entry beside the "
            "diagonal twice too often.",
            wrong=lambda: np.array([[1.0, 6.0], [6.0, 3.0]]),
        ),
        Mistake(
            "not halved",
            "This is G + Gᵀ, twice what it should be.",
            wrong=lambda: np.array([[2.0, 6.0], [6.0, 6.0]]),
        ),
        Mistake(
            "G itself",
            "This is G, which is not symmetric. A gradient of symmetric matrices is one of them.",
            wrong=lambda: _G,
        ),
        Mistake(
            "G transposed",
            "This is Gᵀ, which is not symmetric either. Take the mean of G and Gᵀ.",
            wrong=lambda: _G.T,
        ),
        Mistake(
            "upper entry copied",
            "You copied the 4 across the diagonal. Both entries count: take their mean.",
            wrong=lambda: np.array([[1.0, 4.0], [4.0, 3.0]]),
        ),
        Mistake(
            "lower entry copied",
            "You copied the 2 across the diagonal. Both entries count: take their mean.",
            wrong=lambda: np.array([[1.0, 2.0], [2.0, 3.0]]),
        ),
    ),
    hints=(
        "Write out ⟨G, dX⟩ with dX₁₂ = dX₂₁. By what is dX₁₂ multiplied?",
        "That factor belongs to two entries of the gradient, which must be equal.",
    ),
    ways=(lambda: (np.array([[1.0, 4.0], [2.0, 3.0]]) + np.array([[1.0, 2.0], [4.0, 3.0]])) / 2,),
)


def _breaks(given):
    if given[0, 1] != given[1, 0]:
        return "This dX is not symmetric: the entries beside the diagonal must be equal."
    if given[0, 1] == 0:
        return "For a diagonal dX both agree. Let the entries beside the diagonal move."
    return True


step_that_tells = Exercise(
    np.array([[0.0, 1.0], [1.0, 0.0]]),
    "Beside the diagonal the handbook formula counts each slope twice.",
    accept=_breaks,
    mistakes=(
        Mistake(
            "not symmetric",
            "This dX is not symmetric: the entries beside the diagonal must be equal.",
            wrong=lambda: np.array([[0.0, 1.0], [0.0, 0.0]]),
            when=lambda given: np.shape(given) == (2, 2) and given[0, 1] != given[1, 0],
        ),
        Mistake(
            "diagonal",
            "For a diagonal dX both agree. Let the entries beside the diagonal move.",
            wrong=lambda: np.array([[1.0, 0.0], [0.0, 1.0]]),
            when=lambda given: np.shape(given) == (2, 2) and given[0, 1] == 0 and given[1, 0] == 0,
        ),
    ),
    hints=("Where do the two matrices differ? Move the entries of X there.",),
)
