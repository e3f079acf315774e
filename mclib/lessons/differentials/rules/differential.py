"""The linear part of a change, and its rules.

A differential is held against the odd part of the true change at small steps, so weighted that the
linear part is left.
"""

import numpy as np

from mclib.lessons.rule import Limit, Statement

_STEP = 0.02
_WEIGHTS = {1: 8 / 5, 2: -4 / 5, 3: 8 / 35, 4: -1 / 35}


def _odd(f, *pairs):
    """Return the linear part of the change of f, from the odd part of the true change.

    pairs are (X, dX) for each argument of f. The weights cancel the odd powers up to the seventh.
    """

    def quotient(h):
        up, down = (f(*(X + sign * h * dX for X, dX in pairs)) for sign in (1, -1))
        return (up - down) / (2 * h)

    return sum(weight * quotient(k * _STEP) for k, weight in _WEIGHTS.items())


def _two(rng):
    """Draw A (2, 3) and B (3, 4), with their steps."""
    return (*rng.normal(size=(2, 2, 3)), *rng.normal(size=(2, 3, 4)))


def _one(rng):
    """Draw X (2, 3) and its step."""
    return tuple(rng.normal(size=(2, 2, 3)))


def _square(rng):
    """Draw X (3, 3), far from having no inverse, and its step."""
    X, dX = rng.normal(size=(2, 3, 3))
    return X / 2 + np.diag([2.0, -3.0, 2.5]), dX


RULES = (
    Limit(
        name="differential of a matrix function",
        latex=r"f(X + dX) = f(X) + df + o(|dX|)",
        # f = det X with X = [[m, n], [0, k]] and dX = h [[1, 2], [-1, 1]]: what is left over, for
        # each unit of h.
        function=lambda h, m, n, k: (
            ((m + h) * (k + h) + h * (n + 2 * h) - m * k - h * (m + n + k)) / h
        ),
        value=lambda m, n, k: 0,
        sample=lambda rng: tuple(rng.uniform(0.5, 2, size=3)),
        symbols={
            "f": lambda X: X[0, 0] * X[1, 1] - X[0, 1] * X[1, 0],
            "X": lambda m, n, k: np.array([[m, n], [0, k]]),
            "dX": lambda h: h * np.array([[1.0, 2.0], [-1.0, 1.0]]),
            "df": lambda X, dX: (
                X[1, 1] * dX[0, 0] + X[0, 0] * dX[1, 1] - X[0, 1] * dX[1, 0] - X[1, 0] * dX[0, 1]
            ),
        },
    ),
    Statement(
        name="differential of a product of matrices",
        latex=r"d(AB) = dA\,B + A\,dB",
        sides=lambda A, dA, B, dB: (
            _odd(lambda A, B: A @ B, (A, dA), (B, dB)),
            dA @ B + A @ dB,
        ),
        sample=_two,
    ),
    Statement(
        name="differential of a transpose",
        latex=r"d(A^T) = (dA)^T",
        sides=lambda A, dA: (_odd(np.transpose, (A, dA)), dA.T),
        sample=_one,
    ),
    Statement(
        name="differential of a trace",
        latex=r"d(\mathrm{tr}(A)) = \mathrm{tr}(dA)",
        sides=lambda A, dA: (_odd(np.trace, (A, dA)), np.trace(dA)),
        sample=_square,
    ),
    Statement(
        name="differential of an element-wise function",
        latex=r"d(f(X)) = f'(X) \otimes dX",
        sides=lambda X, dX: (_odd(np.sin, (X, dX)), np.cos(X) * dX),
        sample=_one,
        symbols={"f": lambda X: np.sin(X)},
    ),
    Statement(
        name="differential of a solution",
        latex=r"dX\,Y + X\,dY = 0",
        sides=lambda X, dX, B: (
            dX @ np.linalg.inv(X) @ B - X @ (np.linalg.inv(X) @ dX @ np.linalg.inv(X) @ B),
            np.zeros((3, 2)),
        ),
        sample=lambda rng: (*_square(rng), rng.normal(size=(3, 2))),
        symbols={"Y": lambda X, B: np.linalg.inv(X) @ B},
    ),
    Statement(
        name="differential of an inverse",
        latex=r"d(X^{-1}) = -X^{-1}\,dX\,X^{-1}",
        sides=lambda X, dX: (
            _odd(np.linalg.inv, (X, dX)),
            -np.linalg.inv(X) @ dX @ np.linalg.inv(X),
        ),
        sample=_square,
    ),
    Statement(
        name="differential of a log determinant",
        latex=r"d(\ln|\det(X)|) = \mathrm{tr}(X^{-1}\,dX)",
        sides=lambda X, dX: (
            _odd(lambda X: np.log(np.abs(np.linalg.det(X))), (X, dX)),
            np.trace(np.linalg.inv(X) @ dX),
        ),
        sample=_square,
    ),
)
