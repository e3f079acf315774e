"""What Python and NumPy say when an answer stops is put plainly."""

import numpy as np
import pytest

from mclib.checks import Exercise

A = np.random.default_rng(0).normal(size=(2, 3))
B = np.random.default_rng(1).normal(size=(4, 2))
jacobian = Exercise(lambda A: A, why="Right.", samples=((A,), (B,)))
number = Exercise(lambda x: x**2 + 1, why="Right.", samples=((2.0,), (-1.5,)))
vector = Exercise(lambda x: 2 * x, why="Right.", samples=((A[0],), (-A[1],)))


@pytest.mark.parametrize(
    "multiply", [lambda A: A.T @ A[:, 0] @ A, lambda A: np.dot(A, A), lambda A: A @ A]
)
def test_a_refused_product_is_told_by_its_lengths(multiply):
    told = jacobian.check(multiply).text
    assert "a product whose lengths, " in told
    assert "gufunc" not in told


def slope(x):
    return 2 * x


@pytest.mark.parametrize(
    ("exercise", "answer", "told"),
    [
        (number, lambda x: max(x, A[0]), "np.maximum and np.where"),
        (number, lambda x: (lambda p: p)(x, x), "a point is one array"),
        (number, lambda x: A @ 2.0 + x, "write *"),
        (number, lambda x: x ^ 2, "not mean a power in Python: write x**2"),
        (vector, lambda x: x ^ 2, "not mean a power in Python: write x**2"),
        (vector, lambda x: np.max(0, x), "np.maximum(a, b) compares two"),
        (number, lambda x: np.max(0, x), "np.maximum(a, b) compares two"),
        (vector, lambda x: x if x > 0 else 0, "as after an if"),
        (number, lambda x: slope * x, "call it, as in f(x)"),
        (number, lambda x: np.cos * x, "call it, as in f(x)"),
        (jacobian, lambda A: A * np.ones(len(A)), "v[:, None] turns a vector into a column"),
        (vector, lambda x: (x, 1), "np.append joins a number to a vector"),
        (number, lambda x: x[0], "for instance a single number"),
        (number, lambda x: x.T, "a number has no .T"),
        (vector, lambda x: x(0), "an entry is x[i], in square brackets"),
        (vector, lambda x: x / x.norm(), "no .norm: look for a function"),
        (number, lambda x: undefined_name, "does not know, undefined_name: check"),  # noqa: F821
    ],
)  # fmt: skip
def test_a_slip_of_the_language_is_told_plainly(exercise, answer, told):
    text = exercise.check(answer).text
    assert told in text
    assert "Error" not in text


def test_what_is_not_known_keeps_pythons_words():
    told = number.check(lambda x: {}["a"]).text
    assert told == "Your function stopped with KeyError: 'a'. Look at x = 2."
