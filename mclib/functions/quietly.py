"""Evaluation that gives nan, without a warning, where a formula has no value."""

import numpy as np


def quietly(formula, *arguments):
    with np.errstate(all="ignore"):
        y = formula(*(np.asarray(a, dtype=float)[()] for a in arguments))
    return float(y) if isinstance(y, np.floating) else y
