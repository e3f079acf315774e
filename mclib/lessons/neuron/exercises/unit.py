"""The derivatives of one neuron with ReLU, with respect to its weights, its bias and its input."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.functions.activations import sigmoid
from mclib.functions.neuron import gate, relu
from mclib.lessons.neuron.samples import NEURONS

_BIAS_FORGOTTEN = "You looked at w·x. The gate looks at z = w·x + b: the bias helps to decide."

predict_gate = Prediction(
    0,
    "z is negative, so a is 0, and stays 0 when w₁ moves a little: nothing gets through.",
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is x₁, the answer for z. But z = −0.3: what does max(0, z) do there?",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "w for x",
            "This is w₁ itself. Ask two things: what multiplies w₁ in z, and does it get through?",
            wrong=lambda: 2,
        ),
        Mistake(
            "z itself",
            "This is z. The question is how a changes, and a = max(0, z).",
            wrong=lambda: -0.3,
        ),
        Mistake(
            "an open gate",
            "1 is the slope of max(0, z) where z is positive. Here z = −0.3.",
            wrong=lambda: 1,
        ),
    ),
    hints=(
        "Two questions. How fast does z move with w₁? And does a move along with z, where z < 0?",
        "z = w₁x₁ + w₂x₂ + b moves by x₁. Now look at max(0, z) to the left of 0: how steep is it?",
    ),
)

activation_by_w = Exercise(
    lambda w, b, x: gate(w @ x + b) * x,
    "An active neuron learns along its input; an inactive one learns nothing from this x.",
    samples=NEURONS,
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is right for z. Where z ≤ 0 the max lets nothing through: multiply by the gate.",
            wrong=lambda w, b, x: x,
        ),
        Mistake(
            "w for x",
            "The gate is right, but what it lets through is w: that is the gradient by x.",
            wrong=lambda w, b, x: gate(w @ x + b) * w,
        ),
        Mistake(
            "z ≥ 0",
            "Right on both sides; but exactly at z = 0 the convention of the lesson is 0: z > 0, "
            "not z ≥ 0.",
            wrong=lambda w, b, x: np.where(w @ x + b >= 0, 1.0, 0.0) * x,
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activation a. The gate looks at z and says 0 or 1, never more.",
            wrong=lambda w, b, x: relu(w @ x + b) * x,
        ),
        Mistake(
            "bias forgotten",
            _BIAS_FORGOTTEN,
            wrong=lambda w, b, x: gate(w @ x) * x,
        ),
        Mistake(
            "gate on each input",
            "You asked each entry of x whether it is positive. There is one gate, and it looks at "
            "z.",
            wrong=lambda w, b, x: gate(x) * x,
        ),
        Mistake(
            "bias alone",
            "Your gate looks at b alone. It looks at z = w·x + b.",
            wrong=lambda w, b, x: float(b > 0) * x,
        ),
        Mistake(
            "open on both sides",
            "Your gate opens for every z but 0. It opens where z is positive.",
            wrong=lambda w, b, x: float(w @ x + b != 0) * x,
        ),
        Mistake(
            "minus below 0",
            "Where z is negative, a stays at 0: it does not fall.",
            wrong=lambda w, b, x: np.sign(w @ x + b) * x,
        ),
        Mistake(
            "gate on each weight",
            "You asked each weight whether it is positive. There is one gate, and it looks at z.",
            wrong=lambda w, b, x: gate(w) * x,
        ),
        Mistake(
            "gate alone",
            "This is the gate alone. What does it let through?",
            wrong=lambda w, b, x: gate(w @ x + b),
        ),
    ),
    hints=("First z. Then: is z > 0?", "(z > 0) * x; True counts as 1, False as 0."),
)

activation_by_b = Exercise(
    lambda w, b, x: float(gate(w @ x + b)),
    "By b, the derivative is the bare gate: 1 or 0.",
    samples=NEURONS,
    mistakes=(
        Mistake(
            "gate forgotten",
            "1 is right for z. For a it holds only where z > 0.",
            wrong=lambda w, b, x: 1.0,
        ),
        Mistake(
            "z ≥ 0",
            "Right on both sides; but exactly at z = 0 the convention of the lesson is 0.",
            wrong=lambda w, b, x: float(w @ x + b >= 0),
        ),
        Mistake(
            "a for the gate",
            "This is the activation itself. How fast does it move with b?",
            wrong=lambda w, b, x: float(relu(w @ x + b)),
        ),
        Mistake(
            "bias forgotten",
            _BIAS_FORGOTTEN,
            wrong=lambda w, b, x: float(gate(w @ x)),
        ),
        Mistake(
            "b for 1",
            "The gate is right, but what it lets through is b itself. How fast does z move with b?",
            wrong=lambda w, b, x: float(gate(w @ x + b)) * b,
        ),
        Mistake(
            "bias alone",
            "Your gate looks at b alone. It looks at z = w·x + b.",
            wrong=lambda w, b, x: float(b > 0) * 1.0,
        ),
        Mistake(
            "open on both sides",
            "Your gate opens for every z but 0. It opens where z is positive.",
            wrong=lambda w, b, x: float(w @ x + b != 0) * 1.0,
        ),
        Mistake(
            "minus below 0",
            "Where z is negative, a stays at 0: it does not fall.",
            wrong=lambda w, b, x: np.sign(w @ x + b) * 1.0,
        ),
        Mistake(
            "x let through",
            "The gate is right, but what it lets through is x: that is the gradient with respect "
            "to w.",
            wrong=lambda w, b, x: gate(w @ x + b) * x,
        ),
        Mistake(
            "sigmoid for the gate",
            "This is the sigmoid of z. The slope of max(0, z) is 0 or 1, nothing between.",
            wrong=lambda w, b, x: float(sigmoid(w @ x + b)),
        ),
    ),
    hints=(
        "By the chain rule: da/dz times ∂z/∂b.",
        "∂z/∂b = 1, so only the gate is left: 1.0 if z > 0 else 0.0.",
    ),
)

activation_by_x = Exercise(
    lambda w, b, x: gate(w @ x + b) * w,
    "Across the hinge line this arrow is gone; everywhere else on one side it is the same arrow.",
    samples=NEURONS,
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is right for z. Where z ≤ 0 the max lets nothing through.",
            wrong=lambda w, b, x: w,
        ),
        Mistake(
            "x for w",
            "The gate is right, but what it lets through is x: that is the gradient by w.",
            wrong=lambda w, b, x: gate(w @ x + b) * x,
        ),
        Mistake(
            "z ≥ 0",
            "Right on both sides; but exactly at z = 0 the convention of the lesson is 0.",
            wrong=lambda w, b, x: np.where(w @ x + b >= 0, 1.0, 0.0) * w,
        ),
        Mistake(
            "a for the gate",
            "You multiplied by the activation a. The gate looks at z and says 0 or 1.",
            wrong=lambda w, b, x: relu(w @ x + b) * w,
        ),
        Mistake(
            "bias forgotten",
            _BIAS_FORGOTTEN,
            wrong=lambda w, b, x: gate(w @ x) * w,
        ),
        Mistake(
            "bias alone",
            "Your gate looks at b alone. It looks at z = w·x + b.",
            wrong=lambda w, b, x: float(b > 0) * w,
        ),
        Mistake(
            "open on both sides",
            "Your gate opens for every z but 0. It opens where z is positive.",
            wrong=lambda w, b, x: float(w @ x + b != 0) * w,
        ),
        Mistake(
            "minus below 0",
            "Where z is negative, a stays at 0: it does not fall.",
            wrong=lambda w, b, x: np.sign(w @ x + b) * w,
        ),
        Mistake(
            "gate on each weight",
            "You asked each weight whether it is positive. There is one gate, and it looks at z.",
            wrong=lambda w, b, x: gate(w) * w,
        ),
        Mistake(
            "gate on each input",
            "You asked each entry of x whether it is positive. There is one gate, and it looks at "
            "z.",
            wrong=lambda w, b, x: gate(x) * w,
        ),
        Mistake(
            "w for its slope",
            "The gate is right, and what it lets through is w, not ones.",
            wrong=lambda w, b, x: gate(w @ x + b) * np.ones(len(w)),
        ),
    ),
    hints=("In z = w·x + b, what stands beside x_i?", "The gate, (z > 0), times that."),
)
