"""The small package behind Matrix Calculus by Hand.

calculus    derivatives of plain NumPy functions, from the definition
functions   named examples, the neuron and its loss, computation graphs, the digits
formula     what a reader types: read, differentiated, written out again
drawing     pure drawing on axes, with the palette of the course
engine      two plain functions and some controls make a live figure
checks      compares an answer with the right one, and names what was done
practice    problems without end
lessons     a room for each lesson: its figures, its exercises, its rules
"""
