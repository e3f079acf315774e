"""How long a step against the gradient may be."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.hessians_and_taylor.samples import symmetric

predict_limit = Prediction(
    "largest",
    "Where the bowl bends most, a step overshoots first.",
    mistakes=(
        Mistake(
            "smallest",
            "Along that eigenvector the bowl is nearly flat, and long steps do no harm. Where "
            "would a step overshoot first?",
            wrong=lambda: "smallest",
        ),
        Mistake(
            "mean",
            "Each eigenvector has a part of the step for itself, and one part that grows is "
            "enough to spoil everything.",
            wrong=lambda: "mean",
        ),
    ),
    hints=("Compare a step across a narrow valley with a step along it.",),
)

largest_rate_on_paper = Exercise(
    1 / 3,
    "The larger eigenvalue, 6, decides: 2/6. The smaller one would allow steps up to 2.",
    mistakes=(
        Mistake(
            "smallest eigenvalue",
            "You used the smaller eigenvalue. Along the other eigenvector such steps grow and "
            "grow.",
            wrong=lambda: 2.0,
        ),
        Mistake(
            "one over λ",
            "At 1/λ_max a step lands exactly in the middle of the valley. It may be longer than "
            "that before it leads farther out.",
            wrong=lambda: 1 / 6,
        ),
        Mistake(
            "upside down",
            "The fraction is upside down: a sharper bend asks for shorter steps.",
            wrong=lambda: 3.0,
        ),
        Mistake(
            "diagonal",
            "You took the largest entry on the diagonal for the largest eigenvalue.",
            wrong=lambda: 0.4,
        ),
        Mistake(
            "sum of eigenvalues",
            "2 over the sum of the eigenvalues is the rate that converges fastest. The limit is "
            "higher.",
            wrong=lambda: 2 / 7,
        ),
        Mistake(
            "the eigenvalue",
            "This is the largest eigenvalue. For which η is 1 − 6η equal to −1?",
            wrong=lambda: 6.0,
        ),
    ),
    hints=("A step multiplies one part by 1 − η and the other by 1 − 6η. When is one of them −1?",),
    ways=(lambda: 2 / 6,),
)


largest_rate = Exercise(
    lambda H: 2 / np.linalg.eigvalsh(H).max(),
    "For a network H is far too large for this, but λ_max alone can be found from a few products "
    "Hv.",
    samples=(
        (symmetric([3, 1], [1, 2]),),
        (symmetric([2, -1, 1], [-1, 4, 2], [1, 2, 5]),),
        (symmetric([7, 2], [2, 3]),),
    ),
    mistakes=(
        Mistake(
            "smallest eigenvalue",
            "You used the smallest eigenvalue. The limit is set by the direction that bends most.",
            wrong=lambda H: 2 / np.linalg.eigvalsh(H).min(),
        ),
        Mistake(
            "one over λ",
            "At 1/λ_max the factor 1 − ηλ_max is 0. The steps still converge until it reaches −1.",
            wrong=lambda H: 1 / np.linalg.eigvalsh(H).max(),
        ),
        Mistake(
            "upside down",
            "The fraction is upside down: a sharper bend asks for shorter steps.",
            wrong=lambda H: np.linalg.eigvalsh(H).max() / 2,
        ),
        Mistake(
            "diagonal",
            "You took the largest entry on the diagonal. It is the curvature along an axis, and "
            "some other direction bends more.",
            wrong=lambda H: 2 / np.diag(H).max(),
        ),
        Mistake(
            "sum of eigenvalues",
            "You divided by the sum of the eigenvalues. Only the largest one sets the limit.",
            wrong=lambda H: 2 / np.trace(H),
        ),
        Mistake(
            "the eigenvalue",
            "This is the largest eigenvalue. Which η makes the factor 1 − ηλ equal to −1?",
            wrong=lambda H: np.linalg.eigvalsh(H).max(),
        ),
        Mistake(
            "determinant",
            "You divided by the determinant, which is the product of the eigenvalues.",
            wrong=lambda H: 2 / np.linalg.det(H),
        ),
        Mistake(
            "all of them",
            "These are the limits for each eigenvector. All of them must be kept at once: return "
            "the strictest.",
            wrong=lambda H: 2 / np.linalg.eigvalsh(H),
        ),
    ),
    hints=(
        "`np.linalg.eigvalsh(H)` returns the eigenvalues of a symmetric H.",
        "The factor 1 − ηλ reaches −1 first for the largest λ.",
    ),
)


def _one_grows(η):
    return bool(0.2 + 1e-9 < η < 2 - 1e-9)


rate_between = Exercise(
    1.0,
    "One part shrinks at each step while the other grows. In the end the growing part wins.",
    accept=_one_grows,
    mistakes=(
        Mistake(
            "both shrink",
            "With this η both parts shrink. Make it larger, until one of the two grows.",
            wrong=lambda: 0.1,
            when=lambda η: np.shape(η) == () and 0 < η < 0.2 - 1e-9,
        ),
        Mistake(
            "both grow",
            "With this η both parts grow. Make it smaller, until one of the two shrinks.",
            wrong=lambda: 3.0,
            when=lambda η: np.shape(η) == () and η > 2 + 1e-9,
        ),
        Mistake(
            "at an edge",
            "This is exactly at an edge: one part only changes its sign. Move a little further in.",
            wrong=lambda: 0.2,
            when=lambda η: np.shape(η) == () and min(abs(η - 0.2), abs(η - 2)) <= 1e-9,
        ),
        Mistake(
            "no step down",
            "A rate above 0 is wanted: with 0 nothing moves, and below 0 the steps climb.",
            wrong=lambda: -0.5,
            when=lambda η: np.shape(η) == () and η <= 0,
        ),
    ),
    hints=("The factors are 1 − η and 1 − 10η. One is to lie between −1 and 1, the other not.",),
)
