"""What a problem shows: sentences with formulas among them, as plain text and as HTML.

Math    a formula, as text and as LaTeX
Page    parts in a row: a str is prose, a Math is typeset
"""

import html
import re
from dataclasses import dataclass

from mclib.checks.notation import markup
from mclib.drawing import style
from mclib.formula import writing


@dataclass(frozen=True)
class Math:
    """A formula within a sentence; `display` gives it a line of its own."""

    text: str
    latex: str
    display: bool = False

    @classmethod
    def of(cls, tree, left="", display=False, left_latex=None):
        """Return a tree as a formula, after an equals sign if there is a left side.

        >>> Math.of(("sin", ("x",)), left="f(x)").latex
        'f(x) = \\\\sin(x)'
        """
        text, latex = writing.text(tree), writing.latex(tree)
        if left:
            text, latex = f"{left} = {text}", f"{left_latex or left} = {latex}"
        return cls(text, latex, display)


@dataclass(frozen=True)
class Page:
    """Prose and formulas, typeset by MathJax where HTML is shown; `code` is how to answer.

    A screen reader reads each formula once, as plain text.

    >>> Page("Problem 1.", ("For", Math("f", "f"), ", that is", Math("x**2", "x^2", display=True)))
    Problem 1. For f, that is
        x**2
    """

    title: str
    parts: tuple
    code: str = ""
    color: str = style.HINT

    def __repr__(self):
        lines = [self.title]
        for part in self.parts:
            if isinstance(part, Math) and part.display:
                lines += [f"    {part.text}", ""]
            else:
                lines[-1] = f"{lines[-1]} {part if isinstance(part, str) else part.text}".lstrip()
        return _without_gaps("\n".join(line for line in lines if line))

    def _repr_html_(self):
        inside = _without_gaps(" ".join(map(_html, self.parts)))
        code = f"Answer with <code>{html.escape(self.code)}</code>." if self.code else ""
        return (
            '<div class="mathjax_ignore tex2jax_ignore" '
            f'style="border-left: 4px solid {self.color}; padding: 0.3em 0.8em; '
            f'max-width: 46em"><strong>{html.escape(self.title)}</strong> {inside} {code}</div>'
        )


def _without_gaps(words):
    """Return words without a space before a comma or a full stop."""
    return re.sub(r" (?=[.,:;])", "", words)


def _html(part):
    if isinstance(part, str):
        return html.escape(part)
    if not part.display:
        return markup(f"${part.latex}$")
    typeset = markup(rf"$\displaystyle {part.latex}$")
    return f'<div style="margin: 0.5em 0 0.5em 2em">{typeset}</div>'
