"""The figures of lesson 09 say and draw the slopes of compositions, link by link."""

import itertools

import numpy as np
import pytest
from matplotlib.colors import to_hex
from seen import bars, drag, holds, press, see

from mclib.calculus import derivative, difference_quotient
from mclib.drawing import style
from mclib.lessons.chain_rules import figures

READOUTS = [
    ("stretches", {}, "At x = 0.80 the stretches multiply: 1.60 · 0.80 = 1.28.\n"
     "Measured, width of y over width of x = 0.30: 1.13."),
    ("stretches", {"f": "ln(sin(x³)²)"},
     "At x = 0.80 the stretches multiply: 1.92 · 0.87 · 0.98 · 4.17 = 6.83.\n"
     "Measured, width of y over width of x = 0.30: 4.56."),
    ("stretches", {"f": "ln(sin(x³)²)", "x": 1.3, "h": 0.4},
     "At x = 1.30 the stretches multiply: 5.07 · −0.59 · 1.62 · 1.52 = −7.33.\n"
     "Nothing to measure: ln has no value at x = 1.46, in between."),
    ("shapes", {}, "(1, 5) (5, 5) (5, 7) gives (1, 7). Backward 60, forward 210 multiplications. "
     "Backward is 3.5 times cheaper."),
    ("shapes", {"m": 8, "k": 3, "n": 1, "links": 4},
     "(8, 3) (3, 3) (3, 3) (3, 1) gives (8, 1). Backward 168, forward 42 multiplications. "
     "Forward is 4.0 times cheaper."),
    ("shapes", {"m": 4, "k": 4, "n": 4, "links": 2},
     "(4, 4) (4, 4) gives (4, 4). Backward 64, forward 64 multiplications. "
     "Both ends cost the same."),
]  # fmt: skip


@pytest.mark.parametrize("name", ["stretches", "shapes"])
def test_the_readout_in_full(name):
    explorer = getattr(figures, name)()
    start = explorer.state
    for each, state, readout in READOUTS:
        if each == name:
            assert see(explorer, **start | state).readout == readout


CHAINS = {
    "sin(x²)": ["2x", "cos u"],
    "ln(sin(x³)²)": ["3x²", "cos t", "2u", "1/v"],
}
LINKS = {
    "sin(x²)": [lambda x: x * x, np.sin],
    "ln(sin(x³)²)": [lambda x: x * x * x, np.sin, lambda u: u * u, np.log],
}


def whole(f):
    """Return the links of a chain as one function."""

    def composition(x):
        for link in LINKS[f]:
            x = link(x)
        return x

    return composition


@pytest.fixture(scope="module", params=[(f, x) for f in CHAINS for x in (0.7, 0.85, 1.3)], ids=str)
def stretched(request):
    """A chain, x, h, and the links' slopes where each of them is taken."""
    f, x = request.param
    slopes, value = [], x
    for link in LINKS[f]:
        slopes.append(derivative(link)(value))
        value = link(value)
    return f, x, 0.15, slopes, see(figures.stretches(), f=f, x=x, h=0.15)


def test_the_stretches_multiply_to_the_derivative(stretched):
    f, x, h, slopes, seen = stretched
    said, measured = seen.readout.split("\n")
    holds(said, x, *slopes, derivative(whole(f))(x))
    holds(measured, h, difference_quotient(whole(f), x, h))


def test_each_link_is_written_with_its_slope(stretched):
    f, _, _, slopes, seen = stretched
    words = seen.panel.of("words", style.DERIVATIVE)
    for i, (word, rule, slope) in enumerate(zip(words, CHAINS[f], slopes, strict=True)):
        assert word.text.startswith(f"× {rule} = ")
        holds(word.text.split(" = ")[1], slope)
        assert word.y == -0.5 - i


