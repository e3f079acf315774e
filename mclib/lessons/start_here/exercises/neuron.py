"""Lesson 00: a neuron on paper and in code, the length of a vector, and a first prediction."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

# w = (2, -1), b = 1; x = (3, 4) and x = (1, 5)
two_outputs = Exercise(
    np.array([3, 0]),
    "The first sum is 3 and passes. The second is -2, so the neuron returns 0.",
    mistakes=(
        Mistake(
            "no max",
            "These are the two sums z. The second one is negative: what does max(0, z) make of it?",
            wrong=lambda: [3, -2],
        ),
        Mistake(
            "no bias",
            "The bias is missing: add b = 1 to each sum before you compare it with 0.",
            wrong=lambda: [2, 0],
        ),
        Mistake(
            "bias outside",
            "You added b after the comparison with 0. It belongs to the sum: max(0, w·x + b).",
            wrong=lambda: [3, 1],
        ),
        Mistake(
            "minus lost",
            "The second weight is -1, so the second input is subtracted.",
            wrong=lambda: [11, 8],
        ),
        Mistake(
            "min",
            "You kept the smaller of 0 and z. A neuron keeps the larger one.",
            wrong=lambda: [0, -2],
        ),
        Mistake(
            "absolute value",
            "You turned -2 into 2. The larger of 0 and -2 is something else.",
            wrong=lambda: [3, 2],
        ),
        Mistake(
            "weights swapped",
            "You multiplied each input by the weight of the other one: w₁ belongs to x₁.",
            wrong=lambda: [6, 10],
        ),
        Mistake(
            "bias subtracted",
            "You subtracted the bias. The sum is w·x + b.",
            wrong=lambda: [1, 0],
        ),
    ),
    hints=(
        "For the first input, z = 2·3 + (-1)·4 + 1.",
        "If z is negative, the larger of 0 and z is 0.",
    ),
)

predict_loss = Prediction(
    "down",
    "The output 2w was 2, below the measured 3. A larger w brings it nearer, so the loss falls.",
    mistakes=(
        Mistake(
            "up",
            "Try w = 1.1: the output is 2.2 and the error is 3 - 2.2. Is its square larger than 1?",
            wrong=lambda: "up",
        ),
        Mistake(
            "same",
            "The loss depends on w: here it is (3 - 2w)². Try w = 1.1, and compare with 1.",
            wrong=lambda: "same",
        ),
    ),
)


def _neuron_samples(seed):
    """Return samples w, b, x: every pair of signs of w·x and w·x + b, away from the kink at 0.

    Where both have one sign, b has either.
    """
    rng = np.random.default_rng(seed)
    samples = []
    pairs = (0.9, 2.3), (2.3, 0.8), (-0.7, 0.8), (0.5, -0.6), (-1.2, -2.1), (-1.9, -0.4)
    for n, (dot, z) in zip((3, 2, 4, 2, 5, 3), pairs, strict=True):
        w, x = rng.normal(size=n), rng.normal(size=n)
        samples.append((w, z - dot, x * (dot / (w @ x))))  # scaled so that w·x = dot
    return tuple(samples)


neuron = Exercise(
    lambda w, b, x: np.maximum(0, w @ x + b),
    "One dot product, one number added, one comparison with 0: that is the whole neuron.",
    samples=_neuron_samples(seed=0),
    mistakes=(
        Mistake(
            "no max",
            "This is z itself. The neuron still compares it with 0, and keeps the larger one.",
            wrong=lambda w, b, x: w @ x + b,
        ),
        Mistake(
            "min",
            "You kept the smaller of 0 and z. A neuron keeps the larger one.",
            wrong=lambda w, b, x: np.minimum(0, w @ x + b),
        ),
        Mistake(
            "no bias",
            "The b is missing: it shifts z before the comparison with 0.",
            wrong=lambda w, b, x: np.maximum(0, w @ x),
        ),
        Mistake(
            "bias outside",
            "You added b after the max. It belongs to z, inside: max(0, w·x + b).",
            wrong=lambda w, b, x: np.maximum(0, w @ x) + b,
        ),
        Mistake(
            "bias at each input",
            "You added b once for every input. A neuron has one bias, added once to the whole sum.",
            wrong=lambda w, b, x: np.maximum(0, w @ x + len(x) * b),
        ),
        Mistake(
            "first input alone",
            "Only the first input counts here. The dot product w·x adds up w_i x_i over all "
            "inputs.",
            wrong=lambda w, b, x: np.maximum(0, w[0] * x[0] + b),
        ),
        Mistake(
            "last input alone",
            "Only the last input counts here. If you wrote a loop, add each w_i x_i to the sum so "
            "far.",
            wrong=lambda w, b, x: np.maximum(0, w[-1] * x[-1] + b),
        ),
        Mistake(
            "last input left out",
            "The last input is left out. range(n) runs from 0 to n - 1, and all of these count.",
            wrong=lambda w, b, x: np.maximum(0, w[:-1] @ x[:-1] + b),
        ),
        Mistake(
            "mean",
            "You took the mean of the products w_i x_i. The dot product is their sum.",
            wrong=lambda w, b, x: np.maximum(0, np.mean(w * x) + b),
        ),
        Mistake(
            "step",
            "You return 1 where z is positive. The neuron lets z itself through.",
            wrong=lambda w, b, x: np.heaviside(w @ x + b, 0),
        ),
        Mistake(
            "entry by entry",
            "w * x multiplies entry by entry and leaves a vector. The dot in w·x also adds them "
            "up: w @ x.",
            wrong=lambda w, b, x: np.maximum(0, w * x + b),
        ),
    ),
    hints=(
        "w·x is w @ x in NumPy, and leaves one number.",
        "For the larger of 0 and z write np.maximum(0, z).",
    ),
)

length = Exercise(
    5,
    "√(3² + 4²) = 5. Bars around a vector mean its length.",
    mistakes=(
        Mistake(
            "sum of sizes",
            "You added 3 and 4, as if you walked along two streets. The straight line is shorter.",
            wrong=lambda: 7,
        ),
        Mistake(
            "entry by entry",
            "You took the size of each entry. In the paper |x| is one number, a length.",
            wrong=lambda: [3, 4],
        ),
        Mistake("no root", "This is the squared length: the root is missing.", wrong=lambda: 25),
        Mistake(
            "no squares",
            "Under the root belongs the sum of the squares of the entries, 3² + (-4)².",
            wrong=lambda: np.sqrt(7),
        ),
        Mistake(
            "minus before the square",
            "(-4)² is +16. Python takes the power before the minus, so put -4 in brackets.",
            wrong=lambda: -7,
        ),
        Mistake(
            "one entry",
            "That is one side of the right triangle. The arrow is its longest side.",
            wrong=lambda: 4,
        ),
        Mistake(
            "how many",
            "This counts the entries, as len(x) does in Python. The paper's bars ask for the "
            "length of the arrow.",
            wrong=lambda: 2,
        ),
        Mistake(
            "sum", "You added the entries, with their signs. Square them first.", wrong=lambda: -1
        ),
    ),
    hints=(
        "Draw the arrow from (0, 0) to (3, -4): it is the long side of a right triangle.",
        "Pythagoras: square, add, take the root.",
    ),
    ways=(lambda: (3**2 + 4**2) ** 0.5,),
)
