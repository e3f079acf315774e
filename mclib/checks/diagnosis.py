"""Compare an answer with the right one, and say what is off, without giving it away.

close             equal within a tolerance
rounded           the right numbers, written with at least three digits
describe          what is off: shape, pattern, sign, scale, or one entry, the first that fits
describe_shape    what is off about an answer that is a shape
"""

import numpy as np

from mclib.checks.wording import look_at, name_shape

RELATIVE, ABSOLUTE = 1e-5, 1e-8  # a reader's own finite differences count as right
NEAR = 0.01  # the relative error of what is no mistake, but not enough digits


def close(given, right, relative=RELATIVE):
    """Return whether two arrays have one shape and equal entries, within a relative error."""
    given, right = np.asarray(given, dtype=float), np.asarray(right, dtype=float)
    largest = np.max(np.abs(right[np.isfinite(right)]), initial=0)
    absolute = ABSOLUTE * relative / RELATIVE * (1 + largest)
    return given.shape == right.shape and np.allclose(given, right, rtol=relative, atol=absolute)


def rounded(given, right):
    """Return whether each number is the right one, rounded to three digits or more.

    >>> rounded(2.12, 2 * 0.5**0.5 * 1.5), rounded(2.1, 2 * 0.5**0.5 * 1.5)
    (True, False)
    """
    pairs = zip(np.ravel(given), np.ravel(right), strict=True)
    return np.shape(given) == np.shape(right) and all(
        any(np.isclose(a, float(f"{b:.{n}g}"), rtol=1e-9, atol=0) for n in range(3, 9))
        for a, b in pairs
    )


def describe(pairs, names, inputs, behaviour=None):
    """Return a sentence on what is off, from (given, right) at each of the inputs.

    names are the parameters' names, for "at x = 1.5". behaviour() may say how the answer differs
    as a function: that is worth more than one entry.
    """
    off = [not close(given, right) for given, right in pairs]
    first = off.index(True) if any(off) else 0
    given, right = (np.asarray(each, dtype=float) for each in pairs[first])
    where = look_at(names, inputs[first])
    if given.shape != right.shape:
        shapes = f"you gave {name_shape(given)}, but {name_shape(right)} is expected"
        return f"The shape is off: {shapes}.{where}"
    if not np.all(np.isfinite(given)):
        entry = _entry(given, ~np.isfinite(given))
        return f"{entry} is {_odd(given)}, but a finite number is expected.{where}"
    factor = _common_factor(pairs)
    if given.ndim == 0 and not names and given == float(f"{right:.2g}"):
        return "That is right as far as it goes, but keep at least three digits."
    if all(close(given, right, NEAR) for given, right in pairs):
        has_step = any(callable(each) for each in inputs[first])
        more = "use a smaller step" if has_step else "keep more digits"
        return f"That is very close, but not close enough: {more}."
    if factor and given.ndim == 0:
        return f"The scale is off: your number is always {factor:.4g} times what it should be."
    if factor:
        return (
            f"The pattern is right, but the scale is off: every entry is {factor:.4g} times what "
            f"it should be."
        )
    said = behaviour and behaviour()
    if said:
        return said
    zero, wants_zero = np.isclose(given, 0), np.isclose(right, 0)
    if given.ndim and np.any(zero & ~wants_zero):
        return f"{_entry(given, zero & ~wants_zero)} is zero, but should not be.{where}"
    if given.ndim and np.any(~zero & wants_zero):
        return f"{_entry(given, ~zero & wants_zero)} should be zero, but is not.{where}"
    wrong = ~np.isclose(given, right, rtol=RELATIVE, atol=ABSOLUTE)
    if np.allclose(np.abs(given), np.abs(right), rtol=RELATIVE, atol=ABSOLUTE):
        entry = _entry(given, wrong, start=False)
        return f"The magnitudes are right, but {entry} has the wrong sign.{where}"
    if not names:
        return _describe_value(given, right)
    if given.ndim and wrong.sum() == 1 and first == 0:
        return f"{_entry(given, wrong)} is off; all the others are right.{where}"
    some = "" if first == 0 else ", though not at the first inputs tried"
    return f"{_entry(given, wrong)} is off{some}: you gave {given[wrong].flat[0]:.6g}.{where}"


def _describe_value(given, right):
    """Return a sentence on a number, or several, that was asked for once."""
    if given.ndim:
        wrong = ~np.isclose(given, right, rtol=RELATIVE, atol=ABSOLUTE)
        how = _how_far(given[wrong][0], right[wrong][0]) if wrong.sum() == 1 else None
        if how and given.size > 1:
            return f"{_entry(given, wrong)} {how}; all the others are right."
        return f"{_entry(given, wrong)} is off: you gave {given[wrong].flat[0]:.6g}."
    if np.isclose(abs(given - right), 1) and float(right).is_integer():
        return f"{given:.6g} is off by one: go through your steps again."
    powers = np.log10(abs(given / right)) if given and right else 0.5
    if given * right > 0 and np.isclose(powers, round(float(powers))):
        return f"{given:.6g} has the right digits, but count the zeros again."
    return f"{given:.6g} is not the answer. Take the question one step at a time; .hint() helps."


def _how_far(given, right):
    """Return in words how one number differs from the right one, or None for no plain way."""
    ways = {
        "is off by one": abs(given - right) == 1,
        "has its sign reversed": np.isclose(given, -right),
        "has a factor of 2 too many": np.isclose(given, 2 * right),
        "lacks a factor of 2": np.isclose(2 * given, right),
    }
    return next((words for words, holds in ways.items() if holds), None)


def describe_shape(given, right):
    """Return a sentence on what is off about a shape, given as an array of lengths.

    >>> describe_shape(np.array([3, 2]), np.array([2, 3]))
    'The lengths are right, but in the wrong order: rows come first, then columns.'
    """
    if given.ndim > 1:
        return (
            f"This is an array of {name_shape(given)}, but its shape alone is asked for: a tuple."
        )
    if len(given) != len(right):
        return (
            "The number of axes is wrong: a vector has one, as in (3,), a matrix has two, and a "
            "single number has none: ()."
        )
    if sorted(given) == sorted(right):
        return "The lengths are right, but in the wrong order: rows come first, then columns."
    return f"Axis {np.flatnonzero(given != right)[0]} has the wrong length."


def _common_factor(pairs):
    """Return k when given = k · right at every sample, with k neither 0 nor 1; else None."""
    factors = []
    for given, right in pairs:
        given, right = np.asarray(given, dtype=float), np.asarray(right, dtype=float)
        there = np.abs(right) > ABSOLUTE
        if given.shape != right.shape or not np.all(np.isfinite(given)):
            return None
        if np.any(~there & (np.abs(given) > ABSOLUTE)):
            return None
        factors.extend((given[there] / right[there]).ravel())
    if len(factors) < 2 or abs(factors[0]) < ABSOLUTE:
        return None
    return factors[0] if np.allclose(factors, factors[0], rtol=1e-4) else None


def _entry(array, mask, start=True):
    """Return "Entry [i, j]" of the first true place, or "Your number" for a single one."""
    if array.ndim == 0:
        return "Your number" if start else "your number"
    start = "Entry" if start else "entry"
    if array.ndim == 3:  # several matrices, as a tuple
        matrix, row, column = np.argwhere(mask)[0]
        return f"{start} [{row}, {column}] of matrix {matrix + 1}"
    index = ", ".join(str(int(i)) for i in np.argwhere(mask)[0])
    return f"{start} [{index}]"


def _odd(array):
    return "not a number (nan)" if np.any(np.isnan(array)) else "infinite"
