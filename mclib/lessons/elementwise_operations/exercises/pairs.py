"""Operations on two vectors, mostly on paper: zeros, entries, small steps, and backwards."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.elementwise_operations.exercises.entries import entry_mistakes
from mclib.lessons.elementwise_operations.exercises.one_vector import ON_THE_DIAGONAL

predict_zeros = Prediction(
    3,
    "Each product w_i x_i contains one of the x, so each row has one entry that is not 0.",
    mistakes=(
        Mistake(
            "all nine",
            "This would be every entry. If x₂ alone moves, does the first output w₁x₁ change?",
            wrong=lambda: 9,
        ),
        Mistake(
            "one",
            "With a single such entry, only one of the outputs would depend on an input. But each "
            "of the three does.",
            wrong=lambda: 1,
        ),
        Mistake(
            "counted the zeros",
            "This is how many entries are 0. The others are asked for.",
            wrong=lambda: 6,
        ),
    ),
    hints=("Write down the three outputs. Which of the x does each of them contain?",),
)

diagonal_in_numbers = Exercise(
    [[8.0, 0.0], [0.0, -12.0]],
    "Two ordinary derivatives, 2w_i x_i, in their places; the wiring gives the zeros.",
    mistakes=entry_mistakes(
        [[8, 0], [0, -12]],
        {
            (0, 0): ("first entry", "Work out ∂y₁/∂w₁ = 2w₁x₁ again. The other entries are right."),
            (1, 1): (
                "second entry",
                "Work out ∂y₂/∂w₂ = 2w₂x₂ again. The other entries are right.",
            ),
            (0, 1): ("y₁ along w₂", "The first output does not contain w₂. So what is ∂y₁/∂w₂?"),
            (1, 0): ("y₂ along w₁", "The second output does not contain w₁. So what is ∂y₂/∂w₁?"),
        },
        (
            ON_THE_DIAGONAL,
            Mistake(
                "with respect to x",
                "These are the slopes w_i² with respect to x. Here w_i moves, and x_i is held.",
                wrong=lambda: [[1, 0], [0, 9]],
            ),
            Mistake(
                "the outputs",
                "These are the outputs w_i² x_i. Differentiate first, and put in the numbers at "
                "the end.",
                wrong=lambda: [[4, 0], [0, 18]],
            ),
            Mistake(
                "x lost",
                "The derivative of w_i² is 2w_i, and the constant factor x_i stays beside it.",
                wrong=lambda: [[2, 0], [0, -6]],
            ),
            Mistake(
                "sign lost",
                "The second weight is -3, so its slope is negative.",
                wrong=lambda: [[8, 0], [0, 12]],
            ),
            Mistake(
                "filled",
                "Off the diagonal there are zeros: y₁ contains no w₂, and y₂ contains no w₁.",
                wrong=lambda: [[8, -12], [8, -12]],
                when=lambda given: np.shape(given) == (2, 2) and bool(np.all(given)),
            ),
        ),
    ),
    hints=(
        "y₁ = w₁²x₁. Differentiate it with respect to w₁, and then with respect to w₂.",
        "The first row is [2 · w₁ · x₁, 0].",
    ),
)

step_in_numbers = Exercise(
    [0.1, -0.05, 0.2],
    "Both vectors move, so each entry has two parts: x_i dw_i and w_i dx_i.",
    mistakes=entry_mistakes(
        [0.1, -0.05, 0.2],
        {
            0: ("first change", "Work out x₁ dw₁ + w₁ dx₁ again. The other two entries are right."),
            1: (
                "second change",
                "Work out x₂ dw₂ + w₂ dx₂ again. The other two entries are right.",
            ),
            2: ("third change", "Work out x₃ dw₃ + w₃ dx₃ again. The other two entries are right."),
        },
        (
            Mistake(
                "w alone moves",
                "These are the parts x_i dw_i. The vector x moves as well, and adds w_i dx_i.",
                wrong=lambda: [0.1, 0, -0.1],
            ),
            Mistake(
                "x alone moves",
                "These are the parts w_i dx_i. The vector w moves as well, and adds x_i dw_i.",
                wrong=lambda: [0, -0.05, 0.3],
            ),
            Mistake(
                "w and x swapped",
                "You multiplied w by its own step and x by its own. The slope along w_i is x_i.",
                wrong=lambda: [0.2, 0.2, -0.55],
            ),
            Mistake(
                "the exact change",
                "This is the exact change, with the product of the two steps. The differential "
                "leaves this product out.",
                wrong=lambda: [0.1, -0.05, 0.18],
            ),
            Mistake(
                "steps multiplied",
                "You multiplied the two steps. Each step is multiplied by the other vector.",
                wrong=lambda: [0, 0, -0.02],
            ),
            Mistake(
                "added up",
                "You added up the three entries. Each output has a change of its own.",
                wrong=lambda: 0.25,
            ),
            Mistake(
                "minus between",
                "The two parts of each entry are added, with the signs that they have.",
                wrong=lambda: [0.1, 0.05, -0.4],
            ),
        ),
    ),
    hints=(
        "For the first output: how much does the step of w₁ change w₁x₁, and how much does that of "
        "x₁?",
        "The third entry is 0.5 · (-0.2) + 3 · 0.1.",
    ),
)

inputs_from_jacobians = Exercise(
    [[6.0, -2.0], [2.0, -0.25]],
    "The first Jacobian holds 1/x_i, which gives x; then the second one gives w.",
    mistakes=entry_mistakes(
        [[6, -2], [2, -0.25]],
        {
            (0, 0): ("w₁", "Work out w₁ from -w₁/x₁² = -1.5 again. The other entries are right."),
            (0, 1): ("w₂", "Work out w₂ from -w₂/x₂² = 32 again. The other entries are right."),
            (1, 0): ("x₁", "Work out x₁ from 1/x₁ = 0.5 again. The other entries are right."),
            (1, 1): ("x₂", "Work out x₂ from 1/x₂ = -4 again. The other entries are right."),
        },
        (
            Mistake(
                "x first",
                "The right vectors, but in the wrong order: w comes first.",
                wrong=lambda: [[2, -0.25], [6, -2]],
            ),
            Mistake(
                "x not inverted",
                "The entries of the first Jacobian are 1/x_i. You took them for x_i.",
                wrong=lambda: [[0, 0], [0.5, -4]],
                when=lambda given: given.shape == (2, 2) and np.allclose(given[1], [0.5, -4]),
            ),
            Mistake(
                "square forgotten",
                "The vector x is right. For w, note that the second Jacobian holds -w_i / x_i².",
                wrong=lambda: [[3, 8], [2, -0.25]],
            ),
            Mistake(
                "sign of w",
                "The vector x is right, but w has the wrong sign: mind the minus in -w_i / x_i².",
                wrong=lambda: [[-6, 2], [2, -0.25]],
            ),
            Mistake(
                "square forgotten, and the sign",
                "The vector x is right. For w, the second Jacobian is -w_i / x_i²: mind the square "
                "and the minus.",
                wrong=lambda: [[-3, -8], [2, -0.25]],
            ),
            Mistake(
                "divided by the square",
                "The vector x is right. To get w_i from -w_i / x_i², multiply by x_i².",
                wrong=lambda: [[0.375, -512], [2, -0.25]],
            ),
        ),
    ),
    hints=(
        "With respect to w, the Jacobian of w ⊘ x is diag(1/x_i). So what is x?",
        "The first entry of the second Jacobian is -w₁/x₁² = -1.5, and x₁ = 2.",
    ),
)
