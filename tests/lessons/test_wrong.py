"""Wrong answers as a class types them: never accepted, never named falsely, told in plain words.

They stand in the folder `wrong`, one table a lesson. None are made from the mistakes that the
checks know: each was typed from the question.
"""

import re

import pytest
from wrong_answers import of_a_class

from mclib.checks.feedback import LOOK, WRONG
from mclib.lessons.catalogue import lessons

LESSONS = {each.name: each for each in lessons()}
TABLES = {name: of_a_class(name) for name in LESSONS if of_a_class(name)}
ALL = [
    pytest.param(lesson, *row, id=f"{lesson}.{row[0]}-{row[1]}")
    for lesson, table in TABLES.items()
    for row in table
]
RAW = re.compile(r"Traceback|<lambda>|<function|numpy\.ndarray|np\.float64|\bNoneType\b|\n")


@pytest.mark.parametrize(("lesson", "exercise", "done", "answer", "expected"), ALL)
def test_a_wrong_answer_is_told_what_was_done(lesson, exercise, done, answer, expected):
    asked = LESSONS[lesson].exercises[exercise]
    feedback = asked.check(answer)
    assert feedback.mark in ((LOOK, WRONG) if asked.is_prediction else (WRONG,)), feedback
    assert not RAW.search(feedback.text), feedback
    if expected is None:
        assert feedback.mistake is None, f"named falsely, or not yet expected: {feedback}"
    else:
        assert expected in f"{feedback.mistake}; {feedback.text}", feedback


@pytest.mark.parametrize("lesson", TABLES)
def test_a_lesson_has_a_hundred_wrong_answers_and_half_of_them_are_told_what_was_done(lesson):
    expected = [told for *_, told in TABLES[lesson]]
    assert len(expected) >= 100
    assert sum(told is not None for told in expected) >= len(expected) / 2
