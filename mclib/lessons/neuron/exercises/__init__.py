"""Lesson 10: the derivatives of one neuron, its gate, and a layer."""

from mclib.lessons.neuron.exercises.affine import affine_gradient, dot_by_w
from mclib.lessons.neuron.exercises.layer import layer_by_W, layer_by_x
from mclib.lessons.neuron.exercises.sigmoid_unit import sigmoid_neuron
from mclib.lessons.neuron.exercises.unit import (
    activation_by_b,
    activation_by_w,
    activation_by_x,
    predict_gate,
)

__all__ = [
    "activation_by_b",
    "activation_by_w",
    "activation_by_x",
    "affine_gradient",
    "dot_by_w",
    "layer_by_W",
    "layer_by_x",
    "predict_gate",
    "sigmoid_neuron",
]
