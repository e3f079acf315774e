"""The operators: their shapes, their accuracy, and what they say when there is no slope."""

import math

import numpy as np
import pytest

from mclib import functions
from mclib.calculus import (
    CalculusError,
    NotDifferentiable,
    derivative,
    difference_quotient,
    directional_derivative,
    gradient,
    hessian,
    jacobian,
    partial_derivative,
)


def paper(x):
    """The Jacobian example of Parr and Howard, section 4.2."""
    return np.array([3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8])


def x_sin_reciprocal(x):
    return x * np.sin(1 / x) if x else 0.0


def test_difference_quotient_is_the_secant_slope():
    assert difference_quotient(functions.square, 3, 2) == 8
    np.testing.assert_allclose(difference_quotient(np.square, np.array([1.0, 2.0]), 1), [3, 5])


def test_operators_of_the_same_function_agree():
    f, x = functions.himmelblau, np.array([1.0, 2.0])
    v = np.array([0.6, 0.8])
    np.testing.assert_allclose(gradient(f)(x), [partial_derivative(f, i)(x) for i in (0, 1)])
    np.testing.assert_allclose(directional_derivative(f, v)(x), gradient(f)(x) @ v)
    np.testing.assert_allclose(jacobian(f)(x), gradient(f)(x))
    np.testing.assert_allclose(hessian(f)(x), jacobian(gradient(f))(x))
    np.testing.assert_allclose(hessian(f)(x), f.hessian(x), rtol=1e-6)


def test_directional_derivative_takes_v_as_given():
    f, x = functions.saddle, [1.0, 2.0]
    once = directional_derivative(f, [0.6, 0.8])(x)
    assert directional_derivative(f, [6, 8])(x) == pytest.approx(10 * once)
    assert directional_derivative(paper, [0.6, 0.8])([1.0, 1.0]).shape == (2,)


def test_all_directions_at_a_point_without_a_tangent_plane():
    f = functions.slopes_without_plane
    np.testing.assert_allclose(directional_derivative(f, [0.6, 0.8])([0, 0]), 0.36 / 0.8, rtol=1e-7)
    np.testing.assert_allclose(gradient(f)([0, 0]), [0, 0])


@pytest.mark.parametrize(
    ("F", "x", "shape"),
    [
        (np.sin, 1.0, ()),
        (lambda t: np.array([np.cos(t), np.sin(t), t]), 1.0, (3,)),
        (np.sum, np.ones(3), (3,)),
        (paper, np.ones(2), (2, 2)),
        (lambda x: x[:2] * x[2], np.ones(3), (2, 3)),
        (lambda x: [x @ x], np.ones(3), (1, 3)),
        (lambda z: np.ones(3) * z, np.ones(1), (3, 1)),
        (lambda W: W @ np.ones(3), np.ones((2, 3)), (2, 2, 3)),
    ],
)
def test_jacobian_has_the_shape_of_the_value_then_that_of_x(F, x, shape):
    assert np.shape(jacobian(F)(x)) == shape


def test_jacobian_rows_are_gradients():
    x = np.array([1.5, 0.5])
    J = jacobian(paper)(x)
    np.testing.assert_allclose(J, [[6 * 0.75, 3 * 2.25], [2, 8 * 0.5**7]], rtol=1e-9)
    np.testing.assert_allclose(J[1], gradient(lambda x: paper(x)[1])(x), rtol=1e-9)


def test_gradient_has_the_shape_of_its_parameter():
    rng = np.random.default_rng(0)
    W, x = rng.normal(size=(2, 3)), rng.normal(size=3)
    np.testing.assert_allclose(
        gradient(lambda W: np.sum((W @ x) ** 2))(W), 2 * np.outer(W @ x, x), rtol=1e-8
    )
    assert gradient(np.square)(3.0) == pytest.approx(6)
    assert partial_derivative(np.sum, (1, 2))(W) == pytest.approx(1)


def test_hessian_of_an_asymmetric_quadratic_form_and_unequal_mixed_partials():
    A = np.array([[1.0, 2.0], [5.0, -3.0]])
    np.testing.assert_allclose(hessian(lambda x: x @ A @ x)([0.3, 0.7]), A + A.T, rtol=1e-7)

    def peano(p):
        x, y = p
        return x * y * (x**2 - y**2) / (x**2 + y**2) if x or y else 0.0

    np.testing.assert_allclose(hessian(peano)([0, 0]), [[0, -1], [1, 0]], atol=1e-6)


@pytest.mark.parametrize(
    "f",
    [
        lambda x: float(x[0] * x[1]),
        lambda x: np.array([x[0] * x[1]]),
        lambda x: np.array(x[0] * x[1]),
        lambda x: [x[0] * x[1]],
    ],
)
def test_one_number_may_come_in_any_wrapping(f):
    np.testing.assert_allclose(gradient(f)([2, 3]), [3, 2])


