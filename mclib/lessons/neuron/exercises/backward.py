"""The backward pass of a layer for one input: from the slopes at its output to those before it."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.neuron.samples import upstream

_GATE_ON_δ = (
    "You tested whether δ is positive. A gate depends on the z of the forward pass; δ may have any "
    "sign."
)
_AT_THE_HINGE = "This is right except where z = 0 exactly: by the convention that gate is shut."


def _back(W, b, x, δ):
    """Return δ ⊗ gate, the slopes at z: shape (k,)."""
    return δ * gate(W @ x + b)


def _back_at_the_hinge(W, b, x, δ):
    return δ * (W @ x + b >= 0)


backward_b = Exercise(
    lambda W, b, x, δ: δ * gate(W @ x + b),
    "These are the slopes at z. The bias is added to z, so they are its gradient.",
    samples=upstream(seed=23),
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is δ itself, the slopes at a. Where z ≤ 0 the maximum passes nothing back.",
            wrong=lambda W, b, x, δ: δ,
        ),
        Mistake(
            "δ forgotten",
            "These are the gates alone. Each of them multiplies the δ of its unit.",
            wrong=lambda W, b, x, δ: gate(W @ x + b),
        ),
        Mistake(
            "gate on δ",
            _GATE_ON_δ,
            wrong=lambda W, b, x, δ: relu(δ),
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activations. A gate is 0 or 1.",
            wrong=lambda W, b, x, δ: δ * relu(W @ x + b),
        ),
        Mistake(
            "z ≥ 0",
            _AT_THE_HINGE,
            wrong=_back_at_the_hinge,
        ),
        Mistake(
            "added up",
            "You added up the slopes of all units. Each unit has a bias of its own.",
            wrong=lambda W, b, x, δ: np.sum(_back(W, b, x, δ)),
        ),
    ),
    hints=(
        "A change db moves z by db. How much of a change of z reaches a?",
        "Multiply the entries of δ by the gates, W @ x + b > 0.",
    ),
)

backward_W = Exercise(
    lambda W, b, x, δ: np.outer(δ * gate(W @ x + b), x),
    "Row i is x, multiplied by the slope at z_i: an outer product, in the shape of W.",
    samples=upstream(seed=152),
    mistakes=(
        Mistake(
            "gate forgotten",
            "You used δ as it is. On its way from a back to z it passes the gates first.",
            wrong=lambda W, b, x, δ: np.outer(δ, x),
        ),
        Mistake(
            "δ forgotten",
            "This is the gradient of the sum of the activations, for which every δ is 1.",
            wrong=lambda W, b, x, δ: np.outer(gate(W @ x + b), x),
        ),
        Mistake(
            "outer product reversed",
            "The factors of the outer product are swapped: the gradient has the shape of W.",
            wrong=lambda W, b, x, δ: np.outer(x, _back(W, b, x, δ)),
        ),
        Mistake(
            "W for x",
            "You multiplied the rows of W. With respect to W, each row is a multiple of x.",
            wrong=lambda W, b, x, δ: _back(W, b, x, δ)[:, None] * W,
        ),
        Mistake(
            "gate on δ",
            _GATE_ON_δ,
            wrong=lambda W, b, x, δ: np.outer(relu(δ), x),
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activations. A gate is 0 or 1.",
            wrong=lambda W, b, x, δ: np.outer(δ * relu(W @ x + b), x),
        ),
        Mistake(
            "z ≥ 0",
            _AT_THE_HINGE,
            wrong=lambda W, b, x, δ: np.outer(_back_at_the_hinge(W, b, x, δ), x),
        ),
        Mistake(
            "gate on each input",
            "You kept only the positive entries of x. The gates belong to the units, and a row is "
            "a multiple of the whole of x.",
            wrong=lambda W, b, x, δ: np.outer(_back(W, b, x, δ), relu(x)),
        ),
        Mistake(
            "x left out",
            "These are the slopes at z. With respect to W, each of them multiplies the whole of x.",
            wrong=lambda W, b, x, δ: _back(W, b, x, δ),
        ),
        Mistake(
            "rows added up",
            "You added up the rows of all units. The gradient has the shape of W, (k, n).",
            wrong=lambda W, b, x, δ: np.sum(_back(W, b, x, δ)) * x,
        ),
    ),
    hints=(
        "The slopes at z are δ ⊗ gate, as in the exercise before. What does W[i, j] do to z_i?",
        "Entry (i, j) is (slope at z_i) times x_j. np.outer makes all of them at once.",
    ),
)

backward_x = Exercise(
    lambda W, b, x, δ: W.T @ (δ * gate(W @ x + b)),
    "Each unit sends its slope back along its row of W, and at x they all add up.",
    samples=upstream(seed=166),
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "You used δ as it is. On its way from a back to z it passes the gates first.",
            wrong=lambda W, b, x, δ: W.T @ δ,
        ),
        Mistake(
            "δ forgotten",
            "You added up the rows of the open units. Each row is multiplied by its δ first.",
            wrong=lambda W, b, x, δ: W.T @ gate(W @ x + b),
        ),
        Mistake(
            "gate on the inputs",
            "Your gates test the entries of x. The gates of this layer are those of its units, and "
            "depend on z.",
            wrong=lambda W, b, x, δ: (W.T @ δ) * gate(x),
        ),
        Mistake(
            "gate on δ",
            _GATE_ON_δ,
            wrong=lambda W, b, x, δ: W.T @ relu(δ),
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activations. A gate is 0 or 1.",
            wrong=lambda W, b, x, δ: W.T @ (δ * relu(W @ x + b)),
        ),
        Mistake(
            "z ≥ 0",
            _AT_THE_HINGE,
            wrong=lambda W, b, x, δ: W.T @ _back_at_the_hinge(W, b, x, δ),
        ),
        Mistake(
            "rows not added",
            "There is one row for each unit here. x leads to every unit, so what comes back along "
            "these paths adds up.",
            wrong=lambda W, b, x, δ: _back(W, b, x, δ)[:, None] * W,
        ),
        Mistake(
            "x for W",
            "This is a multiple of x. With respect to x, what remains of W x is W.",
            wrong=lambda W, b, x, δ: np.sum(_back(W, b, x, δ)) * x,
        ),
    ),
    hints=(
        "The slopes at z have the shape (k,), and the result has the shape of x, (n,). Which "
        "product with W fits these shapes?",
        "x_j enters every z_i with the factor W[i, j]: add over i.",
    ),
    ways=(lambda W, b, x, δ: W.T @ (δ * (W @ x + b > 0)),),
)
