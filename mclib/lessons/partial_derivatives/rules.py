"""Lesson 03: partial derivatives, their order, and what they are not.

Both partials of a function stand in one rule: it takes the point (x, y) and gives the pair.
"""

import numpy as np

from mclib.lessons.rule import Limit, Rule, Statement


def _point(rng):
    return (rng.uniform(0.5, 2, size=2),)


def _two(rng):
    return rng.uniform(0.5, 2, size=2)


def _point_of_plane(rng):
    a, b, c, x, y = rng.uniform(0.5, 2, size=5)
    return a, b, c, x, y, -(a * x + b * y) / c


def _slope(f, x):
    """f'(x) to the last digit, by a step along the imaginary axis."""
    return np.imag(f(x + 1e-30j)) / 1e-30


RULES = (
    Limit(
        name="partial derivative by x",
        latex=r"\frac{\partial f}{\partial x}(x, y) = \lim_{h \to 0}"
        r" \frac{f(x + h,\, y) - f(x, y)}{h}",
        function=lambda h, x, y: (np.sin((x + h) * y) - np.sin(x * y)) / h,
        value=lambda x, y: y * np.cos(x * y),
        sample=_two,
        symbols={"f": lambda x, y: np.sin(x * y)},
    ),
    Limit(
        name="partial derivative by y",
        latex=r"\frac{\partial f}{\partial y}(x, y) = \lim_{h \to 0}"
        r" \frac{f(x,\, y + h) - f(x, y)}{h}",
        function=lambda h, x, y: (np.sin(x * (y + h)) - np.sin(x * y)) / h,
        value=lambda x, y: x * np.cos(x * y),
        sample=_two,
        symbols={"f": lambda x, y: np.sin(x * y)},
    ),
    Rule(
        name="partials of xy",
        latex=r"\frac{\partial}{\partial x}\, xy = y, \qquad \frac{\partial}{\partial y}\, xy = x",
        function=lambda p: p[0] * p[1],
        derivative=lambda p: np.array([p[1], p[0]]),
        numpy="np.array([p[1], p[0]])",
        sample=_point,
        shapes=("(2,)", "()"),
        symbols={"x": lambda p: p[0], "y": lambda p: p[1]},
    ),
    Rule(
        name="partials of 3x²y",
        latex=r"\frac{\partial}{\partial x}\, 3x^2y = 3y \cdot 2x = 6xy, \qquad"
        r" \frac{\partial}{\partial y}\, 3x^2y = 3x^2 \cdot 1 = 3x^2",
        function=lambda p: 3 * p[0] ** 2 * p[1],
        derivative=lambda p: np.array([6 * p[0] * p[1], 3 * p[0] ** 2]),
        numpy="np.array([6 * p[0] * p[1], 3 * p[0] ** 2])",
        sample=_point,
        shapes=("(2,)", "()"),
        symbols={"x": lambda p: p[0], "y": lambda p: p[1]},
    ),
    Rule(
        name="partials of 2x + y⁸",
        latex=r"\frac{\partial}{\partial x}(2x + y^8) = 2, \qquad"
        r" \frac{\partial}{\partial y}(2x + y^8) = 8y^7",
        function=lambda p: 2 * p[0] + p[1] ** 8,
        derivative=lambda p: np.array([2, 8 * p[1] ** 7]),
        numpy="np.array([2, 8 * p[1] ** 7])",
        sample=_point,
        shapes=("(2,)", "()"),
        symbols={"x": lambda p: p[0], "y": lambda p: p[1]},
    ),
    Rule(
        name="partials of sin(xy) + y²",
        latex=r"\frac{\partial}{\partial x}(\sin(xy) + y^2) = y\cos(xy), \qquad"
        r" \frac{\partial}{\partial y}(\sin(xy) + y^2) = x\cos(xy) + 2y",
        function=lambda p: np.sin(p[0] * p[1]) + p[1] ** 2,
        derivative=lambda p: np.array(
            [p[1] * np.cos(p[0] * p[1]), p[0] * np.cos(p[0] * p[1]) + 2 * p[1]]
        ),
        numpy="np.array([p[1] * np.cos(p[0] * p[1]), p[0] * np.cos(p[0] * p[1]) + 2 * p[1]])",
        sample=_point,
        shapes=("(2,)", "()"),
        symbols={"x": lambda p: p[0], "y": lambda p: p[1]},
    ),
    Rule(
        name="partials of a dot product",
        latex=r"\frac{\partial}{\partial w_i}\, (w_1x_1 + \dots + w_nx_n) = x_i",
        function=lambda w, x: w @ x,
        derivative=lambda w, x: x,
        numpy="x",
        sample=lambda rng: rng.normal(size=(2, 4)),
        shapes=("(n,)", "()"),
    ),
    Statement(
        name="order of mixed partials",
        latex=r"\frac{\partial}{\partial y}\frac{\partial f}{\partial x}"
        r" = \frac{\partial}{\partial x}\frac{\partial f}{\partial y}",
        sides=lambda x, y: (  # f = sin(xy) + x²y³
            _slope(lambda y: y * np.cos(x * y) + 2 * x * y**3, y),
            _slope(lambda x: x * np.cos(x * y) + 3 * x**2 * y**2, x),
        ),
        sample=_two,
        symbols={"f": lambda x, y: np.sin(x * y) + x**2 * y**3},
    ),
    Statement(
        name="mixed partials of 3x²y",
        latex=r"\frac{\partial}{\partial y}\, 6xy = 6x = \frac{\partial}{\partial x}\, 3x^2",
        sides=lambda x, y: (
            _slope(lambda y: 6 * x * y, y),
            6 * x,
            _slope(lambda x: 3 * x**2, x),
        ),
        sample=_two,
    ),
    Statement(
        name="mixed difference",
        latex=r"\frac{f(x + h, y + k) - f(x, y + k) - f(x + h, y) + f(x, y)}{h\,k}",
        sides=lambda x, y, h, k: (  # of f = xy²
            ((x + h) * ((y + k) ** 2 - y**2) - x * ((y + k) ** 2 - y**2)) / (h * k),
        ),
        sample=lambda rng: rng.uniform(0.5, 2, size=4),
        symbols={"f": lambda x, y: x * y**2},
    ),
    Statement(
        name="mixed difference where the order matters",
        latex=r"\frac{f(h, k)}{h\,k} = \frac{h^2 - k^2}{h^2 + k^2}",
        sides=lambda h, k: (
            (h**3 * k - h * k**3) / ((h**2 + k**2) * h * k),
            (h**2 - k**2) / (h**2 + k**2),
        ),
        sample=_two,
        symbols={"f": lambda x, y: x * y * (x**2 - y**2) / (x**2 + y**2)},
    ),
    Rule(
        name="total derivative of xy along y = x²",
        latex=r"\frac{d}{dx}\, (x \cdot x^2) = 3x^2",
        function=lambda x: x * x**2,
        derivative=lambda x: 3 * x**2,
        numpy="3 * x ** 2",
        sample=lambda rng: (rng.uniform(0.5, 2),),
    ),
    Statement(
        name="partials are not fractions",
        latex=r"\frac{\partial x}{\partial y} \cdot \frac{\partial y}{\partial z} \cdot"
        r" \frac{\partial z}{\partial x} = -1",
        # On the plane ax + by + cz = 0: x = -(by + cz)/a, y = -(ax + cz)/b, z = -(ax + by)/c.
        sides=lambda a, b, c, x, y, z: (
            _slope(lambda y: -(b * y + c * z) / a, y)
            * _slope(lambda z: -(a * x + c * z) / b, z)
            * _slope(lambda x: -(a * x + b * y) / c, x),
            -1.0,
        ),
        sample=_point_of_plane,
        symbols={
            "x": lambda y, z, a, b, c: -(b * y + c * z) / a,
            "y": lambda x, z, a, b, c: -(a * x + c * z) / b,
            "z": lambda x, y, a, b, c: -(a * x + b * y) / c,
        },
    ),
)
