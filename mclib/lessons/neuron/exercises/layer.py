"""The derivatives of a layer of neurons: each unit has its own gate and its own row of W."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.neuron.samples import layers

layer_by_x = Exercise(
    lambda W, b, x: gate(W @ x + b)[:, None] * W,
    "Each unit has its own gate. Where it is shut, its row of W becomes a row of zeros.",
    samples=layers(seed=38),
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is ∂z/∂x = W. Multiply by the diagonal matrix of the gates, from the left.",
            wrong=lambda W, b, x: W,
        ),
        Mistake(
            "transposed",
            "This is the transpose: row i should belong to unit i, so the shape is (k, n).",
            wrong=lambda W, b, x: (gate(W @ x + b)[:, None] * W).T,
        ),
        Mistake(
            "z ≥ 0",
            "This is right except for a unit with z = 0 exactly: by the convention its row is 0.",
            wrong=lambda W, b, x: np.where(W @ x + b >= 0, 1.0, 0.0)[:, None] * W,
        ),
        Mistake(
            "a for the gate",
            "You multiplied each row by its activation. A gate is 0 or 1.",
            wrong=lambda W, b, x: relu(W @ x + b)[:, None] * W,
        ),
        Mistake(
            "gates only",
            "This is ∂a/∂z, the diagonal matrix of the gates. ∂z/∂x still has to follow it.",
            wrong=lambda W, b, x: np.diag(gate(W @ x + b)),
        ),
        Mistake(
            "gate on each weight",
            "You tested whether each weight is positive. A gate belongs to a unit, and depends on "
            "its z.",
            wrong=lambda W, b, x: gate(W) * W,
        ),
        Mistake(
            "gate on each term",
            "You gave each term W[i, j] x[j] a gate of its own. The gate of unit i depends on the "
            "whole sum z_i.",
            wrong=lambda W, b, x: gate(W * x + b[:, None]) * W,
        ),
        Mistake(
            "one gate for all",
            "You opened all the gates or none. Each unit has a gate of its own.",
            wrong=lambda W, b, x: gate(np.sum(W @ x + b)) * W,
        ),
        Mistake(
            "rows added up",
            "You added up the rows of all active units. Each unit keeps a row of its own.",
            wrong=lambda W, b, x: gate(W @ x + b) @ W,
        ),
        Mistake(
            "rows left out",
            "You left out the rows of the inactive units. They stay in the matrix as rows of "
            "zeros.",
            wrong=lambda W, b, x: W[W @ x + b > 0],
        ),
        Mistake(
            "x for W",
            "These are rows of x, as in the gradient with respect to W. With respect to x, the "
            "Jacobian of W x is W.",
            wrong=lambda W, b, x: np.outer(gate(W @ x + b), x),
        ),
    ),
    hints=(
        "By the chain rule, ∂a/∂x = ∂a/∂z ∂z/∂x. You know both factors.",
        "The first factor is a diagonal matrix: np.diag(...) of 1.0 or 0.0 for each unit.",
    ),
)
