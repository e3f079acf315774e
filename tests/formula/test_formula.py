"""Typed formulas: what is read, what is refused and how, the partials, and a fuzz.

python -m pytest tests/test_formula.py                a few seconds
FUZZ=full python -m pytest tests/test_formula.py      100,000 strings and more, some minutes
"""

import os
import random
import subprocess
import sys
import time
import tracemalloc

import numpy as np
import pytest

from mclib import calculus
from mclib.formula import FormulaError, grammar, parse

# Formulas of all kinds, smooth where x and y lie between 0.6 and 1.9, x and y not equal.
VALID = [
    "x*y",
    "3*x**2*y",
    "2*x + y**8",
    "sin(x*y) + y**2",
    "-x**2",
    "x**-2 * y**0.5",
    "exp(-(x**2 + y**2))",
    "e**(-x*y) * pi",
    "x*y / (x**2 + y**2)",
    "sqrt(x**2 + y**2) - log(x)/3",
    "tan(x/2)*cos(y)",
    "x**y",
    "2**x * 0.5**y",
    "(1/3)**x + 1.001**20 * y",
    "x**(2/3) + y**x",
    "abs(x - y)",
    "max(x, y) * min(x, y**2, 9)",
    "max(0, x - y)**2 + abs(sin(3*x))",
    "log(abs(x*y - 7)) * max(x, -y)",
    "1e-3*x + 1e3*y + 1.5E2",
    "x*x*x*y/7 - -y + +x",
    "7",
    "((((x))))",
    "x − y·2 × π + x² - y³",
    " x +\ty\n",
    "+".join(["x"] * 100),
]
POINTS = [(0.7, 1.3), (1.9, 0.6), (1.1, 1.8)]


@pytest.mark.parametrize("text", VALID)
def test_values_are_those_of_python(text):
    names = {name: getattr(np, name, None) for name in grammar.FUNCTIONS}
    names |= {"max": max, "min": min, "pi": np.pi, "e": np.e}
    plain = text.strip().translate(str.maketrans({"−": "-", "·": "*", "×": "*"}))
    plain = plain.replace("π", "pi").replace("²", "**2").replace("³", "**3")
    f = parse(text)
    for x, y in POINTS:
        assert f([x, y]) == pytest.approx(eval(plain, {**names, "x": x, "y": y}), rel=1e-13)


