"""Formulas drawn from templates, in which capital letters stand for what varies.

    A B C D    whole numbers from 2 to 9, all different; neighbours have no common factor
    N M        exponents from 2 to 5, different
    H L        the same two, the higher and the lower
    P          an exponent from 3 to 7
    F G        two of sin, cos, exp
    T          sin or cos, and not F
    ±          + or -, each time anew

No number is 0 or 1, so no factor and no exponent is there for nothing.
"""

import re
from itertools import pairwise
from math import gcd

NUMBERS, EXPONENTS, STRONGER = range(2, 10), range(2, 6), range(3, 8)
FUNCTIONS, TRIGONOMETRIC = ("sin", "cos", "exp"), ("sin", "cos")


def drawn(templates, chance):
    """Return the formulas that templates become; a letter stands for the same in all of them.

    chance is a `random.Random`.

    >>> import random
    >>> drawn(("A*x**N ± B", "F(A*x)"), random.Random(3))
    ['7*x**2 + 6', 'cos(7*x)']
    """
    letters = dict(zip("ABCD", _numbers(chance), strict=True))
    exponents = chance.sample(EXPONENTS, 2)
    letters |= dict(zip("NMLH", [*exponents, *sorted(exponents)], strict=True))
    letters |= {"P": chance.choice(STRONGER)}
    letters |= dict(zip("FG", chance.sample(FUNCTIONS, 2), strict=True))
    letters |= {"T": chance.choice([each for each in TRIGONOMETRIC if each != letters["F"]])}

    def put(found):
        return chance.choice("+-") if found[0] == "±" else str(letters[found[0]])

    return [re.sub("[A-Z±]", put, template) for template in templates]


def _numbers(chance):
    while True:
        found = chance.sample(NUMBERS, 4)
        if all(gcd(a, b) == 1 for a, b in pairwise(found)):
            return found
