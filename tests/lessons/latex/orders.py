"""Equations up to a small remainder: o(h), O(h²), and ≈ for what a small step leaves."""

from tests.lessons.latex.evaluate import evaluate
from tests.lessons.latex.nodes import Node

_FAR, _NEAR = 0.1, 0.01


def order_fails(sides, scope, name, at):
    """Return what is wrong with left = right + remainder, as the named variable tends to a point.

    Beside its r, a remainder o(r) becomes less than half as large at a tenth of the distance, and
    O(r) neither less than half nor more than twice as large. For ≈, r is the variable.
    """
    left, right = sides
    orders = [node for node in right.walk() if node.op == "order"]
    letter, small = orders[0].parts if orders else ("o", Node("name", (name,)))

    def remainder(t):
        there = scope.but(**{name: at + t})
        return (evaluate(left, there) - evaluate(right, there)) / evaluate(small, there)

    ratio = abs(remainder(_NEAR) / remainder(_FAR))
    held = ratio < 0.5 if letter == "o" else 0.5 < ratio < 2
    return [] if held else [f"the remainder is not {letter}(…): {ratio} of it is left"]
