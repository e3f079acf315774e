"""A tree in its tidy form: numbers multiplied, like terms added, powers of one base joined.

    tidied(tree)          2*x*3 + 0 as 6*x; brackets stay where they were
    multiplied_out(tree)  (x + 1)*(x + 2) as x**2 + 3*x + 2

Within this module a sum is a dict {powers: number}, a term of it the powers {base: exponent},
frozen, and a number, a Fraction.
"""

from fractions import Fraction
from functools import reduce
from itertools import chain, product
from math import gcd

ONE = frozenset()  # the powers of a term that is a mere number
LETTERS, ORDER = "xyzuv", "sqrt exp log sin cos"  # how factors follow one another


def tidied(tree):
    """Return a tree with the same values, as one would write it at the end of a calculation.

    >>> from mclib.formula.grammar import tree
    >>> from mclib.formula.writing import text
    >>> text(tidied(tree("1*cos(x)*(2*x) + x*0 - 3*y + 5*y")))
    '2*x*cos(x) + 2*y'
    """
    return _written_sum(_sum(tree))


def multiplied_out(tree):
    """Return a tree with the same values, tidy, in which no bracket is a factor.

    >>> from mclib.formula.grammar import tree
    >>> from mclib.formula.writing import text
    >>> text(multiplied_out(tree("3*(x**2 + 1) - 3*x*2*x")))
    '3 - 3*x**2'
    """
    return _written_sum(_sum(tree, out=True))


def _sum(tree, out=False):
    """Return the terms of a tree; with `out`, a product of sums becomes a sum of products."""
    match tree:
        case ("+", u, v):
            return _added(_sum(u, out), _sum(v, out))
        case ("-", u, v):
            return _added(_sum(u, out), _scaled(-1, _sum(v, out)))
        case ("negative", u):
            return _scaled(-1, _sum(u, out))
        case ("*", u, v) if out:
            pairs = product(_sum(u, out).items(), _sum(v, out).items())
            terms = [{_joined(p, q): m * n} for (p, m), (q, n) in pairs]
            return reduce(_added, terms, {})
    number, powers = _term(tree)
    if abs(number) == 1 and len(powers) == 1:
        [(base, exponent)] = powers
        if exponent == 1 and base[0] in "+-":  # a bracket without a factor
            return _scaled(number, _sum(base, out))
    return {powers: number} if number else {}


def _added(some, others):
    total = dict(some)
    for powers, number in others.items():
        total[powers] = total.get(powers, 0) + number
    return {powers: number for powers, number in total.items() if number}


def _scaled(factor, terms):
    return {powers: factor * number for powers, number in terms.items()}


def _term(tree):
    """Return the number of a tree and its powers, taken as a single term."""
    match tree:
        case float():
            return Fraction(tree), ONE
        case ("negative", u):
            return _times(Fraction(-1), ONE, *_term(u))
        case ("*", u, v):
            return _times(*_term(u), *_term(v))
        case ("/", u, v):
            return _times(*_factored(_sum(u)), *_raised(*_term(v), -1))
        case ("**", u, float() as n) if n == int(n):
            return _raised(*_term(u), int(n))
        case ("+" | "-", _, _):
            terms = _sum(tree)
            if len(terms) > 1:
                return Fraction(1), frozenset({(_written_sum(terms), 1)})
            return next(((number, powers) for powers, number in terms.items()), (Fraction(0), ONE))
        case (name, *parts):
            return Fraction(1), frozenset({((name, *map(tidied, parts)), 1)})


def _times(m, p, n, q):
    return m * n, _joined(p, q)


def _raised(number, powers, n):
    return number**n, frozenset((base, n * exponent) for base, exponent in powers)


def _joined(some, others):
    """Return the powers of a product: exponents of one base are added."""
    total = dict(some)
    for base, exponent in others:
        total[base] = total.get(base, 0) + exponent
    return frozenset((base, exponent) for base, exponent in total.items() if exponent)


def _factored(terms):
    """Return a sum as one term: its common number and powers, times what is left in brackets."""
    if len(terms) < 2:
        return next(((number, powers) for powers, number in terms.items()), (Fraction(0), ONE))
    is_whole = all(number.denominator == 1 for number in terms.values())
    number = Fraction(gcd(*map(int, terms.values())) if is_whole else 1)
    lowest = {
        base: min(dict(powers).get(base, 0) for powers in terms)
        for base in dict.fromkeys(chain.from_iterable(dict(powers) for powers in terms))
    }
    common = frozenset((base, exponent) for base, exponent in lowest.items() if exponent > 0)
    _, less = _raised(1, common, -1)
    inside = {_joined(powers, less): each / number for powers, each in terms.items()}
    return number, _joined(common, {(_written_sum(inside), 1)})


def _written_sum(terms):
    """Return the terms of a sum as a tree; one that is added stands first, if there is one."""
    if not terms:
        return 0.0
    first = next((powers for powers, number in terms.items() if number > 0), None)
    (powers, number), *others = sorted(terms.items(), key=lambda term: term[0] != first)
    tree = _written_term(abs(number), powers)
    tree = ("negative", tree) if number < 0 else tree
    for powers, number in others:
        tree = ("+" if number > 0 else "-", tree, _written_term(abs(number), powers))
    return tree


def _written_term(number, powers):
    """Return a positive number times powers as a tree; negative exponents go below the line."""
    ordered = sorted(powers, key=lambda power: _place(power[0]))
    above = _written_product(number.numerator, [(b, n) for b, n in ordered if n > 0])
    below = _written_product(number.denominator, [(b, -n) for b, n in ordered if n < 0])
    return above if below == 1.0 else ("/", above, below)


def _written_product(number, powers):
    factors = [float(number)] if number != 1 or not powers else []
    factors += [base if n == 1 else ("**", base, float(n)) for base, n in powers]
    return reduce(lambda u, v: ("*", u, v), factors)


def _place(base):
    """Return where a base stands in a product: letters, then brackets, then functions."""
    name, *parts = base
    if not parts:
        return 0, LETTERS.find(name), name
    return 1 + (name not in "+-"), ORDER.find(name), str(base)
