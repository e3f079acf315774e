"""Mixed problems at the end of the lesson: each needs two rules at once."""

from mclib.checks import Exercise, Mistake
from mclib.lessons.gradients.samples import samples

squared_dot = Exercise(
    lambda a, x: 2 * (a @ x) * a,
    "The square gave the number 2(a·x), and the dot product inside gave the vector a.",
    samples=samples(58, (3, 3), (2, 2), (4, 4)),
    column=True,
    mistakes=(
        Mistake(
            "x for a",
            "The number in front is right. Multiply it by the gradient of a·x with respect to x.",
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
            "The power stayed: in the slope of u², it drops by one.",
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
    "At each step the second term takes a share off every weight. This is called weight decay.",
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
            "In the first term you let x move. Here w moves, and x stays as its factor.",
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
    "Along the step the plane falls by η times the squared length of the gradient.",
    mistakes=(
        Mistake(
            "uphill",
            "This is what a step with the gradient would give. The step goes against it.",
            wrong=lambda: 8.5,
        ),
        Mistake(
            "length not squared",
            "You subtracted η times the length of the gradient. The plane falls by η times the "
            "length squared.",
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
            "You took 9 minus 16. In the dot product of the gradient with itself, -4 is squared "
            "too.",
            wrong=lambda: 6.7,
        ),
        Mistake(
            "slopes added",
            "You added the two slopes. Multiply each by its own entry of the step, and then add.",
            wrong=lambda: 6.1,
        ),
    ),
    hints=(
        "The step is d = -0.1 · (3, -4). What does the tangent plane say at a + d?",
        "f + ∇f·d = 6 + 3 · (-0.3) + (-4) · 0.4.",
    ),
)
