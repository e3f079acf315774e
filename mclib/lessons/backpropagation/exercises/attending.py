"""Attention, O = softmax(QKᵀ/√d) V: back to the values, through the softmax, and to the queries."""

import numpy as np

from mclib.checks import Exercise, Mistake
from mclib.functions.digits import softmax
from mclib.lessons.backpropagation.samples import attention


def weights(Q, K):
    """Return A = softmax(Q Kᵀ / √d), each row by itself. Shapes: (m, d), (n, d) give (m, n)."""
    return softmax(Q @ K.T / np.sqrt(Q.shape[1]))


def back_to_scores(A, D):
    """Return the slopes at S, given D at A = softmax(S): A ⊗ (D - Σ A D of the row)."""
    return A * (D - np.sum(A * D, axis=1, keepdims=True))


def _slopes(Q, K, V, G):
    return back_to_scores(weights(Q, K), G @ V.T)


# a row A = (0.2, 0.3, 0.5) with D = (1, 2, 0): Σ A D = 0.8
softmax_row = Exercise(
    np.array([0.04, 0.36, -0.4]),
    "Only what lies above the weighted mean pulls its score up: the slopes of a row add up to 0.",
    mistakes=(
        Mistake(
            "mean left out",
            "You multiplied D by the weights. The weighted mean of D has to be taken off first.",
            wrong=lambda: [0.2, 0.6, 0],
        ),
        Mistake(
            "weights left out",
            "You took the weighted mean off D. Each entry is then multiplied by its weight.",
            wrong=lambda: [0.2, 1.2, -0.8],
        ),
        Mistake(
            "plain mean",
            "You took off the plain mean of D. It is weighted by A.",
            wrong=lambda: [0, 0.3, -0.5],
        ),
        Mistake(
            "diagonal only",
            "This is the diagonal of the Jacobian alone. Each score moves the shares of the "
            "others too.",
            wrong=lambda: [0.16, 0.42, 0],
        ),
    ),
    hints=(
        "First the weighted mean: 0.2 · 1 + 0.3 · 2 + 0.5 · 0.",
        "Then 0.2 · (1 − 0.8), and so on.",
    ),
)

attention_values = Exercise(
    lambda Q, K, V, G: weights(Q, K).T @ G,
    "O = AV is a product of matrices, so the slopes come back as in a layer over a batch.",
    samples=attention(seed=2),
    mistakes=(
        Mistake(
            "root forgotten",
            "The weights are others when QKᵀ is not divided by √d.",
            wrong=lambda Q, K, V, G: softmax(Q @ K.T).T @ G,
        ),
        Mistake(
            "softmax forgotten",
            "You took the scores for the weights: softmax is missing.",
            wrong=lambda Q, K, V, G: (Q @ K.T / np.sqrt(Q.shape[1])).T @ G,
        ),
        Mistake(
            "softmax along the wrong axis",
            "Your weights add up to 1 over the queries. For each query they should add up to 1 "
            "over the keys.",
            wrong=lambda Q, K, V, G: softmax((Q @ K.T / np.sqrt(Q.shape[1])).T) @ G,
        ),
        Mistake(
            "softmax of all",
            "You let all the scores share one sum. Each query has a sum of its own.",
            wrong=lambda Q, K, V, G: (
                softmax((Q @ K.T / np.sqrt(Q.shape[1])).ravel()).reshape(len(Q), len(K)).T @ G
            ),
        ),
        Mistake(
            "divided by d",
            "You divided by d. The scores are divided by its root.",
            wrong=lambda Q, K, V, G: softmax(Q @ K.T / Q.shape[1]).T @ G,
        ),
    ),
    hints=(
        "For each column of V this is a layer whose weights are A.",
        "The shapes are (m, n) and (m, q), and the result is (n, q): the m must meet the m.",
    ),
    ways=(lambda Q, K, V, G: softmax(Q @ K.T / np.sqrt(Q.shape[1])).T @ G,),
)

attention_queries = Exercise(
    lambda Q, K, V, G: _slopes(Q, K, V, G) @ K / np.sqrt(Q.shape[1]),
    "Back through a product, a softmax, a scale and a product: four rules that you knew.",
    samples=attention(seed=6),
    mistakes=(
        Mistake(
            "root forgotten",
            "The last step is missing: S is QKᵀ divided by √d, and so are the slopes.",
            wrong=lambda Q, K, V, G: _slopes(Q, K, V, G) @ K,
        ),
        Mistake(
            "softmax skipped",
            "The slopes at A went to S as they are. Between them is the softmax of each row.",
            wrong=lambda Q, K, V, G: G @ V.T @ K / np.sqrt(Q.shape[1]),
        ),
        Mistake(
            "weighted mean left out",
            "You multiplied the slopes at A by A. The weighted mean of each row has to be taken "
            "off first.",
            wrong=lambda Q, K, V, G: weights(Q, K) * (G @ V.T) @ K / np.sqrt(Q.shape[1]),
        ),
        Mistake(
            "A left out",
            "You took the weighted mean off. Each entry is then multiplied by its weight A_ij.",
            wrong=lambda Q, K, V, G: (
                (G @ V.T - np.sum(weights(Q, K) * (G @ V.T), axis=1, keepdims=True))
                @ K
                / np.sqrt(Q.shape[1])
            ),
        ),
        Mistake(
            "element-wise softmax",
            "You used a ⊗ (1 − a), as for a sigmoid. In softmax every score moves all the shares "
            "of its row.",
            wrong=lambda Q, K, V, G: (
                (weights(Q, K) * (1 - weights(Q, K)) * (G @ V.T)) @ K / np.sqrt(Q.shape[1])
            ),
        ),
        Mistake(
            "mean along the wrong axis",
            "You added up over the queries. The shares add up to 1 along each row, over the keys.",
            wrong=lambda Q, K, V, G: (
                (
                    weights(Q, K)
                    * (G @ V.T - np.sum(weights(Q, K) * (G @ V.T), axis=0, keepdims=True))
                )
                @ K
                / np.sqrt(Q.shape[1])
            ),
        ),
        Mistake(
            "divided by d",
            "You divided by d. The scores are divided by its root.",
            wrong=lambda Q, K, V, G: _slopes(Q, K, V, G) @ K / Q.shape[1],
        ),
        Mistake(
            "slopes at the scores",
            "These are the slopes at S. One product and the root still follow.",
            wrong=lambda Q, K, V, G: _slopes(Q, K, V, G),
        ),
        Mistake(
            "keys",
            "This is the gradient with respect to the keys. The queries get the slopes times K.",
            wrong=lambda Q, K, V, G: _slopes(Q, K, V, G).T @ Q / np.sqrt(Q.shape[1]),
        ),
    ),
    hints=(
        "Back to A first: G @ V.T, of shape (m, n). Then row by row through the softmax, as in "
        "the exercise before.",
        "H = A * (D - np.sum(A * D, axis=1, keepdims=True)), and then H @ K / √d.",
    ),
)
