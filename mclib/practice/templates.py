"""Formulas drawn from templates, in which capital letters stand for what varies.

    A B C D    whole numbers from 2 to 9, all different
    N M        exponents from 2 to 5, different
    P          an exponent from 3 to 7
    F G        two of sin, cos, exp
    T          sin or cos, and not F
    ±          + or -, each time anew

No number is 0 or 1, so no factor and no exponent is there for nothing.
"""

import re

NUMBERS, EXPONENTS, STRONGER = range(2, 10), range(2, 6), range(3, 8)
FUNCTIONS, TRIGONOMETRIC = ("sin", "cos", "exp"), ("sin", "cos")


def drawn(templates, chance):
    """Return the formulas that templates become; a letter stands for the same in all of them.

    chance is a `random.Random`.

    >>> import random
    >>> drawn(("A*x**N ± B", "F(A*x)"), random.Random(3))
    ['5*x**4 - 6', 'exp(5*x)']
    """
    letters = dict(zip("ABCD", chance.sample(NUMBERS, 4), strict=True))
    letters |= dict(zip("NM", chance.sample(EXPONENTS, 2), strict=True))
    letters |= {"P": chance.choice(STRONGER)}
    letters |= dict(zip("FG", chance.sample(FUNCTIONS, 2), strict=True))
    letters |= {"T": chance.choice([each for each in TRIGONOMETRIC if each != letters["F"]])}

    def put(found):
        return chance.choice("+-") if found[0] == "±" else str(letters[found[0]])

    return [re.sub("[A-Z±]", put, template) for template in templates]
