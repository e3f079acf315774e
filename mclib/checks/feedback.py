"""What a check says: a mark, a plain line, and the name of the mistake if there is one."""

import html
from dataclasses import dataclass

from mclib.drawing import style

OPEN, RIGHT, WRONG, LOOK = "○", "✓", "✗", "→"

_edge = {
    OPEN: style.MUTED,
    RIGHT: style.RIGHT,
    WRONG: style.WRONG,
    LOOK: style.HINT,
}


@dataclass(frozen=True)
class Feedback:
    """What a check says of an answer: a mark, a plain line, and the mistake that was recognised.

    >>> Feedback("✗", "The sign is turned round.", mistake="sign")
    ✗ The sign is turned round.
    """

    mark: str
    text: str
    mistake: str | None = None

    def __repr__(self):
        return f"{self.mark} {self.text}"

    def _repr_html_(self):
        return (
            f'<div style="border-left: 4px solid {_edge[self.mark]}; padding: 0.3em 0.8em; '
            f'max-width: 46em">{self.mark} {html.escape(self.text)}</div>'
        )
