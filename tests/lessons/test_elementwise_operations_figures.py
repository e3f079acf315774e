"""The figures of lesson 07 say and draw what the operations and their Jacobians are."""

import re

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from seen import background, bars, drag, entries, holds, press, see, still

from mclib.calculus import gradient, jacobian
from mclib.drawing import style
from mclib.lessons.elementwise_operations import figures


def running_mean(w, x):
    products = w * x
    return np.array([np.mean(products[: i + 1]) for i in range(len(w))])


def softmax(t):
    return np.exp(t) / np.sum(np.exp(t))


OPERATIONS = {
    "w + x": lambda w, x: w + x,
    "w − x": lambda w, x: w - x,
    "w ⊗ x": lambda w, x: w * x,
    "w ⊘ x": lambda w, x: w / x,
    "max(w, x)": lambda w, x: np.where(w > x, w, x),
    "w + x, with x shifted by one": lambda w, x: w + x[[3, 0, 1, 2]],
    "running mean of w ⊗ x": running_mean,
    "softmax(w + x)": lambda w, x: softmax(w + x),
}


def warmth(color):
    """Return the sign that a cell's colour stands for: brown 1, white 0, violet -1."""
    red, _, blue = to_rgb(color[:7])
    return np.sign(round(red - blue, 2)) if abs(red - blue) > 0.01 else 0


W, X = np.array([1.0, 1.5, -1.0, 2.0]), np.array([1.5, 2.0, 2.5, 0.5])
BARS = "w1", "w2", "w3", "w4", "x1", "x2", "x3", "x4"

READOUTS = [
    ("wiggle", {}, "Per unit of x₂, the outputs change: y₂ by 1.50.\n"
     "Column 2 of ∂y/∂x: one number on the diagonal, and zeros elsewhere."),
    ("wiggle", {"y": "running mean of w ⊗ x", "by": "x", "j": 2},
     "Per unit of x₂, the outputs change: y₂ by 0.75, y₃ by 0.50, y₄ by 0.38.\n"
     "Column 2 of ∂y/∂x: it leaves the diagonal, because an output uses an element not its own."),
    ("wiggle", {"y": "w ⊘ x", "by": "x", "j": 4},
     "Per unit of x₄, the outputs change: y₄ by −8.00.\n"
     "Column 4 of ∂y/∂x: one number on the diagonal, and zeros elsewhere."),
    ("wiggle", {"y": "max(w, x)", "by": "w", "j": 1},
     "When w₁ moves, no output moves. Column 1 of ∂y/∂w is zero."),
    ("wiggle", {"y": "max(w, x)", "by": "w", "j": 1, "w1": 1.5},
     "w₁ = x₁: the maximum has a corner here, and no derivative."),
    ("vjp", {"k": 1.0},
     "n = 2: the matrix holds 4 numbers, 32 bytes; w alone takes 16 bytes.\n"
     "Column 2: one product, 0.79 · −0.43 = −0.35, and 1 product with 0."),
    ("vjp", {"k": 8.5, "column": 2},
     "n = 362 (the first 32 drawn): the matrix holds 131,044 numbers, 1 MB; "
     "w alone takes 2.83 kB.\n"
     "Column 2: one product, 0.79 · −0.43 = −0.35, and 361 products with 0."),
    ("vjp", {"k": 10.0, "column": 1},
     "n = 1,024 (the first 32 drawn): the matrix holds 1.05 million numbers, 8 MB; "
     "w alone takes 8 kB.\n"
     "Column 1: one product, 0.25 · 0.31 = 0.08, and 1,023 products with 0."),
    ("vjp", {"k": 20.0, "column": 32},
     "n = 1,048,576 (the first 32 drawn): the matrix holds 1.1 trillion numbers, 8 TB; "
     "w alone takes 8 MB.\n"
     "Column 32: one product, −0.50 · −0.41 = 0.20, and 1.05 million products with 0."),
]  # fmt: skip


@pytest.mark.parametrize("name", ["wiggle", "vjp"])
def test_the_readout_in_full(name):
    explorer = getattr(figures, name)()
    start = explorer.state
    for each, state, readout in READOUTS:
        if each == name:
            assert see(explorer, **start | state).readout == readout


