"""What an exercise says of its answer beside the solution is right as well."""

import numpy as np
import pytest

from mclib.checks.diagnosis import close
from mclib.checks.feedback import RIGHT
from mclib.lessons.catalogue import lessons

EXERCISES = {f"{each.name}.{name}": it for each in lessons() for name, it in each.exercises.items()}


@pytest.mark.parametrize("name", [name for name, each in EXERCISES.items() if each.ways])
def test_another_way_leads_to_the_right_answer(name):
    exercise = EXERCISES[name]
    for way in exercise.ways:
        for inputs in exercise.samples:
            if isinstance(exercise.solution, str):
                assert exercise.check(way()).mark == RIGHT
            else:
                assert close(way(*inputs), exercise.right(*inputs), 1e-9)


@pytest.mark.parametrize("name", [name for name, each in EXERCISES.items() if each.formula])
def test_the_formula_has_the_solution_for_its_derivative(name):
    exercise = EXERCISES[name]
    rights = np.array([exercise.right(*inputs) for inputs in exercise.samples], dtype=float)
    assert rights.shape[1:] == exercise.derivative.shape
    assert close(exercise.derivative.rights.T, rights.reshape(len(rights), -1), 1e-9)
