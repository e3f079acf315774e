"""Lesson 07: operations that combine w and x element by element, and their diagonal Jacobians.

Where a rule is about any f and g, its function takes f(w) = sin w and g(x) = eˣ.
"""

import numpy as np

from mclib.lessons.rule import Rule, Statement

_VECTORS = ("(n,)", "(n,)")
_F_AND_G = {"f": lambda w: np.sin(w), "g": lambda x: np.exp(x), "∘": np.multiply}


def _two_vectors(rng):
    return rng.uniform(0.5, 2, size=3), rng.uniform(0.5, 2, size=3)


def _apart(rng):
    w = rng.uniform(0.5, 2, size=3)
    return w, w + np.array([0.3, -0.4, 0.2])


def _one_vector(rng):
    return (rng.uniform(0.5, 2, size=4) * rng.choice([-1, 1], size=4),)


def _pair(op, by, latex, latex_entries, function, derivative, numpy, sample=_two_vectors):
    """Return the rule for y = w op x, differentiated by w or by x."""
    return Rule(
        name=f"{op} by {by}",
        latex=rf"\frac{{\partial ({latex[0]})}}{{\partial \mathbf{{{by}}}}} = {latex[1]}",
        latex_entries=latex_entries,
        function=function,
        derivative=derivative,
        numpy=numpy,
        sample=sample,
        wrt=0 if by == "w" else 1,
        shapes=_VECTORS,
    )


_SUM = r"\mathbf{w} + \mathbf{x}"
_DIFFERENCE = r"\mathbf{w} - \mathbf{x}"
_PRODUCT = r"\mathbf{w} \otimes \mathbf{x}"
_QUOTIENT = r"\mathbf{w} \oslash \mathbf{x}"
_MAXIMUM = r"\max(\mathbf{w}, \mathbf{x})"


def _unary(name, latex, latex_entries, function, derivative, numpy, symbols=None):
    """Return the rule for a function of one number that is applied to each element."""
    return Rule(
        name=f"{name}, element by element",
        latex=latex,
        latex_entries=latex_entries,
        function=function,
        derivative=derivative,
        numpy=numpy,
        sample=_one_vector,
        shapes=_VECTORS,
        symbols=symbols or {},
    )


