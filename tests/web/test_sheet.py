"""The printed sheet: every line of every topic, its formulas set once each, without a browser."""

import pytest

from mclib.lessons.formula_sheet.sheet import LAYOUTS, lines
from mclib.lessons.formula_sheet.topics import TOPICS
from web import sheet


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_holds_every_line_of_the_sheet(layout):
    formulas = {pair: f"<i>{number}</i>" for number, pair in enumerate(sheet.written(layout))}
    body = sheet.page(layout, formulas)
    every = [line for topic in TOPICS for line in lines(topic, layout)]
    assert body.count("<div>") == len(every) + 1  # the letters at the end
    assert body.count("<i>") == sum(bool(line.matrix) + bool(line.index) for line in every)
    assert all(f"<i>{number}</i>" in body for number in range(len(formulas)))
    assert body.count("<h2>") == len(TOPICS) + 1


def test_a_line_of_code_is_written_for_html():
    formulas = dict.fromkeys(sheet.written("mixed"), "")
    assert "np.diag(1.0 * (x &gt; 0))" in sheet.page("mixed", formulas)
