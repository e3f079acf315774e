"""Dual numbers: the product rule as arithmetic, and a derivative that the machine computes."""

import numpy as np

from mclib.checks import Exercise, Mistake

dual_product = Exercise(
    lambda a, b: a[1] * b[0] + a[0] * b[1],
    "The product rule has become one line of arithmetic; from now on the machine applies it.",
    samples=(((2.0, 3.0), (5.0, 7.0)), ((1.5, -1.0), (-2.0, 0.5)), ((0.5, 1.0), (3.0, 4.0))),
    mistakes=(
        Mistake(
            "slopes multiplied",
            "You multiplied the slopes. That term comes with ε², which is 0, so it drops out.",
            wrong=lambda a, b: a[1] * b[1],
        ),
        Mistake(
            "one term missing",
            "Only the first factor changes in your answer. The second has a slope as well.",
            wrong=lambda a, b: a[1] * b[0],
        ),
        Mistake(
            "other term missing",
            "Only the second factor changes in your answer. The first has a slope as well.",
            wrong=lambda a, b: a[0] * b[1],
        ),
        Mistake(
            "slopes added",
            "This is the rule for a sum. Multiply the brackets out and collect the terms with ε.",
            wrong=lambda a, b: a[1] + b[1],
        ),
        Mistake(
            "the value",
            "This is the value of the product. The question is its slope: what is multiplied by ε.",
            wrong=lambda a, b: a[0] * b[0],
        ),
    ),
    hints=("Multiply out (a + a'ε)(b + b'ε) and drop the term with ε².",),
)

by_dual_numbers = Exercise(
    lambda x: np.cos(x + x**2) * (1 + 2 * x),
    "The machine knows nothing of paths. It added and multiplied pairs, and the chain rule came "
    "out.",
    samples=((0.5,), (-0.8,), (1.1,)),
    formula="sin(x + x**2)",
    wrt="x",
    mistakes=(
        Mistake(
            "seed of 0",
            "The slope came out as 0: x went in with slope 0, like a constant. How fast does x "
            "itself move with x?",
            wrong=lambda x: 0.0,
        ),
        Mistake(
            "the value",
            "This is the value of sin(x + x²). The slope is the other number in the Dual.",
            wrong=lambda x: np.sin(x + x**2),
        ),
        Mistake(
            "a constant among them",
            "One path is missing. Did a plain x enter your sum as a constant, with slope 0?",
            wrong=lambda x: np.cos(x + x**2) * 2 * x,
        ),
    ),
    hints=("Start from Dual(x, 1.0): x moves with x at rate 1.", "Read .slope at the end."),
)
