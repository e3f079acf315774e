"""Lesson 11: a hundred wrong answers as a class would type them.

Each is (exercise, what was done, the answer, the mistake's name or a part of what is told; None
where it is enough that the answer is not accepted and not called by a wrong name).
"""

import numpy as np


def weigh(z, y):
    return 2 / len(y) * (z > 0) * (z - y)


def right(w, b, X, y):
    g = weigh(X @ w + b, y)
    return np.append(g @ X, g.sum())


def returns_nothing(w, b, X, y):
    if np.all(X @ w + b > 0):
        return right(w, b, X, y)


def only_the_last(w, b, X, y):
    for x, target in zip(X, y, strict=True):
        z = w @ x + b
        g = 2 / len(y) * (z > 0) * (z - target)
    return np.append(g * x, g)


def an_if_on_arrays(w, b, X, y):
    z = X @ w + b
    if z > 0:
        return right(w, b, X, y)
    return np.zeros(len(w) + 1)


def loss_with_an_if(w, b, X, y):
    z = X @ w + b
    if z > 0:
        return np.mean((y - z) ** 2)
    return np.mean(y**2)


def moved_one_after_the_other(w, b, X, y, batch, η):
    X, y = X[batch], y[batch]
    w = w - η * weigh(X @ w + b, y) @ X
    return np.append(w, b - η * weigh(X @ w + b, y).sum())


def step_with_batch_as_a_number(w, b, X, y, batch, η):
    n = len(batch)
    return np.append(w, b) - η * right(w, b, X[-n:], y[-n:])


def step_of_each(w, b, X, y, batch, η):
    v = np.append(w, b)
    for i in batch:
        v = v - η * right(v[:-1], v[-1], X[i : i + 1], y[i : i + 1])
    return v


def signs_of_errors(w, b, X, y, batch, η):
    X, y = X[batch], y[batch]
    g = np.sign(weigh(X @ w + b, y)) / len(batch)
    return np.append(w - η * g @ X, b - η * g.sum())


def leak(z):
    return np.where(z > 0, z, z / 10)


