"""Functions of one vector, element by element: tanh, the sigmoid, and a square."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.activations import sigmoid
from mclib.lessons.elementwise_operations.exercises.entries import entry_mistakes

ON_THE_DIAGONAL = Mistake(
    "vector instead of diag",
    "The numbers are right, but they form a vector. With n outputs and n inputs the Jacobian is an "
    "(n, n) matrix: put them on its diagonal.",
    distort=lambda right: np.diagonal(right, axis1=-2, axis2=-1).copy(),
)


def vectors(seed, lengths=(3, 4, 2)):
    """Return samples (x,) whose entries have both signs and are at least 0.6 away from 0."""
    rng = np.random.default_rng(seed)
    return tuple((rng.uniform(0.6, 2, n) * np.resize([-1, 1, 1], n),) for n in lengths)


tanh_from_output = Exercise(
    [[0.75, 0.0], [0.0, 0.36]],
    "The slope of tanh can be computed from its output alone, so a program need not keep x.",
    mistakes=entry_mistakes(
        [[0.75, 0], [0, 0.36]],
        {
            (0, 0): ("first slope", "Work out 1 - 0.5² again. The other entries are right."),
            (1, 1): ("second slope", "Work out 1 - (-0.8)² again. The other entries are right."),
            (0, 1): ("y₁ along x₂", "The first output does not contain x₂. So what is ∂y₁/∂x₂?"),
            (1, 0): ("y₂ along x₁", "The second output does not contain x₁. So what is ∂y₂/∂x₁?"),
        },
        (
            ON_THE_DIAGONAL,
            Mistake(
                "1 - y",
                "The output must be squared: the slope is 1 - tanh².",
                wrong=lambda: [[0.5, 0], [0, 1.8]],
            ),
            Mistake(
                "square alone",
                "You have computed tanh² itself. The slope is 1 minus that.",
                wrong=lambda: [[0.25, 0], [0, 0.64]],
            ),
            Mistake(
                "plus for minus",
                "The square is subtracted from 1, also where y is negative: (-0.8)² is positive.",
                wrong=lambda: [[0.75, 0], [0, 1.64]],
            ),
            Mistake(
                "output taken for input",
                "You computed tanh of 0.5 and of -0.8. But these numbers are tanh of x already.",
                wrong=lambda: np.diag(1 - np.tanh([0.5, -0.8]) ** 2),
            ),
            Mistake(
                "filled",
                "Off the diagonal there are zeros: the first output does not depend on the second "
                "input.",
                wrong=lambda: [[0.75, 0.36], [0.75, 0.36]],
            ),
            Mistake(
                "the sigmoid's rule",
                "y(1 - y) is the slope of the sigmoid. The slope of tanh is 1 - y².",
                wrong=lambda: [[0.25, 0], [0, -1.44]],
            ),
        ),
    ),
    hints=(
        "In the table, the slope of tanh is written with tanh x itself. What is tanh x here?",
        "The first entry on the diagonal is 1 - 0.5².",
    ),
)

sigmoid_jacobian = Exercise(
    lambda x: np.diag(sigmoid(x) * (1 - sigmoid(x))),
    "The slope of σ at each x_i, on the diagonal. Like tanh, σ needs only its own output for that.",
    samples=vectors(seed=72),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "the sigmoid itself",
            "These are the outputs σ(x_i) on a diagonal. Their slopes are asked for.",
            wrong=lambda x: np.diag(sigmoid(x)),
        ),
        Mistake(
            "outer product",
            "np.outer pairs every output with every other one. σ works on each element alone.",
            wrong=lambda x: np.outer(sigmoid(x), 1 - sigmoid(x)),
        ),
        Mistake(
            "softmax",
            "This is the pattern of softmax, whose outputs share one sum. Here each output depends "
            "on its own x_i alone.",
            wrong=lambda x: np.diag(sigmoid(x)) - np.outer(sigmoid(x), sigmoid(x)),
        ),
        Mistake(
            "x for σ",
            "The slope is s(1 - s) with s = σ(x). You used x in the place of s.",
            wrong=lambda x: np.diag(x * (1 - x)),
        ),
        Mistake(
            "s for 1 - s",
            "Both of your factors are s. The second one is 1 - s.",
            wrong=lambda x: np.diag(sigmoid(x) ** 2),
        ),
        Mistake(
            "square of s alone",
            "In s(1 - s) the factor s multiplies both parts of the bracket, the 1 as well.",
            wrong=lambda x: np.diag(1 - sigmoid(x) ** 2),
        ),
        Mistake(
            "brackets forgotten",
            "Every entry is 0. Without brackets, s * 1 - s is s - s, so put them around 1 - s.",
            wrong=lambda x: np.zeros((len(x), len(x))),
        ),
        Mistake(
            "exponential",
            "This is the Jacobian of e^x. In σ the exponential stands in a denominator.",
            wrong=lambda x: np.diag(np.exp(x)),
        ),
        Mistake(
            "σ of the whole matrix",
            "You put the whole matrix into σ, zeros and all, and σ(0) is not 0. Compute the slopes "
            "first, and then put them on a diagonal.",
            wrong=lambda x: sigmoid(np.diag(x)) * (1 - sigmoid(np.diag(x))),
        ),
    ),
    hints=(
        "In lesson 02 you found the slope of σ. With s = σ(x) it is s(1 - s).",
        "Compute s first, and then np.diag(...) of the slopes.",
    ),
    ways=(lambda x: np.diag((s := 1 / (1 + np.exp(-x))) * (1 - s)),),
)

square_jacobian = Exercise(
    lambda x: np.diag(2 * x),
    "Both factors move, and what you have is x_i², whose slope is 2x_i.",
    samples=vectors(seed=74),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "one factor only",
            "diag(x) holds one factor constant, but both factors are the same moving x_i.",
            wrong=lambda x: np.diag(x),
        ),
        Mistake(
            "outer product",
            "np.outer pairs every x with every other one. Here each entry meets only itself.",
            wrong=lambda x: 2 * np.outer(x, x),
        ),
        Mistake(
            "the outputs",
            "These are the outputs x_i² on a diagonal. Differentiate them first.",
            wrong=lambda x: np.diag(x**2),
        ),
        Mistake(
            "integrated",
            "The power must come down by one. Yours does not, and it is divided: that is how a "
            "function with the slope x_i is found.",
            wrong=lambda x: np.diag(x**2 / 2),
        ),
        Mistake(
            "x lost",
            "The slope of x_i² is not the same everywhere: it grows with x_i.",
            wrong=lambda x: 2 * np.eye(len(x)),
        ),
    ),
    hints=("Entry i of x * x is x_i · x_i = x_i².",),
)
