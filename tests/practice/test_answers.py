"""What a reader may type, and the one plain line about what cannot be read."""

import numpy as np
import pytest
from chosen import problem, slope_along

CHAIN, GRADIENT, JACOBIAN = (
    ("chain rule", "sin(x**2)"),
    ("gradient", "5*x**3 + 2*y**4"),
    ("Jacobian", ("6*x*y", "x**3 + 4*y")),
)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (CHAIN, "2*x*cos(x**2)"),
        (CHAIN, "2*x*cos(x^2)"),
        (CHAIN, "2·x·cos(x²)"),
        (CHAIN, "f'(x) = 2*x*cos(x^2)"),
        (CHAIN, "cos(x*x)*(x + x)"),
        (CHAIN, "  2 * x*cos( x**2 ) + 0"),
        (CHAIN, "2*x*(1 - 2*sin(x**2/2)**2)"),
        (CHAIN, lambda x: 2 * x * np.cos(x**2)),
        (GRADIENT, ["15*x**2", "8*y**3"]),
        (GRADIENT, ("15*x^2", "8*y^3")),
        (GRADIENT, np.array(["15*x^2", "8*y^3"])),
        (GRADIENT, "[15*x^2, 8*y^3]"),
        (GRADIENT, "['15*x^2', '8*y^3']"),
        (GRADIENT, lambda x, y: [15 * x**2, 8 * y**3]),
        (GRADIENT, lambda x, y: np.array([[15 * x**2], [8 * y**3]])),
        (JACOBIAN, [["6*y", "6*x"], ["3*x**2", 4]]),
        (JACOBIAN, "[[6*y, 6*x], [3*x**2, 4]]"),
        (JACOBIAN, [["6*y", "6*x"], ["3*max(x**2, 0)", np.float64(4)]]),
        (JACOBIAN, lambda x, y: np.array([[6 * y, 6 * x], [3 * x**2, 4]])),
        (("power and sum", "4*log(x) + x**3"), "4/x + 3*x^2"),
        (("product rule", "x**2*log(x)"), "2*x*ln(x) + x"),
        (("total derivative", ("6*x*u", "sin(x)")), "6*u + 6*x*cos(x)"),
        (("total derivative", ("6*x*u", "sin(x)")), "6*sin(x) + 6*x*cos(x)"),
        (("total derivative", ("6*x*u", "sin(x)")), lambda x: 6 * np.sin(x) + 6 * x * np.cos(x)),
    ],
)
def test_every_form_is_accepted(asked, answer):
    told = problem(*asked).answer(answer)
    assert told.mark == "✓", told


@pytest.mark.parametrize(
    ("asked", "answer", "line"),
    [
        (CHAIN, "2x*cos(x^2)", '"2x*cos(x^2)" is not a formula yet. Between 2 and x a sign is'),
        (CHAIN, "cos x", '"cos x" is not a formula yet. cos needs brackets'),
        (CHAIN, "2*x*cos(x**2", "A bracket is not closed"),
        (CHAIN, "2*x =", '"2*x =" is not a formula yet. Type a formula in x'),
        (CHAIN, "2*y", "The name y is unknown: use x, pi, e"),
        (CHAIN, "", "Type a formula in x, for instance x**2."),
        (CHAIN, "x" * 100, "is not a formula yet"),
        (CHAIN, "__import__('os')", "has no meaning here"),
        (CHAIN, None, 'The answer is a formula, as in "…"; you gave None.'),
        (CHAIN, {"a": 1}, 'The answer is a formula, as in "…"; you gave a dict.'),
        (CHAIN, ["2*x", "cos(x)"], 'The answer is a formula, as in "…".'),
        (GRADIENT, "15*x**2", 'The answer is a list of two formulas, as in ["…", "…"].'),
        (GRADIENT, ["15*x**2"], "The answer is a list of two formulas"),
        (GRADIENT, ["15*x**2", None], "you gave None"),
        (GRADIENT, ["15*x**2", "8y"], '"8y" is not a formula yet. Between 8 and y'),
        (GRADIENT, [], "The answer is a list of two formulas"),
        (JACOBIAN, ["6*y", "6*x"], "a list of two rows of two formulas each"),
        (JACOBIAN, [["6*y"], ["6*x", "4"]], "a list of two rows of two formulas each"),
    ],
)
def test_what_is_no_formula_gets_one_plain_line(asked, answer, line):
    told = problem(*asked).answer(answer)
    assert told.mark == "→"
    assert line in told.text
    assert "\n" not in told.text
    assert len(told.text) < 200


def test_a_number_is_asked_for_in_numbers():
    asked = slope_along("x**2 + 2*x*y", [3, -2], (8, -6))
    assert asked.answer("2*x").text == "The answer is a number: put in x = 3 and y = -2."
    assert asked.answer("2*z").text.startswith('"2*z" is not a formula yet.')


@pytest.mark.parametrize("answer", [..., [..., ...], ["15*x**2", ...], [[...]]])
def test_an_open_answer_is_open(answer):
    assert problem(*GRADIENT).answer(answer).mark == "○"


def test_an_open_function_is_open():
    assert problem(*CHAIN).answer(lambda x: ...).mark == "○"


class Nasty:
    def __float__(self):
        raise RuntimeError("no")


endless = []
endless.append(endless)


@pytest.mark.parametrize(
    "answer",
    [
        Nasty(), endless, [endless, endless], object(), lambda: 3, lambda x: 1 / 0, lambda x: None,
        float("nan"), 10**400, b"x", True, "1/0", "log(-1)", "\0", "[", "[[", "]", "[x,", "[]",
        "sqrt(x - 100)", {1, 2}, print, int, lambda *a: a, lambda x: [x, [x]], [[["x"]]],
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", [CHAIN, GRADIENT, JACOBIAN])
def test_nothing_that_is_typed_raises(asked, answer):
    told = problem(*asked).answer(answer)
    assert told.mark in "✗→"
    assert "\n" not in repr(told)
