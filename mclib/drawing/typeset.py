r"""Formulas as text: LaTeX in the words that Matplotlib's mathtext knows, and its transpose.

    drawn         LaTeX as mathtext, which knows no matrices, or None where that fails
    transposed    a formula for a derivative with its right side transposed
    is_row        whether a formula gives a derivative as a row
    is_entry      whether it gives single entries, which no layout changes

>>> transposed(r"\frac{\partial y}{\partial x} = A")
'\\frac{\\partial y}{\\partial x} = A^T'
"""

import re

from matplotlib.mathtext import MathTextParser

_VECTOR = r"(?:[a-z]|\\vec\s*\{?\w+\}?|\\(?:mathbf|hat|delta)(?:\{[a-z]\})?)(?:_\{?\w+\}?)?"
_TRANSPOSE = r"\^\{?(?:T|\\top)\}?"
_NUMBER = r"-?\s*(?:\d+|\\frac\{\w+\}\{\w+\}|[a-z](?=\s*\\(?:vec|mathbf)))?\s*\\?,?\s*"
_NEXT = re.compile(r"(\\q?quad(?![A-Za-z])|\\(?:Long)?[Rr]ightarrow)")
_BLOCK = re.compile(r"\\begin\{([bp]?matrix|cases)\}((?:(?!\\begin).)*?)\\end\{\1\}", re.S)
_DERIVATIVE = re.compile(
    r"\s*(?:\\d?frac\s*\{\s*(?:\\partial|d\b|d[a-z])|\\nabla|\\partial|J\b|d[A-Z])"
)
_FRACTION = re.compile(r"\\[dt]?frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}")
_BRACKETS = {"bmatrix": "[]", "pmatrix": "()", "matrix": "..", "cases": (r"\{", ".")}
_STRUT = r"\phantom{|_j^2}"
_SPELLED = {
    r"\\[bB]igg?[lrm]?(?![A-Za-z])": "",
    r"\\displaystyle(?![A-Za-z])": "",
    r"\\(?:no)?limits(?![A-Za-z])": "",
    r"\\[dt]frac(?![A-Za-z])": r"\\frac",
    r"\\frac\s*(\w)": r"\\frac{\1}",
    r"\\frac(\{[^{}]*\})\s*(\w)": r"\\frac\1{\2}",
    r"\\le(?![A-Za-z])": r"\\leq ",
    r"\\ge(?![A-Za-z])": r"\\geq ",
    r"\\ne(?![A-Za-z])": r"\\neq ",
    r"\\[lr]Vert(?![A-Za-z])": r"\\Vert ",
    r"\\[lr]vert(?![A-Za-z])": r"\\vert ",
    r"\\math(?:bin|rel|op)\{": "{",
    r"\\operatorname\*": r"\\operatorname",
}


def drawn(latex):
    r"""Return LaTeX as a mathtext string between dollars, or None when mathtext cannot draw it.

    >>> drawn(r"\big(x \ne 0\big)")
    '$(x \\neq  0)$'
    >>> drawn(r"\underbrace{x}") is None
    True
    """
    for known, spelled in _SPELLED.items():
        latex = re.sub(known, spelled, latex)
    while _BLOCK.search(latex):
        latex = _BLOCK.sub(_stacked, latex)
    latex = f"${latex.strip()}$"
    try:
        MathTextParser("path").parse(latex, 72)
    except ValueError:
        return None
    return latex


def transposed(latex):
    r"""Return a formula with the right side of each derivative in it transposed.

    None when no part of it reads "derivative = ...".

    >>> transposed(r"\nabla f = \begin{bmatrix} a & b \end{bmatrix}, \quad a > 0")
    '\\nabla f = \\begin{bmatrix} a \\\\ b \\end{bmatrix},\\quad a > 0'
    """
    pieces = _NEXT.split(latex)
    turned = [_turned(piece) for piece in pieces]
    return "".join(turned) if turned != pieces else None


def is_row(latex):
    r"""Return whether a formula gives a derivative as a row: xᵀ, xᵀA or [a, b].

    >>> is_row(r"\frac{\partial z}{\partial w} = x^T"), is_row(r"\nabla f = A^T x")
    (True, False)
    """
    first, *_ = _derivatives(latex) or [latex]
    return _row(_without_stop(_sides(first)[-1])[0])


