"""Small problems with numbers, for pencil and paper."""

import numpy as np

from mclib.checks import Exercise, Mistake

fan_in_numbers = Exercise(
    -10,
    "Output i brings back δ_i times its own slope x_i, and the three pieces add up.",
    ways=(lambda: 1 * 2 + 4 * -1 + -2 * 4,),
    mistakes=(
        Mistake(
            "x forgotten",
            "You added up the δ_i. Each of them has to be multiplied by ∂y_i/∂z first.",
            wrong=lambda: 3,
        ),
        Mistake(
            "δ forgotten",
            "You added up the slopes of the y_i. How fast does C respond to each y_i?",
            wrong=lambda: 5,
        ),
        Mistake(
            "not added up",
            "These are the pieces that the three outputs bring back. Now add them up: z is one "
            "number.",
            wrong=lambda: [2, -4, -8],
        ),
        Mistake(
            "sums multiplied",
            "You multiplied one sum by the other. Multiply first, entry by entry, and then add.",
            wrong=lambda: 15,
        ),
        Mistake(
            "z for x",
            "You multiplied each δ_i by z. The slope of x_i z with respect to z is x_i.",
            wrong=lambda: 9,
        ),
        Mistake(
            "the outputs",
            "You multiplied the δ_i by the outputs x_i z. Take their slopes with respect to z.",
            wrong=lambda: -30,
        ),
        Mistake(
            "first piece only",
            "This is what the first output brings back. The other two bring something as well.",
            wrong=lambda: 2,
        ),
        Mistake(
            "minus lost",
            "You lost the signs: two of the three pieces are negative.",
            wrong=lambda: 14,
        ),
    ),
    hints=(
        "The outputs are 2z, -z and 4z. What is the slope of each with respect to z?",
        "The first output brings back 1 · 2.",
    ),
)

column_sums = Exercise(
    [5.5, 1],
    "Column j holds what x_j does to each term, and the terms are added up.",
    ways=(lambda: np.array([1 + 0.5 + 4, 2 - 3 + 2]),),
    mistakes=(
        Mistake(
            "rows for columns",
            "You added up the rows. What x_j does to the three outputs is in column j.",
            wrong=lambda: [3, -2.5, 6],
        ),
        Mistake(
            "all added up",
            "You added up all six entries. Each of the two inputs has its own slope.",
            wrong=lambda: 6.5,
        ),
        Mistake(
            "averaged",
            "You averaged the columns. y is the sum of the three outputs.",
            wrong=lambda: [5.5 / 3, 1 / 3],
        ),
        Mistake(
            "first row only",
            "This is the gradient of the first output alone.",
            wrong=lambda: [1, 2],
        ),
        Mistake(
            "minus lost",
            "One entry of the second column is negative.",
            wrong=lambda: [5.5, 7],
        ),
    ),
    hints=("Which column says what x₁ does to the three outputs?",),
)

vector_from_gradient = Exercise(
    [1.5, -2],
    "The gradient of the length tells only the direction of x; you also needed its length.",
    ways=(lambda: np.array([2.5 * 0.6, 2.5 * -0.8]),),
    mistakes=(
        Mistake(
            "divided",
            "You divided by the length. The gradient is x divided by |x|, so go the other way.",
            wrong=lambda: [0.24, -0.32],
        ),
        Mistake(
            "the gradient itself",
            "This is the gradient, and it has length 1. The length of x is 2.5.",
            wrong=lambda: [0.6, -0.8],
        ),
        Mistake(
            "length squared",
            "You multiplied by the square of the length.",
            wrong=lambda: [3.75, -5],
        ),
        Mistake(
            "minus lost",
            "The second entry of the gradient is negative, and so is that of x.",
            wrong=lambda: [1.5, 2],
        ),
        Mistake(
            "squared length's",
            "You took the gradient for 2x, which belongs to |x|². Here it is that of |x|.",
            wrong=lambda: [0.3, -0.4],
        ),
    ),
    hints=("The gradient is x/|x|. You know it, and you know |x|.",),
)

bias_in_numbers = Exercise(
    [3, 2.5],
    "b₁ is in the first column of all three samples, and b₂ in the second.",
    ways=(lambda: np.array([1 + 3 - 1, -2 + 0.5 + 4]),),
    mistakes=(
        Mistake(
            "wrong axis",
            "You added up each row, which gives one number for each sample. The bias has one "
            "entry for each feature.",
            wrong=lambda: [-1, 3.5, 3],
        ),
        Mistake(
            "averaged",
            "You divided by the number of samples. Each sample adds its full share.",
            wrong=lambda: [1, 2.5 / 3],
        ),
        Mistake(
            "all added up",
            "You added up all six slopes. b₁ and b₂ have a slope each.",
            wrong=lambda: 5.5,
        ),
        Mistake(
            "largest for sum",
            "You took the largest slope of each column. Every sample uses the bias, so all count.",
            wrong=lambda: [3, 4],
        ),
        Mistake(
            "first sample only",
            "This is the share of the first sample alone. The other two use the same bias.",
            wrong=lambda: [1, -2],
        ),
        Mistake(
            "minus lost",
            "Two of the slopes are negative: they lower the sums.",
            wrong=lambda: [5, 6.5],
        ),
    ),
    hints=("Which entries of Y does b₁ move?",),
)
