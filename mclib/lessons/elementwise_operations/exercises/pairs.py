"""The diagonal Jacobians of sum, difference and product, and a count of zeros."""

import numpy as np

from mclib.checks import Exercise, Mistake, Prediction
from mclib.lessons.elementwise_operations.exercises.diagonal_or_not import ON_THE_DIAGONAL


def w_and_x(seed):
    """Return samples (w, x) with entries of both signs, far from 0, from 1 and from each other."""
    rng = np.random.default_rng(seed)
    samples = []
    for n in (3, 4, 2):
        w = rng.uniform(1.2, 3, n) * rng.choice([-1, 1], n)
        x = np.abs(w)[::-1] + rng.uniform(0.3, 0.9, n)
        samples.append((w, x * np.resize([1, -1, 1], n)))
    return tuple(samples)


predict_zeros = Prediction(
    3,
    "Each product w_i x_i has one x in it, so each row has one entry that is not 0: its own.",
    mistakes=(
        Mistake(
            "all nine",
            "That is every entry. Move x₂ alone: does the first output, w₁x₁, notice?",
            wrong=lambda: 9,
        ),
        Mistake(
            "one",
            "One entry would mean that one output answers to one input. Each output has an input.",
            wrong=lambda: 1,
        ),
        Mistake(
            "counted the zeros",
            "That is how many are 0. The others are asked for.",
            wrong=lambda: 6,
        ),
    ),
    hints=("Write down the three outputs. Which of the x does each contain?",),
)


def _not_two_matrices(given, w, x):
    """Return whether an answer is neither two matrices nor two vectors, a mistake of their own.

    Two vectors of length 2 have the shape of one matrix: another sample has to decide.
    """
    n = len(w)
    return given.shape != (2, n, n) and (given.shape != (2, n) or n == 2)


_TWO_MATRICES = Mistake(
    "not two matrices",
    "Two (n, n) matrices are asked for, by w and by x: return them with a comma between.",
    distort=lambda right: right[0],
    when=_not_two_matrices,
)

sum_row = Exercise(
    lambda w, x: (np.eye(len(w)), np.eye(len(w))),
    "A sum passes every wiggle on unchanged, from either side: I and I.",
    samples=w_and_x(seed=61),
    mistakes=(
        ON_THE_DIAGONAL,
        _TWO_MATRICES,
        Mistake(
            "the inputs themselves",
            "w and x are not in these Jacobians. By how much does w_i + x_i grow when w_i does?",
            wrong=lambda w, x: (np.diag(w), np.diag(x)),
        ),
        Mistake(
            "a matrix of ones",
            "Off the diagonal too? That would say that every output answers to every input.",
            wrong=lambda w, x: (np.ones((len(w), len(w))),) * 2,
        ),
        Mistake(
            "x held to 0",
            "The first one is right. Zeros for the second would mean that y does not respond to x.",
            wrong=lambda w, x: (np.eye(len(w)), np.zeros((len(w), len(w)))),
        ),
        Mistake(
            "minus in the second",
            "The first one is right. In the second there is a minus: is x subtracted here?",
            wrong=lambda w, x: (np.eye(len(w)), -np.eye(len(w))),
        ),
        Mistake(
            "a product's",
            "These are the Jacobians of w ⊗ x. What w_i is added to makes no difference to its "
            "slope.",
            wrong=lambda w, x: (np.diag(x), np.diag(w)),
        ),
    ),
    hints=("∂(w_i + x_i)/∂w_i is one number, the same for every i.", "np.eye(len(w)) is I."),
)

