"""Problems of every kind: neat, different, and what SymPy finds is what the check accepts.

python -m pytest tests/practice                    60 problems of each kind, some seconds
PRACTICE=full python -m pytest tests/practice      2,000 of each, some minutes
"""

import math
import os
import re

import pytest
import sympy

from mclib.practice.kinds import KINDS
from mclib.practice.problem import Problem, draw

COUNT = 2_000 if os.environ.get("PRACTICE") == "full" else 60  # of each kind
LONGEST = 60  # characters of a formula
SYMBOLS = {name: sympy.Symbol(name) for name in "xyzu"}
SIDES = re.compile(
    r"(?P<name>[fFyu])(?:\((?P<variables>[xyz, ]+)\))? = (?P<formula>[^\n]+?)\.?$", re.M
)


def problems(kind, count=COUNT):
    """Problems of a kind at all levels, with the level of each."""
    for seed in range(count):
        level = 1 + seed % len(kind.levels)
        yield level, Problem(1, kind.name, draw(kind, level, seed))


def read(problem):
    """Return what a reader reads: formulas by their letters, their variables, and the sentence."""
    said = repr(problem)
    found = {side["name"]: side for side in SIDES.finditer(said)}
    formulas = {name: sympy.sympify(side["formula"], SYMBOLS) for name, side in found.items()}
    (main,) = (side for name, side in found.items() if name != "u")
    variables = [SYMBOLS[each] for each in (main["variables"] or "x").split(", ")]
    return formulas, variables, said


def by_sympy(problem):
    """Return the answer that SymPy gives to the question as it is worded."""
    formulas, variables, said = read(problem)
    if "F" in formulas:
        rows = [[each.diff(name) for name in variables] for each in formulas["F"]]
        return [[str(entry) for entry in row] for row in rows]
    if "u" in formulas:
        return str(formulas["y"].subs(SYMBOLS["u"], formulas["u"]).diff(SYMBOLS["x"]))
    f = formulas["f"]
    if "directional" in said:
        point, v = (
            [int(each) for each in re.search(rf"{start} \(([^)]+)\)", said)[1].split(", ")]
            for start in ("the point", "v =")
        )
        at = dict(zip(variables, point, strict=True))
        slope = sum(f.diff(name).subs(at) * each for name, each in zip(variables, v, strict=True))
        return str(slope / sympy.sqrt(sum(each**2 for each in v)))
    if "gradient" in said:
        return [str(f.diff(name)) for name in variables]
    (name,) = re.findall(r"respect to (\w)|∂f/∂(\w)", said)
    return str(f.diff(SYMBOLS["".join(name)]))


def entries(answer):
    return (
        [each for part in answer for each in entries(part)]
        if isinstance(answer, list)
        else [answer]
    )


def faults(level, problem):
    """What is ugly or degenerate about a problem; nothing, it is hoped."""
    formulas, variables, _ = read(problem)
    answers = entries(by_sympy(problem))
    shown = entries([repr(problem.question.steps)])
    if any(sympy.sympify(each, SYMBOLS) == 0 for each in answers):
        yield "an answer is 0"
    for name, formula in formulas.items():
        parts = formula if isinstance(formula, tuple) else [formula]
        for part in parts:
            expected = {SYMBOLS["x"]} if name == "u" else {*variables}
            expected |= {SYMBOLS["u"]} if name == "y" else set()
            if part.free_symbols != expected:
                yield f"{part} does not depend on {expected}"
            if len(str(part)) > LONGEST:
                yield f"{part} is long"
            if any(number > 12 for number in numbers(str(part))):
                yield f"{part} has a large number"
    for given in re.findall(r"text='([^']*)'", repr(problem.question.asks)):
        if re.search(r"(?<![\w.*])[01]\*|\*[01](?!\d)|\+ 0|/1(?!\d)", given):
            yield f"a 0 or a 1 stands for nothing in {given}"
    for text in re.findall(r"text='([^']*)'", shown[0]):
        _, _, right = text.rpartition(" = ")
        if len(right) > LONGEST or re.search(r"(?<![\w.*])1\*|\*\*1(?!\d)|--|\+ -", right):
            yield f"{right} is no tidy answer"


def numbers(text):
    return [float(each) for each in re.findall(r"\d+\.?\d*", text)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_sympy_finds_is_accepted(kind):
    for level, problem in problems(kind):
        answer = by_sympy(problem)
        told = problem.answer(answer)
        assert told.mark == "✓", (level, problem, answer, told)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_problem_is_ugly(kind):
    found = [
        (level, problem, fault)
        for level, problem in problems(kind, COUNT // 2)
        for fault in faults(level, problem)
    ]
    assert found == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_problems_differ(kind):
    asked = [repr(problem) for _, problem in problems(kind)]
    share = len(set(asked)) / len(asked)
    assert share > (0.8 if COUNT < 100 else 0.4), share


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_template_makes_problems(kind):
    for level, (form, templates) in enumerate(kind.levels, start=1):
        for template in templates:
            alone = type(kind)(kind.name, kind.lesson, kind.hint, kind.why, ((form, (template,)),))
            assert draw(alone, 1, level)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_solution_ends_with_the_answer(kind):
    for _, problem in problems(kind, 6):
        lines = [
            line.rpartition(" = ")[2]
            for line in repr(problem.solution()).split("\n")
            if line.startswith("    ")
        ]
        right = entries(by_sympy(problem))
        assert len(lines) == len(right)
        for line, answer in zip(lines, right, strict=True):
            value = line.rpartition("≈ ")[2]
            difference = sympy.sympify(value, SYMBOLS) - sympy.sympify(answer, SYMBOLS)
            at = {symbol: 0.3 + 0.2 * i for i, symbol in enumerate(SYMBOLS.values())}
            assert math.isclose(
                float(difference.subs(at)), 0, abs_tol=5e-3 if "≈" in line else 1e-9
            )
