"""Lesson 13: backpropagation by hand, a tape, layer normalisation and attention."""

from mclib.lessons.backpropagation.exercises.attending import (
    attention_queries,
    attention_values,
    softmax_row,
)
from mclib.lessons.backpropagation.exercises.batch import (
    batch_bias,
    multiplications,
    network_gradients,
)
from mclib.lessons.backpropagation.exercises.layers import (
    first_weights,
    hidden_delta,
    hidden_in_numbers,
    output_weights,
)
from mclib.lessons.backpropagation.exercises.mixed import tanh_hidden, temperature, weight_decay
from mclib.lessons.backpropagation.exercises.normalising import layer_norm_back, silent_slopes
from mclib.lessons.backpropagation.exercises.tape import tape_network, tape_sweep
from mclib.lessons.backpropagation.exercises.top import (
    cross_entropy,
    output_delta,
    predict_other_score,
    shares_from_slopes,
)

__all__ = [
    "attention_queries",
    "attention_values",
    "batch_bias",
    "cross_entropy",
    "first_weights",
    "hidden_delta",
    "hidden_in_numbers",
    "layer_norm_back",
    "multiplications",
    "network_gradients",
    "output_delta",
    "output_weights",
    "predict_other_score",
    "shares_from_slopes",
    "silent_slopes",
    "softmax_row",
    "tanh_hidden",
    "tape_network",
    "tape_sweep",
    "temperature",
    "weight_decay",
]