RULES = (
    Statement(
        name="element-wise operation",
        latex=r"\mathbf{y} = \mathbf{f}(\mathbf{w}) \circ \mathbf{g}(\mathbf{x})",
        symbols={
            **_F_AND_G,
            "w": np.array([0.7, 1.2, 0.4]),
            "x": np.array([0.2, 0.9, -0.5]),
            "y": lambda w, x: np.sin(w) * np.exp(x),
        },
    ),
    Statement(
        name="element-wise diagonal condition",
        latex=r"y_i = f_i(w_i) \circ g_i(x_i) \quad\Rightarrow\quad"
        r" \frac{\partial y_i}{\partial w_j} = \frac{\partial y_i}{\partial x_j} = 0"
        r" \;\text{ for } j \ne i",
        symbols={
            **_F_AND_G,
            "w": np.array([0.7, 1.2, 0.4]),
            "x": np.array([0.2, 0.9, -0.5]),
            "y": lambda w, x: np.sin(w) * np.exp(x),
        },
    ),
    Rule(
        name="element-wise by w",
        latex=r"\frac{\partial \mathbf{y}}{\partial \mathbf{w}} = \operatorname{diag}\left("
        r"\frac{\partial}{\partial w_i} \big(f_i(w_i) \circ g_i(x_i)\big)\right)",
        function=lambda w, x: np.sin(w) * np.exp(x),
        derivative=lambda w, x: np.diag(np.cos(w) * np.exp(x)),
        numpy="np.diag(np.cos(w) * np.exp(x))",
        sample=_two_vectors,
        shapes=_VECTORS,
        symbols=_F_AND_G,
    ),
    Rule(
        name="element-wise by x",
        latex=r"\frac{\partial \mathbf{y}}{\partial \mathbf{x}} = \operatorname{diag}\left("
        r"\frac{\partial}{\partial x_i} \big(f_i(w_i) \circ g_i(x_i)\big)\right)",
        function=lambda w, x: np.sin(w) * np.exp(x),
        derivative=lambda w, x: np.diag(np.sin(w) * np.exp(x)),
        numpy="np.diag(np.sin(w) * np.exp(x))",
        sample=_two_vectors,
        wrt=1,
        shapes=_VECTORS,
        symbols=_F_AND_G,
    ),
    _pair(
        "w + x", "w", (_SUM, "I"), r"\frac{\partial y_i}{\partial w_i} = 1",
        lambda w, x: w + x, lambda w, x: np.eye(len(w)),
        "np.eye(len(w))",
    ),
    _pair(
        "w + x", "x", (_SUM, "I"), r"\frac{\partial y_i}{\partial x_i} = 1",
        lambda w, x: w + x, lambda w, x: np.eye(len(x)),
        "np.eye(len(x))",
    ),
    _pair(
        "w − x", "w", (_DIFFERENCE, "I"), r"\frac{\partial y_i}{\partial w_i} = 1",
        lambda w, x: w - x, lambda w, x: np.eye(len(w)),
        "np.eye(len(w))",
    ),
    _pair(
        "w − x", "x", (_DIFFERENCE, "-I"), r"\frac{\partial y_i}{\partial x_i} = -1",
        lambda w, x: w - x, lambda w, x: -np.eye(len(x)),
        "-np.eye(len(x))",
    ),
    _pair(
        "w ⊗ x", "w", (_PRODUCT, r"\operatorname{diag}(\mathbf{x})"),
        r"\frac{\partial y_i}{\partial w_i} = x_i",
        lambda w, x: w * x, lambda w, x: np.diag(x),
        "np.diag(x)",
    ),
    _pair(
        "w ⊗ x", "x", (_PRODUCT, r"\operatorname{diag}(\mathbf{w})"),
        r"\frac{\partial y_i}{\partial x_i} = w_i",
        lambda w, x: w * x, lambda w, x: np.diag(w),
        "np.diag(w)",
    ),
    _pair(
        "w ⊘ x", "w", (_QUOTIENT, r"\operatorname{diag}\left(\frac{1}{x_i}\right)"),
        r"\frac{\partial y_i}{\partial w_i} = \frac{1}{x_i}",
        lambda w, x: w / x, lambda w, x: np.diag(1 / x),
        "np.diag(1 / x)",
    ),
    _pair(
        "w ⊘ x", "x", (_QUOTIENT, r"\operatorname{diag}\left(-\frac{w_i}{x_i^2}\right)"),
        r"\frac{\partial y_i}{\partial x_i} = -\frac{w_i}{x_i^2}",
        lambda w, x: w / x, lambda w, x: np.diag(-w / x**2),
        "np.diag(-w / x ** 2)",
    ),
    _pair(
        "max(w, x)", "w",
        (_MAXIMUM, r"\operatorname{diag}(\mathbf{1}[\mathbf{w} > \mathbf{x}])"),
        r"\frac{\partial y_i}{\partial w_i} = 1 \text{ if } w_i > x_i, \text{ else } 0",
        lambda w, x: np.maximum(w, x), lambda w, x: np.diag(1.0 * (w > x)),
        "np.diag(1.0 * (w > x))", _apart,
    ),
    _pair(
        "max(w, x)", "x",
        (_MAXIMUM, r"\operatorname{diag}(\mathbf{1}[\mathbf{x} > \mathbf{w}])"),
        r"\frac{\partial y_i}{\partial x_i} = 1 \text{ if } x_i > w_i, \text{ else } 0",
        lambda w, x: np.maximum(w, x), lambda w, x: np.diag(1.0 * (x > w)),
        "np.diag(1.0 * (x > w))", _apart,
    ),
    _unary(
        "any f", r"\frac{\partial}{\partial \mathbf{x}} f(\mathbf{x})"
        r" = \operatorname{diag}(f'(\mathbf{x}))",
        r"\frac{\partial y_i}{\partial x_i} = f'(x_i)",
        lambda x: np.sin(x), lambda x: np.diag(np.cos(x)),
        "np.diag(np.cos(x))", {"f": lambda x: np.sin(x)},
    ),
    _unary(
        "exp", r"\frac{\partial}{\partial \mathbf{x}} e^{\mathbf{x}}"
        r" = \operatorname{diag}(e^{\mathbf{x}})",
        r"\frac{\partial y_i}{\partial x_i} = e^{x_i}",
        lambda x: np.exp(x), lambda x: np.diag(np.exp(x)),
        "np.diag(np.exp(x))",
    ),
    _unary(
        "sigmoid", r"\frac{\partial}{\partial \mathbf{x}} \sigma(\mathbf{x}) = \operatorname{diag}"
        r"\big(\sigma(\mathbf{x}) \otimes (1 - \sigma(\mathbf{x}))\big)",
        r"\frac{\partial y_i}{\partial x_i} = \sigma(x_i)(1 - \sigma(x_i))",
        lambda x: 1 / (1 + np.exp(-x)), lambda x: np.diag(np.exp(-x) / (1 + np.exp(-x)) ** 2),
        "np.diag(np.exp(-x) / (1 + np.exp(-x)) ** 2)", {"σ": lambda x: 1 / (1 + np.exp(-x))},
    ),
    _unary(
        "tanh", r"\frac{\partial}{\partial \mathbf{x}} \tanh(\mathbf{x})"
        r" = \operatorname{diag}(1 - \tanh^2(\mathbf{x}))",
        r"\frac{\partial y_i}{\partial x_i} = 1 - \tanh^2(x_i)",
        lambda x: np.tanh(x), lambda x: np.diag(1 - np.tanh(x) ** 2),
        "np.diag(1 - np.tanh(x) ** 2)",
    ),
    _unary(
        "relu", r"\frac{\partial}{\partial \mathbf{x}} \max(0, \mathbf{x})"
        r" = \operatorname{diag}(\mathbf{1}[\mathbf{x} > 0])",
        r"\frac{\partial y_i}{\partial x_i} = 1 \text{ if } x_i > 0, \text{ else } 0",
        lambda x: np.maximum(0, x), lambda x: np.diag(1.0 * (x > 0)),
        "np.diag(1.0 * (x > 0))",
    ),
    Rule(
        name="x ⊗ x by x",
        latex=r"\frac{\partial (\mathbf{x} \otimes \mathbf{x})}{\partial \mathbf{x}}"
        r" = \operatorname{diag}(2 \mathbf{x})",
        function=lambda x: x * x,
        derivative=lambda x: np.diag(2 * x),
        numpy="np.diag(2 * x)",
        sample=_one_vector,
        shapes=_VECTORS,
    ),
    Statement(
        name="differential of a product",
        latex=r"d\mathbf{y} = \operatorname{diag}(\mathbf{x})\, d\mathbf{w}"
        r" + \operatorname{diag}(\mathbf{w})\, d\mathbf{x}",
        sides=lambda w, x, dw, dx: (
            ((w + dw) * (x + dx) - (w - dw) * (x - dx)) / 2,  # its odd part is linear
            x * dw + w * dx,
        ),
        sample=lambda rng: tuple(rng.normal(size=(4, 3))),
        symbols={
            "dy": lambda w, x, dw, dx: ((w + dw) * (x + dx) - (w - dw) * (x - dx)) / 2,
        },
    ),
    Statement(
        name="product with a diagonal",
        latex=r"\delta^T \operatorname{diag}(\mathbf{d}) = (\delta \otimes \mathbf{d})^T",
        sides=lambda δ, d: (δ @ np.diag(d), δ * d),
        sample=_two_vectors,
    ),
    Rule(
        name="loss back to z",
        latex=r"\frac{\partial C}{\partial \mathbf{z}} = -2\, \delta \otimes \mathbf{e}"
        r" \otimes \mathbf{1}[\mathbf{z} > 0]",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial \mathbf{z}} = \left(-2\, \delta \otimes"
        r" \mathbf{e} \otimes \mathbf{1}[\mathbf{z} > 0]\right)^T",
        function=lambda z, y, δ: np.sum(δ * (y - np.maximum(0, z)) ** 2),
        derivative=lambda z, y, δ: -2 * δ * (y - np.maximum(0, z)) * np.where(z > 0, 1.0, 0.0),
        numpy="-2 * δ * (y - np.maximum(0, z)) * np.where(z > 0, 1.0, 0.0)",
        sample=lambda rng: (
            np.array([0.6, -0.7, 1.3, 0.4]) * rng.uniform(0.5, 2),
            *rng.uniform(0.5, 2, size=(2, 4)),
        ),
        shapes=("(n,)", "()"),
        symbols={
            "e": lambda y, z: y - np.maximum(0, z),
            "C": lambda δ, e: np.sum(δ * e**2),
        },
    ),
)  # fmt: skip
