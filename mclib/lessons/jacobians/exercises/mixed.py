"""Three mixed problems: each needs two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import five_points

_x, _ = five_points()


def _pairs(seed):
    """Return samples x, a of shape (n,) for several n, drawn by a seed."""
    rng = np.random.default_rng(seed)
    return tuple((rng.normal(size=n), rng.normal(size=n)) for n in (3, 2, 4))


dot_times_vector = Exercise(
    lambda x, a: (a @ x) * np.eye(len(x)) + np.outer(x, a),
    "The product rule: a·x times the identity, and x times the row of slopes of a·x.",
    samples=_pairs(82),
    mistakes=(
        Mistake(
            "number held still",
            "You held the factor a·x still. It moves with every x_j too: that is the second term.",
            wrong=lambda x, a: (a @ x) * np.eye(len(x)),
        ),
        Mistake(
            "vector held still",
            "You held the vector x still. It moves as well, with the identity for its Jacobian.",
            wrong=lambda x, a: np.outer(x, a),
        ),
        Mistake(
            "outer product reversed",
            "The first term is right. In the second, entry [i, j] is x_i (from the output) times "
            "a_j (from the nudge).",
            wrong=lambda x, a: (a @ x) * np.eye(len(x)) + np.outer(a, x),
        ),
        Mistake(
            "number in every entry",
            "You added the number a·x to every entry. It belongs on the diagonal: only x_i itself "
            "moves when x_j moves with j = i.",
            wrong=lambda x, a: (a @ x) + np.outer(x, a),
        ),
        Mistake(
            "each entry alone",
            "You multiplied a_i by x_i, as if output i were a_i x_i times x_i. The factor a·x "
            "contains all the inputs.",
            wrong=lambda x, a: 2 * np.diag(a * x),
            when=lambda given, x, a: any(
                given.shape == (len(x), len(x)) and np.allclose(given, k * np.diag(a * x))
                for k in (1, 2)
            ),
        ),
        Mistake(
            "dot product for outer",
            "a·x is one number, and you used it twice. The second term is a whole matrix.",
            wrong=lambda x, a: 2 * (a @ x) * np.eye(len(x)),
        ),
    ),
    hints=(
        "Output i is (a·x) x_i: a product of two factors. Differentiate it with respect to x_j.",
        "The first factor has the slope a_j. The second has the slope 1 where i = j, and 0 "
        "elsewhere.",
    ),
    ways=(lambda x, a: np.outer(x, a) + np.diag(np.full(len(x), a @ x)),),
)

five_outputs = Exercise(
    lambda w, b, x: np.stack([(w * x + b > 0) * x, 1.0 * (w * x + b > 0)], axis=1),
    "Each active point has the row (x_i, 1), each inactive one the row (0, 0).",
    samples=(
        (1.5, -0.9, _x),
        (-0.8, 1.2, _x),
        (0.7, 0.3, np.array([-1.4, 0.6, -0.2])),
    ),
    mistakes=(
        Mistake(
            "gate left open",
            "You took every point as active. Where wx + b is negative, the output is 0 and does "
            "not respond.",
            wrong=lambda w, b, x: np.stack([x, np.ones(len(x))], axis=1),
        ),
        Mistake(
            "columns as rows",
            "A row belongs to an output, and there is one output for each point. You have a row "
            "for w and a row for b.",
            wrong=lambda w, b, x: np.stack([(w * x + b > 0) * x, 1.0 * (w * x + b > 0)]),
        ),
        Mistake(
            "columns swapped",
            "The columns are swapped: the slopes with respect to w come first.",
            wrong=lambda w, b, x: np.stack([1.0 * (w * x + b > 0), (w * x + b > 0) * x], axis=1),
        ),
        Mistake(
            "gate without the bias",
            "The gate looks at the whole z = wx + b. You left b out of it.",
            wrong=lambda w, b, x: np.stack([(w * x > 0) * x, 1.0 * (w * x > 0)], axis=1),
        ),
        Mistake(
            "gate on x",
            "You let through the points with positive x. The gate looks at wx + b.",
            wrong=lambda w, b, x: np.stack([(x > 0) * x, 1.0 * (x > 0)], axis=1),
        ),
        Mistake(
            "bias column not gated",
            "The first column is right. At an inactive point the output does not respond to b "
            "either.",
            wrong=lambda w, b, x: np.stack([(w * x + b > 0) * x, np.ones(len(x))], axis=1),
        ),
        Mistake(
            "weight column not gated",
            "The second column is right. At an inactive point the output does not respond to w "
            "either.",
            wrong=lambda w, b, x: np.stack([x, 1.0 * (w * x + b > 0)], axis=1),
        ),
        Mistake(
            "gate reversed",
            "You kept the inactive points and dropped the active ones. The neuron lets positive z "
            "through.",
            wrong=lambda w, b, x: np.stack([(w * x + b < 0) * x, 1.0 * (w * x + b < 0)], axis=1),
        ),
        Mistake(
            "bias subtracted in the gate",
            "The gate looks at z = wx + b. You took b away instead of adding it.",
            wrong=lambda w, b, x: np.stack([(w * x - b > 0) * x, 1.0 * (w * x - b > 0)], axis=1),
        ),
        Mistake(
            "w for x",
            "The slope of wx + b with respect to w is x, not w.",
            wrong=lambda w, b, x: np.stack([(w * x + b > 0) * w, 1.0 * (w * x + b > 0)], axis=1),
        ),
    ),
    hints=(
        "Take one point with wx + b > 0. What are the slopes of its output with respect to w and "
        "to b?",
        "`w * x + b > 0` is True or False for each point; times a number it acts as 1 or 0.",
        "np.stack([first, second], axis=1) sets two vectors side by side as columns.",
    ),
)


def _softmax(x):
    return np.exp(x) / np.sum(np.exp(x))


def _truth(x, c):
    return 1.0 * (np.arange(len(x)) == c)


log_share_gradient = Exercise(
    lambda x, c: _softmax(x) - _truth(x, c),
    "The shares, minus 1 at the right place. This short formula trains every classifier; lesson 13 "
    "uses it.",
    samples=(
        (np.array([0.3, -1.2, 0.8]), 0),
        (np.array([1.5, 0.2, -0.4, 0.9]), 3),
        (np.array([-0.7, 0.6, 1.1]), 1),
    ),
    mistakes=(
        Mistake(
            "sign",
            "The sign is reversed: this is the gradient of ln s_c, without its minus.",
            wrong=lambda x, c: _truth(x, c) - _softmax(x),
        ),
        Mistake(
            "no derivative of the logarithm",
            "This is minus row c of the softmax Jacobian. The slope of ln, which is 1/s_c, is "
            "missing.",
            wrong=lambda x, c: _softmax(x)[c] * (_softmax(x) - _truth(x, c)),
        ),
        Mistake(
            "other entries only",
            "You have s_j everywhere. At j = c the row of softmax holds s_c(1 - s_c).",
            wrong=lambda x, c: _softmax(x),
        ),
        Mistake(
            "slope of the logarithm alone",
            "This is the slope of -ln s_c with respect to s_c. Multiply it by the slopes of s_c "
            "along the scores.",
            wrong=lambda x, c: -1 / _softmax(x)[c],
        ),
        Mistake(
            "not normalised",
            "You used e^x as it stands. Divide it by its sum first, so that the shares add up to "
            "1.",
            wrong=lambda x, c: np.exp(x) - _truth(x, c),
        ),
        Mistake(
            "one at every place",
            "You subtracted 1 from every share. It belongs to the place c alone.",
            wrong=lambda x, c: _softmax(x) - 1,
        ),
    ),
    hints=(
        "Two links, as in lesson 02: the slope of -ln s_c with respect to s_c is -1/s_c.",
        "Multiply it by row c of the softmax Jacobian: the factor s_c cancels.",
    ),
    column=True,
    ways=(lambda x, c: np.exp(x) / np.sum(np.exp(x)) - np.eye(len(x))[c],),
)
