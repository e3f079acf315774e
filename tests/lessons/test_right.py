"""Right answers are right in any form: for each exercise ten and more, of the same value.

The forms come from the solution: its value is given as a list, a matrix, fractions, SymPy's
numbers and the like, and its function as a callable object, with `*args`, decorated. Other
algebra stands in the folder `right`, as readers type it.
"""

import functools
import importlib
import importlib.util
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
import sympy

from mclib.checks.diagnosis import close
from mclib.checks.feedback import RIGHT
from mclib.lessons.catalogue import lessons


def right_ways(lesson):
    """Return (exercise, answer) from `right`, where there are any."""
    name = f"tests.lessons.right.{lesson}"
    return importlib.import_module(name).RIGHT if importlib.util.find_spec(name) else []


EXERCISES = {f"{each.name}.{name}": it for each in lessons() for name, it in each.exercises.items()}
WAYS = [
    pytest.param(each.exercises[name], answer, id=f"{each.name}.{name}-{number}")
    for each in lessons()
    for number, (name, answer) in enumerate(right_ways(each.name))
]


@pytest.mark.filterwarnings("ignore:the matrix subclass")
@pytest.mark.parametrize("name", EXERCISES)
def test_ten_forms_of_the_right_answer_are_right(name):
    exercise = EXERCISES[name]
    answers = dict(forms(exercise))
    assert len(answers) >= 10
    told = {form: exercise.check(answer) for form, answer in answers.items()}
    assert {form: feedback for form, feedback in told.items() if feedback.mark != RIGHT} == {}


@pytest.mark.parametrize(("exercise", "answer"), WAYS)
def test_another_way_as_a_reader_types_it_is_right(exercise, answer):
    feedback = exercise.check(answer)
    assert feedback.mark == RIGHT, feedback


def forms(exercise):
    """Yield pairs of what the form is called and an answer in that form."""
    if isinstance(exercise.solution, str):
        yield from words(exercise.solution)
    elif callable(exercise.solution):
        yield from functions(exercise.right)
        for name, write in writings(exercise).items():
            yield name, lambda *inputs, write=write: write(exercise.right(*inputs))
    else:
        for name, write in writings(exercise).items():
            yield name, write(exercise.solution)


def words(word):
    """Yield a word in capitals, with spaces, hyphens, quotes."""
    spaced = word.replace("_", " ")
    yield from {
        "as it is": word,
        "upper": word.upper(),
        "title": spaced.title(),
        "capital": word.capitalize(),
        "spaces around": f"  {word} ",
        "line end": f"{word}\n",
        "tab": f"\t{word}",
        "hyphens": spaced.replace(" ", "-"),
        "underscores": spaced.replace(" ", "_"),
        "spaces": spaced,
        "together": spaced.replace(" ", ""),
        "quotes": f'"{word}"',
        "single quotes": f"'{word}'",
        "curly quotes": f"“{word}”",
        "full stop": f"{spaced}.",
        "NumPy's string": np.str_(word),
    }.items()


def functions(right):
    """Yield a function as readers pass one."""

    class Model:
        def __call__(self, *inputs):
            return right(*inputs)

        def slope(self, *inputs):
            return right(*inputs)

        @staticmethod
        def at(*inputs):
            return right(*inputs)

        @classmethod
        def of(cls, *inputs):
            return right(*inputs)

    @functools.wraps(right)
    def decorated(*inputs, **options):
        return right(*inputs, **options)

    def with_option(*inputs, step=1e-6):
        return right(*inputs)

    def in_steps(*inputs):
        value = right(*inputs)
        print(value)
        return value

    def spoiling(*inputs):
        value = right(*inputs)
        for each in inputs:
            if isinstance(each, np.ndarray) and each.dtype.kind == "f":
                each *= np.nan
        return value

    yield from {
        "function": right,
        "object": Model(),
        "bound method": Model().slope,
        "static method": Model.at,
        "class method": Model.of,
        "partial": functools.partial(lambda _, *inputs: right(*inputs), "unused"),
        "decorated": decorated,
        "keyword with a default": with_option,
        "prints as well": in_steps,
        "changes its own inputs": spoiling,
    }.items()


