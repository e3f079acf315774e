"""Lesson 11: the loss of a neuron, its gradient, and steps on measured data."""

from mclib.lessons.loss_and_descent.exercises.batches import (
    batch_step,
    misleading_sample,
    open_share,
)
from mclib.lessons.loss_and_descent.exercises.losses import loss
from mclib.lessons.loss_and_descent.exercises.measured import penguin_mass
from mclib.lessons.loss_and_descent.exercises.mixed import decay_by_w, leaky_by_w, loss_by_X
from mclib.lessons.loss_and_descent.exercises.paper import (
    gradients_on_paper,
    loss_on_paper,
    sample_from_slopes,
    silent_shape,
)
from mclib.lessons.loss_and_descent.exercises.predictions import predict_lever, predict_noise
from mclib.lessons.loss_and_descent.exercises.sums import gradient_hat, gradients

__all__ = [
    "batch_step",
    "decay_by_w",
    "gradient_hat",
    "gradients",
    "gradients_on_paper",
    "leaky_by_w",
    "loss",
    "loss_by_X",
    "loss_on_paper",
    "misleading_sample",
    "open_share",
    "penguin_mass",
    "predict_lever",
    "predict_noise",
    "sample_from_slopes",
    "silent_shape",
]