def test_integers_lists_and_single_precision_are_taken_as_numbers():
    for x in ([1, 2], (1, 2), np.array([1, 2]), np.array([1, 2], dtype=np.float32)):
        np.testing.assert_allclose(gradient(functions.product)(x), [2, 1])
    assert derivative(math.exp)(0) == pytest.approx(1)


def test_a_function_that_changes_its_argument_or_reuses_its_result():
    kept = np.zeros(2)

    def careless(x):
        kept[:] = x**2
        x[:] = 0
        return kept

    x = np.array([1.0, 2.0])
    np.testing.assert_allclose(jacobian(careless)(x), [[2, 0], [0, 4]], atol=1e-12)
    np.testing.assert_array_equal(x, [1, 2])


@pytest.mark.parametrize(
    ("f", "f_prime", "x"),
    [
        (np.log, lambda x: 1 / x, 1e-4),
        (lambda x: np.sqrt(1e-8 - x**2), lambda x: -x / np.sqrt(1e-8 - x**2), 1e-5),
        (math.log, lambda x: 1 / x, 1e-3),
        (np.sqrt, lambda x: 0.5 / np.sqrt(x), 1e-4),
        (np.sin, np.cos, 1e4),
        (lambda x: np.sin(64 * np.pi * x), lambda x: 64 * np.pi * np.cos(64 * np.pi * x), 0.25),
        (lambda x: np.tanh(1e4 * x), lambda x: 1e4, 0.0),
        (lambda x: x**2, lambda x: 2 * x, 1e-12),
        (np.exp, np.exp, 300.0),
        # Values so small that they have lost their digits are a flat line, not a jump.
        (lambda x: 73 * np.exp(-((340 * x) ** 2)), lambda x: 0.0, 0.0796),
    ],
)
def test_steps_adapt_to_the_function(f, f_prime, x):
    assert derivative(f)(x) == pytest.approx(f_prime(x), rel=1e-8, abs=1e-20)


KINKS = {
    "abs": (np.abs, r"left slope -1, right slope \+1"),
    "relu": (lambda x: np.maximum(0, x), r"left slope 0, right slope \+1"),
    "max": (lambda x: np.maximum(2 * x, -x), r"left slope -1, right slope \+2"),
    "leaky": (lambda x: np.where(x > 0, x, 0.9 * x), r"left slope \+0.9, right slope \+1"),
    "exp|x|": (lambda x: np.exp(np.abs(x)), r"left slope -1, right slope \+1"),
    "sign": (np.sign, "f jumps: -1 just to the left, 0 there, 1 just to the right"),
    "floor": (np.floor, "f jumps: -1 just to the left, 0 there, 0 just to the right"),
    "spike": (lambda x: 1.0 * (x == 0), "f jumps: 0 just to the left, 1 there"),
    "cube root": (np.cbrt, "vertical tangent"),
    "root of |x|": (lambda x: np.sqrt(np.abs(x)), "vertical tangent"),
    "x log |x|": (lambda x: x * np.log(np.abs(x)) if x else 0.0, "vertical tangent"),
    "x sin 1/x": (x_sin_reciprocal, "does not settle"),
    "root": (lambda x: np.sqrt(x), "not defined just to the left"),
}


@pytest.mark.parametrize(("f", "reason"), KINKS.values(), ids=KINKS)
def test_no_slope_at_zero(f, reason):
    with pytest.raises(NotDifferentiable, match=reason):
        derivative(f)(0)


@pytest.mark.parametrize("name", [name for name in KINKS if name != "root"])
def test_no_slope_at_shifted_kinks_on_a_wave(name):
    rng = np.random.default_rng(0)
    f = KINKS[name][0]
    for c in rng.uniform(-3, 3, 50):
        with pytest.raises(NotDifferentiable):
            derivative(lambda x, c=c: f(x - c) + np.sin(3 * x))(c)


@pytest.mark.parametrize("distance", [1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7])
def test_a_kink_nearby_is_no_kink_here(distance):
    assert derivative(lambda x: np.abs(x - distance))(0) == pytest.approx(-1)
    assert derivative(functions.relu)(distance) == pytest.approx(1)


def random_smooth(rng):
    """A smooth function with width 1/k, height A, centre c, and its derivative."""
    k, A, c = 10 ** rng.uniform(-2, 3), 10 ** rng.uniform(-2, 2), rng.uniform(-2, 2)
    families = [
        (lambda x: A * np.sin(k * (x - c)), lambda x: A * k * np.cos(k * (x - c))),
        (lambda x: A * np.tanh(k * (x - c)), lambda x: A * k * (1 - np.tanh(k * (x - c)) ** 2)),
        (
            lambda x: A * np.exp(-((k * (x - c)) ** 2)),
            lambda x: -2 * A * k**2 * (x - c) * np.exp(-((k * (x - c)) ** 2)),
        ),
        (lambda x: A * np.hypot(x - c, 1 / k), lambda x: A * (x - c) / np.hypot(x - c, 1 / k)),
        (
            lambda x: A / (1 + (k * (x - c)) ** 2),
            lambda x: -2 * A * k**2 * (x - c) / (1 + (k * (x - c)) ** 2) ** 2,
        ),
        (lambda x: A * np.abs(x - c) ** 3, lambda x: 3 * A * (x - c) * np.abs(x - c)),
    ]
    f, f_prime = families[rng.integers(len(families))]
    x = c + rng.choice([0.0, 10 ** rng.uniform(-5, 0) * rng.choice([-1, 1])])
    return f, f_prime, x, A * k


