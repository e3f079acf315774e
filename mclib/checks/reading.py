"""Read a reader's answer: call it, and turn what comes back into numbers.

    value_of    an answer's value at some inputs
    as_array    a value as an array of a comparable shape
    explain     an exception in one line

Whatever cannot be read raises `Unreadable` with the line that the reader is told.
"""

import inspect
import re

import numpy as np

from mclib.checks.wording import at_inputs, name_type

# What NumPy says when @, np.dot and np.inner refuse: the two lengths that should be equal.
_INNER = re.compile(r"size (\d+) is different from (\d+)|not aligned: (\d+) .* != (\d+)")

_ONE_ARGUMENT = re.compile(r"takes 1 positional argument but \d+ were given")


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
        return answer(*copies(inputs))
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
    """Return the inputs with arrays copied."""
    return tuple(each.copy() if isinstance(each, np.ndarray) else each for each in inputs)


def explain(error):
    """Return an exception in one line, without the final stop.

    >>> explain(ZeroDivisionError("division by zero"))
    'ZeroDivisionError: division by zero'
    """
    message = " ".join(str(error).split())
    refused = _INNER.search(message)
    if refused and isinstance(error, ValueError):
        one, other = filter(None, refused.groups())
        return (
            f"a product of lengths that do not meet, {one} and {other}: in A @ B the last axis of "
            "A meets the first of B, and np.outer(u, v) makes a matrix of two vectors"
        )
    if "truth value of an array" in message:
        return "an array where Python wants one number: np.maximum and np.where take entry by entry"
    if _ONE_ARGUMENT.search(message):
        return "several arguments where one is taken: a point is one array, as in f([x, y])"
    if "matmul" in message and "enough dimensions" in message:
        return "an @ beside a single number: between numbers, or a number and an array, write *"
    return f"{type(error).__name__}{': ' + message if message else ''}".rstrip(".")
