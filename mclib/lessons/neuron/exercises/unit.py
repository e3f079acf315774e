"""The derivatives of one neuron with ReLU, with respect to its weights, its bias and its input."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.neuron.samples import NEURONS

_BIAS_FORGOTTEN = (
    "Your gate depends on w·x alone. It should depend on z = w·x + b, where the bias counts too."
)

activation_by_w = Exercise(
    lambda w, b, x: gate(w @ x + b) * x,
    "While the gate is open the weights move along the input; while it is shut, this x teaches "
    "them nothing.",
    samples=NEURONS,
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is the gradient of z. Where z ≤ 0 the maximum stays at 0, so multiply by the "
            "gate.",
            wrong=lambda w, b, x: x,
        ),
        Mistake(
            "w for x",
            "The gate is right, but you multiplied it by w. That gives the gradient with respect "
            "to x.",
            wrong=lambda w, b, x: gate(w @ x + b) * w,
        ),
        Mistake(
            "z ≥ 0",
            "This is right on both sides of 0. At z = 0 itself the convention is 0, so the gate "
            "is z > 0 and not z ≥ 0.",
            wrong=lambda w, b, x: np.where(w @ x + b >= 0, 1.0, 0.0) * x,
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activation a. The gate depends on z and is 0 or 1, never more.",
            wrong=lambda w, b, x: relu(w @ x + b) * x,
        ),
        Mistake(
            "bias forgotten",
            _BIAS_FORGOTTEN,
            wrong=lambda w, b, x: gate(w @ x) * x,
        ),
        Mistake(
            "gate on each input",
            "You tested whether each entry of x is positive. A neuron has a single gate, and it "
            "depends on z.",
            wrong=lambda w, b, x: gate(x) * x,
        ),
        Mistake(
            "bias alone",
            "Your gate depends on b alone. It should depend on z = w·x + b.",
            wrong=lambda w, b, x: float(b > 0) * x,
        ),
        Mistake(
            "open on both sides",
            "Your gate is open for every z except 0. It should be open only where z is positive.",
            wrong=lambda w, b, x: float(w @ x + b != 0) * x,
        ),
        Mistake(
            "minus below 0",
            "Your slope is −1 where z is negative. There a stays at 0: it does not fall.",
            wrong=lambda w, b, x: np.sign(w @ x + b) * x,
        ),
        Mistake(
            "gate on each weight",
            "You tested whether each weight is positive. A neuron has a single gate, and it "
            "depends on z.",
            wrong=lambda w, b, x: gate(w) * x,
        ),
        Mistake(
            "gate alone",
            "This is the gate alone. Which gradient does it multiply?",
            wrong=lambda w, b, x: gate(w @ x + b),
        ),
    ),
    hints=(
        "Compute z first. Is it positive?",
        "In a product, (z > 0) counts as 1 where it is True and as 0 where it is False.",
    ),
)

activation_by_x = Exercise(
    lambda w, b, x: gate(w @ x + b) * w,
    "On the side where z is positive the gradient is w everywhere; on the other side it is zero.",
    samples=NEURONS,
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is the gradient of z. Where z ≤ 0 the maximum stays at 0, so multiply by the "
            "gate.",
            wrong=lambda w, b, x: w,
        ),
        Mistake(
            "x for w",
            "The gate is right, but you multiplied it by x. That gives the gradient with respect "
            "to w.",
            wrong=lambda w, b, x: gate(w @ x + b) * x,
        ),
        Mistake(
            "z ≥ 0",
            "This is right on both sides of 0. At z = 0 itself the slope is 0 by convention.",
            wrong=lambda w, b, x: np.where(w @ x + b >= 0, 1.0, 0.0) * w,
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activation a. The gate depends on z and is 0 or 1.",
            wrong=lambda w, b, x: relu(w @ x + b) * w,
        ),
        Mistake(
            "bias forgotten",
            _BIAS_FORGOTTEN,
            wrong=lambda w, b, x: gate(w @ x) * w,
        ),
        Mistake(
            "bias alone",
            "Your gate depends on b alone. It should depend on z = w·x + b.",
            wrong=lambda w, b, x: float(b > 0) * w,
        ),
        Mistake(
            "open on both sides",
            "Your gate is open for every z except 0. It should be open only where z is positive.",
            wrong=lambda w, b, x: float(w @ x + b != 0) * w,
        ),
        Mistake(
            "minus below 0",
            "Your slope is −1 where z is negative. There a stays at 0: it does not fall.",
            wrong=lambda w, b, x: np.sign(w @ x + b) * w,
        ),
        Mistake(
            "gate on each weight",
            "You tested whether each weight is positive. A neuron has a single gate, and it "
            "depends on z.",
            wrong=lambda w, b, x: gate(w) * w,
        ),
        Mistake(
            "gate on each input",
            "You tested whether each entry of x is positive. A neuron has a single gate, and it "
            "depends on z.",
            wrong=lambda w, b, x: gate(x) * w,
        ),
        Mistake(
            "w for its slope",
            "The gate is right, but it should multiply w, not ones.",
            wrong=lambda w, b, x: gate(w @ x + b) * np.ones(len(w)),
        ),
    ),
    hints=(
        "In z = w·x + b, what is x_i multiplied by?",
        "The gradient of z, times the gate (z > 0).",
    ),
)
