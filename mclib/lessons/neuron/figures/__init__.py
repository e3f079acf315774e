"""Lesson 10, one neuron: the gate on its input, the signal's way there and back, activations."""

from mclib.lessons.neuron.figures.gates import gate
from mclib.lessons.neuron.figures.signal import signal_path
from mclib.lessons.neuron.figures.activations import activations, layouts

__all__ = ["activations", "gate", "layouts", "signal_path"]
