"""The gradients of a neuron's loss: sample by sample, and as one product of matrices."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.loss_and_descent.exercises.losses import AT_THE_HINGE, NO_MASK, errors, joined
from mclib.lessons.loss_and_descent.samples import batches

_UPHILL = "Both signs are reversed. With e = z − y no minus is left in front of the sums."
_NOT_DIVIDED = "The loss is a mean of squares: a factor 1/N is missing."
_NO_TWO = "A square has the slope 2e: the factor 2 is missing."
_DIVIDED_BY_ACTIVE = (
    "You divided by the number of open gates. The mean of the loss is taken over all N samples."
)
_MASK_OUTSIDE = (
    "You decided once for the whole sum whether it is active. Each sample has a gate of its own, "
    "inside the sum."
)
_A_FOR_GATE = "You multiplied by the activation max(0, z). A gate is 0 or 1, never more."


def _outside(w, b, X, y):
    """Return the slopes with one gate, that of the mean z, for the whole sum."""
    z = X @ w + b
    e = gate(np.mean(z)) * (z - y) * 2 / len(y)
    return np.append(e @ X, e.sum())


def _gate_without_bias(w, b, X, y):
    e = gate(X @ w) * (X @ w + b - y) * 2 / len(y)
    return np.append(e @ X, e.sum())


def _gradient_mistakes(unpack):
    """Return the mistakes of a gradient; unpack gives (w, b, X, y) from the exercise's inputs."""

    def made(wrong):
        return lambda *inputs: wrong(*unpack(*inputs))

    def sums(error):
        def wrong(w, b, X, y):
            e = error(X @ w + b, y) * 2 / len(y)
            return np.append(e @ X, e.sum())

        return made(wrong)

    return (
        Mistake("no mask", NO_MASK, wrong=sums(lambda z, y: z - y)),
        Mistake(
            "mask on the output alone",
            "You used the error max(0, z) − y without the gate. Behind a shut gate the error is "
            "still there, but it does not change.",
            wrong=sums(lambda z, y: relu(z) - y),
        ),
        Mistake("sign", _UPHILL, wrong=made(lambda w, b, X, y: joined(w, b, X, y, -1))),
        Mistake("no 1/N", _NOT_DIVIDED, wrong=made(lambda w, b, X, y: joined(w, b, X, y, len(y)))),
        Mistake("no 2", _NO_TWO, wrong=made(lambda w, b, X, y: joined(w, b, X, y, 0.5))),
        Mistake(
            "neither 2 nor 1/N",
            "This is the sum alone. The mean of squares brings a factor 2/N.",
            wrong=made(lambda w, b, X, y: joined(w, b, X, y, len(y) / 2)),
        ),
        Mistake(
            "errors of all, unscaled",
            "This adds up the inputs times the errors of all samples. The gates are missing, and "
            "so is the factor 2/N of the mean of squares.",
            wrong=sums(lambda z, y: len(y) / 2 * (z - y)),
        ),
        Mistake(
            "divided by the active",
            _DIVIDED_BY_ACTIVE,
            wrong=made(
                lambda w, b, X, y: joined(w, b, X, y, len(y) / max(1, (X @ w + b > 0).sum()))
            ),
        ),
        Mistake("mask outside the sum", _MASK_OUTSIDE, wrong=made(_outside)),
        Mistake("a for the gate", _A_FOR_GATE, wrong=sums(lambda z, y: relu(z) * (z - y))),
        Mistake("z ≥ 0", AT_THE_HINGE, wrong=sums(lambda z, y: np.where(z >= 0, z - y, 0))),
        Mistake(
            "mask from the error",
            "You kept the samples whose error is positive. A gate depends on z, and an error may "
            "have any sign.",
            wrong=sums(lambda z, y: relu(z - y)),
        ),
        Mistake(
            "no 2 for b",
            "The slopes with respect to w are right. The one with respect to b is twice the mean "
            "of the active errors, not their mean.",
            wrong=made(lambda w, b, X, y: joined(w, b, X, y) / np.append(np.ones(len(w)), 2)),
        ),
        Mistake(
            "sign of b",
            "The slopes with respect to w are right. The one with respect to b has the wrong sign.",
            wrong=made(lambda w, b, X, y: joined(w, b, X, y) * np.append(np.ones(len(w)), -1)),
        ),
        Mistake(
            "square kept",
            "You multiplied the inputs by the squares of the errors. The slope of a square is "
            "twice the error itself.",
            wrong=sums(lambda z, y: gate(z) * (z - y) ** 2),
        ),
    )


