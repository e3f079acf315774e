"""Lesson 10: a neuron and its gate, a layer, its backward pass, and the steps of the training."""

from mclib.lessons.neuron.exercises.affine import affine_gradient, dot_by_w
from mclib.lessons.neuron.exercises.backward import backward_b, backward_W, backward_x
from mclib.lessons.neuron.exercises.batch import batch_b, batch_W, batch_X
from mclib.lessons.neuron.exercises.layer import layer_by_x
from mclib.lessons.neuron.exercises.mixed import residual_backward, squared_length_by_W, swish_by_w
from mclib.lessons.neuron.exercises.paper import (
    back_in_numbers,
    batch_bias_in_numbers,
    bias_that_shuts,
    entries_not_zero,
    gates_from_gradient,
    gates_of_vector,
    input_from_slopes,
)
from mclib.lessons.neuron.exercises.predictions import predict_gate, predict_gate_helps
from mclib.lessons.neuron.exercises.sigmoid_unit import sigmoid_neuron
from mclib.lessons.neuron.exercises.training import (
    five_points_fit,
    one_step,
    rate_that_kills,
)
from mclib.lessons.neuron.exercises.unit import (
    activation_by_w,
    activation_by_x,
)

__all__ = [
    "activation_by_w",
    "activation_by_x",
    "affine_gradient",
    "back_in_numbers",
    "backward_W",
    "backward_b",
    "backward_x",
    "batch_W",
    "batch_X",
    "batch_b",
    "batch_bias_in_numbers",
    "bias_that_shuts",
    "dot_by_w",
    "entries_not_zero",
    "five_points_fit",
    "gates_from_gradient",
    "gates_of_vector",
    "input_from_slopes",
    "layer_by_x",
    "one_step",
    "predict_gate",
    "predict_gate_helps",
    "rate_that_kills",
    "residual_backward",
    "sigmoid_neuron",
    "squared_length_by_W",
    "swish_by_w",
]
