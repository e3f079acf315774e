"""Lesson 10, one neuron: the gate on its input, the signal's way there and back, activations."""

from mclib.explorers.neuron.gates import gate
from mclib.explorers.neuron.signal import signal_path
from mclib.explorers.neuron.turned import activations, layouts

__all__ = ["activations", "gate", "layouts", "signal_path"]
