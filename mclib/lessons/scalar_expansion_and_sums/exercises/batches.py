"""Gradients that go back along an axis of a batch."""

import numpy as np

from mclib.checks import Exercise, Mistake

_SHAPES = ((4, 3), (2, 5), (3, 2))


def _gradients(seed):
    """Return samples (Δ,) of matrices with entries of both signs, away from 0."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(0.4, 2, shape) * np.sign(rng.normal(size=shape)),) for shape in _SHAPES
    )


def _matrix_and_gradient(seed, axis):
    """Return samples (X, δ), where δ has one entry for each index of that axis of X."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(-2, 2, shape), rng.uniform(0.5, 2, n) * np.resize([1, -1], n))
        for shape, n in ((shape, shape[axis]) for shape in _SHAPES)
    )


bias_gradient = Exercise(
    lambda Δ: Δ.sum(axis=0),
    "b was stretched down the rows, so its gradient is summed down the rows. It has the shape of "
    "b.",
    samples=_gradients(seed=81),
    mistakes=(
        Mistake(
            "sum not taken",
            "This still has a row for each sample, but all samples share one b: add up over them.",
            wrong=lambda Δ: Δ,
        ),
        Mistake(
            "wrong axis",
            "You summed over the n features. b was stretched along the other axis.",
            wrong=lambda Δ: Δ.sum(axis=1),
        ),
        Mistake(
            "1/N",
            "You averaged over the batch. A 1/N, if there is one, belongs to the loss and is in Δ "
            "already.",
            wrong=lambda Δ: Δ.mean(axis=0),
        ),
        Mistake(
            "lost axis",
            "You summed over both axes. b has n entries, and each has its own gradient.",
            wrong=lambda Δ: Δ.sum(),
        ),
        Mistake(
            "axis kept",
            "The numbers are right, but in shape (1, n). The bias has shape (n,), and so has its "
            "gradient.",
            wrong=lambda Δ: Δ.sum(axis=0, keepdims=True),
        ),
        Mistake(
            "one sample only",
            "That is the share of the first sample alone.",
            wrong=lambda Δ: Δ[0],
        ),
        Mistake(
            "last sample only",
            "That is the share of the last sample alone. Does a loop overwrite its result?",
            wrong=lambda Δ: Δ[-1],
        ),
        Mistake(
            "first sample left out",
            "The first sample is missing: Python counts from 0.",
            wrong=lambda Δ: Δ[1:].sum(axis=0),
        ),
        Mistake(
            "1/n",
            "You divided by the number of features. b_j gets the sum of its column, undivided.",
            wrong=lambda Δ: Δ.sum(axis=0) / Δ.shape[1],
        ),
        Mistake(
            "largest for sum",
            "You took the largest entry of each column. Every sample uses b, so all of them count.",
            wrong=lambda Δ: Δ.max(axis=0),
        ),
    ),
    hints=(
        "Y_ij = X_ij + b_j: which entries of Y does b_j move?",
        "Sum over i, the axis of the samples.",
    ),
)

