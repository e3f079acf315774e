"""How the gradient of a sum, mean or maximum is stretched back over X in NumPy, as phrases."""

from mclib.functions.reductions import cells_per_output, reduced


def stretching_back(X, how, axis, keepdims):
    """Return what each cell of X gets of the gradient δ, and whether δ stretches by itself.

    >>> import numpy as np
    >>> stretching_back(np.ones((2, 3)), "mean", 0, keepdims=False)
    ('δ / 2', '(3,) stretches to (2, 3) by itself.')
    """
    shape = reduced(X, how, axis, keepdims).shape
    gets = {
        "sum": "δ",
        "mean": f"δ / {cells_per_output(X, axis)}",
        "max": "δ where X is the largest, else 0",
    }[how]
    if axis == 1 and not keepdims:
        return gets, f"{shape} against {X.shape} is an error: δ[:, None], or keepdims=True, helps."
    return gets, f"{shape} stretches to {X.shape} by itself."
