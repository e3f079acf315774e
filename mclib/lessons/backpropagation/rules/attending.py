"""Attention, forward and backward. G holds the slopes of the loss with respect to the output O."""

import numpy as np

from mclib.lessons.rule import Rule, Statement


def _shares(S):
    return np.exp(S) / np.sum(np.exp(S), axis=1, keepdims=True)


def _weights(Q, K):
    return _shares(Q @ K.T / np.sqrt(Q.shape[1]))


def _row_slopes(A, R):
    """Return the slopes at S of A = softmax(S), row by row, given those at A."""
    return A * (R - np.sum(A * R, axis=1, keepdims=True))


def _score_slopes(Q, K, V, G):
    """Return H, the slopes at S. Shape (m, n)."""
    return _row_slopes(_weights(Q, K), G @ V.T)


def _loss(Q, K, V, G):
    """Return C = Σ G ⊗ O, whose slopes with respect to O are G."""
    powers = np.exp(np.dot(Q, K.T) / np.sqrt(Q.shape[1]))
    return np.sum(G * np.dot(powers / np.sum(powers, axis=1, keepdims=True), V))


def _attention(rng):
    """Draw Q (m, d), K (n, d), V (n, q) and G (m, q)."""
    Q, K = rng.normal(size=(2, 4)), rng.normal(size=(3, 4))
    return Q, K, rng.normal(size=(3, 5)), rng.normal(size=(2, 5))


_SYMBOLS = {
    "d": lambda Q: Q.shape[1],
    "S": lambda Q, K, d: Q @ K.T / np.sqrt(d),
    "A": lambda S: _shares(S),
    "O": lambda A, V: A @ V,
    "C": lambda G, O: np.sum(G * O),  # noqa: E741
    "R": lambda G, V: G @ V.T,
    "H": lambda A, R: _row_slopes(A, R),
}


def _rule(name, by, latex, transposed, derivative, numpy, wrt, shape):
    """Return the rule of a gradient of C: its right side is in the shape of the matrix."""
    left = rf"\frac{{\partial C}}{{\partial {by}}} = "
    names = "dSAOC" if by == "V" else "dSAOCRH"
    return Rule(
        name=name,
        latex=left + latex,
        layout="denominator",
        latex_transposed=left + transposed,
        function=_loss,
        derivative=derivative,
        numpy=numpy,
        sample=_attention,
        wrt=wrt,
        shapes=(shape, "()"),
        symbols={each: _SYMBOLS[each] for each in names},
    )


RULES = (
    Statement(
        name="attention",
        latex=r"S = \frac{1}{\sqrt{d}} Q K^T, \qquad"
        r" A_{ij} = \frac{e^{S_{ij}}}{\sum_l e^{S_{il}}}, \qquad O = A V",
        sides=lambda Q, K, V, G: (
            np.array([sum(a * v for a, v in zip(row, V, strict=True)) for row in _weights(Q, K)]),
            _weights(Q, K) @ V,
        ),
        sample=_attention,
        symbols={each: _SYMBOLS[each] for each in "dSAO"},
    ),
    _rule(
        "attention by the values",
        "V",
        r"A^T G",
        r"G^T A",
        lambda Q, K, V, G: _weights(Q, K).T @ G,
        "_weights(Q, K).T @ G",
        2,
        "(n, q)",
    ),
    Rule(
        name="softmax of rows backward",
        latex=r"\frac{\partial C}{\partial S_{ij}} ="
        r" A_{ij}\, \Big( R_{ij} - \sum_l A_{il} R_{il} \Big)",
        layout="denominator",
        function=lambda S, R: np.sum(R * np.exp(S) / np.sum(np.exp(S), axis=1, keepdims=True)),
        derivative=lambda S, R: _row_slopes(_shares(S), R),
        numpy="_row_slopes(_shares(S), R)",
        sample=lambda rng: rng.normal(size=(2, 2, 3)),
        shapes=("(m, n)", "()"),
        symbols={"A": lambda S: _shares(S), "C": lambda A, R: np.sum(A * R)},
    ),
    _rule(
        "attention by the queries",
        "Q",
        r"\frac{1}{\sqrt{d}} H K",
        r"\frac{1}{\sqrt{d}} K^T H^T",
        lambda Q, K, V, G: _score_slopes(Q, K, V, G) @ K / np.sqrt(Q.shape[1]),
        "_score_slopes(Q, K, V, G) @ K / np.sqrt(Q.shape[1])",
        0,
        "(m, d)",
    ),
    _rule(
        "attention by the keys",
        "K",
        r"\frac{1}{\sqrt{d}} H^T Q",
        r"\frac{1}{\sqrt{d}} Q^T H",
        lambda Q, K, V, G: _score_slopes(Q, K, V, G).T @ Q / np.sqrt(Q.shape[1]),
        "_score_slopes(Q, K, V, G).T @ Q / np.sqrt(Q.shape[1])",
        1,
        "(n, d)",
    ),
)
