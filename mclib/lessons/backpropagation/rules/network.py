"""A network of two layers with softmax and cross-entropy: forward, and every gradient.

In these rules p and s are written out, so that autograd can follow them.
"""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _softmax(z):
    return np.exp(z) / np.sum(np.exp(z))


def _loss(W_1, b_1, W_2, b_2, x, y):
    """Return C = ln Σ exp(z₂) - y·z₂ of one input."""
    z_2 = np.dot(W_2, np.maximum(0, np.dot(W_1, x) + b_1)) + b_2
    return np.log(np.sum(np.exp(z_2))) - np.dot(y, z_2)


def _delta_2(W_1, b_1, W_2, b_2, x, y):
    z_2 = np.dot(W_2, np.maximum(0, np.dot(W_1, x) + b_1)) + b_2
    return np.exp(z_2) / np.sum(np.exp(z_2)) - y


def _delta_1(W_1, b_1, W_2, b_2, x, y):
    δ_2 = _delta_2(W_1, b_1, W_2, b_2, x, y)
    return W_2.T @ δ_2 * np.where(W_1 @ x + b_1 > 0, 1.0, 0.0)


def _network(rng):
    """Draw W₁ (h, n), b₁ (h,), W₂ (k, h), b₂ (k,), x (n,) and y (k,), gates open and shut."""
    W_1, x = rng.normal(size=(4, 2)), rng.normal(size=2)
    b_1 = np.array([0.6, -0.7, 1.3, -0.4]) - W_1 @ x
    y = np.array([0.2, 0.7, 0.1])  # any shares will do for the truth: no 0 hides a term
    return W_1, b_1, rng.normal(size=(3, 4)), rng.normal(size=3), x, y


def _scores(rng):
    return rng.normal(size=3), np.array([0.2, 0.7, 0.1])


_FORWARD = {
    "z_1": lambda W_1, x, b_1: W_1 @ x + b_1,
    "a_1": lambda z_1: np.maximum(0, z_1),
    "z_2": lambda W_2, a_1, b_2: W_2 @ a_1 + b_2,
    "p": lambda z_2: _softmax(z_2),
    "C": lambda y, p: -np.sum(y * np.log(p)),
}
_BACKWARD = {
    **_FORWARD,
    "δ_2": lambda p, y: p - y,
    "δ_1": lambda W_2, δ_2, z_1: W_2.T @ δ_2 * np.where(z_1 > 0, 1.0, 0.0),
}


def _rule(name, by, latex, transposed, derivative, numpy, wrt, shape, symbols):
    """Return the rule of a gradient of C: its right side is in the shape of the parameter."""
    left = rf"\frac{{\partial C}}{{\partial {by}}} = "
    return Rule(
        name=name,
        latex=left + latex,
        layout="denominator",
        latex_transposed=left + transposed,
        function=_loss,
        derivative=derivative,
        numpy=numpy,
        sample=_network,
        wrt=wrt,
        shapes=(shape, "()"),
        symbols={each: _BACKWARD[each] for each in symbols},
    )


_ALL = ["z_1", "a_1", "z_2", "p", "C"]