@pytest.fixture(
    scope="module", params=[(y, by) for y in OPERATIONS for by in "wx"], ids=" by ".join
)
def wiggled(request):
    """What is seen at y by w or x, for each column j, with the true value and Jacobian."""
    y, by = request.param
    f, explorer = OPERATIONS[y], figures.wiggle()
    J = jacobian(lambda w: f(w, X))(W) if by == "w" else jacobian(lambda x: f(W, x))(X)
    yield [see(explorer, y=y, by=by, j=j) for j in (1, 2, 3, 4)], by, f(W, X), J
    explorer.close()


def test_wiggle_says_a_column_of_the_jacobian(wiggled):
    frames, _, _, J = wiggled
    for seen, column in zip(frames, J.T, strict=True):
        said = re.findall(r"y(.) by (?:(\S+\d)|almost nothing)", seen.readout)
        assert ["₁₂₃₄".index(i) for i, _ in said] == list(np.flatnonzero(np.abs(column) > 1e-9))
        holds(" ".join(number for _, number in said), *column[np.abs(column) >= 0.005])


def test_wiggle_says_whether_the_column_leaves_the_diagonal(wiggled):
    frames, _, _, J = wiggled
    beside = np.abs(J - np.diag(np.diag(J))) > 1e-9
    for seen, leaves in zip(frames, beside.any(axis=0), strict=True):
        assert ("it leaves the diagonal" in seen.readout) == leaves


def test_wiggle_draws_inputs_outputs_and_how_they_answer(wiggled):
    frames, by, value, J = wiggled
    for j, (seen, column) in enumerate(zip(frames, J.T, strict=True)):
        top, words, below, _, out = seen.panels
        np.testing.assert_allclose(bars(top, style.SECOND)[:, 2], W)
        np.testing.assert_allclose(bars(below, style.INPUT)[:, 2], X)
        np.testing.assert_allclose(bars(out, style.FUNCTION, lying=True)[:, 2], value)
        moved = np.flatnonzero(np.abs(column) > 1e-9)
        arrows = out.of("arrows", style.DERIVATIVE)
        assert len(arrows) == len(out.arrows) == len(moved)
        for arrow, i in zip(arrows, moved, strict=True):
            np.testing.assert_allclose(arrow.tail, (value[i], i), atol=1e-9)
            np.testing.assert_allclose(arrow.vector, (column[i], 0), atol=1e-8)
        lit = {"w": top, "x": below}[by].lit
        assert [round(each.corners[:4, 0].mean()) for each in lit] == [j]
        assert [round(each.corners[:4, 1].mean()) for each in out.lit] == list(moved)
        (mark,) = words.words
        assert (mark.text, mark.y) == ("▸", {"w": 0.56, "x": 0.32}[by])


def test_wiggle_draws_the_jacobian_and_frames_its_column(wiggled):
    frames, by, _, J = wiggled
    for j, seen in enumerate(frames):
        board = seen.panels[3]
        assert board.words[-1].text == f"∂y/∂{by}"
        shown = entries(board)
        for (i, k), right in np.ndenumerate(J):
            assert shown[i, k] == pytest.approx(right, rel=0.05, abs=1e-9)
        for cell, right in zip(board.shapes[:16], J.ravel(), strict=True):
            assert warmth(cell.color) == np.sign(right) or abs(right) < 0.1
        (frame,) = board.of("shapes", style.DERIVATIVE)
        assert frame.corners.min(axis=0).tolist() == [j - 0.5, -0.5]
        assert frame.corners.max(axis=0).tolist() == [j + 0.5, 3.5]


def test_a_bar_follows_the_pointer_and_becomes_the_one_that_wiggles():
    explorer = figures.wiggle()
    for number, name in enumerate(BARS):
        state = drag(explorer, number, int(name[1]) - 1.3, 0.75)
        assert (state[name], state["by"], state["j"]) == (0.75, name[0], int(name[1]))
        assert press(explorer, number, "ArrowUp")[name] == 0.8
        assert press(explorer, number, "ArrowRight") == {**state, name: 0.8}


def test_the_column_of_the_jacobian_under_the_pointer_is_taken():
    explorer = figures.wiggle()
    for column in range(4):
        assert drag(explorer, 8, column + 0.3, 2.0)["j"] == column + 1
    assert press(explorer, 8, "ArrowLeft")["j"] == 3


