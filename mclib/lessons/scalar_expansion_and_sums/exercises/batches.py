"""Gradients that go back along an axis of a batch, and a silent (N, N)."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction

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


def _observed_and_predicted(seed):
    """Return samples (y, p) of shapes (N,) and (N, 1), where p is close to y."""
    rng = np.random.default_rng(seed)
    observed = [rng.normal(size=n) for n in (4, 3, 6)]
    return tuple((y, (y + rng.uniform(-0.5, 0.5, len(y)))[:, None]) for y in observed)


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
    ),
    hints=("X_ij is in output j only, with slope 1/N.", "np.ones(X.shape) * g stretches g down."),
    ways=(lambda X, g: np.ones(X.shape) * g / len(X),),
)

predict_silent_square = Prediction(
    10_000,
    "(100,) against (100, 1) gives (100, 100): every y minus every p, without a warning.",
    mistakes=(
        Mistake(
            "entry by entry",
            "That is what was meant. NumPy lines up the last axes: 100 against 1.",
            wrong=lambda: 100,
        ),
        Mistake(
            "the shape",
            "That is a shape. How many numbers does an array of this shape hold?",
            wrong=lambda: (100, 100),
        ),
        Mistake(
            "an error",
            "It is not refused: each axis of length 1 is stretched, and a missing one is added.",
            wrong=lambda: 0,
        ),
    ),
    hints=("y counts as (1, 100). Stretch both to one shape.",),
)

squared_error = Exercise(
    lambda y, p: np.mean((y - p[:, 0]) ** 2),
    "With both in shape (N,) there are N differences, each of a pair that belongs together.",
    samples=_observed_and_predicted(seed=84),
    mistakes=(
        Mistake(
            "silent square",
            "This is the mean over all N² pairs: y - p has shape (N, N) here. Print it and see.",
            wrong=lambda y, p: np.mean((y - p) ** 2),
        ),
        Mistake(
            "not averaged",
            "The sum of the squares. The mean divides it by N.",
            wrong=lambda y, p: np.sum((y - p[:, 0]) ** 2),
        ),
        Mistake(
            "summed square",
            "The sum over all N² pairs: y - p has shape (N, N) here, and nothing was averaged.",
            wrong=lambda y, p: np.sum((y - p) ** 2),
        ),
        Mistake(
            "not squared",
            "The mean of the errors: positive and negative ones cancel. Square them first.",
            wrong=lambda y, p: np.mean(y - p[:, 0]),
        ),
    ),
    hints=("Bring p into shape (N,) first.", "p[:, 0] or p.ravel() does it."),
)
