"""The derivative of one neuron with a sigmoid, with respect to its weights."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.activations import sigmoid
from mclib.functions.neuron import gate
from mclib.lessons.neuron.samples import ACTIVE, INACTIVE, SEARCHED


def _sigmoid_slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


sigmoid_neuron = Exercise(
    lambda w, b, x: _sigmoid_slope(w @ x + b) * x,
    "Only the middle link has changed: in place of a gate of 0 or 1 there is a factor between 0 "
    "and 1/4.",
    samples=(ACTIVE, INACTIVE, *SEARCHED),
    column=True,
    mistakes=(
        Mistake(
            "slope at a",
            "You took the slope of σ at a. It belongs at z, where σ itself is taken.",
            wrong=lambda w, b, x: _sigmoid_slope(sigmoid(w @ x + b)) * x,
        ),
        Mistake(
            "the value for the slope",
            "This is σ(z) x. The slope of σ is σ(z) times something more.",
            wrong=lambda w, b, x: sigmoid(w @ x + b) * x,
        ),
        Mistake(
            "w for x",
            "The slope of σ is right, but you multiplied it by w. That gives the gradient with "
            "respect to x.",
            wrong=lambda w, b, x: _sigmoid_slope(w @ x + b) * w,
        ),
        Mistake(
            "ReLU's gate",
            "This is the gate of ReLU. The slope of the sigmoid is never quite 0 and never as "
            "large as 1.",
            wrong=lambda w, b, x: gate(w @ x + b) * x,
        ),
        Mistake(
            "bias forgotten",
            "You took the slope at w·x. It belongs at z = w·x + b.",
            wrong=lambda w, b, x: _sigmoid_slope(w @ x) * x,
        ),
        Mistake(
            "s for 1 - s",
            "Both factors of the slope are s. The second one is 1 - s.",
            wrong=lambda w, b, x: sigmoid(w @ x + b) ** 2 * x,
        ),
        Mistake(
            "1 - s alone",
            "The slope of σ has two factors, s and 1 - s. The first is missing.",
            wrong=lambda w, b, x: (1 - sigmoid(w @ x + b)) * x,
        ),
        Mistake(
            "plus between",
            "A sign is wrong inside the slope of σ: the second factor is 1 - s.",
            wrong=lambda w, b, x: (s := sigmoid(w @ x + b)) * (1 + s) * x,
        ),
        Mistake(
            "z for σ(z)",
            "You put z into s(1 - s). The formula holds for s = σ(z).",
            wrong=lambda w, b, x: (z := w @ x + b) * (1 - z) * x,
        ),
        Mistake(
            "gate as well",
            "You multiplied by the gate of ReLU as well. The slope of the sigmoid is positive on "
            "both sides of 0.",
            wrong=lambda w, b, x: gate(w @ x + b) * _sigmoid_slope(w @ x + b) * x,
        ),
        Mistake(
            "slope at x",
            "You took the slope of σ at each entry of x. It belongs at z, one number.",
            wrong=lambda w, b, x: _sigmoid_slope(x) * x,
        ),
        Mistake(
            "tanh for σ",
            "This is the slope of tanh. That of σ is s(1 - s).",
            wrong=lambda w, b, x: (1 - np.tanh(w @ x + b) ** 2) * x,
        ),
        Mistake(
            "brackets forgotten",
            "Put brackets around 1 - s: without them s multiplies the 1 alone.",
            wrong=lambda w, b, x: (s := sigmoid(w @ x + b)) * 1 - s * x,
        ),
    ),
    hints=(
        "Which link of the chain has changed, compared with the ReLU neuron?",
        "Compute s = σ(z) once. The slope of σ at z is s (1 − s).",
    ),
    ways=(lambda w, b, x: (s := 1 / (1 + np.exp(-(w @ x + b)))) * (1 - s) * x,),
)
