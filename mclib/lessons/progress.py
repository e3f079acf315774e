"""How far the reader has come: the lessons, what is done of each, and which comes next.

progress    the map of the lessons, to be shown in a notebook

Which exercises are done is kept by `mclib.checks.record`; what there is to do, `catalogue` knows.
"""

import html
from dataclasses import dataclass

from mclib.checks import record
from mclib.lessons.catalogue import Lesson, lessons

OFF = (
    "Your progress is not shown here, because keeping it is switched off (MCLIB_PROGRESS=off). "
    "Run this cell in your own JupyterLab to see what you have solved and what comes next."
)


@dataclass(frozen=True)
class Row:
    """A lesson, and how many of its exercises are done."""

    lesson: Lesson
    done: int
    total: int

    @property
    def title(self):
        """The lesson's number and name, as "04 Gradients"."""
        return f"{self.lesson.number:02} {self.lesson.title}"

    @property
    def is_complete(self):
        return self.done == self.total

    @property
    def count(self):
        return f"{self.done} of {self.total}"

    @property
    def state(self):
        if not self.total:
            return "no exercises"
        return "complete" if self.is_complete else "begun" if self.done else "not begun"


@dataclass(frozen=True)
class Progress:
    """A row for each lesson, and the one that comes next; None when all is done.

    With `is_kept` false it is the list of lessons alone.
    """

    rows: tuple[Row, ...]
    next: Row | None
    is_kept: bool = True

    @property
    def summary(self):
        """What to do next, in a sentence or two."""
        if not self.is_kept:
            return OFF
        done = sum(row.done for row in self.rows)
        if self.next is None:
            return f"All {done} exercises of the course are solved. Well done!"
        total = sum(row.total for row in self.rows)
        verb = "go on with" if self.next.done else "begin"
        return (
            f"You have solved {done} of the course's {total} exercises. "
            f"Next, {verb} lesson {self.next.title}."
        )

    def state(self, row):
        return row.state + (", next" if row is self.next else "")

    def __repr__(self):
        width = max(len(row.title) for row in self.rows)
        lines = [
            f"{row.title:{width}}  {row.count:>8}  {self.state(row)}" if self.is_kept else row.title
            for row in self.rows
        ]
        return "\n".join([self.summary, "", *lines])

    def _repr_html_(self):
        heads = ("Lesson", "Solved", "State") if self.is_kept else ("Lesson",)
        head = "".join(f'<th scope="col" style="text-align: left">{each}</th>' for each in heads)
        body = "".join(self._html_row(row) for row in self.rows)
        return (
            f"<p>{html.escape(self.summary)}</p>"
            f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        )

    def _html_row(self, row):
        is_next = self.is_kept and row is self.next
        link = f'<a href="{row.lesson.stem}.ipynb">{html.escape(row.title)}</a>'
        cells = [f"<strong>{link}</strong>" if is_next else link]
        if self.is_kept:
            bar = (
                f'<progress value="{row.done}" max="{row.total}" aria-hidden="true"></progress>'
                if row.total
                else ""
            )
            cells += [f"{bar} {row.count}", self.state(row)]
        cells = "".join(f'<td style="text-align: left">{cell}</td>' for cell in cells)
        return f"<tr>{cells}</tr>"


def progress():
    """Return the map of the lessons with what is done and what is next.

    Next comes the lesson of the exercise solved last or, where that is complete, the first after
    it that is not; those that were skipped come in the end. It shows as a table, with plain text
    beside it.
    """
    if not record.is_kept():
        return Progress(tuple(Row(each, 0, 0) for each in lessons()), None, is_kept=False)
    done = record.done()
    names = {each: [f"{each.name}.{name}" for name in each.exercises] for each in lessons()}
    rows = [Row(each, len({*own} & done.keys()), len(own)) for each, own in names.items()]
    place = {name: i for i, own in enumerate(names.values()) for name in own}
    last = next((place[name] for name in reversed(done) if name in place), 0)
    ahead = (row for row in [*rows[last:], *rows[:last]] if not row.is_complete)
    return Progress(tuple(rows), next(ahead, None))
