"""Problems of every kind: neat, different, and what SymPy finds is what the check accepts.

python -m pytest tests/practice                    60 problems of each kind, some seconds
PRACTICE=full python -m pytest tests/practice      2,000 of each, some minutes
"""

import os
import re
from dataclasses import replace

import pytest
import sympy

from mclib.formula.grammar import tree
from mclib.formula.tidying import tidied
from mclib.practice.kinds import KINDS
from mclib.practice.problem import Problem, draw
from mclib.practice.question import check_neat
from mclib.practice.sampling import Unfit, near, wide

COUNT = 2_000 if os.environ.get("PRACTICE") == "full" else 60  # of each kind
LONGEST = 60  # characters of a formula, asked or answered
SYMBOLS = {name: sympy.Symbol(name) for name in "xyzu"}
SIDES = re.compile(
    r"(?P<name>[fFyu])(?:\((?P<variables>[xyz, ]+)\))? = (?P<formula>[^\n]+?)\.?$", re.M
)
IDLE = re.compile(r"(?<![\w.*])[01]\*|\*[01](?![\d.])|[+-] 0(?![\d.])|/1(?![\d.])|--|\+ -")


def problems(kind, count=COUNT):
    """Problems of a kind, at all levels in turn."""
    for seed in range(count):
        yield Problem(1, kind.name, draw(kind, 1 + seed % len(kind.levels), seed))


def sympified(text):
    """Return a formula, or several between brackets and commas, as SymPy reads it."""
    return sympy.sympify(text, SYMBOLS)


class Read:
    """What a reader reads: the texts of the formulas, what they say, and the answer by SymPy."""

    def __init__(self, problem):
        self.said = repr(problem)
        sides = {side["name"]: side for side in SIDES.finditer(self.said)}
        self.texts = {name: side["formula"] for name, side in sides.items()}
        self.formulas = {name: sympified(text) for name, text in self.texts.items()}
        main = next(side for name, side in sides.items() if name != "u")
        self.variables = [SYMBOLS[each] for each in (main["variables"] or "x").split(", ")]
        self.answer = self._answer()

    def _answer(self):
        if "F" in self.formulas:
            return [[f.diff(name) for name in self.variables] for f in self.formulas["F"]]
        if "u" in self.formulas:
            y, u, x = self.formulas["y"], self.formulas["u"], SYMBOLS["x"]
            return y.subs(SYMBOLS["u"], u).diff(x)
        f = self.formulas["f"]
        if "directional" in self.said:
            return self._slope(f)
        if "gradient" in self.said:
            return [f.diff(name) for name in self.variables]
        ((one, other),) = re.findall(r"respect to (\w)|∂f/∂(\w)", self.said)
        return f.diff(SYMBOLS[one or other])

    def _slope(self, f):
        """Return the slope along v from the definition: d/dt of f(p + t v/|v|) at t = 0."""
        point, v = (
            [int(each) for each in re.search(rf"{start} \(([^)]+)\)", self.said)[1].split(", ")]
            for start in ("the point", "v =")
        )
        t, length = sympy.Symbol("t"), sympy.sqrt(sum(each**2 for each in v))
        line = {
            name: p + t * w / length for name, p, w in zip(self.variables, point, v, strict=True)
        }
        return f.subs(line, simultaneous=True).diff(t).subs(t, 0)

    @property
    def entries(self):
        """The entries of the answer in a row."""
        return list(sympy.flatten([self.answer]))

    @property
    def typed(self):
        """The answer as it may be typed."""
        written = lambda each: [*map(written, each)] if isinstance(each, list) else str(each)  # noqa: E731
        return written(self.answer)


def faults(problem, read):
    """What is wrong, degenerate or ugly about a problem."""
    told = problem.answer(read.typed)
    if told.mark != "✓":
        yield f"{read.typed} is refused: {told}"
    if any(entry == 0 for entry in read.entries):
        yield "an answer is 0"
    for name, formula in read.formulas.items():
        letters = {*read.variables} | ({SYMBOLS["u"]} if name == "y" else set())
        for part in formula if isinstance(formula, tuple | sympy.Tuple) else [formula]:
            if part.free_symbols != letters:
                yield f"{part} does not depend on {letters} alone"
    shown = re.findall(r"(?m)^    .* = (.*)$", repr(problem.solution()))
    for text in (*read.texts.values(), *shown):
        if len(text) > LONGEST and "F" not in read.texts:
            yield f"{text} is long"
        if IDLE.search(text) or (text in shown and re.search(r"(?<![\w.)])1\*", text)):
            yield f"something in {text} stands there for nothing"
    for text in read.texts.values():
        if any(int(number) > 12 for number in re.findall(r"\d+", text)):
            yield f"{text} has a large number"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_sympy_finds_is_accepted_and_no_problem_is_ugly(kind):
    asked = set()
    for problem in problems(kind):
        read = Read(problem)
        asked.add(read.said)
        assert list(faults(problem, read)) == [], problem
    share = len(asked) / COUNT
    print(f"{kind.name}: {COUNT} problems, {len(asked)} different")
    assert share > (0.8 if COUNT < 100 else 0.4)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_template_makes_problems(kind):
    for form, templates in kind.levels:
        for template in templates:
            assert draw(replace(kind, levels=((form, (template,)),)), 1, seed=1)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_solution_ends_with_the_answer(kind):
    at = {symbol: 0.3 + 0.2 * i for i, symbol in enumerate(SYMBOLS.values())}
    for problem in problems(kind, 9):
        shown = re.findall(r"(?m)^    .* [=≈] (.*)$", repr(problem.solution()))
        entries = Read(problem).entries
        assert len(shown) == len(entries)
        for line, answer in zip(shown, entries, strict=True):
            value = float(sympified(line).subs(at))
            assert value == pytest.approx(
                float(answer.subs(at)), rel=1e-3 if not answer.free_symbols else 1e-9
            )


@pytest.mark.parametrize(
    ("answer", "given", "is_fine"),
    [
        ("2*x", "x**2", True),
        ("0", "7", False),
        ("x - x", "7", False),
        ("100*x", "50*x**2", False),
        ("2*x", "sin(x) + " * 8 + "x**2", False),
        (" + ".join(f"sin({n}*x)" for n in range(2, 9)), "x**2", False),
    ],
)
def test_what_is_degenerate_or_long_is_not_asked(answer, given, is_fine):
    trees = [tidied(tree(answer))], [tree(given)]
    if is_fine:
        assert check_neat(*trees) is None
    else:
        with pytest.raises(Unfit):
            check_neat(*trees)


def test_a_formula_without_values_is_not_asked():
    with pytest.raises(Unfit):
        near([tree("log(x - 2)")], ["x"], seed=1)
    points = wide([tree("sqrt(x)")], ["x"], seed=1)
    assert points
    assert all(x > 0 for (x,) in points)
    assert {x > 0 for (x,) in wide([tree("x")], ["x"], seed=1)} == {True, False}
