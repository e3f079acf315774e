"""What Python and NumPy say when an answer stops, in plain words.

explain    an exception in one line
PLAIN      the common slips of the language: a pattern, and what is told in its place
"""

import re
import traceback

from mclib.checks.notation import literal

LONGEST = 160  # letters of a message that are quoted

# Patterns are searched in "Name: message"; {0}, {1} are what its groups found.
PLAIN = (
    (r"SystemExit", "exit(), which would end Python: return a value instead"),
    (
        r"MemoryError",
        "more numbers than the memory can hold: check the size of the list or array",
    ),
    (
        r"fromnumeric (max|min): ",
        "np.{0} of two things: it looks through a single array, while np.{0}imum(a, b) compares "
        "two, entry by entry",
    ),
    (
        r"bitwise_xor|for \^: ",
        "a ^, which does not mean a power in Python: write x**2",
    ),
    (
        r"'(?:function|builtin_function_or_method|numpy\.ufunc|method)'|of type function",
        "a function in place of its value: call it, as in f(x)",
    ),
    (
        r"'numpy\.ndarray' object is not callable",
        "an array that is called like a function: an entry is x[i], in square brackets",
    ),
    (
        r"'numpy\.ndarray' object has no attribute '(\w+)'",
        "an array that has no .{0}: look for a function of that name in np or np.linalg",
    ),
    *(
        (
            pattern,
            "a product whose lengths, {0} and {1}, do not match: in A @ B, the last axis of A must "
            "match the first of B",
        )
        for pattern in (r"size (\d+) is different from (\d+)", r"not aligned: (\d+) .* != (\d+)")
    ),
    (
        r"could not be broadcast together with shapes (\(.*?\)) (\(.*?\))",
        "an entry-by-entry operation on shapes {0} and {1}, which do not fit: v[:, None] turns a "
        "vector into a column",
    ),
    (
        r"truth value of an array",
        "an array where Python needs a single number, as after an if: np.maximum and np.where "
        "work entry by entry",
    ),
    (
        r"takes 1 positional argument but \d+ were given",
        "several arguments where one is expected: a point is one array, as in f([x, y])",
    ),
    (
        r"matmul.*enough dimensions",
        "an @ next to a single number: between numbers, or a number and an array, write *",
    ),
    (
        r"not subscriptable|invalid index to scalar variable|too many indices",
        "an index on something that has no such entry, for instance a single number",
    ),
    (
        r"name '(\w+)' is not defined",
        "a name that Python does not know, {0}: check the spelling, and run the cell that "
        "defines it",
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
    message = _message(error)
    raw = f"{type(error).__name__}{': ' + message if message else ''}".rstrip(".")
    searched = f"fromnumeric {_of_two(error)}: {raw}"
    for pattern, plain in PLAIN:
        found = re.search(pattern, searched)
        if found:
            return plain.format(*map(literal, found.groups()))
    return literal(raw)


def _message(error):
    """Return what an exception says, in one line; nothing where that raises another."""
    try:
        message = " ".join(str(error).split())
    except Exception:
        return ""
    return message if len(message) <= LONGEST else f"{message[:LONGEST]} …"


def _of_two(error):
    """Return "max" or "min" when np.max or np.min stopped over its second argument, the axis."""
    if not isinstance(error, TypeError | ValueError | IndexError):
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    inside = [each.name for each in frames if "fromnumeric" in each.filename]
    return next((name for name in inside if name in ("max", "min")), "")
