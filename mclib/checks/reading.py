"""Read a reader's answer: call it, and turn what comes back into numbers.

    value_of    an answer's value at some inputs
    as_array    a value as an array of a comparable shape

Whatever cannot be read raises `Unreadable` with the line that the reader is told.
"""

import copy
import inspect
from collections.abc import Callable

import numpy as np

from mclib.checks.errors import explain
from mclib.checks.isolation import isolated
from mclib.checks.limits import OutOfMemory, OutOfTime
from mclib.checks.wording import look_at, name_type

COMMA = "The comma at the end makes your answer a tuple with one entry: remove it."


class Unreadable(Exception):
    """What keeps an answer from being compared, in words for the reader."""


def is_lone(value, kind):
    """Return whether a value is a tuple of one thing of a kind, as a comma at the end makes it."""
    return isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], kind)


def value_of(answer, names, inputs):
    """Return answer(*inputs); arrays are copied first, so the answer may change its own.

    Raises Unreadable when the answer is no function of the inputs or stops with an error.
    """
    call = f"({', '.join(names)})"
    if is_lone(answer, Callable):
        raise Unreadable(COMMA)
    if not callable(answer):
        raise Unreadable(
            f"A function of {call} is expected, but you gave {name_type(answer)}. "
            "Pass the function itself, without calling it."
        )
    try:
        inspect.signature(answer).bind(*inputs)
    except TypeError:
        text = f"Your function is called with {call}, so it must take exactly these inputs."
        raise Unreadable(text) from None
    except ValueError:
        pass  # a built-in that tells no signature: try it
    try:
        with isolated():
            value = answer(*copies(inputs))
        return value.copy() if isinstance(value, np.ndarray) else value
    except (RecursionError, OutOfTime, OutOfMemory, KeyboardInterrupt):
        raise
    except BaseException as error:  # exit() and the like are none of Exception's
        text = f"Your function stopped with {explain(error)}.{look_at(names, inputs)}"
        raise Unreadable(text) from None


def as_array(value, shape, column, where):
    """Return a value as an array of floats; where it may, it takes the expected shape.

    A single number may come as () or (1,); with `column`, a vector as a column or a row.
    Raises Unreadable for what is no array of numbers.
    """
    if value is None:
        lost = "is a return missing?" if where else "write your value in place of the dots."
        raise Unreadable(f"The answer is None: {lost}{where}")
    try:
        array = np.asarray(value)
    except ValueError:
        if isinstance(value, tuple):
            text = "You return several things of different shapes, separated by commas: np.append "
            raise Unreadable(f"{text}joins a number to a vector.{where}") from None
        raise Unreadable(f"The rows of your answer have different lengths.{where}") from None
    if array.dtype.kind == "c" and np.array_equal(array.imag, np.zeros(array.shape)):
        array = array.real  # as np.linalg.eigvals gives it
    if array.dtype.kind == "c":
        raise Unreadable(
            f"Your answer is a complex number: is there a root of a negative number?{where}"
        )
    if array.dtype.kind not in "biufO" or not all(map(_is_number, array.flat)):
        inside = (
            " that contains something else" if isinstance(value, list | tuple | np.ndarray) else ""
        )
        raise Unreadable(f"Numbers are expected, but you gave {name_type(value)}{inside}.{where}")
    try:
        array = array.astype(float)
    except OverflowError:
        raise Unreadable(
            f"That number is too large for floating-point arithmetic.{where}"
        ) from None
    single = array.size == 1 and shape in ((), (1,))
    line = column and len(shape) == 1 and array.ndim == 2 and sorted(array.shape) == [1, *shape]
    if is_lone(value, object) and array.shape == (1, *shape) and not (single or line):
        raise Unreadable(COMMA)
    return array.reshape(shape if single or line else array.shape)


def _is_number(entry):
    """Return whether an entry stands for a real number: a Fraction or SymPy's numbers do, too."""
    if isinstance(entry, str | bytes) or entry is None or not hasattr(entry, "__float__"):
        return False
    try:
        float(entry)
    except OverflowError:
        return True
    except (TypeError, ValueError):
        return False
    return True


def copies(inputs):
    """Return copies of the inputs; functions stay the same."""
    return tuple(each if callable(each) else copy.deepcopy(each) for each in inputs)
