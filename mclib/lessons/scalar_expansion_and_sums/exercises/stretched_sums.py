"""Gradients of the sums of x + z and x z, where z is one number."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.scalar_expansion_and_sums.exercises.stretching import x_and_z

predict_fan = Prediction(
    5,
    "Each of the five entries contains z, and each of them grows by 1.",
    mistakes=(
        Mistake(
            "one",
            "A single entry grows by 1. How many entries contain z?",
            wrong=lambda: 1,
        ),
        Mistake(
            "one fifth",
            "That is the answer for one fifth of the sum. Nothing is divided here.",
            wrong=lambda: 0.2,
        ),
        Mistake(
            "nothing",
            "That would mean that z is not in the sum. How many entries contain it?",
            wrong=lambda: 0,
        ),
        Mistake(
            "not added up",
            "This is how much each entry grows. Now add up the entries: the sum is one number.",
            wrong=lambda: (1, 1, 1, 1, 1),
        ),
    ),
    hints=("Write out the sum: (x₁ + z) + (x₂ + z) + …",),
)

summed_by_x = Exercise(
    lambda x, z: z * np.ones(len(x)),
    "Each x_j enters the sum once, multiplied by z, so each has the slope z.",
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
            "This is z I, the Jacobian before the sum. Add up each column: one output has one row.",
            wrong=lambda x, z: z * np.eye(len(x)),
        ),
        Mistake(
            "1 for z",
            "That is the gradient of sum(x). Here each x_j comes with a factor.",
            wrong=lambda x, z: np.ones(len(x)),
        ),
        Mistake(
            "n times too large",
            "Each x_j is in one term only, so nothing is added n times.",
            wrong=lambda x, z: len(x) * z * np.ones(len(x)),
        ),
        Mistake(
            "1/n",
            "You divided by n. The terms are added, not averaged.",
            wrong=lambda x, z: z * np.ones(len(x)) / len(x),
        ),
        Mistake(
            "the terms",
            "These are the terms x_j z themselves. Differentiate each with respect to its x_j.",
            wrong=lambda x, z: x * z,
        ),
        Mistake(
            "added up",
            "You added up the slopes of all x_j. Each x_j keeps its own.",
            wrong=lambda x, z: len(x) * z,
        ),
    ),
    hints=("Write out the sum for n = 3, and differentiate it with respect to x₂.",),
)

summed_by_z = Exercise(
    lambda x, z: np.sum(x),
    "Every term contains z, so the slopes x_i add up to one number.",
    samples=x_and_z(seed=90),
    mistakes=(
        Mistake(
            "sum not taken",
            "These are the slopes of the single terms. All of them contain z, so add them up.",
            wrong=lambda x, z: x,
        ),
        Mistake(
            "n",
            "That would be right for sum(x + z). Here z is multiplied by x_i.",
            wrong=lambda x, z: len(x),
        ),
        Mistake(
            "the sum itself",
            "This is the value sum(x z). How fast does it grow with z?",
            wrong=lambda x, z: np.sum(x * z),
        ),
        Mistake(
            "mean for sum",
            "You averaged. Nothing divides by n here.",
            wrong=lambda x, z: np.mean(x),
        ),
        Mistake(
            "n z",
            "The sum contains z n times, but each time z is multiplied by an x_i, and that is its "
            "slope.",
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
