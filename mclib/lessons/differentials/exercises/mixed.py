"""Problems that need two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.differentials.samples import samples

level_precision = Exercise(
    np.array([[1.0, -1.0], [-1.0, 2.0]]),
    "This is how a Gaussian is fitted to data: the best Λ is the inverse of the covariance S.",
    mistakes=(
        Mistake(
            "S itself",
            "This is S. The gradient of ln|det Λ| is the inverse of Λ, transposed: set that equal "
            "to Sᵀ.",
            wrong=lambda: np.array([[2.0, 1.0], [1.0, 1.0]]),
        ),
        Mistake(
            "minus lost",
            "In the inverse of a 2 × 2 matrix, the two entries beside the diagonal change their "
            "signs.",
            wrong=lambda: np.array([[1.0, 1.0], [1.0, 2.0]]),
        ),
        Mistake(
            "diagonal not swapped",
            "In the inverse of a 2 × 2 matrix, the two entries on the diagonal are swapped.",
            wrong=lambda: np.array([[2.0, -1.0], [-1.0, 1.0]]),
        ),
        Mistake(
            "sign",
            "The sign is reversed: the gradient is Sᵀ minus the inverse, so the two are equal.",
            wrong=lambda: np.array([[-1.0, 1.0], [1.0, -2.0]]),
        ),
        Mistake(
            "reciprocals of the entries",
            "An inverse is not made of the reciprocals of the entries. Multiply yours by S.",
            wrong=lambda: np.array([[0.5, 1.0], [1.0, 1.0]]),
        ),
    ),
    hints=(
        "Here df = tr(S dΛ) − tr(Λ⁻¹ dΛ). For which Λ is this 0 for every dΛ?",
        "Λ⁻¹ = S. The determinant of S is 1.",
    ),
)

orthogonality = Exercise(
    lambda W: 4 * W @ (W.T @ W - np.eye(W.shape[1])),
    "The square brings one factor 2, and the two places of W in WᵀW bring another.",
    samples=samples(149, ((3, 2),), ((4, 3),), ((2, 4),)),
    mistakes=(
        Mistake(
            "one place only",
            "A factor 2 is missing: W stands twice in WᵀW, and both terms give the same here.",
            wrong=lambda W: 2 * W @ (W.T @ W - np.eye(W.shape[1])),
        ),
        Mistake(
            "both twos lost",
            "Two factors of 2 are missing: the square brings one, and the two places of W another.",
            wrong=lambda W: W @ (W.T @ W - np.eye(W.shape[1])),
        ),
        Mistake(
            "W left out",
            "This is the slope at WᵀW. One more step: d(WᵀW) = dWᵀ W + Wᵀ dW.",
            wrong=lambda W: 2 * (W.T @ W - np.eye(W.shape[1])),
        ),
        Mistake(
            "identity left out",
            "This would be right for |WᵀW|². The identity is subtracted before squaring.",
            wrong=lambda W: 4 * W @ W.T @ W,
        ),
        Mistake(
            "transpose lost",
            "This is what stands before dW. The gradient is its transpose, in the shape of W.",
            wrong=lambda W: 4 * (W.T @ W - np.eye(W.shape[1])) @ W.T,
        ),
        Mistake(
            "ones for the identity",
            "You subtracted 1 from every entry. The identity has ones on its diagonal only.",
            wrong=lambda W: 4 * W @ (W.T @ W - 1),
        ),
        Mistake(
            "value of f",
            "This is the penalty itself, one number. The gradient has the shape of W.",
            wrong=lambda W: np.sum((W.T @ W - np.eye(W.shape[1])) ** 2),
        ),
    ),
    hints=(
        "With R = WᵀW − I the penalty is ⟨R, R⟩, so df = 2⟨R, dR⟩. What is dR?",
        "R is symmetric, so ⟨R, dWᵀ W⟩ = ⟨R, Wᵀ dW⟩. Together df = 4⟨W R, dW⟩.",
    ),
)

between_two = Exercise(
    lambda X, A, B, G: A.T @ (G * (1 - np.tanh(A @ X @ B) ** 2)) @ B.T,
    "Each factor beside X comes back transposed, on its own side.",
    samples=tuple(
        (X, A / 3, B / 3, G)
        for X, A, B, G in samples(
            150, ((2, 3), (4, 2), (3, 2), (4, 2)), ((3, 2), (2, 3), (2, 4), (2, 4))
        )
    ),
    mistakes=(
        Mistake(
            "no slope of tanh",
            "You sent G straight through. It is multiplied by the slopes of tanh first.",
            wrong=lambda X, A, B, G: A.T @ G @ B.T,
        ),
        Mistake(
            "sides swapped",
            "This is the transpose: what stood before dX still has to be transposed.",
            wrong=lambda X, A, B, G: B @ (G * (1 - np.tanh(A @ X @ B) ** 2)).T @ A,
        ),
        Mistake(
            "G forgotten",
            "G is missing: it multiplies the entries of tanh(AXB).",
            wrong=lambda X, A, B, G: A.T @ (1 - np.tanh(A @ X @ B) ** 2) @ B.T,
        ),
        Mistake(
            "tanh for its slope",
            "You multiplied by tanh. Its slope is 1 − tanh².",
            wrong=lambda X, A, B, G: A.T @ (G * np.tanh(A @ X @ B)) @ B.T,
        ),
        Mistake(
            "stopped inside",
            "These are the slopes at AXB. One more step: d(AXB) = A dX B.",
            wrong=lambda X, A, B, G: G * (1 - np.tanh(A @ X @ B) ** 2),
        ),
        Mistake(
            "no square",
            "The slope of tanh is 1 − tanh², with a square.",
            wrong=lambda X, A, B, G: A.T @ (G * (1 - np.tanh(A @ X @ B))) @ B.T,
        ),
    ),
    hints=(
        "Here df = ⟨H, A dX B⟩ with H = G ⊗ (1 − tanh(AXB)²).",
        "tr(Hᵀ A dX B) = tr(B Hᵀ A dX). Transpose what stands before dX.",
    ),
)
