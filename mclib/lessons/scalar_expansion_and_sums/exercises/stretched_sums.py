"""Gradients of the sums of x + z and x z, where z is one number."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.scalar_expansion_and_sums.exercises.stretching import x_and_z

predict_fan = Prediction(
    5,
    "z stands in each of the five entries, and each of them grows by 1.",
    mistakes=(
        Mistake(
            "one",
            "One entry grows by 1. In how many entries does z stand?",
            wrong=lambda: 1,
        ),
        Mistake(
            "one fifth",
            "That is the answer for one fifth of the sum. Nothing is divided here.",
            wrong=lambda: 0.2,
        ),
        Mistake(
            "nothing",
            "0 would mean that z is not in the sum. In how many entries does it stand?",
            wrong=lambda: 0,
        ),
        Mistake(
            "not added up",
            "So much does each entry grow. Now add the entries up: the sum is one number.",
            wrong=lambda: (1, 1, 1, 1, 1),
        ),
    ),
    hints=("Write the sum out: (x₁ + z) + (x₂ + z) + …",),
)

summed_by_x = Exercise(
    lambda x, z: z * np.ones(len(x)),
    "Each x_j enters the sum once, times z: a row of z's.",
    samples=x_and_z(seed=89),
    column=True,
    mistakes=(
        Mistake(
            "lost axis",
            "A gradient has the shape of what it is taken with respect to, here that of x.",
            wrong=lambda x, z: z,
        ),
        Mistake(
            "matrix not summed",
            "zI is the Jacobian before the sum. Add its rows up: one output, one row.",
            wrong=lambda x, z: z * np.eye(len(x)),
        ),
        Mistake(
            "1 for z",
            "That is the gradient of sum(x). Here each x_j comes with a factor.",
            wrong=lambda x, z: np.ones(len(x)),
        ),
        Mistake(
            "n times too large",
            "x_j stands in one term only: nothing is added n times.",
            wrong=lambda x, z: len(x) * z * np.ones(len(x)),
        ),
        Mistake(
            "1/n",
            "You divided by n. The terms are added, not averaged.",
            wrong=lambda x, z: z * np.ones(len(x)) / len(x),
        ),
        Mistake(
            "the terms",
            "These are the terms x_j z themselves. Differentiate each by its x_j.",
            wrong=lambda x, z: x * z,
        ),
        Mistake(
            "added up",
            "You added up the slopes of all x_j. Each x_j keeps its own.",
            wrong=lambda x, z: len(x) * z,
        ),
    ),
    hints=("Write the sum out for n = 3 and differentiate by x₂.",),
)

summed_by_z = Exercise(
    lambda x, z: np.sum(x),
    "z stands in every term, so the slopes x_i add up to one number.",
    samples=x_and_z(seed=90),
    mistakes=(
        Mistake(
            "sum not taken",
            "These are the slopes of the single terms. z stands in all of them: add them up.",
            wrong=lambda x, z: x,
        ),
        Mistake(
            "n",
            "That would be right for sum(x + z). Here z is multiplied by x_i.",
            wrong=lambda x, z: len(x),
        ),
        Mistake(
            "the sum itself",
            "That is the value sum(x z). How fast does it grow with z?",
            wrong=lambda x, z: np.sum(x * z),
        ),
        Mistake(
            "mean for sum",
            "You averaged. Nothing divides by n here.",
            wrong=lambda x, z: np.mean(x),
        ),
        Mistake(
            "n z",
            "z stands n times in the sum, but beside each z there is an x_i: that is what counts.",
            wrong=lambda x, z: len(x) * z,
        ),
        Mistake(
            "largest for sum",
            "You took the largest of the slopes. All of them add up.",
            wrong=lambda x, z: np.max(x),
        ),
        Mistake(
            "product for sum",
            "You multiplied the slopes with one another. They add up.",
            wrong=lambda x, z: np.prod(x),
        ),
        Mistake(
            "first entry left out",
            "The first entry is missing: Python counts from 0.",
            wrong=lambda x, z: np.sum(x[1:]),
        ),
    ),
    hints=("x₁z + x₂z + x₃z = (x₁ + x₂ + x₃) z.",),
)
