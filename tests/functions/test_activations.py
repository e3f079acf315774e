"""Every activation: its slope against our differences, away from kinks, and the convention at 0."""

import numpy as np
import pytest

from mclib.calculus import derivative
from mclib.functions.activations import ACTIVATIONS


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("z", [-2.3, -0.4, 0.7, 3.1])
def test_slope_against_differences(name, z):
    each = ACTIVATIONS[name]
    assert float(each.slope(z)) == pytest.approx(derivative(each)(z), abs=1e-9)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_arrays_keep_their_shape(name):
    each, z = ACTIVATIONS[name], np.linspace(-2, 2, 6).reshape(2, 3)
    assert each(z).shape == each.slope(z).shape == (2, 3)


def test_at_a_kink_the_slope_is_the_left_one():
    relu, leaky, *_ = ACTIVATIONS.values()
    assert (float(relu.slope(0.0)), float(leaky.slope(0.0))) == (0.0, 0.1)
