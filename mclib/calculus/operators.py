"""The operators: each takes a function and returns its derivative as a function."""

import numpy as np

from mclib.calculus.arguments import as_given, expect_function, point
from mclib.calculus.errors import CalculusError
from mclib.calculus.slices import Slices


def difference_quotient(f, x, h):
    """Return the slope (f(x + h) - f(x)) / h of the secant through x and x + h.

    Shapes: x and h are numbers, or arrays that f takes element by element.

    >>> difference_quotient(lambda x: x**2, 3.0, 0.5)
    6.5
    """
    expect_function(f, "difference_quotient(f, x, h)")
    if np.any(np.asarray(h) == 0):
        raise CalculusError("h is 0, but a slope needs two points: give an h other than 0.")
    return (f(x + h) - f(x)) / h


def derivative(f):
    """Return the function x ↦ f'(x), the limit of the difference quotient.

    Shapes: f takes one number; f'(x) has the shape of f(x), usually ().
    Error O(h⁴), about 1e-12; NotDifferentiable at a kink or a jump.
    Source: Parr and Howard, section 2.

    >>> round(derivative(np.sin)(0.0), 9)
    1.0
    """
    expect_function(f, "derivative(f)(x)")

    def f_prime(x):
        x = point(x, "derivative(f)")
        if x.ndim:
            raise CalculusError(
                f"derivative(f) takes one number x; got shape {x.shape}: "
                "try gradient(f) if f gives one number, jacobian(f) if it gives several."
            )
        return as_given(Slices(f, x).along(()))

    return f_prime


def partial_derivative(f, i):
    """Return the function x ↦ ∂f/∂x_i, where every other entry of x is held constant.

    Shapes: f takes (n,); i counts from 0; the result has the shape of f(x), usually ().
    For a matrix W, i is a pair. NotDifferentiable at a kink or a jump.
    Source: Parr and Howard, section 3.

    >>> round(partial_derivative(lambda x: x[0] * x[1], 0)([2.0, 5.0]), 9)
    5.0
    """
    expect_function(f, "partial_derivative(f, i)(x)")

    def partial(x):
        x = point(x, "partial_derivative(f, i)")
        try:
            np.empty(x.shape)[i] = x[i] + 0.0
            one_entry = np.ndim(x[i]) == 0
        except (IndexError, TypeError):
            one_entry = False
        if not one_entry:
            raise CalculusError(
                f"i = {i} does not name one entry of x, which has shape {x.shape}: count from 0."
            )
        return as_given(Slices(f, x).along(i))

    return partial


def directional_derivative(f, v):
    """Return the function x ↦ D_v f(x), the limit of (f(x + h v) - f(x)) / h.

    Shapes: v has the shape of x; the result has the shape of f(x), usually ().
    v is taken as given: it is the slope per unit of distance when v has length 1.
    NotDifferentiable when this slice of f has a kink or a jump.

    >>> f = lambda x: x[0] ** 2 + x[0] * x[1]
    >>> round(directional_derivative(f, [0.6, 0.8])([1.0, 1.0]), 9)
    2.6
    """
    expect_function(f, "directional_derivative(f, v)(x)")
    v = point(v, "directional_derivative(f, v)")
    if not v.any():
        raise CalculusError("v is zero, which points nowhere: give a direction of length 1.")

    def slope_along_v(x):
        x = point(x, "directional_derivative(f, v)")
        if v.shape != x.shape:
            raise CalculusError(
                f"v has shape {v.shape} and x has shape {x.shape}: give both the same shape."
            )
        return as_given(Slices(f, x).towards(v, "along v"))

    return slope_along_v


def gradient(f):
    """Return the function x ↦ ∇f(x), which gathers the partial derivatives.

    Shapes: f maps (n,) to (); ∇f(x) has shape (n,). For a matrix W of shape (m, n), (m, n).
    NotDifferentiable at a kink, naming the entry and both slopes.
    Source: Parr and Howard, section 4.1, which writes it as a row.

    >>> gradient(lambda W: np.sum(W**2))([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).round(6)
    array([[ 2.,  4.,  6.],
           [ 8., 10., 12.]])
    """
    expect_function(f, "gradient(f)(x)")

    def nabla_f(x):
        x = point(x, "gradient(f)")
        slices = Slices(f, x)
        slices.expect_one_number("a gradient", "try jacobian(f)")
        return slices.along_every_entry().reshape(x.shape)

    return nabla_f


def jacobian(F):
    """Return the function x ↦ J(x), whose row i is the gradient of F_i.

    Shapes: F maps (n,) to (m,); J(x) has shape (m, n). In general the shape of F(x), then
    that of x: a scalar F gives its gradient (n,), a scalar x gives the column as (m,).
    NotDifferentiable at a kink, naming the output, the entry and both slopes.
    Source: Parr and Howard, section 4.2.

    >>> F = lambda x: np.array([3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8])
    >>> jacobian(F)([1.0, 1.0]).round(6)
    array([[6., 3.],
           [2., 8.]])
    """
    expect_function(F, "jacobian(F)(x)")

    def J(x):
        return as_given(Slices(F, point(x, "jacobian(F)")).along_every_entry())

    return J


def hessian(f):
    """Return the function x ↦ H(x) of second derivatives, the Jacobian of the gradient.

    Shapes: f maps (n,) to (); H(x) has shape (n, n) and H_ij = ∂²f/∂x_i∂x_j.
    NotDifferentiable where f or its gradient has a kink.

    >>> hessian(lambda x: x[0] ** 3 * x[1] + x[1] ** 2)([1.0, 2.0]).round(6)
    array([[12.,  3.],
           [ 3.,  2.]])
    """
    expect_function(f, "hessian(f)(x)")
    return jacobian(gradient(f))
