"""Steps on some of the samples only, and what the gates say about a training."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import five_points, gate
from mclib.functions.neuron import loss as loss_of
from mclib.lessons.loss_and_descent.exercises.losses import errors, joined
from mclib.lessons.loss_and_descent.samples import batches


def _step(w, b, X, y, η, factor=1.0):
    return np.append(w, b) - η * joined(w, b, X, y, factor)


def _one_after_the_other(w, b, X, y, batch, η):
    moved = _step(w, b, X[batch], y[batch], η)[:-1]
    return np.append(moved, _step(moved, b, X[batch], y[batch], η)[-1])


def _sample_by_sample(w, b, X, y, batch, η):
    for i in batch:
        *w, b = _step(np.array(w), b, X[i : i + 1], y[i : i + 1], η)
    return np.append(w, b)


def _with_batches(seed):
    """Return the samples of `batches`, each with a batch of its rows and a learning rate."""
    rows = (np.array([0, 2, 4]), np.array([2, 0]), np.array([5, 1, 2, 4]))
    rates = (0.25, 0.4, 0.15)
    return tuple(
        (*each, chosen, η) for each, chosen, η in zip(batches(seed), rows, rates, strict=True)
    )


batch_step = Exercise(
    lambda w, b, X, y, batch, η: (
        np.append(w, b)
        - η
        * 2
        / len(batch)
        * np.append(
            errors(w, b, X[batch], y[batch]) @ X[batch],
            np.sum(errors(w, b, X[batch], y[batch])),
        )
    ),
    "A few samples give the direction for a fraction of the work, and it is right on average.",
    samples=_with_batches(seed=11),
    column=True,
    mistakes=(
        Mistake(
            "divided by N",
            "You divided by the number of all samples. This mean is taken over the batch.",
            wrong=lambda w, b, X, y, batch, η: _step(
                w, b, X[batch], y[batch], η, len(batch) / len(y)
            ),
        ),
        Mistake(
            "all samples",
            "You used every sample. Only the rows that `batch` names take part, X[batch].",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X, y, η),
        ),
        Mistake(
            "first rows",
            "You took the first rows. `batch` holds the numbers of the rows to use: X[batch].",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X[: len(batch)], y[: len(batch)], η),
        ),
        Mistake(
            "X alone chosen",
            "You chose the rows of X but not those of y, so inputs and outputs do not belong "
            "together any more.",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X[batch], y[: len(batch)], η),
        ),
        Mistake(
            "uphill",
            "Your step goes uphill. Look at the sign before η.",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X[batch], y[batch], -η),
        ),
        Mistake(
            "no mask",
            "Samples with shut gates take part in your step. Multiply the errors by the gates.",
            wrong=lambda w, b, X, y, batch, η: (
                np.append(w, b)
                - η
                * 2
                / len(batch)
                * np.append(
                    (X[batch] @ w + b - y[batch]) @ X[batch], np.sum(X[batch] @ w + b - y[batch])
                )
            ),
        ),
        Mistake(
            "not divided",
            "You added over the batch without dividing by its size. A larger batch would then take "
            "a longer step.",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X[batch], y[batch], η, len(batch)),
        ),
        Mistake(
            "no 2",
            "A square has the slope 2e: the factor 2 is missing.",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X[batch], y[batch], η, 0.5),
        ),
        Mistake(
            "the gradient itself",
            "This is the gradient. The step goes from w and b against it, η times as far.",
            wrong=lambda w, b, X, y, batch, η: joined(w, b, X[batch], y[batch]),
        ),
        Mistake(
            "weights left",
            "The bias takes its step, but the weights stay where they were.",
            wrong=lambda w, b, X, y, batch, η: np.append(w, _step(w, b, X[batch], y[batch], η)[-1]),
        ),
        Mistake(
            "bias left",
            "The weights have moved, but b is where it was. It has a slope of its own.",
            wrong=lambda w, b, X, y, batch, η: np.append(
                _step(w, b, X[batch], y[batch], η)[:-1], b
            ),
        ),
        Mistake(
            "one after the other",
            "You moved w first and took the slope for b at the new w. Both slopes belong to the "
            "point where the step begins.",
            wrong=_one_after_the_other,
        ),
        Mistake(
            "sample by sample",
            "You took one step for each sample. This is a single step, along the mean over the "
            "batch.",
            wrong=_sample_by_sample,
        ),
        Mistake(
            "no learning rate",
            "You took the whole gradient as the step. It is multiplied by η.",
            wrong=lambda w, b, X, y, batch, η: _step(w, b, X[batch], y[batch], 1),
        ),
    ),
    hints=(
        "Begin with the rows that take part: X[batch] and y[batch].",
        "From there on everything is as before, with len(batch) in the place of N.",
    ),
    ways=(
        lambda w, b, X, y, batch, η: np.append(
            w
            - η * (g := 2 / len(batch) * ((z := X[batch] @ w + b) > 0) * (z - y[batch])) @ X[batch],
            b - η * g.sum(),
        ),
    ),
)

_x, _y = five_points()
_w, _b, _η = np.array([0.7]), 0.5, 0.1


def _misleads(i):
    if i not in range(5):
        return "Give the number of one of the five samples: 0, 1, 2, 3 or 4."
    i = int(i)
    X, y = _x[i : i + 1, None], _y[i : i + 1]
    after = _step(_w, _b, X, y, _η)
    change = loss_of(after[:1], after[1], _x[:, None], _y) - loss_of(_w, _b, _x[:, None], _y)
    if change < 0:
        return "The step of this sample lowers the loss of all five. Try another one."
    return True


misleading_sample = Exercise(
    4,
    "It lowers its own error, and the others pay for it. Only the mean of the steps is sure to "
    "point downhill.",
    accept=_misleads,
    hints=(
        "For each i compute e = 0.7 x_i + 0.5 − y_i, take the step −0.1 · 2 e on b and that times "
        "x_i on w, and then the loss of all five.",
        "All five gates are open here. Try the samples that the neuron misses by most.",
    ),
)

open_share = Exercise(
    lambda w, b, X: np.mean(gate(X @ w + b)),
    "A neuron whose share is 0 on all its data is dead, and no step on these data wakes it.",
    samples=tuple((w, b, X) for w, b, X, _ in batches(seed=3)),
    mistakes=(
        Mistake(
            "share of shut gates",
            "This is the share of the gates that are shut.",
            wrong=lambda w, b, X: 1 - np.mean(gate(X @ w + b)),
        ),
        Mistake(
            "a count",
            "This is the number of open gates. Divide it by N.",
            wrong=lambda w, b, X: np.sum(gate(X @ w + b)),
        ),
        Mistake(
            "z ≥ 0",
            "This is right except where z is exactly 0. By the convention that gate is shut.",
            wrong=lambda w, b, X: np.mean(X @ w + b >= 0),
        ),
        Mistake(
            "mean activation",
            "This is the mean of the activations. Ask of each z only whether it is positive.",
            wrong=lambda w, b, X: np.mean(np.maximum(0, X @ w + b)),
        ),
        Mistake(
            "bias forgotten",
            "Your gates depend on w·x alone. They should depend on z = w·x + b.",
            wrong=lambda w, b, X: np.mean(X @ w > 0),
        ),
        Mistake(
            "divided by n",
            "You divided by n, the number of inputs. The share is taken of the N samples.",
            wrong=lambda w, b, X: np.sum(gate(X @ w + b)) / len(w),
        ),
        Mistake(
            "always 0",
            "Your share is 0 even where some gates are open. Did you ask whether all of them are?",
            wrong=lambda w, b, X: 0.0,
        ),
        Mistake(
            "in percent",
            "This is the share in percent. A share is a number from 0 to 1.",
            wrong=lambda w, b, X: 100 * np.mean(gate(X @ w + b)),
        ),
        Mistake(
            "any",
            "You told whether any gate is open. How large a share of them is?",
            wrong=lambda w, b, X: float(np.any(X @ w + b > 0)),
        ),
    ),
    hints=("X @ w + b > 0 is an array of True and False, which count as 1 and 0.",),
)
