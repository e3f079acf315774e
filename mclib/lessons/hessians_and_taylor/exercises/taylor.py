"""Taylor polynomials in one variable."""

from mclib.checks import Exercise, Mistake, Prediction

predict_error = Prediction(
    8,
    "The error of the parabola falls like the cube of the distance, and half of it cubed is an "
    "eighth.",
    mistakes=(
        Mistake(
            "as the line",
            "That is what happens to the error of the line. The parabola also bends with the "
            "curve, so its error falls faster.",
            wrong=lambda: 4,
        ),
        Mistake(
            "as the distance",
            "That is what happens to the distance itself, and to the error of the constant. The "
            "error of the parabola falls much faster.",
            wrong=lambda: 2,
        ),
        Mistake(
            "one power too many",
            "That would be the fourth power of the distance. The parabola is right up to the "
            "second power: which is the first one that it misses?",
            wrong=lambda: 16,
        ),
        Mistake(
            "what is left",
            "This is the part of the error that is left. How many times smaller has it become?",
            wrong=lambda: 1 / 8,
        ),
        Mistake(
            "two more",
            "The powers grow by one, and the factors are powers of 2. The constant has 2 and the "
            "line 2 times 2.",
            wrong=lambda: 6,
        ),
    ),
    hints=("For the constant the factor is 2, for the line 2·2. How does this go on?",),
)

logarithm_estimate = Exercise(
    0.32,
    "The true value is 0.336. The tangent alone gives 0.4, so the bend removes most of its error.",
    mistakes=(
        Mistake(
            "tangent alone",
            "This is the tangent's height. The parabola has a third term, with the second "
            "derivative of ln x at 1.",
            wrong=lambda: 0.4,
        ),
        Mistake(
            "ln 1",
            "The value of ln x at 1 is not 1: to which power must e be raised to give 1?",
            wrong=lambda: 1.32,
        ),
        Mistake(
            "half forgotten",
            "The factor ½ of the third term is missing.",
            wrong=lambda: 0.24,
        ),
        Mistake(
            "bend upward",
            "Your parabola bends upward. The logarithm bends down: look at the sign of its second "
            "derivative.",
            wrong=lambda: 0.48,
        ),
        Mistake(
            "ln itself",
            "This is ln 1.4 itself. What is wanted is the height of the parabola.",
            wrong=lambda: 0.336472,
        ),
        Mistake(
            "third degree",
            "You went on to the third derivative. The parabola ends with the second.",
            wrong=lambda: 0.4 - 0.08 + 0.064 / 3,
        ),
        Mistake(
            "x for the step",
            "You took 1.4 for the step. The step is the distance from 1, where the parabola "
            "touches the curve.",
            wrong=lambda: 1.4 - 1.4**2 / 2,
        ),
    ),
    hints=(
        "At 1 the value of ln x is 0. Its first derivative is 1/x, its second −1/x².",
        "The three terms are 0, the slope times 0.4, and half the second derivative times 0.16.",
    ),
    ways=(lambda: 0 + 1 * 0.4 + 1 / 2 * (-1) * 0.4**2,),
)

bend_from_heights = Exercise(
    4,
    "What the tangent misses is about ½ f''(a) d², so one more height tells the second derivative.",
    mistakes=(
        Mistake(
            "half forgotten",
            "You divided what the tangent misses by d² alone. It is only half of f''(2) times d².",
            wrong=lambda: 2,
        ),
        Mistake(
            "half twice",
            "You multiplied by 2 twice. What the tangent misses is ½ f''(2) d², so once is enough.",
            wrong=lambda: 8,
        ),
        Mistake(
            "halved again",
            "You halved where you should have doubled: ½ f''(2) d² is what the tangent misses.",
            wrong=lambda: 1,
        ),
        Mistake(
            "difference alone",
            "This is what the tangent misses. It equals ½ f''(2) d²: solve for f''(2).",
            wrong=lambda: 0.02,
        ),
        Mistake(
            "distance not squared",
            "You divided by d. The term with the second derivative contains d².",
            wrong=lambda: 0.4,
        ),
        Mistake(
            "tangent left out",
            "You took the whole change of f. Subtract what the slope explains first.",
            wrong=lambda: -16,
        ),
        Mistake(
            "sign",
            "The curve is above its tangent there, so it bends upward.",
            wrong=lambda: -4,
        ),
    ),
    hints=(
        "At 2.1 the tangent has the height 5 − 0.1. How far above it is the curve?",
        "The difference, 0.02, is about ½ f''(2) · 0.1².",
    ),
    ways=(lambda: 2 * (4.92 - 5 + 0.1) / 0.1**2,),
)

reciprocal_parabola = Exercise(
    lambda a, d: 1 / a - d / a**2 + d**2 / a**3,
    "The ½ of the polynomial and the 2 of the second derivative cancel.",
    samples=((2.0, 0.5), (-1.6, 0.4), (0.8, -0.3), (1.3, 0.7)),
    mistakes=(
        Mistake(
            "half forgotten",
            "The last term is twice as large as it should be: the ½ is missing.",
            wrong=lambda a, d: 1 / a - d / a**2 + 2 * d**2 / a**3,
        ),
        Mistake(
            "two forgotten",
            "The last term is half as large as it should be: the second derivative of 1/x has a "
            "factor 2.",
            wrong=lambda a, d: 1 / a - d / a**2 + d**2 / (2 * a**3),
        ),
        Mistake(
            "tangent alone",
            "This is the tangent. Add the term with the second derivative.",
            wrong=lambda a, d: 1 / a - d / a**2,
        ),
        Mistake(
            "bend downward",
            "The second derivative of 1/x is +2/x³: the minus of the first one meets another.",
            wrong=lambda a, d: 1 / a - d / a**2 - d**2 / a**3,
        ),
        Mistake(
            "slope upward",
            "The slope of 1/x is negative: −1/x².",
            wrong=lambda a, d: 1 / a + d / a**2 + d**2 / a**3,
        ),
        Mistake(
            "f itself",
            "This is f(a + d) itself. The parabola uses f and its two derivatives at a only.",
            wrong=lambda a, d: 1 / (a + d),
        ),
        Mistake(
            "value left out",
            "The first term, f(a), is missing.",
            wrong=lambda a, d: -d / a**2 + d**2 / a**3,
        ),
        Mistake(
            "distance not squared",
            "In the last term d is squared.",
            wrong=lambda a, d: 1 / a - d / a**2 + d / a**3,
        ),
        Mistake(
            "last term alone",
            "Only the last term is left. The height and the slope at a belong to the parabola too.",
            wrong=lambda a, d: d**2 / a**3,
        ),
    ),
    hints=(
        "Write 1/x as x to the power −1, and differentiate it twice by the power rule.",
        "f'(a) = −1/a² and f''(a) = 2/a³. The last term has the factor ½.",
    ),
)
