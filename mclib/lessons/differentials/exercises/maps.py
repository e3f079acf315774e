"""One linear map, read in two directions: JVP, VJP, and the matrix that nobody stores."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.differentials.samples import samples

_LAYERS = samples(147, ((4, 3), (3, 2)), ((2, 3), (3, 4)))
_SMALL = tuple((X, W / 3) for X, W in _LAYERS)  # keeps tanh away from its flat ends


def _with(*shapes):
    """Return the layers with further arrays: for each, the functions of (X, W) give its shape."""
    rng = np.random.default_rng(148)
    found = []
    for X, W in _SMALL:
        more = [
            (rng.choice([-1, 1], shape(X, W)) * rng.uniform(0.3, 2, shape(X, W))).round(2)
            for shape in shapes
        ]
        found.append((X, W, *more))
    return tuple(found)


kronecker_shape = Exercise(
    (15, 8),
    "There is one row for each entry of AXB and one column for each entry of X: it is a Jacobian.",
    is_shape=True,
    mistakes=(
        Mistake(
            "transposed",
            "It is multiplied by vec(X), which has 8 entries. So it must have 8 columns.",
            wrong=lambda: (8, 15),
        ),
        Mistake(
            "shape of AXB",
            "This is the shape of AXB. The matrix takes vec(X) to vec(AXB).",
            wrong=lambda: (3, 5),
        ),
        Mistake(
            "B not transposed",
            "You have the shape of kron(B, A). B is transposed here.",
            wrong=lambda: (12, 10),
        ),
        Mistake(
            "number of entries",
            "This is how many entries it has. A shape gives the rows and the columns.",
            wrong=lambda: (120,),
        ),
    ),
    hints=(
        "vec(X) has 2·4 entries, and vec(AXB) has 3·5.",
        "A matrix that takes 8 numbers to 15 has 15 rows.",
    ),
)

layer_jvp = Exercise(
    lambda X, W, dX, dW: (1 - np.tanh(X @ W) ** 2) * (dX @ W + X @ dW),
    "Values and changes go forward together, side by side: that is forward mode.",
    samples=_with(lambda X, W: X.shape, lambda X, W: W.shape),
    mistakes=(
        Mistake(
            "no slope of tanh",
            "This is dZ. The change of tanh is its slope times dZ, entry by entry.",
            wrong=lambda X, W, dX, dW: dX @ W + X @ dW,
        ),
        Mistake(
            "X only",
            "You let only X move. W moves too and adds X dW.",
            wrong=lambda X, W, dX, dW: (1 - np.tanh(X @ W) ** 2) * (dX @ W),
        ),
        Mistake(
            "W only",
            "You let only W move. X moves too and adds dX W.",
            wrong=lambda X, W, dX, dW: (1 - np.tanh(X @ W) ** 2) * (X @ dW),
        ),
        Mistake(
            "slope in one term",
            "Only the first term is multiplied by the slope of tanh. Put dX W + X dW in brackets.",
            wrong=lambda X, W, dX, dW: (1 - np.tanh(X @ W) ** 2) * (dX @ W) + X @ dW,
        ),
        Mistake(
            "sigmoid's slope",
            "This is s(1 − s), the slope of the sigmoid. For tanh it is 1 − tanh².",
            wrong=lambda X, W, dX, dW: np.tanh(X @ W) * (1 - np.tanh(X @ W)) * (dX @ W + X @ dW),
        ),
        Mistake(
            "small times small",
            "You multiplied the two changes. Each term of a differential has a single one.",
            wrong=lambda X, W, dX, dW: (1 - np.tanh(X @ W) ** 2) * (dX @ dW),
        ),
        Mistake(
            "tanh for its slope",
            "You multiplied by tanh(Z). Its slope is 1 − tanh(Z)².",
            wrong=lambda X, W, dX, dW: np.tanh(X @ W) * (dX @ W + X @ dW),
        ),
        Mistake(
            "slope at Y",
            "You put Y into the slope of tanh. The slope is 1 − tanh(Z)², and tanh(Z) is Y itself.",
            wrong=lambda X, W, dX, dW: (1 - np.tanh(np.tanh(X @ W)) ** 2) * (dX @ W + X @ dW),
        ),
        Mistake(
            "tanh of the change",
            "You applied tanh to the change. A differential is linear in the changes.",
            wrong=lambda X, W, dX, dW: np.tanh(dX @ W + X @ dW),
        ),
        Mistake(
            "true change",
            "This is the whole change of Y. The JVP is its linear part.",
            wrong=lambda X, W, dX, dW: np.tanh((X + dX) @ (W + dW)) - np.tanh(X @ W),
        ),
    ),
    hints=(
        "First dZ for Z = XW, when both factors move.",
        "Then dY = f'(Z) ⊗ dZ, where the slope of tanh is 1 − tanh(Z)².",
    ),
)

layer_vjp = Exercise(
    lambda X, W, G: (G * (1 - np.tanh(X @ W) ** 2)) @ W.T,
    "The factors come in the reverse order, and W is transposed. No (Nk, Nn) matrix was made.",
    samples=_with(lambda X, W: (len(X), W.shape[1])),
    mistakes=(
        Mistake(
            "no slope of tanh",
            "You sent G straight through. On its way back to Z it is multiplied by the slopes of "
            "tanh.",
            wrong=lambda X, W, G: G @ W.T,
        ),
        Mistake(
            "by W instead",
            "This is the gradient with respect to W. Here X moves: dZ = dX W.",
            wrong=lambda X, W, G: X.T @ (G * (1 - np.tanh(X @ W) ** 2)),
        ),
        Mistake(
            "G forgotten",
            "G is missing. It holds the slopes of the loss at Y.",
            wrong=lambda X, W, G: (1 - np.tanh(X @ W) ** 2) @ W.T,
        ),
        Mistake(
            "tanh for its slope",
            "You multiplied by tanh(Z). Its slope is 1 − tanh(Z)².",
            wrong=lambda X, W, G: (G * np.tanh(X @ W)) @ W.T,
        ),
        Mistake(
            "transpose lost",
            "This is the transpose: the gradient has the shape of X.",
            wrong=lambda X, W, G: W @ (G * (1 - np.tanh(X @ W) ** 2)).T,
        ),
        Mistake(
            "stopped at Z",
            "These are the slopes at Z. One more step: ⟨H, dX W⟩ = ⟨H Wᵀ, dX⟩.",
            wrong=lambda X, W, G: G * (1 - np.tanh(X @ W) ** 2),
        ),
        Mistake(
            "summed over the batch",
            "You added over the samples. Each sample has its own row of X.",
            wrong=lambda X, W, G: ((G * (1 - np.tanh(X @ W) ** 2)) @ W.T).sum(axis=0),
        ),
    ),
    hints=(
        "⟨G, dY⟩ = ⟨G ⊗ (1 − Y²), dZ⟩, and dZ = dX W.",
        "⟨H, dX W⟩ = tr(Hᵀ dX W) = tr(W Hᵀ dX). Transpose what stands before dX.",
    ),
)
