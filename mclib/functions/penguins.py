"""The penguins of `notebooks/data`: 342 birds, measured on islands near Palmer Station, Antarctica.

    measured       the lengths of the flippers in dm, and the masses in kg
    standardised   numbers less their mean, in units of their standard deviation

Source: A. M. Horst, A. P. Hill and K. B. Gorman, palmerpenguins (2020), CC0; measured by K. Gorman
and the Palmer Station LTER.
"""

import numpy as np

from mclib.functions import data


def measured():
    """Return the flippers' lengths in decimetres and the masses in kilograms: (342,) and (342,).

    >>> flipper, mass = measured()
    >>> flipper.shape, flipper[:3].tolist(), mass[:3].tolist()
    ((342,), [1.81, 1.86, 1.95], [3.75, 3.8, 3.25])
    """
    table = np.loadtxt(data.path("penguins.csv"), delimiter=",", skiprows=1, usecols=(1, 2))
    return table[:, 0] / 100, table[:, 1] / 1000


def standardised(x):
    """Return (x - mean of x) / standard deviation of x. Shapes: (N,) gives (N,).

    >>> standardised([1.0, 3.0, 5.0]).round(3)
    array([-1.225,  0.   ,  1.225])
    """
    return (np.asarray(x) - np.mean(x)) / np.std(x)
