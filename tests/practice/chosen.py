"""Problems with formulas of our own choice, and nothing left to chance."""

import random

from mclib.practice import directions, paths, slopes
from mclib.practice.kinds import named
from mclib.practice.problem import Problem

FORMS = {
    "partial derivative": slopes.partial,
    "gradient": slopes.gradient,
    "Jacobian": slopes.jacobian,
    "total derivative": paths.total,
}


class Last(random.Random):
    """Of several things it chooses the last."""

    def choice(self, several):
        return several[-1]


def problem(kind, formulas):
    """The problem of a kind with these formulas; a partial is asked for along y."""
    form = FORMS.get(kind, slopes.derivative)
    formulas = [formulas] if isinstance(formulas, str) else [*formulas]
    return Problem(1, kind, form(named(kind), formulas, Last()))


def slope_along(formula, point, v):
    """The problem on the slope of a formula at a point along v."""

    class Given(random.Random):
        def choice(self, several):
            return v

        def sample(self, several, count):
            return point

    kind = named("directional derivative")
    return Problem(1, kind.name, directions.whole(kind, [formula], Given()))
