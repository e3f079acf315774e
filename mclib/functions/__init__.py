"""Named example functions, each with its formula and its exact derivatives.

A `Curve` takes numbers, a `Surface` takes points: f([x, y]). Both take whole arrays, and give
nan where the formula has no value.

>>> cubic(2.0), cubic.derivative(2.0)
(6.0, 11.0)
>>> product([2.0, 5.0]), product.gradient([2.0, 5.0])
(10.0, array([5., 2.]))

Beside these stand families, each in a module of its own:

    maps           vector functions, with their Jacobians
    operations     element-wise operations of two vectors
    reductions     summaries of a matrix along an axis, and the way back
    compositions   computation graphs of small formulas
    activations    activation functions, with their slopes and kinks
    digits         handwritten digits, and a small softmax layer that reads them
    network        a network of two layers, its loss and its gradients
    penguins       flippers and masses of 342 penguins
    data           where the files of these two are
"""

# ruff: noqa: F401 - the names are gathered here for the reader
from mclib.functions.curves import (
    CURVES,
    Curve,
    absolute,
    cubic,
    exponential,
    gentle_cubic,
    parabola,
    relu,
    sine,
    square,
)
from mclib.functions.surfaces import (
    SURFACES,
    Surface,
    bowl,
    hill,
    himmelblau,
    path_dependent,
    product,
    saddle,
    slopes_without_plane,
    three_x_squared_y,
    valley,
    waves,
)
