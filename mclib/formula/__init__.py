"""A formula that somebody types: read, never run, differentiated, and written out again.

    grammar            the text as a tree, or one plain line about what cannot be read
    typed              the tree as a function, with its partials
    symbolic           the partials as formulas, by SymPy
    differentiation    the derivative as a tree, for formulas of the rules, without SymPy
    tidying            a tree as one would write it at the end of a calculation
    writing            a tree as text, and as LaTeX

>>> f = parse("3*x**2*y")
>>> f([2.0, 5.0])
60.0
"""

from mclib.formula.grammar import FormulaError
from mclib.formula.typed import Formula, Partial, parse

__all__ = ["Formula", "FormulaError", "Partial", "parse"]
