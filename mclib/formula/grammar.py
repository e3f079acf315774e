"""From a typed text to a tree of operations, by a list of what is allowed; nothing is ever run.

    tree(text)                the formula as a tree, or FormulaError with one plain line
    evaluate(tree, x=1, y=2)  its value, by NumPy, operation by operation
    is_constant(tree)         whether no variable occurs in it

A tree is a float, a name such as ("x",), or an operation with its parts: ("+", 2.0, ("x",)).
Every word of the text is looked up first; Python's `ast` then only finds the order of the
operations, and of its nodes those on the list become ours.
"""

import ast
import functools
import itertools
import re

import numpy as np

LONGEST = 200  # characters
DEEPEST = 16  # brackets, powers and signs within one another
WIDEST = 8  # parts that max or min compares
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
VARIABLES = ("x", "y")  # unless others are asked for

_signs = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.Pow: "**"}
_same = str.maketrans({"−": "-", "·": "*", "×": "*", "π": "pi", "²": "**2", "³": "**3"})
_word = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z]\w*)"
    r"|(?P<sign>\*\*|[-+*/(),])|(?P<other>\S))",
    re.ASCII,
)
_round_brackets = "Use round brackets: ( and )."
_no_comparison = "A formula gives a number: in place of a comparison try max, min or abs."
_advice = {
    "^": "Write a power with two stars: x**2, not x^2.",
    "=": "Write only what stands to the right of the = sign.",
    "|": "Write an absolute value as abs(x).",
    "√": "Write a root as sqrt(x).",
    **dict.fromkeys("[]{}", _round_brackets),
    **dict.fromkeys("<>", _no_comparison),
}
_other_names = {"ln": "log", "X": "x", "Y": "y", "E": "e", "Pi": "pi", "PI": "pi"}


class FormulaError(ValueError):
    """The text is no formula that we can read; the message says what to do."""


