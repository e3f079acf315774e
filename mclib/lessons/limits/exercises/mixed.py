"""Mixed problems at the end of the lesson: each needs two ideas at once."""

import numpy as np

from mclib.checks import Exercise, Mistake

root_quotient = Exercise(
    0.25,
    "Algebra first: it takes the 0/0 away. Then the denominator has a limit other than 0, and the "
    "rule for quotients applies.",
    mistakes=(
        Mistake(
            "zero over zero",
            "0/0 is not 0. Multiply the numerator and the denominator by √(4 + x) + 2.",
            wrong=lambda: 0,
        ),
        Mistake(
            "one of two terms",
            "The denominator √(4 + x) + 2 has two terms, and each of them approaches 2.",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "one",
            "x does cancel, but a denominator is left. What does √(4 + x) + 2 approach?",
            wrong=lambda: 1,
        ),
        Mistake(
            "root not taken",
            "You put 4 in the place of its root: √(4 + x) approaches 2.",
            wrong=lambda: 1 / 6,
        ),
        Mistake(
            "reversed",
            "After x has cancelled, the root stands in the denominator.",
            wrong=lambda: 4,
        ),
    ),
    hints=(
        "Multiply the numerator and the denominator by √(4 + x) + 2.",
        "The numerator becomes (4 + x) - 4, and then x cancels.",
    ),
)

join_the_pieces = Exercise(
    2,
    "Both one-sided limits are 4 now, and so is the value: f is continuous at 2.",
    mistakes=(
        Mistake(
            "the limit",
            "4 is what the left piece approaches. The right piece has to be 4 at x = 2: what is c?",
            wrong=lambda: 4,
        ),
        Mistake(
            "zero over zero",
            "0/0 is not 0. Cancel x - 2, and see what the left piece approaches.",
            wrong=lambda: 0,
        ),
        Mistake(
            "one",
            "With c = 1 the right piece approaches 2. Factor x² - 4: what does the left piece "
            "approach?",
            wrong=lambda: 1,
        ),
        Mistake(
            "reversed",
            "You solved for 1/c. The right piece is c times 2, and it must be 4.",
            wrong=lambda: 0.5,
        ),
    ),
    hints=(
        "x² - 4 = (x - 2)(x + 2). What does the left piece approach?",
        "The right piece has the value 2c at x = 2.",
    ),
)

sine_along_a_path = Exercise(
    lambda m: 2 * m / (1 + 3 * m**2),
    "sin u / u goes to 1 with u = 2mx², and what is left does not depend on x. The lines disagree: "
    "there is no limit at the origin.",
    samples=((1.0,), (-2.0,), (0.5,), (3.0,)),
    mistakes=(
        Mistake(
            "sine lost its factor",
            "The sine is compared with its own argument, and that is 2mx². The 2 stays.",
            wrong=lambda m: m / (1 + 3 * m**2),
        ),
        Mistake(
            "3 lost",
            "In the denominator y² has the factor 3.",
            wrong=lambda m: 2 * m / (1 + m**2),
        ),
        Mistake(
            "3 squared",
            "Only y is squared, not the 3 in front of it.",
            wrong=lambda m: 2 * m / (1 + 9 * m**2),
        ),
        Mistake(
            "m not squared",
            "y = m x, so y² = m² x²: the m in the denominator is squared.",
            wrong=lambda m: 2 * m / (1 + 3 * m),
        ),
        Mistake(
            "sine kept",
            "The sine is gone in the limit: for small u it is u, and x² cancels.",
            wrong=lambda m: np.sin(2 * m) / (1 + 3 * m**2),
        ),
        Mistake(
            "zero",
            "The numerator goes to 0, but so does the denominator, and equally fast. Divide both "
            "by x².",
            wrong=lambda m: 0.0,
        ),
    ),
    hints=(
        "Put y = m x. The numerator is sin(2mx²).",
        "Multiply and divide by 2mx²: one factor is sin u / u.",
    ),
)
