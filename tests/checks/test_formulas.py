"""Formulas: the differentiator beside SymPy, and what each wrong rule makes of a formula."""

import numpy as np
import pytest
import sympy
from numpy import cos, exp, log, sin

from mclib.checks import Exercise
from mclib.checks.differentiation import RULES, Formula
from mclib.checks.malrules import MALRULES

POINT = {"x": np.array([0.5, 1.7, 2.6]), "y": np.array([-1.2, 0.7, 1.9]), "n": np.array([2, 3, -2])}
FORMULAS = [
    "7", "x", "y", "-x", "x + y", "x - y**2", "3 * x**2 * y", "y * 3", "x * log(x)",
    "sin(x) / x", "x / 4", "x**n", "2**x", "x**x", "(3*x + 1)**5", "sin(x * y) + y**2",
    "exp(-x**2)", "sqrt(1 + x**2)", "cos(sin(x))", "log(x**2) * cos(3*x)", "1 / (1 + exp(-x))",
]  # fmt: skip


@pytest.mark.parametrize("wrt", ["x", "y"])
@pytest.mark.parametrize("text", FORMULAS)
def test_the_differentiator_agrees_with_sympy(text, wrt):
    slope = sympy.lambdify([*POINT], sympy.diff(sympy.sympify(text), wrt), "numpy")
    assert np.allclose(Formula(text).slope(wrt, POINT), slope(*POINT.values()))


def asked(formula, wrt="x"):
    """Return an exercise on the derivative of a formula at mixed points."""
    variables = sorted({wrt, *Formula(formula).names} if isinstance(wrt, str) else {*wrt})
    samples = tuple(zip(*(POINT[name] for name in variables), strict=True))

    def right(*inputs):
        point = dict(zip(variables, inputs, strict=True))
        names = [wrt] if isinstance(wrt, str) else wrt
        values = [float(Formula(formula).slope(each, point)) for each in names]
        return values[0] if isinstance(wrt, str) else np.array(values)

    solution = eval(
        f"lambda {', '.join(variables)}: _right({', '.join(variables)})", {"_right": right}
    )
    return Exercise(solution, "Right.", samples, formula=formula, wrt=wrt)


# (mistake, formula, the answer of someone who makes it); written by hand, not by the rules
BY_HAND = [
    ("inner derivative missing", "sin(3*x)", lambda x: cos(3 * x)),
    ("inner derivative missing", "(3*x + 1)**5", lambda x: 5 * (3 * x + 1) ** 4),
    ("inner derivative inside", "sin(x**2)", lambda x: cos(2 * x)),
    ("outer derivative at x", "sin(x**2)", lambda x: cos(x) * 2 * x),
    ("outer derivative missing", "log(1 + x**2)", lambda x: 2 * x),
    ("outer function kept", "cos(x**2)", lambda x: cos(x**2) * 2 * x),
    ("derivatives multiplied", "x**2 * sin(x)", lambda x: 2 * x * cos(x)),
    ("second term lost", "x**2 * sin(x)", lambda x: 2 * x * sin(x)),
    ("first term lost", "x**2 * sin(x)", lambda x: x**2 * cos(x)),
    ("product subtracted", "x**2 * sin(x)", lambda x: 2 * x * sin(x) - x**2 * cos(x)),
    ("product rule with a constant", "3 * sin(x)", lambda x: sin(x) + 3 * cos(x)),
    ("held variable not held", "x**2 * exp(y)", lambda x, y: 2 * x * exp(y) + x**2 * exp(y)),
    ("coefficient dropped", "7 * sin(x)", lambda x: cos(x)),
    ("coefficient alone", "7 * sin(x)", lambda x: 7),
    ("power kept", "x**4", lambda x: 4 * x**4),
    ("power not multiplied", "x**4", lambda x: x**3),
    ("exponent lowered too early", "x**4", lambda x: 3 * x**3),
    ("power integrated", "x**4", lambda x: x**5 / 5),
    ("quotient without the square", "x / cos(x)", lambda x: (cos(x) + x * sin(x)) / cos(x)),
    ("quotient reversed", "x + x / cos(x)", lambda x: 1 - (cos(x) + x * sin(x)) / cos(x) ** 2),
    ("quotient with a plus", "x / cos(x)", lambda x: (cos(x) - x * sin(x)) / cos(x) ** 2),
    ("derivatives divided", "x**2 / sin(x)", lambda x: 2 * x / cos(x)),
    ("sign of the cosine's derivative", "x * cos(x)", lambda x: cos(x) + x * sin(x)),
    ("sign of the sine's derivative", "x * sin(x)", lambda x: sin(x) - x * cos(x)),
    ("reciprocal of the logarithm", "x * log(x)", lambda x: log(x) + x / log(x)),
    ("half missing at the root", "x + sqrt(x)", lambda x: 1 + 1 / x**0.5),
    ("constant differentiated to 1", "x**2 + 5", lambda x: 2 * x + 1),
    ("constant term kept", "x**2 + 5", lambda x: 2 * x + 5),
    ("base and exponent confused", "2**x", lambda x: x * 2 ** (x - 1)),
    ("base and exponent confused", "x**4", lambda x: x**4 * log(x)),
    ("logarithm of the base missing", "2**x", lambda x: 2.0**x),
    ("first summand lost", "x**3 + sin(x)", lambda x: cos(x)),
    ("second summand lost", "x**3 + sin(x)", lambda x: 3 * x**2),
    ("sign between the summands", "x**3 + sin(x)", lambda x: 3 * x**2 - cos(x)),
    ("not differentiated", "x**3 + sin(x)", lambda x: x**3 + cos(x)),
    ("product rule paired wrongly", "x**2 * sin(x)", lambda x: 2 * x * cos(x) + x**2 * sin(x)),
    ("quotient rule for a product", "x**2 * sin(x)",
     lambda x: (2 * x * sin(x) - x**2 * cos(x)) / sin(x) ** 2),
    ("variable kept", "sin(x) + 3*x", lambda x: cos(x) + 3 * x),
]  # fmt: skip


