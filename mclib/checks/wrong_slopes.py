"""What the wrong rules make of a formula, one or two of them at a time.

    WrongSlope      the values, and the wrong rules that lead to them
    wrong_slopes    all of them, for one formula and one variable

>>> from mclib.checks.differentiation import Formula
>>> point = {"x": np.array([0.5, 2.0])}
>>> {each.names: each.value.tolist() for each in wrong_slopes(Formula("x**2"), "x", point)}[
...     ("power kept",)]
[0.5, 8.0]
"""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from mclib.checks.malrules import MALRULES


@dataclass(frozen=True)
class WrongSlope:
    """The slope that one or two wrong rules lead to, at all samples."""

    rules: tuple
    value: np.ndarray

    @property
    def names(self):
        return tuple(rule.name for rule in self.rules)


def wrong_slopes(formula, wrt, point, most=2):
    """Return the slopes along `wrt` that differ from the right one, as a list of `WrongSlope`.

    Those of one wrong rule come first: all over the formula, and at one of its parts alone. Then
    those of two wrong rules together, with `most` at 2.
    """
    right = formula.slope(wrt, point)
    found = []
    applied = [(rule, formula.sites(wrt, rule.replaces, rule.composite)) for rule in MALRULES]
    applied = [(rule, sites) for rule, sites in applied if sites]
    with np.errstate(all="ignore"):
        for rule, sites in applied:
            for place in [sites, *([each] for each in sites if len(sites) > 1)]:
                slope = formula.slope(wrt, point, (rule.replaces, place))
                _keep(found, (rule,), slope, right)
        for (one, at), (other, there) in combinations(applied, 2) if most > 1 else ():
            if one.replaces.keys() & other.replaces.keys() and _meet(at, there):
                continue
            slope = formula.slope(wrt, point, (one.replaces, at), (other.replaces, there))
            _keep(found, (one, other), slope, right)
    return found


def _meet(some, others):
    return any(one is other for one in some for other in others)


def _keep(found, rules, value, right):
    """Add a slope, unless it is no finite number, the right one, or named more simply before."""
    value = np.broadcast_to(np.asarray(value, dtype=float), np.shape(right))
    if not np.all(np.isfinite(value)) or np.allclose(value, right, rtol=1e-5, atol=1e-8):
        return
    same = [each for each in found if np.all(np.abs(each.value - value) <= 1e-7 * np.abs(value))]
    instead = [
        {*(other.name for other in rules), better} - {rule.name}
        for rule in rules
        for better in rule.yields_to
    ]
    simpler = [each for each in same if len(each.rules) < len(rules) or each.rules == rules]
    if not simpler and not any({*each.names} in instead for each in same):
        found.append(WrongSlope(rules, value))
