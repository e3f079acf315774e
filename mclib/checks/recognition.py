"""Name what was done: try the known mistakes, family after family, until some fit.

    recognise    the name and the sentence of what fits an answer at every sample, or None

A family is tried when none before it fits: an exercise's own mistakes come first. Where two of a
family fit, both are said; where more fit, none is named.
"""

import re
from functools import partial
from os.path import commonprefix

import numpy as np

from mclib.checks.derivative import recognise as recognise_derivative
from mclib.checks.diagnosis import close, rounded
from mclib.checks.mistakes import GENERAL
from mclib.checks.reading import copies
from mclib.checks.rewriting import Rewritten
from mclib.checks.wording import also

ON_TOP = tuple(each for each in GENERAL if each.name != "reciprocal")  # of another mistake
MOST = 2  # more mistakes that fit are no help to the reader


def recognise(exercise, given, rights):
    """Return (name, sentence) of the mistake that fits at every sample, or None."""
    same = partial(_same, exercise)
    families = [lambda: _fitting(exercise.mistakes, exercise, given, rights)]
    if not (exercise.accept or exercise.is_shape or _is_guess(exercise, given)):
        families += [
            lambda: _fitting(GENERAL, exercise, given, rights),
            lambda: _slopes(exercise, given, same, 1),
            lambda: _rewritten(exercise, given, same),
        ]
        if not _is_constant(given, rights):
            families += [
                lambda: _slopes(exercise, given, same, 2),
                lambda: _twofold(exercise, given, rights, same),
            ]
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
    (name, says), (other, also_says) = found
    same = commonprefix([says, also_says])  # noqa: RUF071 - of letters, not of folders
    shared = re.match(r"(.*[.:] )?", same).end()
    one, another = (_begun(each[shared:].removeprefix("Also, ")) for each in (says, also_says))
    return (
        f"{name} or {other}",
        f"{says[:shared]}Two different mistakes lead to this. One: {one} The other: {another}",
    )


def _begun(sentence):
    return sentence[:1].upper() + sentence[1:]


def _is_constant(given, rights):
    """Return whether an answer is the same at all samples, where the right one is not.

    Two mistakes at once may lead to such a number by chance: better say that it does not change.
    """

    def varies(values):
        return any(not np.array_equal(each, values[0]) for each in values)

    return varies(rights) and not varies(given)


def _is_guess(exercise, given):
    """Return whether an answer is one over a small number, as 1/2 for 2: that is met by chance."""
    right = exercise.solution
    if callable(right) or np.ndim(right) or np.shape(given[0]) or not right:
        return False
    is_small = any(float(a).is_integer() and abs(a) <= 10 for a in (right, 1 / right))
    return is_small and bool(np.isclose(given[0], 1 / right))


def _fitting(family, exercise, given, rights):
    return [(each.name, each.says) for each in family if _fits(each, exercise, given, rights)]


def _slopes(exercise, given, same, most):
    """Return what wrong rules of differentiation, at most so many, lead to this answer."""
    if not exercise.derivative:
        return []
    return recognise_derivative(exercise.derivative, given, same, most)


def _rewritten(exercise, given, same):
    """Return what single wrong operations in the right answer lead to this one.

    One kind may lead to the same answer at several places: the first is told.
    """
    found = {}
    for each in exercise.rewritten:
        if all(map(same, given, each.values)):
            found.setdefault(each.name, each.says)
    return found.items()


def _twofold(exercise, given, rights, same):
    """Return what leads to this answer by a wrong operation, and a general mistake on top of it."""
    if not callable(exercise.solution):
        return []  # a single number is met by chance
    for family, most in ((_own(exercise), MOST), (exercise.rewritten, 1)):
        found = {}
        for general in ON_TOP:
            for each in family:
                pairs = zip(given, each.values, strict=True)
                if all(same(g, general.distort(w)) for g, w in pairs):
                    says = also(each.says, general.says)
                    found.setdefault(f"{each.name} and {general.name}", says)
        if 0 < len(found) <= most and not all(map(same, given, rights)):
            return found.items()
    return []


def _own(exercise):
    """Return the exercise's own mistakes that can be computed, with their values at the samples."""
    found = []
    for mistake in exercise.mistakes:
        try:
            values = [np.asarray(mistake.wrong(*copies(s)), float) for s in exercise.samples]
        except (ArithmeticError, ValueError, TypeError, IndexError):
            continue
        found.append(Rewritten(mistake.name, mistake.says, values))
    return found


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
        size = float(np.max(np.abs(wrong), initial=0))  # a tiny number is not just any tiny number
        error = max(1e-3, exercise.tolerance)
        return np.allclose(given, wrong, rtol=error, atol=error * size)
    is_value = not callable(exercise.solution) and not exercise.is_shape
    return is_value and bool(np.all(np.isfinite(wrong))) and rounded(given, wrong)
