"""Lesson 06: Jacobians, in numerator layout: row i is the gradient of output i."""

import numpy as np

from mclib.rules.rule import Rule

LESSON = "06_jacobians"


RULES = (
    Rule(
        name="Jacobian worked",
        lesson=LESSON,
        latex=r"\frac{\partial \mathbf{y}}{\partial \mathbf{x}} ="
        r" \begin{bmatrix} 6 x_1 x_2 & 3 x_1^2 \\ 2 & 8 x_2^7 \end{bmatrix}",
        function=lambda x: np.array([3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8]),
        derivative=lambda x: np.array([[6 * x[0] * x[1], 3 * x[0] ** 2], [2, 8 * x[1] ** 7]]),
        sample=lambda rng: (rng.uniform(0.5, 1.5, size=2),),
        shapes=("(2,)", "(2,)"),
    ),
    Rule(
        name="identity function",
        lesson=LESSON,
        latex=r"\frac{\partial \mathbf{x}}{\partial \mathbf{x}} = I",
        function=lambda x: 1 * x,
        derivative=lambda x: np.eye(len(x)),
        sample=lambda rng: (rng.normal(size=3),),
        shapes=("(n,)", "(n,)"),
        index=r"\frac{\partial x_i}{\partial x_j} = 1 \text{ if } i = j, \text{ else } 0",
    ),
    Rule(
        name="linear map",
        lesson=LESSON,
        latex=r"\frac{\partial}{\partial \mathbf{x}} A \mathbf{x} = A",
        function=lambda x, A: A @ x,
        derivative=lambda x, A: A,
        sample=lambda rng: (rng.normal(size=3), rng.normal(size=(2, 3))),
        shapes=("(n,)", "(m,)"),
        index=r"\frac{\partial y_i}{\partial x_j} = A_{ij}",
    ),
)
