"""From the scores back to both layers, for a single input."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.backpropagation.samples import hidden, nonzero


def _outputs(seed):
    """Return samples (δ2, a1) of shapes (k,) and (h,); some activations are 0."""
    rng = np.random.default_rng(seed)
    found = []
    for k, h in ((3, 4), (2, 3), (4, 2)):
        found.append((nonzero(rng, k), np.abs(nonzero(rng, h)) * np.resize([1, 1, 0, 1], h)))
    return tuple(found)


def _networks(seed):
    """Return samples (W2, δ2, z1, x) of shapes (k, h), (k,), (h,) and (n,)."""
    rng = np.random.default_rng(seed)
    sizes = (2, 5, 3, 4)
    return tuple(
        (*sample, nonzero(rng, n)) for sample, n in zip(hidden(seed + 1), sizes, strict=True)
    )


def _back(W2, δ2, z1):
    return W2.T @ δ2 * gate(z1)


output_weights = Exercise(
    lambda δ2, a1: np.outer(δ2, a1),
    "The slope at the score of a class, times the activation that the weight multiplies.",
    samples=_outputs(seed=11),
    mistakes=(
        Mistake(
            "outer product reversed",
            "The factors of the outer product are swapped: W₂ has a row for each class, (k, h).",
            wrong=lambda δ2, a1: np.outer(a1, δ2),
        ),
        Mistake(
            "gates for activations",
            "You multiplied by the gates of the hidden layer. The weight multiplies the "
            "activation itself.",
            wrong=lambda δ2, a1: np.outer(δ2, gate(a1)),
        ),
        Mistake(
            "added up",
            "You added up over the hidden units. Each weight has a slope of its own.",
            wrong=lambda δ2, a1: δ2 * np.sum(a1),
        ),
        Mistake(
            "activations only",
            "Each row is a₁ here. The slope at the score of its class still multiplies it.",
            wrong=lambda δ2, a1: np.outer(np.ones(len(δ2)), a1),
        ),
        Mistake(
            "slopes only",
            "These are the slopes of the biases, repeated. A weight multiplies its activation.",
            wrong=lambda δ2, a1: np.outer(δ2, np.ones(len(a1))),
        ),
        Mistake(
            "sum, not product",
            "You added the slope to the activation. Along a path, slopes multiply.",
            wrong=lambda δ2, a1: np.add.outer(δ2, a1),
        ),
    ),
    hints=(
        "The weight in row i and column j adds W₂[i, j] a₁[j] to the score i.",
        "Row i is a₁, multiplied by entry i of δ₂: an outer product.",
    ),
)

# W₂ has the rows (1, 2, −1), (0, −3, 2) and (2, 1, 1); δ₂ = (0.2, −0.6, 0.4), z₁ = (0.5, −1, 2)
hidden_in_numbers = Exercise(
    np.array([1, 0, -1]),
    "Each hidden unit adds up what comes back from all the classes, and its gate decides.",
    mistakes=(
        Mistake(
            "W₂ for W₂ᵀ",
            "You went along the rows of W₂, as on the way forward. On the way back, unit j adds "
            "up its column: W₂ is transposed.",
            wrong=lambda: [-1.4, 0, 0.2],
        ),
        Mistake(
            "gate forgotten",
            "The second unit has z = −1: its gate is shut, and nothing gets through it.",
            wrong=lambda: [1, 2.6, -1],
        ),
        Mistake(
            "gate reversed",
            "You let through what stands behind the shut gate, and only that.",
            wrong=lambda: [0, 2.6, 0],
        ),
        Mistake(
            "z for the gate",
            "You multiplied by z. A gate is 0 or 1.",
            wrong=lambda: [0.5, 0, -2],
        ),
        Mistake(
            "slopes forgotten",
            "You added up the columns of W₂. Each row is multiplied by its slope first.",
            wrong=lambda: [3, 0, 2],
        ),
        Mistake(
            "mask on what comes back",
            "You kept what is positive among the slopes. The gates depend on z₁.",
            wrong=lambda: [1, 2.6, 0],
        ),
        Mistake(
            "signs dropped",
            "The slope of the second class is negative: its row is subtracted.",
            wrong=lambda: [1, 0, 1.4],
        ),
    ),
    hints=(
        "Back to a₁ first: unit j gets 0.2 W₂[1, j] − 0.6 W₂[2, j] + 0.4 W₂[3, j].",
        "Then look at z₁: which gates are open?",
    ),
)

hidden_delta = Exercise(
    lambda W2, δ2, z1: W2.T @ δ2 * gate(z1),
    "The columns of W₂ gather what comes back, and the gates of this very layer let it through.",
    samples=hidden(seed=21),
    column=True,
    mistakes=(
        Mistake(
            "gate forgotten",
            "These are the slopes at a₁. Between a₁ and z₁ there are the gates.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2,
        ),
        Mistake(
            "z for the gate",
            "You multiplied by max(0, z₁), the activation. A gate is 0 or 1.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * relu(z1),
        ),
        Mistake(
            "z ≥ 0",
            "This is right except where z is exactly 0: by the convention that gate is shut.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * (z1 >= 0),
        ),
        Mistake(
            "gate on what comes back",
            "Your gates test the slopes that come back. They depend on z₁, the value that was "
            "kept on the way forward.",
            wrong=lambda W2, δ2, z1: relu(W2.T @ δ2),
        ),
        Mistake(
            "mask of the wrong layer",
            "You put a mask on δ₂. The scores have no gate; the gates belong to z₁.",
            wrong=lambda W2, δ2, z1: W2.T @ relu(δ2),
        ),
        Mistake(
            "two masks",
            "The mask on z₁ is right, but δ₂ has been masked too. The scores have no gate.",
            wrong=lambda W2, δ2, z1: W2.T @ relu(δ2) * gate(z1),
        ),
        Mistake(
            "gate reversed",
            "You let through what stands behind shut gates. A gate is open where z > 0.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * (1 - gate(z1)),
        ),
        Mistake(
            "classes not added",
            "There is one row for each class here. Each hidden unit reaches all the scores, so "
            "what comes back along these paths adds up.",
            wrong=lambda W2, δ2, z1: δ2[:, None] * W2 * gate(z1),
        ),
        Mistake(
            "δ₂ forgotten",
            "You added up the columns of W₂. Each row is multiplied by its δ first.",
            wrong=lambda W2, δ2, z1: W2.sum(axis=0) * gate(z1),
        ),
    ),
    hints=(
        "δ₂ has the shape (k,), W₂ is (k, h), and the result is (h,). Which product fits?",
        "W2.T @ δ2 are the slopes at a₁. Multiply by (z1 > 0).",
    ),
    ways=(lambda W2, δ2, z1: (W2.T @ δ2) * (z1 > 0),),
)

first_weights = Exercise(
    lambda W2, δ2, z1, x: np.outer(W2.T @ δ2 * gate(z1), x),
    "The same rule as above, one layer down: the slope at z₁, times what the weight multiplies.",
    samples=_networks(seed=34),
    mistakes=(
        Mistake(
            "gate forgotten",
            "These slopes have not passed the gates of the hidden layer.",
            wrong=lambda W2, δ2, z1, x: np.outer(W2.T @ δ2, x),
        ),
        Mistake(
            "outer product reversed",
            "The factors of the outer product are swapped: W₁ has a row for each hidden unit.",
            wrong=lambda W2, δ2, z1, x: np.outer(x, _back(W2, δ2, z1)),
        ),
        Mistake(
            "δ₂ with x",
            "You took δ₂, the slopes at the scores. The first layer needs those at its own z₁.",
            wrong=lambda W2, δ2, z1, x: np.outer(δ2, x),
        ),
        Mistake(
            "activations for x",
            "The weights of the first layer multiply x, not the activations of the hidden layer.",
            wrong=lambda W2, δ2, z1, x: np.outer(_back(W2, δ2, z1), relu(z1)),
        ),
        Mistake(
            "z ≥ 0",
            "This is right except where z is exactly 0: by the convention that gate is shut.",
            wrong=lambda W2, δ2, z1, x: np.outer(W2.T @ δ2 * (z1 >= 0), x),
        ),
        Mistake(
            "x left out",
            "These are the slopes at z₁, which are those of the biases. Each weight also "
            "multiplies an input.",
            wrong=lambda W2, δ2, z1, x: _back(W2, δ2, z1),
        ),
        Mistake(
            "z for the gate",
            "You multiplied by the activations. A gate is 0 or 1.",
            wrong=lambda W2, δ2, z1, x: np.outer(W2.T @ δ2 * relu(z1), x),
        ),
        Mistake(
            "mask on the inputs",
            "You kept only the positive inputs. The gates belong to z₁.",
            wrong=lambda W2, δ2, z1, x: np.outer(W2.T @ δ2, relu(x)),
        ),
    ),
    hints=(
        "First the slopes at z₁, as in the exercise before.",
        "Then row j is x, multiplied by the slope at unit j.",
    ),
    ways=(lambda W2, δ2, z1, x: np.outer((W2.T @ δ2) * (z1 > 0), x),),
)
