"""A question: what is asked, how it is answered, and the exercises that compare the answer.

Question      the whole, as the forms make it: `slopes`, `paths`, `directions`
function      a formula as a Python function whose source the checks can read
check_neat    raises Unfit for formulas that are no good to ask for
"""

import linecache
import re
from dataclasses import dataclass, field

import numpy as np

from mclib.checks import Exercise
from mclib.formula.writing import text
from mclib.practice.sampling import Unfit

LONGEST = 60  # characters of one formula: it stands on one line
LARGEST = 99  # the largest number in an answer


@dataclass(frozen=True)
class Question:
    """What is asked and what is right.

    `right` is the answer as a tree, as nested lists of trees, or as a number. names are the
    variables of the answer, none where it is a number; shape is that of the answer.
    `inner` holds formulas that have a letter of their own, as u = x**2, which may stand in the
    answer; `point` the numbers to put in. `exercise` names mistakes, at points where all of them
    have values; `everywhere` holds a right answer against points on either side of 0.
    """

    asks: tuple
    steps: tuple
    right: object
    names: tuple
    shape: tuple
    expects: str
    example: str
    exercise: Exercise
    everywhere: Exercise
    inner: dict = field(default_factory=dict)
    point: dict = field(default_factory=dict)


def function(names, trees):
    """Return the function of some variables that a tree, or nested lists of trees, stands for.

    Its source is kept where `linecache` finds it, as if it had been written by hand.

    >>> float(function(["x"], ("*", 2.0, ("sin", ("x",))))(np.pi / 2))
    2.0
    """
    source = f"lambda {', '.join(names)}: {_source(trees)}\n"
    filename = f"<practice: {source.strip()}>"
    linecache.cache[filename] = (len(source), None, [source], filename)
    return eval(compile(source, filename, "eval"), {"np": np})


def check_neat(trees, given=()):
    """Raise Unfit where a right answer is 0, too long for a line, or has large numbers.

    given are the formulas of the question, which must be as short.
    """
    for tree in (*trees, *given):
        written = text(tree)
        numbers = re.findall(r"\d+\.?\d*", written)
        if len(written) > LONGEST or any(float(each) > LARGEST for each in numbers):
            raise Unfit
    if 0.0 in trees:
        raise Unfit


def _source(trees):
    if isinstance(trees, list):
        return f"np.array([{', '.join(map(_entry, trees))}])"
    return _entry(trees)


def _entry(tree):
    if isinstance(tree, list):
        return f"[{', '.join(map(_entry, tree))}]"
    return re.sub(r"\b(sin|cos|exp|log|sqrt)\b", r"np.\1", text(tree))
