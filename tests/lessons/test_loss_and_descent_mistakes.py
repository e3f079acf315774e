"""Lesson 11: wrong answers as learners type them are called by their names."""

import numpy as np
from wrong_answers import complete, named

WRONG = [
    ("predict_lever", "w", "w"),
    ("predict_lever", "both", "both"),
    ("predict_lever", "neither", "neither"),
    ("predict_noise", "settles", "settles"),
    ("predict_noise", "runs away", "runs away"),
    ("loss_on_paper", "gate forgotten", 7),
    ("loss_on_paper", "not divided", 1 + 1 + 4),
    ("loss_on_paper", "shut sample left out", 1.67),
    ("loss_on_paper", "mean of two", 2.5),
    ("loss_on_paper", "absolute errors", 1.33),
    ("loss_on_paper", "mean error squared", 0),
    ("loss_on_paper", "bias forgotten, or outputs squared", 10 / 3),
    ("loss_on_paper", "root", 1.41),
    ("gradients_on_paper", "no mask", [4.67, -2]),
    ("gradients_on_paper", "uphill and downhill", [-2, -0.667]),
    ("gradients_on_paper", "not divided", [6, 2]),
    ("gradients_on_paper", "factor 2 lost", [1, 0.333]),
    ("gradients_on_paper", "factor 2 lost for b", [2, 0.333]),
    ("gradients_on_paper", "divided by the active", [3, 1]),
    ("gradients_on_paper", "inputs forgotten", [0.667, 0.667]),
    ("gradients_on_paper", "swapped", [0.667, 2]),
    ("gradients_on_paper", "a - y at the shut gate", [2.67, 0]),
    ("sample_from_slopes", "factor 2 forgotten", [-2, -3]),
    ("sample_from_slopes", "2 counted once", [-1, -6]),
    ("sample_from_slopes", "sign of the input", [-1, 3]),
    ("sample_from_slopes", "sign of the error", [1, 3]),
    ("sample_from_slopes", "ratio reversed", [-1, -0.333]),
    ("sample_from_slopes", "swapped", [-3, -1]),
    ("silent_shape", "as if both were (5,)", (5,)),
    ("silent_shape", "a column", (5, 1)),
    ("silent_shape", "a row", (1, 5)),
    ("silent_shape", "a number", ()),
]


def z_of(w, b, X):
    return np.array([sum(wj * xj for wj, xj in zip(w, x, strict=True)) + b for x in X])


def both(w, X, g):
    """Return what the weights g of the samples make of the inputs, and their sum."""
    return np.append(sum(gi * x for gi, x in zip(g, X, strict=True)), sum(g))


def gradient_from(weigh):
    """Return an answer whose samples are weighed by weigh(z, y)."""
    return lambda w, b, X, y: both(w, X, weigh(z_of(w, b, X), y))


def hat_from(weigh):
    return lambda w_hat, X_hat, y: X_hat.T @ weigh(X_hat @ w_hat, y)


def one_gate(z, y):
    return 2 / len(y) * (z - y) if z.mean() > 0 else 0 * y


# What is wrong with the weights of the samples: the same for either exercise.
WEIGHTS = {
    "no mask": lambda z, y: 2 / len(y) * (z - y),
    "mask on the output alone": lambda z, y: 2 / len(y) * (np.maximum(0, z) - y),
    "sign": lambda z, y: 2 / len(y) * np.where(z > 0, y - z, 0),
    "no 1/N": lambda z, y: 2 * np.where(z > 0, z - y, 0),
    "no 2": lambda z, y: np.where(z > 0, z - y, 0) / len(y),
    "neither 2 nor 1/N": lambda z, y: np.where(z > 0, z - y, 0),
    "errors of all, unscaled": lambda z, y: z - y,
    "divided by the active": lambda z, y: 2 / sum(z > 0) * np.where(z > 0, z - y, 0),
    "mask outside the sum": one_gate,
    "a for the gate": lambda z, y: 2 / len(y) * np.maximum(0, z) * (z - y),
    "z ≥ 0": lambda z, y: 2 / len(y) * np.where(z >= 0, z - y, 0),
    "mask from the error": lambda z, y: 2 / len(y) * np.maximum(0, z - y),
    "square kept": lambda z, y: 2 / len(y) * np.where(z > 0, (z - y) ** 2, 0),
}
WRONG += [("gradients", name, gradient_from(weigh)) for name, weigh in WEIGHTS.items()]
WRONG += [
    ("gradient_hat", name, hat_from(weigh))
    for name, weigh in WEIGHTS.items()
    if name not in ("mask from the error", "square kept")
]


