"""A tape: values that remember what they were made of, and the sweep that goes back through them.

The reader writes the same in the notebook; this one serves the checks and the tests.

    Node                                          a value and its slope
    multiply, add, times, relu, cross_entropy     what nodes are made by
    in_order, sweep                               every node after what it is made of, and back
"""

import numpy as np

from mclib.functions import network
from mclib.functions.digits import softmax


class Node:
    """A value, and pairs of a node that it was made of and the way back to that node.

    The way back takes the slope of C with respect to this node, and returns what arrives there.
    """

    def __init__(self, value, *arrows):
        self.value = np.asarray(value, dtype=float)
        self.arrows = arrows
        self.slope = 0.0


def multiply(u, v):
    """Return u ⊗ v, entry by entry."""
    return Node(u.value * v.value, (u, lambda g: g * v.value), (v, lambda g: g * u.value))


def add(u, v):
    """Return u + v; v may be a bias that is broadcast over the rows of u."""

    def back_to_v(g):
        return g if np.shape(g) == v.value.shape else g.sum(axis=0)

    return Node(u.value + v.value, (u, lambda g: g), (v, back_to_v))


def times(X, W):
    """Return X Wᵀ. Shapes: (N, n) and (h, n) give (N, h)."""
    return Node(X.value @ W.value.T, (X, lambda g: g @ W.value), (W, lambda g: g.T @ X.value))


def relu(z):
    """Return max(0, z)."""
    return Node(np.maximum(0, z.value), (z, lambda g: g * (z.value > 0)))


def cross_entropy(z, Y):
    """Return the mean cross-entropy of scores z, (N, k), with the truth Y, (N, k)."""
    loss = np.mean(network.cross_entropy(z.value, Y))
    return Node(loss, (z, lambda g: g * (softmax(z.value) - Y) / len(Y)))


def in_order(node, done=None):
    """Return every node that leads to this one, each after all that it is made of."""
    done = [] if done is None else done
    if node not in done:
        for before, _ in node.arrows:
            in_order(before, done)
        done.append(node)
    return done


def sweep(C, arrive=lambda known, back, g: known + back(g)):
    """Go back from C, and leave at each node the slope of C with respect to it.

    arrive(known, back, g) is the slope at a node when g comes along an arrow: the sum, unless a
    mistake is wanted.

    >>> x = Node(3.0)
    >>> sweep(add(multiply(x, x), x))
    >>> float(x.slope)
    7.0
    """
    C.slope = np.ones_like(C.value)
    for node in reversed(in_order(C)):
        for before, back in node.arrows:
            before.slope = arrive(before.slope, back, node.slope)


def slope_of_forked(x, arrive=lambda known, back, g: known + back(g)):
    """Return the slope of x u + u with u = x², in which x and u are used twice, by the tape.

    >>> float(slope_of_forked(2.0))  # 3x² + 2x
    16.0
    """
    x = Node(x)
    u = multiply(x, x)
    sweep(add(multiply(x, u), u), arrive)
    return x.slope


def slope_of_weights(W1, b1, W2, b2, X, Y, gate=relu):
    """Return the slope of the network's loss with respect to W₁, by the tape."""
    W1, b1, W2, b2, X = (Node(each) for each in (W1, b1, W2, b2, X))
    scores = add(times(gate(add(times(X, W1), b1)), W2), b2)
    sweep(cross_entropy(scores, Y))
    return W1.slope
