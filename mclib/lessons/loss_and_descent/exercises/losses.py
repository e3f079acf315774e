"""The loss of a neuron over a batch, and its slopes: sample by sample, and as one product."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate, relu
from mclib.lessons.loss_and_descent.samples import batches


def errors(w, b, X, y):
    """Return e = z - y behind open gates and 0 behind shut ones: shape (N,)."""
    z = X @ w + b
    return gate(z) * (z - y)


def joined(w, b, X, y, factor=1.0):
    """Return both gradients, times a factor, in one array of shape (n + 1,)."""
    e = factor * errors(w, b, X, y) * 2 / len(y)
    return np.append(e @ X, e.sum())


NO_MASK = "Samples with shut gates take part in your sums. Multiply the errors by the gates first."
UPHILL = "Both signs are reversed. With e = z − y no minus is left in front of the sums."
NOT_DIVIDED = "The loss is a mean of squares: a factor 1/N is missing."
NO_TWO = "A square has the slope 2e: the factor 2 is missing."
AT_THE_HINGE = "This is right except where z is exactly 0. By the convention that gate is shut."
DIVIDED_BY_ACTIVE = (
    "You divided by the number of open gates. The mean of the loss is taken over all N samples."
)
MASK_OUTSIDE = (
    "You decided once for the whole sum whether it is active. Each sample has a gate of its own, "
    "inside the sum."
)
A_FOR_GATE = "You multiplied by the activation max(0, z). A gate is 0 or 1, never more."

loss = Exercise(
    lambda w, b, X, y: np.mean((y - relu(X @ w + b)) ** 2),
    "One number for the whole batch, and everything that follows is its slope.",
    samples=batches(seed=3),
    mistakes=(
        Mistake(
            "gate forgotten",
            "This is the loss of a line. The neuron gives max(0, z).",
            wrong=lambda w, b, X, y: np.mean((y - X @ w - b) ** 2),
        ),
        Mistake(
            "sum for mean",
            "This is the sum of the squares. Divide it by N.",
            wrong=lambda w, b, X, y: np.sum((y - relu(X @ w + b)) ** 2),
        ),
        Mistake(
            "half",
            "A factor ½ stands in front, as some books have it. In this course the loss is the "
            "plain mean.",
            wrong=lambda w, b, X, y: np.mean((y - relu(X @ w + b)) ** 2) / 2,
        ),
        Mistake(
            "shut samples left out",
            "You left out the samples with shut gates. They have no slope, but they do have an "
            "error.",
            wrong=lambda w, b, X, y: np.mean(errors(w, b, X, y) ** 2),
        ),
        Mistake(
            "absolute errors",
            "You took the errors without their signs. Square them.",
            wrong=lambda w, b, X, y: np.mean(np.abs(y - relu(X @ w + b))),
        ),
        Mistake(
            "square of the mean",
            "Square each error first, and take the mean afterwards.",
            wrong=lambda w, b, X, y: np.mean(y - relu(X @ w + b)) ** 2,
        ),
        Mistake(
            "N by N",
            "Every output met every y: one of the two was a column when you subtracted. Both "
            "should have the shape (N,).",
            wrong=lambda w, b, X, y: np.mean((y[:, None] - relu(X @ w + b)) ** 2),
        ),
    ),
    hints=(
        "All z at once: X @ w + b has the shape (N,). What does the neuron make of it?",
        "np.mean of the squares of y - np.maximum(0, z).",
    ),
)


def _outside(w, b, X, y):
    """Return the slopes with one gate, that of the mean z, for the whole sum."""
    z = X @ w + b
    e = gate(np.mean(z)) * (z - y) * 2 / len(y)
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
        Mistake("sign", UPHILL, wrong=made(lambda w, b, X, y: joined(w, b, X, y, -1))),
        Mistake("no 1/N", NOT_DIVIDED, wrong=made(lambda w, b, X, y: joined(w, b, X, y, len(y)))),
        Mistake("no 2", NO_TWO, wrong=made(lambda w, b, X, y: joined(w, b, X, y, 0.5))),
        Mistake(
            "neither 2 nor 1/N",
            "This is the sum alone. The mean of squares brings a factor 2/N.",
            wrong=made(lambda w, b, X, y: joined(w, b, X, y, len(y) / 2)),
        ),
        Mistake(
            "divided by the active",
            DIVIDED_BY_ACTIVE,
            wrong=made(
                lambda w, b, X, y: joined(w, b, X, y, len(y) / max(1, (X @ w + b > 0).sum()))
            ),
        ),
        Mistake("mask outside the sum", MASK_OUTSIDE, wrong=made(_outside)),
        Mistake("a for the gate", A_FOR_GATE, wrong=sums(lambda z, y: relu(z) * (z - y))),
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
    mistakes=_gradient_mistakes(lambda w, b, X, y: (w, b, X, y)),
    hints=(
        "z = X @ w + b and e = z - y, both of shape (N,). Which entries of e take part?",
        "g = (z > 0) * (z - y) holds the errors of the active samples. Now multiply each row of X "
        "by its entry of g, and add.",
        "2 / len(y) * g @ X for w, and 2 / len(y) * g.sum() for b.",
    ),
    ways=(
        lambda w, b, X, y: (
            2
            / len(y)
            * np.append(
                (g := ((z := X @ w + b) > 0) * (z - y)) @ X,
                g.sum(),
            )
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
