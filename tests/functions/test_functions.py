"""The exact derivatives of the named functions against our differences and SymPy."""

import numpy as np
import pytest
import sympy
from sympy.parsing.sympy_parser import (
    convert_xor,
    implicit_multiplication_application,
    parse_expr,
    standard_transformations,
)

from mclib import calculus, functions
from tests.functions.more_curves import MORE_CURVES

READING = (*standard_transformations, implicit_multiplication_application, convert_xor)
# The displayed formulas once more, as SymPy reads them; {name: text}.
CURVES = {
    "constant": "2",
    "line": "3x + 1",
    "square": "x^2",
    "parabola": "x^2 + x",
    "gentle_cubic": "x^3/3 - x",
    "cubic": "x^3 - x",
    "sine": "sin(x)",
    "cosine": "cos(x)",
    "exponential": "exp(x)",
    "logarithm": "log(x)",
    "square_root": "sqrt(x)",
    "reciprocal": "1/x",
    "sigmoid": "1/(1 + exp(-x))",
    "tanh": "tanh(x)",
    "gaussian": "exp(-x^2)",
    "x_squared_log": "x^2 log(x)",
    "sine_of_square": "sin(x^2)",
    "sinc": "sin(x)/x",
    "hole": "(x^2 - 1)/(x - 1)",
    "absolute": "Abs(x)",
    "relu": "Max(0, x)",
    "step": "Heaviside(x, 1)",
    "sin_reciprocal": "sin(1/x)",
}
SURFACES = {
    "product": "x*y",
    "three_x_squared_y": "3*x^2*y",
    "bowl": "x^2 + y^2",
    "valley": "x^2/10 + 2*y^2",
    "saddle": "x^2 - y^2",
    "himmelblau": "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    "waves": "sin(x) cos(y)",
    "hill": "exp(-x^2 - y^2)",
    "path_dependent": "x*y/(x^2 + y^2)",
    "slopes_without_plane": "x^2*y/(x^4 + y^2)",
}
ALL_CURVES = functions.CURVES + MORE_CURVES
x, y = sympy.symbols("x y", real=True)


def read(text):
    return parse_expr(text, local_dict={"x": x, "y": y}, transformations=READING)


def by_name(f):
    return f.name


def points_on(f, count, seed=0):
    """Points of the domain, a little away from the breaks."""
    shape = (count,) if isinstance(f, functions.Curve) else (count, 2)
    points = np.random.default_rng(seed).uniform(*f.domain, shape)
    clear = [all(np.max(np.abs(p - np.array(a))) > 0.1 for a in f.breaks) for p in points]
    return points[clear]


def test_every_function_has_its_second_witness():
    assert {f.name for f in ALL_CURVES} == set(CURVES)
    assert {f.name for f in functions.SURFACES} == set(SURFACES)
    for f in (*functions.CURVES, *functions.SURFACES):
        assert getattr(functions, f.name) is f


@pytest.mark.parametrize("f", ALL_CURVES, ids=by_name)
def test_curve_against_sympy(f):
    formula = read(CURVES[f.name])
    for a in points_on(f, 12):
        for ours, theirs in (
            (f, formula),
            (f.derivative, sympy.diff(formula, x)),
            (f.second, sympy.diff(formula, x, 2)),
        ):
            expected = float(theirs.subs(x, a).doit())
            assert ours(a) == pytest.approx(expected, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("f", ALL_CURVES, ids=by_name)
def test_curve_against_differences(f):
    for a in points_on(f, 30):
        assert calculus.derivative(f)(a) == pytest.approx(f.derivative(a), rel=1e-9, abs=1e-9)
    for a in points_on(f, 6):
        assert calculus.hessian(f)(a) == pytest.approx(f.second(a), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("f", functions.SURFACES, ids=by_name)
def test_surface_against_sympy(f):
    formula = read(SURFACES[f.name])
    for a, b in points_on(f, 6):
        at = {x: a, y: b}
        near = {"rtol": 1e-9, "atol": 1e-11}
        gradient = [sympy.diff(formula, s).subs(at) for s in (x, y)]
        hessian = [[sympy.diff(formula, s, t).subs(at) for s in (x, y)] for t in (x, y)]
        np.testing.assert_allclose(f([a, b]), float(formula.subs(at)), **near)
        np.testing.assert_allclose(f.gradient([a, b]), np.array(gradient, float), **near)
        np.testing.assert_allclose(f.hessian([a, b]), np.array(hessian, float), **near)


@pytest.mark.parametrize("f", functions.SURFACES, ids=by_name)
def test_surface_against_differences(f):
    for point in points_on(f, 8):
        np.testing.assert_allclose(
            calculus.gradient(f)(point), f.gradient(point), rtol=1e-9, atol=1e-9
        )
    for point in points_on(f, 3):
        np.testing.assert_allclose(
            calculus.hessian(f)(point), f.hessian(point), rtol=1e-6, atol=1e-6
        )


@pytest.mark.parametrize("f", ALL_CURVES, ids=by_name)
def test_curve_takes_arrays_without_a_warning(f):
    xs = np.array([[-2, -1, 0], [1, 2, 800]])
    for g in (f, f.derivative, f.second):
        ys = g(xs)
        assert ys.shape == xs.shape
        np.testing.assert_array_equal(ys.ravel(), [g(a) for a in xs.ravel()])
        assert np.ndim(g(1)) == 0


@pytest.mark.parametrize("f", functions.SURFACES, ids=by_name)
def test_surface_takes_a_grid_without_a_warning(f):
    grid = np.stack(np.meshgrid(np.linspace(-1, 1, 5), np.linspace(-1, 1, 3)))
    assert f(grid).shape == (3, 5)
    assert f.gradient(grid).shape == (2, 3, 5)
    assert f.hessian(grid).shape == (2, 2, 3, 5)
    np.testing.assert_array_equal(f.gradient(grid)[:, 1, 2], f.gradient(grid[:, 1, 2]))
    assert np.ndim(f([1, 2])) == 0


@pytest.mark.parametrize("f", ALL_CURVES, ids=by_name)
def test_breaks_are_where_f_or_its_derivative_has_no_value(f):
    for a in f.breaks:
        assert np.isnan(f.derivative(a))
        with pytest.raises(calculus.CalculusError):
            calculus.derivative(f)(a)


def test_reprs_are_what_a_reader_types():
    assert repr(functions.cubic) == "functions.cubic"
    assert repr(functions.saddle) == "functions.saddle"
