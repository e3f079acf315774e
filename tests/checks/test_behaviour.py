"""Answers that no known mistake leads to are told by how they behave as functions."""

import time

import numpy as np
import pytest

from mclib.checks import Exercise

X = np.array([[0.7, -1.3, 2.1], [-0.4, 1.9, 0.6], [1.2, 0.3, -2.2]])


def mixed(a, b):
    return a**2 * np.cos(b)


def opaque(solution):
    """Return a function whose source is hidden, so that only its behaviour can be told."""
    return lambda *inputs: solution(*inputs)


def asked(solution, names, *samples):
    return Exercise(eval(f"lambda {names}: _f({names})", {"_f": solution}), "Right.", samples)


SCALARS = asked(mixed, "a, b", (1.5, 0.3), (-0.7, 1.1), (0.4, -2.0))
VECTORS = asked(lambda x, g: g * np.maximum(x, 0) ** 2, "x, g", *((x, 2 * x[::-1]) for x in X))
MATRICES = asked(lambda x: np.diag(x**3) + np.outer(x, x), "x", *((x,) for x in X))
UNUSED = asked(lambda x, y: x**3 + x, "x, y", (1.5, 0.3), (-0.7, 1.1), (0.4, -2.0))


@pytest.mark.parametrize(
    ("exercise", "answer", "told"),
    [
        (SCALARS, lambda a, b: mixed(a, b) + 3.7, "off by the same number at every input"),
        (SCALARS, lambda a, b: mixed(a, b) + b, "there is one b too many"),
        (SCALARS, lambda a, b: mixed(a, b) - a, "there is one a too few"),
        (SCALARS, lambda a, b: mixed(a, b) * b, "has a factor b too many"),
        (SCALARS, lambda a, b: mixed(a, b) / b, "missing a factor b"),
        (SCALARS, lambda a, b: np.sin(a) + 5, "does not change with b; the right one does"),
        (UNUSED, lambda x, y: x**3 + y**2, "changes with y; the right one does not"),
        (SCALARS, lambda a, b: a**3 * np.exp(b), "As a is scaled, your answer behaves like a³; "
         "the right one behaves like a²."),
        (SCALARS, lambda a, b: mixed(a, b) if a > 0 else np.exp(a * b), "Where a is positive, your "
         "answer is right; where it is not, it is wrong."),
        (SCALARS, lambda a, b: mixed(a, b) if b > 0 else np.exp(a * b), "Where b is "
         "positive, your answer is right"),
        (MATRICES, lambda x: np.diag(x**3 + x**2) + np.exp(x[0] * x[1] * x[2]) * (1 - np.eye(3)),
         "The diagonal is right; the entries off it are not."),
        (MATRICES, lambda x: np.diag(np.exp(x)) + np.outer(x, x), "the diagonal is not"),
        (VECTORS, lambda x, g: np.where(x > 0, g * x**2, np.exp(x * g)), "where x is positive"),
    ],
)  # fmt: skip
def test_what_an_answer_does_is_told(exercise, answer, told, monkeypatch):
    monkeypatch.setattr("mclib.checks.exercise.QUICK", 10)  # however busy the machine is
    feedback = exercise.check(answer)
    assert (feedback.mark, feedback.mistake) == ("✗", None), feedback
    assert told in feedback.text


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (4, "off by one"),
        (30, "has the right digits"),
        (0.3, "has the right digits"),
        (17, "is not the answer"),
        (0, "is not the answer"),
        (3.01, "keep more digits"),
    ],
)
def test_a_number_is_not_told_by_its_size_alone(answer, told):
    assert told in Exercise(3, "Right.").check(answer).text


def test_a_smaller_step_is_advised_only_where_there_is_a_step():
    slope = Exercise(lambda f, x: 2 * x, "Right.", ((np.square, 1.5), (np.square, -0.7)))
    assert "smaller step" in slope.check(lambda f, x: 2.001 * x + 0.0001).text
    assert "keep more digits" in UNUSED.check(lambda x, y: round(x**3 + x, 2)).text


def test_an_answer_that_stops_elsewhere_is_still_told():
    def fragile(a, b):
        if (a, b) not in [sample for sample in SCALARS.samples]:
            raise RuntimeError
        return np.exp(a + b**2)

    assert "is off: you gave" in SCALARS.check(fragile).text


def test_a_slow_answer_is_not_called_again_and_again():
    calls = []

    def slow(a, b):
        calls.append(a)
        time.sleep(0.02)
        return np.exp(a + b**2)

    assert "is off" in SCALARS.check(slow).text
    assert len(calls) == len(SCALARS.samples)


def test_an_answer_that_recurs_without_end_elsewhere_is_told_by_its_samples():
    def again(a, b):
        return np.exp(a + b**2) if (a, b) in SCALARS.samples else again(a, b)

    assert "is off" in SCALARS.check(again).text


def test_a_constant_is_told_that_it_does_not_change_and_not_named_by_two_mistakes_at_once():
    """2 is what two wrong rules make of (3 - 2w)², by chance."""
    loss = Exercise(
        lambda w: -4 * (3 - 2 * w),
        "Right.",
        samples=((1.0,), (-0.6,), (2.3,)),
        formula="(3 - 2*w)**2",
        wrt="w",
    )
    feedback = loss.check(lambda w: 2)
    assert feedback.mistake is None
    assert "does not change with w" in feedback.text
