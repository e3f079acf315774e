"""What Python and NumPy say when an answer stops, in plain words.

explain    an exception in one line
PLAIN      the common slips of the language: a pattern, and what is told in its place
"""

import re
import traceback

# Patterns are searched in "Name: message"; {0}, {1} are what its groups found.
PLAIN = (
    (r"SystemExit", "exit(), which would end Python: let the function return a value"),
    (
        r"fromnumeric: ",
        "np.max of two things: it finds the largest entry of one array. The larger of two, entry "
        "by entry, is np.maximum(0, z)",
    ),
    (
        r"bitwise_xor|for \^: ",
        "a ^, which is no power in Python: write x**2",
    ),
    (
        r"'(?:function|builtin_function_or_method|numpy\.ufunc|method)'",
        "a function where its value is meant: call it, as in f(x)",
    ),
    *(
        (
            pattern,
            "a product of lengths that do not meet, {0} and {1}: in A @ B the last axis of A meets "
            "the first of B, and np.outer(u, v) makes a matrix of two vectors",
        )
        for pattern in (r"size (\d+) is different from (\d+)", r"not aligned: (\d+) .* != (\d+)")
    ),
    (
        r"could not be broadcast together with shapes (\(.*?\)) (\(.*?\))",
        "an entry-by-entry operation of shapes {0} and {1}, which do not fit: a vector becomes a "
        "column by v[:, None]",
    ),
    (
        r"truth value of an array",
        "an array where Python wants one number, as after an if: np.maximum and np.where take "
        "entry by entry",
    ),
    (
        r"takes 1 positional argument but \d+ were given",
        "several arguments where one is taken: a point is one array, as in f([x, y])",
    ),
    (
        r"matmul.*enough dimensions",
        "an @ beside a single number: between numbers, or a number and an array, write *",
    ),
    (
        r"not subscriptable|invalid index to scalar variable|too many indices",
        "an index on something that has no entries there, such as a single number",
    ),
    (
        r"name '(\w+)' is not defined",
        "a name that is not known, {0}: is it spelled right, and has the cell above been run?",
    ),
    (
        r"'(?:float|int)' object has no attribute '(\w+)'",
        "a single number where an array is needed: a number has no .{0}",
    ),
)


def explain(error):
    """Return an exception in one line, without the final stop.

    >>> explain(ZeroDivisionError("division by zero"))
    'ZeroDivisionError: division by zero'
    """
    message = " ".join(str(error).split())
    raw = f"{type(error).__name__}{': ' + message if message else ''}".rstrip(".")
    searched = f"fromnumeric: {raw}" if _is_largest_of_two(error) else raw
    for pattern, plain in PLAIN:
        found = re.search(pattern, searched)
        if found:
            return plain.format(*found.groups())
    return raw


def _is_largest_of_two(error):
    """Return whether np.max or np.min stopped over its second argument, the axis."""
    frames = traceback.extract_tb(error.__traceback__)
    inside = any(f.name in ("max", "min") and "fromnumeric" in f.filename for f in frames)
    return inside and isinstance(error, TypeError | ValueError | IndexError)
