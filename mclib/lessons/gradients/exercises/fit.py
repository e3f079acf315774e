"""A line through the five points: by steps against the gradient, and by two equations."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _slopes(w, b, x, y):
    """Return the slopes of the mean squared error of the line w x + b, shape (2,)."""
    e = w * x + b - y
    return np.array([2 * np.mean(e * x), 2 * np.mean(e)])


def _stale(w, b, x, y, η):
    """Return the step in which b already uses the new w."""
    w = w - η * _slopes(w, b, x, y)[0]
    return np.array([w, b - η * _slopes(w, b, x, y)[1]])


def _gated(w, b, x, y, η):
    """Return the step of a neuron with its gate."""
    e = np.where(w * x + b > 0, w * x + b - y, 0)
    return np.array([w - η * 2 * np.mean(e * x), b - η * 2 * np.mean(e)])


def _line_step(w, b, x, y, η):
    e = w * x + b - y
    return np.array([w - η * 2 * np.mean(e * x), b - η * 2 * np.mean(e)])


line_step = Exercise(
    _line_step,
    "The arrays take care of all points at once. The next figure takes its steps with your "
    "function.",
    samples=(
        (0.3, 1.0, np.array([-0.5, 0.4, 1.1, 1.9, 2.6]), np.array([0.1, 0.5, 1.4, 1.7, 2.7]), 0.1),
        (-1.2, 0.7, np.array([0.6, -1.4, 2.3]), np.array([1.7, -0.8, 0.9]), 0.1),
        (0.8, -1.5, np.array([1.2, 0.4, -0.9, 2.1]), np.array([-0.6, 1.1, 0.5, -1.3]), 0.03),
    ),
    column=True,
    mistakes=(
        Mistake(
            "uphill",
            "Your step goes uphill. Either you added it, or you took y minus the line for the "
            "error, whose slope has the other sign.",
            wrong=lambda w, b, x, y, η: np.array([w, b]) + η * _slopes(w, b, x, y),
        ),
        Mistake(
            "two lost",
            "The 2 from the square is missing in both slopes.",
            wrong=lambda w, b, x, y, η: np.array([w, b]) - η * _slopes(w, b, x, y) / 2,
        ),
        Mistake(
            "x missing",
            "b is right. In the slope with respect to w, each error is multiplied by its x, which "
            "is how much w moves the line there.",
            wrong=lambda w, b, x, y, η: np.array([w, b]) - η * _slopes(w, b, x, y)[1],
        ),
        Mistake(
            "sum for mean",
            "You took the sum of the squared errors. The loss is their mean.",
            wrong=lambda w, b, x, y, η: np.array([w, b]) - η * len(x) * _slopes(w, b, x, y),
        ),
        Mistake(
            "one after the other",
            "w is right. For b you used the new w already: compute both slopes at the old point, "
            "and then move.",
            wrong=_stale,
        ),
        Mistake(
            "with the gate",
            "You left out the points at which the line is below 0. This neuron has no gate, so "
            "every point counts.",
            wrong=_gated,
        ),
        Mistake(
            "only w moved",
            "w is right. b is still the old one: it takes a step as well.",
            wrong=lambda w, b, x, y, η: np.array([w - η * _slopes(w, b, x, y)[0], b]),
        ),
        Mistake(
            "only b moved",
            "b is right. w is still the old one: it takes a step as well.",
            wrong=lambda w, b, x, y, η: np.array([w, b - η * _slopes(w, b, x, y)[1]]),
        ),
        Mistake(
            "b first",
            "Both numbers are right, in the wrong order: w comes first.",
            wrong=lambda w, b, x, y, η: (np.array([w, b]) - η * _slopes(w, b, x, y))[::-1],
        ),
        Mistake(
            "the gradient",
            "This is the gradient. Return the new w and b, after a step against it.",
            wrong=lambda w, b, x, y, η: _slopes(w, b, x, y),
        ),
        Mistake(
            "the step alone",
            "This is the step. The new w and b are the old ones plus the step.",
            wrong=lambda w, b, x, y, η: -η * _slopes(w, b, x, y),
        ),
        Mistake(
            "no learning rate",
            "The learning rate η is missing: you subtract the whole gradient.",
            wrong=lambda w, b, x, y, η: np.array([w, b]) - _slopes(w, b, x, y),
        ),
        Mistake(
            "means multiplied",
            "For w you multiplied the mean of the errors by the mean of x. Multiply each error by "
            "its own x first, and then take the mean.",
            wrong=lambda w, b, x, y, η: (
                np.array([w, b]) - η * _slopes(w, b, x, y)[1] * np.array([np.mean(x), 1])
            ),
        ),
    ),
    hints=(
        "Call the errors e = w * x + b - y. The loss is the mean of e².",
        "The slope of one e² with respect to w is 2 e x, and with respect to b it is 2 e. Then "
        "take the means, and step against them.",
    ),
)


def _meets_one_equation(given):
    """Return whether w and b meet one of the two equations, in none of the ways named above."""
    if np.shape(given) != (2,) or 0 in given or given[0] > 3:
        return False
    w, b = given
    met = abs(11.99 * w + 5.5 * b - 11.94) < 0.01, abs(5.5 * w + 5 * b - 6.4) < 0.01
    return sum(met) == 1


best_line = Exercise(
    np.array([24.5 / 29.7, 6.4 / 5 - 1.1 * 24.5 / 29.7]),
    "There was no learning rate to choose. But this works only because the two slopes are linear "
    "in w and b.",
    column=True,
    mistakes=(
        Mistake(
            "swapped",
            "The two numbers are right, in the wrong order: w comes first.",
            wrong=lambda: np.array([0.37259, 0.82492]),
        ),
        Mistake(
            "b left out",
            "You solved the first equation with b = 0. Both equations must hold at once.",
            wrong=lambda: np.array([11.94 / 11.99, 0.0]),
            when=lambda given: np.shape(given) == (2,) and _near(given, (11.94 / 11.99, 0.0)),
        ),
        Mistake(
            "w left out",
            "You solved the second equation with w = 0. Both equations must hold at once.",
            wrong=lambda: np.array([0.0, 1.28]),
        ),
        Mistake(
            "w without b",
            "w is right. Put it into the second equation, and solve this for b.",
            wrong=lambda: np.array([0.82492, 1.28]),
            when=lambda given: (
                np.shape(given) == (2,)
                and abs(given[0] - 24.5 / 29.7) < 2e-3
                and abs(given[1] - 0.37259) > 5e-3
            ),
        ),
        Mistake(
            "sign of a product",
            "Multiply the first equation by 5 and the second by 5.5, and subtract. On the right "
            "side you added.",
            wrong=lambda: np.array([94.9 / 29.7, 6.4 / 5 - 1.1 * 94.9 / 29.7]),
        ),
        Mistake(
            "one equation alone",
            "Your line satisfies one of the two equations. It must satisfy the other as well.",
            wrong=lambda: np.array([1.0, 0.18]),
            when=_meets_one_equation,
        ),
    ),
    hints=(
        "Two equations with two unknowns: subtract 5.5 times the second from 5 times the first, "
        "and b is gone.",
        "Or let NumPy do it: np.linalg.solve(A, c) solves A @ [w, b] = c, with A of shape (2, 2).",
    ),
)


def _near(given, right):
    return np.allclose(given, right, atol=2e-3)
