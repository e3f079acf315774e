"""The penguins are those of the source, and the best line through them is the known one."""

import csv

import numpy as np
import pytest

from mclib.functions import data, penguins


def test_the_penguins_are_those_of_the_source():
    with data.path("penguins.csv").open() as file:
        rows = list(csv.DictReader(file))
    species = [row["species"] for row in rows]
    counts = {name: species.count(name) for name in set(species)}
    assert counts == {"Adelie": 151, "Chinstrap": 68, "Gentoo": 123}
    flipper, mass = penguins.measured()
    np.testing.assert_allclose(flipper * 100, [int(row["flipper_length_mm"]) for row in rows])
    np.testing.assert_allclose(mass * 1000, [int(row["body_mass_g"]) for row in rows])


def test_the_published_means():
    flipper, mass = penguins.measured()
    assert 100 * flipper.mean() == pytest.approx(200.9152, abs=1e-4)
    assert 1000 * mass.mean() == pytest.approx(4201.7544, abs=1e-4)
    assert np.polyfit(100 * flipper, 1000 * mass, 1) == pytest.approx([49.6856, -5780.831], 1e-5)


def test_standardised_numbers_have_mean_0_and_deviation_1():
    s = penguins.standardised(penguins.measured()[0])
    np.testing.assert_allclose((s.mean(), s.std()), (0, 1), atol=1e-12)
