r"""The same formula with one mistake: what a slip of the pen makes of its LaTeX.

>>> for what, latex in mutants(r"3A^T x - b"):
...     print(f"{what}: {latex!r}")
transpose dropped: '3A x - b'
sign flipped: '3A^T x + b'
number changed: '4A^T x - b'
factor dropped: 'A^T x - b'
factor dropped: '3^T x - b'
factor dropped: '3A^T  - b'
factor dropped: '3A^T x - '
"""

import re

from tests.lessons.latex.tokens import tokens

_CELL = r"((?:[^&\\]|\\(?!\\|end|begin))+?)"
_CELLS = re.compile(rf"(?<=[&}}] ){_CELL}( & ){_CELL}(?= \\\\| \\end)")


def mutants(latex):
    """Yield pairs: what was done, and the LaTeX that is left.

    A remainder o(h) has no sign to flip, and 1[x > 0] no factor to drop: both are notation.
    """
    found = tokens(latex)
    pairs = list(zip(found, [*found[1:], None], strict=True))
    for token, after in pairs:
        if token.text == "^" and after.text == "T":
            yield "transpose dropped", _put(latex, token.start, after.end, "")
        elif token.text == "^" and after.text != "{":
            raised = f"^{{{after.text} + 1}}"
            yield "exponent raised", _put(latex, token.start, after.end, raised)
    for token, after in pairs:
        if token.text in ("+", "-") and after.text not in ("o", "O"):
            other = "+" if token.text == "-" else "-"
            yield "sign flipped", _put(latex, token.start, token.end, other)
    for token in found:
        if token.kind == "number":
            other = latex[token.start : token.end].replace(token.text, str(int(token.text) + 1))
            yield "number changed", _put(latex, token.start, token.end, other)
    for (before, _), (token, after) in zip([(None, None), *pairs], pairs, strict=False):
        indicator = token.text == "1" and after and after.text == "["
        transpose = token.text == "T" and before and before.text == "^"
        if token.kind in ("name", "number", "vector") and not indicator and not transpose:
            yield "factor dropped", _put(latex, token.start, token.end, "")
    for match in _CELLS.finditer(latex):
        swapped = match[3] + match[2] + match[1]
        yield "entries swapped", _put(latex, match.start(), match.end(), swapped)


def _put(latex, start, end, other):
    return latex[:start] + other + latex[end:]
