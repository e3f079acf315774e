"""Mixed problems: each needs two rules of this lesson or of earlier ones at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.digits import softmax
from mclib.lessons.backpropagation.samples import nonzero, scores, truth


def _tanh_layers(seed):
    """Return samples (W2, δ2, z1) without kinks: shapes (k, h), (k,) and (h,)."""
    rng = np.random.default_rng(seed)
    sizes = ((3, 4), (2, 3), (4, 2))
    return tuple((nonzero(rng, (k, h)), nonzero(rng, k), nonzero(rng, h)) for k, h in sizes)


tanh_hidden = Exercise(
    lambda W2, δ2, z1: W2.T @ δ2 * (1 - np.tanh(z1) ** 2),
    "Only the link between z₁ and a₁ is another one: its slope takes the place of the gates.",
    samples=_tanh_layers(seed=12),
    column=True,
    mistakes=(
        Mistake(
            "gates",
            "You used the gates of ReLU. The slope of tanh is another one.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * (z1 > 0),
        ),
        Mistake(
            "value for slope",
            "You multiplied by tanh z₁ itself. What is its slope?",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * np.tanh(z1),
        ),
        Mistake(
            "square lost",
            "The slope of tanh is 1 less its square: the square is missing.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * (1 - np.tanh(z1)),
        ),
        Mistake(
            "slope left out",
            "These are the slopes at a₁. Between a₁ and z₁ there is the slope of tanh.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2,
        ),
        Mistake(
            "z for tanh",
            "You put z₁ where its tanh belongs.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * (1 - z1**2),
        ),
        Mistake(
            "slope of the sigmoid",
            "a(1 − a) is the slope of the sigmoid. For tanh it is another expression in a.",
            wrong=lambda W2, δ2, z1: W2.T @ δ2 * np.tanh(z1) * (1 - np.tanh(z1)),
        ),
    ),
    hints=(
        "Back to a₁ nothing changes: W₂ᵀδ₂.",
        "With a₁ = tanh z₁, the slope of the link is 1 − a₁².",
    ),
)

temperature = Exercise(
    lambda z2, y, T: -(softmax(z2 / T) - y) @ z2 / T**2,
    "T reaches the loss through every score, so all the paths add: a dot product.",
    samples=tuple((*each, T) for each, T in zip(scores(seed=16), (0.7, 1.6, 2.5), strict=True)),
    mistakes=(
        Mistake(
            "sign",
            "The slope of 1/T is negative: a minus is missing.",
            wrong=lambda z2, y, T: (softmax(z2 / T) - y) @ z2 / T**2,
        ),
        Mistake(
            "slope of 1/T",
            "You divided by T once. The slope of 1/T is −1/T².",
            wrong=lambda z2, y, T: -(softmax(z2 / T) - y) @ z2 / T,
        ),
        Mistake(
            "T forgotten in the shares",
            "The shares are those of z₂/T, not of z₂.",
            wrong=lambda z2, y, T: -(softmax(z2) - y) @ z2 / T**2,
        ),
        Mistake(
            "paths not added",
            "There is one number for each class here. T reaches the loss through all of them, "
            "so add up.",
            wrong=lambda z2, y, T: -(softmax(z2 / T) - y) * z2 / T**2,
        ),
        Mistake(
            "by the scores",
            "These are the slopes with respect to the scores. Asked for is that with respect to T.",
            wrong=lambda z2, y, T: (softmax(z2 / T) - y) / T,
        ),
        Mistake(
            "scores left out",
            "The slope of z_i / T with respect to T contains z_i.",
            wrong=lambda z2, y, T: -np.sum((softmax(z2 / T) - y) / T**2 + y / T**2),
        ),
    ),
    hints=(
        "With v = z₂/T the slopes at v are softmax(v) − y.",
        "dv_i/dT = −z_i/T². Multiply, and add over the classes.",
    ),
)


def _decayed(seed):
    """Return samples (W2, a1, y, λ) of shapes (k, h), (h,), (k,) and ()."""
    rng = np.random.default_rng(seed)
    return tuple(
        (nonzero(rng, (k, h)), np.abs(nonzero(rng, h)), truth(k)[right], λ)
        for k, h, right, λ in ((3, 4, 0, 0.3), (2, 3, 1, 0.8), (4, 2, 2, 0.5))
    )


def _slopes(W2, a1, y):
    return np.outer(softmax(W2 @ a1) - y, a1)


weight_decay = Exercise(
    lambda W2, a1, y, λ: np.outer(softmax(W2 @ a1) - y, a1) + λ * W2,
    "W₂ reaches the loss along two paths, and each step downhill now also shrinks it a little.",
    samples=_decayed(seed=14),
    mistakes=(
        Mistake(
            "second path lost",
            "The path through the squares of the weights is missing.",
            wrong=lambda W2, a1, y, λ: _slopes(W2, a1, y),
        ),
        Mistake(
            "first path lost",
            "The path through the scores is missing.",
            wrong=lambda W2, a1, y, λ: λ * W2,
        ),
        Mistake(
            "half kept",
            "The square gives a factor 2, which cancels the half.",
            wrong=lambda W2, a1, y, λ: _slopes(W2, a1, y) + λ / 2 * W2,
        ),
        Mistake(
            "half forgotten",
            "There is a factor 2 too many in the second term: the half cancels it.",
            wrong=lambda W2, a1, y, λ: _slopes(W2, a1, y) + 2 * λ * W2,
        ),
        Mistake(
            "squares kept",
            "You added the squares of the weights themselves. Which slope does a square have?",
            wrong=lambda W2, a1, y, λ: _slopes(W2, a1, y) + λ / 2 * W2**2,
        ),
        Mistake(
            "subtracted",
            "The decay is subtracted from the slope here. Both terms of the loss are added, so "
            "their slopes are.",
            wrong=lambda W2, a1, y, λ: _slopes(W2, a1, y) - λ * W2,
        ),
        Mistake(
            "λ forgotten",
            "The second term has lost its factor λ.",
            wrong=lambda W2, a1, y, λ: _slopes(W2, a1, y) + W2,
        ),
    ),
    hints=(
        "One path leads through the scores, the other through the squares. Paths add.",
        "The slope of λ/2 · w² with respect to w is λw.",
    ),
)
