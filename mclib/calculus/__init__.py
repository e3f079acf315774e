"""Operators that take a function and return its derivative, as the notation does.

    difference_quotient(f, x, h)       (f(x + h) - f(x)) / h
    derivative(f)(x)                   f'(x)          one number x
    partial_derivative(f, i)(x)        ∂f/∂x_i
    directional_derivative(f, v)(x)    D_v f
    gradient(f)(x)                     ∇f             the shape of x
    jacobian(F)(x)                     ∂F/∂x          the shape of F(x), then the shape of x
    hessian(f)(x)                      ∂²f/∂x²        the shape of x twice

They work on ordinary NumPy functions, from the definition: the slope of a slice of f.

>>> gradient(lambda x: 3 * x[0] ** 2 * x[1])([1.0, 2.0]).round(6)
array([12.,  3.])
"""

from mclib.calculus.errors import CalculusError, NotDifferentiable
from mclib.calculus.operators import (
    derivative,
    difference_quotient,
    directional_derivative,
    gradient,
    hessian,
    jacobian,
    partial_derivative,
)

__all__ = [
    "CalculusError",
    "NotDifferentiable",
    "derivative",
    "difference_quotient",
    "directional_derivative",
    "gradient",
    "hessian",
    "jacobian",
    "partial_derivative",
]
