"""Lesson 10, one neuron: its gate, its graph in both directions, activations, and its training."""

from mclib.lessons.neuron.figures.activations import activations
from mclib.lessons.neuron.figures.gates import gate
from mclib.lessons.neuron.figures.layouts import layouts
from mclib.lessons.neuron.figures.signal import signal_path
from mclib.lessons.neuron.figures.training import training

__all__ = ["activations", "gate", "layouts", "signal_path", "training"]
