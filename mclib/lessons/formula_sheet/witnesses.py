"""Check a rule of the sheet here and now: what its formula says against what numbers say.

check_it        run the witnesses of a rule, and say in one line what agreed
evaluated       the value of a line of NumPy at some arguments
numeric         the derivative by differences, without any rule
digits          to how many digits two arrays agree
"""

import inspect
import re

import numpy as np

from mclib import calculus
from mclib.lessons import catalogue
from mclib.lessons.rule import Rule

SAMPLES = 3
PROMISED = 8  # more digits than these are not the same on every machine


def check_it(name, seed=0):
    """Return in one line what agrees about a rule of the catalogue, and to how many digits.

    Raises LookupError for an unknown name, and ValueError for what is no equation.

    >>> check_it("quadratic form")  # doctest: +ELLIPSIS
    '✓ quadratic form: differences and closed form agree to 8 digits or more, the NumPy line ...'
    """
    rule, rng = catalogue.rule(name), np.random.default_rng(seed)
    samples = [tuple(rule.sample(rng)) for _ in range(SAMPLES)]
    if isinstance(rule, Rule):
        return _derivative(rule, samples)
    if getattr(rule, "sides", None) is None:
        raise ValueError(f"{name!r} has no two sides to compare: choose an equation.")
    agreed = min(
        digits(side, first)
        for first, *others in (rule.sides(*each) for each in samples)
        for side in others
    )
    return f"{_mark(agreed)} {name}: both sides agree to {_digits(agreed)}."


def evaluated(rule, arguments):
    """Return the value of a rule's own NumPy line at some arguments."""
    names = inspect.signature(rule.derivative).parameters
    scope = {**rule.derivative.__globals__, "np": np}
    return np.asarray(eval(rule.numpy, scope, dict(zip(names, arguments, strict=True))))


def numeric(rule, arguments):
    """Return the derivative by differences, in the shape of the value and then the argument."""
    before, after = arguments[: rule.wrt], arguments[rule.wrt + 1 :]
    return calculus.jacobian(lambda x: rule.function(*before, x, *after))(arguments[rule.wrt])


def digits(given, expected):
    """Return to how many digits two arrays agree, measured by the largest entry.

    >>> digits([1.0, 2.002], [1.0, 2.0]), digits([1.0, 2.0], [1.0, 2.0])
    (3, 16)
    """
    given, expected = np.asarray(given, dtype=float), np.asarray(expected, dtype=float)
    if given.shape != expected.shape:
        return 0
    scale = max(float(np.max(np.abs(expected), initial=0)), 1e-300)
    error = float(np.max(np.abs(given - expected), initial=0)) / scale
    return 16 if error == 0 else int(np.clip(np.floor(-np.log10(error)), 0, 16))


def _derivative(rule, samples):
    closed = [np.asarray(rule.derivative(*each), dtype=float) for each in samples]
    pairs = list(zip(closed, samples, strict=True))
    by_differences = min(digits(numeric(rule, each), exact) for exact, each in pairs)
    by_code = min(digits(evaluated(rule, each), exact) for exact, each in pairs)
    shapes = all(_fits(rule, exact, each) for exact, each in pairs)
    mark = _mark(min(by_differences, by_code)) if shapes else "✗"
    return (
        f"{mark} {rule.name}: differences and closed form agree to {_digits(by_differences)}, the "
        f"NumPy line to {_digits(by_code)}; the shape is "
        f"{rule.derivative_shape if shapes else 'not ' + rule.derivative_shape}."
    )


def _fits(rule, exact, arguments):
    """Return whether the arrays have the shapes that the rule states."""
    stated = (*rule.shapes, rule.derivative_shape)
    arrays = (arguments[rule.wrt], rule.function(*arguments), exact)
    sizes = {}
    for text, array in zip(stated, arrays, strict=True):
        letters = re.findall(r"\w+", text)
        if len(letters) != np.ndim(array):
            return False
        for letter, size in zip(letters, np.shape(array), strict=True):
            if int(sizes.setdefault(letter, letter if letter.isdigit() else size)) != size:
                return False
    return True


def _mark(agreed):
    return "✓" if agreed >= PROMISED else "✗"


def _digits(agreed):
    return f"{PROMISED} digits or more" if agreed >= PROMISED else f"{agreed} digits"
