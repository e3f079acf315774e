"""The opening's question: how each of the ten shares responds to each pixel."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions import digits


def _softmax_slopes(s):
    return np.diag(s) - np.outer(s, s)


def _layers(seed):
    """Return samples W (k, n), b (k,), x (n,), drawn by a seed, with k different from n."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.normal(size=(k, n)), rng.normal(size=k), rng.normal(size=n))
        for k, n in ((3, 5), (4, 2), (2, 3))
    )


digit_jacobian = Exercise(
    digits.slopes,
    "The small step goes through W first and then through the Jacobian of softmax: the two "
    "matrices multiply.",
    samples=_layers(64),
    mistakes=(
        Mistake(
            "scores alone",
            "W is the Jacobian of the scores. What softmax does to a change of the scores is "
            "missing.",
            wrong=lambda W, b, x: W,
        ),
        Mistake(
            "softmax alone",
            "This is the Jacobian of the shares with respect to the scores. The scores in turn "
            "respond to the pixels through W.",
            wrong=lambda W, b, x: _softmax_slopes(digits.shares(W, b, x)),
        ),
        Mistake(
            "bias left out",
            "The shares belong to the scores Wx + b. You left b out when you computed them.",
            wrong=lambda W, b, x: digits.slopes(W, 0 * b, x),
        ),
        Mistake(
            "denominator held still",
            "You used diag(s) for softmax. The part -ssᵀ, by which the shares compete, is missing.",
            wrong=lambda W, b, x: np.diag(digits.shares(W, b, x)) @ W,
        ),
        Mistake(
            "diagonal alone",
            "You kept s_i(1 - s_i) only. Each share responds to all the scores, not to its own "
            "alone.",
            wrong=lambda W, b, x: (
                np.diag(digits.shares(W, b, x) * (1 - digits.shares(W, b, x))) @ W
            ),
        ),
        Mistake(
            "inner product",
            "s @ s is one number. The second part of the softmax Jacobian is a matrix: "
            "np.outer(s, s).",
            wrong=lambda W, b, x: (
                (np.diag(digits.shares(W, b, x)) - np.sum(digits.shares(W, b, x) ** 2)) @ W
            ),
        ),
    ),
    hints=(
        "Compute the shares s first, from the scores W @ x + b.",
        "A small step d in the pixels changes the scores by W d. The softmax Jacobian turns that "
        "into the change of the shares.",
    ),
    ways=(
        lambda W, b, x: (
            (np.diag(s := np.exp(W @ x + b) / np.sum(np.exp(W @ x + b))) - np.outer(s, s)) @ W
        ),
    ),
)


def _tables(seed):
    """Return samples J (m, n) and a row number, drawn by a seed, m different from n."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.normal(size=shape), i) for shape, i in (((4, 7), 2), ((5, 9), 0), ((3, 6), 1))
    )


pixel_to_erase = Exercise(
    lambda J, digit: int(np.argmin(J[digit])),
    "Erasing is a negative nudge, so the most negative slope in the digit's row gains most.",
    samples=_tables(71),
    mistakes=(
        Mistake(
            "largest slope",
            "At this pixel more ink raises the share, so to erase ink there lowers it. A nudge "
            "can be negative.",
            wrong=lambda J, digit: int(np.argmax(J[digit])),
        ),
        Mistake(
            "column for row",
            "You searched a column. The slopes of one share for all the pixels are in a row.",
            wrong=lambda J, digit: int(np.argmin(J[:, digit])),
        ),
        Mistake(
            "the slope itself",
            "That is the most negative slope. The question asks for its pixel.",
            wrong=lambda J, digit: np.min(J[digit]),
        ),
        Mistake(
            "largest in size",
            "You compared the sizes of the slopes. If the largest one is positive, to erase ink "
            "there lowers the share.",
            wrong=lambda J, digit: int(np.argmax(np.abs(J[digit]))),
        ),
        Mistake(
            "counted from 1",
            "Here pixels are counted from 0, as NumPy does: the first one is pixel 0.",
            wrong=lambda J, digit: int(np.argmin(J[digit])) + 1,
        ),
        Mistake(
            "whole matrix",
            "You searched the whole matrix. Only the row of the digit matters.",
            wrong=lambda J, digit: int(np.argmin(J)),
        ),
    ),
    hints=(
        "Which row of J belongs to the digit?",
        "To erase is to nudge by a negative h. For which slopes is slope times h positive?",
        "np.argmin(v) is the place of the smallest entry of a vector v, counted from 0.",
    ),
)
