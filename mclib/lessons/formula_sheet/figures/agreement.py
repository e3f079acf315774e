"""How well a difference quotient can agree with a right formula, and how badly with a wrong one."""

import numpy as np

from mclib.drawing import plots, style
from mclib.drawing.lettering import write
from mclib.engine import choice, explore, slider

_X = np.array([0.8, -0.5, 1.1])
_A = np.array([[1.0, 2.0, -0.5], [0.5, -1.0, 1.5], [1.0, -2.0, 0.7]])
_POWERS = np.linspace(-12, -1, 45)
_SYMMETRIC = (_A + _A.T) / 2


def _f(x, A):
    return np.exp(x @ A @ x / 4)


FORMULAS = {
    "(A + Aᵀ) x": lambda A: (A + A.T) @ _X,
    "2 A x": lambda A: 2 * A @ _X,
    "A x": lambda A: A @ _X,
}


def agreement():
    """Move the step: a right formula is as good as the step allows, a wrong one is not."""

    def background(axes, formula, symmetric):
        A = _SYMMETRIC if symmetric else _A
        plots.panel(
            axes, "Largest error against the step h", x="power of ten of h", y="power of ten",
            xlim=(-12.4, -0.6), ylim=(-12.5, 1.5),
        )  # fmt: skip
        for central, color in ((False, style.FUNCTION), (True, style.DERIVATIVE)):
            heights = [_error(formula, A, power, central) for power in _POWERS]
            axes.plot(_POWERS, heights, color=color, linewidth=style.LINE)
        write(axes, [(-12, -11, "forward difference", "left", "center")], color=style.FUNCTION)
        write(axes, [(-12, -11.9, "central difference", "left", "center")], color=style.DERIVATIVE)

    def foreground(axes, formula, symmetric, power):
        A = _SYMMETRIC if symmetric else _A
        forward, central = (_error(formula, A, power, side) for side in (False, True))
        plots.point(axes, power, forward, color=style.FUNCTION)
        plots.point(axes, power, central, color=style.DERIVATIVE)
        return (
            f"h = 10^{_tenth(power)}. The formula is off by about 10^{_tenth(forward)} from the "
            f"forward difference, and by about 10^{_tenth(central)} from the central one."
        )

    return explore(
        background,
        foreground,
        alt="The largest error of a gradient against the step of a difference quotient, both as "
        "powers of ten: for a right formula two lines fall, with slopes 1 and 2, until round-off "
        "takes over; for a wrong one both stay level.",
        formula=choice(*FORMULAS),
        symmetric=choice(("not symmetric", False), ("symmetric", True), label="A"),
        power=slider(-12, -1, -3.0, step=0.25, label="log₁₀ h"),
    )


def _error(formula, A, power, central):
    """Return the largest error as a power of ten; a step below 1e-12 is not tried."""
    h, f = 10.0**power, _f(_X, A)
    slopes = []
    for e in np.eye(len(_X)):
        up, down = _f(_X + h * e, A), _f(_X - h * e, A)
        slopes.append((up - down) / (2 * h) if central else (up - f) / h)
    gradient = f / 4 * FORMULAS[formula](A)
    return float(np.log10(max(np.max(np.abs(gradient - slopes)), 1e-12)))


def _tenth(power):
    return f"{power:.1f}".replace("-", "−")
