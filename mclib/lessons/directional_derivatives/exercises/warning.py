"""Functions for which ∇f·v is wrong: one to compute with, and one to invent."""

import numpy as np

from mclib.checks import Exercise, Mistake

slope_without_plane = Exercise(
    1 / np.sqrt(2),
    "The slope exists, and it is not ∇f·v, which is 0.",
    mistakes=(
        Mistake(
            "gradient times direction",
            "∇f·v is 0 indeed, but that formula needs a differentiable f. Go back to the limit.",
            wrong=lambda: 0,
        ),
        Mistake(
            "v not unit",
            "You used v = (1, 1), whose length is √2.",
            wrong=lambda: 1,
        ),
        Mistake(
            "along the parabola",
            "1/2 is the value of f along y = x². Here you walk along a straight line, and ask for "
            "a slope.",
            wrong=lambda: 0.5,
        ),
        Mistake(
            "inverted",
            "Your fraction seems upside down. In f, x²y stands on top and x⁴ + y² below, and for a "
            "small h only y² counts there.",
            wrong=lambda: np.sqrt(2),
        ),
    ),
    hints=(
        "Put x = h/√2 and y = h/√2 into f, and divide by h.",
        "f(h/√2, h/√2)/h is (1/(2√2)) / (h²/4 + 1/2). Now let h go to 0.",
    ),
)

_h = np.array([0.3, 0.03, 1e-4, 1e-6])
_steps = np.concatenate([_h, -_h])
_to_and_fro = np.concatenate([_steps, 0 * _steps, _steps / np.sqrt(2)])  # along x, y, diagonal
_up_and_down = np.concatenate([0 * _steps, _steps, _steps / np.sqrt(2)])
_near = np.array([1e-3, -1e-3, 1e-4, -1e-4])
_curved = np.concatenate([_near, _near, _near**2, _near**3])  # y = x², x³, and x = y², y³
_across = np.concatenate([_near**2, _near**3, _near, _near])
_x = np.concatenate([_to_and_fro, _curved])
_y = np.concatenate([_up_and_down, _across])


def _slopes(values):
    """Return f/step along x, along y and along the diagonal, each for h and for -h: (3, 2, 4)."""
    return (values[:24] / np.tile(_steps, 3)).reshape(3, 2, 4)


def _partials_vanish(values):
    return bool(np.all(np.abs(_slopes(values)[:2, :, -1]) < 1e-3))


def _is_continuous(values):
    closest = values[:24].reshape(-1, 4)[:, -1]  # on the straight lines, at h = ±1e-6
    return bool(np.all(np.abs(values[24:]) < 0.1) and np.all(np.abs(closest) < 0.1))


def _diagonal(values):
    """Say what f does along the diagonal: "slope", "level", "corner" or "no slope"."""
    right, left = _slopes(values)[2]
    settled = np.allclose([right[-1], left[-1]], [right[-2], left[-2]], rtol=0.02, atol=0.01)
    if not settled:
        return "no slope"
    if abs(right[-1] - left[-1]) > 0.01 * (1 + abs(right[-1])):
        return "corner"
    return "slope" if abs(right[-1]) > 0.01 else "level"


def _fools(values, x, y):
    """Return whether ∇f·v = 0 is wrong along the diagonal, or a sentence where f has no value."""
    lost = np.flatnonzero(~np.isfinite(values))
    if lost.size:
        return f"At x = {x[lost[0]]:g}, y = {y[lost[0]]:g} your f has no finite value."
    return _partials_vanish(values) and _is_continuous(values) and _diagonal(values) == "slope"


def _only(kind):
    """Return a test: all is well but for what f does along the diagonal."""
    return lambda values, x, y: (
        _partials_vanish(values) and _is_continuous(values) and _diagonal(values) == kind
    )


fool_the_formula = Exercise(
    lambda x, y: x**2 * y / (x**2 + y**2),
    "Both partials exist and f is continuous, yet ∇f·v is wrong. Only differentiability will do.",
    samples=((_x, _y),),
    accept=_fools,
    mistakes=(
        Mistake(
            "not continuous",
            "Your f is not continuous at the origin. Along a curve such as y = x² its values do "
            "not approach 0.",
            wrong=lambda x, y: x**2 * y / (x**4 + y**2),
            when=lambda values, x, y: (
                np.all(np.isfinite(values))
                and _partials_vanish(values)
                and not _is_continuous(values)
            ),
        ),
        Mistake(
            "a partial is not 0",
            "One of the two partials of your f at the origin is not 0. Along both axes the "
            "difference quotient must go to 0.",
            wrong=lambda x, y: x + y,
            when=lambda values, x, y: np.all(np.isfinite(values)) and not _partials_vanish(values),
        ),
        Mistake(
            "level along the diagonal",
            "Along the diagonal the slope of your f is 0 as well, so ∇f·v = 0 is right there. "
            "Make f grow along the diagonal like the distance.",
            wrong=lambda x, y: x * y,
            when=_only("level"),
        ),
        Mistake(
            "corner on the diagonal",
            "Along the diagonal your f has a corner at the origin, so it has no slope. The values "
            "on the two sides need opposite signs.",
            wrong=lambda x, y: x * y / np.sqrt(x**2 + y**2),
            when=_only("corner"),
        ),
        Mistake(
            "no slope on the diagonal",
            "Along the diagonal the difference quotient of your f does not settle, so there is no "
            "slope. Let f grow there like the distance.",
            wrong=lambda x, y: np.cbrt(x * y),
            when=_only("no slope"),
        ),
    ),
    hints=(
        "A fraction that is 0 on both axes has the factor xy on top.",
        "Double x and y together: f should double as well. So take one power more on top than "
        "below.",
    ),
)