@pytest.mark.parametrize(
    ("mistake", "formula", "answer"), BY_HAND, ids=[f"{m}-{f}" for m, f, _ in BY_HAND]
)
def test_a_wrong_rule_is_named(mistake, formula, answer):
    feedback = asked(formula).check(answer)
    assert mistake in (feedback.mistake or "").split(" or "), feedback
    assert next(each.says for each in MALRULES if each.name == mistake) in feedback.text


@pytest.mark.parametrize("formula", ["x**4", "x**2 * sin(x)", "log(1 + x**2)"])
def test_the_function_itself_is_told_not_to_be_its_derivative(formula):
    value = lambda x: Formula(formula).value({"x": x})  # noqa: E731
    assert asked(formula).check(value).mistake == "the value"


def test_every_wrong_rule_has_an_answer_by_hand():
    assert {mistake for mistake, _, _ in BY_HAND} == {rule.name for rule in MALRULES}


def test_a_wrong_rule_replaces_a_right_one():
    assert all(rule.replaces.keys() <= RULES.keys() for rule in MALRULES)


def test_two_wrong_rules_together_are_both_said():
    feedback = asked("x**3 * sin(2*x)").check(lambda x: x**2 * sin(2 * x) + x**3 * cos(2 * x))
    assert feedback.mistake == "inner derivative missing and power not multiplied"
    assert feedback.text.endswith(
        " Also, the power was lowered by one, but the exponent did not come down as a factor."
    )


def test_of_a_gradient_the_wrong_entry_is_named():
    gradient = asked("3 * x**2 * exp(y)", ("x", "y"))
    right = gradient.solution
    told = gradient.check(lambda x, y: [6 * x * exp(y) + 3 * x**2 * exp(y), right(x, y)[1]])
    assert told.mistake == "held variable not held in entry [0]"
    assert told.text.startswith("Entry [1] is right. Entry [0]: A variable that is held constant")
    told = gradient.check(lambda x, y: [2 * x * exp(y), x**2 * exp(y)])
    assert told.mistake == "coefficient dropped"


def test_the_variables_may_be_the_entries_of_a_vector():
    vector = Exercise(
        lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2]),
        "Right.",
        ((np.array([1.5, -2.0]),), (np.array([-0.7, 3.0]),)),
        formula="3 * x**2 * y",
        wrt=("x", "y"),
    )
    told = vector.check(lambda p: [6 * p[0] ** 2 * p[1], 3 * p[0] ** 2])
    assert told.mistake == "power kept in entry [0]"
