"""Name what was done: try the known mistakes, family after family, until some fit.

    recognise    the name and the sentence of what fits an answer at every sample, or None

A family is tried when none before it fits: an exercise's own mistakes come first. Where two of a
family fit, both are said; where more fit, none is named.
"""

from functools import partial

import numpy as np

from mclib.checks.derivative import recognise as recognise_derivative
from mclib.checks.diagnosis import close, rounded
from mclib.checks.mistakes import GENERAL
from mclib.checks.reading import copies

MOST = 2  # more mistakes that fit are no help to the reader


def recognise(exercise, given, rights):
    """Return (name, sentence) of the mistake that fits at every sample, or None."""
    same = partial(_same, exercise)
    families = [lambda: _fitting(exercise.mistakes, exercise, given, rights)]
    if exercise.derivative:
        families.append(lambda: recognise_derivative(exercise.derivative, given, same))
    if not (exercise.accept or exercise.is_shape):
        families.append(lambda: _fitting(GENERAL, exercise, given, rights))
    for family in families:
        found = list(dict.fromkeys(family()))
        if found:
            return _both(found)
    return None


def _both(found):
    """Return one mistake as it is, two as "either ... or ...", and None for more."""
    if len(found) > MOST:
        return None
    if len(found) == 1:
        return found[0]
    (name, says), (other, also) = found
    return f"{name} or {other}", f"One of two things. Either: {says} Or: {also}"


def _fitting(family, exercise, given, rights):
    return [(each.name, each.says) for each in family if _fits(each, exercise, given, rights)]


def _fits(mistake, exercise, given, rights):
    """Return whether a mistake leads to the answer; one that can't be computed does not."""
    samples = exercise.samples
    try:
        if mistake.when:
            return all(bool(mistake.when(g, *s)) for g, s in zip(given, samples, strict=True))
        wrongs = [mistake.answer(r, *copies(s)) for r, s in zip(rights, samples, strict=True)]
        same = partial(_same, exercise)
        return all(map(same, given, wrongs)) and not all(map(same, wrongs, rights))
    except (ArithmeticError, ValueError, TypeError, IndexError):
        return False


def _same(exercise, given, wrong):
    """Return whether an answer is this one, as precisely as a right one would have to be."""
    if close(given, wrong, exercise.tolerance):
        return True
    is_value = not callable(exercise.solution) and not exercise.is_shape
    return is_value and bool(np.all(np.isfinite(wrong))) and rounded(given, wrong)