RULES = (
    Statement(
        name="network, hidden layer",
        latex=r"\mathbf{z}_1 = W_1 \mathbf{x} + \mathbf{b}_1, \qquad"
        r" \mathbf{a}_1 = \max(\vec{0}, \mathbf{z}_1)",
        sides=lambda W_1, x, b_1: (
            np.array([row @ x for row in W_1]) + b_1,
            np.dot(W_1, x) + b_1,
        ),
        sample=lambda rng: (rng.normal(size=(4, 2)), rng.normal(size=2), rng.normal(size=4)),
        symbols={"z_1": _FORWARD["z_1"], "a_1": _FORWARD["a_1"], "n": 4},
    ),
    Statement(
        name="network, scores and shares",
        latex=r"\mathbf{z}_2 = W_2 \mathbf{a}_1 + \mathbf{b}_2, \qquad"
        r" p_i = \frac{e^{s_i}}{\sum_j e^{s_j}} \quad\text{with } \mathbf{s} = \mathbf{z}_2",
        sides=lambda W_2, a_1, b_2: (
            np.array([row @ a_1 for row in W_2]) + b_2,
            np.dot(W_2, a_1) + b_2,
        ),
        sample=lambda rng: (rng.normal(size=(3, 4)), rng.normal(size=4), rng.normal(size=3)),
        symbols={
            "z_2": _FORWARD["z_2"],
            "s": lambda z_2: 1.0 * z_2,
            "p": lambda z_2: _softmax(z_2),
        },
    ),
    Statement(
        name="cross-entropy",
        latex=r"C = -\ln p_c = \ln \Big( \sum_j e^{s_j} \Big) - s_c",
        sides=lambda s, c: (
            -np.log(_softmax(s)[c - 1]),
            -np.log(_softmax(s)[c - 1]),
            np.log(np.sum(np.exp(s))) - s[c - 1],
        ),
        sample=lambda rng: (rng.normal(size=4), 3),
        symbols={"p": lambda s: _softmax(s), "C": lambda s, c: -np.log(_softmax(s)[c - 1])},
    ),
    Rule(
        name="cross-entropy by the scores",
        latex=r"\frac{\partial C}{\partial \mathbf{s}} = \mathbf{p} - \mathbf{y}",
        layout="denominator",
        latex_transposed=r"\frac{\partial C}{\partial \mathbf{s}} = (\mathbf{p} - \mathbf{y})^T",
        latex_entries=r"\frac{\partial C}{\partial s_i} = p_i - y_i",
        function=lambda s, y: np.log(np.sum(np.exp(s))) - np.dot(y, s),
        derivative=lambda s, y: np.exp(s) / np.sum(np.exp(s)) - y,
        numpy="np.exp(s) / np.sum(np.exp(s)) - y",
        sample=_scores,
        shapes=("(k,)", "()"),
        symbols={
            "p": lambda s: _softmax(s),
            "C": lambda s, y: np.log(np.sum(np.exp(s))) - y @ s,
        },
    ),
    _rule(
        "network backward, second weights",
        "W_2",
        r"\delta_2\, \mathbf{a}_1^T",
        r"\mathbf{a}_1\, \delta_2^T",
        lambda W_1, b_1, W_2, b_2, x, y: np.outer(
            _delta_2(W_1, b_1, W_2, b_2, x, y), np.maximum(0, W_1 @ x + b_1)
        ),
        "np.outer(_delta_2(W_1, b_1, W_2, b_2, x, y), np.maximum(0, W_1 @ x + b_1))",
        2,
        "(k, h)",
        [*_ALL, "δ_2"],
    ),
    _rule(
        "network backward, second bias",
        r"\mathbf{b}_2",
        r"\delta_2",
        r"\delta_2^T",
        _delta_2,
        "_delta_2(W_1, b_1, W_2, b_2, x, y)",
        3,
        "(k,)",
        [*_ALL, "δ_2"],
    ),
    Statement(
        name="network backward, hidden slopes",
        latex=r"\delta_1 = (W_2^T \delta_2) \otimes 1[\mathbf{z}_1 > 0]",
        sides=lambda W_2, δ_2, z_1: (
            np.array([δ_2 @ column for column in W_2.T]) * np.heaviside(z_1, 0.0),
            (W_2.T @ δ_2) * np.where(z_1 > 0, 1.0, 0.0),
        ),
        sample=lambda rng: (
            rng.normal(size=(3, 4)),
            rng.normal(size=3),
            np.array([0.6, -0.7, 1.3, -0.4]),
        ),
        symbols={"δ_1": _BACKWARD["δ_1"]},
    ),
    _rule(
        "network backward, first weights",
        "W_1",
        r"\delta_1\, \mathbf{x}^T",
        r"\mathbf{x}\, \delta_1^T",
        lambda W_1, b_1, W_2, b_2, x, y: np.outer(_delta_1(W_1, b_1, W_2, b_2, x, y), x),
        "np.outer(_delta_1(W_1, b_1, W_2, b_2, x, y), x)",
        0,
        "(h, n)",
        [*_ALL, "δ_2", "δ_1"],
    ),
    _rule(
        "network backward, first bias",
        r"\mathbf{b}_1",
        r"\delta_1",
        r"\delta_1^T",
        _delta_1,
        "_delta_1(W_1, b_1, W_2, b_2, x, y)",
        1,
        "(h,)",
        [*_ALL, "δ_2", "δ_1"],
    ),
)