sum_axis_gradient = Exercise(
    lambda X, δ: np.repeat(δ[:, None], X.shape[1], axis=1),
    "Each cell of row i feeds output i once, so all of them receive δ_i.",
    samples=_matrix_and_gradient(seed=82, axis=0),
    mistakes=(
        Mistake(
            "not stretched back",
            "δ has one number for each row. ∂C/∂X has the shape of X: hand δ_i to the whole row.",
            wrong=lambda X, δ: δ,
        ),
        Mistake(
            "column left narrow",
            "This is one column, of shape (N, 1). Stretch it over all n columns of X.",
            wrong=lambda X, δ: δ[:, None],
        ),
        Mistake(
            "X left in",
            "A sum has slope 1 along each of its terms, whatever their values.",
            wrong=lambda X, δ: δ[:, None] * X,
        ),
        Mistake(
            "1/n",
            "You divided by n: that is for a mean.",
            wrong=lambda X, δ: np.repeat(δ[:, None], X.shape[1], axis=1) / X.shape[1],
        ),
        Mistake(
            "transpose",
            "The numbers run along the wrong axis: δ_i belongs to row i.",
            wrong=lambda X, δ: np.repeat(δ[None], X.shape[1], axis=0),
        ),
        Mistake(
            "δ forgotten",
            "These ones are the slopes of the sums. The δ that arrives has to be multiplied by "
            "them.",
            wrong=lambda X, δ: np.ones(X.shape),
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the numbers are mixed: row i holds δ_i and nothing else.",
            wrong=lambda X, δ: np.tile(δ, X.shape[1]).reshape(X.shape),
        ),
        Mistake(
            "δ added up",
            "You added up δ first. Row i needs δ_i alone.",
            wrong=lambda X, δ: np.sum(δ) * np.ones(X.shape),
        ),
        Mistake(
            "forward",
            "This is the forward step, from X to y. Going back, start from δ.",
            wrong=lambda X, δ: X.sum(axis=1),
        ),
        Mistake(
            "1/N",
            "You divided by N. Nothing is averaged here.",
            wrong=lambda X, δ: np.repeat(δ[:, None], X.shape[1], axis=1) / len(X),
        ),
    ),
    hints=(
        "The cell X_ij is in output i only, with slope 1.",
        "The array δ[:, None] is a column. Multiplied by np.ones(X.shape), it fills all columns.",
    ),
)

mean_axis_gradient = Exercise(
    lambda X, δ: np.repeat(δ[None], len(X), axis=0) / len(X),
    "Each row gets δ, multiplied by its share 1/N in the mean.",
    samples=_matrix_and_gradient(seed=83, axis=1),
    mistakes=(
        Mistake(
            "1/N forgotten",
            "This is for a sum. Each of the N rows has only its share in the mean.",
            wrong=lambda X, δ: np.repeat(δ[None], len(X), axis=0),
        ),
        Mistake(
            "1/n for 1/N",
            "You divided by the number of columns. How many entries go into one of these means?",
            wrong=lambda X, δ: np.repeat(δ[None], len(X), axis=0) / X.shape[1],
        ),
        Mistake(
            "1/N twice over",
            "You divided by all N·n entries. Each mean runs over one column only.",
            wrong=lambda X, δ: np.repeat(δ[None], len(X), axis=0) / X.size,
        ),
        Mistake(
            "not stretched back",
            "This is right for one row. But ∂C/∂X has the shape of X: every row gets it.",
            wrong=lambda X, δ: δ / len(X),
        ),
        Mistake(
            "transpose",
            "The numbers run along the wrong axis: δ_j belongs to column j.",
            wrong=lambda X, δ: np.repeat(δ[:, None], len(X), axis=1) / len(X),
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the numbers are mixed: column j should hold δ_j and nothing "
            "else.",
            wrong=lambda X, δ: np.repeat(δ, len(X)).reshape(X.shape) / len(X),
        ),
        Mistake(
            "δ averaged",
            "You averaged δ. Column j needs δ_j alone, divided by N.",
            wrong=lambda X, δ: np.full(X.shape, np.mean(δ)),
        ),
        Mistake(
            "N - 1",
            "You divided by N - 1, as for a variance. A mean of N numbers divides by N.",
            wrong=lambda X, δ: np.repeat(δ[None], len(X), axis=0) / (len(X) - 1),
        ),
        Mistake(
            "forward",
            "This is the forward step, from X to y. Going back, start from δ.",
            wrong=lambda X, δ: X.mean(axis=0),
        ),
    ),
    hints=(
        "The cell X_ij is in output j only, with slope 1/N.",
        "The product np.ones(X.shape) * δ stretches δ down the rows.",
    ),
    ways=(lambda X, δ: np.ones(X.shape) * δ / len(X),),
)