difference_row = Exercise(
    lambda w, x: (np.eye(len(w)), -np.eye(len(w))),
    "w pushes y up one for one, x pushes it down one for one: I and -I.",
    samples=w_and_x(seed=62),
    mistakes=(
        ON_THE_DIAGONAL,
        _TWO_MATRICES,
        Mistake(
            "minus forgotten",
            "x is subtracted: when x_i grows, y_i shrinks. The second one needs a sign.",
            wrong=lambda w, x: (np.eye(len(w)), np.eye(len(w))),
        ),
        Mistake(
            "w and x swapped",
            "The minus stands at the wrong one: it is x that is subtracted.",
            wrong=lambda w, x: (-np.eye(len(w)), np.eye(len(w))),
        ),
        Mistake(
            "minus in both",
            "The second one is right. The first has a minus too many: w itself is not subtracted.",
            wrong=lambda w, x: (-np.eye(len(w)), -np.eye(len(w))),
        ),
        Mistake(
            "x held to 0",
            "The first one is right. Zeros for the second would mean that y does not respond to x.",
            wrong=lambda w, x: (np.eye(len(w)), np.zeros((len(w), len(w)))),
        ),
        Mistake(
            "the inputs themselves",
            "w and x are not in these Jacobians. By how much does w_i - x_i change when w_i grows?",
            wrong=lambda w, x: (np.diag(w), -np.diag(x)),
        ),
        Mistake(
            "1 - I",
            "1 - I has ones off the diagonal, and zeros on it. The second one is -I.",
            wrong=lambda w, x: (np.eye(len(w)), 1 - np.eye(len(w))),
        ),
    ),
    hints=("Differentiate w_i - x_i by w_i, and then by x_i.",),
)


def swapped(wrong, says):
    """Return the mistake of giving the Jacobian with respect to the other vector."""
    return Mistake("w and x swapped", f"This belongs to the other Jacobian. {says}", wrong=wrong)


def _is_outer_product(given, w, x):
    """Return whether an answer is an outer product of w and x, in either order."""
    tables = [np.outer(a, b) for a in (w, x) for b in (w, x)]
    return any(given.shape == each.shape and np.allclose(given, each) for each in tables)


_OUTER = Mistake(
    "outer product",
    "np.outer lets every entry meet every other. Here each meets only its partner.",
    wrong=lambda w, x: np.outer(w, x),
    when=_is_outer_product,
)

_OUTPUTS = Mistake(
    "the product itself",
    "These are the outputs w_i x_i on a diagonal. Differentiate them first.",
    wrong=lambda w, x: np.diag(w * x),
)

_SUMS = Mistake(
    "a sum's",
    "I is the Jacobian of w + x. Here each entry is multiplied by its partner.",
    wrong=lambda w, x: np.eye(len(w)),
)

_REVERSED = Mistake(
    "in reverse order",
    "The numbers stand on the diagonal in reverse order: number i belongs to row i.",
    distort=lambda right: np.diag(np.diagonal(right)[::-1]),
)


product_by_w = Exercise(
    lambda w, x: np.diag(x),
    "The slope of w_i x_i along w_i is x_i: what you multiply by is what you see.",
    samples=w_and_x(seed=63),
    mistakes=(
        ON_THE_DIAGONAL,
        swapped(
            lambda w, x: np.diag(w),
            "Differentiating by w, x_i is the constant factor, and the constant factor stays.",
        ),
        _OUTER,
        _OUTPUTS,
        _SUMS,
        _REVERSED,
        Mistake(
            "one number for all",
            "The same number stands in each row. Row i has its own, x_i.",
            wrong=lambda w, x: x[0] * np.eye(len(w)),
        ),
    ),
    hints=("y_i = w_i x_i, and x_i is held constant.", "np.diag(...) makes the matrix."),
)

product_by_x = Exercise(
    lambda w, x: np.diag(w),
    "By x, w is the constant factor: the two Jacobians of a product change places with w and x.",
    samples=w_and_x(seed=64),
    mistakes=(
        ON_THE_DIAGONAL,
        swapped(
            lambda w, x: np.diag(x),
            "Differentiating by x, w_i is the constant factor, and the constant factor stays.",
        ),
        _OUTER,
        _OUTPUTS,
        _SUMS,
        _REVERSED,
        Mistake(
            "both Jacobians",
            "You return two matrices. Only the one with respect to x is asked for.",
            wrong=lambda w, x: (np.diag(w), np.diag(x)),
        ),
        Mistake(
            "a quotient",
            "Here w_i is divided, or divides. The constant factor beside x_i is w_i as it is.",
            wrong=lambda w, x: np.diag(x / w),
            when=lambda given, w, x: any(
                given.shape == (len(w), len(w)) and np.allclose(given, np.diag(each))
                for each in (x / w, w / x, 1 / w)
            ),
        ),
    ),
    hints=("y_i = w_i x_i, and now w_i is held constant.",),
)
