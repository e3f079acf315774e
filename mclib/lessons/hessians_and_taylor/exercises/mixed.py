"""Problems that need two rules at once."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.lessons.hessians_and_taylor.samples import samples


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


hessian_of_squared_dot = Exercise(
    lambda a, x: 2 * np.outer(a, a),
    "It does not depend on x, and it bends along a only: across a, the ground is a trough.",
    samples=samples(131, (3, 3), (2, 2), (4, 4)),
    mistakes=(
        Mistake(
            "gradient",
            "This is the gradient. Differentiate each of its entries once more.",
            wrong=lambda a, x: 2 * (a @ x) * a,
        ),
        Mistake(
            "two lost",
            "The 2 from the square is missing.",
            wrong=lambda a, x: np.outer(a, a),
        ),
        Mistake(
            "dot for outer",
            "This is a·a, a single number. The Hessian has an entry a_i a_j for each pair of "
            "inputs.",
            wrong=lambda a, x: 2 * (a @ a),
        ),
        Mistake(
            "diagonal alone",
            "You kept the diagonal alone. Entry i of the gradient depends on every x_j.",
            wrong=lambda a, x: 2 * np.diag(a**2),
        ),
        Mistake(
            "x for a",
            "One factor is x. The gradient is 2(a·x)a, and a·x changes with x at the rate a.",
            wrong=lambda a, x: 2 * np.outer(a, x),
        ),
        Mistake(
            "a·x kept",
            "You kept the factor a·x. It is what you have to differentiate the second time.",
            wrong=lambda a, x: 2 * (a @ x) * np.outer(a, a),
        ),
        Mistake(
            "twice the identity",
            "This is the Hessian of x·x. Here x enters only through a·x.",
            wrong=lambda a, x: 2 * np.eye(len(x)),
        ),
    ),
    hints=(
        "The gradient is 2(a·x)a, as in lesson 04.",
        "Entry i is 2(a·x)a_i. What is its slope with respect to x_j?",
    ),
)

condition_with_decay = Exercise(
    2.5,
    "Each eigenvalue grows by 1, to 5 and 2. The valley becomes rounder.",
    mistakes=(
        Mistake(
            "unchanged",
            "This is the condition number without the added term. Its Hessian is a multiple of the "
            "identity: what does it do to each eigenvalue?",
            wrong=lambda: 4,
        ),
        Mistake(
            "half added",
            "You added ½ to each eigenvalue. Differentiate ½|w|² twice: what becomes of the ½?",
            wrong=lambda: 3,
        ),
        Mistake(
            "added to one",
            "You added to one of the eigenvalues only. Both weights are in |w|².",
            wrong=lambda: 5,
        ),
        Mistake(
            "added to one",
            "You added to one of the eigenvalues only. Both weights are in |w|².",
            wrong=lambda: 2,
        ),
        Mistake(
            "upside down",
            "The larger eigenvalue stands above the fraction line: a condition number is at least "
            "1.",
            wrong=lambda: 0.4,
        ),
    ),
    hints=(
        "The Hessian of ½|w|² is the identity.",
        "Adding a multiple of the identity adds the same number to every eigenvalue.",
    ),
    ways=(lambda: (4 + 1) / (1 + 1),),
)


def _softplus_hessian(w, x):
    s = 1 / (1 + np.exp(-(w @ x)))
    return s * (1 - s) * np.outer(x, x)


hessian_of_softplus = Exercise(
    _softplus_hessian,
    "The eigenvalues are never negative, so this loss has no saddles: it is convex.",
    samples=samples(132, (3, 3), (2, 2), (4, 4)),
    mistakes=(
        Mistake(
            "gradient",
            "This is the gradient, σ(z) x. Differentiate it once more.",
            wrong=lambda w, x: _sigmoid(w @ x) * x,
        ),
        Mistake(
            "sigmoid alone",
            "The outer product is right. Before it stands the slope of the sigmoid, not the "
            "sigmoid itself.",
            wrong=lambda w, x: _sigmoid(w @ x) * np.outer(x, x),
        ),
        Mistake(
            "one inner slope",
            "The slope of the sigmoid is right, but each differentiation brings down one x: two of "
            "them make an outer product.",
            wrong=lambda w, x: _sigmoid(w @ x) * (1 - _sigmoid(w @ x)) * x,
        ),
        Mistake(
            "dot for outer",
            "You took x·x, a single number. Each pair of weights has an entry x_i x_j.",
            wrong=lambda w, x: _sigmoid(w @ x) * (1 - _sigmoid(w @ x)) * (x @ x),
        ),
        Mistake(
            "by x",
            "This is the Hessian with respect to x. Here the weights w move.",
            wrong=lambda w, x: _sigmoid(w @ x) * (1 - _sigmoid(w @ x)) * np.outer(w, w),
        ),
        Mistake(
            "diagonal alone",
            "You kept the diagonal alone. The slope with respect to w_i changes with every other "
            "weight.",
            wrong=lambda w, x: _sigmoid(w @ x) * (1 - _sigmoid(w @ x)) * np.diag(x**2),
        ),
        Mistake(
            "slope of the sigmoid",
            "The slope of the sigmoid is σ(1 − σ), not 1 − σ.",
            wrong=lambda w, x: (1 - _sigmoid(w @ x)) * np.outer(x, x),
        ),
    ),
    hints=(
        "The derivative of ln(1 + eᶻ) is the sigmoid σ(z), so the gradient is σ(w·x) x.",
        "The slope of σ(z) is σ(z)(1 − σ(z)), and z = w·x has the slope x_j.",
    ),
)