@pytest.fixture(
    scope="module", params=[(1.0, 2), (3.0, 3), (4.0, 16), (6.5, 32), (20.0, 1)], ids=str
)
def product(request):
    k, column = request.param
    seen = see(figures.vjp(), k=k, column=column)
    δ, _, _, w, out = seen.panels
    heights = bars(δ, style.DERIVATIVE), bars(w, style.SECOND), bars(out, style.DERIVATIVE)
    return seen, round(2**k), column - 1, [each[:, 2] for each in heights]


def test_the_product_without_a_matrix_is_the_gradient(product):
    seen, n, j, (δ, w, out) = product
    assert len(δ) == min(n, 32)
    np.testing.assert_allclose(out, gradient(lambda x: δ @ (w * x))(np.ones(len(δ))), atol=1e-9)
    for i in (0, 3, 4):
        (lit,) = seen.panels[i].lit
        assert lit.corners[:4, 0].mean() * len(δ) == pytest.approx(j + 0.5)
    text = re.search(r": one product, (.*), and", seen.readout)[1]
    holds(text, δ[j], w[j], δ[j] * w[j])


def test_the_matrix_is_diag_w_with_its_column_framed(product):
    seen, _, j, (_, w, _) = product
    board, n = seen.panels[1], len(w)
    for i, (cell, right) in enumerate(zip(board.shapes[:n], w, strict=True)):
        np.testing.assert_allclose(cell.corners.mean(axis=0), np.full(2, i + 0.5) / n, atol=0.3 / n)
        assert warmth(cell.color) == np.sign(right)
    (frame,) = board.of("shapes", style.POINT)
    np.testing.assert_allclose(frame.corners.min(axis=0) * (n, 1), (j, 0))
    np.testing.assert_allclose(frame.corners.max(axis=0) * (n, 1), (j + 1, 1))


def test_the_matrix_takes_n_squared_products_and_the_vector_n(product):
    seen, n, *_ = product
    (line,) = seen.panels[2].of("lines", style.POINT)
    np.testing.assert_allclose(10 ** line.points[:, 1], [n**2, n])
    assert seen.readout.startswith(f"n = {n:,}")
    sizes = {"": 1, " million": 1e6, " billion": 1e9, " trillion": 1e12}
    sizes |= {" bytes": 1, " kB": 2**10, " MB": 2**20, " GB": 2**30, " TB": 2**40}
    said = r"holds (\S+)( \w+)? numbers, (\S+)( \w+); w alone takes (\S+)( \w+)\."
    parts = re.search(said, seen.readout).groups("")
    read = [float(parts[i].replace(",", "")) * sizes[parts[i + 1]] for i in (0, 2, 4)]
    np.testing.assert_allclose(read, [n**2, 8 * n**2, 8 * n], rtol=5e-3)


def test_the_lines_of_the_counts_are_n_squared_and_n():
    counts = background(figures.vjp())[2]
    for color, power in ((style.MUTED, 2), (style.FUNCTION, 1)):
        (line,) = [each for each in counts.of("lines", color) if len(each.points) == 2]
        assert line.slope == pytest.approx(power * np.log10(2))


def test_the_number_of_entries_and_the_column_follow_the_pointer():
    explorer = figures.vjp()
    assert drag(explorer, 0, 12.5, 4.0)["k"] == 12.5
    assert press(explorer, 0, "ArrowLeft")["k"] == 12.0
    for number in range(1, 5):
        explorer.set(k=3.0)
        assert drag(explorer, number, 5.5 / 8, 0.0)["column"] == 6
        assert press(explorer, number, "ArrowRight")["column"] == 7


def test_wires_lead_from_each_output_to_the_inputs_that_move_it():
    maps = [
        lambda x: W * x,
        lambda x: W * x[[3, 0, 1, 2]],
        lambda x: softmax(W + x),
    ]
    for panel, f in zip(still(figures.wires), maps, strict=True):
        moves = np.abs(jacobian(f)(X)) > 1e-9
        wires = {(round(end[1]), round(start[1])) for start, end in (w.points for w in panel.lines)}
        assert wires == set(zip(*np.nonzero(moves), strict=True))
        cells = np.array([warmth(each.color) != 0 for each in panel.shapes[:16]])
        np.testing.assert_array_equal(cells.reshape(4, 4), moves)
        for color, place in ((style.INPUT, 0), (style.FUNCTION, 1.4)):
            assert [each.x for each in panel.of("points", color)] == [place] * 4
