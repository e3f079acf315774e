"""Problems at the end of lesson 07 that need two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.activations import sigmoid
from mclib.functions.neuron import gate, relu
from mclib.lessons.elementwise_operations.exercises.entries import entry_mistakes
from mclib.lessons.elementwise_operations.exercises.one_vector import ON_THE_DIAGONAL, vectors

swish_jacobian = Exercise(
    lambda x: np.diag(sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))),
    "The product rule, entry by entry, with the slope of σ in its second term.",
    samples=vectors(seed=91),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "second term lost",
            "You held σ(x_i) constant. It contains x_i too, so the product rule has a second term.",
            wrong=lambda x: np.diag(sigmoid(x)),
        ),
        Mistake(
            "first term lost",
            "You held the factor x_i constant. It moves too, so the product rule has another term.",
            wrong=lambda x: np.diag(x * sigmoid(x) * (1 - sigmoid(x))),
        ),
        Mistake(
            "product of derivatives",
            "You multiplied the derivatives of the two factors. A product needs the product rule.",
            wrong=lambda x: np.diag(sigmoid(x) * (1 - sigmoid(x))),
        ),
        Mistake(
            "the outputs",
            "These are the outputs x_i σ(x_i) on a diagonal. Differentiate them first.",
            wrong=lambda x: np.diag(x * sigmoid(x)),
        ),
        Mistake(
            "x missing in the second term",
            "In the second term the slope of σ is multiplied by the other factor, x_i.",
            wrong=lambda x: np.diag(sigmoid(x) + sigmoid(x) * (1 - sigmoid(x))),
        ),
        Mistake(
            "1 for σ in the first term",
            "In the first term the derivative of x_i, which is 1, is multiplied by σ(x_i).",
            wrong=lambda x: np.diag(1 + x * sigmoid(x) * (1 - sigmoid(x))),
        ),
    ),
    hints=(
        "Entry i is x_i σ(x_i): a product in which both factors contain x_i.",
        "With s = σ(x), the product rule gives s + x s(1 - s).",
    ),
    ways=(
        lambda x: np.diag((s := 1 / (1 + np.exp(-x))) * (1 + x * (1 - s))),
        lambda x: np.diag((s := 1 / (1 + np.exp(-x))) + x * s * (1 - s)),
    ),
)


def _triples(seed):
    """Return samples (δ, w, x) in which some of the products w_i x_i are positive, others not."""
    rng = np.random.default_rng(seed)
    samples = []
    for n in (4, 3, 5):
        δ = rng.uniform(0.4, 2, n) * np.resize([1, -1, 1, 1, -1], n)
        w = rng.uniform(0.4, 2, n) * np.resize([1, 1, -1], n)
        samples.append((δ, w, rng.uniform(0.4, 2, n) * np.resize([-1, 1, -1, 1], n)))
    return tuple(samples)


back_through_gated_product = Exercise(
    lambda δ, w, x: δ * (w * x > 0) * x,
    "Back through the gate first, and then through the product. No matrix was built.",
    samples=_triples(seed=92),
    mistakes=(
        Mistake(
            "gate forgotten",
            "The gate is missing: where w_i x_i is negative, nothing comes back.",
            wrong=lambda δ, w, x: δ * x,
        ),
        Mistake(
            "w and x swapped",
            "This is the gradient with respect to x. With respect to w, the constant factor is x.",
            wrong=lambda δ, w, x: δ * gate(w * x) * w,
        ),
        Mistake(
            "gate on w",
            "You tested the sign of w. The gate receives the product w_i x_i.",
            wrong=lambda δ, w, x: δ * gate(w) * x,
        ),
        Mistake(
            "gate on x",
            "You tested the sign of x. The gate receives the product w_i x_i.",
            wrong=lambda δ, w, x: δ * gate(x) * x,
        ),
        Mistake(
            "gate on δ",
            "You tested the sign of δ. The gate receives the product w_i x_i.",
            wrong=lambda δ, w, x: relu(δ) * x,
        ),
        Mistake(
            "product not differentiated",
            "This stops at the product. Its slope with respect to w_i, which is x_i, is missing.",
            wrong=lambda δ, w, x: δ * gate(w * x),
        ),
        Mistake(
            "output for the gate",
            "You multiplied by the outputs max(0, w_i x_i). The gate is 0 or 1.",
            wrong=lambda δ, w, x: δ * relu(w * x) * x,
        ),
        Mistake(
            "δ forgotten",
            "These are the entries on the diagonal of the Jacobian. Multiply them by δ.",
            wrong=lambda δ, w, x: gate(w * x) * x,
        ),
        Mistake(
            "whole matrix",
            "This is a matrix. The gradient with respect to w has the shape of w.",
            wrong=lambda δ, w, x: np.diag(δ * gate(w * x) * x),
        ),
    ),
    hints=(
        "Call u = w ⊗ x, so that y = max(0, u). What are the slopes with respect to u?",
        "From u back to w, each entry is multiplied by x_i.",
    ),
)

scale_in_numbers = Exercise(
    [[-1.0, 0.0], [0.0, 0.125]],
    "The difference is the constant numerator; the quotient gives a minus and a square.",
    mistakes=entry_mistakes(
        [[-1, 0], [0, 0.125]],
        {
            (0, 0): ("first entry", "Work out -(5 - 1)/2² again. The other entries are right."),
            (1, 1): ("second entry", "Work out -(1 - 3)/4² again. The other entries are right."),
            (0, 1): ("y₁ along v₂", "The first output does not contain v₂. So what is ∂y₁/∂v₂?"),
            (1, 0): ("y₂ along v₁", "The second output does not contain v₁. So what is ∂y₂/∂v₁?"),
        },
        (
            ON_THE_DIAGONAL,
            Mistake(
                "missing square",
                "The derivative of 1/v_i is -1/v_i². The square is missing.",
                wrong=lambda: [[-2, 0], [0, 0.5]],
            ),
            Mistake(
                "sign lost",
                "The derivative of 1/v_i is -1/v_i². The minus is missing.",
                wrong=lambda: [[1, 0], [0, -0.125]],
            ),
            Mistake(
                "with respect to x",
                "These are the slopes 1/v_i with respect to x. Here it is v that moves.",
                wrong=lambda: [[0.5, 0], [0, 0.25]],
            ),
            Mistake(
                "u forgotten",
                "The numerator is x_i - u_i, and you used x_i alone.",
                wrong=lambda: [[-1.25, 0], [0, -0.0625]],
            ),
            Mistake(
                "the outputs",
                "These are the outputs. Differentiate first, and put in the numbers at the end.",
                wrong=lambda: [[2, 0], [0, -0.5]],
            ),
            Mistake(
                "numerator lost",
                "You differentiated 1/v_i. The constant numerator x_i - u_i is missing.",
                wrong=lambda: [[-0.25, 0], [0, -0.0625]],
            ),
            Mistake(
                "sign of the difference",
                "The second difference is 1 - 3, which is negative.",
                wrong=lambda: [[-1, 0], [0, -0.125]],
            ),
        ),
    ),
    hints=(
        "y_i = (x_i - u_i) / v_i. With respect to v_i, the numerator is a constant.",
        "The first entry is -(5 - 1) / 2².",
    ),
)
