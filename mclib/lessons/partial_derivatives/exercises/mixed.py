"""Mixed problems at the end of the lesson: each holds one input and needs two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake

_points = ((1.3, 0.4), (1.1, 1.9), (-1.1, 0.3), (-1.4, 1.2))  # 1 + xy of either sign

product_with_exponential = Exercise(
    lambda x, y: np.array([(1 + x * y) * np.exp(x * y), x**2 * np.exp(x * y)]),
    "As x moves, both factors move. As y moves, the x in front is a constant, and stays.",
    samples=_points,
    formula="x * exp(x * y)",
    wrt=("x", "y"),
    mistakes=(
        Mistake(
            "no product rule",
            "The second is right. In the first you have only the term in which the factor x is "
            "differentiated, but the exponential moves too.",
            wrong=lambda x, y: [np.exp(x * y), x**2 * np.exp(x * y)],
        ),
        Mistake(
            "the factor x held",
            "The second is right. In the first you held the factor x in front, but it moves as "
            "well.",
            wrong=lambda x, y: [x * y * np.exp(x * y), x**2 * np.exp(x * y)],
        ),
        Mistake(
            "inner derivative missing in the first",
            "The second is right. In the first the exponent has an inner derivative: how fast does "
            "xy grow as x moves?",
            wrong=lambda x, y: [(1 + x) * np.exp(x * y), x**2 * np.exp(x * y)],
        ),
        Mistake(
            "inner derivative missing in the second",
            "The first is right. In the second the exponent has an inner derivative: how fast does "
            "xy grow as y moves?",
            wrong=lambda x, y: [(1 + x * y) * np.exp(x * y), x * np.exp(x * y)],
        ),
        Mistake(
            "product rule in the second",
            "The first is right. In the second x is held, so the factor in front is a constant and "
            "adds no term.",
            wrong=lambda x, y: [(1 + x * y) * np.exp(x * y), (1 + x**2) * np.exp(x * y)],
        ),
        Mistake(
            "swapped",
            "Each is right, in the other's place: first comes ∂/∂x, where x moves.",
            wrong=lambda x, y: [x**2 * np.exp(x * y), (1 + x * y) * np.exp(x * y)],
        ),
    ),
    hints=(
        "For ∂/∂x it is a product of x and an exponential; the second factor is a chain.",
        "For ∂/∂y the x in front is a constant. Only the exponent moves.",
    ),
    column=True,
)


def _error(w, b, x, y):
    return y - w * x - b


def _slopes_of_squared_error(w, b, x, y):
    error = y - w * x - b
    return np.array([-2 * x * error, -2 * error])


slopes_of_squared_error = Exercise(
    _slopes_of_squared_error,
    "Both slopes are -2 times the error; the one along w has the input x as a factor besides.",
    samples=((0.6, 0.3, 1.7, 2.4), (-1.2, 0.8, 0.7, -1.1), (0.9, -0.5, -2.1, 0.4)),
    formula="(y - w*x - b)**2",
    wrt=("w", "b"),
    mistakes=(
        Mistake(
            "inner derivative missing",
            "You differentiated the square only. How fast does the bracket move with w, and how "
            "fast with b?",
            wrong=lambda w, b, x, y: [2 * _error(w, b, x, y)] * 2,
        ),
        Mistake(
            "signs lost",
            "The bracket falls as w or b grows: both inner derivatives have a minus.",
            wrong=lambda w, b, x, y: [2 * x * _error(w, b, x, y), 2 * _error(w, b, x, y)],
        ),
        Mistake(
            "x missing",
            "The second is right. In the first, w has the factor x: the bracket moves by x for "
            "each unit of w.",
            wrong=lambda w, b, x, y: [-2 * _error(w, b, x, y)] * 2,
        ),
        Mistake(
            "w for x",
            "The second is right. In the first w is what moves; the inner derivative is the factor "
            "that it is multiplied by.",
            wrong=lambda w, b, x, y: [-2 * w * _error(w, b, x, y), -2 * _error(w, b, x, y)],
        ),
        Mistake(
            "b for 1",
            "The first is right. In the second the inner derivative is -1: b itself is not a "
            "factor.",
            wrong=lambda w, b, x, y: [-2 * x * _error(w, b, x, y), -2 * b * _error(w, b, x, y)],
        ),
        Mistake(
            "2 lost",
            "The 2 that comes down from the square is lost.",
            wrong=lambda w, b, x, y: [-x * _error(w, b, x, y), -_error(w, b, x, y)],
        ),
        Mistake(
            "swapped",
            "Each is right, in the other's place: the slope along w comes first.",
            wrong=lambda w, b, x, y: [-2 * _error(w, b, x, y), -2 * x * _error(w, b, x, y)],
        ),
        Mistake(
            "the error lost",
            "Where is the bracket? The outer derivative of u² is 2u, and u is the error.",
            wrong=lambda w, b, x, y: [-2 * x, -2.0],
        ),
    ),
    hints=(
        "Outside is the square, inside u = y - w x - b. Write down 2u first.",
        "In u, only the term -w x moves with w. Which terms move with b?",
    ),
    column=True,
)


def _pair(first=None, second=None):
    """Return a test of a pair; where an entry is not given, any will do."""
    return lambda given: (
        np.size(given) == 2
        and all(
            value is None or np.isclose(each, value, rtol=5e-3)
            for each, value in zip(np.ravel(given), (first, second), strict=True)
        )
    )


slopes_from_values_of_g = Exercise(
    np.array([-2, -4]),
    "All of g that you needed is its value and its slope at 6, the inner value. The columns for 2 "
    "and 3 were decoys.",
    mistakes=(
        Mistake(
            "inner derivatives missing",
            "The inner derivatives are missing: xy grows y times as fast as x, and x times as fast "
            "as y.",
            wrong=lambda: [2, -2],
        ),
        Mistake(
            "inner derivatives swapped",
            "The inner derivatives have changed places: as x moves, xy grows y times as fast.",
            wrong=lambda: [0, -6],
        ),
        Mistake(
            "the factor x held",
            "The second is right. In the first you held the factor x in front, but it moves as "
            "well.",
            wrong=lambda: [-6, -4],
        ),
        Mistake(
            "no product rule",
            "The second is right. In the first you have only the term in which the factor x is "
            "differentiated.",
            wrong=lambda: [4, -4],
        ),
        Mistake(
            "derivatives multiplied",
            "The second is right. In the first you multiplied the derivatives of the two factors, "
            "but a product has two terms.",
            wrong=lambda: [-3, -4],
        ),
        Mistake(
            "product rule in the second",
            "The first is right. In the second x is held, so the factor in front adds no term.",
            wrong=lambda: [-2, 0],
        ),
        Mistake(
            "factor lost",
            "The first is right. In the second the constant factor x in front is lost.",
            wrong=lambda: [-2, -2],
        ),
        Mistake(
            "swapped",
            "Each is right, in the other's place: ∂f/∂x comes first.",
            wrong=lambda: [-4, -2],
        ),
        Mistake(
            "g at x",
            "You took g at 2. Inside g stands xy, so both g and g' are taken at that value.",
            wrong=lambda: [47, 28],
            when=lambda given: _pair(47)(given) or _pair(None, 28)(given),
        ),
        Mistake(
            "g at y",
            "You took g at 3. Inside g stands xy, so both g and g' are taken at that value.",
            wrong=lambda: [31, 20],
            when=lambda given: _pair(31)(given) or _pair(None, 20)(given),
        ),
    ),
    hints=(
        "As x moves, x g(xy) is a product, and its second factor is a chain with xy inside.",
        "Inside stands 2 times 3. Read g and g' at that value from the table.",
    ),
    column=True,
)
