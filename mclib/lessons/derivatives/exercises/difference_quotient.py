"""The slope from two points, its limit, a corner where it has none, and the best step."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction


def square(x):
    """Return x²; feedback shows the name of this function where a lambda has none."""
    return x**2


slope_from_two_points = Exercise(
    lambda f, x, h: (f(x + h) - f(x)) / h,
    "Rise over run. From now on you may let the run shrink.",
    samples=((square, 3.0, 0.5), (np.sin, -1.0, 0.1), (square, -1.5, 0.01)),
    mistakes=(
        Mistake(
            "not divided",
            "This is the rise alone. A slope is rise over run: the run is h.",
            wrong=lambda f, x, h: f(x + h) - f(x),
        ),
        Mistake(
            "backwards",
            "You took f(x) - f(x + h). The two ends have changed places, and so the sign is wrong.",
            wrong=lambda f, x, h: (f(x) - f(x + h)) / h,
        ),
        Mistake(
            "divided by x + h",
            "The run is the distance between the two inputs, h, not the input x + h.",
            wrong=lambda f, x, h: (f(x + h) - f(x)) / (x + h),
        ),
        Mistake(
            "value only",
            "f(h) is the height of the curve at h. The rise is the difference of two heights, at x "
            "and at x + h.",
            wrong=lambda f, x, h: f(h) / h,
        ),
        Mistake(
            "no bracket on top",
            "Python divides before it subtracts: only f(x) was divided by h. Put the rise in "
            "brackets.",
            wrong=lambda f, x, h: f(x + h) - f(x) / h,
        ),
        Mistake(
            "to the left",
            "This secant goes to the left, from x - h to x. The second point is at x + h.",
            wrong=lambda f, x, h: (f(x) - f(x - h)) / h,
        ),
        Mistake(
            "to both sides",
            "This secant goes from x - h to x + h. It should begin at x itself.",
            wrong=lambda f, x, h: (f(x + h) - f(x - h)) / (2 * h),
        ),
        Mistake(
            "to both sides, divided by h",
            "From x - h to x + h the run is 2h. And the secant should begin at x itself.",
            wrong=lambda f, x, h: (f(x + h) - f(x - h)) / h,
        ),
    ),
    hints=(
        "How much does f rise from x to x + h?",
        "The run from x to x + h is h. Divide the rise by it.",
    ),
)

predict_finite_step = Prediction(
    3,
    "The quotient is 3 + h, and h shrinks to 0. The slope at the point itself is 3.",
    mistakes=(
        Mistake(
            "a finite step",
            "4 is the rise over a whole step of 1. What do the slopes approach as the step "
            "shrinks?",
            wrong=lambda: 4,
        ),
        Mistake(
            "the value",
            "2 is f(1), the height of the curve. The question is how steep it is there.",
            wrong=lambda: 2,
        ),
    ),
)

slope_of_abs = Exercise(
    "none",
    "The quotient is -1 from the left and +1 from the right, so it has no limit.",
    mistakes=(
        Mistake(
            "zero",
            "0 is the average of the slopes on the two sides, and neither side has it. Where the "
            "sides disagree, there is no limit.",
            wrong=lambda: "zero",
        ),
        Mistake(
            "one",
            "+1 is the slope to the right of 0. What is it to the left?",
            wrong=lambda: "one",
        ),
        Mistake(
            "minus one",
            "-1 is the slope to the left of 0. What is it to the right?",
            wrong=lambda: "minus one",
        ),
    ),
    hints=("Compute the difference quotient at 0 for h = 0.1, and then for h = -0.1.",),
)


def _between(low, high):
    """Return a test of whether the size of a step lies between two powers of ten."""
    return _step(lambda h: 10.0**low < abs(h) <= 10.0**high)


def _step(test):
    """Return a test of a step that no array passes."""
    return lambda h: np.ndim(h) == 0 and test(h)


_NOT_A_STEP = (
    Mistake(
        "no step",
        "With h = 0 the fraction is 0/0. The step must not be 0.",
        wrong=lambda: 0.0,
        when=_step(lambda h: h == 0),
    ),
    Mistake(
        "the exponent",
        "This is the exponent. The step itself is 10 to that power, as in 1e-3.",
        wrong=lambda: -3,
        when=_step(lambda h: h <= -1 or h >= 2),
    ),
)
_too_small = Mistake(
    "smaller is better",
    "With so small a step, f(x + h) and f(x) agree in nearly all their digits, and rounding spoils "
    "what is left of their difference.",
    wrong=lambda: 1e-15,
    when=_step(lambda h: 0 < abs(h) <= 10**-9.5),
)


def _too_large(beyond):
    return Mistake(
        "too large",
        "With so large a step the secant is still far from the tangent. Choose a smaller one.",
        wrong=lambda: 0.1,
        when=_step(lambda h: 10.0**beyond < h < 2 or -1 < h < -(10.0**beyond)),
    )


best_forward_step = Prediction(
    1.5e-8,
    "It is about √ε, where the error of the secant and the error of rounding are equally large.",
    accept=_between(-9.5, -6.5),
    mistakes=(*_NOT_A_STEP, _too_small, _too_large(-6.5)),
)
best_central_step = Prediction(
    6e-6,
    "It is about ε^(1/3). The error from both sides falls like h², so a larger step will do.",
    accept=_between(-6.7, -3.7),
    mistakes=(
        *_NOT_A_STEP,
        _too_small,
        _too_large(-3.7),
        Mistake(
            "as for the one-sided",
            "That is the best step from one side. From both sides the error of the secant falls "
            "faster, so a larger step is better.",
            wrong=lambda: 1.5e-8,
            when=_between(-9.5, -6.7),
        ),
    ),
)
