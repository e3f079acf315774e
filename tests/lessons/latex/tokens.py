r"""LaTeX as a list of tokens.

>>> [(token.kind, token.text) for token in tokens(r"\mathbf{w}^T x_2")]
[('name', 'w'), ('sign', '^'), ('name', 'T'), ('name', 'x'), ('sign', '_'), ('number', '2')]
"""

import re
from dataclasses import dataclass

GREEK = {
    "delta": "δ", "Delta": "Δ", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "lambda": "λ", "kappa": "κ", "xi": "ξ", "sigma": "σ",
}  # fmt: skip

_KINDS = {
    "space": r"\s+|\\[;:!]|\\(?:left|right)(?![A-Za-z.|])|\\[bB]igg?[lr]?(?![A-Za-z])",
    "thin": r"\\,",
    "gap": r"\\q?quad(?![A-Za-z])",
    "row": r"\\\\",
    "begin": r"\\begin\{(?P<begins>\w+)\}",
    "end": r"\\end\{(?P<ends>\w+)\}",
    "text": r"\\text\{(?P<words>[^{}]*)\}",
    "function": r"\\(?:operatorname|mathrm)\{(?P<called>\w+)\}",
    "vector": r"\\vec\{(?P<filled>[01])\}",
    "bold": r"\\mathbf\{(?P<letter>\w)\}",
    "restrict": r"\\left\.",
    "restricted": r"\\right\|",
    "dots": r"\\[lcv]?dots(?![A-Za-z])",
    "command": r"\\[A-Za-z]+",
    "number": r"\d+",
    "name": r"[A-Za-z]",
    "sign": r".",
}
_TOKEN = re.compile("|".join(f"(?P<{kind}>{regex})" for kind, regex in _KINDS.items()), re.S)


@dataclass(frozen=True)
class Token:
    """A token: what it is, its text, where it stands, and whether a thin space is before it."""

    kind: str
    text: str
    start: int
    end: int
    spaced: bool = False


def tokens(latex):
    """Return the tokens of LaTeX, without the spaces and the sizes of brackets."""
    found, spaced = [], False
    for match in _TOKEN.finditer(latex):
        kind = match.lastgroup if match.lastgroup in _KINDS else _kind(match)
        text = _text(match, kind)
        if kind == "bold":
            kind = "number" if text.isdigit() else "name"
        elif kind == "command" and text in GREEK:
            kind, text = "name", GREEK[text]
        if kind not in ("space", "thin"):
            found.append(Token(kind, text, *match.span(), spaced))
        spaced = kind == "thin" or (kind == "space" and spaced)
    return found


def _kind(match):
    """Return the kind of a token whose text stands in braces of its own."""
    return next(kind for kind in _KINDS if match[kind] is not None)


def _text(match, kind):
    inner = ("begins", "ends", "words", "called", "filled", "letter")
    braced = [match[group] for group in inner if match[group] is not None]
    return braced[0] if braced else match[0].lstrip("\\") if kind == "command" else match[0]
