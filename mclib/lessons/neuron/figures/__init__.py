"""Lesson 10, one neuron: its gate, its computation graph in both directions, activations."""

from mclib.lessons.neuron.figures.activations import activations
from mclib.lessons.neuron.figures.gates import gate
from mclib.lessons.neuron.figures.layouts import layouts
from mclib.lessons.neuron.figures.signal import signal_path

__all__ = ["activations", "gate", "layouts", "signal_path"]
