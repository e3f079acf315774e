"""The named maps: their exact Jacobians against differences."""

import inspect

import numpy as np
import pytest

from mclib.calculus import jacobian
from mclib.functions.maps import MAPS, swirl


def inputs(f):
    names = inspect.signature(f.f).parameters
    return len(names) if "x" not in names or len(names) > 1 else 3  # softmax takes any number


@pytest.mark.parametrize("f", MAPS, ids=lambda f: f.name)
def test_the_jacobian_is_exact(f):
    rng = np.random.default_rng(0)
    for x in rng.uniform(0.2, 1.4, size=(5, inputs(f))):
        np.testing.assert_allclose(f.jacobian(x), jacobian(f)(x), rtol=1e-8, atol=1e-9)


@pytest.mark.parametrize("f", MAPS, ids=lambda f: f.name)
def test_a_map_takes_many_points_at_once(f):
    points = np.random.default_rng(1).uniform(0.2, 1.4, size=(inputs(f), 4, 5))
    many = f(points)
    assert many.shape[1:] == (4, 5)
    np.testing.assert_allclose(many[:, 2, 3], f(points[:, 2, 3]))


def test_a_swirl_keeps_areas():
    for x in np.random.default_rng(2).uniform(0, 2, size=(5, 2)):
        assert np.linalg.det(swirl.jacobian(x)) == pytest.approx(1)
