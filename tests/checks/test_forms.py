"""Right answers in unusual forms are right, and wrong ones are not met by chance."""

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
import sympy

from mclib.checks import Exercise, Mistake

X = np.array([1.5, -0.5, 2.0]), np.array([0.25, 3.0, -1.0])
vector = Exercise(lambda x: 2 * x, "Right.", tuple((x,) for x in X), column=True)
pair = Exercise(lambda x: (np.diag(x), np.eye(3)), "Right.", tuple((x,) for x in X))
root = Exercise(10**0.5, "Right.")
trillion = Exercise(10**12, "Right.", tolerance=1e-9)


@pytest.mark.parametrize(
    "answer",
    [
        lambda x: [2 * each for each in x],
        lambda x: tuple(x + x),
        lambda x: np.matrix(2 * x),
        lambda x: np.matrix(2 * x).T,
        lambda x: [Fraction(each) * 2 for each in x],
        lambda x: [sympy.Float(each) * 2 for each in x],
        lambda x: [sympy.Rational(each) * 2 for each in x],
        lambda x: [Decimal(each) * 2 for each in x],
        lambda x: np.einsum("i,->i", x, 2),
        lambda x: np.float32(2 * x),
        lambda x: np.array([each + each for each in x], dtype=object),
    ],
)
def test_an_unusual_form_is_right(answer):
    assert vector.check(answer).mark == "✓"


@pytest.mark.parametrize("value", [sympy.sqrt(10), Fraction(316, 100), "no", 10**400, ["1", "2"]])
def test_a_value_that_stands_for_a_number_is_one(value):
    is_right = not isinstance(value, str | list | int)
    assert (root.check(value).mark == "✓") == is_right


def test_a_number_beyond_floats_is_told():
    assert "too large for floating-point arithmetic" in root.check(10**400).text


def test_a_right_number_with_two_digits_is_told_to_keep_more():
    assert root.check(3.2).text == (
        "That is right as far as it goes, but keep at least three digits."
    )


@pytest.mark.parametrize("digits", [5.39, 5.385, 5.3852, 29**0.5])
def test_a_mistake_is_recognised_at_the_readers_own_rounding(digits):
    own = Mistake("length", "That is the length.", wrong=lambda: 29**0.5)
    assert Exercise(10.0, "Right.", mistakes=(own,)).check(digits).mistake == "length"


def test_nothing_is_not_one_over_a_large_number():
    assert trillion.check(0).mistake is None
    assert trillion.check(1e-12).mistake == "reciprocal"


def test_of_two_matrices_the_one_that_is_off_is_told():
    told = pair.check(lambda x: (np.diag(x), np.eye(3) + np.diag(np.exp(x))))
    assert told.text.startswith("Entry [0, 0] of matrix 2 is off")


@pytest.mark.parametrize("word", ["blow up", "blow-up", "Blow_up", "blowup", "explosion"])
def test_a_word_may_be_written_in_its_own_way(word):
    asked = Exercise("blow_up", "Right.", ways=(lambda: "explosion",))
    assert asked.check(word).mark == "✓"


def test_what_is_not_recognised_may_be_told_where_to_read_on():
    own = Mistake("six", "Six is too much.", wrong=lambda: 6)
    asked = Exercise(5, "Right.", mistakes=(own,), otherwise="See lesson 2.")
    assert asked.check("five").text.endswith(" See lesson 2.")
    assert asked.check(7).text.endswith(" See lesson 2.")
    assert asked.check(-5).text.endswith(" See lesson 2.")
    assert asked.check(-5).mistake == "sign"
    assert asked.check(6).text == "Six is too much."
    assert asked.check(5).text == "Right."


def test_a_complex_array_without_imaginary_parts_is_read_as_real():
    """As np.linalg.eigvals gives it."""
    largest = Exercise(3.0, why="The largest.")
    assert largest.check(np.array([1 + 0j, 3 + 0j]).max()).mark == "✓"
    assert "complex" in largest.check(3 + 1e-3j).text
