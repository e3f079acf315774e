"""Lesson 04: the paths of descent and the gradient with respect to a matrix, by `calculus`."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from seen import background, drag, entries, holds, press, see

from mclib.calculus import derivative, gradient
from mclib.drawing import style
from mclib.lessons.gradients import figures

BOWL, VALLEY, SADDLE, HIMMELBLAU = NAMES = (
    "x² + y², a bowl", "x²/10 + 2y², a narrow valley", "x² − y², a saddle", "Himmelblau / 50",
)  # fmt: skip
SURFACES = {
    BOWL: lambda p: p[0] ** 2 + p[1] ** 2,
    VALLEY: lambda p: p[0] ** 2 / 10 + 2 * p[1] ** 2,
    SADDLE: lambda p: p[0] ** 2 - p[1] ** 2,
    HIMMELBLAU: lambda p: ((p[0] ** 2 + p[1] - 11) ** 2 + (p[0] + p[1] ** 2 - 7) ** 2) / 50,
}
PATHS = [
    (VALLEY, -2.6, 1.8, 0.45, "Step 40: at (−0.060, 0.000), f = 0.00036, |∇f| = 0.012: "
     "still on its way."),
    (VALLEY, -2.6, 1.8, 0.49, "Step 40: at (−0.042, 0.352), f = 0.25, |∇f| = 1.4: "
     "zigzagging across the valley."),
    (BOWL, 1.0, -2.0, 0.1, "Step 40: at (0.000, 0.000), f = 8.8e-08, |∇f| = 0.00059: flat, to "
     "three digits. Where the gradient is 0, the steps stop."),
    (BOWL, 1.0, -2.0, 1.1, "η = 1.100 is too large: it diverges. After 15 steps f = 1.19e+03."),
    (BOWL, 1.0, -2.0, 1.0, "η = 1.000 is too large here: 40 steps, and f = 5 comes no lower."),
    (SADDLE, 3.0, 0.5, 0.2, "Step 13: f = −1.57e+03, and no end to it: below a saddle there is no "
     "ground."),
    (HIMMELBLAU, 1.0, 1.0, 0.4, "Step 40: at (3.000, 2.000), f = 6.7e-10, |∇f| = 2.6e-05: flat, to "
     "three digits. Where the gradient is 0, the steps stop."),
]  # fmt: skip
W = np.array([[1.0, -0.5, 2.0], [0.5, 1.5, -1.0]])
X = np.array([1.0, -2.0, 0.5])
WEIGHTS = [
    (0, 1, -0.5, "At W[0, 1] = −0.50 the slope of f is −12.00, and this number stands at [0, 1] of "
     "∇f.\nIt is the product of the numbers in its margins: 6.00 times −2.00."),
    (1, 0, 2.0, "At W[1, 0] = 2.00 the slope of f is −3.00, and this number stands at [1, 0] of "
     "∇f.\nIt is the product of the numbers in its margins: −3.00 times 1.00."),
    (1, 2, -3.0, "At W[1, 2] = −3.00 the slope of f is −4.00, and this number stands at [1, 2] of "
     "∇f.\nIt is the product of the numbers in its margins: −8.00 times 0.50."),
]  # fmt: skip
every_path = pytest.mark.parametrize(
    ("f", "x", "y", "η", "readout"), PATHS, ids=[f"{each[0]}, η = {each[3]}" for each in PATHS]
)
every_weight = pytest.mark.parametrize(
    ("i", "j", "w", "readout"), WEIGHTS, ids=[f"W[{i}, {j}] = {w}" for i, j, w, _ in WEIGHTS]
)


@pytest.fixture(scope="module")
def descent():
    explorer = figures.descent()
    yield explorer
    explorer.close()


@pytest.fixture(scope="module")
def weights():
    explorer = figures.slope_of_every_weight()
    yield explorer
    explorer.close()


def steps(f, x, y, η):
    """Return the points of forty steps against the gradient, or as far as they stay in sight."""
    path = [np.array([x, y])]
    while len(path) <= 40 and np.all(np.abs(path[-1]) < 30):
        path.append(path[-1] - η * gradient(f)(path[-1]))
    return np.array(path)


@every_path
def test_the_descent_says(descent, f, x, y, η, readout):
    assert see(descent, f=f, x=x, y=y, η=η).readout == readout


@every_path
def test_the_descent_s_numbers_are_those_of_calculus(descent, f, x, y, η, readout):
    path = steps(SURFACES[f], x, y, η)
    end, count = path[-1], len(path) - 1
    value, steepness = SURFACES[f](end), np.hypot(*gradient(SURFACES[f])(end))
    shown = see(descent, f=f, x=x, y=y, η=η).readout
    if shown.startswith("η"):
        holds(shown, η, count, value)
    elif "no end to it" in shown:
        holds(shown.split(",")[0], count, value)
    else:
        holds(shown.split(": ")[1], *end, value, steepness)
        assert shown.startswith(f"Step {count}:")


@every_path
def test_each_step_goes_against_the_gradient(descent, f, x, y, η, readout):
    inputs, after = see(descent, f=f, x=x, y=y, η=η).panels
    path = steps(SURFACES[f], x, y, η)
    (trail,) = inputs.of("lines", style.APPROACH)
    np.testing.assert_allclose(trail.points, path, rtol=1e-6, atol=1e-8)
    (values,) = after.of("lines", style.APPROACH)
    np.testing.assert_array_equal(values.points[:, 0], np.arange(len(path)))
    lowest, highest = after.axes.get_ylim()
    heights = np.array([SURFACES[f](p) for p in path])
    within = (heights > lowest) & (heights < highest)
    np.testing.assert_allclose(values.points[within, 1], heights[within], rtol=1e-5)
    assert np.all((values.points[:, 1] < lowest) == (heights < lowest))
    (start,) = inputs.of("points", style.POINT)
    assert (start.x, start.y) == (x, y)


@pytest.mark.parametrize("f", NAMES)
def test_the_level_lines_are_those_of_f(descent, f):
    see(descent, f=f)
    lines = [each for each in background(descent)[0].levels if each.low == each.high]
    for each in lines:
        np.testing.assert_allclose(
            [SURFACES[f](p) for p in each.points[::9]], each.low, rtol=0.02, atol=0.03
        )
    assert len(lines) > 9


def test_the_start_follows_the_hand(descent):
    see(descent, f=VALLEY, x=0.0, y=0.0)
    state = drag(descent, 0, 2.5, -1.5)
    assert (state["x"], state["y"]) == pytest.approx((2.5, -1.5), abs=0.011)
    assert press(descent, 0, "ArrowUp")["y"] == pytest.approx(state["y"] + 0.02)


def loss(W):
    return np.sum((W @ X) ** 2)


@every_weight
def test_the_weight_says(weights, i, j, w, readout):
    assert see(weights, i=i, j=j, w=w).readout == readout


@every_weight
def test_the_slope_of_a_weight_is_its_entry_of_the_gradient(weights, i, j, w, readout):
    now = W.copy()
    now[i, j] = w
    slopes = gradient(loss)(now)
    shown = see(weights, i=i, j=j, w=w)
    holds(shown.readout, i, j, w, slopes[i, j], i, j, 2 * now[i] @ X, X[j])
    for panel, expected in zip(shown.panels, (now, slopes), strict=False):
        written = {place: number for place, number in entries(panel).items() if place[1] >= 0}
        assert written == pytest.approx(dict(np.ndenumerate(expected)), abs=0.05)
        box = panel.shapes[-1]
        assert tuple(box.corners[:4].mean(axis=0)) == (j, i)
        cells = np.array([to_rgb(each.color[:7]) for each in panel.shapes[:6]])
        warm = cells[:, 0] - cells[:, 2]  # orange is positive, violet negative
        np.testing.assert_array_equal(np.sign(warm), np.sign(expected.ravel()))


@every_weight
def test_the_margins_multiply_to_the_gradient(weights, i, j, w, readout):
    shown = entries(see(weights, i=i, j=j, w=w).panels[1])
    beside = np.array([shown[row, -1] for row in (0, 1)])
    above = [value for (row, _), value in sorted(entries(background(weights)[1]).items())]
    np.testing.assert_allclose(above, X)
    now = W.copy()
    now[i, j] = w
    np.testing.assert_allclose(np.outer(beside, above), gradient(loss)(now), atol=1e-6)


@every_weight
def test_the_tangent_has_the_slope_of_the_weight(weights, i, j, w, readout):
    def along(t):
        now = W.copy()
        now[i, j] = t
        return loss(now)

    graph = see(weights, i=i, j=j, w=w).panels[2]
    (curve,) = graph.of("lines", style.FUNCTION)
    np.testing.assert_allclose(curve.points[:, 1], [along(t) for t in curve.points[:, 0]])
    (tangent,) = graph.of("lines", style.DERIVATIVE)
    assert tangent.slope == pytest.approx(derivative(along)(w), abs=1e-8)
    np.testing.assert_allclose(tangent.points[0], (w, along(w)))
    (point,) = graph.of("points", style.POINT)
    assert (point.x, point.y) == pytest.approx((w, along(w)))


def test_a_weight_is_taken_from_either_matrix_and_turned_on_its_curve(weights):
    see(weights, i=0, j=1)
    for number in (0, 1):
        state = drag(weights, number, 2.1, 0.9)
        assert (state["i"], state["j"]) == (1, 2)
        assert state["w"] == W[1, 2]
        state = drag(weights, number, 0.2, -0.1)
        assert (state["i"], state["j"], state["w"]) == (0, 0, W[0, 0])
    assert drag(weights, 2, -1.5, 40)["w"] == -1.5
    assert press(weights, 2, "ArrowRight")["w"] == pytest.approx(-1.45)
    assert press(weights, 0, "ArrowDown")["i"] == 1  # as it points, although rows run downwards
