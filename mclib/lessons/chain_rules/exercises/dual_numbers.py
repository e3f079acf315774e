"""Dual numbers: the product rule as arithmetic, and a derivative that the machine computes."""

import numpy as np

from mclib.checks import Exercise, Mistake

dual_product = Exercise(
    lambda a, b: a[1] * b[0] + a[0] * b[1],
    "The product rule has become a line of arithmetic, and the machine applies it from now on.",
    samples=(((2.0, 3.0), (5.0, 7.0)), ((1.5, -1.0), (-2.0, 0.5)), ((0.5, 1.0), (3.0, 4.0))),
    mistakes=(
        Mistake(
            "slopes multiplied",
            "You multiplied the slopes. That term carries ε², which is 0: it drops out.",
            wrong=lambda a, b: a[1] * b[1],
        ),
        Mistake(
            "one term missing",
            "Only the first factor moves here. The second has a slope as well.",
            wrong=lambda a, b: a[1] * b[0],
        ),
        Mistake(
            "other term missing",
            "Only the second factor moves here. The first has a slope as well.",
            wrong=lambda a, b: a[0] * b[1],
        ),
        Mistake(
            "slopes added",
            "This is the rule for a sum. Multiply the brackets out and collect what stands with ε.",
            wrong=lambda a, b: a[1] + b[1],
        ),
        Mistake(
            "the value",
            "This is the value of the product. Its slope is asked: what stands with ε.",
            wrong=lambda a, b: a[0] * b[0],
        ),
    ),
    hints=("Multiply out (a + a'ε)(b + b'ε) and strike ε².",),
)

by_dual_numbers = Exercise(
    lambda x: np.cos(x + x**2) * (1 + 2 * x),
    "Nobody told the machine about paths: it added and multiplied, and the chain rule was obeyed.",
    samples=((0.5,), (0.8,), (1.1,)),
    mistakes=(
        Mistake(
            "seed of 0",
            "The slope came out as 0: x went in with slope 0, like a constant. How fast does x "
            "itself move with x?",
            wrong=lambda x: 0.0,
        ),
        Mistake(
            "the value",
            "This is the value of sin(x + x²). Its slope rides in the other place of the Dual.",
            wrong=lambda x: np.sin(x + x**2),
        ),
        Mistake(
            "a constant among them",
            "One path is missing: is there a plain x among your terms, with slope 0?",
            wrong=lambda x: np.cos(x + x**2) * 2 * x,
        ),
    ),
    hints=("Start from Dual(x, 1.0): x moves with x at rate 1.", "Read .slope at the end."),
)
