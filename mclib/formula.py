"""A formula in x and y that somebody typed, read safely: nothing in it is ever run as Python.

    parse(text)      the formula as a function of a point, or FormulaError with one plain line

A formula holds numbers, x, y, pi, e, + - * / **, brackets, and sin cos tan exp log sqrt abs max
min. Its words are looked up one by one, Python's `ast` only finds the order of the operations,
and the tree that results is evaluated here, node by node, with floats.

>>> f = parse("3*x**2*y")
>>> f([2.0, 5.0])
60.0
>>> [partial.text for partial in f.partials]
['6xy', '3x²']
>>> f.gradient([2.0, 5.0])
array([60., 12.])
"""

import ast
import functools
import re

import numpy as np

LONGEST = 200  # characters
DEEPEST = 16  # brackets, powers and signs within one another
STRONGEST = 20  # the largest exponent; powers within powers count by their product

FUNCTIONS = {
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "max": lambda *parts: functools.reduce(np.maximum, parts),
    "min": lambda *parts: functools.reduce(np.minimum, parts),
}
OPERATIONS = {
    "+": np.add,
    "-": np.subtract,
    "*": np.multiply,
    "/": np.divide,
    "**": np.power,
    "negative": np.negative,
    **FUNCTIONS,
}
CONSTANTS = {"pi": np.pi, "e": np.e}
NAMES = {"x", "y", *CONSTANTS, *FUNCTIONS}

_signs = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_same = str.maketrans({"−": "-", "·": "*", "×": "*", "π": "pi", "²": "**2", "³": "**3"})
_token = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z]\w*)"
    r"|(?P<sign>\*\*|[-+*/(),])|(?P<other>\S))",
    re.ASCII,
)
_advice = {
    "^": "Write a power with two stars: x**2, not x^2.",
    "=": "Write what stands to the right of the = sign alone.",
    "|": "Write an absolute value as abs(x).",
    "√": "Write a root as sqrt(x).",
    "[": "Use round brackets: ( and ).",
    "{": "Use round brackets: ( and ).",
    "<": "A formula gives a number: leave comparisons out, or try max and min.",
    ">": "A formula gives a number: leave comparisons out, or try max and min.",
}
_other_names = {"ln": "log", "arctan": None, "X": "x", "Y": "y", "E": "e", "Max": "max", "Min": "min"}


class FormulaError(ValueError):
    """The text is no formula that we can read; the message says what to do."""


def parse(text):
    """Return the formula that a text spells, as a function of a point (x, y).

    Raises FormulaError, in one plain line, for everything that is not on the list above.

    >>> parse("x^2")
    Traceback (most recent call last):
    mclib.formula.FormulaError: Write a power with two stars: x**2, not x^2.
    >>> parse("__import__('os')")
    Traceback (most recent call last):
    mclib.formula.FormulaError: '_' has no meaning here: use numbers, x, y, + - * / ** and ( ).
    """
    if not isinstance(text, str):
        raise FormulaError('A formula is a text in quotes, such as "x**2 * y".')
    if len(text) > LONGEST:
        raise FormulaError(f"The formula has {len(text)} characters: keep to {LONGEST}.")
    return _parse(text)


class Formula:
    """A formula in x and y, read by `parse`; it is called like `functions.Surface`.

    Shapes: a point (2,) gives (), its gradient (2,); points stacked as (2, ...) give (...) and
    (2, ...). Where there is no finite value, nan. `text` is what was typed; two formulas are
    equal when their texts are.
    """

    def __init__(self, text, tree):
        self.text, self._tree = text, tree

    def __call__(self, point):
        x, y = (np.asarray(each, dtype=float) for each in point)
        with np.errstate(all="ignore"):
            values = evaluate(self._tree, x, y) + 0 * (x + y)  # a constant takes the points' shape
        return _finite_or_nan(values)

    def gradient(self, point):
        """Return both partials at a point, nan where f or a partial has no value.

        >>> parse("abs(x) + y").gradient([0.0, 1.0])
        array([nan,  1.])
        """
        value = self(point)
        parts = [np.where(np.isnan(value), np.nan, partial(point)) for partial in self.partials]
        return np.stack(parts)

    @functools.cached_property
    def partials(self):
        """The partials ∂f/∂x and ∂f/∂y, found by SymPy, which is imported at the first use.

        Each is a function of a point and has `text` (Unicode), `latex`, and `kinks`: where it
        has no value although f has one. Raises FormulaError if SymPy knows no way.

        >>> in_x, in_y = parse("max(x, y) + sin(x*y)").partials
        >>> in_x.text, in_x.kinks
        ('y cos(xy) + [x > y]', ('x = y',))
        >>> in_y([2.0, 0.0])
        2.0
        """
        from mclib import symbolic  # SymPy takes half a second: only for those who ask

        try:
            return symbolic.partials(self._tree)
        except Exception as trouble:  # SymPy has many ways to give up
            raise FormulaError("SymPy finds no partials: try a simpler formula.") from trouble

    def __eq__(self, other):
        return isinstance(other, Formula) and self.text == other.text

    def __hash__(self):
        return hash(self.text)

    def __repr__(self):
        return f"formula.parse({self.text!r})"


def evaluate(tree, x=np.nan, y=np.nan):
    """Return the value of a tree: a float, a name, or an operation with its parts.

    >>> evaluate(("+", ("x",), ("*", 2.0, ("y",))), x=1.0, y=10.0)
    np.float64(21.0)
    """
    if isinstance(tree, float):
        return tree
    name, *parts = tree
    if parts:
        return OPERATIONS[name](*(evaluate(part, x, y) for part in parts))
    return CONSTANTS[name] if name in CONSTANTS else {"x": x, "y": y}[name]