@pytest.mark.parametrize("text", VALID)
def test_partials_agree_with_the_differences(text):
    f = parse(text)
    for point in POINTS:
        slopes = calculus.gradient(f)(point)
        np.testing.assert_allclose(f.gradient(point), slopes, rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize("text", VALID)
def test_a_grid_of_points_is_taken_at_once(text):
    f = parse(text)
    grid = np.stack(np.meshgrid(np.linspace(-2, 2, 4), np.linspace(-1, 3, 3)))
    assert f(grid).shape == (3, 4)
    assert f.gradient(grid).shape == (2, 3, 4)
    np.testing.assert_allclose(f(grid)[1, 2], f(grid[:, 1, 2]), rtol=1e-14)
    np.testing.assert_allclose(f.gradient(grid)[:, 1, 2], f.gradient(grid[:, 1, 2]), rtol=1e-14)


@pytest.mark.parametrize(
    ("text", "in_x", "in_y"),
    [
        ("3*x**2*y", "6xy", "3x²"),
        ("2*x + y**8", "2", "8y⁷"),
        ("sin(x*y) + y**2", "y cos(xy)", "x cos(xy) + 2y"),
        ("x**2/10 + 2*y**2", "x/5", "4y"),
        ("2*pi*x*y", "2πy", "2πx"),
        ("x**10*y", "10x⁹y", "x¹⁰"),
        ("2**x*y", "y·2^x log(2)", "2^x"),
        ("x**y", "x^y·y/x", "x^y log(x)"),
        ("x*sqrt(x)*y", "3√x·y/2", "x^(3/2)"),
        ("y/x**2", "−2y/x³", "x⁻²"),
        ("0.3*x - y", "3/10", "−1"),
        ("0.12345*x*y", "0.12345y", "0.12345x"),
        ("1e-9*x*y", "1.0e-9·y", "1.0e-9·x"),
        ("1.001**20*x", "1.02019114486054", "0"),
        ("abs(x)**3", "3 |x|² sign(x)", "0"),
        ("max(x, y)**2", "2 [x > y] max(x, y)", "2 [y > x] max(x, y)"),
        ("min(x, 1)*y", "y [x < 1]", "min(x, 1)"),
    ],
)
def test_partials_are_written_as_one_would(text, in_x, in_y):
    partials = parse(text).partials
    assert [each.text for each in partials] == [in_x, in_y]
    assert all("begin" not in each.latex for each in partials)


def test_at_a_kink_there_is_no_partial():
    f = parse("abs(x) + max(x, y, 0)")
    assert f.partials[0].kinks == ("x = 0", "x = y")
    assert f.partials[1].kinks == ("x = y", "y = 0")
    assert np.isnan(f.gradient([0.0, 1.0])).tolist() == [True, False]
    assert np.isnan(f.gradient([2.0, 2.0])).tolist() == [True, True]
    assert f.gradient([-2.0, -1.0]).tolist() == [-1, 0]
    for point in ([0.0, 1.0], [2.0, 2.0]):
        with pytest.raises(calculus.NotDifferentiable):
            calculus.gradient(f)(point)


def test_outside_the_domain_all_is_nan():
    f = parse("log(x) + y/x + sqrt(y)")
    for point in ([-1.0, 1.0], [0.0, 1.0], [1.0, -1.0]):
        assert np.isnan([f(point), *f.gradient(point)]).all()
    # SymPy's x of x = exp(log(x)) has a slope where the formula has no value.
    assert np.isnan(parse("exp(log(x))").gradient([-1.0, 0.0])).all()


REFUSED = {
    "": "Type a formula in x and y",
    "   ": "Type a formula in x and y",
    "x^2": "two stars: x**2, not x^2",
    "f(x,y) = x*y": "unknown",
    "z = x*y": "unknown",
    "y = 3*x": "to the right of the = sign",
    "3x": "Between 3 and x a sign is missing",
    "2(x+y)": "Between 2 and ( a sign is missing",
    "x(y+1)": "Between x and ( a sign is missing",
    "(x)(y)": "Between ) and ( a sign is missing",
    "x y": "Between x and y a sign is missing",
    "1 2": "Between 1 and 2 a sign is missing",
    "pi(x)": "Between pi and ( a sign is missing",
    "xy": "xy is one word",
    "x2": "x2 is one word",
    "sin x": "sin needs brackets: sin(x)",
    "sin": "sin needs brackets",
    "sin**2(x)": "sin needs brackets",
    "ln(x)": "Write log in place of ln",
    "Sin(x)": "Write sin in place of Sin",
    "X*y": "Write x in place of X",
    "|x|": "abs(x)",
    "√x": "sqrt(x)",
    "x[0]": "round brackets",
    "{x}": "round brackets",
    "x < y": "in place of a comparison",
    "x if y else 1": "unknown",
    "lambda: 0": "unknown",
    "None": "unknown",
    "True": "unknown",
    "'x'": "has no meaning here",
    '"x"': "has no meaning here",
    "x; y": "has no meaning here",
    "x % 2": "has no meaning here",
    "x \\ y": "has no meaning here",
    "x\0y": "has no meaning here",
    "é*x": "has no meaning here",
    "ｘ*y": "has no meaning here",
    "٣*x": "has no meaning here",
    "\ud800": "has no meaning here",
    "# x": "has no meaning here",
    "__import__('os')": "has no meaning here",
    "x.__class__": "has no meaning here",
    "().__class__": "has no meaning here",
    "open(x)": "The name open is unknown",
    "1j*x": "The name j is unknown",
    "0x10": "x10 is one word",
    "a" * 150: "The name aaaaaaaaaaaaaaaaaaaa… is unknown",
    "x //y": "breaks off or doubles a sign",
    "max(*x)": "max compares two to 8",
    "min(" + "x," * 8 + "y)": "min compares two to 8",
    "max(*x, y)": "Only + - * / **",
    "x +": "breaks off or doubles a sign",
    "* x": "breaks off or doubles a sign",
    "x ** ** y": "breaks off or doubles a sign",
    "sin()": "sin takes one number: you gave 0",
    "sin(x, y)": "sin takes one number: you gave 2",
    "max(x)": "max compares two to 8 parts, as in max(x, y)",
    "max()": "max compares two to 8",
    "()": "A comma stands only in max and min",
    "0,5*x": "decimals have a point",
    "007*x": "breaks off or doubles a sign",
    "(x": "A bracket is not closed",
    "x)": "There is a ) without its (",
    "x)(": "There is a ) without its (",
    "(" * 60 + "x" + ")" * 60: "Brackets go at most 16 deep",
    "-" * 60 + "x": "Powers and signs go at most 16 deep",
    "x" + "**x" * 60: "Powers and signs go at most 16 deep",
    "(" * 10_000 + "x" + ")" * 10_000: "keep to 200",
    "x+" * 150 + "x": "keep to 200",
    "9**9**9": "Exponents go up to 20",
    "9**9**9**9": "Exponents go up to 20",
    "x**21": "Exponents go up to 20",
    "x**-21": "Exponents go up to 20",
    "((x**5)**5)**5": "of powers within powers the product counts",
    "x**exp(9)": "Exponents go up to 20",
    "1/0*x": "divides by 0",
    "x/0": "divides by 0",
    "x/(2-2)": "divides by 0",
    "log(-1)*x": "no finite value",
    "log(0)": "no finite value",
    "x*exp(1000)": "no finite value",
    "1e999*x": "no finite value",
    "0**-1*x": "no finite value",
    "(-8)**(1/3)*x": "no finite value",
}


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: repr(text)[:30])
def test_anything_else_gets_one_plain_line(text):
    with pytest.raises(FormulaError) as refused:
        parse(text)
    assert REFUSED[text] in str(refused.value)
    check_line(str(refused.value))


