"""What an answer does as a function, where no known mistake leads to it.

    describe_behaviour    a sentence on how it differs from the right one, or None

It is asked at further inputs: one moved, one doubled. Each of the tests in TESTS says something
that holds at every input tried, and never the number.
"""

from dataclasses import dataclass

import numpy as np

from mclib.checks.diagnosis import close
from mclib.checks.reading import Unreadable, as_array, copies, value_of

MOVES = (lambda a: 1.13 * a, lambda a: 3.0 * a, lambda a: -a, lambda a: a + 0.37)
_SUPERSCRIPT = str.maketrans("-0123456789.", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹·")


@dataclass(frozen=True)
class Asked:
    """An exercise together with a reader's answer, and the values of both at the samples."""

    exercise: object
    answer: object
    given: list
    rights: list

    @property
    def numeric(self):
        """Pairs (place, name) of the inputs that are numbers or arrays of them."""
        first = self.exercise.samples[0]
        return [(i, name) for i, name in enumerate(self.exercise.names) if _is_real(first[i])]

    def value(self, inputs):
        """Return the answer's value at some inputs, or None where there is none."""
        exercise = self.exercise
        try:
            right = np.asarray(exercise.right(*inputs), dtype=float)
            value = value_of(self.answer, exercise.names, inputs)
            value = as_array(value, right.shape, exercise.column, "")
        except (Unreadable, RecursionError, ArithmeticError, ValueError, TypeError, IndexError):
            return None
        return value if np.all(np.isfinite(value)) and np.all(np.isfinite(right)) else None

    def right(self, inputs):
        return np.asarray(self.exercise.right(*inputs), dtype=float)


def describe_behaviour(exercise, answer, given, rights):
    """Return the first of TESTS that holds of an answer, as a sentence, or None."""
    pairs = zip(given, rights, strict=True)
    fits = all(np.shape(g) == np.shape(r) and np.all(np.isfinite(g)) for g, r in pairs)
    if not fits or not callable(exercise.solution):
        return None
    rights = [np.asarray(right, dtype=float) for right in rights]
    asked = Asked(exercise, answer, given, rights)
    return next((said for said in (test(asked) for test in TESTS) if said), None)


def _off_by_an_input(asked):
    """Off by a constant, by a term that is an input, or by a factor that is one."""
    pairs = list(zip(asked.given, asked.rights, strict=True))
    excess = [given - right for given, right in pairs]
    if len(excess) > 1 and _all_close(excess, [excess[0].flat[0] + 0 * each for each in excess]):
        return "Your answer is off by the same number at every input: look for a constant term."
    for place, name in asked.numeric:
        inputs = [np.asarray(sample[place], dtype=float) for sample in asked.exercise.samples]
        if any(a.shape not in ((), b.shape) for a, b in zip(inputs, excess, strict=True)):
            continue
        full = [np.broadcast_to(a, b.shape) for a, b in zip(inputs, excess, strict=True)]
        for sign, word in ((1, "too many"), (-1, "too few")):
            if _all_close(excess, [sign * each for each in full]):
                return f"Your answer is off by one term: there is one {name} {word}."
        if _all_close(asked.given, [r * a for r, a in zip(asked.rights, full, strict=True)]):
            return f"Your answer has a factor {name} too many."
        if _all_close(asked.rights, [g * a for g, a in zip(asked.given, full, strict=True)]):
            return f"Your answer is missing a factor {name}."
    return None


def _inputs_used(asked):
    """Which inputs it ignores that matter, and which it uses that do not."""
    for place, name in asked.numeric:
        mine, right = _changes(asked, place)
        if right and not mine:
            return f"Your answer does not change with {name}; the right one does."
        if mine and not right:
            return f"Your answer changes with {name}; the right one does not."
    return None


def _degree(asked):
    """How it grows as one input is scaled."""
    for place, name in asked.numeric:
        doubled = [_moved(sample, place, lambda a: 2 * a) for sample in asked.exercise.samples]
        mine = _power(asked.given, [asked.value(each) for each in doubled])
        right = _power(asked.rights, [asked.right(each) for each in doubled])
        if mine is not None and right is not None and mine != right:
            return (
                f"As {name} is scaled, your answer behaves like {_grows(name, mine)}; "
                f"the right one behaves like {_grows(name, right)}."
            )
    return None


def _some_samples(asked):
    """Right at some inputs and not at others: what sets them apart, at further inputs as well."""
    rows = zip(asked.exercise.samples, asked.given, asked.rights, strict=True)
    seen = [(inputs, right, close(given, right)) for inputs, given, right in rows]
    if len({is_right for _, _, is_right in seen}) < 2:
        return None
    seen += _further(asked)
    for holds, there, elsewhere in _features(asked):
        found = {(bool(holds(inputs, right)), is_right) for inputs, right, is_right in seen}
        if found == {(True, True), (False, False)}:
            return f"Where {there}, your answer is right; where {elsewhere}, it is wrong."
        if found == {(True, False), (False, True)}:
            return f"Where {there}, your answer is wrong; where {elsewhere}, it is right."
    return None


def _further(asked):
    """Return (inputs, right answer, whether the reader's is right) at inputs that are moved."""
    found = []
    for place, _ in asked.numeric:
        for inputs in (_moved(each, place, by) for each in asked.exercise.samples for by in MOVES):
            given = asked.value(inputs)
            if given is not None:
                right = asked.right(inputs)
                found.append((inputs, right, close(given, right)))
    return found


def _features(asked):
    """Yield what may hold of some inputs and not of others: a test, and how it is told."""
    yield lambda _, right: not np.any(right), "the answer should be 0", "it should not"
    for place, name in asked.numeric:
        is_number = np.ndim(asked.exercise.samples[0][place]) == 0
        every = name if is_number else f"every entry of {name}"
        for holds, there, elsewhere in _FEATURES:
            test = lambda inputs, _, holds=holds, place=place: holds(np.asarray(inputs[place]))  # noqa: E731
            yield test, there.format(every), elsewhere


_FEATURES = (
    (lambda a: np.all(a > 0), "{} is positive", "it is not"),
    (lambda a: np.all(a < 0), "{} is negative", "it is not"),
    (lambda a: np.all(a == 0), "{} is 0", "it is not"),
    (lambda a: np.all(np.abs(a) < 1), "{} lies between −1 and 1", "it is not"),
)


def _some_entries(asked):
    """Right in some entries and not in others: the diagonal, or the sign of an input's entry."""
    pairs = list(zip(asked.given, asked.rights, strict=True))
    right = [np.isclose(g, r, rtol=1e-5, atol=1e-8) for g, r in pairs]
    if not asked.rights[0].ndim or not any(each.any() for each in right):
        return None
    if all(each.ndim == 2 for each in right):
        diagonals = [np.eye(*each.shape, dtype=bool) for each in right]
        if _same(right, diagonals):
            return "The diagonal is right; the entries off it are not."
        if _same(right, [~each for each in diagonals]):
            return "The entries off the diagonal are right; the diagonal is not."
    for place, name in asked.numeric:
        inputs = [np.asarray(sample[place], dtype=float) for sample in asked.exercise.samples]
        if any(a.shape != b.shape for a, b in zip(inputs, right, strict=True)):
            continue
        if _same(right, [each > 0 for each in inputs]):
            return f"It is right in the entries where {name} is positive, but not in the others."
        if _same(right, [each < 0 for each in inputs]):
            return f"It is right in the entries where {name} is negative, but not in the others."
    return None


TESTS = (_off_by_an_input, _inputs_used, _some_samples, _degree, _some_entries)


def _is_real(value):
    return isinstance(value, float) or (isinstance(value, np.ndarray) and value.dtype.kind == "f")


def _moved(inputs, place, move):
    inputs = list(copies(inputs))
    inputs[place] = move(inputs[place])
    return tuple(inputs)


def _changes(asked, place):
    """Return whether the answer and the right one change at any move of an input."""
    mine = right = False
    for sample, given, there in zip(asked.exercise.samples, asked.given, asked.rights, strict=True):
        for move in MOVES:
            inputs = _moved(sample, place, move)
            value = asked.value(inputs)
            if value is not None and value.shape == given.shape:
                mine = mine or not np.allclose(value, given, rtol=1e-7)
                right = right or not np.allclose(asked.right(inputs), there, rtol=1e-7)
    return mine, right


def _power(before, after):
    """Return p where doubling an input makes every entry 2**p times as large, else None."""
    ratios = []
    for one, other in zip(before, after, strict=True):
        if other is None or other.shape != one.shape:
            return None
        there = np.abs(one) > 1e-9
        if np.any(~there & (np.abs(other) > 1e-9)):
            return None
        ratios.extend((other[there] / one[there]).ravel())
    if not ratios or min(ratios) <= 0 or not np.allclose(ratios, ratios[0], rtol=1e-6):
        return None
    power = round(2 * float(np.log2(ratios[0]))) / 2
    return power if np.isclose(2**power, ratios[0], rtol=1e-6) else None


def _grows(name, power):
    if power == 0:
        return "a constant"
    return name if power == 1 else f"{name}{f'{power:g}'.translate(_SUPERSCRIPT)}"


def _all_close(some, others):
    return all(close(a, b) for a, b in zip(some, others, strict=True))


def _same(some, others):
    return all(np.array_equal(a, b) for a, b in zip(some, others, strict=True))
