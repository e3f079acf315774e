"""Read a reader's answer: call it, and turn what comes back into numbers.

    value_of    an answer's value at some inputs
    as_array    a value as an array of a comparable shape

Whatever cannot be read raises `Unreadable` with the line that the reader is told.
"""

import copy
import inspect

import numpy as np

from mclib.checks.errors import explain
from mclib.checks.isolation import isolated
from mclib.checks.wording import at_inputs, name_type


class Unreadable(Exception):
    """What keeps an answer from being compared, in words for the reader."""


def value_of(answer, names, inputs):
    """Return answer(*inputs); arrays are copied first, so the answer may change its own.

    Raises Unreadable when the answer is no function of the inputs or stops with an error.
    """
    call = f"({', '.join(names)})"
    if not callable(answer):
        raise Unreadable(
            f"A function of {call} is expected; you gave {name_type(answer)}. "
            "Pass the function itself, without calling it."
        )
    try:
        inspect.signature(answer).bind(*inputs)
    except TypeError:
        raise Unreadable(f"Your function is called with {call}: let it take just these.") from None
    except ValueError:
        pass  # a built-in that tells no signature: try it
    try:
        with isolated():
            value = answer(*copies(inputs))
        return value.copy() if isinstance(value, np.ndarray) else value
    except RecursionError:
        raise
    except (Exception, SystemExit) as error:
        where = at_inputs(names, inputs)
        raise Unreadable(f"Your function stopped{where} with {explain(error)}.") from None


def as_array(value, shape, column, where):
    """Return a value as an array of floats; where it may, it takes the expected shape.

    A single number may come as () or (1,); with `column`, a vector as a column or a row.
    Raises Unreadable for what is no array of numbers.
    """
    if value is None:
        lost = "is a return missing?" if where else "write your value in place of the dots."
        raise Unreadable(f"The answer is None{where}: {lost}")
    try:
        array = np.asarray(value)
    except ValueError:
        if isinstance(value, tuple):
            text = "You return several things with commas between, of different shapes"
            raise Unreadable(f"{text}{where}: np.append joins a number to a vector.") from None
        raise Unreadable(f"The rows of your answer have different lengths{where}.") from None
    if array.dtype.kind == "c":
        raise Unreadable(f"The answer is complex{where}: is there a root of a negative number?")
    if array.dtype.kind not in "biuf":
        inside = (
            " that holds something else" if isinstance(value, list | tuple | np.ndarray) else ""
        )
        raise Unreadable(f"Numbers are expected{where}; you gave {name_type(value)}{inside}.")
    single = array.size == 1 and shape in ((), (1,))
    line = column and len(shape) == 1 and array.ndim == 2 and sorted(array.shape) == [1, *shape]
    return array.astype(float).reshape(shape if single or line else array.shape)


def copies(inputs):
    """Return copies of the inputs; functions stay the same."""
    return tuple(each if callable(each) else copy.deepcopy(each) for each in inputs)
