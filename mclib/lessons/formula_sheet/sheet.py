"""The formula sheet: the rules of all lessons as lines of a table.

    lines       the lines of a topic in one layout
    sheet       the tables, to be shown in a notebook
    Line        index form, matrix form, NumPy and shapes of one rule

In mixed layout, as in code, a gradient has the shape of its parameter (denominator layout) and a
Jacobian has a row for each output (numerator layout).
"""

from dataclasses import dataclass

from mclib.lessons import catalogue
from mclib.lessons.formula_sheet.topics import TOPICS
from mclib.lessons.rule import Rule

LAYOUTS = ("mixed", "numerator", "denominator")
_HEAD = "| matrix form | index form | NumPy | shapes |\n|---|---|---|---|"


@dataclass(frozen=True)
class Line:
    """A line of the sheet. The formulas are LaTeX, taken from the rules as they are."""

    name: str
    matrix: str
    index: str
    numpy: str
    shapes: str


@dataclass(frozen=True)
class Sheet:
    """Some topics of the sheet in one layout. A notebook shows them as tables."""

    layout: str
    topics: tuple[str, ...]

    def __repr__(self):
        count = sum(len(TOPICS[topic]) for topic in self.topics)
        return f"Formula sheet, {self.layout} layout: {count} formulas, {'; '.join(self.topics)}."

    def _repr_markdown_(self):
        return "\n\n".join(
            f"**{topic}**\n\n{_HEAD}\n" + "\n".join(map(_row, lines(topic, self.layout)))
            for topic in self.topics
        )


def sheet(*topics, layout="mixed"):
    """Return the sheet, or the topics whose names begin as given.

    Raises ValueError, with what there is, for an unknown layout or topic.

    >>> sheet("Chains")
    Formula sheet, mixed layout: 7 formulas, Chains.
    """
    chosen = [known for known in TOPICS if known.startswith(topics or "")]
    if layout not in LAYOUTS:
        raise ValueError(f"No layout is called {layout!r}: take one of {LAYOUTS}.")
    if not chosen:
        raise ValueError(f"No topic begins with {topics}: take some of {list(TOPICS)}.")
    return Sheet(layout, tuple(chosen))


def lines(topic, layout):
    """Return the lines of a topic, as a list of `Line`.

    >>> lines("Chains", "numerator")[0].numpy
    'J_f @ J_g'
    """
    return [_line(entry, layout) for entry in TOPICS[topic]]


def _line(entry, layout):
    rule = catalogue.rule(entry.name)
    matrix, index, numpy, shapes = rule.latex, "", entry.numpy, entry.shapes
    if isinstance(rule, Rule):
        if _of(rule, layout) != rule.layout:
            matrix = rule.latex_transposed or rule.latex
        argument, value = rule.shapes
        index, numpy = rule.latex_entries, numpy or rule.numpy
        shapes = shapes or f"{argument} → {value}: {rule.derivative_shape}"
    if entry.index:
        index = catalogue.rule(entry.index).latex
    return Line(entry.name, matrix, index, numpy, shapes)


def _of(rule, layout):
    """Return the layout in which a rule is written on a sheet of some layout."""
    if layout == "mixed":
        return "denominator" if rule.kind == "gradient" else "numerator"
    return layout


def _row(line):
    shapes = line.shapes.replace(" ", "\N{NO-BREAK SPACE}")
    cells = (_math(line.matrix), _math(line.index), f"`{line.numpy}`", f"`{shapes}`")
    return f"| {' | '.join(cells)} |"


def _math(latex):
    """Return LaTeX between dollars; a bar would end the cell of the table, so it is spelled."""
    return f"${latex.replace('|', chr(92) + 'vert ')}$" if latex else ""