def writings(exercise):
    """Return what writes a value in another form, by the form's name."""
    samples = [np.asarray(exercise.right(*inputs), dtype=float) for inputs in exercise.samples]
    found = dict(SHAPES if exercise.is_shape else NUMBERS)
    if exercise.is_shape and all(each.size == 1 for each in samples):
        found["a number"] = lambda value: int(np.ravel(value)[0])
    if not exercise.is_shape:
        if all(each.ndim in (0, 2) or (each.ndim == 1 and exercise.column) for each in samples):
            found["np.matrix"] = np.matrix
        if exercise.column:
            found["column"] = lambda value: np.reshape(value, (-1, 1))
            found["row"] = lambda value: np.reshape(value, (1, -1))
        if not any(each.ndim for each in samples):
            found["a list of one"] = lambda value: [value]
        elif all(each.ndim for each in samples):
            found["list of NumPy's numbers"] = lambda value: [*np.asarray(value, dtype=float)]
        if all(np.array_equal(each, np.round(each)) for each in samples):
            if exercise.accept:  # which may ask for a whole number
                del found["round-off above"], found["round-off below"]
            found["integers"] = lambda value: np.round(np.asarray(value)).astype(np.int64).tolist()
            found["small integers"] = lambda value: np.asarray(np.round(value), dtype=np.int64)
        if not exercise.accept and _exact_enough(samples, exercise.tolerance):
            found["float32"] = np.float32
    return found


def _exact_enough(samples, tolerance):
    return all(close(np.float32(each), each, tolerance / 10) for each in samples)


def _entries(write):
    """Return what writes each entry of an array in a form, in lists of lists."""

    def lists(value):
        array = np.asarray(value, dtype=float)
        return write(float(array)) if array.ndim == 0 else [lists(each) for each in array]

    return lists


def _tuples(value):
    array = np.asarray(value, dtype=float)
    return float(array) if array.ndim == 0 else tuple(_tuples(each) for each in array)


def _objects(value):
    array = np.empty(np.shape(value), dtype=object)
    array[...] = np.asarray(value, dtype=float)
    return array


def _every_other(value):
    """Return an array that is a view of a larger one."""
    return np.repeat(np.asarray(value, dtype=float)[..., None], 3, axis=-1)[..., 1]


def _read_only(value):
    array = np.array(value, dtype=float)
    array.flags.writeable = False
    return array


NUMBERS = {
    "array": lambda value: np.array(value, dtype=float),
    "nested lists": _entries(float),
    "nested tuples": _tuples,
    "fractions": _entries(Fraction),
    "decimals": _entries(Decimal),
    "SymPy's floats": _entries(sympy.Float),
    "SymPy's fractions": _entries(sympy.Rational),
    "array of objects": _objects,
    "0-d arrays": _entries(np.array),
    "NumPy's numbers": _entries(np.float64),
    "columns first": lambda value: np.asfortranarray(np.array(value, dtype=float)),
    "a view": _every_other,
    "read only": _read_only,
    "longdouble": lambda value: np.asarray(value, dtype=np.longdouble),
    "masked array": lambda value: np.ma.array(np.asarray(value, dtype=float)),
    "twelve digits": _entries(lambda a: float(f"{a:.12g}")),
    "round-off above": lambda value: np.asarray(value, dtype=float) * (1 + 1e-12),
    "round-off below": lambda value: np.asarray(value, dtype=float) * (1 - 1e-12),
}
SHAPES = {
    "tuple": lambda shape: tuple(int(n) for n in shape),
    "list": list,
    "array": lambda shape: np.array(shape, dtype=int),
    "small integers": lambda shape: np.array(shape, dtype=np.int32),
    "shape of an array": lambda shape: np.broadcast_to(0, tuple(shape)).shape,
    "NumPy's integers": lambda shape: tuple(map(np.int64, shape)),
    "SymPy's integers": lambda shape: tuple(map(sympy.Integer, shape)),
    "fractions": lambda shape: tuple(map(Fraction, shape)),
    "floats": lambda shape: tuple(map(float, shape)),
    "objects": lambda shape: np.array(shape, dtype=object),
}
