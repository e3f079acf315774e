"""The digits, and the stored layer: its script trains just it, and it reads digits unseen."""

import sys
from pathlib import Path

import numpy as np
import pytest

from mclib.calculus import jacobian
from mclib.functions import data, digits

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))
import digits_layer


def test_the_images_are_those_of_the_source():
    pixels, labels = digits.images()
    assert pixels.shape == (1797, 64)
    assert (pixels.min(), pixels.max()) == (0, 1)
    assert np.bincount(labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


def test_the_stored_layer_is_what_the_script_trains():
    learned, _ = digits_layer.split(*digits.images())
    for stored, trained in zip(digits.layer(), digits_layer.train(*learned), strict=True):
        np.testing.assert_allclose(stored, trained, atol=1e-4)


def test_the_layer_reads_digits_that_it_has_not_seen():
    learned, aside = digits_layer.split(*digits.images())
    assert len(aside[1]) == 359
    assert len(learned[1]) + 359 == 1797
    assert digits_layer.accuracy(*digits.layer(), *aside) >= 0.94


def test_the_jacobian_of_the_scores_is_w():
    W, b = digits.layer()
    x = digits.images()[0][7]
    J = jacobian(lambda x: digits.scores(W, b, x))(x)
    np.testing.assert_allclose(J, W, atol=1e-8)


def test_the_slopes_are_the_jacobian_of_the_shares():
    W, b = digits.layer()
    x = digits.images()[0][489]
    J = jacobian(lambda x: digits.shares(W, b, x))(x)
    np.testing.assert_allclose(digits.slopes(W, b, x), J, atol=1e-8)
    assert np.abs(J).max() > 0.1


def test_large_scores_do_not_overflow():
    np.testing.assert_allclose(digits.softmax([1000.0, 1000.0]), [0.5, 0.5])


def test_a_missing_file_is_said_plainly(monkeypatch):
    monkeypatch.setattr(data, "_PLACES", ())
    with pytest.raises(FileNotFoundError, match="belongs in notebooks/data"):
        digits.images()
