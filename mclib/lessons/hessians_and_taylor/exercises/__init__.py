"""Lesson 12: parabolas, Hessians, eigenvalues, the length of a step, and Newton's step."""

from mclib.lessons.hessians_and_taylor.exercises.curvature import (
    bowl_or_saddle,
    eigenvalues_on_paper,
    hessian_from_curvatures,
)
from mclib.lessons.hessians_and_taylor.exercises.hessian import (
    hessian_of_polynomial,
    hessian_of_quadratic_form,
    quadratic_estimate,
)
from mclib.lessons.hessians_and_taylor.exercises.loss import hessian_vector_product, loss_hessian
from mclib.lessons.hessians_and_taylor.exercises.mixed import (
    condition_with_decay,
    hessian_of_softplus,
    hessian_of_squared_dot,
)
from mclib.lessons.hessians_and_taylor.exercises.newton import newton_goes_up, newton_step
from mclib.lessons.hessians_and_taylor.exercises.steps import (
    largest_rate,
    largest_rate_on_paper,
    predict_limit,
    rate_between,
)
from mclib.lessons.hessians_and_taylor.exercises.taylor import (
    bend_from_heights,
    logarithm_estimate,
    predict_error,
    reciprocal_parabola,
)

__all__ = [
    "bend_from_heights",
    "bowl_or_saddle",
    "condition_with_decay",
    "eigenvalues_on_paper",
    "hessian_from_curvatures",
    "hessian_of_polynomial",
    "hessian_of_quadratic_form",
    "hessian_of_softplus",
    "hessian_of_squared_dot",
    "hessian_vector_product",
    "largest_rate",
    "largest_rate_on_paper",
    "logarithm_estimate",
    "loss_hessian",
    "newton_goes_up",
    "newton_step",
    "predict_error",
    "predict_limit",
    "quadratic_estimate",
    "rate_between",
    "reciprocal_parabola",
]
