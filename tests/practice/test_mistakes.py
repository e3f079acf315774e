"""Wrong answers as a learner would type them, written by hand, and what the check calls them."""

import pytest
from chosen import problem, slope_along

from mclib.practice.kinds import KINDS

# kind, formulas, and pairs of a wrong answer and its mistake
WRONG = [
    ("power and sum", "5*x**4 - 6*x", [
        ("5*x**3 - 6", "power not multiplied"),
        ("20*x**4 - 6", "power kept"),
        ("20*x**3 + 6", "sign between the summands"),
        ("20*x**3", "second summand lost"),
        ("4*x**3 - 1", "coefficient dropped"),
        ("x**5 - 6", "power integrated"),
    ]),
    ("power and sum", "3*sin(x) + 4*cos(x)", [
        ("3*cos(x) + 4*sin(x)", "sign of the cosine's derivative"),
        ("-3*cos(x) - 4*sin(x)", "sign of the sine's derivative"),
    ]),
    ("product rule", "x**2*sin(x)", [
        ("2*x*cos(x)", "derivatives multiplied"),
        ("2*x*sin(x)", "second term lost"),
        ("x**2*cos(x)", "first term lost"),
        ("2*x*sin(x) - x**2*cos(x)", "product subtracted"),
    ]),
    ("product rule", "4*x*log(x)", [
        ("4*log(x)", "second term lost"),
        ("4*log(x) + 4*x/log(x)", "reciprocal of the logarithm"),
        ("4/x", "derivatives multiplied"),
    ]),
    ("quotient rule", "7*sin(x)/x", [
        ("(7*x*cos(x) - 7*sin(x))/x", "quotient without the square"),
        ("(7*x*cos(x) + 7*sin(x))/x**2", "quotient with a plus"),
        ("7*cos(x)", "derivatives divided"),
    ]),
    ("quotient rule", "3*x/(x**2 + 5)", [
        ("3/(2*x)", "derivatives divided"),
        ("(3*(x**2 + 5) - 3*x*2*x)/(x**2 + 5)", "quotient without the square"),
        ("(3*(x**2 + 5) + 6*x**2)/(x**2 + 5)**2", "quotient with a plus"),
    ]),
    ("chain rule", "sin(3*x)", [
        ("cos(3*x)", "inner derivative missing"),
        ("3*cos(x)", "outer derivative at x"),
        ("cos(3)", "inner derivative inside"),
        ("3*sin(3*x)", "outer function kept"),
    ]),
    ("chain rule", "(x**2 + 4)**5", [
        ("5*(x**2 + 4)**4", "inner derivative missing"),
        ("10*x*(x**2 + 4)**5", "power kept"),
        ("5*(2*x)**4", "inner derivative inside"),
    ]),
    ("chain rule", "log(x**2 + 3)", [
        ("1/(x**2 + 3)", "inner derivative missing"),
        ("1/(2*x)", "inner derivative inside"),
        ("2*x", "outer derivative missing"),
    ]),
    ("chain inside a product", "x**2*exp(3*x)", [
        ("2*x*exp(3*x) + x**2*exp(3*x)", "inner derivative missing"),
        ("2*x*exp(3*x)", "second term lost"),
        ("6*x*exp(3*x)", "derivatives multiplied"),
    ]),
    ("chain inside a product", "x*cos(5*x)", [
        ("cos(5*x) + 5*x*sin(5*x)", "sign of the cosine's derivative"),
        ("cos(5*x) - x*sin(5*x)", "inner derivative missing"),
    ]),
    ("partial derivative", "3*x**2*y", [  # asked for ∂f/∂y
        ("6*x*y", "the other variable"),
        ("x**2", "coefficient dropped"),
    ]),
    ("partial derivative", "5*y**3 - 4*x*y", [
        ("-4*y", "the other variable"),
        ("15*y**2", "second summand lost"),
        ("15*y**2 + 4*x", "sign between the summands"),
    ]),
    ("gradient", "5*x**3 + 2*y**4", [
        (["8*y**3", "15*x**2"], "reverse order"),
        (["15*x**3", "8*y**3"], "power kept in entry [0]"),
        (["5*x**2", "2*y**3"], "power not multiplied"),
        (["15*x**2", "8*y**4"], "power kept in entry [1]"),
    ]),
    ("gradient", "x*y*exp(4*z)", [
        (["y*exp(4*z)", "x*exp(4*z)", "x*y*exp(4*z)"], "inner derivative missing in entry [2]"),
        (["4*x*y*exp(4*z)", "x*exp(4*z)", "y*exp(4*z)"], "reverse order"),
    ]),
    ("Jacobian", ("6*x*y", "x**3 + 4*y"), [
        ([["6*y", "3*x**2"], ["6*x", "4"]], "transpose"),
        ([["6*y", "6*x"], ["3*x**3", "4"]], "power kept in entry [1, 0]"),
        ([["6*y", "6*x"], ["x**2", "4"]], "power not multiplied in entry [1, 0]"),
    ]),
    ("total derivative", ("6*x*u", "sin(x)"), [
        ("6*u", "direct path only"),
        ("6*sin(x)", "direct path only"),
        ("6*x*cos(x)", "path through u only"),
        ("36*x*sin(x)*cos(x)", "paths multiplied"),
        ("-6*sin(x) - 6*x*cos(x)", "sign"),
    ]),
    ("total derivative", ("cos(x + u)", "x**3"), [
        ("-sin(x + u)", "direct path only"),
        ("-3*x**2*sin(x + x**3)", "path through u only"),
    ]),
]  # fmt: skip
CASES = [
    pytest.param(kind, formulas, answer, mistake, id=f"{kind}: {answer}")
    for kind, formulas, pairs in WRONG
    for answer, mistake in pairs
]


