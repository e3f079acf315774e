"""One neuron, its loss over a batch, and their exact gradients.

    z = w·x + b,   a = max(0, z),   C(w, b) = (1/N) Σ (y_i - a_i)²

Shapes: w is (n,), b is (); one input x is (n,) and gives z (), a batch X is (N, n) and gives (N,).
The source writes gradients as rows; here a gradient has the shape of its parameter.
Source: Parr and Howard, sections 5 and 6.
"""

import numpy as np


def five_points():
    """Return the five measured points that the course fits a neuron to: inputs x, outputs y.

    Shapes: (5,) and (5,).

    >>> x, y = five_points()
    >>> loss(np.array([0.3]), 1.0, x[:, None], y).round(3).item()
    0.363
    """
    return np.array([-0.5, 0.4, 1.1, 1.9, 2.6]), np.array([0.1, 0.5, 1.4, 1.7, 2.7])


def affine(w, b, x):
    """Return z = w·x + b.

    Shapes: x (n,) gives (); a batch x (N, n) gives (N,).

    >>> affine(np.array([1.0, 2.0]), 0.5, np.array([3.0, 4.0])).item()
    11.5
    """
    return np.asarray(x) @ np.asarray(w) + b


def relu(z):
    """Return max(0, z), element by element.

    >>> relu(np.array([-1.0, 0.0, 2.0]))
    array([0., 0., 2.])
    """
    return np.maximum(0, z)


def gate(z):
    """Return d max(0, z)/dz: 1 where z > 0 and, by convention, 0 where z ≤ 0.

    >>> gate(np.array([-1.0, 0.0, 2.0]))
    array([0., 0., 1.])
    """
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


def activation(w, b, x):
    """Return the neuron's output a = max(0, w·x + b).

    Shapes: x (n,) gives (); a batch x (N, n) gives (N,).

    >>> activation(np.array([1.0, -2.0]), 0.5, np.array([3.0, 4.0])).item()
    0.0
    """
    return relu(affine(w, b, x))


def activation_gradients(w, b, x):
    """Return ∂a/∂w, ∂a/∂b, ∂a/∂x for one input: the gate times x, 1 and w.

    Shapes: x (n,) gives (n,), () and (n,).

    >>> activation_gradients(np.array([1.0, 2.0]), 0.5, np.array([3.0, 4.0]))[0]
    array([3., 4.])
    """
    open_ = gate(affine(w, b, x))
    return open_ * np.asarray(x), open_, open_ * np.asarray(w)


def loss(w, b, X, y):
    """Return the mean squared error C(w, b) = (1/N) Σ (y_i - max(0, w·x_i + b))².

    Shapes: X is (N, n), y is (N,); gives ().

    >>> loss(np.array([1.0]), 0.0, np.array([[1.0], [3.0]]), np.array([2.0, 5.0])).item()
    2.5
    """
    return np.mean((y - activation(w, b, X)) ** 2)


def loss_gradients(w, b, X, y):
    """Return ∂C/∂w = (2/N) Σ e_i x_i and ∂C/∂b = (2/N) Σ e_i, over the active i only.

    Here e_i = w·x_i + b - y_i, and i is active when w·x_i + b > 0. The source's last form
    splits active from inactive outside the sum and drops the 2 from ∂C/∂b; this is the right one.
    Shapes: X is (N, n), y is (N,); gives (n,) and ().

    >>> X, y = np.array([[1.0], [-3.0]]), np.array([2.0, 5.0])
    >>> loss_gradients(np.array([1.0]), 0.0, X, y)[0]
    array([-1.])
    """
    z = affine(w, b, X)
    e = gate(z) * (z - y)
    return 2 / len(y) * e @ X, 2 / len(y) * e.sum()
