"""The partials of a formula, by SymPy: the one module of the package that imports it.

    partials(tree)      ∂f/∂x and ∂f/∂y of a tree of `mclib.formula`

abs, max and min are functions of our own, because SymPy's ask whether their arguments are real
and larger than one another, which can take for ever; and at a kink, where there is no slope,
SymPy's would give the mean of both sides.
"""

import re
from fractions import Fraction

import numpy as np
import sympy

LARGEST = 10**9  # beyond this, numerators and denominators are shown as decimals

x, y = sympy.symbols("x y")


class Partial:
    """A partial derivative: a function of a point, with its formula as `text` and `latex`.

    `kinks` are the places, such as "x = y", where it has no value because f is bent there.
    """

    def __init__(self, formula):
        formula = _with_short_numbers(formula)
        self.text = _unicode(sympy.sstr(formula, full_prec=False))
        self.latex = sympy.latex(formula)
        self.kinks = tuple(sorted({_unicode(at) for each in formula.atoms(sign, above) for at in each.kinks}))
        bases = {each: each.value for each in formula.atoms(_Base)}
        self._function = sympy.lambdify((x, y), formula.xreplace(bases), [_numeric, "numpy"], cse=True)

    def __call__(self, point):
        """Return the values at points of shape (2, ...), nan where there is none."""
        X, Y = (np.asarray(each, dtype=float) for each in point)
        with np.errstate(all="ignore"):
            values = self._function(X, Y) + 0 * (X + Y)
        values = np.where(np.isfinite(values), values, np.nan)
        return float(values) if values.ndim == 0 else values

    def __repr__(self):
        return self.text


def partials(tree):
    """Return ∂f/∂x and ∂f/∂y of a tree.

    >>> partials(("*", ("x",), ("sin", ("y",))))
    (sin(y), x cos(y))
    """
    formula = _expression(tree)
    return Partial(sympy.diff(formula, x)), Partial(sympy.diff(formula, y))


class absolute(sympy.Function):  # noqa: N801 - SymPy's functions are written in lower case
    """The absolute value, whose slope is the sign."""

    def fdiff(self, argindex=1):
        return sign(self.args[0])

    def _sympystr(self, printer):
        return f"|{printer._print(self.args[0])}|"

    def _latex(self, printer, exp=None):
        return _raised(f"\\left|{printer._print(self.args[0])}\\right|", exp)


class sign(sympy.Function):  # noqa: N801
    """-1, 1, or no value at 0, where |x| is bent."""

    def fdiff(self, argindex=1):
        return sympy.S.Zero

    @property
    def kinks(self):
        return [_equation(self.args[0], sympy.S.Zero)]


class largest(sympy.Function):  # noqa: N801
    """The largest of its arguments; its slope is that of the one which is on top."""

    def fdiff(self, argindex=1):
        i = argindex - 1
        return above(self.args[i], *self.args[:i], *self.args[i + 1 :])

    def _sympystr(self, printer):
        return f"max({', '.join(map(printer._print, self.args))})"

    def _latex(self, printer, exp=None):
        return _raised(f"\\max({', '.join(map(printer._print, self.args))})", exp)


class above(sympy.Function):  # noqa: N801
    """[a > b, …]: 1 where a is above all others, 0 where it is below one, no value between."""

    def fdiff(self, argindex=1):
        return sympy.S.Zero

    @property
    def kinks(self):
        return [_equation(self.args[0], other) for other in self.args[1:]]

    def _sympystr(self, printer):
        a, *others = map(printer._print, self.args)
        return f"[{', '.join(f'{a} > {b}' for b in others)}]"

    def _latex(self, printer, exp=None):
        a, *others = map(printer._print, self.args)
        return _raised(f"[{', '.join(f'{a} > {b}' for b in others)}]", exp)


class _Base(sympy.Symbol):
    """The base of 2^x: a symbol, for SymPy would multiply out 9^(x + 10⁹) / 9^x to the end."""

    def __new__(cls, number):
        shown = sympy.sstr(number, full_prec=False)
        plain = number.is_Integer and number.is_positive
        self = super().__new__(cls, shown if plain else f"({shown})")
        self.value = sympy.Float(float(number))
        return self


def _above(a, *others):
    top = np.maximum.reduce(np.broadcast_arrays(*others))
    return np.where(a > top, 1.0, np.where(a < top, 0.0, np.nan))


_numeric = {
    "absolute": np.abs,
    "sign": lambda u: np.where(u == 0, np.nan, np.sign(u)),
    "largest": lambda *each: np.maximum.reduce(np.broadcast_arrays(*each)),
    "above": _above,
}
_symbolic = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "**": lambda a, b: _Base(a) ** b if a.is_Number and b.free_symbols else a**b,
    "negative": lambda a: -a,
    "abs": absolute,
    "max": largest,
    "min": lambda *each: -largest(*(-part for part in each)),
    **{name: getattr(sympy, name) for name in ("sin", "cos", "tan", "exp", "log", "sqrt")},
}
_leaves = {"x": x, "y": y, "pi": sympy.pi, "e": sympy.E}


def _expression(tree):
    if isinstance(tree, float):
        return _number(tree)
    name, *parts = tree
    return _symbolic[name](*map(_expression, parts)) if parts else _leaves[name]


def _number(value):
    """Return a float as a whole number or a simple fraction where it is one."""
    simple = Fraction(value).limit_denominator(1000)
    if abs(value) < LARGEST and float(simple) == value:
        return sympy.Rational(simple.numerator, simple.denominator)
    return sympy.Float(value)


def _with_short_numbers(formula):
    long = [q for q in formula.atoms(sympy.Rational) if abs(q.p) > LARGEST or q.q > LARGEST]
    return formula.xreplace({q: sympy.Float(q) for q in long})


def _equation(a, b):
    return f"{sympy.sstr(a, full_prec=False)} = {sympy.sstr(b, full_prec=False)}"


def _raised(latex, exp):
    return f"{latex}^{{{exp}}}" if exp else latex


_small = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def _unicode(text):
    """Return SymPy's text as one would write it: 6*x*y**2 as 6xy²."""
    text = re.sub(r"\*\*(\d+)(?![\d./])", lambda found: found[1].translate(_small), text)
    text = re.sub(r"\*\*\((-?\d+)\)", lambda found: found[1].translate(_small), text)
    text = text.replace("**", "^").replace("pi", "π").replace("E", "e").replace("sqrt", "√")
    text = re.sub(r"(?<![\^\w.])(\d+|[xyπe][⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*)\*(?=[xyπ])", r"\1", text)
    return text
