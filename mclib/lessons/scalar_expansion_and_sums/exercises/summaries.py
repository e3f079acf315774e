"""Gradients of the mean, the length and the maximum of a vector, and the Jacobian of centring."""

import numpy as np

from mclib.checks import Exercise, Mistake

_VECTORS = tuple((np.array(x),) for x in ((1.2, -2.7, 0.8), (-0.7, -1.6, 2.3, 0.4), (-2.5, -1.4)))


mean_gradient = Exercise(
    lambda x: np.ones(len(x)) / len(x),
    "Each entry has a share of one n-th in the mean, whatever its value.",
    samples=_VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "1/n forgotten",
            "That is the gradient of the sum. The mean divides by n.",
            wrong=lambda x: np.ones(len(x)),
        ),
        Mistake(
            "lost axis",
            "The right number, but once: x has n entries, and each has its slope.",
            wrong=lambda x: 1 / len(x),
        ),
        Mistake(
            "x left in",
            "The mean is linear in x: its slopes do not depend on where you stand.",
            wrong=lambda x: x / len(x),
        ),
        Mistake(
            "the mean itself",
            "That is the mean, one number. Its gradient has the shape of x.",
            wrong=lambda x: np.mean(x),
        ),
        Mistake(
            "n - 1",
            "You divided by n - 1, as for a variance. A mean of n numbers divides by n.",
            wrong=lambda x: np.ones(len(x)) / (len(x) - 1),
        ),
        Mistake(
            "whole-number division",
            "Every slope is 0. If you divided with //, that cuts off the fraction: write /.",
            wrong=lambda x: np.zeros(len(x)),
        ),
        Mistake(
            "shares of the sum",
            "This is the share of each entry in the sum. The slope of the mean along x_j does not "
            "depend on x_j.",
            wrong=lambda x: x / np.sum(x),
        ),
    ),
    hints=("mean(x) = (x₁ + x₂ + … ) / n. Differentiate by x₂.",),
)

length_gradient = Exercise(
    lambda x: x / np.sqrt(np.sum(x**2)),
    "The direction of x, with length 1: away from 0 is where the length grows, one for one.",
    samples=_VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "length squared",
            "2x is the gradient of |x|². Over the sum stands a square root.",
            wrong=lambda x: 2 * x,
        ),
        Mistake(
            "divided twice",
            "You divided by |x|²: the root in the denominator is missing.",
            wrong=lambda x: x / np.sum(x**2),
        ),
        Mistake(
            "root of the derivative",
            "1/(2√…) is the outer slope. What stands under the root has a slope, too: 2x_j.",
            wrong=lambda x: np.full(len(x), 0.5 / np.sqrt(np.sum(x**2))),
        ),
        Mistake(
            "the length itself",
            "That is |x|, one number. Its gradient has the shape of x.",
            wrong=lambda x: np.sqrt(np.sum(x**2)),
        ),
        Mistake(
            "divided by the sum",
            "You divided by the sum of the entries. The length squares them first and takes the "
            "root of the sum.",
            wrong=lambda x: x / np.sum(x),
        ),
        Mistake(
            "squared too late",
            "You squared the sum of the entries. Square each entry first, then add them up.",
            wrong=lambda x: x / np.abs(np.sum(x)),
        ),
        Mistake(
            "each entry by itself",
            "You divided each entry by its own size. The length is a single number: add up all the "
            "squares before you take the root.",
            wrong=lambda x: np.sign(x),
        ),
        Mistake(
            "sum of absolute values",
            "You divided by |x₁| + |x₂| + …. The length is the root of the sum of the squares.",
            wrong=lambda x: x / np.sum(np.abs(x)),
        ),
    ),
    hints=(
        "|x| = √(x₁² + x₂² + …).",
        "The slope of √u is 1/(2√u), and that of u along x_j is 2x_j.",
    ),
)

