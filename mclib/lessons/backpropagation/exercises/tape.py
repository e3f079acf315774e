"""The reader's own tape: the sweep that adds at forks, and the network recorded on it."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.network import gradients
from mclib.lessons.backpropagation.samples import batches
from mclib.lessons.backpropagation.tape import slope_of_forked, slope_of_weights

# In x u + u with u = x², both x and u are used twice: two forks.
tape_sweep = Exercise(
    lambda x: 3 * x**2 + 2 * x,
    "At a fork, what comes back along the arrows adds up: a single + in your code.",
    samples=((0.7,), (-0.4,), (1.9,), (-1.3,)),
    mistakes=(
        Mistake(
            "= for +=",
            "You overwrite what has come back already, so that at each fork only the last arrow "
            "counts. Add to the slope that is there.",
            wrong=lambda x: slope_of_forked(x, lambda known, back, g: back(g)),
        ),
        Mistake(
            "upstream slope lost",
            "Each arrow brings back its own slope only. Give `back` the slope of the node that the "
            "arrow leads to.",
            wrong=lambda x: slope_of_forked(
                x, lambda known, back, g: known + back(np.ones_like(g))
            ),
        ),
        Mistake(
            "way back left out",
            "You passed the slope on as it is. `back` multiplies it by the slope of the arrow.",
            wrong=lambda x: slope_of_forked(x, lambda known, back, g: known + g),
        ),
        Mistake(
            "multiplied at the fork",
            "You multiplied what arrives by what is there, which is 0 at first. Paths add.",
            wrong=lambda x: slope_of_forked(x, lambda known, back, g: known * back(g)),
        ),
        Mistake(
            "subtracted at the fork",
            "You subtracted what arrives. Paths add.",
            wrong=lambda x: slope_of_forked(x, lambda known, back, g: known - back(g)),
        ),
    ),
    hints=(
        "`back` takes the slope of `node`, and returns what arrives at `before`.",
        "Write before.slope + back(node.slope).",
    ),
)

tape_network = Exercise(
    lambda W1, b1, W2, b2, X, Y: gradients(W1, b1, W2, b2, X, Y)[0],
    "You wrote the way forward only, and the tape found the way back by itself.",
    samples=batches(seed=9),
    mistakes=(
        Mistake(
            "no gate",
            "There is no relu between the two layers.",
            wrong=lambda *inputs: slope_of_weights(*inputs, gate=lambda z: z),
        ),
        Mistake(
            "bias forgotten",
            "The bias b₁ is missing on the way forward, so the gates and the shares are others.",
            wrong=lambda W1, b1, W2, b2, X, Y: gradients(W1, 0 * b1, W2, b2, X, Y)[0],
        ),
        Mistake(
            "second bias forgotten",
            "The bias b₂ is missing on the way forward, so the shares are others.",
            wrong=lambda W1, b1, W2, b2, X, Y: gradients(W1, b1, W2, 0 * b2, X, Y)[0],
        ),
    ),
    hints=(
        "Forward is relu(add(times(x, W1), b1)), and the second layer likewise, without relu.",
        "cross_entropy(scores, Y) gives the loss. Then sweep(loss), and return W1.slope.",
    ),
)
