"""The order of a chain of Jacobians: which product is meant, and where to begin with it."""

import numpy as np

from mclib.checks import Exercise, Mistake

# A: (4, 3), B: (2, 4), C: (3, 5)
chain_from_shapes = Exercise(
    "B @ A @ C",
    "(2, 4) (4, 3) (3, 5) gives (2, 5): five inputs, two outputs, and the inner sizes agree.",
    mistakes=(
        Mistake(
            "order of acting",
            "This is the order in which the maps act. In a product of matrices the first map "
            "comes last.",
            wrong=lambda: "C @ A @ B",
        ),
        *(
            Mistake(
                f"sizes do not agree: {order}",
                f"The inner sizes do not agree: {shapes} cannot be multiplied.",
                wrong=lambda order=order: order,
            )
            for order, shapes in (
                ("A @ B @ C", "(4, 3) and (2, 4)"),
                ("A @ C @ B", "(3, 5) and (2, 4)"),
                ("B @ C @ A", "(2, 4) and (3, 5)"),
                ("C @ B @ A", "(3, 5) and (2, 4)"),
            )
        ),
    ),
    hints=(
        "Which map can take the five numbers that come in?",
        "Its Jacobian has five columns, and it comes last.",
    ),
    ways=(lambda: "BAC",),
)

# diag(1 / u) W diag(2 x)
function_of_jacobians = Exercise(
    "b",
    "Read from the right: first the square, then W, then the logarithm.",
    mistakes=(
        Mistake(
            "a",
            "In (a), W acts last, so it would come first in the product.",
            wrong=lambda: "a",
        ),
        Mistake(
            "c",
            "In (c), W acts first, so it would come last in the product.",
            wrong=lambda: "c",
        ),
        Mistake(
            "d",
            "In (d), W acts first, so it would come last in the product.",
            wrong=lambda: "d",
        ),
    ),
    hints=(
        "The map that acts first has its Jacobian at the right end.",
        "diag(2x) belongs to the square, and diag(1/u) to the logarithm.",
    ),
)

# (1, 4) (4, 3) (3, 5)
cost_in_numbers = Exercise(
    np.array([27, 80]),
    "12 and then 15 backward, 60 and then 20 forward. The same matrix comes out of both.",
    mistakes=(
        Mistake(
            "first products only",
            "These are the first products alone. In either order a second one follows.",
            wrong=lambda: [12, 60],
        ),
        Mistake(
            "last products only",
            "These are the last products alone. In either order one came before.",
            wrong=lambda: [15, 20],
        ),
        Mistake(
            "forward and backward swapped",
            "The two have changed places: backward begins at the output, with the left pair.",
            wrong=lambda: [80, 27],
        ),
        Mistake(
            "entries counted",
            "You counted the entries of the results. Each entry is a sum of several products.",
            wrong=lambda: [8, 25],
        ),
        Mistake(
            "bills multiplied",
            "You multiplied the costs of the two products. One is done after the other: they add.",
            wrong=lambda: [180, 1200],
        ),
    ),
    hints=(
        "A product (m, k) times (k, n) takes m·k·n multiplications.",
        "Backward: first (1, 4) times (4, 3), which gives (1, 3); then (1, 3) times (3, 5).",
    ),
)


def _bills(sizes):
    """Return what (m, p) (p, q) (q, n) costs backward and forward."""
    m, p, q, n = sizes
    return m * p * q + m * q * n, p * q * n + m * p * n


def _makes_backward_dearer(given):
    if not np.all((given >= 1) & (given == np.round(given))):
        return "The sizes are whole numbers, 1 or more."
    if given[0] >= given[3]:
        return "Here m is not smaller than n. The claim is about chains with m < n."
    backward, forward = _bills(given)
    if backward > forward:
        return True
    return f"For these sizes backward takes {backward:.0f} and forward {forward:.0f}."


where_forward_wins = Exercise(
    np.array([1, 1, 10, 2]),
    "A narrow place next to the output does it: the ends alone do not decide.",
    accept=_makes_backward_dearer,
    mistakes=(
        Mistake(
            "equal middles",
            "With p = q the sign of n − m decides, as the formula says. Let p and q differ.",
            wrong=lambda: [1, 5, 5, 7],
            when=lambda given: (
                len(given) == 4 and 1 <= given[0] < given[3] and 1 <= given[1] == given[2]
            ),
        ),
    ),
    hints=(
        "Backward costs m·p·q + m·q·n, forward p·q·n + m·p·n. Which size is in all but one term?",
        "Make q large and p small.",
    ),
)