@pytest.mark.parametrize("value", [None, 3, 1.5, b"x", ["x"], {}, object(), parse])
def test_what_is_no_text_is_refused(value):
    with pytest.raises(FormulaError, match="text in quotes"):
        parse(value)


def check_line(message):
    assert "\n" not in message
    assert message.isprintable()
    assert 20 <= len(message) <= 110
    assert message[-1] == "."


def test_importing_the_module_does_not_import_sympy():
    code = "import sys, mclib.formula as f; f.parse('x*y')([1, 2]); print('sympy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_formula_is_read_once():
    assert parse("x*y") is parse("x*y")


# The fuzz: whatever is typed, a formula or one line, soon and in little memory.

COUNT = 40_000 if os.environ.get("FUZZ") == "full" else 1_000  # of each of the three kinds
PARTIALS = COUNT // 2  # of the valid ones, how many are asked for their partials
SECONDS = 1.0  # of the processor, for one string
MEGABYTES = 50
WORDS = """x y x y pi e 1 2 3 0.5 7. .1 1e3 9 20 99 1e300 0 + - * / ** + - * / ** ( ) ( ) ,
sin( cos( tan( exp( log( sqrt( abs( max( min( sin log max z _ ^ = // ; lambda import"""
TOKENS = WORDS.split()
ALPHABET = (
    "xyxyxy0123456789+-*/().,eE pi sincostanexplogsqrtabsmaxmin"
    "^=_'\"[]{}<>!@#%&|\\:;~?\n\t\0é²√🙂\ud800"
)


def random_characters(chance):
    return "".join(chance.choices(ALPHABET, k=chance.randint(0, chance.choice([10, 40, 250]))))


def random_tokens(chance):
    return "".join(chance.choices(TOKENS, k=chance.randint(1, chance.choice([5, 15, 80]))))


def random_formula(chance, depth):
    """A formula that follows the grammar, and now and then breaks a bound."""
    kind = chance.random()
    if depth == 0 or kind < 0.15:
        return chance.choice(["x", "y", "x", "y", "2", "3", "0.5", "1/3", "pi", "e", "20", "1e9"])
    part = lambda: random_formula(chance, depth - 1)  # noqa: E731
    if kind < 0.6:
        return f"({part()}{chance.choice(['+', '-', '*', '/', '**'])}{part()})"
    if kind < 0.7:
        return f"{part()}**{chance.choice(['2', '-1', '0.5', '3', '20', '(1/3)'])}"
    name = chance.choice(list(grammar.FUNCTIONS))
    return f"{name}({part()},{part()})" if name in ("max", "min") else f"{name}({part()})"


def mutated(chance):
    text = list(chance.choice([*VALID, random_formula(chance, chance.randint(1, 5))]))
    for _ in range(chance.choice([0, 0, 1, 2, 5])):
        i, j = chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)
        piece = chance.choice([[], text[i:j], [chance.choice(ALPHABET)], [chance.choice(TOKENS)]])
        text[i : i + chance.randint(0, 2)] = piece
    return "".join(text)


@pytest.mark.parametrize("make", [random_characters, random_tokens, mutated])
def test_fuzz(make):
    chance, points = random.Random(make.__name__), np.array([[0.0, 0.3, -2.0], [0.0, 1.7, 3.0]])
    valid, slowest = 0, (0.0, "")
    assert parse("x").partials  # SymPy is imported before the clock runs
    tracemalloc.start() if make is mutated and COUNT < 10_000 else None
    for _ in range(COUNT):
        text = make(chance)
        start = time.process_time()
        try:
            f = parse(text)
            valid += 1
            assert f(points).shape == (3,)
            if valid <= PARTIALS:
                assert f.gradient(points).shape == (2, 3)
        except FormulaError as refused:
            check_line(str(refused))
        slowest = max(slowest, (time.process_time() - start, text))
    if tracemalloc.is_tracing():
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < MEGABYTES * 2**20
    assert slowest[0] < SECONDS, slowest
    print(f"{make.__name__}: {COUNT} strings, {valid} valid, slowest {slowest[0]:.3f} s")
