"""The handwritten digits of `notebooks/data`, and a small softmax layer that reads them.

    images    1,797 images of 8 x 8 pixels, and the digit that each one shows
    layer     the weights and biases of a trained layer
    scores    the ten numbers that the layer gives an image, before softmax
    softmax   ten numbers as ten shares that add up to 1
    shares    the shares that the layer gives an image
    slopes    their Jacobian: how each share responds to each pixel

Source of the images: E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, UCI
Machine Learning Repository (CC BY 4.0). `tools/digits_layer.py` trained the layer.
"""

import numpy as np

from mclib.functions import data


def images():
    """Return the images, (1797, 64) with 0 for paper and 1 for ink, and their digits, (1797,).

    >>> pixels, digits = images()
    >>> pixels.shape, digits[:4].tolist()
    ((1797, 64), [0, 1, 2, 3])
    """
    table = np.loadtxt(data.path("digits.csv.gz"), delimiter=",")
    return table[:, :-1] / 16, table[:, -1].astype(int)


def layer():
    """Return the trained layer: its weights W, (10, 64), and its biases b, (10,)."""
    with np.load(data.path("digits_layer.npz")) as stored:
        return stored["W"], stored["b"]


def scores(W, b, x):
    """Return z = W x + b, one number for each digit.

    Shapes: W (10, 64), b (10,), x (64,) give (10,); a batch x (N, 64) gives (N, 10).
    """
    return np.asarray(x) @ np.transpose(W) + b


def softmax(z):
    """Return the shares exp(z_i) / Σ exp(z_j), along the last axis.

    The largest z is taken off first: the shares stay the same, and exp cannot overflow.

    >>> softmax([0.0, np.log(3)]).round(6)
    array([0.25, 0.75])
    """
    powers = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def shares(W, b, x):
    """Return s = softmax(W x + b), one share for each digit.

    Shapes: W (10, 64), b (10,), x (64,) give (10,); a batch x (N, 64) gives (N, 10).
    """
    return softmax(scores(W, b, x))


def slopes(W, b, x):
    """Return the Jacobian of the shares with respect to the pixels: (diag(s) - s sᵀ) W.

    Shapes: W (10, 64), b (10,), x (64,) give (10, 64); row i belongs to digit i.

    >>> W, b = layer()
    >>> J = slopes(W, b, images()[0][0])
    >>> J.shape, bool(abs(J.sum(axis=0)).max() < 1e-12)
    ((10, 64), True)
    """
    s = shares(W, b, x)
    return (np.diag(s) - np.outer(s, s)) @ W