def is_constant(tree):
    """Return whether neither x nor y occurs in a tree.

    >>> is_constant(("*", 2.0, ("pi",))), is_constant(("sin", ("x",)))
    (True, False)
    """
    return isinstance(tree, float) or (tree[0] not in "xy" and all(map(is_constant, tree[1:])))


@functools.lru_cache(maxsize=64)
def _parse(text):
    plain = text.translate(_same)
    tokens = [(match.lastgroup, match[match.lastgroup]) for match in _token.finditer(plain)]
    _check_words(tokens)
    _check_brackets(tokens)
    try:
        parsed = ast.parse("".join(word for _, word in tokens), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise FormulaError(
            "The formula cannot be read: does a number or a bracket miss beside + - * / or a comma?"
        ) from None
    return Formula(text, _tree(parsed))


def _check_words(tokens):
    """Raise at the first word that has no meaning, or that stands beside the wrong one."""
    if not tokens:
        raise FormulaError("Type a formula in x and y, for instance x**2 * y.")
    for (kind, word), (next_kind, following) in zip(tokens, [*tokens[1:], (None, "")], strict=True):
        if kind == "other":
            usual = "has no meaning here: use numbers, x, y, + - * / ** and ( )."
            raise FormulaError(_advice.get(word, f"{word!r} {usual}"))
        if kind == "name" and word not in NAMES:
            raise FormulaError(_unknown(word))
        if word in FUNCTIONS and following != "(":
            raise FormulaError(f"{word} needs brackets: {word}(x).")
        ends = kind in ("number", "name") or word == ")"
        if ends and word not in FUNCTIONS and (next_kind in ("number", "name") or following == "("):
            raise FormulaError(f"Between {word} and {following} a sign is missing: write * to multiply.")


def _unknown(word):
    if word in _other_names and _other_names[word]:
        return f"Write {_other_names[word]} in place of {word}."
    if set(word) <= set("xy0123456789"):
        return f"{word} is read as one name: write * to multiply and ** for a power, as in x*y**2."
    shown = word if len(word) <= 20 else f"{word[:20]}…"
    return f"The name {shown} is unknown: use x, y, pi, e and {' '.join(FUNCTIONS)}."


def _check_brackets(tokens):
    level = 0
    for _, word in tokens:
        level += (word == "(") - (word == ")")
        if level < 0:
            raise FormulaError("There is a ) without its (: count the brackets.")
        if level > DEEPEST:
            raise FormulaError(f"Brackets go at most {DEEPEST} deep: write it flatter.")
    if level:
        raise FormulaError("A bracket is not closed: count the ( and the ).")


def _tree(node, depth=0):
    """Return a node of Python's as a tree of ours; only what is on the list has a branch."""
    if depth > DEEPEST:
        raise FormulaError(f"Powers and signs go at most {DEEPEST} deep: write it flatter.")
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            tree = float(number)
        case ast.Name(id=name) if name in NAMES - set(FUNCTIONS):
            tree = (name,)
        case ast.UnaryOp(op=ast.UAdd(), operand=part):
            tree = _tree(part, depth + 1)
        case ast.UnaryOp(op=ast.USub(), operand=part):
            tree = ("negative", _tree(part, depth + 1))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _signs:
            # A long sum leans to the left: that is length, not depth.
            deeper = isinstance(op, ast.Pow)
            tree = (_signs[type(op)], _tree(left, depth + deeper), _tree(right, depth + 1))
        case ast.Call(func=ast.Name(id=name), args=parts, keywords=[]) if name in FUNCTIONS:
            _check_count(name, len(parts))
            tree = (name, *(_tree(part, depth + 1) for part in parts))
        case ast.Tuple():
            raise FormulaError("A comma stands only in max and min; decimals have a point: 0.5.")
        case _:
            raise FormulaError("Only + - * / ** and brackets can join numbers, x and y.")
    _check_value(tree)
    return tree


def _check_count(name, count):
    if name in ("max", "min") and count < 2:
        raise FormulaError(f"{name} compares at least two: {name}(x, y).")
    if name not in ("max", "min") and count != 1:
        raise FormulaError(f"{name} takes one number; there are {count}.")


def _check_value(tree):
    """Raise where a constant has no value, or where an exponent is too large."""
    if tree[0:1] == ("/",) if isinstance(tree, tuple) else False:
        if tree[2] == 0:
            raise FormulaError("The formula divides by 0: change what stands below the /.")
    if _power(tree) > STRONGEST:
        raise FormulaError(
            f"Exponents go up to {STRONGEST}, powers within powers counted by their product."
        )
    if is_constant(tree):
        with np.errstate(all="ignore"):
            value = evaluate(tree)
        if not np.isfinite(value):
            raise FormulaError("A part without x and y has no finite value: change its numbers.")


def _power(tree):
    """Return how strong a tree's powers are: exponents within one another multiply."""
    if isinstance(tree, float):
        return 1
    inner = max(map(_power, tree[1:]), default=1)
    if tree[0] == "**" and is_constant(tree[2]):
        with np.errstate(all="ignore"):
            return inner * max(1, abs(evaluate(tree[2])))
    return inner


def _finite_or_nan(values):
    values = np.where(np.isfinite(values), values, np.nan)
    return float(values) if values.ndim == 0 else values
