"""Activations, each with its slope: what a neuron does with z = w·x + b.

    ACTIVATIONS    name and formula -> Activation
    sigmoid        one of them, by itself

At the kinks of ReLU and leaky ReLU the slope is, by convention, the one on the left.

>>> relu, leaky, *smooth = ACTIVATIONS.values()
>>> relu.slope([-2.0, 0.0, 3.0])
array([0., 0., 1.])
>>> leaky([-2.0, 3.0])
array([-0.2,  3. ])
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mclib.functions.neuron import gate, relu

_erf = np.vectorize(math.erf, otypes=[float])


@dataclass(frozen=True)
class Activation:
    """A function of z, element by element, and its slope. Shapes: any shape gives the same."""

    function: Callable
    slope: Callable

    def __call__(self, z):
        """Return the activation of z."""
        return self.function(np.asarray(z, dtype=float))


def sigmoid(z):
    """Return 1 / (1 + e⁻ᶻ), element by element.

    >>> sigmoid([0.0, 100.0])
    array([0.5, 1. ])
    """
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))


def _share_below(z):
    """The share of a standard normal that lies below z: Φ(z)."""
    return (1 + _erf(np.asarray(z) / np.sqrt(2))) / 2


def _gelu_slope(z):
    return _share_below(z) + z * np.exp(-np.square(z) / 2) / np.sqrt(2 * np.pi)


ACTIVATIONS = {
    "ReLU: max(0, z)": Activation(relu, gate),
    "leaky ReLU: max(z/10, z)": Activation(
        lambda z: np.maximum(z / 10, z), lambda z: np.where(np.asarray(z) > 0, 1.0, 0.1)
    ),
    "sigmoid: 1/(1 + e⁻ᶻ)": Activation(sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh: tanh z": Activation(np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "GELU: z Φ(z)": Activation(lambda z: z * _share_below(z), _gelu_slope),
}
