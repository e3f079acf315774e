"""Mixed problems at the end of the lesson: each needs two rules at once."""

from mclib.checks import Exercise, Mistake
from mclib.lessons.gradients.samples import samples

squared_dot = Exercise(
    lambda a, x: 2 * (a @ x) * a,
    "The chain rule gave the number 2(a·x), and the affine rule the vector a.",
    samples=samples(58, (3, 3), (2, 2), (4, 4)),
    column=True,
    mistakes=(
        Mistake(
            "x for a",
            "The number in front is right. It stands before the gradient of a·x, and this is not "
            "x.",
            wrong=lambda a, x: 2 * (a @ x) * x,
        ),
        Mistake(
            "inner gradient lost",
            "This is the outer slope, one number. Multiply it by the gradient of a·x.",
            wrong=lambda a, x: 2 * (a @ x),
        ),
        Mistake(
            "each term alone",
            "You squared each a_i x_i by itself. What is squared is their sum.",
            wrong=lambda a, x: 2 * a**2 * x,
        ),
        Mistake(
            "two lost",
            "The slope of u² is 2u: the 2 is missing.",
            wrong=lambda a, x: (a @ x) * a,
        ),
        Mistake(
            "outer slope lost",
            "The outer slope of u² is 2u, and u = a·x is missing.",
            wrong=lambda a, x: 2 * a,
        ),
        Mistake(
            "square kept",
            "The power stayed: the slope of u² holds u itself, not u².",
            wrong=lambda a, x: 2 * (a @ x) ** 2 * a,
        ),
    ),
    hints=(
        "Call u = a·x. What is the slope of u²?",
        "d(u²) = 2u du, and du = a·dx. Which vector stands before dx?",
    ),
)

weight_decay = Exercise(
    lambda w, x, y, λ: 2 * (w @ x - y) * x + 2 * λ * w,
    "The second term draws every weight towards 0, by a share of its own size: this is called "
    "weight decay.",
    samples=tuple(
        (*vectors, *numbers)
        for vectors, numbers in zip(
            samples(52, (3, 3), (2, 2), (4, 4)),
            ((0.7, 0.3), (-1.1, 1.4), (1.6, 0.2)),
            strict=True,
        )
    ),
    column=True,
    mistakes=(
        Mistake(
            "penalty lost",
            "The first term is right. The second changes with w as well.",
            wrong=lambda w, x, y, λ: 2 * (w @ x - y) * x,
        ),
        Mistake(
            "penalty not differentiated",
            "The first term is right. The second is still the squared length, one number.",
            wrong=lambda w, x, y, λ: 2 * (w @ x - y) * x + λ * (w @ w),
        ),
        Mistake(
            "λ lost",
            "λ is a constant factor of the second term: it stays.",
            wrong=lambda w, x, y, λ: 2 * (w @ x - y) * x + 2 * w,
        ),
        Mistake(
            "penalty without its two",
            "In the second term a 2 is missing: the gradient of the squared length has one.",
            wrong=lambda w, x, y, λ: 2 * (w @ x - y) * x + λ * w,
        ),
        Mistake(
            "error without its two",
            "In the first term a 2 is missing: the square brings one down.",
            wrong=lambda w, x, y, λ: (w @ x - y) * x + 2 * λ * w,
        ),
        Mistake(
            "inner x missing",
            "In the first term the gradient of w·x with respect to w is missing.",
            wrong=lambda w, x, y, λ: 2 * (w @ x - y) + 2 * λ * w,
        ),
        Mistake(
            "with respect to x",
            "In the first term you let x move. Here w moves, so its factor x is what stays.",
            wrong=lambda w, x, y, λ: 2 * (w @ x - y) * w + 2 * λ * w,
        ),
        Mistake(
            "error reversed",
            "In the first term the sign is reversed. If you write the error as y - w·x, its "
            "gradient is -x.",
            wrong=lambda w, x, y, λ: -2 * (w @ x - y) * x + 2 * λ * w,
        ),
        Mistake(
            "y lost",
            "The error is w·x - y: the outer slope is twice all of it.",
            wrong=lambda w, x, y, λ: 2 * (w @ x) * x + 2 * λ * w,
        ),
    ),
    hints=(
        "Take the two terms one by one. The first is u² with u = w·x - y.",
        "The second is λ times the squared length of w, whose gradient you know.",
    ),
)

promised_height = Exercise(
    3.5,
    "The step is -η times the gradient, and the plane turns it into η times the squared length.",
    mistakes=(
        Mistake(
            "uphill",
            "This is what a step with the gradient would give. The step goes against it.",
            wrong=lambda: 8.5,
        ),
        Mistake(
            "length not squared",
            "You subtracted η times the length. The step is η times the length long, and over it "
            "the plane falls with a slope of that length once more.",
            wrong=lambda: 5.5,
        ),
        Mistake(
            "change alone",
            "This is by how much f changes. It starts from 6.",
            wrong=lambda: -2.5,
        ),
        Mistake(
            "fall alone",
            "This is by how much f falls. It starts from 6.",
            wrong=lambda: 2.5,
        ),
        Mistake(
            "height alone",
            "This is the height from which the step starts.",
            wrong=lambda: 6.0,
        ),
        Mistake(
            "no learning rate",
            "η is missing: the step is a tenth of the gradient.",
            wrong=lambda: -19.0,
        ),
        Mistake(
            "sign of the square",
            "You subtracted 16 from 9. In the dot product of the gradient with itself, -4 is "
            "squared too.",
            wrong=lambda: 6.7,
        ),
        Mistake(
            "slopes added",
            "You added the two slopes. Each is to be multiplied by its own part of the step.",
            wrong=lambda: 6.1,
        ),
    ),
    hints=(
        "The step is d = -0.1 · (3, -4). What does the tangent plane say at a + d?",
        "f + ∇f·d = 6 + 3 · (-0.3) + (-4) · 0.4.",
    ),
)
