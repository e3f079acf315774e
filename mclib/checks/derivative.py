"""The derivative that an exercise asks for, entry by entry, and the mistakes in each entry.

    Derivative    the slopes of one or several formulas along one or several variables
    recognise     which wrong rules lead to an answer

An entry is the slope of one formula along one variable. The answer's shape follows from whether
`formula` and `wrt` are one text or several: (), (n,), (m,) or (m, n).
"""

import numpy as np

from mclib.checks.differentiation import Formula
from mclib.checks.wording import also
from mclib.checks.wrong_slopes import wrong_slopes

_VALUE = ("the value", "This is the function itself. Its derivative is asked for.")
_A_PART = "not differentiated"  # the name of the wrong rule that leaves a part as it is


class Derivative:
    """The slopes of formulas along variables, at all samples at once.

    names are those of the inputs. Where a formula's variables are no inputs, they are the entries
    of the one input, a vector, in the order of `wrt`.

    >>> asked = Derivative("x**2 * y", ("x", "y"), ["x", "y"], [(3.0, 5.0), (1.0, 2.0)])
    >>> asked.rights.T
    array([[30.,  9.],
           [ 4.,  1.]])
    """

    def __init__(self, formula, wrt, names, samples):
        self.shape = tuple(len(each) for each in (formula, wrt) if not isinstance(each, str))
        formulas, variables = (
            (each,) if isinstance(each, str) else each for each in (formula, wrt)
        )
        if set(variables) <= set(names):
            columns = zip(*samples, strict=True)
            self.point = {
                name: np.array(column, dtype=float)
                for name, column in zip(names, columns, strict=True)
            }
        else:
            entries = np.array([inputs[0] for inputs in samples], dtype=float).T
            self.point = dict(zip(variables, entries, strict=True))
        self.entries = [(Formula(text), name) for text in formulas for name in variables]
        self.values = np.array([each.value(self.point) for each, _ in self.entries])
        self.rights = np.array([each.slope(name, self.point) for each, name in self.entries])
        self._wrongs = {}

    def wrongs(self, number):
        """Return the wrong slopes of one entry, kept once they are known."""
        if number not in self._wrongs:
            formula, name = self.entries[number]
            self._wrongs[number] = wrong_slopes(formula, name, self.point)
        return self._wrongs[number]


def recognise(derivative, given, same, most=1):
    """Return pairs (name, sentence) of the mistakes that lead to `given`; none where none fits.

    given holds the answer at each sample; same(a, b) says whether two arrays are to be taken for
    equal. Each wrong entry needs a mistake of its own, of at most so many rules; entries that are
    right are said so.
    """
    if any(np.shape(each) != derivative.shape for each in given):
        return []
    columns = np.array(given).reshape(len(given), -1).T
    is_value = not derivative.shape and same(columns[0], derivative.values[0])
    wrong = [
        i
        for i, (column, right) in enumerate(zip(columns, derivative.rights, strict=True))
        if not same(column, right)
    ]
    fitting = [_fitting(columns[i], derivative.wrongs(i), same, most) for i in wrong]
    if is_value and all(name == _A_PART for name, _ in fitting[0]):
        return [_VALUE]
    if not wrong or not all(fitting):
        return []
    shared = [each for each in fitting[0] if all(each in others for others in fitting)]
    if shared and len(wrong) == len(columns):
        return [(name, says) for name, says in shared]
    return _by_entry(wrong, fitting, derivative.shape, len(columns))


def _fitting(column, wrongs, same, most):
    """Return (name, sentence) of what fits one entry at all samples, of the fewest rules."""
    found = [each for each in wrongs if len(each.rules) <= most and same(column, each.value)]
    fewest = min((len(each.rules) for each in found), default=0)
    told = [
        (" and ".join(each.names), also(*(rule.says for rule in each.rules)))
        for each in found
        if len(each.rules) == fewest
    ]
    return list(dict.fromkeys(told))


def _by_entry(wrong, fitting, shape, count):
    """Return one mistake for each way to read the first wrong entry, with the places named."""
    if any(len(each) > 1 for each in fitting[1:]):
        return []
    places = [", ".join(map(str, np.unravel_index(i, shape))) for i in range(count)]
    right = [f"[{places[i]}]" for i in range(count) if i not in wrong]
    rest = [(places[i], *each[0]) for i, each in zip(wrong[1:], fitting[1:], strict=True)]
    told = []
    for name, says in fitting[0]:
        parts = [(places[wrong[0]], name, says), *rest]
        start = f"Entry {' and '.join(right)} is right. " if len(right) == 1 else ""
        told.append(
            (
                "; ".join(f"{name} in entry [{place}]" for place, name, _ in parts),
                start + " ".join(f"Entry [{place}]: {says}" for place, _, says in parts),
            )
        )
    return told
