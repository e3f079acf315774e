"""How values, types and inputs are written in a sentence.

format_value    a value             at_inputs    "at x = 1.5, n = 2"
look_at         the same, as a sentence of its own
name_type       "a list"            name_shape   "shape (2, 3)"
also            a sentence, and a second one that adds to it
"""

import numpy as np

MOST_ENTRIES = 6  # more entries than that are no help to read in a sentence


def format_value(value):
    """Return a value as it is written in a sentence.

    >>> format_value(np.array(1.0)), format_value(np.array([0.5, 2.0])), format_value(lambda x: x)
    ('1', '[0.5, 2]', 'a function')
    """
    if callable(value):
        name = getattr(value, "__name__", "<")
        return name if name.isidentifier() and not name.startswith("_") else "a function"
    array = np.asarray(value)
    if array.ndim == 0 and array.dtype.kind == "f":
        return f"{float(array):.4g}"
    if array.dtype.kind not in "biuf" or array.ndim == 0:
        return str(value)
    return _nested(array.tolist())


def _nested(values):
    """Return numbers, or lists of them, as they are typed: [[0.5, 2], [1, -0.25]]."""
    if isinstance(values, list):
        return f"[{', '.join(map(_nested, values))}]"
    return f"{values:.4g}" if isinstance(values, float) else str(values)


def at_inputs(names, inputs):
    """Return " at x = 1.5, n = 2" for the inputs of a sample, or "" when there are none.

    Of large arrays the shape must do: " at W of shape (3, 5)".

    >>> at_inputs(["x", "n"], [1.5, 2])
    ' at x = 1.5, n = 2'
    """
    is_long = sum(np.size(each) for each in inputs if not callable(each)) > 2 * MOST_ENTRIES
    shown = [
        f"{name} of shape {each.shape}"
        if isinstance(each, np.ndarray) and (is_long or each.size > MOST_ENTRIES)
        else f"{name} = {format_value(each)}"
        for name, each in zip(names, inputs, strict=False)
        if not callable(each) or format_value(each) != "a function"
    ]
    return f" at {', '.join(shown)}" if shown else ""


def look_at(names, inputs):
    """Return " Look at x = 1.5." as a sentence of its own, or "" when there are no inputs.

    >>> look_at(["x", "n"], [1.5, 2])
    ' Look at x = 1.5, n = 2.'
    """
    where = at_inputs(names, inputs)
    return f" Look{where}." if where else ""


def name_type(value):
    """Return the type of a value with its article.

    >>> name_type("x²"), name_type([1, 2])
    ('a str', 'a list')
    """
    if value is None:
        return "None"
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def also(says, *others):
    """Return a sentence, followed by others that add to it.

    >>> also("A term is missing.", "The sign is reversed.")
    'A term is missing. Also, the sign is reversed.'
    """
    return " ".join([says, *(f"Also, {other[0].lower()}{other[1:]}" for other in others)])


def name_shape(array):
    """Return the shape of an array as it is written in a sentence.

    >>> name_shape(np.zeros((2, 3))), name_shape(np.array(1.0))
    ('shape (2, 3)', 'a single number')
    """
    return f"shape {array.shape}" if array.ndim else "a single number"