def right(w, b, X, y):
    z = X @ w + b
    g = 2 / len(y) * (z > 0) * (z - y)
    return g @ X, g.sum()


def steps_of(choose, rate=lambda η, batch, y: η):
    """Return an answer to `batch_step` that takes the samples which choose(X, y, batch) gives."""

    def answer(w, b, X, y, batch, η):
        dw, db = right(w, b, *choose(X, y, batch))
        η = rate(η, batch, y)
        return np.append(w - η * dw, b - η * db)

    return answer


def chosen(X, y, batch):
    return X[batch], y[batch]


def unmasked_step(w, b, X, y, batch, η):
    e = 2 / len(batch) * (X[batch] @ w + b - y[batch])
    return np.append(w - η * e @ X[batch], b - η * e.sum())


def bias_again(w_hat, X_hat, y):
    z = X_hat @ w_hat + w_hat[-1]
    return 2 / len(y) * X_hat.T @ ((z > 0) * (z - y))


def bias_appended(w_hat, X_hat, y):
    z = X_hat @ w_hat
    g = 2 / len(y) * (z > 0) * (z - y)
    return np.append(g @ X_hat, g.sum())


def squares(w, b, X, y):
    return (y - np.maximum(0, X @ w + b)) ** 2


def leak(z):
    return np.where(z > 0, 1, 0.1)


def leaky_with(weigh):
    def answer(w, b, X, y):
        z = X @ w + b
        return X.T @ weigh(z, leak(z) * z, y) / len(y)

    return answer


