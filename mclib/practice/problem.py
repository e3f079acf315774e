"""One problem, as the reader meets it: shown, answered, with hints and a solution.

Problem    what `next` and `mixed` return
draw       the question of a kind and a level that belongs to a seed
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from mclib.checks import Feedback
from mclib.checks.feedback import LOOK, OPEN, RIGHT
from mclib.drawing import style
from mclib.practice.answers import NoFormula, read
from mclib.practice.page import Page
from mclib.practice.question import Question
from mclib.practice.sampling import Unfit
from mclib.practice.templates import drawn

TRIES = 1000


@dataclass
class Problem:
    """A question with its number in a session.

    `about` stands in the title. `counted(is_right)` is called once, after the first answer.

    >>> from mclib.practice.kinds import named
    >>> chain = named("chain rule")
    >>> problem = Problem(1, "chain rule, level 1", draw(chain, 1, seed=0))
    >>> problem
    Problem 1 (chain rule, level 1). Differentiate with respect to x:
        f(x) = sin(6*x - 7)
    >>> problem.answer("cos(6*x - 7)").mistake
    'inner derivative missing'
    """

    number: int
    about: str
    question: Question
    counted: Callable = lambda is_right: None
    is_counted: bool = False

    def answer(self, given=...):
        """Return the feedback on an answer; never raises."""
        try:
            given = read(given, self.question)
        except NoFormula as trouble:
            return Feedback(LOOK, str(trouble))
        feedback = self.question.exercise.check(given)
        if feedback.mark == RIGHT:
            feedback = self.question.everywhere.check(given)
        if feedback.mark != OPEN:
            self._count(feedback.mark == RIGHT)
        return feedback

    def hint(self):
        """Return the next hint, and the first again after the last."""
        return self.question.exercise.hint()

    def solution(self):
        """Return the solution, step by step; looked up before an answer, it counts as wrong."""
        self._count(False)
        return Page(f"Solution of problem {self.number}.", self.question.steps, color=style.MUTED)

    def _count(self, is_right):
        if not self.is_counted:
            self.is_counted = True
            self.counted(is_right)

    @property
    def _page(self):
        title = f"Problem {self.number} ({self.about})."
        return Page(title, self.question.asks, f"practice.answer({self.question.example})")

    def __repr__(self):
        return repr(self._page)

    def _repr_html_(self):
        return self._page._repr_html_()


def draw(kind, level, seed):
    """Return the question of a kind and a level, from 1 to 3, that belongs to a seed.

    The same seed gives the same question on every machine.
    """
    chance = random.Random(f"{kind.name}, level {level}, {seed}")
    form, templates = kind.levels[level - 1]
    for _ in range(TRIES):
        template = chance.choice(templates)
        formulas = drawn((template,) if isinstance(template, str) else template, chance)
        try:
            return form(kind, formulas, chance)
        except Unfit:
            continue
    raise RuntimeError(f"No problem was found for {kind.name!r} in {TRIES} tries.")
