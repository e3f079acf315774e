"""The neuron's gradients against our differences and autograd, and the facts of lessons 10, 11."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest

from mclib.calculus import NotDifferentiable, gradient
from mclib.functions import neuron


def batch(seed, N=7, n=3):
    rng = np.random.default_rng(seed)
    return rng.normal(size=n), rng.normal(), rng.normal(size=(N, n)), rng.normal(size=N)


def test_affine_takes_one_input_or_a_batch():
    w, b, X, _ = batch(0)
    z = neuron.affine(w, b, X)
    assert z.shape == (7,)
    assert neuron.affine(w, b, X[2]) == pytest.approx(z[2])
    assert neuron.activation(w, b, X).shape == (7,)


@pytest.mark.parametrize("seed", range(10))
def test_activation_gradients_against_differences(seed):
    w, b, X, _ = batch(seed)
    for x in X:
        dw, db, dx = neuron.activation_gradients(w, b, x)
        np.testing.assert_allclose(dw, gradient(lambda w, x=x: neuron.activation(w, b, x))(w))
        np.testing.assert_allclose(db, gradient(lambda b, x=x: neuron.activation(w, b, x))(b))
        np.testing.assert_allclose(dx, gradient(lambda x: neuron.activation(w, b, x))(x))


@pytest.mark.parametrize("seed", range(10))
def test_loss_gradients_against_differences_and_autograd(seed):
    w, b, X, y = batch(seed)
    dw, db = neuron.loss_gradients(w, b, X, y)
    assert dw.shape == w.shape
    assert np.ndim(db) == 0
    near = {"rtol": 1e-8, "atol": 1e-10}
    np.testing.assert_allclose(dw, gradient(lambda w: neuron.loss(w, b, X, y))(w), **near)
    np.testing.assert_allclose(db, gradient(lambda b: neuron.loss(w, b, X, y))(b), **near)

    def loss(w, b):
        return anp.mean((y - anp.maximum(0, X @ w + b)) ** 2)

    np.testing.assert_allclose(dw, autograd.grad(loss, 0)(w, b), **near)
    np.testing.assert_allclose(db, autograd.grad(loss, 1)(w, b), **near)


def test_some_samples_are_active_and_some_are_not():
    w, b, X, _ = batch(0)
    assert 0 < neuron.gate(neuron.affine(w, b, X)).sum() < len(X)


def test_inactive_samples_do_not_pull():
    w, b, X, y = batch(1)
    inactive = neuron.affine(w, b, X) <= 0
    louder = np.where(inactive, 100 * y, y)
    for one, other in zip(
        neuron.loss_gradients(w, b, X, y), neuron.loss_gradients(w, b, X, louder), strict=True
    ):
        np.testing.assert_allclose(one, other)


def test_a_step_against_the_gradient_lowers_the_loss():
    w, b, X, y = batch(0)
    dw, db = neuron.loss_gradients(w, b, X, y)
    assert neuron.loss(w - 1e-3 * dw, b - 1e-3 * db, X, y) < neuron.loss(w, b, X, y)


def test_the_convention_at_zero_is_zero_where_no_derivative_exists():
    w, x = np.array([1.0, -1.0]), np.array([2.0, 2.0])
    assert [np.abs(g).max() for g in neuron.activation_gradients(w, 0.0, x)] == [0, 0, 0]
    with pytest.raises(NotDifferentiable, match="entry 0"):
        gradient(lambda w: neuron.activation(w, 0.0, x))(w)
