r"""LaTeX in the words that Matplotlib's mathtext knows.

>>> drawn(r"\big(x \ne 0\big)")
'$(x \\neq  0)$'
"""

import re

from matplotlib.mathtext import MathTextParser

_BLOCK = re.compile(r"\\begin\{(bmatrix|cases)\}((?:(?!\\begin).)*?)\\end\{\1\}", re.S)
_BRACKETS = {"bmatrix": "[]", "cases": (r"\{", ".")}
_STRUT = r"\phantom{|_j^2}"
_SPELLED = {
    r"\\[bB]igg?[lr]?(?![A-Za-z])": "",
    r"\\le(?![A-Za-z])": r"\\leq ",
    r"\\ge(?![A-Za-z])": r"\\geq ",
    r"\\ne(?![A-Za-z])": r"\\neq ",
}


def drawn(latex):
    r"""Return LaTeX as a mathtext string between dollars, or None where mathtext cannot draw it.

    Mathtext has no matrices and no cases: they become columns of stacked cells.

    >>> drawn(r"\underbrace{x}") is None
    True
    """
    for known, spelled in _SPELLED.items():
        latex = re.sub(known, spelled, latex)
    try:
        while _BLOCK.search(latex):
            latex = _BLOCK.sub(_stacked, latex)
        latex = f"${latex.strip()}$"
        MathTextParser("path").parse(latex, 72)
    except ValueError:
        return None
    return latex


def _stacked(block):
    """Return a matrix, or a list of cases, as columns of stacked cells."""
    rows = [row.split("&") for row in block[2].split(r"\\")]
    # The strut on both sides makes the cells of a row equally high, so that they line up.
    columns = zip(*([_STRUT + cell.strip() + _STRUT for cell in row] for row in rows), strict=True)
    left, right = _BRACKETS[block[1]]
    return rf"\left{left}{''.join(map(_column, columns))}\right{right}"


def _column(cells):
    """Return cells one under another; two of them are centred on the line."""
    if len(cells) == 2:
        return r"\genfrac{}{}{0}{0}{%s}{%s}" % tuple(cells)  # noqa: UP031 - many braces
    return r"\substack{%s}" % r"\\".join(cells)  # noqa: UP031
