"""A network of two layers with softmax and cross-entropy: its loss, and its exact gradients.

    z₁ = W₁ x + b₁,  a₁ = max(0, z₁),  z₂ = W₂ a₁ + b₂,  p = softmax(z₂),  C = -ln p_c

c is the right class, and y holds 1 there and 0 elsewhere. Over a batch C is the mean.

    start        weights drawn at random, biases of 0
    shares       p, for one input or a batch
    loss         the mean cross-entropy
    gradients    its gradients with respect to all weights and biases
    pack         several arrays as one vector; unpack takes it apart again

Shapes: W₁ is (h, n), b₁ (h,), W₂ (k, h), b₂ (k,); a batch X is (N, n), and Y is (N, k).
"""

import numpy as np

from mclib.functions.digits import softmax


def start(n, h, k, seed=0):
    """Return [W₁, b₁, W₂, b₂] to begin with: the weights are random, and shrink with their number.

    The variance of a weight is 2 over the number of inputs of its layer (He and others, 2015).

    >>> [part.shape for part in start(64, 32, 10)]
    [(32, 64), (32,), (10, 32), (10,)]
    """
    rng = np.random.default_rng(seed)
    W1 = rng.normal(scale=np.sqrt(2 / n), size=(h, n))
    W2 = rng.normal(scale=np.sqrt(2 / h), size=(k, h))
    return [W1, np.zeros(h), W2, np.zeros(k)]


def forward(W1, b1, W2, b2, X):
    """Return Z₁, A₁ and Z₂. Shapes: (N, h), (N, h) and (N, k) for a batch X, (N, n)."""
    Z1 = np.asarray(X) @ np.transpose(W1) + b1
    A1 = np.maximum(0, Z1)
    return Z1, A1, A1 @ np.transpose(W2) + b2


def shares(W1, b1, W2, b2, X):
    """Return the shares p of the k classes. Shapes: X (N, n) gives (N, k); x (n,) gives (k,)."""
    return softmax(forward(W1, b1, W2, b2, X)[-1])


def cross_entropy(Z, Y):
    """Return -ln p_c for each row of scores, without ever taking the logarithm of 0.

    Shapes: Z and Y are (..., k); gives (...).

    >>> float(cross_entropy([0.0, np.log(3)], [1, 0]).round(6))  # minus the logarithm of 1/4
    1.386294
    """
    Z = Z - np.max(Z, axis=-1, keepdims=True)
    return np.log(np.sum(np.exp(Z), axis=-1)) - np.sum(Z * Y, axis=-1)


def loss(W1, b1, W2, b2, X, Y):
    """Return the mean cross-entropy over a batch, a number."""
    return np.mean(cross_entropy(forward(W1, b1, W2, b2, X)[-1], Y))


def gradients(W1, b1, W2, b2, X, Y):
    """Return ∂C/∂W₁, ∂C/∂b₁, ∂C/∂W₂ and ∂C/∂b₂, each in the shape of its parameter.

    >>> parts = start(3, 4, 2)
    >>> X, Y = np.eye(3), np.eye(2)[[0, 1, 1]]
    >>> [slopes.shape for slopes in gradients(*parts, X, Y)]
    [(4, 3), (4,), (2, 4), (2,)]
    """
    Z1, A1, Z2 = forward(W1, b1, W2, b2, X)
    Δ2 = (softmax(Z2) - Y) / len(X)
    Δ1 = (Δ2 @ W2) * (Z1 > 0)
    return Δ1.T @ X, Δ1.sum(axis=0), Δ2.T @ A1, Δ2.sum(axis=0)


def pack(*parts):
    """Return several arrays as one vector, each row after row.

    >>> pack(np.eye(2), [5, 6])
    array([1., 0., 0., 1., 5., 6.])
    """
    return np.concatenate([np.ravel(part) for part in parts])


def unpack(vector, parts):
    """Return a vector as arrays of the shapes of some parts: what `pack` made, taken apart.

    >>> unpack(np.arange(6), [np.eye(2), np.zeros(2)])[1]
    array([4, 5])
    """
    ends = np.cumsum([np.size(part) for part in parts])
    if np.size(vector) != ends[-1]:
        raise ValueError(
            f"{np.size(vector)} numbers for parts of {ends[-1]}: pack the slopes of every part"
        )
    pieces = np.split(np.asarray(vector), ends[:-1])
    return [piece.reshape(np.shape(part)) for piece, part in zip(pieces, parts, strict=True)]
