"""Every exercise: right answers pass, every known mistake is named, nothing raises."""

import numpy as np
import pytest

from mclib.checks.diagnosis import close
from mclib.checks.feedback import LOOK, OPEN, RIGHT, WRONG
from mclib.checks.mistakes import GENERAL
from mclib.lessons.catalogue import lessons

EXERCISES = {f"{each.name}.{name}": it for each in lessons() for name, it in each.exercises.items()}
KNOWN = [(name, mistake) for name, each in EXERCISES.items() for mistake in each.mistakes]


def as_answer(exercise, function):
    """Return what a reader would give: a function of the inputs, or a value."""
    if not callable(exercise.solution):
        return function()
    scope = {"_function": function}
    names = ", ".join(exercise.names)
    return eval(f"lambda {names}: _function({names})", scope)


@pytest.mark.parametrize("name", EXERCISES)
def test_the_solution_is_right_and_says_why(name):
    exercise = EXERCISES[name]
    feedback = exercise.check(as_answer(exercise, exercise.right))
    assert (feedback.mark, feedback.text) == (RIGHT, exercise.why), feedback


@pytest.mark.parametrize("name", EXERCISES)
def test_samples_tell_the_axes_apart(name):
    """A matrix answer is asked for at least once with as many rows as it has not columns."""
    exercise = EXERCISES[name]
    shapes = [np.shape(exercise.right(*inputs)) for inputs in exercise.samples]
    matrices = [shape for shape in shapes if len(shape) == 2]
    rows_can_differ = any(len(np.shape(each)) == 2 for s in exercise.samples for each in s)
    if rows_can_differ and matrices:
        assert any(rows != columns for rows, columns in matrices)


@pytest.mark.parametrize(("name", "mistake"), KNOWN, ids=[f"{n}-{s.name}" for n, s in KNOWN])
def test_a_known_mistake_is_named(name, mistake):
    exercise = EXERCISES[name]
    wrong = lambda *inputs: mistake.answer(exercise.right(*inputs), *inputs)  # noqa: E731
    feedback = exercise.check(as_answer(exercise, wrong))
    hint = f"choose samples where it gives neither the solution nor another mistake: {feedback}"
    assert feedback.mark == (LOOK if exercise.is_prediction else WRONG), hint
    assert (feedback.mistake, feedback.text) == (mistake.name, mistake.says), hint


@pytest.mark.parametrize("name", EXERCISES)
@pytest.mark.parametrize("mistake", GENERAL, ids=lambda mistake: mistake.name)
def test_a_general_mistake_is_never_taken_for_right(name, mistake):
    exercise = EXERCISES[name]
    if isinstance(exercise.solution, str) or exercise.accept:
        pytest.skip("no general mistake applies")
    rights = [exercise.right(*inputs) for inputs in exercise.samples]
    with np.errstate(all="ignore"):
        if all(close(mistake.distort(right), right) for right in rights):
            pytest.skip("the mistake changes nothing here")
        wrong = lambda *inputs: mistake.answer(exercise.right(*inputs), *inputs)  # noqa: E731
        feedback = exercise.check(as_answer(exercise, wrong))
    assert feedback.mark != RIGHT
    own = {own.name for own in exercise.mistakes}
    assert feedback.mistake in {mistake.name, *own, None}


def endless(*_):
    return endless()


def noisy(*_):
    raise OSError("the disk\nis on fire")


HOSTILE = [None, "x²", 7j, object(), [[1], [2, 3]], np.full((5, 7, 2), 3.0), np.nan, {}, "", b"x"]
HOSTILE_CALLS = [
    endless,
    noisy,
    lambda: 1,
    lambda *_: None,
    lambda *_: "x",
    lambda *_: np.nan,
    lambda *_: np.zeros((4, 9)),
    lambda *_: exit(),
    lambda *_: object,
]


@pytest.mark.parametrize("name", EXERCISES)
def test_nothing_that_is_given_raises(name):
    exercise = EXERCISES[name]
    for answer in [*HOSTILE, *HOSTILE_CALLS]:
        feedback = exercise.check(answer)
        assert feedback.mark in (WRONG, LOOK), answer
        assert "\n" not in feedback.text


@pytest.mark.parametrize("name", EXERCISES)
def test_an_unanswered_question_stays_open(name):
    exercise = EXERCISES[name]
    assert exercise.check(...).mark == OPEN
    if callable(exercise.solution):
        assert exercise.check(as_answer(exercise, lambda *_: ...)).mark == OPEN


@pytest.mark.parametrize("name", EXERCISES)
def test_hints_come_in_turn(name):
    exercise = EXERCISES[name]
    shown = [exercise.hint().text for _ in exercise.hints]
    assert all(hint in text for hint, text in zip(exercise.hints, shown, strict=True))
