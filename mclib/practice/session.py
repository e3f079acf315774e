"""What a reader does in one sitting: problems in a row, and levels that follow the answers.

Session    draws the next problem, and keeps the last one and a record for each kind
"""

import random

from mclib.checks import Feedback
from mclib.checks.feedback import LOOK
from mclib.practice.kinds import met, named
from mclib.practice.levels import EASIEST, HARDEST, Record
from mclib.practice.problem import Problem, draw

AGAIN = 20  # how often a question that was asked before is drawn anew


class Session:
    """Problems in a row. Two sessions that are asked the same things give the same problems.

    >>> session = Session()
    >>> session.kinds(lesson=2)
    ['power and sum', 'product rule', 'quotient rule', 'chain rule']
    """

    def __init__(self):
        self.problem = None
        self._number = 0
        self._kind = None
        self._records = {}
        self._asked = set()

    def next(self, kind=None, level=None, seed=None):
        """Return a new problem of a kind; without one, of the same kind as the last.

        The level, from 1 to 3, follows the answers, as `Record` says, unless it is given. A seed
        gives the same problem every time. LookupError for an unknown kind, ValueError for an
        unknown level.
        """
        found = named(kind) if kind is not None else self._kind or met()[0]
        self._kind = found
        return self._next(found, level, seed, is_mixed=False)

    def mixed(self, lesson=None, level=None, seed=None):
        """Return a new problem of any kind met up to a lesson, without saying which.

        Seeing which rule is needed is half of the work; in mixed problems it is left to the reader.
        LookupError for a lesson before the first kind.
        """
        which = f"problem {self._number}" if seed is None else f"seed {seed}"
        chance = random.Random(f"mixed up to {lesson}, {which}")
        return self._next(chance.choice(met(lesson)), level, seed, is_mixed=True)

    def kinds(self, lesson=None):
        """Return the names of the kinds of problems met up to a lesson; all without one."""
        return [kind.name for kind in met(lesson)]

    def level(self, kind):
        """Return the level, from 1 to 3, that problems of a kind have now."""
        return self._record(named(kind)).level

    def answer(self, given=...):
        """Return the feedback on an answer to the problem shown last."""
        return self.problem.answer(given) if self.problem else _nothing_asked()

    def hint(self):
        """Return the next hint for the problem shown last."""
        return self.problem.hint() if self.problem else _nothing_asked()

    def solution(self):
        """Return the solution of the problem shown last."""
        return self.problem.solution() if self.problem else _nothing_asked()

    def _next(self, kind, level, seed, is_mixed):
        record = self._record(kind)
        level = record.level if level is None else level
        if level not in range(EASIEST, HARDEST + 1):
            raise ValueError(f"A level is {EASIEST}, 2 or {HARDEST}; you gave {level!r}.")
        self._number += 1
        question = self._new(kind, level) if seed is None else draw(kind, level, seed)
        about = f"{'mixed' if is_mixed else kind.name}, level {level}"
        self.problem = Problem(self._number, about, question, counted=record.add)
        return self.problem

    def _new(self, kind, level):
        """Return a question that this session has not asked yet, if one is found soon."""
        for again in range(AGAIN):
            question = draw(kind, level, f"{self._number}.{again}")
            if repr(question.asks) not in self._asked:
                break
        self._asked.add(repr(question.asks))
        return question

    def _record(self, kind):
        return self._records.setdefault(kind.name, Record())


def _nothing_asked():
    return Feedback(LOOK, 'Nothing has been asked yet. Begin with practice.next("chain rule").')
