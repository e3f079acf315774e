"""How hard the next problem is: it follows the last answers of the reader.

Record    the last answers to problems of one kind, and the level that they lead to
"""

from collections import deque

EASIEST, HARDEST = 1, 3
REMEMBERED = 10
UP, DOWN = 4, -3  # how many more right answers than wrong ones


class Record:
    """The level of one kind of problem, from 1 to 3, and the answers that decide on it.

    Of each problem the first answer counts; a solution that is looked up counts as a wrong one.
    Among the last ten answers the right ones are weighed against the wrong ones: as soon as there
    are four more of the right, the level goes up; as soon as there are three more of the wrong, it
    goes down. So four right answers in a row are enough, or seven of ten. At a new level the count
    begins anew.

    >>> record = Record()
    >>> [record.add(True) for _ in range(4)]
    [1, 1, 1, 2]
    >>> [record.add(False) for _ in range(3)]
    [2, 2, 1]
    """

    def __init__(self):
        self.level = EASIEST
        self.answers = deque(maxlen=REMEMBERED)

    def add(self, is_right):
        """Take one more answer into account, and return the level from now on."""
        self.answers.append(bool(is_right))
        right = sum(self.answers)
        ahead = right - (len(self.answers) - right)
        if ahead >= UP and self.level < HARDEST:
            self._move(1)
        elif ahead <= DOWN and self.level > EASIEST:
            self._move(-1)
        return self.level

    def _move(self, step):
        self.level += step
        self.answers.clear()