WRONG += [
    (
        "gradients",
        "no 2 for b",
        lambda w, b, X, y: np.append(right(w, b, X, y)[0], right(w, b, X, y)[1] / 2),
    ),
    (
        "gradients",
        "sign of b",
        lambda w, b, X, y: np.append(right(w, b, X, y)[0], -right(w, b, X, y)[1]),
    ),
    ("gradient_hat", "bias twice", bias_appended),
    ("gradient_hat", "bias added again", bias_again),
    ("loss", "gate forgotten", lambda w, b, X, y: np.mean((y - (X @ w + b)) ** 2)),
    ("loss", "sum for mean", lambda w, b, X, y: squares(w, b, X, y).sum()),
    ("loss", "half", lambda w, b, X, y: squares(w, b, X, y).mean() / 2),
    (
        "loss",
        "shut samples left out",
        lambda w, b, X, y: np.mean(np.where(X @ w + b > 0, squares(w, b, X, y), 0)),
    ),
    ("loss", "absolute errors", lambda w, b, X, y: np.mean(np.sqrt(squares(w, b, X, y)))),
    (
        "loss",
        "square of the mean",
        lambda w, b, X, y: np.mean(y - np.maximum(0, X @ w + b)) ** 2,
    ),
    (
        "loss",
        "N by N",
        lambda w, b, X, y: np.mean((np.maximum(0, X @ w + b) - y.reshape(-1, 1)) ** 2),
    ),
    ("batch_step", "divided by N", steps_of(chosen, lambda η, batch, y: η * len(batch) / len(y))),
    ("batch_step", "all samples", steps_of(lambda X, y, batch: (X, y))),
    ("batch_step", "first rows", steps_of(lambda X, y, batch: (X[: len(batch)], y[: len(batch)]))),
    ("batch_step", "X alone chosen", steps_of(lambda X, y, batch: (X[batch], y[: len(batch)]))),
    ("batch_step", "uphill", steps_of(chosen, lambda η, batch, y: -η)),
    ("batch_step", "no mask", unmasked_step),
    ("batch_step", "not divided", steps_of(chosen, lambda η, batch, y: η * len(batch))),
    ("batch_step", "no 2", steps_of(chosen, lambda η, batch, y: η / 2)),
    (
        "batch_step",
        "the gradient itself",
        lambda w, b, X, y, batch, η: np.append(*right(w, b, X[batch], y[batch])),
    ),
    (
        "batch_step",
        "weights left",
        lambda w, b, X, y, batch, η: np.append(w, b - η * right(w, b, X[batch], y[batch])[1]),
    ),
    (
        "batch_step",
        "bias left",
        lambda w, b, X, y, batch, η: np.append(w - η * right(w, b, X[batch], y[batch])[0], b),
    ),
    ("batch_step", "no learning rate", steps_of(chosen, lambda η, batch, y: 1)),
    ("open_share", "share of shut gates", lambda w, b, X: np.mean(X @ w + b <= 0)),
    ("open_share", "a count", lambda w, b, X: sum(X @ w + b > 0)),
    ("open_share", "z ≥ 0", lambda w, b, X: np.mean(X @ w + b >= 0)),
    ("open_share", "mean activation", lambda w, b, X: np.maximum(0, X @ w + b).mean()),
    ("open_share", "bias forgotten", lambda w, b, X: np.mean(X @ w > 0)),
    ("open_share", "any", lambda w, b, X: 1.0 if max(X @ w + b) > 0 else 0.0),
    ("penguin_mass", "not standardised", 0.698 * 2.1 + 4.202),
    ("penguin_mass", "raw input, 200 steps", 4.39),
    ("penguin_mass", "not divided", 0.698 * 0.0908 + 4.202),
    ("penguin_mass", "mean mass", 4.20),
    ("penguin_mass", "dead start", 0.0),
    ("penguin_mass", "in grams", 4653),
    ("decay_by_w", "penalty forgotten", lambda w, b, X, y, λ: right(w, b, X, y)[0]),
    ("decay_by_w", "penalty without its 2", lambda w, b, X, y, λ: right(w, b, X, y)[0] + λ * w),
    ("decay_by_w", "penalty subtracted", lambda w, b, X, y, λ: right(w, b, X, y)[0] - 2 * λ * w),
    ("decay_by_w", "number for vector", lambda w, b, X, y, λ: right(w, b, X, y)[0] + λ * (w @ w)),
    (
        "decay_by_w",
        "penalty averaged",
        lambda w, b, X, y, λ: right(w, b, X, y)[0] + 2 * λ * w / len(X),
    ),
    (
        "decay_by_w",
        "no mask",
        lambda w, b, X, y, λ: 2 / len(y) * X.T @ (X @ w + b - y) + 2 * λ * w,
    ),
    ("leaky_by_w", "a plain ReLU", lambda w, b, X, y: right(w, b, X, y)[0]),
    ("leaky_by_w", "z for the output", leaky_with(lambda z, a, y: 2 * leak(z) * (z - y))),
    (
        "leaky_by_w",
        "ReLU's output",
        leaky_with(lambda z, a, y: 2 * leak(z) * (np.maximum(0, z) - y)),
    ),
    ("leaky_by_w", "no slope", leaky_with(lambda z, a, y: 2 * (a - y))),
    ("leaky_by_w", "sign", leaky_with(lambda z, a, y: 2 * leak(z) * (y - a))),
    (
        "leaky_by_w",
        "no 1/N",
        lambda w, b, X, y: 2 * X.T @ (leak(z := X @ w + b) * (leak(z) * z - y)),
    ),
]


def by_X(weigh):
    return lambda w, b, X, y: np.array(
        [weigh(z, t, len(y)) * w for z, t in zip(X @ w + b, y, strict=True)]
    )


WRONG += [
    ("loss_by_X", "no mask", by_X(lambda z, t, N: 2 / N * (z - t))),
    ("loss_by_X", "no 1/N", by_X(lambda z, t, N: 2 * (z > 0) * (z - t))),
    ("loss_by_X", "no 2", by_X(lambda z, t, N: (z > 0) * (z - t) / N)),
    ("loss_by_X", "sign", by_X(lambda z, t, N: 2 / N * (z > 0) * (t - z))),
    ("loss_by_X", "z ≥ 0", by_X(lambda z, t, N: 2 / N * (z >= 0) * (z - t))),
    ("loss_by_X", "added over the batch", lambda w, b, X, y: right(w, b, X, y)[1] * w),
    (
        "loss_by_X",
        "transposed",
        lambda w, b, X, y: by_X(lambda z, t, N: 2 / N * (z > 0) * (z - t))(w, b, X, y).T,
    ),
    (
        "loss_by_X",
        "X for w",
        lambda w, b, X, y: 2 / len(y) * ((z := X @ w + b) > 0)[:, None] * (z - y)[:, None] * X,
    ),
]

test_a_wrong_answer_is_named = named("loss_and_descent", WRONG)
test_every_mistake_has_a_wrong_answer = complete("loss_and_descent", WRONG)
