"""Lesson 00: a neuron in code, the length of a vector, and a prediction about a loss."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

predict_loss = Prediction(
    "down",
    "The output 2w was 2, below the 3 that was measured. A larger w lifts it nearer, and the loss "
    "falls.",
    mistakes=(
        Mistake(
            "up",
            "Put w = 1.1 in: the output is 2.2, and the error 3 - 2.2. Is its square larger than "
            "1?",
            wrong=lambda: "up",
        ),
        Mistake(
            "same",
            "The loss holds w: C = (3 - 2w)². Put w = 1.1 in, and compare with 1.",
            wrong=lambda: "same",
        ),
    ),
)


def _neuron_samples(seed):
    """Return samples w, b, x: every pair of signs of w·x and w·x + b, away from the kink at 0."""
    rng = np.random.default_rng(seed)
    samples = []
    for n, dot, z in ((3, 0.9, 1.4), (4, -0.7, 0.8), (2, 0.5, -0.6), (5, -1.2, -2.1)):
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
            "You kept the smaller of the two. A neuron lets what is positive through.",
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
    "√(3² + 4²) = 5: the bars around a vector ask how long it is.",
    mistakes=(
        Mistake(
            "sum of sizes",
            "You added 3 and 4: a walk along the streets. Straight across is shorter.",
            wrong=lambda: 7,
        ),
        Mistake(
            "entry by entry",
            "You took the size of each entry. In the paper |x| is one number, a length.",
            wrong=lambda: [3, 4],
        ),
        Mistake("no root", "This is the squared length: the root is missing.", wrong=lambda: 25),
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
