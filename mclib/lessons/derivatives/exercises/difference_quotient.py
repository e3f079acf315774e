"""The slope from two points, its limit, its failure at a corner, and the best step."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction


def square(x):
    """Return x²; feedback shows the name of this function where a lambda has none."""
    return x**2


slope_from_two_points = Exercise(
    lambda f, x, h: (f(x + h) - f(x)) / h,
    "Rise over run, with a run that you may now shrink.",
    samples=((square, 3.0, 0.5), (np.sin, 1.0, 0.1), (square, -1.5, 0.01)),
    mistakes=(
        Mistake(
            "not divided",
            "This is the rise alone. A slope is rise over run: the run is h.",
            wrong=lambda f, x, h: f(x + h) - f(x),
        ),
        Mistake(
            "backwards",
            "You took f(x) - f(x + h): the two ends have changed places, and with them the sign.",
            wrong=lambda f, x, h: (f(x) - f(x + h)) / h,
        ),
        Mistake(
            "divided by x + h",
            "The run is the distance between the two inputs, h, not the input x + h.",
            wrong=lambda f, x, h: (f(x + h) - f(x)) / (x + h),
        ),
        Mistake(
            "value only",
            "f(h) is not f(x + h) - f(x), unless f is a line through the origin.",
            wrong=lambda f, x, h: f(h) / h,
        ),
        Mistake(
            "no bracket on top",
            "Python divides before it subtracts: only f(x) was divided by h. Put the rise in "
            "brackets.",
            wrong=lambda f, x, h: f(x + h) - f(x) / h,
        ),
    ),
    hints=("How much does f rise from x to x + h?", "Divide that rise by h."),
)

predict_finite_step = Prediction(
    3,
    "4 is the slope of a secant; the limit, after the step has shrunk to nothing, is 3.",
    mistakes=(
        Mistake(
            "a finite step",
            "4 is (2² + 2) - (1² + 1), the rise over a whole step of 1. What is left as it "
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
    "From the left the slope is -1, from the right +1: the limit from both sides does not exist.",
    mistakes=(
        Mistake(
            "zero",
            "0 is the average of both sides, and what a symmetric difference says. Neither side "
            "has it.",
            wrong=lambda: "zero",
        ),
        Mistake(
            "one",
            "+1 is right to the right of 0. Come from the left as well.",
            wrong=lambda: "one",
        ),
        Mistake(
            "minus one",
            "-1 is right to the left of 0. Come from the right as well.",
            wrong=lambda: "minus one",
        ),
    ),
    hints=("Put the difference quotient together for h = 0.1 and for h = -0.1.",),
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
        "With h = 0 the fraction is 0/0: a step has to go somewhere.",
        wrong=lambda: 0.0,
        when=_step(lambda h: h == 0),
    ),
    Mistake(
        "the exponent",
        "You gave the exponent; the step is 10 to that power, as in 1e-3.",
        wrong=lambda: -3,
        when=_step(lambda h: h <= -1 or h >= 2),
    ),
)
_too_small = Mistake(
    "smaller is better",
    "So small a step drowns in round-off: f(x + h) and f(x) then agree in nearly all their digits.",
    wrong=lambda: 1e-15,
    when=_step(lambda h: 0 < abs(h) <= 10**-9.5),
)


def _too_large(beyond):
    return Mistake(
        "too large",
        "With so large a step the secant is still far from the tangent: go smaller.",
        wrong=lambda: 0.1,
        when=_step(lambda h: 10.0**beyond < h < 2 or -1 < h < -(10.0**beyond)),
    )


best_forward_step = Prediction(
    1.5e-8,
    "About √ε, with ε = 2.2e-16: there, the error of the secant and that of the rounding are "
    "equal.",
    accept=_between(-9.5, -6.5),
    mistakes=(*_NOT_A_STEP, _too_small, _too_large(-6.5)),
)
best_central_step = Prediction(
    6e-6,
    "About ε^(1/3): the central error falls like h², so the best step may be larger.",
    accept=_between(-6.7, -3.7),
    mistakes=(
        *_NOT_A_STEP,
        _too_small,
        _too_large(-3.7),
        Mistake(
            "as for the one-sided",
            "That is the best one-sided step. The central error shrinks faster, so you may stop "
            "sooner.",
            wrong=lambda: 1.5e-8,
            when=_between(-9.5, -6.7),
        ),
    ),
)
