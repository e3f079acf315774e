"""Mixed partial derivatives, partial and total derivative, and why ∂ is not a fraction."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.partial_derivatives.exercises.partials import POINTS

mixed_partial = Exercise(
    lambda x, y: np.cos(x * y) - x * y * np.sin(x * y),
    "First y cos(xy), and then the product rule. The other order gives the same.",
    samples=POINTS,
    formula="y * cos(x * y)",
    wrt="y",
    mistakes=(
        Mistake(
            "no product rule",
            "y cos(xy) is a product, and both its factors move with y: one term is missing.",
            wrong=lambda x, y: -x * y * np.sin(x * y),
        ),
        Mistake(
            "inner derivative missing",
            "In the second term the inner derivative is missing: xy grows x times as fast as y.",
            wrong=lambda x, y: np.cos(x * y) - y * np.sin(x * y),
        ),
        Mistake(
            "x twice",
            "This is ∂²f/∂x², with respect to x both times. The second time let y move.",
            wrong=lambda x, y: -(y**2) * np.sin(x * y),
        ),
        Mistake(
            "product of the partials",
            "You multiplied the two partials. A mixed partial differentiates one of them again.",
            wrong=lambda x, y: x * y * np.cos(x * y) ** 2,
        ),
        Mistake(
            "wrong sign",
            "The derivative of cos is -sin: look at the sign of the second term.",
            wrong=lambda x, y: np.cos(x * y) + x * y * np.sin(x * y),
        ),
        Mistake(
            "y twice",
            "This is ∂²f/∂y², with respect to y both times. One of the two steps lets x move.",
            wrong=lambda x, y: -(x**2) * np.sin(x * y),
        ),
        Mistake(
            "the other partial",
            "This is ∂f/∂y, one step. Differentiate it once more, with respect to x.",
            wrong=lambda x, y: x * np.cos(x * y),
        ),
        Mistake(
            "sum of the partials",
            "You added the two partials. A mixed partial differentiates one of them again.",
            wrong=lambda x, y: (x + y) * np.cos(x * y),
        ),
        Mistake(
            "y kept",
            "The second term is right. In the first, y was left as it was: its derivative with "
            "respect to y is 1.",
            wrong=lambda x, y: y * np.cos(x * y) - x * y * np.sin(x * y),
        ),
        Mistake(
            "first step only",
            "This is the first step, ∂f/∂x. Differentiate it once more, with respect to y.",
            wrong=lambda x, y: y * np.cos(x * y),
        ),
    ),
    hints=(
        "First ∂/∂x sin(xy) = y cos(xy).",
        "Now y moves in two places: (u v)' = u' v + u v' with u = y, v = cos(xy).",
    ),
)

predict_total = Prediction(
    "more",
    "As x grows, y grows with it, and both make f = xy larger.",
    mistakes=(
        Mistake(
            "less",
            "At x = 1 both factors grow with x. Does that slow the product down?",
            wrong=lambda: "less",
        ),
        Mistake(
            "equal",
            "They would be equal if y were held. On y = x² it grows together with x.",
            wrong=lambda: "equal",
        ),
    ),
)

partial_and_total = Exercise(
    lambda x: np.array([x**3, 4 * x**3]),
    "The partial counts what x does alone. The total also counts what y does as it follows x.",
    samples=((1.2,), (0.5,), (-1.3,)),
    mistakes=(
        Mistake(
            "y never moved",
            "The first is right. In the second y = x³ moves too: write x·x³ as one power first.",
            wrong=lambda x: [x**3, x**3],
        ),
        Mistake(
            "y always moved",
            "The second is right. In the first hold y, take ∂/∂x, and only then put in x³.",
            wrong=lambda x: [4 * x**3, 4 * x**3],
        ),
        Mistake(
            "swapped",
            "Each is right, in the other's place: first the partial, where y is held.",
            wrong=lambda x: [4 * x**3, x**3],
        ),
        Mistake(
            "one of two",
            "This is the total, and it is right. Return a list of two: the partial comes first.",
            wrong=lambda x: 4 * x**3,
        ),
        Mistake(
            "only what y adds",
            "The first is right. The second is only what comes in through y; the total is this and "
            "the partial together.",
            wrong=lambda x: [x**3, 3 * x**3],
        ),
        Mistake(
            "second derivative",
            "The first is right. The second was differentiated twice: the total is the first "
            "derivative of x⁴.",
            wrong=lambda x: [x**3, 12 * x**2],
        ),
        Mistake(
            "the slope of y",
            "The first is right. The second is the slope of y = x³, but the total is the slope of "
            "f on that path: of x·x³.",
            wrong=lambda x: [x**3, 3 * x**2],
        ),
        Mistake(
            "the other path",
            "These belong to the path y = x². Here the path is y = x³.",
            wrong=lambda x: [x**2, 3 * x**2],
        ),
        Mistake(
            "the value",
            "The first is right. The second is f on the path; the total is its slope.",
            wrong=lambda x: [x**3, x**4],
        ),
    ),
    hints=(
        "∂/∂x of xy is y; on the path, y is x³.",
        "On the path f is x·x³ = x⁴, a function of x alone.",
    ),
    column=True,
)

predict_fraction = Prediction(
    -1,
    "Each of the three is -1, and (-1)³ = -1. Cancelling would have given +1.",
    mistakes=(
        Mistake(
            "cancelled",
            "Cancelling gives 1, but each ∂ holds something else. Work them out one by one.",
            wrong=lambda: 1,
        ),
        Mistake(
            "added",
            "You added the three; they are multiplied.",
            wrong=lambda: -3,
        ),
    ),
)
