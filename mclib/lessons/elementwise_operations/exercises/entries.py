"""Answers of a few numbers, of which one is off: what to work out again is told for each."""

import numpy as np

from mclib.checks import Mistake


def entry_mistakes(right, entries, mistakes):
    """Return the given mistakes and one for each entry that may be the only one that is off.

    entries maps the place of an entry to (the mistake's name, what is told). Where one of the
    given mistakes leads to the answer, only that one is told.
    """
    right = np.array(right, dtype=float)
    known = [np.asarray(each.answer(right), dtype=float) for each in mistakes]
    return (
        *mistakes,
        *(
            Mistake(name, says, wrong=_without(right, place), when=_is_off(right, place, known))
            for place, (name, says) in entries.items()
        ),
    )


def _without(right, place):
    def wrong():
        values = right.copy()
        values[place] = np.nan
        return values

    return wrong


def _is_off(right, place, known):
    """Return a test of an answer: this entry is off, all others are right, and why is not known."""

    def when(given):
        if given.shape != right.shape or any(np.array_equal(given, each) for each in known):
            return False
        off = ~np.isclose(given, right, rtol=1e-3)
        return bool(off[place]) and off.sum() == 1

    return when
