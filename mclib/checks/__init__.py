"""Compare a reader's answer with the right one, and name the mistake that was made.

    Exercise      a question with one answer: a number, an array, a word, or a function
    Prediction    the same, asked before a figure: a wrong guess is not a fault
    Mistake       a known wrong answer and what it means
    Feedback      what a check says

What was done is looked for in this order; the first that fits at every sample is named:

    the exercise's own mistakes                              in the exercise
    general ones: sign, twice, transpose, ...                mistakes
    a wrong rule of differentiation, for `formula` and `wrt` malrules
    a wrong operation at one place of the right answer       arithmetic, arrays
    two of these together                                    recognition
    how the answer behaves as a function                     behaviour
    which entry is off                                       diagnosis

What is right is kept by `record`, unless MCLIB_PROGRESS=off in the environment.

>>> slope = Exercise(lambda x: 2 * x, why="The slope of x².", samples=((1.0,), (3.0,)))
>>> slope.check(lambda x: x + x)
✓ The slope of x².
"""

from mclib.checks.exercise import Exercise, Prediction
from mclib.checks.feedback import Feedback
from mclib.checks.mistakes import Mistake

__all__ = ["Exercise", "Feedback", "Mistake", "Prediction"]
