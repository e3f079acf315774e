r"""The notations that a factor may begin with: a table from a token to what reads it.

Each reader takes the parser at that token, and returns a node:

    frac       a quotient, or a derivative: \frac{\partial f}{\partial x}, \frac{d}{dx} …
    nabla      a gradient                   name    a name, entry, call, or D_v f
    sum, lim   with what runs below them    (, [    a group, a tuple, a list, an indicator
    begin      a matrix, or cases           |       a length
    langle     an inner product
"""

from tests.lessons.latex.nodes import Node
from tests.lessons.latex.tokens import Token


def _fraction(parser):
    """Read a quotient, ∂f/∂x, ∂f/∂x(x, y), or d/dx with what it is applied to."""
    parser.take()
    mark = parser.tokens[parser.place + 1].text
    if mark not in ("partial", "d") or mark != parser.tokens[_behind(parser) + 1].text:
        return Node("over", (*parser.group("{"), *parser.group("{")))
    parser.expect("{")
    parser.take()
    above = None if parser.at("}") else parser.product()
    for text in ("}", "{"):
        parser.expect(text)
    parser.take()
    by = parser.factor()
    parser.expect("}")
    if above is None:
        return Node("derivative", ("d", parser.juxtaposed(), by))
    if parser.at("(") and not parser.ahead.spaced:
        return Node("derivative at", (above, by, tuple(parser.group("("))))
    return Node("derivative", (mark, above, by))


def _behind(parser):
    """Return the place behind the group in braces that begins here."""
    depth = 0
    for place in range(parser.place, len(parser.tokens)):
        token = parser.tokens[place]
        depth += (token.kind == "sign") * ((token.text == "{") - (token.text == "}"))
        if depth == 0:
            return place + 1
    raise SyntaxError("a brace is not closed")


def _gradient(parser):
    parser.take()
    by = parser.script() if parser.accept("_") else None
    if parser.at("("):
        return Node("gradient", (*parser.group("("), by))
    return Node("gradient", (_name(parser), by))


def _name(parser):
    """Read x, x_i, f', f_i'(x), J_{text}, o(h), D_v f, or the differential dx or d(…)."""
    token = parser.expect_kind("name")
    name = token.text
    if name == "d" and parser.at("(") and parser.ahead.start == token.end:
        return Node("differential", tuple(parser.group("(")))
    if name == "d" and parser.ahead.kind == "name" and parser.ahead.start == token.end:
        return Node("name", (f"d{parser.take().text}",))
    if name in ("o", "O") and parser.at("("):
        return Node("order", (name, *parser.group("(")))
    node = Node("name", (name,))
    if name == "D" and parser.accept("_"):
        return Node("directional", (parser.script(), _name(parser)))
    if parser.accept("_"):
        if parser.at("{") and parser.tokens[parser.place + 1].kind == "text":
            _, text, _ = parser.take(), parser.take(), parser.take()
            return Node("name", (f"{name} {text.text}",))
        node = Node("entry", (node, parser.indices()))
    while parser.accept("'"):
        order = node.parts[1] + 1 if node.op == "prime" else 1
        node = Node("prime", (node.parts[0] if node.op == "prime" else node, order))
    if name in parser.functions and parser.at("(") and not parser.ahead.spaced:
        return Node("call", (node, tuple(parser.group("("))))
    return node


def _number(parser):
    return Node("number", (int(parser.take().text),))


def _vector(parser):
    return Node("vector of", (int(parser.take().text),))


def _function(parser):
    """Read sin x, sin² x, tanh'(z), max(0, x), diag(x) or max_i x_i."""
    name = parser.take().text
    if name == "max" and parser.accept("_"):
        return Node("largest", (parser.indices(), parser.factor()))
    power = parser.script() if parser.accept("^") else None
    primes = 0
    while parser.accept("'"):
        primes += 1
    given = parser.group("(") if parser.at("(") else [parser.factor()]
    if given[0].op == "number" and parser.tokens[parser.place - 1].text != ")":
        raise SyntaxError("brackets show how far the argument of a function goes: sin(2x)")
    if name == "diag":
        return Node("diag", tuple(given))
    return Node("apply", (name, primes, tuple(given), power))


def _sum(parser):
    parser.take()
    parser.expect("_")
    first, last = parser.indices(), None
    if first and first[0].op == "relation":
        _, (index, low) = first[0].parts
        if low != Node("number", (1,)):
            raise SyntaxError("a sum starts at 1")
        parser.expect("^")
        first, last = (index,), parser.script()
    return Node("sum over", (first, last, parser.product()))


def _limit(parser):
    parser.take()
    parser.expect("_")
    (signs, (variable, to)), *_ = (each.parts for each in parser.group("{"))
    if signs != ("→",):
        raise SyntaxError("a limit needs its arrow")
    return Node("limit", (variable.parts[0], to, parser.juxtaposed()))


def _root(parser):
    parser.take()
    return Node("apply", ("sqrt", 0, tuple(parser.group("{")), None))


def _parentheses(parser):
    items = parser.group("(")
    return items[0] if len(items) == 1 else Node("tuple", tuple(items))


def _brackets(parser):
    items = parser.group("[")
    if len(items) == 1 and items[0].op != "series":
        return Node("indicator", (items[0],)) if items[0].op == "relation" else items[0]
    return Node("list", tuple(items))


def _inner(parser):
    """Read ⟨A, B⟩."""
    parser.take()
    left = parser.sum()
    parser.expect(",")
    right = parser.sum()
    parser.expect("rangle")
    return Node("inner", (left, right))


def _length(parser):
    parser.take()
    bars, parser.in_bars = parser.in_bars, True
    inner = parser.sum()
    parser.expect("|")
    parser.in_bars = bars
    return Node("length", (inner,))


def _restricted(parser):
    parser.take()
    inner = parser.sum()
    parser.expect_kind("restricted")
    parser.expect("_")
    ((_, (name, value)),) = (each.parts for each in parser.group("{"))
    return Node("restricted", (inner, name.parts[0], value))


def _block(parser):
    kind = parser.take().text
    rows = [_cells(parser)]
    while parser.ahead.kind == "row":
        parser.take()
        if parser.ahead.kind == "dots":  # a matrix of one column, with dots between two rows
            parser.take()
            parser.expect_kind("row")
            rows[-1] = (Node("series", (*rows[-1], *_cells(parser))),)
        else:
            rows.append(_cells(parser))
    parser.expect_kind("end")
    return Node("cases" if kind == "cases" else "matrix", tuple(rows))


def _cells(parser):
    cells = [parser.relation()]
    while parser.accept("&"):
        cells.append(parser.relation())
    return tuple(cells)


def reader(token: Token):
    """Return what reads the notation that begins with a token, or None."""
    return _READERS.get(token.text if token.kind in ("command", "sign") else token.kind)


_READERS = {
    "frac": _fraction,
    "nabla": _gradient,
    "sum": _sum,
    "lim": _limit,
    "sqrt": _root,
    "langle": _inner,
    "name": _name,
    "number": _number,
    "vector": _vector,
    "function": _function,
    "(": _parentheses,
    "[": _brackets,
    "|": _length,
    "restrict": _restricted,
    "begin": _block,
    **dict.fromkeys(("sin", "cos", "tanh", "ln", "max", "det"), _function),
}  # fmt: skip