@pytest.mark.parametrize(("kind", "formulas", "answer", "mistake"), CASES)
def test_a_wrong_answer_is_named(kind, formulas, answer, mistake):
    told = problem(kind, formulas).answer(answer)
    assert told.mark == "✗"
    assert mistake in (told.mistake or "").split(" or "), told


@pytest.mark.parametrize(
    ("answer", "mistake"),
    [
        (-20, "v not scaled to length 1"),  # (2, 6)·(8, -6)
        ("-20/100", "divided by the square of the length"),
        (2, "sign"),
        (["2", "6"], "gradient for slope"),
        ("sqrt(40)", "the steepest slope"),
        (6.32, "the steepest slope"),
        ("(6*8 - 2*6)/10", "entries crossed"),
        (8, "partials added"),
        (-3, "the value of f"),
    ],
)
def test_a_wrong_slope_along_v_is_named(answer, mistake):
    told = slope_along("x**2 + 2*x*y", [3, -2], (8, -6)).answer(answer)
    assert (told.mark, told.mistake) == ("✗", mistake)


@pytest.mark.parametrize("answer", [-2, "-2", "(2*8 - 6*6)/10", -2.0])
def test_a_right_slope_along_v_is_right(answer):
    assert slope_along("x**2 + 2*x*y", [3, -2], (8, -6)).answer(answer).mark == "✓"


def test_three_digits_of_a_root_are_enough():
    asked = slope_along("8*x*y**2 - 5*x", [1, -2], (2, 1))  # (27·2 - 32)/√5
    assert asked.answer(9.84).mark == "✓"
    assert asked.answer("22/sqrt(5)").mark == "✓"
    assert asked.answer(9.8).mark == "✗"


def test_every_kind_has_wrong_answers():
    asked = {kind for kind, _, _ in WRONG} | {"directional derivative"}
    assert asked == {kind.name for kind in KINDS}


def test_right_where_x_is_positive_is_not_right():
    asked = problem("power and sum", "x**4 + 3*x")
    assert asked.answer("4*x**3 + 3").mark == "✓"
    told = asked.answer("4*abs(x)**3 + 3")
    assert told.mark == "✗"
    assert "absolute" in told.text


def test_what_is_nearly_right_is_not_right():
    asked = problem("chain rule", "sin(3*x)")
    assert asked.answer("3.01*cos(3*x)").mark == "✗"
    assert asked.answer("3*cos(3*x) + 0.001").mark == "✗"
