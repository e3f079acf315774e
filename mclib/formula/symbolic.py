"""The partials of a formula, by SymPy: the one module of the package that imports it.

    partial(tree, name)     ∂f/∂x or ∂f/∂y of a tree of `mclib.formula.grammar`

abs, max and min are functions of our own. SymPy's ask whether their arguments are real and
which is the larger, and may search for long; and at a kink, where there is no slope, they give
the mean of both sides.
"""

import re
from fractions import Fraction

import numpy as np
import sympy

from mclib.formula.grammar import evaluate, is_constant

LARGEST = 10**12  # numerators and denominators beyond this are shown as decimals
LONGEST_CONSTANT = 6  # parts: 2*pi and sqrt(2)/2 stay as they are, longer ones become decimals

_x, _y = sympy.symbols("x y")


def partial(tree, name):
    """Return the partial of a tree by "x" or "y": its text, its LaTeX, its kinks, a function.

    >>> partial(("*", ("x",), ("sin", ("y",))), "y")[:3]
    ('x cos(y)', 'x \\\\cos{\\\\left(y \\\\right)}', ())
    """
    found = _with_short_numbers(sympy.diff(_expression(tree), _x if name == "x" else _y))
    kinks = {kink for each in found.atoms(sign, above, below) for kink in each.kinks()}
    numbers = {base: base.value for base in found.atoms(_Base)}
    function = sympy.lambdify((_x, _y), found.xreplace(numbers), [_numeric, "numpy"], cse=True)
    return _text(found), sympy.latex(found), tuple(sorted(kinks)), function


class absolute(sympy.Function):
    """The absolute value; its slope is the sign."""

    def fdiff(self, argindex=1):
        return sign(*self.args)

    def _sympystr(self, printer):
        return f"|{printer._print(self.args[0])}|"

    def _latex(self, printer, exp=None):
        return _raised(rf"\left|{printer._print(self.args[0])}\right|", exp)


class sign(sympy.Function):
    """1 or -1, and no value at 0, where |x| is bent."""

    def fdiff(self, argindex=1):
        return sympy.S.Zero

    def kinks(self):
        return [f"{_text(self.args[0])} = 0"]

    def _latex(self, printer, exp=None):
        return _raised(rf"\operatorname{{sign}}({printer._print(self.args[0])})", exp)


class largest(sympy.Function):
    """The largest of its arguments; its slope is that of the one on top."""

    shown, slope = "max", property(lambda self: above)

    def fdiff(self, argindex=1):
        i = argindex - 1
        return self.slope(self.args[i], *self.args[:i], *self.args[i + 1 :])

    def _sympystr(self, printer):
        return f"{self.shown}({', '.join(map(printer._print, self.args))})"

    def _latex(self, printer, exp=None):
        return _raised(rf"\{self.shown}({', '.join(map(printer._print, self.args))})", exp)


class smallest(largest):
    """The smallest of its arguments."""

    shown, slope = "min", property(lambda self: below)


class above(sympy.Function):
    """[a > b, …]: 1 where a is the largest, 0 where it is not, no value where it is one of two."""

    relation = ">"

    def fdiff(self, argindex=1):
        return sympy.S.Zero

    def kinks(self):
        first, *others = self.args
        pairs = (sorted((first, other), key=lambda u: (u.is_number, _text(u))) for other in others)
        return [f"{_text(one)} = {_text(two)}" for one, two in pairs]

    def _sympystr(self, printer):
        first, *others = map(printer._print, self.args)
        return f"[{', '.join(f'{first} {self.relation} {other}' for other in others)}]"

    def _latex(self, printer, exp=None):
        return _raised(self._sympystr(printer), exp)


class below(above):
    """[a < b, …]: the same for the smallest."""

    relation = "<"


class _Base(sympy.Symbol):
    """The base of 2^x as a symbol, lest SymPy multiply 9^(x + 10⁹) / 9^x out to its last digit."""

    def __new__(cls, number):
        shown = sympy.sstr(number, full_prec=False)
        base = super().__new__(cls, shown if shown.isdigit() else f"({shown})")
        base.value = sympy.Float(number)
        return base


def _above(a, *others):
    top = np.maximum.reduce(np.broadcast_arrays(*others))
    return np.where(a > top, 1.0, np.where(a < top, 0.0, np.nan))


_numeric = {
    "absolute": np.abs,
    "sign": lambda u: np.where(u == 0, np.nan, np.sign(u)),
    "largest": lambda *each: np.maximum.reduce(np.broadcast_arrays(*each)),
    "smallest": lambda *each: np.minimum.reduce(np.broadcast_arrays(*each)),
    "above": _above,
    "below": lambda *each: _above(*(-part for part in each)),
}
_symbolic = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "**": lambda a, b: _Base(a) ** b if a.is_Number and not b.is_Number else a**b,
    "negative": lambda a: -a,
    "abs": absolute,
    "max": largest,
    "min": smallest,
    **{name: getattr(sympy, name) for name in ("sin", "cos", "tan", "exp", "log", "sqrt")},
}
_leaves = {"x": _x, "y": _y, "pi": sympy.pi, "e": sympy.E}


def _expression(tree):
    if isinstance(tree, float):
        return _number(tree)
    if is_constant(tree) and _size(tree) > LONGEST_CONSTANT:  # SymPy may ask long for its sign
        return _number(float(evaluate(tree)))
    name, *parts = tree
    return _symbolic[name](*map(_expression, parts)) if parts else _leaves[name]


def _size(tree):
    return 1 if isinstance(tree, float) else 1 + sum(map(_size, tree[1:]))


def _number(value):
    """Return a float as a whole number or a simple fraction, where it is one."""
    simple = Fraction(value).limit_denominator(1000)
    if abs(value) < LARGEST and float(simple) == value:
        return sympy.Rational(simple.numerator, simple.denominator)
    return sympy.Float(value)


def _with_short_numbers(formula):
    long = [q for q in formula.atoms(sympy.Rational) if abs(q.p) > LARGEST or q.q > LARGEST]
    return formula.xreplace({q: sympy.Float(q) for q in long})


def _raised(latex, exp):
    return f"{latex}^{{{exp}}}" if exp else latex


_small = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_rewritings = [
    (r"\*\*(\d+)(?![\d.])", lambda found: found[1].translate(_small)),
    (r"\*\*\((-?\d+)\)", lambda found: found[1].translate(_small)),
    (r"\*\*", "^"),
    (r"\bpi\b", "π"),
    (r"\bE\b", "e"),
    (r"\bsqrt\(([xy])\)", r"√\1"),
    (r"\bsqrt\b", "√"),
    (r"\(\(([^()]*)\)\)", r"(\1)"),
    # 6*x*y becomes 6xy; where that would mislead, as in 2^x·y and √x·y, a dot stays.
    (r"(?<![\^\w√.])(?<!e[-+])((?:\d+(?:\.\d+)?|[xyπ])[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*)\*(?=[xyπ√](?!\^))", r"\1"),
    (r"\*(?=[a-z]{3,}|[\[|])", " "),
    (r"\*", "·"),
    (r"(?<!e)-", "−"),
]


def _text(formula):
    """Return a formula as one would write it in a line: 6*x*y**2 as 6xy²."""
    text = sympy.sstr(formula, full_prec=False)
    for pattern, replacement in _rewritings:
        text = re.sub(pattern, replacement, text)
    return text
