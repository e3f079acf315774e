"""Mixed partial derivatives, partial and total derivative, and why ∂ is not a fraction."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.partial_derivatives.exercises.partials import POINTS

mixed_partial = Exercise(
    lambda x, y: np.cos(x * y) - x * y * np.sin(x * y),
    "First y cos(xy), and then by the product rule. The other order gives the same.",
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
            "This is ∂²f/∂x², by x both times. The second time let y move.",
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
            "This is the first step, ∂f/∂x. Differentiate it once more, by y.",
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
    "x grows, and pulls y along: f = xy gains from both.",
    mistakes=(
        Mistake(
            "less",
            "At x = 1 both sides of the product grow as x does. Does that slow it down?",
            wrong=lambda: "less",
        ),
        Mistake(
            "equal",
            "They would be equal if y stood still. On y = x² it grows along with x.",
            wrong=lambda: "equal",
        ),
    ),
)

partial_and_total = Exercise(
    lambda x: np.array([x**2, 3 * x**2]),
    "The partial sees x alone; the total also sees what y does when x pulls it along.",
    samples=((1.0,), (0.5,), (-1.3,)),
    mistakes=(
        Mistake(
            "y never moved",
            "The first is right. In the second y = x² moves too: write x·x² as one power first.",
            wrong=lambda x: [x**2, x**2],
        ),
        Mistake(
            "y always moved",
            "The second is right. In the first hold y, take ∂/∂x, and only then put in x².",
            wrong=lambda x: [3 * x**2, 3 * x**2],
        ),
        Mistake(
            "swapped",
            "Each is right, in the other's place: first the partial, where y is held.",
            wrong=lambda x: [3 * x**2, x**2],
        ),
        Mistake(
            "one of two",
            "This is the total, and it is right. Return a list of two: the partial comes first.",
            wrong=lambda x: 3 * x**2,
        ),
        Mistake(
            "only what y adds",
            "2x² is what comes in through y. The total is this and the partial together.",
            wrong=lambda x: [x**2, 2 * x**2],
        ),
        Mistake(
            "second derivative",
            "The first is right. The second was differentiated twice: the total is the first "
            "derivative of x³.",
            wrong=lambda x: [x**2, 6 * x],
        ),
        Mistake(
            "the slope of y",
            "2x is the slope of y = x². The total is the slope of f on that path: of x·x².",
            wrong=lambda x: [x**2, 2 * x],
        ),
    ),
    hints=(
        "∂/∂x of xy is y; on the path, y is x².",
        "On the path f is x·x² = x³, a function of x alone.",
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
