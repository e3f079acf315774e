"""The loss of one neuron for one sample, C(w) = (3 - 2w)²: its slope, and steps downhill."""

import numpy as np

from mclib.checks import Exercise, Mistake


def _slope(w):
    return -4 * (3 - 2 * w)


def _descended(w, η, slope=_slope, steps=3):
    """Return w after some steps against a slope."""
    for _ in range(steps):
        w = w - η * slope(w)
    return w


def _three_steps(w, η):
    for _ in range(3):
        w = w - η * (-4 * (3 - 2 * w))
    return w


loss_slope = Exercise(
    lambda w: -4 * (3 - 2 * w),
    "At w = 1 it is -4, the number that lesson 00 measured. Now you have it for every w.",
    samples=((1.0,), (0.3,), (2.2,), (-0.7,)),
    formula="(3 - 2*w)**2",
    wrt="w",
    mistakes=(
        Mistake(
            "inner derivative missing",
            "You differentiated the square only. What is the slope of the bracket, with its sign?",
            wrong=lambda w: 2 * (3 - 2 * w),
        ),
        Mistake(
            "sign of the inner derivative",
            "The bracket falls as w grows, so its slope is negative.",
            wrong=lambda w: 4 * (3 - 2 * w),
        ),
        Mistake(
            "the weight for the inner slope",
            "The inner function is 3 - 2w. Its slope is the factor in front of w, and w itself is "
            "not part of it.",
            wrong=lambda w: 2 * (3 - 2 * w) * (-2 * w),
        ),
        Mistake(
            "the bracket lost",
            "Your slope is the same at every w. The bracket 3 - 2w has to stay: the outer slope "
            "is taken there.",
            wrong=lambda w: -4 + 0 * w,
        ),
        Mistake(
            "the loss",
            "This is the loss itself. How fast does it change with w?",
            wrong=lambda w: (3 - 2 * w) ** 2,
        ),
    ),
    hints=(
        "Outside: the square. Inside: 3 - 2w.",
        "The outer slope is twice the bracket. The inner slope is -2.",
    ),
)

three_steps = Exercise(
    _three_steps,
    "Each step uses the slope at the weight it starts from. This loop, with more weights, trains "
    "every network.",
    samples=((1.0, 0.1), (2.5, 0.05), (0.2, 0.3), (-2.0, 0.02)),
    mistakes=(
        Mistake(
            "uphill",
            "Your steps go uphill: they add the slope. To lower the loss, subtract it.",
            wrong=lambda w, η: _descended(w, -η),
        ),
        Mistake(
            "one step",
            "This is w after a single step. Take three.",
            wrong=lambda w, η: _descended(w, η, steps=1),
        ),
        Mistake(
            "two steps",
            "This is w after two steps. Take three.",
            wrong=lambda w, η: _descended(w, η, steps=2),
        ),
        Mistake(
            "four steps",
            "This is w after four steps. Take three.",
            wrong=lambda w, η: _descended(w, η, steps=4),
        ),
        Mistake(
            "slope of the start",
            "All your steps use the slope at the first w. After each step, compute it anew at the "
            "w that you have reached.",
            wrong=lambda w, η: w - 3 * η * _slope(w),
        ),
        Mistake(
            "no learning rate",
            "The learning rate η is missing: you subtract the whole slope at each step.",
            wrong=lambda w, η: _descended(w, 1.0),
        ),
        Mistake(
            "loss for slope",
            "You step by the loss itself. Step by its slope.",
            wrong=lambda w, η: _descended(w, η, lambda w: (3 - 2 * w) ** 2),
        ),
        Mistake(
            "no step",
            "This is the w from which you start. Replace it in the loop by where the step leads.",
            wrong=lambda w, η: w,
        ),
        Mistake(
            "slope without its factor",
            "Your slope is only the bracket, 3 - 2w. You found its factor in the last exercise.",
            wrong=lambda w, η: _descended(w, η, lambda w: 3 - 2 * w),
        ),
        Mistake(
            "the steps alone",
            "This is the sum of the steps. To which w do they lead?",
            wrong=lambda w, η: _descended(w, η) - w,
        ),
    ),
    hints=(
        "One step replaces w by w - η C'(w).",
        "Write this line in a loop, `for _ in range(3):`, and return w after it.",
    ),
)


def _diverges(η):
    """Return True, or a sentence on how far w is from 1.5 after the steps."""
    if not np.isfinite(η):
        return "A finite number is expected."
    return bool(η > 0.25)


diverging_step = Exercise(
    0.3,
    "Every step jumps over the lowest point and lands farther away on the other side.",
    accept=_diverges,
    mistakes=(
        Mistake(
            "uphill",
            "A learning rate is positive: a negative one climbs. Make the steps downhill fail.",
            wrong=lambda: -0.1,
            when=lambda η: np.ndim(η) == 0 and η < 0,
        ),
        Mistake(
            "no step",
            "With η = 0, w never moves at all.",
            wrong=lambda: 0,
            when=lambda η: np.ndim(η) == 0 and η == 0,
        ),
        Mistake(
            "it arrives",
            "With this η the weight still comes closer to 1.5 at each step. Take a larger one.",
            wrong=lambda: 0.1,
            when=lambda η: np.ndim(η) == 0 and 0 < η < 0.25,
        ),
        Mistake(
            "it jumps to and fro",
            "With this η the weight jumps between 1 and 2 forever, but it does not run away.",
            wrong=lambda: 0.25,
            when=lambda η: np.ndim(η) == 0 and η == 0.25,
        ),
    ),
    hints=(
        "How far from 1.5 is w before a step, and how far after it?",
        "A step multiplies the distance from 1.5 by 1 - 8η. When does the distance grow?",
    ),
)