gradients = Exercise(
    lambda w, b, X, y: np.append(
        2 / len(y) * (gate(X @ w + b) * (X @ w + b - y)) @ X,
        2 / len(y) * np.sum(gate(X @ w + b) * (X @ w + b - y)),
    ),
    "Each active sample adds its input, weighted by its error. That is the whole gradient.",
    samples=batches(seed=3),
    column=True,
    mistakes=(
        *_gradient_mistakes(lambda w, b, X, y: (w, b, X, y)),
        Mistake(
            "b first",
            "These are the right numbers in the wrong order: the slopes for w come first.",
            wrong=lambda w, b, X, y: np.roll(joined(w, b, X, y), 1),
        ),
        Mistake(
            "inputs forgotten",
            "For w you added up the errors alone. Each is multiplied by its input first.",
            wrong=lambda w, b, X, y: np.full(len(w) + 1, joined(w, b, X, y)[-1]),
        ),
        Mistake(
            "w for x",
            "You multiplied the errors by w. With respect to w, the other factor is the input.",
            wrong=lambda w, b, X, y: joined(w, b, X, y)[-1] * np.append(w, 1),
        ),
        Mistake(
            "inputs added first",
            "You added up the inputs before you multiplied. Each input is multiplied by its own "
            "error.",
            wrong=lambda w, b, X, y: joined(w, b, X, y)[-1] * np.append(X.sum(axis=0), 1),
        ),
        Mistake(
            "last sample only",
            "Only the last sample is left. In a loop, add to the gradient with +=.",
            wrong=lambda w, b, X, y: 2 / len(y) * errors(w, b, X, y)[-1] * np.append(X[-1], 1),
        ),
        Mistake(
            "gate without the bias",
            "Your gates depend on w·x alone. They should depend on z = w·x + b.",
            wrong=_gate_without_bias,
        ),
    ),
    hints=(
        "z = X @ w + b and e = z - y, both of shape (N,). Which entries of e take part?",
        "g = (z > 0) * (z - y) holds the errors of the active samples. Now multiply each row of X "
        "by its entry of g, and add.",
        "2 / len(y) * g @ X for w, and 2 / len(y) * g.sum() for b.",
    ),
    ways=(
        lambda w, b, X, y: np.append(
            (g := 2 / len(y) * ((z := X @ w + b) > 0) * (z - y)) @ X,
            g.sum(),
        ),
    ),
)


def _with_ones(w, b, X, y):
    return np.append(w, b), np.column_stack([X, np.ones(len(X))]), y


gradient_hat = Exercise(
    lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ (gate(X_hat @ w_hat) * (X_hat @ w_hat - y)),
    "One product, and the bias needs no line of its own any more.",
    samples=tuple(_with_ones(*each) for each in batches(seed=6)),
    column=True,
    mistakes=(
        *_gradient_mistakes(lambda w_hat, X_hat, y: (w_hat[:-1], w_hat[-1], X_hat[:, :-1], y))[:-4],
        Mistake(
            "bias twice",
            "You appended a slope for the bias. The column of ones in X_hat has given it already.",
            wrong=lambda w_hat, X_hat, y: np.append(
                2 / len(y) * X_hat.T @ errors(w_hat, 0, X_hat, y),
                2 / len(y) * errors(w_hat, 0, X_hat, y).sum(),
            ),
        ),
        Mistake(
            "bias added again",
            "You added the last entry of w_hat to z once more. The ones in X_hat have added it "
            "already.",
            wrong=lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ errors(w_hat, w_hat[-1], X_hat, y),
        ),
    ),
    hints=(
        "Now z = X_hat @ w_hat, without a bias.",
        "The shapes are (n + 1, N) and (N,): X_hat.T @ (…).",
    ),
    ways=(lambda w_hat, X_hat, y: 2 / len(y) * X_hat.T @ (((z := X_hat @ w_hat) > 0) * (z - y)),),
)