def tree(text, variables=VARIABLES):
    """Return the formula that a text spells, as a tree; the variables are letters.

    >>> tree("2 + x")
    ('+', 2.0, ('x',))
    >>> tree("u*z", variables="uz")
    ('*', ('u',), ('z',))
    >>> tree("x^2")
    Traceback (most recent call last):
    mclib.formula.grammar.FormulaError: Write a power with two stars: x**2, not x^2.
    """
    if not isinstance(text, str):
        raise FormulaError('A formula is a text in quotes, such as "x**2 * y".')
    if len(text) > LONGEST:
        raise FormulaError(f"The formula has {len(text)} characters: keep to {LONGEST}.")
    found = list(_word.finditer(text.translate(_same)))
    words = [(match.lastgroup, match[match.lastgroup]) for match in found]
    _check_words(words, variables)
    _check_brackets(words)
    _check_neighbours(words)
    try:
        parsed = ast.parse(" ".join(word for _, word in words), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise FormulaError(
            "The formula breaks off or doubles a sign: look beside each + - * / and each comma."
        ) from None
    return _translated(parsed)


def evaluate(tree, **point):
    """Return the value of a tree at x=..., y=...: floats, or arrays of floats of one shape.

    A variable without a value is nan.

    >>> float(evaluate(("+", ("x",), ("*", 2.0, ("y",))), x=1.0, y=10.0))
    21.0
    """
    if isinstance(tree, float):
        return tree
    name, *parts = tree
    if parts:
        return OPERATIONS[name](*(evaluate(part, **point) for part in parts))
    return CONSTANTS[name] if name in CONSTANTS else point.get(name, np.nan)


def is_constant(tree):
    """Return whether no variable occurs in a tree.

    >>> is_constant(("*", 2.0, ("pi",))), is_constant(("sin", ("x",)))
    (True, False)
    """
    if isinstance(tree, float):
        return True
    name, *parts = tree
    return all(map(is_constant, parts)) if parts else name in CONSTANTS


def _check_words(words, variables):
    """Raise at the first word that has no meaning."""
    if not words:
        example = "x**2 * y" if "y" in variables else "x**2"
        raise FormulaError(f"Type a formula in {' and '.join(variables)}, for instance {example}.")
    for kind, word in words:
        if kind == "other":
            known = ", ".join(["numbers", *variables])
            unknown = f"{word!r} has no meaning here: use {known}, + - * / ** and ( )."
            raise FormulaError(_advice.get(word, unknown))
        if kind == "name" and word not in {*variables, *CONSTANTS, *FUNCTIONS}:
            raise FormulaError(_about_name(word, variables))


def _about_name(word, variables):
    if word in _other_names or word.lower() in FUNCTIONS:
        return f"Write {_other_names.get(word, word.lower())} in place of {word}."
    if len(word) > 1 and set(word) <= {*variables, *"0123456789"}:
        return f"Write products with * and powers with **, as in x*y**2: {word[:20]} is one word."
    shown = word if len(word) <= 20 else f"{word[:20]}…"
    return f"The name {shown} is unknown: use {', '.join([*variables, *CONSTANTS, *FUNCTIONS])}."


def _check_brackets(words):
    level = 0
    for _, word in words:
        level += (word == "(") - (word == ")")
        if level < 0:
            raise FormulaError("There is a ) without its (: count the brackets.")
        if level > DEEPEST:
            raise FormulaError(f"Brackets go at most {DEEPEST} deep: write it flatter.")
    if level:
        raise FormulaError("A bracket is not closed: count the ( and the ).")


def _check_neighbours(words):
    """Raise where two values stand side by side, or where a function lacks its bracket."""
    for (kind, word), (next_kind, next_word) in itertools.pairwise([*words, ("", "")]):
        if word in FUNCTIONS and next_word != "(":
            raise FormulaError(f"{word} needs brackets: {word}(x).")
        is_value = kind == "number" or (kind == "name" and word not in FUNCTIONS) or word == ")"
        if is_value and (next_kind in ("number", "name") or next_word == "("):
            left, right = (each if len(each) <= 8 else f"{each[:8]}…" for each in (word, next_word))
            raise FormulaError(
                f"Between {left} and {right} a sign is missing: write * to multiply."
            )


def _translated(node, depth=0):
    """Return a node of Python's as a tree of ours; only what is on the list has a case."""
    if depth > DEEPEST:
        raise FormulaError(f"Powers and signs go at most {DEEPEST} deep: write it flatter.")
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            made = float(number)
        case ast.Name(id=name) if name not in FUNCTIONS:
            made = (name,)
        case ast.UnaryOp(op=ast.UAdd(), operand=part):
            made = _translated(part, depth + 1)
        case ast.UnaryOp(op=ast.USub(), operand=part):
            made = ("negative", _translated(part, depth + 1))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _signs:
            # A long sum leans to the left; that is length, not depth.
            left = _translated(left, depth + isinstance(op, ast.Pow))
            made = (_signs[type(op)], left, _translated(right, depth + 1))
        case ast.Call(func=ast.Name(id=name), args=parts, keywords=[]) if name in FUNCTIONS:
            _check_count(name, len(parts))
            made = (name, *(_translated(part, depth + 1) for part in parts))
        case ast.Tuple():
            raise FormulaError("A comma stands only in max and min; decimals have a point: 0.5.")
        case _:
            raise FormulaError("Only + - * / ** and brackets can join numbers and letters.")
    _check_size(made)
    return made


def _check_count(name, count):
    if name in ("max", "min") and not 2 <= count <= WIDEST:
        raise FormulaError(f"{name} compares two to {WIDEST} parts, as in {name}(x, y).")
    if name not in ("max", "min") and count != 1:
        raise FormulaError(f"{name} takes one number: you gave {count}.")


def _check_size(tree):
    """Raise where an exponent is too large, or where a constant has no finite value."""
    if isinstance(tree, tuple) and tree[0] == "/" and _value(tree[2]) == 0:
        raise FormulaError("The formula divides by 0: change what stands after the /.")
    if _power(tree) > STRONGEST:
        raise FormulaError(
            f"Exponents go up to {STRONGEST}; of powers within powers the product counts."
        )
    if is_constant(tree) and not np.isfinite(_value(tree)):
        raise FormulaError("A part without a variable has no finite value: change its numbers.")


def _value(tree):
    """Return the value of a constant tree, nan for any other."""
    with np.errstate(all="ignore"):
        return evaluate(tree)


def _power(tree):
    """Return how strong the powers in a tree are: powers within one another multiply."""
    if isinstance(tree, float):
        return 1
    inner = max(map(_power, tree[1:]), default=1)
    if tree[0] != "**" or not is_constant(tree[2]):
        return inner
    return inner * max(1, abs(_value(tree[2])))
