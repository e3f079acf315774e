"""Checks: forms that pass, faults that are told apart, and words for what cannot be read."""

import numpy as np
import pytest

from mclib.checks import Exercise, Mistake, Prediction
from mclib.checks.mistakes import GENERAL

rng = np.random.default_rng(0)
A, B = rng.normal(size=(2, 3)), rng.normal(size=(4, 2))
jacobian = Exercise(lambda A: A, why="Right.", samples=((A,), (B,)))
vector = Exercise(lambda x: 2 * x, why="Right.", samples=((A[0],), (B[0],)), column=True)
number = Exercise(lambda x: x**2 + 1, why="Right.", samples=((2.0,), (-1.5,)))


@pytest.mark.parametrize(
    "answer",
    [
        lambda A: A,
        lambda A: A.tolist(),
        lambda A: tuple(map(tuple, A)),
        lambda A: A.astype(np.float32).astype(float),
        lambda A: A + 1e-9,
    ],
)
def test_equivalent_forms_are_right(answer):
    assert jacobian.check(answer).mark == "✓"


@pytest.mark.parametrize("shape", [(-1,), (-1, 1), (1, -1)])
def test_a_vector_may_be_a_column_or_a_row_where_the_exercise_allows(shape):
    assert vector.check(lambda x: (2 * x).reshape(shape)).mark == "✓"
    strict = Exercise(lambda x: 2 * x, why="", samples=vector.samples)
    assert strict.check(lambda x: (2 * x).reshape(shape)).mark == ("✓" if shape == (-1,) else "✗")


@pytest.mark.parametrize("value", [5, 5.0, [5], np.array(5), np.array([5.0]), np.float32(5)])
def test_a_number_may_come_as_any_kind_of_number(value):
    assert Exercise(5, why="Right.").check(value).mark == "✓"


@pytest.mark.parametrize("mistake", GENERAL, ids=lambda mistake: mistake.name)
def test_general_mistakes_are_named(mistake):
    asked = Exercise(
        lambda A: A if "diagonal" not in mistake.name else np.diag(A[0]),
        why="",
        samples=((A,), (B,)),
    )
    feedback = asked.check(lambda A: mistake.distort(asked.right(A)))
    assert (feedback.mark, feedback.mistake) == ("✗", mistake.name)


def test_an_exercises_own_slip_comes_before_a_general_one():
    own = Mistake("own", "Our word for it.", wrong=lambda x: -2 * x)
    asked = Exercise(lambda x: 2 * x, why="", samples=((1.0,), (3.0,)), mistakes=(own,))
    assert asked.check(lambda x: -2 * x).text == "Our word for it."


def test_a_slip_must_fit_at_every_sample():
    assert number.check(lambda x: -(x**2) - 1 if x > 0 else 7.0).mistake is None


def test_two_slips_that_fit_equally_are_both_said_and_more_are_not():
    twins = tuple(Mistake(name, f"It is {name}.", wrong=lambda x: x) for name in "abc")
    asked = Exercise(lambda x: x + 1.5, why="", samples=((1.0,), (4.0,)), mistakes=twins[:2])
    told = asked.check(lambda x: x)
    assert told.mistake == "a or b"
    assert told.text == "Two different mistakes lead to this. One: It is a. The other: It is b."
    asked = Exercise(lambda x: x + 1.5, why="", samples=((1.0,), (4.0,)), mistakes=twins)
    assert asked.check(lambda x: x).mistake is None


def test_what_two_mistakes_have_in_common_is_said_once():
    says = "Entry [1] is right. Entry [0]: "
    twins = tuple(Mistake(each, f"{says}It is {each}.", wrong=lambda x: x) for each in "ab")
    asked = Exercise(lambda x: x + 1.5, why="", samples=((1.0,), (4.0,)), mistakes=twins)
    assert asked.check(lambda x: x).text == (
        f"{says}Two different mistakes lead to this. One: It is a. The other: It is b."
    )


def test_what_comes_on_top_is_said_both_ways():
    says = "It is ours. Also, it is {}."
    twins = tuple(Mistake(each, says.format(each), wrong=lambda x: x) for each in "ab")
    asked = Exercise(lambda x: x + 1.5, why="", samples=((1.0,), (4.0,)), mistakes=twins)
    assert asked.check(lambda x: x).text == (
        "It is ours. Two different mistakes lead to this. One: It is a. The other: It is b."
    )


@pytest.mark.parametrize("slip", ["when", "wrong"])
def test_a_slip_that_cannot_be_computed_is_passed_over(slip):
    broken = Mistake("broken", "?", **{slip: lambda *inputs: inputs[9]})
    asked = Exercise(lambda x: x, why="", samples=((1.0,), (4.0,)), mistakes=(broken,))
    assert asked.check(lambda x: -x).mistake == "sign"


def spoilt(A, number, value):
    """Return A with its entry of this number, counted along the rows, replaced."""
    return np.where(np.arange(A.size).reshape(A.shape) == number, value, A)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda A: A[:, :1], "The shape is off"),
        (lambda A: 3 * A, "scale is off: every entry is 3 times"),
        (lambda A: spoilt(A, 1, -A), "entry [0, 1] has the wrong sign"),
        (lambda A: spoilt(A, 1, 0), "Entry [0, 1] is zero"),
        (lambda A: spoilt(A, 0, 9), "Entry [0, 0] is off; all the others are right. Look at A = "),
        (lambda A: A * np.nan, "not a number"),
        (lambda A: A / 0, "infinite"),
        (lambda A: None, "is a return missing?"),
        (lambda A: "A", "Numbers are expected"),
        (lambda A: A + 1j, "root of a negative number"),
        (lambda A: [[1, 2], [3]], "rows of your answer have different lengths"),
        (lambda: A, "Your function is called with (A)"),
        (lambda A: 1 / 0, "stopped with ZeroDivisionError: division by zero. Look at A = "),
        (A, "Pass the function itself"),
        (None, "A function of (A) is expected, but you gave None"),
    ],
)  # fmt: skip
def test_other_faults_are_told_in_one_line(answer, told):
    feedback = jacobian.check(answer)
    assert feedback.mark == "✗"
    assert told in feedback.text
    assert "\n" not in feedback.text


