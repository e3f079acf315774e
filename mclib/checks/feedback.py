"""What a check says: a mark, a plain line, and the name of the mistake if there is one."""

from dataclasses import dataclass

from mclib.checks.notation import UNSEEN, markup, plain
from mclib.drawing import style

OPEN, RIGHT, WRONG, LOOK = "○", "✓", "✗", "→"

_edge = {
    OPEN: style.MUTED,
    RIGHT: style.RIGHT,
    WRONG: style.WRONG,
    LOOK: style.HINT,
}
_spoken = {RIGHT: "Right.", WRONG: "Not yet."}  # the others say in their text what they are


@dataclass(frozen=True)
class Feedback:
    """What a check says of an answer: a mark, a plain line, and the mistake that was recognised.

    A formula in the line stands between dollars, as in Markdown.

    >>> Feedback("✗", "The derivative of $x^2$ is not $x$.", mistake="power not multiplied")
    ✗ The derivative of x² is not x.
    """

    mark: str
    text: str
    mistake: str | None = None

    def __repr__(self):
        return f"{self.mark} {plain(self.text)}"

    def _repr_html_(self):
        """Return the line for a page; a screen reader says the mark in words, and the text once.

        As a status it is read out when a check has run, without taking the focus. What is not
        answered yet is not: it stands in every stored notebook.
        """
        role = "" if self.mark == OPEN else 'role="status" '
        spoken = _spoken.get(self.mark)
        unseen = f'<span style="{UNSEEN}">{spoken}</span> ' if spoken else ""
        return (
            f'<div {role}class="mathjax_ignore tex2jax_ignore" '
            f'style="border-left: 4px solid {_edge[self.mark]}; padding: 0.3em 0.8em; '
            f'max-width: 46em"><span aria-hidden="true">{self.mark}</span> '
            f"{unseen}{markup(self.text)}</div>"
        )
