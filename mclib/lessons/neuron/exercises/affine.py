"""The derivatives of w·x and of z = w·x + b, before any activation."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.neuron import gate
from mclib.lessons.neuron.samples import NEURONS

dot_by_w = Exercise(
    lambda w, x: x,
    "In the sum w_i is multiplied by x_i, so the gradient with respect to the weights is the "
    "input.",
    samples=tuple((w, x) for w, _, x in NEURONS),
    column=True,
    mistakes=(
        Mistake(
            "w for x",
            "This is the gradient with respect to x. Which factor multiplies w_i in the term w_i "
            "x_i?",
            wrong=lambda w, x: w,
        ),
        Mistake(
            "sum's derivative missing",
            "This is the Jacobian of w ⊗ x, a matrix. The sum that follows has a Jacobian as well: "
            "multiply by its row of ones from the left.",
            wrong=lambda w, x: np.diag(x),
        ),
        Mistake(
            "the terms",
            "These are the terms w_i x_i themselves. Differentiate each with respect to its w_i.",
            wrong=lambda w, x: w * x,
        ),
        Mistake(
            "added up",
            "You added up the slopes. Each weight has a slope of its own, so a gradient has the "
            "shape of w.",
            wrong=lambda w, x: np.sum(x),
        ),
        Mistake(
            "the value",
            "This is w·x itself, one number. How fast does it change with each weight?",
            wrong=lambda w, x: w @ x,
        ),
        Mistake(
            "in reverse order",
            "The numbers are in reverse order: entry i belongs to w_i, which is multiplied by x_i.",
            wrong=lambda w, x: x[::-1],
        ),
        Mistake(
            "both inputs added",
            "You added w and x. In w·x each w_i is multiplied by its x_i.",
            wrong=lambda w, x: w + x,
        ),
        Mistake(
            "all ones",
            "Ones would be the slopes of w_1 + w_2 + …. Here each weight is multiplied by "
            "something.",
            wrong=lambda w, x: np.ones(len(x)),
        ),
    ),
    hints=("w·x = w₁x₁ + w₂x₂ + … Which terms contain w₂?",),
)

affine_gradient = Exercise(
    lambda w, b, x: np.append(x, 1.0),
    "The bias behaves like one more weight, whose input is always 1.",
    samples=NEURONS,
    column=True,
    mistakes=(
        Mistake(
            "w for x",
            "The first entries are the weights. With respect to w_i, the slope of w_i x_i is the "
            "other factor.",
            wrong=lambda w, b, x: np.append(w, 1.0),
        ),
        Mistake(
            "b for 1",
            "The last entry is b itself. How does z change when b grows by 1?",
            wrong=lambda w, b, x: np.append(x, b),
        ),
        Mistake(
            "b taken for a constant",
            "The last entry is 0. The bias is held constant when w moves, but in this entry b "
            "itself moves.",
            wrong=lambda w, b, x: np.append(x, 0.0),
        ),
        Mistake(
            "gate too early",
            "You multiplied by a gate, but there is no max in z yet.",
            wrong=lambda w, b, x: gate(w @ x + b) * np.append(x, 1.0),
        ),
        Mistake(
            "bias first",
            "The numbers are right, but the slope with respect to b should come last.",
            wrong=lambda w, b, x: np.append(1.0, x),
        ),
        Mistake(
            "bias left out",
            "These are the slopes with respect to the weights. The one with respect to b is "
            "missing.",
            wrong=lambda w, b, x: x,
        ),
        Mistake(
            "added, not appended",
            "You added 1 to each entry of x. np.append(x, 1) puts it after the last one.",
            wrong=lambda w, b, x: x + 1,
        ),
        Mistake(
            "the parameters",
            "These are w and b themselves. What does each of them multiply?",
            wrong=lambda w, b, x: np.append(w, b),
        ),
        Mistake(
            "the terms",
            "These are the terms of z themselves. How fast does each grow with its parameter?",
            wrong=lambda w, b, x: np.append(w * x, b),
            when=lambda given, w, b, x: any(
                given.shape == (len(w) + 1,) and np.allclose(given, np.append(w * x, end))
                for end in (b, 1)
            ),
        ),
        Mistake(
            "x added up",
            "You added up the slopes with respect to the weights. Each weight has its own.",
            wrong=lambda w, b, x: np.append(np.sum(x), 1.0),
        ),
        Mistake(
            "z for 1",
            "The last entry is z itself. How does z change when b grows by 1?",
            wrong=lambda w, b, x: np.append(x, w @ x + b),
        ),
    ),
    hints=(
        "If w_1 grows by 1, by how much does z grow? And if b grows by 1?",
        "np.append(u, 1) adds a number to the end of an array.",
    ),
)
