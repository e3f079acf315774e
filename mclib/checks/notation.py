r"""Formulas in what a check says: typeset on a page, and readable as plain text.

A formula stands between dollars, as in Markdown: "The slope of $x^2$ is $2x$." A dollar that is
meant as a dollar is written \$.

    literal    a reader's own words, so that no dollar in them begins a formula
    plain      the text with each formula in a readable line
    markup     the text as HTML: MathJax typesets its formulas and touches nothing else
"""

import html
import re

FORMULA = re.compile(r"(?<!\\)\$(?=\S)([^$]+?)(?<![\\\s])\$(?!\d)")  # as Pandoc reads them
# Read by a screen reader, and seen by nobody.
UNSEEN = (
    "position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); "
    "white-space: nowrap"
)

_SYMBOLS = {
    **{"cdot": "·", "times": "×", "otimes": "⊗", "odot": "⊙", "circ": "∘", "pm": "±"},
    **{"partial": "∂", "nabla": "∇", "sum": "Σ", "infty": "∞", "lVert": "‖", "rVert": "‖"},
    **{"to": "→", "mapsto": "↦", "in": "∈", "approx": "≈", "ne": "≠", "neq": "≠"},
    **{"le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "dots": "…", "ldots": "…", "cdots": "⋯"},
    **{"alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "varepsilon": "ε", "epsilon": "ε"},
    **{"eta": "η", "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "phi": "φ"},
    **{"Delta": "Δ", "Sigma": "Σ", "top": "T", "prime": "′", "quad": " "},
    **{"left": "", "right": "", "displaystyle": ""},
}
_RAISED = str.maketrans("0123456789+-−=()nixTkm′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱˣᵀᵏᵐ′")
_LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_ONE = re.compile(  # a number, a sign, or a name with its index, after a d or ∂ or none
    rf"(?:\\partial\s*|∂)?(?:\\?[A-Za-z]+[{''.join(map(chr, _LOWERED.values()))}]*|[\d.]+|[^\s\w])"
)


def literal(text):
    r"""Return a text in which every dollar is meant as a dollar.

    >>> print(literal("KeyError: '$x$'"))
    KeyError: '\$x\$'
    """
    return text.replace("$", r"\$")


def plain(text):
    r"""Return a text with each formula written in one readable line.

    >>> print(plain(r"Is it $\frac{\partial f}{\partial x}$ or $(x + 1)^2$? That costs \$5."))
    Is it ∂f/∂x or (x + 1)²? That costs $5.
    """
    parts = FORMULA.split(text)
    return "".join(_line(part) if i % 2 else _dollars(part) for i, part in enumerate(parts))


def markup(text):
    """Return a text as HTML, for an element of which MathJax is told to leave the text alone.

    A formula is typeset for the eye and read out as plain text, once.
    """
    parts = FORMULA.split(text)
    return "".join(_formula(part) if i % 2 else _words(part) for i, part in enumerate(parts))


def _formula(latex):
    return (
        f'<span class="mathjax_process tex2jax_process" aria-hidden="true">${html.escape(latex)}$'
        f'</span><span style="{UNSEEN}">{html.escape(_line(latex))}</span>'
    )


def _words(text):
    return html.escape(_dollars(text))


def _dollars(text):
    return text.replace(r"\$", "$")


def _line(latex):
    """Return a formula in one line, from the inside out: x², a/b, √(x + 1)."""
    before = None
    while latex != before:
        before = latex
        for pattern, put in _GROUPS:
            latex = re.sub(pattern, put, latex)
    latex = re.sub(r"\\([A-Za-z]+)", lambda found: _SYMBOLS.get(found[1], found[1]), latex)
    latex = re.sub(r"\\[,;!: ]", " ", latex).replace(r"\|", "‖").replace("-", "−")
    latex = re.sub(r"([∂∇]) +", r"\1", re.sub(r"[\\{}]", "", latex))
    return re.sub(r" +(?=[ ),;\]])", "", latex).strip()


def _over(found):
    return "/".join(_in_brackets(part) for part in found.groups()) + " "


def _matrix(found):
    """Return a matrix with commas between entries and semicolons between rows."""
    rows = [row.split("&") for row in found[2].split(r"\\")]
    return "[" + "; ".join(", ".join(entry.strip() for entry in row) for row in rows) + "]"


def _in_brackets(part):
    """Return a part of a formula, in brackets where it is more than one letter or number."""
    part = part.strip()
    return part if _ONE.fullmatch(part) else f"({part})"


def _moved(table, sign):
    """Return what writes an index or an exponent: small where there are such letters."""

    def move(found):
        inside = _SYMBOLS.get(found[1].strip("\\ "), found[1].strip())
        is_known = all(ord(letter) in table for letter in inside)
        return inside.translate(table) if is_known else f"{sign}{_in_brackets(inside)}"

    return move


_GROUPS = (
    (r"\\begin\{(\w*matrix)\}(.*?)\\end\{\1\}", _matrix),
    (r"\\(?:mathbf|mathrm|text|operatorname|boldsymbol|hat|bar)\{([^{}]*)\}", r"\1"),
    (r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}", _over),
    (r"\\sqrt\{([^{}]*)\}", lambda found: f"√{_in_brackets(found[1])}"),
    (r"\^(?:\{([^{}]*)\})", _moved(_RAISED, "^")),
    (r"\^(\\[a-z]+|\w)", _moved(_RAISED, "^")),
    (r"_(?:\{([^{}]*)\})", _moved(_LOWERED, "_")),
    (r"_(\\[a-z]+|\w)", _moved(_LOWERED, "_")),
)
