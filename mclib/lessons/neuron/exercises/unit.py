"""The derivatives of one neuron with respect to its weights, its bias and its input."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.functions.activations import sigmoid
from mclib.functions.neuron import gate, relu

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
    ),
    hints=(
        "Two questions. How fast does z move with w₁? And does a move along with z, where z < 0?",
        "z = w₁x₁ + w₂x₂ + b moves by x₁. Now look at max(0, z) to the left of 0: how steep is it?",
    ),
)

# Every pair of signs of w·x and b, with z on either side of 0 where both are possible, so that
# neither w·x nor b alone decides whether z > 0; one where 0 < w·x < b, so that the gate w·x > b is
# not taken for w·x > 0; and one where z = 0.
_active = (np.array([-2.0, -1.0, 0.5]), -4.25, np.array([-1.5, -0.5, 2.0]))  # 4.5 − 4.25
_inactive = (np.array([-1.0, 3.0]), 0.75, np.array([0.5, -0.25]))  # −1.25 + 0.75
_opened_by_b = (np.array([-1.0, 2.0, 1.0]), 4.5, np.array([1.5, -1.0, 0.5]))  # −3 + 4.5
_shut_by_b = (np.array([1.5, -0.5]), -4.0, np.array([2.0, 1.0]))  # 2.5 − 4
_open_either_way = (np.array([1.5, -1.0]), 2.0, np.array([1.0, 0.5]))  # 1 + 2
_at_the_hinge = (np.array([1.0, 2.0, -1.0]), 1.0, np.array([2.0, -1.0, 1.0]))
_neurons = (_active, _inactive, _opened_by_b, _shut_by_b, _open_either_way, _at_the_hinge)
_BIAS_FORGOTTEN = "You looked at w·x. The gate looks at z = w·x + b: the bias helps to decide."

dot_by_w = Exercise(
    lambda w, x: x,
    "What stands beside w_i in the sum is x_i: the gradient by the weights is the input.",
    samples=tuple((w, x) for w, _, x in _neurons),
    column=True,
    mistakes=(
        Mistake(
            "w for x",
            "This is the derivative by x. By w, what remains of w_i x_i when w_i is the variable?",
            wrong=lambda w, x: w,
        ),
        Mistake(
            "sum's derivative missing",
            "This is the Jacobian of w ⊗ x, a matrix. The sum that follows has a derivative too: a "
            "row of ones, from the left.",
            wrong=lambda w, x: np.diag(x),
        ),
        Mistake(
            "the terms",
            "These are the terms w_i x_i themselves; differentiate each by its w_i.",
            wrong=lambda w, x: w * x,
        ),
    ),
    hints=("w·x = w₁x₁ + w₂x₂ + … Which terms contain w₂?",),
)

affine_gradient = Exercise(
    lambda w, b, x: np.append(x, 1.0),
    "b behaves like one more weight, whose input is always 1.",
    samples=_neurons,
    column=True,
    mistakes=(
        Mistake(
            "w for x",
            "The first entries are the weights. By w, the derivative is the other factor.",
            wrong=lambda w, b, x: np.append(w, 1.0),
        ),
        Mistake(
            "b for 1",
            "The last entry is b itself. How does z change when b grows by 1?",
            wrong=lambda w, b, x: np.append(x, b),
        ),
        Mistake(
            "b taken for a constant",
            "The last entry is 0. b is constant when w moves, but here b moves.",
            wrong=lambda w, b, x: np.append(x, 0.0),
        ),
        Mistake(
            "gate too early",
            "There is no max in z yet: you have put the gate in already.",
            wrong=lambda w, b, x: gate(w @ x + b) * np.append(x, 1.0),
        ),
    ),
    hints=("np.append(u, 1) puts a number behind an array.",),
)

activation_by_w = Exercise(
    lambda w, b, x: gate(w @ x + b) * x,
    "An active neuron learns along its input; an inactive one learns nothing from this x.",
    samples=_neurons,
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
    ),
    hints=("First z. Then: is z > 0?", "(z > 0) * x; True counts as 1, False as 0."),
)

activation_by_b = Exercise(
    lambda w, b, x: float(gate(w @ x + b)),
    "By b, the derivative is the bare gate: 1 or 0.",
    samples=_neurons,
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
    ),
    hints=(
        "By the chain rule: da/dz times ∂z/∂b.",
        "∂z/∂b = 1, so only the gate is left: 1.0 if z > 0 else 0.0.",
    ),
)

activation_by_x = Exercise(
    lambda w, b, x: gate(w @ x + b) * w,
    "Across the hinge line this arrow is gone; everywhere else on one side it is the same arrow.",
    samples=_neurons,
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
    ),
    hints=("In z = w·x + b, what stands beside x_i?", "The gate, (z > 0), times that."),
)


def _sigmoid_slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


sigmoid_neuron = Exercise(
    lambda w, b, x: _sigmoid_slope(w @ x + b) * x,
    "Only the middle link has changed: the gate has become a dimmer between 0 and 1/4.",
    samples=(_active, _inactive, (np.array([0.5, -1.5]), 0.2, np.array([-1.0, 0.4]))),
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
            "The slope is right, but it multiplies w: that is the gradient by x.",
            wrong=lambda w, b, x: _sigmoid_slope(w @ x + b) * w,
        ),
        Mistake(
            "ReLU's gate",
            "This is the gate of ReLU. The sigmoid is never quite shut, and never quite open.",
            wrong=lambda w, b, x: gate(w @ x + b) * x,
        ),
        Mistake(
            "bias forgotten",
            "You took the slope at w·x. It belongs at z = w·x + b.",
            wrong=lambda w, b, x: _sigmoid_slope(w @ x) * x,
        ),
    ),
    hints=("s = σ(z). Its slope is s (1 − s), where s is taken at z.",),
    ways=(lambda w, b, x: (s := 1 / (1 + np.exp(-(w @ x + b)))) * (1 - s) * x,),
)
