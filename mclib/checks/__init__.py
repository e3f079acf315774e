"""Compare a reader's answer with the right one, and name the mistake that was made.

    Exercise      a question with one answer: a number, an array, a word, or a function
    Prediction    the same, asked before a figure: a wrong guess is not a fault
    Mistake       a known wrong answer and what it means
    Feedback      what a check says

>>> slope = Exercise(lambda x: 2 * x, why="The slope of x².", samples=((1.0,), (3.0,)))
>>> slope.check(lambda x: x + x)
✓ The slope of x².
"""

from mclib.checks.exercise import Exercise, Prediction
from mclib.checks.feedback import Feedback
from mclib.checks.mistakes import Mistake

__all__ = ["Exercise", "Feedback", "Mistake", "Prediction"]