def test_no_false_alarm_on_ten_thousand_smooth_functions():
    rng = np.random.default_rng(0)
    with np.errstate(all="ignore"):
        for _ in range(10_000):
            f, f_prime, x, steepest = random_smooth(rng)
            expected = f_prime(x)
            assert derivative(f)(x) == pytest.approx(expected, rel=1e-7, abs=1e-9 * (1 + steepest))


def test_messages_name_the_entry_and_the_output():
    with pytest.raises(NotDifferentiable, match=r"at x = \[2, 0\] along entry 1: left slope -1"):
        gradient(lambda x: np.sum(np.abs(x)))([2.0, 0.0])
    with pytest.raises(NotDifferentiable, match=r"Output 2 is not .* along entry 0"):
        jacobian(lambda x: np.array([x[0], x[1], abs(x[0])]))([0.0, 1.0])
    with pytest.raises(NotDifferentiable, match=r"shape \(2, 2\) along entry \(0, 1\)"):
        gradient(lambda W: np.sum(np.abs(W)))(np.eye(2))
    with pytest.raises(NotDifferentiable, match="along v"):
        directional_derivative(lambda x: np.abs(x).sum(), [1.0, 1.0])([0.0, 0.0])
    with pytest.raises(NotDifferentiable, match="along entry 0"):
        hessian(lambda x: np.abs(x).sum())([0.0, 1.0])


WRONG = {
    "vector": (lambda: gradient(paper)([1, 2]), r"shape \(2,\), but a gradient needs a single"),
    "vector's Hessian": (lambda: hessian(paper)([1, 2]), r"try jacobian\(f\)"),
    "several x": (lambda: derivative(np.sin)([1, 2]), r"one number x; got shape \(2,\)"),
    "point first": (lambda: gradient([1.0, 2.0]), r"got list: write gradient\(f\)\(x\)"),
    "swapped": (lambda: partial_derivative(0, np.sum), "the function first"),
    "quotient swapped": (lambda: difference_quotient(1.0, np.sin, 0.1), "the function first"),
    "function for x": (lambda: gradient(np.sum)(np.sum), "takes a point, got a function"),
    "undefined": (lambda: derivative(np.log)(-1), "f is nan at x = -1"),
    "infinite": (lambda: derivative(lambda x: 1 / x)(0), "f is inf at x = 0"),
    "nothing": (lambda: gradient(lambda x: None)([1.0]), "does it end with return"),
    "text": (lambda: derivative(lambda x: "a")(1), "f returned str, not numbers"),
    "complex": (lambda: derivative(lambda x: 1j * x)(1), "f returned complex"),
    "text for x": (lambda: derivative(np.sin)("a"), "takes numbers, got 'a'"),
    "nan for x": (lambda: derivative(np.sin)(np.nan), "takes finite numbers"),
    "empty": (lambda: gradient(np.sum)([]), "takes finite numbers"),
    "cramped": (lambda: derivative(np.log)(2e-9), "only in a very small neighbourhood"),
    "lonely": (lambda: derivative(lambda x: np.sqrt(-(x**2)))(0), "not defined just to the right"),
    "zero v": (lambda: directional_derivative(np.sum, [0, 0]), "points nowhere"),
    "shape of v": (lambda: directional_derivative(np.sum, [1, 0])([1, 2, 3]), "the same shape"),
    "no entry": (lambda: partial_derivative(np.sum, 5)([1, 2]), "i = 5 does not name one entry"),
    "a row": (lambda: partial_derivative(np.sum, 0)(np.ones((2, 3))), "does not name one entry"),
    "zero h": (lambda: difference_quotient(np.sin, 0, 0), "h is 0"),
}


@pytest.mark.parametrize(("call", "message"), WRONG.values(), ids=WRONG)
def test_wrong_use_gets_a_plain_sentence(call, message):
    with pytest.raises(CalculusError, match=message) as caught:
        call()
    assert str(caught.value).endswith((".", "?", ")"))


def test_a_readers_own_mistake_keeps_its_own_message():
    with pytest.raises(IndexError):
        gradient(lambda x: x[5])([1.0, 2.0])


@pytest.mark.parametrize("power", [1.02, 1.05])
def test_a_slope_that_falls_slowly_is_not_called_a_vertical_tangent(power):
    """The true slope is 0, but it is not reached with steps that a machine can take."""
    with pytest.raises(NotDifferentiable, match="does not settle"):
        derivative(lambda x: np.sign(x) * abs(x) ** power)(0.0)
