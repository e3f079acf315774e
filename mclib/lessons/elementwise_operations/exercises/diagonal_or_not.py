"""The diagonal Jacobians of maximum, sigmoid, ReLU and square."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.activations import sigmoid
from mclib.functions.neuron import gate, relu

ON_THE_DIAGONAL = Mistake(
    "vector instead of diag",
    "The right numbers, but as a vector. n outputs by n inputs make an (n, n) matrix: "
    "put the numbers on its diagonal.",
    distort=lambda right: np.diagonal(right, axis1=-2, axis2=-1).copy(),
)


def _w_and_x(seed):
    """Return samples (w, x) with x_i above some w_i and below others, by at least 0.3."""
    rng = np.random.default_rng(seed)
    samples = []
    for n in (3, 4, 2):
        w = rng.uniform(-3, 3, n)
        samples.append((w, w + rng.uniform(0.3, 0.9, n) * np.resize([1, -1, -1], n)))
    return tuple(samples)


def vectors(seed, lengths=(3, 4, 2)):
    """Return samples (x,) whose entries have both signs and are at least 0.6 away from 0."""
    rng = np.random.default_rng(seed)
    return tuple((rng.uniform(0.6, 2, n) * np.resize([-1, 1, 1], n),) for n in lengths)


maximum_by_w = Exercise(
    lambda w, x: np.diag(1.0 * (w > x)),
    "Where w_i wins, y_i is w_i and follows it; where it loses, y_i does not notice.",
    samples=_w_and_x(seed=71),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "gate the wrong way round",
            "The ones stand where x wins. There y_i = x_i, and w_i has nothing to say.",
            wrong=lambda w, x: np.diag(1.0 * (x > w)),
        ),
        Mistake(
            "the maximum itself",
            "These are the outputs. The slope of a winner along itself is asked for.",
            wrong=lambda w, x: np.diag(np.maximum(w, x)),
        ),
        Mistake(
            "winner's value",
            "Where w_i wins, y_i = w_i. Its slope along w_i is not w_i.",
            wrong=lambda w, x: np.diag(np.where(w > x, w, 0)),
        ),
        Mistake(
            "gate at 0",
            "You asked whether w_i is positive, as for max(0, w). Here w_i competes with x_i.",
            wrong=lambda w, x: np.diag(1.0 * (w > 0)),
        ),
        Mistake(
            "minus for the loser",
            "Where w_i loses, you put -1. But there y_i does not respond to w_i at all.",
            wrong=lambda w, x: np.diag(np.sign(w - x)),
        ),
        Mistake(
            "every pair compared",
            "You compared every w with every x. Here w_i meets only x_i.",
            wrong=lambda w, x: 1.0 * (w[:, None] > x),
        ),
        Mistake(
            "largest entry alone",
            "You kept the largest entry of w alone. Each w_i has a contest of its own, with x_i.",
            wrong=lambda w, x: np.diag(1.0 * (w == np.max(w))),
        ),
    ),
    hints=("Two cases: w_i > x_i and w_i < x_i.", "w > x is an array of True and False: 1.0 * it."),
)

sigmoid_jacobian = Exercise(
    lambda x: np.diag(sigmoid(x) * (1 - sigmoid(x))),
    "One input, one output, n times over: f' of each element, on the diagonal.",
    samples=vectors(seed=72),
    mistakes=(
        ON_THE_DIAGONAL,
        Mistake(
            "the sigmoid itself",
            "These are the outputs σ(x_i). Their slopes are asked for.",
            wrong=lambda x: np.diag(sigmoid(x)),
        ),
        Mistake(
            "outer product",
            "np.outer pairs every output with every other. σ works on each element alone.",
            wrong=lambda x: np.outer(sigmoid(x), 1 - sigmoid(x)),
        ),
        Mistake(
            "softmax",
            "That is the pattern of softmax, which shares one sum. σ does not: each x_i is alone.",
            wrong=lambda x: np.diag(sigmoid(x)) - np.outer(sigmoid(x), sigmoid(x)),
        ),
        Mistake(
            "x for σ",
            "σ' is s(1 - s) with s = σ(x): put the output in, not x.",
            wrong=lambda x: np.diag(x * (1 - x)),
        ),
        Mistake(
            "s for 1 - s",
            "Both factors are s. The second one is 1 - s.",
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
            "first, then put them on a diagonal.",
            wrong=lambda x: sigmoid(np.diag(x)) * (1 - sigmoid(np.diag(x))),
        ),
    ),
    hints=("With s = σ(x), the slope is s(1 - s).", "Compute s first, then np.diag(...)."),
    ways=(lambda x: np.diag((s := 1 / (1 + np.exp(-x))) * (1 - s)),),
)

relu_jacobian = Exercise(
    lambda x: np.diag(gate(x)),
    "A diagonal matrix, also for the broadcast max: element i listens to x_i and to nothing else.",
    samples=vectors(seed=73),
    mistakes=(
        Mistake(
            "vector instead of diag",
            "A vector is what the paper shows here, too. By the element-wise rule, n outputs by n "
            "inputs make a diagonal matrix.",
            wrong=gate,
        ),
        Mistake(
            "relu itself",
            "These are the outputs max(0, x_i). Where they follow x_i, what is their slope?",
            wrong=lambda x: np.diag(relu(x)),
        ),
        Mistake(
            "gate the wrong way round",
            "The ones stand at the negative x_i, where max(0, x_i) stays at 0.",
            wrong=lambda x: np.diag(gate(-x)),
        ),
        Mistake(
            "gate for columns",
            "Whole columns are lit: that says that every output answers to a positive x_j.",
            wrong=lambda x: np.ones((len(x), 1)) * gate(x),
        ),
        Mistake(
            "minus below 0",
            "Where x_i is negative, max(0, x_i) stays at 0: it does not fall.",
            wrong=lambda x: np.diag(np.sign(x)),
        ),
        Mistake(
            "every pair of gates",
            "You multiplied the gates of every pair. Element i has to do with x_i alone.",
            wrong=lambda x: np.outer(gate(x), gate(x)),
        ),
        Mistake(
            "one gate for all",
            "You let all elements through or none. Each x_i has a gate of its own.",
            wrong=lambda x: np.eye(len(x)) * (np.sum(x) > 0),
        ),
    ),
    hints=("It is maximum(w, x) with w = 0.", "1.0 * (x > 0) holds the slopes."),
)

square_jacobian = Exercise(
    lambda x: np.diag(2 * x),
    "Both factors move: this is x_i², whose slope is 2x_i.",
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
            "np.outer pairs every x with every other. Here each meets only itself.",
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
    hints=("x_i · x_i = x_i².",),
)
