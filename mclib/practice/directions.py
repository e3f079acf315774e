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


def whole(kind, formulas, chance):
    """Ask for the slope along a v whose length is a whole number."""
    return _slope_along(kind, formulas[0], chance.choice(WHOLE), chance)


def root(kind, formulas, chance):
    """Ask for the slope along a v whose length is the root of a whole number."""
    return _slope_along(kind, formulas[0], chance.choice(ROOT), chance)


def _slope_along(kind, formula, v, chance):
    names = ["x", "y"]
    f, point = tree(formula), dict(zip(names, chance.sample(COORDINATES, 2), strict=True))
    partials = [derivative(f, name) for name in names]
    check_neat(partials, [f])
    if variables(f) != names:
        raise Unfit
    values = {name: float(value) for name, value in point.items()}
    value = float(evaluate(f, **values))
    g = np.array([float(evaluate(each, **values)) for each in partials])
    length = math.hypot(*v)
    right = float(g @ v) / length
    mistakes = _mistakes(g, np.array(v, dtype=float), length, value)
    if any(4 * each != int(4 * each) for each in g):  # thirds are no fun on paper
        raise Unfit
    _check_apart(right, [each.wrong() for each in mistakes])
    exercise = Exercise(
        right,
        kind.why,
        mistakes=mistakes,
        hints=(
            kind.hint,
            "Find both partials and put the point in: that is the gradient there.",
            f"What is the length of $v = {v}$? Divide $v$ by it first.",
        ),
    )
    at = ", ".join(str(each) for each in point.values())
    squared = v[0] ** 2 + v[1] ** 2
    is_root = length != int(length)
    size = (f"√{squared}", rf"\sqrt{{{squared}}}") if is_root else (number(length),) * 2
    product = f"{_signed(g[0])}·{_signed(v[0])} + {_signed(g[1])}·{_signed(v[1])}"
    slope = f"{right:.4g}"
    equals = "=" if float(slope) == round(right, 12) else "≈"
    return Question(
        asks=(
            "Find the directional derivative, which is the slope per unit of length, of",
            Math.of(f, "f(x, y)", display=True),
            "at the point",
            Math(*[f"({at})"] * 2),
            "in the direction of",
            Math(*[f"v = {v}"] * 2),
            ".",
        ),
        steps=(
            "The gradient is",
            Math.of(partials[0], "∂f/∂x", left_latex=r"\frac{\partial f}{\partial x}"),
            "and",
            Math.of(partials[1], "∂f/∂y", left_latex=r"\frac{\partial f}{\partial y}"),
            "; at",
            Math(*[f"({at})"] * 2),
            "it is",
            Math(*[f"({number(g[0])}, {number(g[1])})"] * 2),
            ". The length of",
            Math("v", "v"),
            "is",
            Math(*size),
            ", so the slope is",
            Math(
                f"({product})/{size[0]} {equals} {slope}",
                rf"\frac{{{_latex(product)}}}{{{size[1]}}} {_latex(equals)} {slope}",
                display=True,
            ),
        ),
        right=right,
        names=(),
        shape=(),
        expects="a number",
        example="…",
        exercise=exercise,
        everywhere=exercise,
        point=point,
    )


def _latex(text):
    return text.replace("·", r" \cdot ").replace("≈", r"\approx")


def _signed(value):
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
            "This is the gradient times v as it stands. A slope is asked for per unit of length: "
            "divide by the length of v.",
            wrong=lambda: g @ v,
        ),
        Mistake(
            "divided by the square of the length",
            "This is divided by v·v. Divide by the length of v, which is the root of it.",
            wrong=lambda: g @ v / length**2,
        ),
        Mistake(
            "gradient for slope",
            "This is the gradient, a vector. The slope along v is one number.",
            wrong=lambda: g,
        ),
        Mistake(
            "the steepest slope",
            "This is the length of the gradient: the slope in the steepest direction, not along v.",
            wrong=lambda: np.hypot(*g),
        ),
        Mistake(
            "entries crossed",
            "The entries are crossed: the first of the gradient belongs to the first of v.",
            wrong=lambda: g[::-1] @ v / length,
        ),
        Mistake(
            "partials added",
            "The two partials are added here. Each has to be multiplied by its entry of v first.",
            wrong=lambda: g.sum(),
        ),
        Mistake(
            "the value of f",
            "This is the value of f at the point. How fast does it change along v?",
            wrong=lambda: value,
        ),
    )
