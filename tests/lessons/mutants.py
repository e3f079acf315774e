"""Mutants of the folded solutions, made by machine, and what the checks say of them.

    mutants    every solution of the course with one thing changed, and the name of the change
    verdicts   what a check says of each: "named", "pattern" (how it differs), "size" (only where
               it is off, or that it is), "accepted", or "stopped"
    shares     the share of each verdict over the course, for the bench
    seconds    how long a check takes, for the bench

A mutant that agrees with its solution at the samples and near them is none. One whose code stops
with an error is told of the error; it counts as "stopped", and not among the wrong answers.
"""

import ast
import copy
import os
import re
import time
from collections import Counter
from functools import cache
from typing import NamedTuple

import numpy as np

from mclib.checks import Exercise
from mclib.checks.diagnosis import close, rounded
from mclib.checks.feedback import RIGHT
from mclib.lessons.catalogue import lessons
from tests.lessons.mutations import mutations
from tests.notebooks import stored


class Mutant(NamedTuple):
    """A changed solution: where it comes from, what was changed, its code and its value."""

    lesson: str
    name: str
    change: str
    code: str
    exercise: Exercise
    answer: object


def mutants():
    """Yield every mutant that differs from its solution at the samples or near them."""
    for path, lesson in zip(stored.PATHS, lessons(), strict=True):
        notebook = stored.load(path)
        for answer in stored.answers(notebook):
            exercise = lesson.exercises[answer.exercise]
            asked = stored.CHECK.match(notebook.cells[answer.check].source.strip())["answer"]
            right = _run(answer.solution, asked)
            if right is None or exercise.check(right).mark != RIGHT:
                continue  # it needs more of the notebook than its own cell
            for change, tree in mutations(ast.parse(answer.solution)):
                code = ast.unparse(tree)
                wrong = _run(code, asked)
                if wrong is not None and _differs(exercise, wrong):
                    yield Mutant(lesson.name, answer.exercise, change, code, exercise, wrong)


@cache
def verdicts():
    """Return pairs (mutant, verdict, feedback)."""
    found = []
    for mutant in mutants():
        feedback = mutant.exercise.check(mutant.answer)
        found.append((mutant, _verdict(feedback), feedback))
    return found


def shares():
    """Return the share of each verdict among wrong answers, in percent, and their number."""
    count = Counter(verdict for _, verdict, _ in verdicts())
    total = sum(count[each] for each in _VERDICTS)
    percent = {each: round(100 * count[each] / total, 1) for each in _VERDICTS}
    return percent | {"mutants": total, "stopped": count["stopped"]}


def seconds():
    """Return how long a check of a wrong answer takes: the median and the largest over exercises.

    Of each exercise the slowest check counts, which is the first: it computes the wrong answers.
    """
    slowest = {}
    for mutant in mutants():
        start = time.perf_counter()
        mutant.exercise.check(mutant.answer)
        taken = time.perf_counter() - start
        key = mutant.lesson, mutant.name
        slowest[key] = max(taken, slowest.get(key, 0))
    return {"median": float(np.median([*slowest.values()])), "largest": max(slowest.values())}


_VERDICTS = ("named", "pattern", "size", "accepted")


def _verdict(feedback):
    if feedback.mark == RIGHT:
        return "accepted"
    if feedback.mistake:
        return "named"
    if "Your function stopped" in feedback.text:
        return "stopped"
    size = re.search(r" is off\b(?! by)| is not it\b", feedback.text)
    return "size" if size else "pattern"


def _run(code, asked):
    """Return the value of the answer after the code has run; None where it does not run."""
    scope = {"np": np, "sin": np.sin}
    try:
        with np.errstate(all="ignore"):
            exec(compile(code, "<solution>", "exec"), scope)
            return eval(asked, scope)
    except Exception:
        return None


def _differs(exercise, wrong):
    """Return whether an answer differs from the right one at a sample or near one."""
    if isinstance(exercise.solution, str):
        return False
    if not callable(exercise.solution):
        right = np.asarray(exercise.solution, dtype=float)
        return not (
            exercise.accept or close(wrong, right, exercise.tolerance) or rounded(wrong, right)
        )
    if exercise.accept:
        return False  # many answers are right
    rng = np.random.default_rng(5)
    points = [*exercise.samples, *(_near(s, rng) for s in exercise.samples for _ in range(5))]
    return any(_differs_at(exercise, wrong, inputs) for inputs in points)


def _near(inputs, rng):
    """Return inputs near some others: numbers with a point are moved, all else stays."""
    return tuple(
        each * rng.uniform(0.8, 1.2, np.shape(each))
        if isinstance(each, float) or (isinstance(each, np.ndarray) and each.dtype.kind == "f")
        else each
        for each in inputs
    )


def _differs_at(exercise, wrong, inputs):
    with np.errstate(all="ignore"):
        right = np.asarray(exercise.right(*inputs), dtype=float)
        try:
            given = np.asarray(wrong(*copy.deepcopy(inputs)), dtype=float)
        except Exception:
            return True
    if exercise.column and given.size == right.size:
        given = given.reshape(right.shape)
    if given.size == right.size == 1:
        given, right = given.ravel(), right.ravel()
    return not close(given, right, 10 * exercise.tolerance)


if __name__ == "__main__":
    os.environ["MCLIB_PROGRESS"] = "off"  # mutants that are right are no reader's
    print(seconds())
    print(shares())