def test_the_expected_number_is_not_given_away():
    asked = Exercise(1234.5, why="")
    assert "1234" not in asked.check(1000).text


def test_a_value_may_be_rounded_to_three_digits():
    for asked, right, wrong in (
        (Exercise(4.5**0.5, why=""), (2.12, 2.1213, 2.121), (2.1, 2.13, 2.125)),
        (Exercise([-(0.1**0.5), 0], why=""), ([-0.316, 0], [-0.3162, 0.0]), ([-0.32, 0],)),
    ):
        assert [asked.check(each).mark for each in right] == ["✓"] * len(right)
        assert [asked.check(each).mark for each in wrong] == ["✗"] * len(wrong)
    thirds = Exercise(lambda x: x / 3, why="", samples=((1.0,), (2.0,)))
    assert thirds.check(lambda x: round(x / 3, 3)).mark == "✗"  # a function computes


def test_an_exercise_may_allow_more_error():
    def near(x):
        return (x**2 + 1) * 1.0002

    assert "very close" in number.check(near).text
    loose = Exercise(number.solution, why="", samples=number.samples, tolerance=1e-3)
    assert loose.check(near).mark == "✓"
    assert loose.check(lambda x: -near(x)).mistake == "sign"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ((2, 3), ""),
        ([2, 3], ""),
        ((6,), "number of axes"),
        (6, "number of axes"),
        ((3, 2), "wrong order"),
        ((2, 4), "Axis 1 has the wrong length"),
        ("(2, 3)", "Numbers are expected"),
    ],
)
def test_an_answer_may_be_a_shape(answer, told):
    feedback = Exercise((2, 3), why="", is_shape=True).check(answer)
    assert (feedback.mark == "✓") == (not told)
    assert told in feedback.text


def test_an_exercise_may_say_why_it_does_not_accept():
    odd = Exercise(
        lambda n: n + 1,
        why="Odd.",
        samples=((2,), (4,)),
        accept=lambda given, n: given % 2 == 1 or f"{given:.0f} is even.",
    )
    assert odd.check(lambda n: 7).mark == "✓"
    assert odd.check(lambda n: n + 2.0).text == "4 is even."
    assert "The shape is off" in odd.check(lambda n: [n, n]).text
    silent = Exercise(odd.solution, why="", samples=odd.samples, accept=lambda given, n: False)
    assert silent.check(lambda n: 1.0).text == "That does not work: you gave 1. Look at n = 2."


def test_a_missing_value_is_told():
    assert Exercise(5, why="").check(None).text.endswith("write your value in place of the dots.")


def test_a_word_may_leave_out_spaces_and_capitals():
    asked = Exercise("A @ B", why="", mistakes=(Mistake("turned", "No.", wrong=lambda: "B @ A"),))
    assert asked.check("a@B").mark == "✓"
    assert asked.check("B@ a").mistake == "turned"
    assert '"A @ B", "B @ A"' in asked.check("C").text


def test_of_a_large_input_the_shape_is_told():
    asked = Exercise(lambda W: W.sum(), why="", samples=((A.repeat(2, axis=0),),))
    assert (
        " Look at W of shape (4, 3)." in asked.check(lambda W: 7 + np.exp(W[1, 1] - W.sum())).text
    )


def test_a_pattern_fault_names_the_entry():
    asked = Exercise(lambda x: np.diag(x), why="", samples=((A[0],), (B[0],)))
    told = asked.check(lambda x: np.diag(x) + np.eye(len(x), k=1)).text
    assert told.startswith("Entry [0, 1] should be zero, but is not. Look at x = ")


def test_an_interrupt_stays_an_interrupt():
    def interrupted(A):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        jacobian.check(interrupted)


class Hostile:
    def __array__(self, *_, **__):
        raise SystemError("no")

    def __eq__(self, other):
        raise RuntimeError("never compare me")

    __hash__ = None


def test_a_hostile_object_is_only_told():
    assert jacobian.check(lambda A: Hostile()).mark == "✗"
    assert Exercise(5, why="").check(Hostile()).mark == "✗"


def test_words():
    asked = Exercise(
        "jump", why="Right.", mistakes=(Mistake("none", "Look again.", wrong=lambda: "none"),)
    )
    assert asked.check(" Jump ").mark == "✓"
    assert asked.check("none").text == "Look again."
    assert "choose from" in asked.check("leap").text
    assert "A word in quotes" in asked.check(3).text


def test_a_wrong_prediction_is_no_fault():
    assert Prediction(3, "Three.").check(7).mark == "→"
    assert Prediction(3, "Three.").is_prediction


def test_feedback_is_safe_html():
    assert "<script>" not in Exercise(5, why="").check("<script>")._repr_html_()


def test_hints_start_again():
    asked = Exercise(5, why="", hints=("one", "two"))
    assert [asked.hint().text for _ in range(3)] == [
        "Hint 1 of 2: one",
        "Hint 2 of 2: two",
        "Hint 1 of 2: one",
    ]
