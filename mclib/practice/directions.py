"""Questions on a directional derivative: a number, at a point and along a v that is no unit vector.

whole    v has a length without a root, as (3, 4)        root    v has one with a root
"""

import math

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.formula.differentiation import derivative, variables
from mclib.formula.grammar import evaluate, tree
from mclib.formula.writing import number
from mclib.practice.page import Math
from mclib.practice.question import Question, check_neat
from mclib.practice.sampling import Unfit

WHOLE = ((3, 4), (4, 3), (4, -3), (-3, 4), (6, 8), (5, 12), (12, 5), (8, -6), (-5, 12))
ROOT = ((1, 1), (1, -1), (1, 2), (2, 1), (2, -1), (-1, 3), (3, 1), (2, 3))
COORDINATES = (-2, -1, 1, 2, 3)
LARGEST = 200
NAMES = ["x", "y"]


def whole(kind, formulas, chance):
    """Ask for the slope along a v whose length is a whole number."""
    return _slope_along(kind, formulas[0], chance.choice(WHOLE), chance)


def root(kind, formulas, chance):
    """Ask for the slope along a v whose length is the root of a whole number."""
    return _slope_along(kind, formulas[0], chance.choice(ROOT), chance)


def _slope_along(kind, formula, v, chance):
    f, point = tree(formula), dict(zip(NAMES, chance.sample(COORDINATES, 2), strict=True))
    partials = [derivative(f, name) for name in NAMES]
    check_neat(partials, [f])
    if variables(f) != NAMES:
        raise Unfit
    at = {name: float(value) for name, value in point.items()}
    g = np.array([float(evaluate(each, **at)) for each in partials])
    if any(4 * each != int(4 * each) for each in g):  # thirds are no fun on paper
        raise Unfit
    length = math.hypot(*v)
    right = float(g @ v) / length
    mistakes = _mistakes(g, np.array(v, dtype=float), length, float(evaluate(f, **at)))
    _check_apart(right, [each.wrong() for each in mistakes])
    exercise = Exercise(
        right,
        kind.why,
        mistakes=mistakes,
        hints=(
            kind.hint,
            "Find both partial derivatives and put the point in: that is the gradient there.",
            f"What is the length of $v = {v}$? Divide $v$ by it first.",
        ),
    )
    return Question(
        asks=(
            "Find the directional derivative, which is the slope per unit of length, of",
            Math.of(f, "f(x, y)", display=True),
            "at the point",
            _pair(point.values()),
            "in the direction of",
            _pair(v, "v = "),
            ".",
        ),
        steps=_steps(partials, point, g, v, right),
        right=right,
        names=(),
        shape=(),
        expects="a number",
        example="…",
        exercise=exercise,
        everywhere=exercise,
        point=point,
    )


def _steps(partials, point, g, v, right):
    """Return the gradient, its value, the length of v, and the slope, as parts of a page."""
    length, squared = math.hypot(*v), sum(each**2 for each in v)
    size = Math(number(length), number(length))
    if length != int(length):
        size = Math(f"√{squared}", rf"\sqrt{{{squared}}}")
    above = " + ".join(
        f"{_factor(slope)}·{_factor(step)}" for slope, step in zip(g, v, strict=True)
    )
    shown = f"{right:.4g}"
    equals = "=" if float(shown) == round(right, 12) else "≈"
    return (
        "The gradient is",
        Math.of(partials[0], "∂f/∂x", left_latex=r"\frac{\partial f}{\partial x}"),
        "and",
        Math.of(partials[1], "∂f/∂y", left_latex=r"\frac{\partial f}{\partial y}"),
        "; at",
        _pair(point.values()),
        "it is",
        _pair(g),
        ". The length of",
        Math("v", "v"),
        "is",
        size,
        ", so the slope is",
        Math(
            f"({above})/{size.text} {equals} {shown}",
            rf"\frac{{{_latex(above)}}}{{{size.latex}}} {_latex(equals)} {shown}",
            display=True,
        ),
    )


def _pair(entries, left=""):
    """Return "(1, 2)" as a formula."""
    return Math(*[f"{left}({', '.join(map(number, entries))})"] * 2)


def _latex(text):
    return text.replace("·", r" \cdot ").replace("≈", r"\approx")


def _factor(value):
    """Return a number as a factor: in brackets where it is negative."""
    return f"({number(value)})" if value < 0 else number(value)


def _check_apart(right, wrongs):
    """Raise Unfit where a mistake leads to the right number, or two lead to the same."""
    singles = [right, *(float(each) for each in wrongs if np.ndim(each) == 0)]
    close = [
        math.isclose(a, b, rel_tol=0.02, abs_tol=0.02)
        for i, a in enumerate(singles)
        for b in (*singles[:i], -singles[0] if i else 0.0)
    ]
    if any(close) or abs(right) > LARGEST or abs(right) < 0.1:
        raise Unfit


def _mistakes(g, v, length, value):
    return (
        Mistake(
            "v not scaled to length 1",
            "This is the gradient times $v$ as it stands. The slope per unit of length is asked "
            "for: divide by the length of $v$.",
            wrong=lambda: g @ v,
        ),
        Mistake(
            "divided by the square of the length",
            "You divided by $v \\cdot v$. Divide by the length of $v$, which is its root.",
            wrong=lambda: g @ v / length**2,
        ),
        Mistake(
            "gradient for slope",
            "This is the gradient, a vector. The slope along $v$ is one number.",
            wrong=lambda: g,
        ),
        Mistake(
            "the steepest slope",
            "This is the length of the gradient: the slope in the steepest direction, not along "
            "$v$.",
            wrong=lambda: np.hypot(*g),
        ),
        Mistake(
            "entries crossed",
            "You crossed the entries: the first of the gradient belongs to the first of $v$.",
            wrong=lambda: g[::-1] @ v / length,
        ),
        Mistake(
            "partials added",
            "You added the two partial derivatives. Multiply each by its entry of $v$ first.",
            wrong=lambda: g.sum(),
        ),
        Mistake(
            "the value of f",
            "This is the value of $f$ at the point. How fast does it change along $v$?",
            wrong=lambda: value,
        ),
    )
