"""The self-test of lesson 00: five questions; a wrong answer names the lesson to begin with."""

import numpy as np

from mclib.checks import Mistake
from mclib.checks.exercise import (
    LOOK,
    OPEN,
    RIGHT,
    Exercise,
    Feedback,
)


def _question(right, why, lesson, *mistakes, **rest):
    """Return an exercise where an answer that fits none of the mistakes names the lesson too."""
    return Exercise(
        right,
        why,
        mistakes=mistakes,
        hints=(f"See lesson {lesson}.",),
        otherwise=f"Lesson {lesson} is the place to learn it.",
        **rest,
    )


_numbers = ((0.5,), (-1.2,), (4.0,))

limit = _question(
    6,
    "For x ≠ 3 the fraction is x + 3.",
    "01_limits",
    Mistake(
        "zero over zero",
        "0/0 is not a number: look near 3, not at 3. Lesson 01_limits is about just this.",
        wrong=lambda: 0,
    ),
    Mistake(
        "the point",
        "3 is what x approaches. The question is what the fraction does: see lesson 01_limits.",
        wrong=lambda: 3,
    ),
)

product_rule = _question(
    lambda x: 2 * x * np.sin(x) + x**2 * np.cos(x),
    "A product of two factors has a slope of two terms.",
    "02_derivatives",
    Mistake(
        "product of the slopes",
        "You multiplied the two slopes. The slope of a product is a sum of two terms: lesson "
        "02_derivatives shows it as a growing rectangle.",
        wrong=lambda x: 2 * x * np.cos(x),
    ),
    Mistake(
        "second term",
        "One term is right. The one in which sin x changes is missing: see lesson 02_derivatives.",
        wrong=lambda x: 2 * x * np.sin(x),
    ),
    Mistake(
        "first term",
        "One term is right. The one in which x² changes is missing: see lesson 02_derivatives.",
        wrong=lambda x: x**2 * np.cos(x),
    ),
    Mistake(
        "minus",
        "The second term has a plus: the slope of sin x is cos x, and a product adds its two "
        "terms. See lesson 02_derivatives.",
        wrong=lambda x: 2 * x * np.sin(x) - x**2 * np.cos(x),
    ),
    samples=_numbers,
    formula="x**2 * sin(x)",
    wrt="x",
)

partial = _question(
    lambda x, y: x**2 + 3 * y**2,
    "With x held fixed, x² is just a number in front of y.",
    "03_partial_derivatives",
    Mistake(
        "the other one",
        "That is ∂f/∂x. For ∂f/∂y, it is x that is held fixed: see lesson 03_partial_derivatives.",
        wrong=lambda x, y: 2 * x * y,
    ),
    Mistake(
        "both moved",
        "You let x change as well. ∂/∂y holds it fixed: see lesson 03_partial_derivatives.",
        wrong=lambda x, y: 2 * x * y + x**2 + 3 * y**2,
    ),
    Mistake(
        "lost term",
        "The term x²y is not constant, since it contains y: see lesson 03_partial_derivatives.",
        wrong=lambda x, y: 3 * y**2,
    ),
    samples=((2.1, 0.7), (0.6, -1.3), (-1.4, 1.9)),
    formula="x**2 * y + y**3",
    wrt="y",
)

jacobian_shape = _question(
    (2, 3),
    "A row for each output, a column for each input.",
    "06_jacobians",
    Mistake(
        "transpose",
        "That is the denominator layout, which many books use. Ours has a row for each output: "
        "see "
        "lesson 06_jacobians.",
        wrong=lambda: (3, 2),
    ),
    Mistake(
        "one axis",
        "Six slopes are right, but they are kept in a table: see lesson 06_jacobians.",
        wrong=lambda: (6,),
    ),
    is_shape=True,
)

chain_rule = _question(
    lambda x: 2 * x / (1 + x**2),
    "The outer slope at the inner value, times the inner slope.",
    "09_chain_rules",
    Mistake(
        "no inner slope",
        "The outer slope is right. The inner one, that of 1 + x², is missing: see lesson "
        "09_chain_rules.",
        wrong=lambda x: 1 / (1 + x**2),
    ),
    Mistake(
        "inner slope inside",
        "You put the inner slope into the slope of the logarithm. It is a factor outside: see "
        "lesson 09_chain_rules.",
        wrong=lambda x: 1 / (2 * x),
    ),
    samples=((0.5,), (-1.2,), (2.3,)),
    formula="log(1 + x**2)",
    wrt="x",
)

_stages = (
    (limit, "01_limits"),
    (product_rule, "02_derivatives"),
    (partial, "03_partial_derivatives"),
    (jacobian_shape, "06_jacobians"),
    (chain_rule, "09_chain_rules"),
)


def where_to_start(first, second, third, fourth, fifth):
    """Return the lesson to begin with: that of the first of the five questions not yet right.

    >>> where_to_start(6, lambda x: x, ..., ..., ...)
    → Begin with lesson 02_derivatives.
    """
    answers = first, second, third, fourth, fifth
    marks = [each.check(answer).mark for (each, _), answer in zip(_stages, answers, strict=True)]
    if set(marks) == {OPEN}:
        return Feedback(
            OPEN, "Not answered yet. If none of the five looks familiar, begin with 01_limits."
        )
    for mark, (_, lesson) in zip(marks, _stages, strict=True):
        if mark != RIGHT:
            return Feedback(LOOK, f"Begin with lesson {lesson}.")
    return Feedback(
        RIGHT, "All five are right. Begin with lesson 10_neuron, and come back for the figures."
    )
