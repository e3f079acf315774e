"""Problems that need two rules at once: a neuron and a product, a shortcut, a length."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.activations import sigmoid
from mclib.functions.neuron import gate, relu
from mclib.lessons.neuron.samples import ACTIVE, INACTIVE, SEARCHED, layers, nonzero


def _slope(z):
    """Return the slope of the sigmoid."""
    return sigmoid(z) * (1 - sigmoid(z))


swish_by_w = Exercise(
    lambda w, b, x: (
        (sigmoid(w @ x + b) + (w @ x + b) * sigmoid(w @ x + b) * (1 - sigmoid(w @ x + b))) * x
    ),
    "z enters the product twice, so there are two terms; the chain rule then multiplies both by x.",
    samples=(ACTIVE, INACTIVE, *SEARCHED),
    column=True,
    mistakes=(
        Mistake(
            "second term lost",
            "z is inside σ(z) as well as in front of it. The product rule has a second term.",
            wrong=lambda w, b, x: sigmoid(w @ x + b) * x,
        ),
        Mistake(
            "first term lost",
            "z is in front of σ(z) as well as inside it. The product rule has a first term.",
            wrong=lambda w, b, x: (z := w @ x + b) * _slope(z) * x,
        ),
        Mistake(
            "product of derivatives",
            "You multiplied the slopes of the two factors. The slope of a product is a sum of two "
            "terms.",
            wrong=lambda w, b, x: _slope(w @ x + b) * x,
        ),
        Mistake(
            "x missing",
            "This is the slope with respect to z. One link of the chain is missing: from w to z.",
            wrong=lambda w, b, x: sigmoid(z := w @ x + b) + z * _slope(z),
        ),
        Mistake(
            "w for x",
            "The slope at z is right, but you multiplied it by w. That gives the gradient with "
            "respect to x.",
            wrong=lambda w, b, x: (sigmoid(z := w @ x + b) + z * _slope(z)) * w,
        ),
        Mistake(
            "x in one term only",
            "Only your second term is multiplied by x. Both terms go through z, so both need it.",
            wrong=lambda w, b, x: sigmoid(z := w @ x + b) + z * _slope(z) * x,
        ),
    ),
    hints=(
        "First differentiate z σ(z) with respect to z, by the product rule.",
        "The slope at z is σ(z) + z σ(z)(1 − σ(z)). Then follow the chain from z to w.",
    ),
    ways=(
        lambda w, b, x: ((s := sigmoid(w @ x + b)) + (w @ x + b) * s * (1 - s)) * x,
        lambda w, b, x: ((s := 1 / (1 + np.exp(-(z := w @ x + b)))) + z * s * (1 - s)) * x,
    ),
)


def _square_layers(seed):
    """Return samples (W, b, x, δ) with W of shape (n, n) and not symmetric."""
    rng = np.random.default_rng(seed)
    found = []
    for n in (3, 2, 4):
        W, x = nonzero(rng, (n, n)), nonzero(rng, n)
        b = (np.array([1.2, -0.7, 0.4, -2.0])[:n] - W @ x).round(2)
        found.append((W, b, x, nonzero(rng, n)))
    return tuple(found)


residual_backward = Exercise(
    lambda W, b, x, δ: δ + W.T @ (δ * gate(W @ x + b)),
    "Two paths lead from x to h, and what comes back along them adds up. The shortcut has no gate.",
    samples=_square_layers(seed=9),
    column=True,
    mistakes=(
        Mistake(
            "shortcut forgotten",
            "You followed the path through the layer only. x is also added as it is.",
            wrong=lambda W, b, x, δ: W.T @ (δ * gate(W @ x + b)),
        ),
        Mistake(
            "layer forgotten",
            "You followed the shortcut only. x also goes through the layer.",
            wrong=lambda W, b, x, δ: δ,
        ),
        Mistake(
            "gate forgotten",
            "The path through the layer passes its gates: multiply δ by them before W.",
            wrong=lambda W, b, x, δ: δ + W.T @ δ,
        ),
        Mistake(
            "gate on the shortcut",
            "You multiplied both paths by the gates. The shortcut passes none.",
            wrong=lambda W, b, x, δ: (g := δ * gate(W @ x + b)) + W.T @ g,
        ),
        Mistake(
            "W for Wᵀ",
            "You multiplied by W. On the way back it is the transpose: x_j collects from every "
            "unit along column j.",
            wrong=lambda W, b, x, δ: δ + W @ (δ * gate(W @ x + b)),
        ),
        Mistake(
            "x for δ",
            "You added x, the value on the shortcut. What comes back along it is δ.",
            wrong=lambda W, b, x, δ: x + W.T @ (δ * gate(W @ x + b)),
        ),
        Mistake(
            "1 for δ",
            "The shortcut has the slope 1, but what comes back along it is 1 times δ.",
            wrong=lambda W, b, x, δ: 1 + W.T @ (δ * gate(W @ x + b)),
        ),
    ),
    hints=(
        "Draw the graph: which two paths lead from x to h?",
        "Back along the shortcut comes δ itself. Back through the layer comes what you found for "
        "the backward pass.",
    ),
    ways=(lambda W, b, x, δ: δ + W.T @ (δ * (W @ x + b > 0)),),
)

squared_length_by_W = Exercise(
    lambda W, b, x: np.outer(2 * relu(W @ x + b), x),
    "The slope of |a|² at a is 2a, and a is 0 wherever a gate is shut, so the gates are in it.",
    samples=layers(seed=0)[:3],
    mistakes=(
        Mistake(
            "a missing",
            "The slope of |a|² with respect to a is 2a, and not 2.",
            wrong=lambda W, b, x: np.outer(2 * gate(W @ x + b), x),
        ),
        Mistake(
            "factor 2 lost",
            "The square has the slope 2a: the factor 2 is missing.",
            wrong=lambda W, b, x: np.outer(relu(W @ x + b), x),
        ),
        Mistake(
            "gate forgotten",
            "You used 2z. Behind a shut gate a is 0, and so is its slope.",
            wrong=lambda W, b, x: np.outer(2 * (W @ x + b), x),
        ),
        Mistake(
            "outer product reversed",
            "The factors of the outer product are swapped: the gradient has the shape of W.",
            wrong=lambda W, b, x: np.outer(x, 2 * relu(W @ x + b)),
        ),
        Mistake(
            "W for x",
            "You multiplied the rows of W. With respect to W, each row is a multiple of x.",
            wrong=lambda W, b, x: 2 * relu(W @ x + b)[:, None] * W,
        ),
        Mistake(
            "by x",
            "This is the gradient with respect to x, in the shape of x.",
            wrong=lambda W, b, x: W.T @ (2 * relu(W @ x + b)),
        ),
    ),
    hints=(
        "Begin at the end: what is the slope δ of |a|² with respect to a?",
        "Put this δ into the backward pass of the layer: the outer product of δ ⊗ gate and x.",
    ),
    ways=(lambda W, b, x: np.outer(2 * relu(W @ x + b) * gate(W @ x + b), x),),
)
