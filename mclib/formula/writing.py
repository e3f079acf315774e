"""A tree of `mclib.formula.grammar` written out again: as text that the grammar reads, as LaTeX.

    text(tree)      2*x*cos(x**2)
    latex(tree)     2x \\cos(x^2)

Both put brackets only where the order of the operations asks for them.
"""

SUM, MINUS, PRODUCT, POWER, ATOM = range(5)  # how tightly a written part holds together
_LATEX = {"log": r"\ln", "pi": r"\pi", "abs": r"\operatorname{abs}"}


def text(tree):
    """Return a tree as a text from which the grammar makes the same formula.

    >>> text(("*", ("*", 2.0, ("x",)), ("cos", ("**", ("x",), 2.0))))
    '2*x*cos(x**2)'
    >>> text(("negative", ("/", ("+", ("x",), 1.0), ("*", 2.0, ("y",)))))
    '-(x + 1)/(2*y)'
    """
    return _text(tree)[0]


def latex(tree):
    """Return a tree as LaTeX.

    >>> print(latex(("*", ("/", 1.0, ("x",)), ("exp", ("negative", ("y",))))))
    \\frac{1}{x} e^{-y}
    """
    return _latex(tree)[0]


def number(value):
    """Return a float as one writes it: 3.0 as 3."""
    return str(int(value)) if value == int(value) else repr(float(value))


def _text(tree):
    """Return the text of a tree, and how tightly it holds together."""
    if isinstance(tree, float):
        return number(tree), ATOM
    part = lambda tree, least: _bracketed(_text(tree), least)  # noqa: E731
    match _sign_first(tree):
        case ("+" | "-" as sign, u, v):
            return f"{part(u, SUM)} {sign} {part(v, PRODUCT)}", SUM
        case ("negative", u):
            return f"-{part(u, PRODUCT)}", MINUS
        case ("*" | "/" as sign, u, v):
            return f"{part(u, PRODUCT)}{sign}{part(v, POWER)}", PRODUCT
        case ("**", u, n):
            return f"{part(u, ATOM)}**{part(n, POWER)}", POWER
        case (name,):
            return name, ATOM
        case (name, *parts):
            return f"{name}({', '.join(map(text, parts))})", ATOM


def _latex(tree):
    """Return the LaTeX of a tree, and how tightly it holds together."""
    if isinstance(tree, float):
        return number(tree), ATOM
    part = lambda tree, least: _bracketed(_latex(tree), least)  # noqa: E731
    match _sign_first(tree):
        case ("+" | "-" as sign, u, v):
            return f"{part(u, SUM)} {sign} {part(v, PRODUCT)}", SUM
        case ("negative", u):
            return f"-{part(u, PRODUCT)}", MINUS
        case ("*", u, v):
            return _side_by_side(u, part(u, PRODUCT), part(v, PRODUCT)), PRODUCT
        case ("/", u, v):
            return rf"\frac{{{latex(u)}}}{{{latex(v)}}}", PRODUCT
        case ("**", u, n):
            exponent = latex(n)
            raised = exponent if len(exponent) == 1 else f"{{{exponent}}}"
            return f"{part(u, ATOM)}^{raised}", POWER
        case ("sqrt", u):
            return rf"\sqrt{{{latex(u)}}}", ATOM
        case ("exp", u):
            return f"e^{{{latex(u)}}}", POWER
        case (name,):
            return _LATEX.get(name, name), ATOM
        case (name, *parts):
            command = _LATEX.get(name, rf"\{name}")
            return command + _brackets(", ".join(map(latex, parts))), ATOM


def _sign_first(tree):
    """Return a product or quotient whose first factor is negative as the negative of the whole."""
    match tree:
        case ("*" | "/" as sign, u, v):
            u = _sign_first(u)
            if isinstance(u, tuple) and u[0] == "negative":
                return ("negative", (sign, u[1], v))
    return tree


def _bracketed(written, least):
    """Return what is written, in brackets where it holds together less than it has to."""
    words, tightness = written
    return words if tightness >= least else _brackets(words)


def _brackets(words):
    return rf"\left({words}\right)" if r"\frac" in words else f"({words})"


def _side_by_side(first, left, right):
    """Return two factors in LaTeX: 2x, 2 · 3, x sin(x), and x (x + 1) with a thin space."""
    if right[0].isdigit():
        return rf"{left} \cdot {right}"
    if isinstance(first, float):
        return f"{left}{right}"
    is_bracket = right.startswith(("(", r"\left("))
    return rf"{left}\,{right}" if is_bracket else f"{left} {right}"