def test_an_interval_is_carried_from_line_to_line(stretched):
    f, x, h, _, seen = stretched
    ends = [np.array([x, x + h])]
    for link in LINKS[f]:
        ends.append(link(ends[-1]))
    ends = [np.clip(each, -4.2, 5.6) for each in ends]  # beyond the end of a line: at its end
    for row, (line, onto) in enumerate(zip(seen.panel.lines, ends, strict=True)):
        np.testing.assert_allclose(line.points, [(onto[0], -row), (onto[1], -row)])
    for row, (band, pair) in enumerate(
        zip(seen.panel.shapes, itertools.pairwise(ends), strict=True)
    ):
        np.testing.assert_allclose(band.corners[:2], [(each, -row) for each in pair[0]])
        np.testing.assert_allclose(band.corners[2:4], [(each, -row - 1) for each in pair[1][::-1]])
    points = [(each.x, each.y) for each in seen.panel.of("points", style.POINT)]
    np.testing.assert_allclose(points[:-1], [(each[0], -row) for row, each in enumerate(ends)])
    assert points[-1] == (x, 0)
    assert [each[:2] for each in seen.panel.of("points", style.APPROACH)] == [(x + h, 0)]


def test_the_interval_follows_the_pointer():
    explorer = figures.stretches()
    assert drag(explorer, 0, 1.1, 0.0)["x"] == 1.1
    assert drag(explorer, 1, 1.25, 0.0)["h"] == 0.15
    assert press(explorer, 0, "ArrowLeft")["x"] == 1.09
    assert press(explorer, 1, "ArrowRight")["h"] == 0.16


def multiplied(sizes, backward, steps):
    """Return the sizes after some products from one end, and the multiplications they took."""
    sizes, spent = list(sizes), 0
    for _ in range(steps):
        if len(sizes) == 1:
            break
        (m, k), (_, n) = sizes[:2] if backward else sizes[-2:]
        spent += sum(1 for _ in itertools.product(range(m), range(n), range(k)))
        sizes = [(m, n), *sizes[2:]] if backward else [*sizes[:-2], (m, n)]
    return sizes, spent


CASES = [
    (1, 5, 7, 3, True, 1),
    (6, 2, 3, 4, True, 2),
    (6, 2, 3, 4, False, 2),
    (2, 7, 1, 2, False, 3),
]


@pytest.mark.parametrize(("m", "k", "n", "links", "backward", "done"), CASES)
def test_the_bill_of_a_chain_of_jacobians(m, k, n, links, backward, done):
    order = "backward, from the output" if backward else "forward, from the input"
    seen = see(figures.shapes(), m=m, k=k, n=n, links=links, order=order, done=done)
    sizes = [(m, k), *[(k, k)] * (links - 2), (k, n)]
    costs = [multiplied(sizes, each, 9)[1] for each in (True, False)]
    cheaper = [max(costs) / min(costs)] if costs[0] != costs[1] else []
    holds(seen.readout, *np.ravel(sizes), m, n, *costs, *cheaper)
    assert ("Backward is" in seen.readout) == (costs[0] < costs[1])
    assert ("Forward is" in seen.readout) == (costs[0] > costs[1])
    left, spent = multiplied(sizes, backward, done)
    board, bill = seen.panels
    holds(board.of("words", style.SECOND)[0].text, links - len(left), links - 1, spent)
    boxes = [each.corners for each in board.shapes]
    drawn = [tuple(np.ptp(each, axis=0)[::-1].astype(int)) for each in boxes]
    assert drawn == sizes + left
    np.testing.assert_allclose(bars(bill, style.PAPER, lying=True)[:, 2] * max(costs), costs)
    ((row, _, filled),) = bars(bill, style.SECOND, lying=True)
    assert (round(row), round(filled * max(costs))) == (1 if backward else 0, spent)


def test_factors_and_products_of_a_chain_have_colours_of_their_own():
    board = see(figures.shapes(), links=4, done=2).panels[0]
    names = [each.text.split(" ")[0] for each in board.of("words", style.POINT)]
    assert names == ["J₄", "J₃", "J₂", "J₁", "J₄J₃J₂", "J₁"]
    expected = [style.DERIVATIVE] * 4 + [style.SECOND, style.DERIVATIVE]
    assert [to_hex(each.color[:7]) for each in board.shapes] == expected


def test_the_sizes_of_the_boxes_follow_the_pointer():
    explorer = figures.shapes()
    state = drag(explorer, 0, 3.2, 12.5 + 6.1)
    assert (state["k"], state["m"]) == (3, 6)
    state = drag(explorer, 1, 28.5 + 2.2, 12.5 + 4.9)
    assert (state["n"], state["k"]) == (2, 5)
    assert press(explorer, 0, "ArrowUp")["m"] == 7
    assert press(explorer, 1, "ArrowLeft")["n"] == 1