def is_entry(latex):
    r"""Return whether a formula gives single entries of a derivative, one or several of them.

    >>> is_entry(r"\frac{\partial y}{\partial x_j} = 2 x_j"), is_entry(r"\nabla f = 2 x")
    (True, False)
    """
    found = _derivatives(latex)
    below = [re.match(r"\\[dt]?frac\{.*?\}\s*\{\\partial (\w_\{?\w+\}?)\}", each) for each in found]
    return len(found) > 1 or any(below) or "_{ij} =" in latex


def _derivatives(latex):
    """Return the parts of a formula that read "derivative = ..."."""
    parts = [part.strip() for part in _NEXT.split(latex)]
    return [part for part in parts if _DERIVATIVE.match(part) and len(_sides(part)) > 1]


def _row(right):
    block, fraction = _BLOCK.fullmatch(right), _FRACTION.fullmatch(right)
    if block:
        rows = _cells(block[2])
        return _row(rows[0][0]) if block[1] == "cases" else len(rows) == 1 and len(rows[0]) > 1
    if fraction:
        return _row(fraction[1])
    if re.fullmatch(r"(?:\\left)?\[[^\]]*,.*\]", right):
        return True
    ends = re.search(rf"(?<![A-Za-z\\]){_VECTOR}{_TRANSPOSE}$", right)
    return bool(ends or re.match(rf"{_NUMBER}{_VECTOR}{_TRANSPOSE}", right))


def _turned(piece):
    sides = _sides(piece)
    if len(sides) < 2 or not _DERIVATIVE.match(sides[0]):
        return piece
    right, stop = _without_stop(sides[-1])
    return f"{sides[0].rstrip()} = {_transpose(right)}{stop}"


def _transpose(right):
    """Return the transpose of an expression, written out where it is one matrix or one vector."""
    block = _BLOCK.fullmatch(right)
    if block:
        rows = _cells(block[2])
        if block[1] == "cases":
            rows = [[_transpose(first), *rest] for first, *rest in rows]
        else:
            rows = [list(row) for row in zip(*rows, strict=True)]
        inner = r" \\ ".join(" & ".join(row) for row in rows)
        return rf"\begin{{{block[1]}}} {inner} \end{{{block[1]}}}"
    fraction = _FRACTION.fullmatch(right)
    if fraction:
        return rf"\frac{{{_transpose(fraction[1])}}}{{{fraction[2]}}}"
    row = re.fullmatch(rf"({_NUMBER}{_VECTOR}){_TRANSPOSE}", right)
    if row:
        return row[1]
    if re.fullmatch(rf"{_NUMBER}(?:[A-Z]|{_VECTOR})", right):
        return f"{right}^T"
    return rf"\left({right}\right)^T"


def _stacked(block):
    """Return a matrix or a list of cases as columns of stacked cells, which mathtext knows."""
    columns = zip(*_cells(block[2]), strict=False)
    # The strut on both sides makes the cells of a row equally high, so that they stand in line.
    inner = "".join(_column([_STRUT + cell + _STRUT for cell in cells]) for cells in columns)
    left, right = _BRACKETS[block[1]]
    return rf"\left{left}{inner}\right{right}"


def _column(cells):
    """Return cells under one another; two of them stand centred on the line."""
    if len(cells) == 2:
        return r"\genfrac{}{}{0}{0}{%s}{%s}" % tuple(cells)  # noqa: UP031 - many braces
    return r"\substack{%s}" % r"\\".join(cells)  # noqa: UP031


def _cells(inside):
    """Return the rows of a matrix as lists of cells."""
    rows = re.split(r"\\\\(?:\[[^\]]*\])?", inside)
    return [[cell.strip() for cell in row.split("&")] for row in rows if row.strip()]


def _without_stop(side):
    side = side.strip()
    stop = re.search(r"\s*(?:\\[,;]\s*)*[.,;]?\s*$", side)
    return side[: stop.start()], stop[0]


def _sides(latex):
    """Return the parts of a formula between the equals signs that stand in no brackets."""
    depth, sides = 0, [""]
    for token in re.findall(r"\\begin\b|\\end\b|\\left\b|\\right\b|\\[{}]|.", latex, re.S):
        depth += (token in ("{", "\\begin", "\\left")) - (token in ("}", "\\end", "\\right"))
        if token == "=" and depth == 0:
            sides.append("")
        else:
            sides[-1] += token
    return sides
