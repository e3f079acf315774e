"""The loss of a neuron over a batch: one residual, the sum of the active ones, and the step."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _sample(rng, sign):
    """Draw w (n,), b, x (n,) and y with z = w·x + b between 0.3 and 0.9, or minus that."""
    w, x = rng.normal(size=3), rng.normal(size=3)
    return w, sign * rng.uniform(0.3, 0.9) - w @ x, x, rng.normal()


def _batch(rng):
    """Draw w (n,), b, X (N, n) and y (N,), with three of five gates open."""
    w, X = rng.normal(size=3), rng.normal(size=(5, 3))
    z = np.array([0.7, -0.4, 1.2, 0.5, -0.8])
    X[:, 0] += (z - X @ w - 0.6) / w[0]
    return w, 0.6, X, rng.normal(size=5)


def _loss(w, b, X, y):
    return np.mean((y - np.maximum(0, X @ w + b)) ** 2)


def _gate(z):
    return np.where(z > 0, 1.0, 0.0)


def _parts(w, b, X, y):
    """Return the gates times the errors e = X w + b - y."""
    z = X @ w + b
    return _gate(z) * (z - y)


_RESIDUAL = {"v": lambda w, b, x, y: y - np.maximum(0, w @ x + b)}
_BATCH = {
    "C": _loss,
    "N": lambda y: len(y),
    "x": lambda X: X,
    "z": lambda w, b, X: X @ w + b,
    "e": lambda w, b, X, y: X @ w + b - y,
}
_SHUT = r"\mathbf{w} \cdot \mathbf{x} + b \le 0"
_OPEN = r"\mathbf{w} \cdot \mathbf{x} + b > 0"
_BY_W = r"\frac{\partial C}{\partial \mathbf{w}}"
_SUM = r"\frac{2}{N} \sum_{i=1}^{N} 1[z_i > 0]\, e_i"

RULES = (
    Statement(
        name="loss of a neuron",
        latex=r"C(\mathbf{w}, b) = \frac{1}{N} \sum_{i=1}^{N}"
        r" \big(y_i - \max(0,\; \mathbf{w} \cdot \mathbf{x}_i + b)\big)^2",
        sides=lambda w, b, X, y: (
            _loss(w, b, X, y),
            sum((t - max(0, w @ x + b)) ** 2 for x, t in zip(X, y, strict=True)) / len(y),
        ),
        sample=_batch,
        symbols={"C": _loss, "N": lambda y: len(y), "x": lambda X: X},
    ),
    Rule(
        name="residual by w",
        latex=r"\frac{\partial v}{\partial \mathbf{w}} = \begin{cases}"
        rf" \vec{{0}}^T & {_SHUT} \\ -\mathbf{{x}}^T & {_OPEN} \end{{cases}}",
        latex_transposed=r"\frac{\partial v}{\partial \mathbf{w}} = \begin{cases}"
        rf" \vec{{0}} & {_SHUT} \\ -\mathbf{{x}} & {_OPEN} \end{{cases}}",
        function=lambda w, b, x, y: y - np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x, y: -_gate(w @ x + b) * x,
        numpy="-np.where(w @ x + b > 0, 1.0, 0.0) * x",
        sample=lambda rng: _sample(rng, rng.choice([-1, 1])),
        shapes=("(n,)", "()"),
        symbols=_RESIDUAL,
    ),
    Rule(
        name="residual by b",
        latex=r"\frac{\partial v}{\partial b} = \begin{cases}"
        rf" 0 & {_SHUT} \\ -1 & {_OPEN} \end{{cases}}",
        function=lambda w, b, x, y: y - np.maximum(0, np.dot(w, x) + b),
        derivative=lambda w, b, x, y: -_gate(w @ x + b),
        numpy="-np.where(w @ x + b > 0, 1.0, 0.0)",
        sample=lambda rng: _sample(rng, rng.choice([-1, 1])),
        wrt=1,
        symbols=_RESIDUAL,
    ),
    Rule(
        name="square of a residual by w",
        latex=r"\frac{\partial}{\partial \mathbf{w}} v^2 ="
        r" 2 v\, \frac{\partial v}{\partial \mathbf{w}} = 2 e\, \mathbf{x}^T",
        latex_transposed=r"\frac{\partial}{\partial \mathbf{w}} v^2 = 2 e\, \mathbf{x}",
        function=lambda w, b, x, y: (y - np.maximum(0, np.dot(w, x) + b)) ** 2,
        derivative=lambda w, b, x, y: 2 * (w @ x + b - y) * x,
        numpy="2 * (w @ x + b - y) * x",
        sample=lambda rng: _sample(rng, 1),
        shapes=("(n,)", "()"),
        symbols=_RESIDUAL | {"e": lambda w, b, x, y: w @ x + b - y},
    ),
    Rule(
        name="loss of a neuron by w",
        latex=rf"{_BY_W} = {_SUM}\, \mathbf{{x}}_i^T",
        latex_transposed=rf"{_BY_W} = {_SUM}\, \mathbf{{x}}_i",
        function=_loss,
        derivative=lambda w, b, X, y: 2 / len(y) * _parts(w, b, X, y) @ X,
        numpy="2 / len(y) * np.where(X @ w + b > 0, X @ w + b - y, 0) @ X",
        sample=_batch,
        shapes=("(n,)", "()"),
        symbols=_BATCH,
    ),
    Rule(
        name="loss of a neuron by b",
        latex=rf"\frac{{\partial C}}{{\partial b}} = {_SUM}",
        function=_loss,
        derivative=lambda w, b, X, y: 2 / len(y) * np.sum(_parts(w, b, X, y)),
        numpy="2 / len(y) * np.sum(np.where(X @ w + b > 0, X @ w + b - y, 0))",
        sample=_batch,
        wrt=1,
        symbols={name: each for name, each in _BATCH.items() if name != "x"},
    ),
    Rule(
        name="loss of a neuron by w, as a product",
        latex=rf"{_BY_W} = \frac{{2}}{{N}}\, X^T (\mathbf{{m}} \otimes \mathbf{{e}})",
        layout="denominator",
        latex_transposed=rf"{_BY_W} = \frac{{2}}{{N}}\, (\mathbf{{m}} \otimes \mathbf{{e}})^T X",
        function=_loss,
        derivative=lambda w, b, X, y: 2 / len(y) * _parts(w, b, X, y) @ X,
        numpy="2 / len(y) * X.T @ ((X @ w + b > 0) * (X @ w + b - y))",
        sample=_batch,
        shapes=("(n,)", "()"),
        symbols={
            "C": _loss,
            "N": lambda y: len(y),
            "m": lambda w, b, X: _gate(X @ w + b),
            "e": lambda w, b, X, y: X @ w + b - y,
        },
    ),
    Statement(
        name="step down the loss",
        latex=r"\mathbf{w}_{k+1} = \mathbf{w}_k - \eta\, \nabla C(\mathbf{w}_k)",
        sides=lambda w, η: (w[1], w[0] - η * np.array([2 * w[0, 0], 6 * w[0, 1]])),
        sample=lambda rng: (np.array([[2.0, 1.0], [1.6, 0.4]]), 0.1),
        symbols={"C": lambda w: w[0] ** 2 + 3 * w[1] ** 2, "k": 1},
    ),
    Rule(
        name="gradient as a mean of gradients",
        latex=rf"{_BY_W} = \frac{{1}}{{N}} \sum_{{i=1}}^{{N}}"
        r" \frac{\partial v_i^2}{\partial \mathbf{w}}",
        latex_transposed=rf"{_BY_W} = \Big(\frac{{1}}{{N}} \sum_{{i=1}}^{{N}}"
        r" \frac{\partial v_i^2}{\partial \mathbf{w}}\Big)^T",
        function=_loss,
        derivative=lambda w, b, X, y: np.mean(
            [2 * e * x for e, x in zip(_parts(w, b, X, y), X, strict=True)], axis=0
        ),
        numpy="np.mean(2 * np.where(X @ w + b > 0, X @ w + b - y, 0)[:, None] * X, axis=0)",
        sample=_batch,
        shapes=("(n,)", "()"),
        symbols={
            "C": _loss,
            "N": lambda y: len(y),
            "v": lambda w, b, X, y: y - np.maximum(0, X @ w + b),
        },
    ),
)
