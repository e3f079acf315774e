"""Gradients of the mean, the length and the maximum of a vector."""

import numpy as np

from mclib.checks import Exercise, Mistake

VECTORS = tuple((np.array(x),) for x in ((1.2, -2.7, 0.8), (-0.7, -1.6, 2.3, 0.4), (-2.5, -1.4)))


mean_gradient = Exercise(
    lambda x: np.ones(len(x)) / len(x),
    "Each entry has a share of 1/n in the mean, whatever its value.",
    samples=VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "1/n forgotten",
            "That is the gradient of the sum. The mean divides by n.",
            wrong=lambda x: np.ones(len(x)),
        ),
        Mistake(
            "lost axis",
            "The number is right, but there is only one of it: x has n entries, and each has its "
            "slope.",
            wrong=lambda x: 1 / len(x),
        ),
        Mistake(
            "x left in",
            "The mean is linear in x, so its slopes do not depend on x.",
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
    hints=("Write mean(x) = (x₁ + x₂ + …)/n, and differentiate with respect to x₂.",),
)

length_gradient = Exercise(
    lambda x: x / np.sqrt(np.sum(x**2)),
    "It points straight away from 0 and has length 1: in that direction |x| grows by the whole "
    "step.",
    samples=VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "length squared",
            "This is 2x, the gradient of |x|². The length is the square root of that sum.",
            wrong=lambda x: 2 * x,
        ),
        Mistake(
            "divided twice",
            "You divided by |x|²: the root in the denominator is missing.",
            wrong=lambda x: x / np.sum(x**2),
        ),
        Mistake(
            "root of the derivative",
            "This is the outer slope, 1/(2√u). What is under the root has a slope as well.",
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
    "Only the largest entry moves the maximum, with slope 1; the others do not move it at all.",
    samples=VECTORS,
    column=True,
    mistakes=(
        Mistake(
            "everybody",
            "Ones everywhere is the gradient of the sum. If a small entry moves, does the maximum?",
            wrong=lambda x: np.ones(len(x)),
        ),
        Mistake(
            "the winner's value",
            "The place is right, but you put the value of the largest entry there. Its slope is "
            "asked for.",
            wrong=lambda x: np.where(x == np.max(x), x, 0),
        ),
        Mistake(
            "the place of the winner",
            "This is the position of the largest entry. The gradient has one number for each "
            "entry.",
            wrong=lambda x: np.argmax(x),
        ),
        Mistake(
            "largest in size",
            "You took the entry farthest from 0. The largest entry is meant.",
            wrong=lambda x: 1.0 * (np.abs(x) == np.max(np.abs(x))),
        ),
        Mistake(
            "smallest",
            "You put the 1 at the smallest entry.",
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
            "Zeros everywhere would mean that nothing moves the maximum. Does the largest entry "
            "not move it?",
            wrong=lambda x: np.zeros(len(x)),
        ),
        Mistake(
            "minus for the others",
            "The others do not pull the maximum down. They do not move it at all.",
            wrong=lambda x: np.where(x == np.max(x), 1.0, -1.0),
        ),
        Mistake(
            "always the first",
            "Your 1 is always in the first place. Where the largest entry is depends on x.",
            wrong=lambda x: np.eye(len(x))[0],
        ),
    ),
    hints=(
        "If you change x only a little, max(x) is still x_k, for one fixed k.",
        "The array x == x.max() is True at the largest entry and False elsewhere.",
    ),
)