WRONG = [
    ("predict_lever", "the whole sentence", "only the bias", "not one of the words"),
    ("predict_lever", "none", "none", "not one of the words"),
    ("predict_lever", "a number", 0, "A word in quotes"),
    ("predict_noise", "stops", "stops", "not one of the words"),
    ("predict_noise", "it dies", "dies", "not one of the words"),
    ("loss_on_paper", "signs kept", 0, "mean error squared"),
    ("loss_on_paper", "gate and no mean", 21, None),
    ("loss_on_paper", "half", 1, "half"),
    ("loss_on_paper", "z squared", 19 / 3, None),
    ("loss_on_paper", "a squared", 10 / 3, "bias forgotten, or outputs squared"),
    ("loss_on_paper", "root", 1.414, "root"),
    ("loss_on_paper", "the errors", [1, 1, -2], "The shape is off"),
    ("loss_on_paper", "a word", "two", "Numbers are expected"),
    ("loss_on_paper", "off by one", 3, "off by one"),
    ("silent_shape", "25 numbers", 25, "number of axes is wrong"),
    ("silent_shape", "as a row", (1, 5), "a row"),
    ("silent_shape", "six", (5, 6), "wrong length"),
    ("silent_shape", "three axes", (5, 5, 1), "number of axes is wrong"),
    ("silent_shape", "an error", "error", "Numbers are expected"),
    ("sample_from_slopes", "slopes", [6, -2], "the slopes themselves"),
    ("sample_from_slopes", "halves", [3, -1], "halves of the slopes"),
    ("sample_from_slopes", "one number", -3, "The shape is off"),
    ("sample_from_slopes", "both negative signs lost", [1, -3], "wrong sign"),
    ("sample_from_slopes", "ratio of nothing", [-1, -12], None),
    ("sample_from_slopes", "e squared", [1, 6], None),
    ("gradients_on_paper", "no mask for w alone", [14 / 3, 2 / 3], "no mask for w"),
    ("gradients_on_paper", "no mask for b alone", [2, -2], "no mask for b"),
    ("gradients_on_paper", "sum of errors", [3, 1], "divided by the active"),
    ("gradients_on_paper", "halved", [1, 1 / 3], "factor 2 lost"),
    ("gradients_on_paper", "sign of w", [-2, 2 / 3], "sign of w"),
    ("gradients_on_paper", "sign of b", [2, -2 / 3], "sign of b"),
    ("gradients_on_paper", "w alone", 2, "The shape is off"),
    ("gradients_on_paper", "squares", [2 / 3 * (1 + 8), 2 / 3 * 5], "squares kept"),
    ("gradients_on_paper", "three of them", [-1, 0, 2], "The shape is off"),
    ("gradients_on_paper", "rounded away", [2, 1], None),
    ("loss", "an if on arrays", loss_with_an_if, "single number, as after an if"),
    ("loss", "the errors", lambda w, b, X, y: y - np.maximum(0, X @ w + b), "The shape is off"),
    (
        "loss",
        "their squares",
        lambda w, b, X, y: (y - np.maximum(0, X @ w + b)) ** 2,
        "sum missing",
    ),
    (
        "loss",
        "np.max",
        lambda w, b, X, y: np.mean((y - np.max(0, X @ w + b)) ** 2),
        "np.max of two things",
    ),
    (
        "loss",
        "max",
        lambda w, b, X, y: np.mean((y - max(0, X @ w + b)) ** 2),
        "single number, as after an if",
    ),
    (
        "loss",
        "w first",
        lambda w, b, X, y: np.mean((y - np.maximum(0, w @ X + b)) ** 2),
        "do not match",
    ),
    (
        "loss",
        "no bias",
        lambda w, b, X, y: np.mean((y - np.maximum(0, X @ w)) ** 2),
        "term missing",
    ),
    (
        "loss",
        "bias outside",
        lambda w, b, X, y: np.mean((y - np.maximum(0, X @ w) - b) ** 2),
        "bias outside the maximum",
    ),
    (
        "loss",
        "bias subtracted",
        lambda w, b, X, y: np.mean((y - np.maximum(0, X @ w - b)) ** 2),
        "sign of a term",
    ),
    (
        "loss",
        "divided by n",
        lambda w, b, X, y: np.sum((y - np.maximum(0, X @ w + b)) ** 2) / len(w),
        "divided by n",
    ),
    (
        "loss",
        "caret",
        lambda w, b, X, y: np.mean((y - np.maximum(0, X @ w + b)) ^ 2),
        "^, which does not mean",
    ),
    (
        "loss",
        "root",
        lambda w, b, X, y: np.sqrt(np.mean((y - np.maximum(0, X @ w + b)) ** 2)),
        "root",
    ),
    (
        "loss",
        "plus",
        lambda w, b, X, y: np.mean((y + np.maximum(0, X @ w + b)) ** 2),
        "sign of a term",
    ),
    (
        "loss",
        "gate for the output",
        lambda w, b, X, y: np.mean((y - (X @ w + b > 0)) ** 2),
        "gate for the output",
    ),
    (
        "loss",
        "relu of the difference",
        lambda w, b, X, y: np.mean(np.maximum(0, y - X @ w - b) ** 2),
        None,
    ),
    (
        "loss",
        "y gated too",
        lambda w, b, X, y: np.mean((np.maximum(0, y) - np.maximum(0, X @ w + b)) ** 2),
        "Where every entry of y is positive",
    ),
    (
        "loss",
        "a cube",
        lambda w, b, X, y: np.mean((y - np.maximum(0, X @ w + b)) ** 3),
        "another exponent",
    ),
    ("gradients", "an if on arrays", an_if_on_arrays, "single number, as after an if"),
    ("gradients", "nothing returned", returns_nothing, "is a return missing"),
    ("gradients", "the last sample only", only_the_last, "last sample only"),
    (
        "gradients",
        "two things",
        lambda w, b, X, y: (right(w, b, X, y)[:-1], right(w, b, X, y)[-1]),
        "np.append joins",
    ),
    ("gradients", "w alone", lambda w, b, X, y: right(w, b, X, y)[:-1], "The shape is off"),
    ("gradients", "b alone", lambda w, b, X, y: right(w, b, X, y)[-1], "The shape is off"),
    (
        "gradients",
        "b first",
        lambda w, b, X, y: np.append(right(w, b, X, y)[-1], right(w, b, X, y)[:-1]),
        "b first",
    ),
    ("gradients", "no bias in z", lambda w, b, X, y: right(w, 0, X, y), "term missing"),
    (
        "gradients",
        "gate without bias",
        lambda w, b, X, y: np.append(
            (g := 2 / len(y) * (X @ w > 0) * (X @ w + b - y)) @ X, g.sum()
        ),
        "gate without the bias",
    ),
    (
        "gradients",
        "gate reversed",
        lambda w, b, X, y: np.append(
            (g := 2 / len(y) * (X @ w + b < 0) * (X @ w + b - y)) @ X, g.sum()
        ),
        "gate reversed",
    ),
    (
        "gradients",
        "bias by the mean",
        lambda w, b, X, y: np.append((g := weigh(X @ w + b, y)) @ X, g.mean()),
        "mean for sum or factor twice",
    ),
    (
        "gradients",
        "w by the mean",
        lambda w, b, X, y: np.append((g := weigh(X @ w + b, y)) @ X / len(y), g.sum()),
        "factor twice",
    ),
    (
        "gradients",
        "w for x",
        lambda w, b, X, y: np.append((g := weigh(X @ w + b, y)).sum() * w, g.sum()),
        "w for x",
    ),
    (
        "gradients",
        "inputs summed first",
        lambda w, b, X, y: np.append((g := weigh(X @ w + b, y)).sum() * X.sum(axis=0), g.sum()),
        "inputs added first",
    ),
    (
        "gradients",
        "inputs forgotten",
        lambda w, b, X, y: np.append(np.ones(len(w)) * (g := weigh(X @ w + b, y)).sum(), g.sum()),
        "inputs forgotten",
    ),
    (
        "gradients",
        "errors for the bias",
        lambda w, b, X, y: np.append((g := weigh(X @ w + b, y)) @ X, g),
        "sum missing",
    ),
    (
        "gradients",
        "not summed",
        lambda w, b, X, y: weigh(X @ w + b, y)[:, None] * X,
        "The shape is off",
    ),
    (
        "gradients",
        "the loss",
        lambda w, b, X, y: np.mean((np.maximum(0, X @ w + b) - y) ** 2),
        "The shape is off",
    ),
    (
        "gradients",
        "signs of the errors",
        lambda w, b, X, y: np.append((g := 2 / len(y) * np.sign(weigh(X @ w + b, y))) @ X, g.sum()),
        None,
    ),
    (
        "gradients",
        "and for *",
        lambda w, b, X, y: np.append(((X @ w + b > 0) and (X @ w + b - y)) @ X, 0),
        "single number, as after an if",
    ),
    (
        "gradients",
        "X not transposed",
        lambda w, b, X, y: np.append(X @ weigh(X @ w + b, y), 0),
        "do not match",
    ),
    ("gradients", "b as it was", lambda w, b, X, y: np.append(right(w, b, X, y)[:-1], b), None),
    (
        "gradients",
        "divided by n",
        lambda w, b, X, y: right(w, b, X, y) * len(y) / len(w),
        "another input",
    ),
    (
        "gradient_hat",
        "X not transposed",
        lambda w_hat, X_hat, y: X_hat @ weigh(X_hat @ w_hat, y),
        "do not match",
    ),
    (
        "gradient_hat",
        "the ones left off",
        lambda w_hat, X_hat, y: X_hat[:, :-1].T @ weigh(X_hat @ w_hat, y),
        "The shape is off",
    ),
    (
        "gradient_hat",
        "no bias",
        lambda w_hat, X_hat, y: X_hat.T @ weigh(X_hat[:, :-1] @ w_hat[:-1], y),
        None,
    ),
    (
        "gradient_hat",
        "gate reversed",
        lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ ((X_hat @ w_hat < 0) * (X_hat @ w_hat - y)),
        "gate reversed",
    ),
    (
        "gradient_hat",
        "plus y",
        lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ ((X_hat @ w_hat > 0) * (X_hat @ w_hat + y)),
        "sign of a term",
    ),
    (
        "gradient_hat",
        "z alone",
        lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ ((X_hat @ w_hat > 0) * (X_hat @ w_hat)),
        "term missing",
    ),
    (
        "gradient_hat",
        "the gates alone",
        lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ (X_hat @ w_hat > 0),
        "factor missing",
    ),
    (
        "gradient_hat",
        "transposed for once",
        lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T * ((X_hat @ w_hat > 0) * (X_hat @ w_hat - y)),
        "entry by entry",
    ),
    (
        "gradient_hat",
        "bias left out of the answer",
        lambda w_hat, X_hat, y: (X_hat.T @ weigh(X_hat @ w_hat, y))[:-1],
        "The shape is off",
    ),
    ("batch_step", "one after the other", moved_one_after_the_other, "one after the other"),
    ("batch_step", "the last rows", step_with_batch_as_a_number, None),
    ("batch_step", "one sample at a time", step_of_each, "sample by sample"),
    ("batch_step", "signs of the errors", signs_of_errors, None),
    (
        "batch_step",
        "columns chosen",
        lambda w, b, X, y, batch, η: np.append(w, b) - η * right(w, b, X[:, batch], y[batch]),
        "IndexError",
    ),
    (
        "batch_step",
        "two things",
        lambda w, b, X, y, batch, η: (w - η * right(w, b, X[batch], y[batch])[:-1], b),
        "np.append joins",
    ),
    (
        "batch_step",
        "the change alone",
        lambda w, b, X, y, batch, η: -η * right(w, b, X[batch], y[batch]),
        "term missing",
    ),
    (
        "batch_step",
        "no bias in z",
        lambda w, b, X, y, batch, η: np.append(w, b) - η * right(w, 0, X[batch], y[batch]),
        "term missing",
    ),
    (
        "batch_step",
        "divided by the rate",
        lambda w, b, X, y, batch, η: np.append(w, b) - right(w, b, X[batch], y[batch]) / η,
        "divided for multiplied",
    ),
    ("misleading_sample", "one that helps", 0, "lowers the loss of all five"),
    ("misleading_sample", "the third", 2, "lowers the loss of all five"),
    ("misleading_sample", "counted from 1", 5, "Give the number of one"),
    ("misleading_sample", "negative", -1, "Give the number of one"),
    ("misleading_sample", "two of them", [3, 4], "The shape is off"),
    ("open_share", "the gates", lambda w, b, X: X @ w + b > 0, "sum missing"),
    ("open_share", "percent", lambda w, b, X: 100 * np.mean(X @ w + b > 0), "in percent"),
    ("open_share", "bias subtracted", lambda w, b, X: np.mean(X @ w - b > 0), "sign of a term"),
    ("open_share", "all", lambda w, b, X: float(np.all(X @ w + b > 0)), "always 0"),
    ("open_share", "divided by n", lambda w, b, X: np.sum(X @ w + b > 0) / len(w), "divided by n"),
    ("open_share", "entries of X", lambda w, b, X: np.mean(X > 0), "does not change with w"),
    ("penguin_mass", "one step", 1.7, None),
    ("penguin_mass", "a guess", 5, None),
    ("penguin_mass", "two digits", 4.7, "keep at least three digits"),
    ("penguin_mass", "best line without its height", 4.9686 * 2.1, None),
    ("penguin_mass", "both", [0.698, 4.202], "The shape is off"),
    ("penguin_mass", "in millimetres", 0.698 * (210 - 2.009) / 0.1404 + 4.202, None),
    (
        "decay_by_w",
        "penalty for b too",
        lambda w, b, X, y, λ: right(w, b, X, y) + 2 * λ * np.append(w, b),
        "The shape is off",
    ),
    ("decay_by_w", "penalty alone", lambda w, b, X, y, λ: 2 * λ * w, "penalty alone"),
    (
        "decay_by_w",
        "λ forgotten",
        lambda w, b, X, y, λ: right(w, b, X, y)[:-1] + 2 * w,
        "factor missing",
    ),
    (
        "decay_by_w",
        "λ alone",
        lambda w, b, X, y, λ: right(w, b, X, y)[:-1] + 2 * λ,
        "factor missing",
    ),
    (
        "decay_by_w",
        "both multiplied",
        lambda w, b, X, y, λ: right(w, b, X, y)[:-1] * 2 * λ * w,
        "multiplied for added",
    ),
    ("leaky_by_w", "a tenth everywhere", lambda w, b, X, y: 0.1 * right(w, b, X, y)[:-1], None),
    (
        "leaky_by_w",
        "output for slope",
        lambda w, b, X, y: 2 / len(y) * X.T @ (leak(X @ w + b) * (leak(X @ w + b) - y)),
        "output for the slope",
    ),
    (
        "leaky_by_w",
        "slope ten",
        lambda w, b, X, y: (
            2 / len(y) * X.T @ (np.where(X @ w + b > 0, 1, 10) * (leak(X @ w + b) - y))
        ),
        "slope 10",
    ),
    (
        "leaky_by_w",
        "minus a tenth",
        lambda w, b, X, y: (
            2 / len(y) * X.T @ (np.where(X @ w + b > 0, 1, -0.1) * (leak(X @ w + b) - y))
        ),
        "another number",
    ),
    (
        "loss_by_X",
        "the sum",
        lambda w, b, X, y: np.sum(weigh(X @ w + b, y)) * w,
        "added over the batch",
    ),
    ("loss_by_X", "w forgotten", lambda w, b, X, y: weigh(X @ w + b, y), "The shape is off"),
    ("loss_by_X", "no bias in z", lambda w, b, X, y: np.outer(weigh(X @ w, y), w), "term missing"),
    ("loss_by_X", "with @", lambda w, b, X, y: weigh(X @ w + b, y) @ w, "do not match"),
    (
        "loss_by_X",
        "gates alone",
        lambda w, b, X, y: 2 / len(y) * np.outer(X @ w + b > 0, w),
        "factor missing",
    ),
]
