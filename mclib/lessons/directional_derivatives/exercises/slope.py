"""The slope along a direction: on paper, in code, and back from slopes to the gradient."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

predict_diagonal = Prediction(
    3 / np.sqrt(2),
    "1 east and 1 north lift you by 2 + 1 = 3, over a distance of √2: that is 3/√2 for each unit.",
    mistakes=(
        Mistake(
            "sum of the slopes",
            "3 is the rise after 1 east and 1 north. How long is this path if you walk straight?",
            wrong=lambda: 3,
        ),
        Mistake(
            "average of the slopes",
            "You took the average. Going north-east, you gain from both slopes at once.",
            wrong=lambda: 1.5,
        ),
        Mistake(
            "the steepest",
            "√5 is the length of the gradient (2, 1). North-east is not quite its direction.",
            wrong=lambda: np.sqrt(5),
        ),
        Mistake(
            "the larger one",
            "2 is the slope to the east alone. The slope to the north helps as well.",
            wrong=lambda: 2,
        ),
    ),
    hints=("Walk 1 east and 1 north: how high do you rise, and how far have you come?",),
    ways=(lambda: (2 + 1) / np.sqrt(2),),
)

worked = Exercise(
    4.6,
    "∇f = (5, 2) at (2, 1), v = (0.6, 0.8): 3.0 + 1.6.",
    mistakes=(
        Mistake(
            "the other point",
            "That was the slope at (1, 1). Here you stand at (2, 1), where the gradient differs.",
            wrong=lambda: 2.6,
        ),
        Mistake(
            "v not unit",
            "(3, 4) is 5 long, so this is the rise over a distance of 5. Make v a unit vector "
            "first.",
            wrong=lambda: 23,
        ),
        Mistake(
            "gradient given",
            "This is the vector ∇f. A slope along one direction is one number: ∇f·v.",
            wrong=lambda: np.array([5, 2]),
        ),
        Mistake(
            "not summed",
            "These are the two parts, entry by entry. The dot product adds them up.",
            wrong=lambda: np.array([3.0, 1.6]),
        ),
        Mistake(
            "the steepest",
            "This is |∇f|, the slope along the gradient itself. (3, 4) points elsewhere.",
            wrong=lambda: np.sqrt(29),
        ),
        Mistake(
            "rounded or one slope",
            "5 is the slope along x alone. If you rounded instead, keep one decimal.",
            wrong=lambda: 5,
        ),
        Mistake(
            "divided by the square",
            "You divided by 25, the squared length of (3, 4). A unit vector is v over its length.",
            wrong=lambda: 23 / 25,
        ),
        Mistake(
            "divided by the sum",
            "You divided v by 3 + 4. Its length is the root of the sum of the squares.",
            wrong=lambda: 23 / 7,
        ),
        Mistake(
            "v's entries swapped",
            "The first entry of v goes with ∂f/∂x, the second with ∂f/∂y.",
            wrong=lambda: 5.2,
        ),
    ),
    hints=(
        "The gradient is (2x + y, x). What is it at (2, 1)?",
        "(3, 4) has length 5, so v = (0.6, 0.8). Now take the dot product.",
    ),
    ways=(lambda: 5 * 0.6 + 2 * 0.8,),
)


def _gradient_is(test):
    """Return a test of a pair of numbers, the two entries of a gradient."""
    return lambda given: np.size(given) == 2 and test(*np.ravel(given))


gradient_from_slopes = Exercise(
    np.array([4, -1]),
    "Two slopes in different directions give two equations, and those fix the gradient. With n "
    "inputs you need n slopes.",
    column=True,
    mistakes=(
        Mistake(
            "slopes for gradient",
            "These are the two slopes as given. They would be the gradient if the directions were "
            "the axes.",
            wrong=lambda: [1.6, 2.6],
        ),
        Mistake(
            "v not unit",
            "You solved 3g₁ + 4g₂ = 1.6 and 4g₁ + 3g₂ = 2.6. But the slopes are per unit of "
            "length, and (3, 4) is 5 long.",
            wrong=lambda: [0.8, -0.2],
        ),
        Mistake(
            "slopes swapped",
            "You gave each direction the slope of the other. 1.6 belongs to (3, 4).",
            wrong=lambda: [-1, 4],
        ),
        Mistake(
            "sum of the directions",
            "You added the two directions, each times its slope. That is right only for "
            "directions at right angles.",
            wrong=lambda: [1.6 * 0.6 + 2.6 * 0.8, 1.6 * 0.8 + 2.6 * 0.6],
        ),
        Mistake(
            "first slope only",
            "Along (3, 4) this gradient gives the slope 1.6, as it should. Along (4, 3) it does "
            "not give 2.6.",
            wrong=lambda: [0, 2],
            when=_gradient_is(
                lambda g, k: np.isclose(3 * g + 4 * k, 8) and not np.isclose(4 * g + 3 * k, 13)
            ),
        ),
        Mistake(
            "second slope only",
            "Along (4, 3) this gradient gives the slope 2.6, as it should. Along (3, 4) it does "
            "not give 1.6.",
            wrong=lambda: [1, 3],
            when=_gradient_is(
                lambda g, k: (
                    np.isclose(4 * g + 3 * k, 13)
                    and not np.isclose(3 * g + 4 * k, 8)
                    and not np.allclose([g, k], [-1, 4])
                )
            ),
        ),
    ),
    otherwise="Put your two entries into both equations, and see which slopes they give.",
    hints=(
        "Call the gradient (g₁, g₂). The first slope says 0.6·g₁ + 0.8·g₂ = 1.6.",
        "Without fractions: 3g₁ + 4g₂ = 8 and 4g₁ + 3g₂ = 13. Solve one for g₁, put it into the "
        "other.",
    ),
)


def _pairs(seed, *sizes):
    """Return pairs of random vectors of these sizes: a gradient and a direction, not a unit one."""
    rng = np.random.default_rng(seed)
    return tuple((rng.normal(size=n).round(2), (3 * rng.normal(size=n)).round(2)) for n in sizes)


slope_towards = Exercise(
    lambda g, v: g @ v / np.sqrt(v @ v),
    "Divided by |v|, the length of v no longer matters, only its direction.",
    samples=_pairs(63, 2, 3, 5),
    mistakes=(
        Mistake(
            "v not unit",
            "This grows with the length of v. A slope is the rise over a distance of 1: divide by "
            "|v|.",
            wrong=lambda g, v: g @ v,
        ),
        Mistake(
            "not summed",
            "You multiplied entry by entry and kept a vector. A slope is one number: add them up.",
            wrong=lambda g, v: g * v / np.sqrt(v @ v),
        ),
        Mistake(
            "gradient given",
            "This is the gradient again. How much of it points along v?",
            wrong=lambda g, v: g,
        ),
        Mistake(
            "divided by the square",
            "v @ v is |v|², one root away from the length.",
            wrong=lambda g, v: g @ v / (v @ v),
        ),
        Mistake(
            "gradient made unit",
            "You divided by |g|. It is v whose length must not count; that of g is the steepness.",
            wrong=lambda g, v: g @ v / np.sqrt(g @ g),
        ),
        Mistake(
            "both made unit",
            "This is the cosine alone. The slope is |g| times the cosine: leave g as long as it "
            "is.",
            wrong=lambda g, v: g @ v / np.sqrt((v @ v) * (g @ g)),
        ),
        Mistake(
            "length always positive",
            "The sign has been lost. Along v you may also go down.",
            wrong=lambda g, v: abs(g @ v) / np.sqrt(v @ v),
        ),
    ),
    hints=("Make v a unit vector: divide it by √(v·v).", "Then take the dot product with g."),
)
