"""Gradients that go back along an axis of a batch."""

import numpy as np

from mclib.checks import Exercise, Mistake

_SHAPES = ((4, 3), (2, 5), (3, 2))


def _gradients(seed):
    """Return samples (G,) of matrices with entries of both signs, away from 0."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(0.4, 2, shape) * np.sign(rng.normal(size=shape)),) for shape in _SHAPES
    )


def _matrix_and_gradient(seed, axis):
    """Return samples (X, g), where g has one entry for each index of that axis of X."""
    rng = np.random.default_rng(seed)
    return tuple(
        (rng.uniform(-2, 2, shape), rng.uniform(0.5, 2, n) * np.resize([1, -1], n))
        for shape, n in ((shape, shape[axis]) for shape in _SHAPES)
    )


bias_gradient = Exercise(
    lambda G: G.sum(axis=0),
    "b was stretched down the rows, so its gradient is summed down the rows: the shape of b.",
    samples=_gradients(seed=81),
    mistakes=(
        Mistake(
            "sum not taken",
            "This still has a row for each sample, but all samples share one b: add over them.",
            wrong=lambda G: G,
        ),
        Mistake(
            "wrong axis",
            "You summed over the n features. b was stretched along the other axis.",
            wrong=lambda G: G.sum(axis=1),
        ),
        Mistake(
            "1/N",
            "You averaged over the batch. A 1/N, if there is one, is part of the loss, hence of G.",
            wrong=lambda G: G.mean(axis=0),
        ),
        Mistake(
            "lost axis",
            "You summed over both axes. b has n entries, and each has its own gradient.",
            wrong=lambda G: G.sum(),
        ),
        Mistake(
            "axis kept",
            "The right numbers in shape (1, n). b has shape (n,), and so has its gradient.",
            wrong=lambda G: G.sum(axis=0, keepdims=True),
        ),
        Mistake(
            "one sample only",
            "That is the share of the first sample alone.",
            wrong=lambda G: G[0],
        ),
        Mistake(
            "last sample only",
            "That is the share of the last sample alone. Does a loop overwrite its result?",
            wrong=lambda G: G[-1],
        ),
        Mistake(
            "first sample left out",
            "The first sample is missing: Python counts from 0.",
            wrong=lambda G: G[1:].sum(axis=0),
        ),
        Mistake(
            "1/n",
            "You divided by the number of features. b_j gets the sum of its column, undivided.",
            wrong=lambda G: G.sum(axis=0) / G.shape[1],
        ),
        Mistake(
            "largest for sum",
            "You took the largest entry of each column. Every sample uses b, so all of them count.",
            wrong=lambda G: G.max(axis=0),
        ),
    ),
    hints=(
        "Y_ij = X_ij + b_j: which entries of Y does b_j move?",
        "Sum over i, the axis of the samples.",
    ),
)

sum_axis_gradient = Exercise(
    lambda X, g: np.repeat(g[:, None], X.shape[1], axis=1),
    "Each cell of row i feeds output i once, so all of them receive g_i.",
    samples=_matrix_and_gradient(seed=82, axis=0),
    mistakes=(
        Mistake(
            "not stretched back",
            "g has one number for each row. ∂L/∂X has the shape of X: hand g_i to the whole row.",
            wrong=lambda X, g: g,
        ),
        Mistake(
            "column left narrow",
            "(N, 1) is one column. Stretch it over all n columns of X.",
            wrong=lambda X, g: g[:, None],
        ),
        Mistake(
            "X left in",
            "A sum has slope 1 along each of its terms, whatever their values.",
            wrong=lambda X, g: g[:, None] * X,
        ),
        Mistake(
            "1/n",
            "You divided by n: that is for a mean.",
            wrong=lambda X, g: np.repeat(g[:, None], X.shape[1], axis=1) / X.shape[1],
        ),
        Mistake(
            "transpose",
            "The numbers run along the wrong axis: g_i belongs to row i.",
            wrong=lambda X, g: np.repeat(g[None], X.shape[1], axis=0),
        ),
        Mistake(
            "g forgotten",
            "Ones are the slopes of each sum. The g that arrives has to pass through them.",
            wrong=lambda X, g: np.ones(X.shape),
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the numbers are mixed: row i holds g_i and nothing else.",
            wrong=lambda X, g: np.tile(g, X.shape[1]).reshape(X.shape),
        ),
        Mistake(
            "g added up",
            "You added up g first. Row i needs g_i alone.",
            wrong=lambda X, g: np.sum(g) * np.ones(X.shape),
        ),
        Mistake(
            "forward",
            "This is the forward step, from X to y. The way back starts from g.",
            wrong=lambda X, g: X.sum(axis=1),
        ),
        Mistake(
            "1/N",
            "You divided by N. Nothing is averaged here.",
            wrong=lambda X, g: np.repeat(g[:, None], X.shape[1], axis=1) / len(X),
        ),
    ),
    hints=(
        "X_ij is in output i only, with slope 1.",
        "g[:, None] is a column; times np.ones(X.shape) it fills all columns.",
    ),
)

mean_axis_gradient = Exercise(
    lambda X, g: np.repeat(g[None], len(X), axis=0) / len(X),
    "Stretched back over the N rows, and each row has a share of one N-th.",
    samples=_matrix_and_gradient(seed=83, axis=1),
    mistakes=(
        Mistake(
            "1/N forgotten",
            "This is for a sum. Each of the N rows has only its share in the mean.",
            wrong=lambda X, g: np.repeat(g[None], len(X), axis=0),
        ),
        Mistake(
            "1/n for 1/N",
            "You divided by the number of columns. How many entries go into one of these means?",
            wrong=lambda X, g: np.repeat(g[None], len(X), axis=0) / X.shape[1],
        ),
        Mistake(
            "1/N twice over",
            "You divided by all N·n entries. Each mean runs over one column only.",
            wrong=lambda X, g: np.repeat(g[None], len(X), axis=0) / X.size,
        ),
        Mistake(
            "not stretched back",
            "Right for one row. ∂L/∂X has the shape of X: every row gets it.",
            wrong=lambda X, g: g / len(X),
        ),
        Mistake(
            "transpose",
            "The numbers run along the wrong axis: g_j belongs to column j.",
            wrong=lambda X, g: np.repeat(g[:, None], len(X), axis=1) / len(X),
        ),
        Mistake(
            "reshaped",
            "The shape is right, but the numbers are mixed: column j should hold g_j and nothing "
            "else.",
            wrong=lambda X, g: np.repeat(g, len(X)).reshape(X.shape) / len(X),
        ),
        Mistake(
            "g averaged",
            "You averaged g. Column j needs g_j alone, and its share of one N-th.",
            wrong=lambda X, g: np.full(X.shape, np.mean(g)),
        ),
        Mistake(
            "N - 1",
            "You divided by N - 1, as for a variance. A mean of N numbers divides by N.",
            wrong=lambda X, g: np.repeat(g[None], len(X), axis=0) / (len(X) - 1),
        ),
        Mistake(
            "forward",
            "This is the forward step, from X to y. The way back starts from g.",
            wrong=lambda X, g: X.mean(axis=0),
        ),
    ),
    hints=("X_ij is in output j only, with slope 1/N.", "np.ones(X.shape) * g stretches g down."),
    ways=(lambda X, g: np.ones(X.shape) * g / len(X),),
)
