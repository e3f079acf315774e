"""Jacobians of maximum, sigmoid, ReLU and square, one that is not diagonal, and gᵀ diag(w)."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
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


def _vectors(seed, lengths=(3, 4, 2)):
    """Return samples (x,) whose entries have both signs and are at least 0.6 away from 0."""
    rng = np.random.default_rng(seed)
    return tuple((rng.uniform(0.6, 2, n) * np.resize([-1, 1, 1], n),) for n in lengths)


def _triples(seed):
    """Return samples (g, w, x) of three vectors of one length."""
    rng = np.random.default_rng(seed)
    return tuple(tuple(rng.uniform(-2, 2, (3, n))) for n in (3, 4, 2))


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
    ),
    hints=("Two cases: w_i > x_i and w_i < x_i.", "w > x is an array of True and False: 1.0 * it."),
)

sigmoid_jacobian = Exercise(
    lambda x: np.diag(sigmoid(x) * (1 - sigmoid(x))),
    "One input, one output, n times over: f' of each element, on the diagonal.",
    samples=_vectors(seed=72),
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
    ),
    hints=("With s = σ(x), the slope is s(1 - s).", "Compute s first, then np.diag(...)."),
    ways=(lambda x: np.diag((s := 1 / (1 + np.exp(-x))) * (1 - s)),),
)

relu_jacobian = Exercise(
    lambda x: np.diag(gate(x)),
    "A diagonal matrix, also for the broadcast max: element i listens to x_i and to nothing else.",
    samples=_vectors(seed=73),
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
    ),
    hints=("It is maximum(w, x) with w = 0.", "1.0 * (x > 0) holds the slopes."),
)

square_jacobian = Exercise(
    lambda x: np.diag(2 * x),
    "Both factors move: this is x_i², whose slope is 2x_i.",
    samples=_vectors(seed=74),
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
    ),
    hints=("x_i · x_i = x_i².",),
)


def _before(x):
    """Return the matrix with 1 at [i, i - 1], the column of the element before, and 0 elsewhere."""
    return np.roll(np.eye(len(x)), -1, axis=1)


neighbour_jacobian = Exercise(
    lambda x: np.diag(np.roll(x, 1)) + x[:, None] * _before(x),
    "Two inputs in each output, so two entries in each row: one of them off the diagonal.",
    samples=_vectors(seed=75, lengths=(3, 4, 5)),
    mistakes=(
        Mistake(
            "only the diagonal",
            "The * looks element-wise, but np.roll hands y_i the element before as well. "
            "Each row needs a second entry.",
            wrong=lambda x: np.diag(np.roll(x, 1)),
        ),
        Mistake(
            "square",
            "That would be right for x * x. The second factor is a different element.",
            wrong=lambda x: np.diag(2 * x),
        ),
        Mistake(
            "own element on the diagonal",
            "Along x_i the slope of x_i x_{i-1} is the other factor, not x_i.",
            wrong=lambda x: np.diag(x) + np.roll(x, 1)[:, None] * _before(x),
        ),
        Mistake(
            "second entry in the wrong column",
            "The second entry belongs to the element before, x_{i-1}; you put it at the one after.",
            wrong=lambda x: np.diag(np.roll(x, 1)) + x[:, None] * _before(x).T,
        ),
        Mistake(
            "sum of both factors on the diagonal",
            "Both terms are on the diagonal. The second one is the slope along x_{i-1}: "
            "another column.",
            wrong=lambda x: np.diag(np.roll(x, 1) + x),
        ),
    ),
    hints=(
        "Write out y₁ = x₁x₃, y₂ = x₂x₁, y₃ = x₃x₂ and differentiate each by x₁, x₂, x₃.",
        "np.roll(np.eye(n), -1, axis=1) has its ones at [i, i - 1].",
    ),
    ways=(lambda x: np.diag(np.roll(x, 1)) + np.diag(x) @ np.roll(np.eye(len(x)), -1, axis=1),),
)

predict_storage = Prediction(
    10**12,
    "A million rows of a million: 8 terabytes, of which a share of one in a million is not 0.",
    tolerance=1e-9,
    mistakes=(
        Mistake(
            "zeros alone",
            "That is how many of them are 0. The matrix holds those on its diagonal as well.",
            wrong=lambda: 10**12 - 10**6,
        ),
        Mistake(
            "only the diagonal",
            "That is what stands on the diagonal. The matrix has that many rows, each as long.",
            wrong=lambda: 10**6,
        ),
        Mistake(
            "two vectors",
            "That is w and x together. The matrix has a row for each output and a column "
            "for each input.",
            wrong=lambda: 2 * 10**6,
        ),
    ),
    hints=("Rows times columns.",),
)

pull_back = Exercise(
    lambda g, w, x: g * w,
    "No matrix anywhere: n products where gᵀ diag(w) would take n².",
    samples=_triples(seed=76),
    mistakes=(
        Mistake(
            "summed up",
            "g @ w adds all products into one number. Each input keeps its own.",
            wrong=lambda g, w, x: g @ w,
        ),
        Mistake(
            "w and x swapped",
            "That is the gradient by w. By x, the factor that stays is the other one.",
            wrong=lambda g, w, x: g * x,
        ),
        Mistake(
            "g forgotten",
            "This is the diagonal of the Jacobian. The g that arrives must pass through it.",
            wrong=lambda g, w, x: w.copy(),
        ),
        Mistake(
            "matrix not summed",
            "g[i] scales row i, but the rows are not added up: gᵀJ is a vector.",
            wrong=lambda g, w, x: g[:, None] * np.diag(w),
        ),
    ),
    hints=("gᵀ diag(w): column j of diag(w) has one entry, w_j.", "Entry j is g_j times w_j."),
)
