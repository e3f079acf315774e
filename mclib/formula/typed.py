"""A formula in x and y that somebody typed, as a function like those of `mclib.functions`.

    parse(text)       the formula, or FormulaError with one plain line that says what to do
    f(point)          its values                     f.gradient(point)    ∂f/∂x and ∂f/∂y there
    f.partials        both partials: formulas to read, and functions of a point

Allowed are numbers, x, y, pi, e, + - * / **, brackets, and sin cos tan exp log sqrt abs max min.
The text is read by `mclib.formula.grammar`, which never runs it. SymPy finds the partials; it is
imported when they are first asked for.

>>> f = parse("3*x**2*y")
>>> f([2.0, 5.0])
60.0
>>> f.partials
(6xy, 3x²)
>>> f.gradient([2.0, 5.0])
array([60., 12.])
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mclib.formula import grammar
from mclib.formula.grammar import FormulaError

__all__ = ["Formula", "FormulaError", "Partial", "parse"]


@functools.lru_cache(maxsize=64)
def _parse(text):
    return Formula(text, grammar.tree(text))


def parse(text):
    """Return the formula that a text spells, as a function of a point (x, y).

    Raises FormulaError, in one plain line, for whatever is not on the list above.

    >>> parse("x y")
    Traceback (most recent call last):
    mclib.formula.grammar.FormulaError: Between x and y a sign is missing: write * to multiply.
    """
    return _parse(text) if isinstance(text, str) else Formula(text, grammar.tree(text))


@dataclass(frozen=True, repr=False)
class Formula:
    """A formula in x and y; `text` is what was typed.

    Shapes: a point (2,) gives (), its gradient (2,). Points stacked as (2, ...) give (...) and
    (2, ...). Where there is no finite value, nan.
    """

    text: str
    tree: tuple | float

    def __call__(self, point):
        return _values(lambda x, y: grammar.evaluate(self.tree, x=x, y=y), point)

    def gradient(self, point):
        """Return both partials at a point: nan where one, or f itself, has no value.

        >>> parse("abs(x) + y").gradient([0.0, 1.0])
        array([nan,  1.])
        """
        return np.stack([partial(point) for partial in self.partials])

    @functools.cached_property
    def partials(self):
        """The partials ∂f/∂x and ∂f/∂y, two of `Partial`.

        FormulaError if SymPy gives up.

        >>> in_x, in_y = parse("max(x, y) + sin(x*y)").partials
        >>> in_x.text, in_x.kinks
        ('y cos(xy) + [x > y]', ('x = y',))
        >>> in_y([2.0, 0.0])
        2.0
        """
        from mclib.formula import symbolic

        try:
            found = [symbolic.partial(self.tree, name) for name in "xy"]
        except Exception as trouble:  # SymPy has many ways to give up
            raise FormulaError("SymPy finds no partials here: try a simpler formula.") from trouble
        return tuple(Partial(self, *each) for each in found)

    def __repr__(self):
        return f"formula.parse({self.text!r})"


@dataclass(frozen=True, repr=False)
class Partial:
    """A partial derivative of a formula: `text` in Unicode, `latex`, and a function of a point.

    `kinks` tell where it has no value although the formula has one, for instance "x = y".
    Shapes: points (2, ...) give (...).
    """

    of: Formula
    text: str
    latex: str
    kinks: tuple[str, ...]
    function: Callable

    def __call__(self, point):
        return _values(self.function, point) + 0 * self.of(point)  # nan where f has no value

    def __repr__(self):
        return self.text


def _values(function, point):
    """Return the values of function(x, y), nan in place of what is not finite."""
    x, y = (np.asarray(each, dtype=float) for each in point)
    with np.errstate(all="ignore"):
        values = function(x, y) + 0 * (x + y)  # a constant, too, takes the shape of the points
    values = np.where(np.isfinite(values), values, np.nan)
    return float(values) if values.ndim == 0 else values
