"""A chain of Jacobians: what its products cost, counted against NumPy's own shapes."""

import numpy as np
import pytest

from mclib.drawing.chains import Box, cost, multiply

SHAPES = [(2, 5), (5, 4), (4, 3), (3, 6)]


def counted(shapes, from_output):
    """Multiply matrices of these shapes one by one, counting as we go."""
    matrices, count = [np.ones(shape) for shape in shapes], 0
    while len(matrices) > 1:
        at = 0 if from_output else len(matrices) - 2
        left, right = matrices[at : at + 2]
        count += left.size * right.shape[1]
        matrices[at : at + 2] = [left @ right]
    return count


@pytest.mark.parametrize("from_output", [True, False])
@pytest.mark.parametrize("links", [1, 2, 3, 4])
def test_cost(from_output, links):
    assert cost(SHAPES[:links], from_output) == counted(SHAPES[:links], from_output)


def test_products_keep_the_names_in_order():
    boxes = [Box((name,), shape) for name, shape in zip("DCBA", SHAPES, strict=True)]
    left, _ = multiply(boxes, from_output=True, products=2)
    right, _ = multiply(boxes, from_output=False, products=9)
    assert [box.parts for box in left] == [("D", "C", "B"), ("A",)]
    assert [(box.parts, box.shape) for box in right] == [(("D", "C", "B", "A"), (2, 6))]