largest_gradient = Exercise(
    lambda x: 1.0 * (x == np.max(x)),
    "Only the winner moves the maximum, one for one; the others move it not at all.",
    samples=_VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "everybody",
            "Ones everywhere is the gradient of the sum. If a small entry moves, does the maximum?",
            wrong=lambda x: np.ones(len(x)),
        ),
        Mistake(
            "the winner's value",
            "At the right place stands the value of the largest entry. Its slope is asked for.",
            wrong=lambda x: np.where(x == np.max(x), x, 0),
        ),
        Mistake(
            "the place of the winner",
            "That is where the largest entry stands. The gradient has one number for each entry.",
            wrong=lambda x: np.argmax(x),
        ),
        Mistake(
            "largest in size",
            "The largest entry is meant, not the one farthest from 0.",
            wrong=lambda x: 1.0 * (np.abs(x) == np.max(np.abs(x))),
        ),
        Mistake(
            "smallest",
            "The 1 stands at the smallest entry.",
            wrong=lambda x: 1.0 * (x == np.min(x)),
        ),
        Mistake(
            "the largest entry itself",
            "That is the largest entry, one number. Its gradient has the shape of x.",
            wrong=lambda x: np.max(x),
        ),
        Mistake(
            "every positive entry",
            "That is the gate of max(0, x). Here the entries compete with one another.",
            wrong=lambda x: 1.0 * (x > 0),
        ),
        Mistake(
            "1/n",
            "That is the gradient of the mean. The largest entry alone moves the maximum.",
            wrong=lambda x: np.ones(len(x)) / len(x),
        ),
        Mistake(
            "nobody",
            "Zeros everywhere would mean that nothing moves the maximum. Does its own entry not?",
            wrong=lambda x: np.zeros(len(x)),
        ),
        Mistake(
            "minus for the others",
            "The others do not pull the maximum down: they do not move it at all.",
            wrong=lambda x: np.where(x == np.max(x), 1.0, -1.0),
        ),
        Mistake(
            "always the first",
            "The 1 always stands at the first entry. Where it stands depends on x.",
            wrong=lambda x: np.eye(len(x))[0],
        ),
    ),
    hints=(
        "Near x, max(x) is x_k for one fixed k.",
        "x == x.max() is True there and False elsewhere.",
    ),
)

centring_jacobian = Exercise(
    lambda x: np.eye(len(x)) - np.ones((len(x), len(x))) / len(x),
    "x_j moves its own entry by 1 and, through the mean, every entry by -1/n.",
    samples=_VECTORS,
    mistakes=(
        Mistake(
            "mean held constant",
            "I alone holds the mean constant, but the mean moves with every x_j.",
            wrong=lambda x: np.eye(len(x)),
        ),
        Mistake(
            "mean on the diagonal only",
            "The mean is subtracted from every entry, so each x_j moves all of them.",
            wrong=lambda x: np.eye(len(x)) * (1 - 1 / len(x)),
        ),
        Mistake(
            "1/n forgotten",
            "The slope of the mean along x_j is not 1.",
            wrong=lambda x: np.eye(len(x)) - 1,
        ),
        Mistake(
            "the mean's part alone",
            "Each row is the gradient of the mean. It is subtracted from the Jacobian of x itself.",
            wrong=lambda x: np.ones((len(x), len(x))) / len(x),
        ),
        Mistake(
            "the mean's value",
            "You subtracted the mean of x. In the Jacobian stand its slopes, not its value.",
            wrong=lambda x: np.eye(len(x)) - np.mean(x),
        ),
        Mistake(
            "n - 1",
            "You divided by n - 1, as for a variance. A mean of n numbers divides by n.",
            wrong=lambda x: np.eye(len(x)) - 1 / (len(x) - 1),
        ),
        Mistake(
            "the centred vector",
            "This is x - mean(x) itself. Its Jacobian is a whole matrix.",
            wrong=lambda x: x - np.mean(x),
        ),
    ),
    hints=("y_i = x_i - (x₁ + … + x_n)/n.", "np.ones((n, n)) / n is the part of the mean."),
)
