"""The derivative of a tree of `mclib.formula.grammar`, as a tree: one rule a line, no SymPy.

    derivative(tree, name)      tidied, as one would write it
    substituted(tree, name, u)  the tree with u in the place of a variable
    variables(tree)             the names of the variables in it

It knows sums, products, quotients, whole powers, sin, cos, exp, log and sqrt.
"""

from mclib.formula.grammar import CONSTANTS, FormulaError
from mclib.formula.tidying import multiplied_out, tidied
from mclib.formula.writing import text

CHAIN = {
    "sin": lambda u, du: ("*", ("cos", u), du),
    "cos": lambda u, du: ("*", ("negative", ("sin", u)), du),
    "exp": lambda u, du: ("*", ("exp", u), du),
    "log": lambda u, du: ("/", du, u),
    "sqrt": lambda u, du: ("/", du, ("*", 2.0, ("sqrt", u))),
}


def derivative(tree, name):
    """Return the derivative of a tree with respect to one of its variables, as a tree.

    Raises FormulaError for what it does not know, such as abs and x**y.

    >>> from mclib.formula.grammar import tree
    >>> text(derivative(tree("x**2 * sin(3*x)"), "x"))
    '2*x*sin(3*x) + 3*x**2*cos(3*x)'
    >>> text(derivative(tree("3*x / (x**2 + 1)"), "x"))
    '3*(1 - x**2)/(x**2 + 1)**2'
    """
    return tidied(_slope(tree, name))


def substituted(tree, name, u):
    """Return a tree in which u, a tree, stands in the place of a variable.

    >>> substituted(("*", ("x",), ("u",)), "u", ("sin", ("x",)))
    ('*', ('x',), ('sin', ('x',)))
    """
    if isinstance(tree, float):
        return tree
    head, *parts = tree
    return (head, *(substituted(part, name, u) for part in parts)) if tree != (name,) else u


def variables(tree):
    """Return the names of the variables in a tree, in the order of the alphabet.

    >>> variables(("+", ("y",), ("*", ("pi",), ("x",))))
    ['x', 'y']
    """
    if isinstance(tree, float):
        return []
    name, *parts = tree
    found = {each for part in parts for each in variables(part)}
    return sorted(found if parts or name in CONSTANTS else {name})


def _slope(tree, name):
    """Return the derivative of a tree as the rules leave it."""
    if name not in variables(tree):
        return 0.0
    d = lambda part: _slope(part, name)  # noqa: E731
    match tree:
        case (_,):
            return 1.0
        case ("+" | "-" as sign, u, v):
            return (sign, d(u), d(v))
        case ("negative", u):
            return ("negative", d(u))
        case ("*", u, v):
            return ("+", ("*", d(u), v), ("*", u, d(v)))
        case ("/", u, v):
            above = ("-", ("*", d(u), v), ("*", u, d(v)))
            return ("/", _shorter(above), ("**", v, 2.0))
        case ("**", u, float() as n):
            return ("*", ("*", n, ("**", u, n - 1)), d(u))
        case (function, u) if function in CHAIN:
            return CHAIN[function](u, d(u))
    raise FormulaError(f"{text(tree)} is not among what can be differentiated without SymPy.")


def _shorter(tree):
    """Return a tree tidied, or multiplied out where that is the shorter way to write it."""
    return min(tidied(tree), multiplied_out(tree), key=lambda each: len(text(each)))
