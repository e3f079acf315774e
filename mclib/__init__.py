"""The small package behind Matrix Calculus by Hand.

`calculus` differentiates plain NumPy functions from the definition; `functions`, `neuron` and
`rules` hold what the lessons state; the other modules draw it, move it and check the answers.
"""
