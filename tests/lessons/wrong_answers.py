"""Wrong answers as learners type them, and what the exercises of a lesson must call them.

    named(exercises, lesson, table)    a test that each answer of a table gets the name beside it
    complete(lesson, table)            a test that every mistake of the lesson has a wrong answer

A table is a list of (exercise, mistake, answer). Each answer is written from what the mistake's
text says, not from the exercise's own code. What a class would type stands in the folder `wrong`.
"""

import importlib
import importlib.util

import pytest

from mclib.checks.feedback import LOOK, WRONG
from mclib.lessons.catalogue import lessons


def named(lesson, table):
    """Return a test: each wrong answer is called by the name of its mistake."""
    exercises = _exercises(lesson)
    ids = [f"{exercise}-{mistake}" for exercise, mistake, _ in table]

    @pytest.mark.parametrize(("exercise", "mistake", "answer"), table, ids=ids)
    def test(exercise, mistake, answer):
        asked = exercises[exercise]
        feedback = asked.check(answer)
        assert feedback.mistake == mistake, feedback
        assert feedback.mark == (LOOK if asked.is_prediction else WRONG)

    return test


def complete(lesson, table):
    """Return a test: every mistake of the exercises has a wrong answer, here or in `wrong`."""
    own = {(name, each.name) for name, it in _exercises(lesson).items() for each in it.mistakes}

    def test():
        typed = {(exercise, mistake) for exercise, mistake, _ in table}
        missing = own - typed - {(exercise, told) for exercise, _, _, told in of_a_class(lesson)}
        assert not missing, f"add to the table a wrong answer for each of {missing}"
        assert not typed - own, f"no exercise knows these mistakes of the table: {typed - own}"

    return test


def of_a_class(lesson):
    """Return (exercise, what was done, answer, what is told) from `wrong`, where there are any."""
    name = f"tests.lessons.wrong.{lesson}"
    return importlib.import_module(name).WRONG if importlib.util.find_spec(name) else []


def _exercises(lesson):
    (found,) = (each for each in lessons() if each.name == lesson)
    return found.exercises
