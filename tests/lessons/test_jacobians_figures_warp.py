"""Lesson 06: the warped grid under its lens is the map, its matrix and its areas, by `calculus`."""

import numpy as np
import pytest
from seen import background, drag, holds, numbers, press, see

from mclib.calculus import jacobian
from mclib.drawing import style
from mclib.lessons.jacobians import figures


def swirl(x):
    u = x - np.array([0.6, 0.7]).reshape(2, *[1] * (np.ndim(x) - 1))
    φ = 1.8 * np.exp(-np.sum(u**2, axis=0) / 0.6)
    turned = np.array([np.cos(φ) * u[0] - np.sin(φ) * u[1], np.sin(φ) * u[0] + np.cos(φ) * u[1]])
    return x - u + turned


MAPS = {
    "polar: (r cos θ, r sin θ)": lambda x: np.array([x[0] * np.cos(x[1]), x[0] * np.sin(x[1])]),
    "a swirl": swirl,
    "complex square: (x² − y², 2xy)": lambda x: np.array([x[0] ** 2 - x[1] ** 2, 2 * x[0] * x[1]]),
    "a shear: (x + 0.8y, y)": lambda x: np.array([x[0] + 0.8 * x[1], x[1]]),
    "a mirror: (y, x)": lambda x: np.array([x[1], x[0]]),
    "a fold: (x, (y − 1)²)": lambda x: np.array([x[0], (x[1] - 1) ** 2]),
    "(3x₁²x₂, 2x₁ + x₂⁸)": lambda x: np.array([3 * x[0] ** 2 * x[1], 2 * x[0] + x[1] ** 8]),
}
STATES = {
    "polar": (
        {"F": "polar: (r cos θ, r sin θ)", "x1": 1.4, "x2": 1.0, "zoom": 0.0},
        "p = (1.40, 1.00)   J = [[0.54, −1.18], [0.84, 0.76]]   det J = 1.400; the "
        "image's signed area is 1.400 times the square's.\n"
        "w = 0.6000: image and parallelogram differ by at most 0.453560 = 0.7559 w.",
    ),
    "swirl": (
        {"F": "a swirl", "x1": 1.0, "x2": 0.5, "zoom": 2.0},
        "p = (1.00, 0.50)   J = [[0.84, −1.24], [0.44, 0.54]]   det J = 1.000; the "
        "image's signed area is 1.000 times the square's.\n"
        "w = 0.1500: image and parallelogram differ by at most 0.109218 = 0.7281 w.",
    ),
    "square": (
        {"F": "complex square: (x² − y², 2xy)", "x1": 1.2, "x2": 0.4, "zoom": 1.0},
        "p = (1.20, 0.40)   J = [[2.40, −0.80], [0.80, 2.40]]   det J = 6.400; the "
        "image's signed area is 6.640 times the square's.\n"
        "w = 0.3000: image and parallelogram differ by at most 0.180000 = 0.6000 w.",
    ),
    "shear": (
        {"F": "a shear: (x + 0.8y, y)", "x1": 0.5, "x2": 1.5, "zoom": 0.0},
        "p = (0.50, 1.50)   J = [[1.00, 0.80], [0.00, 1.00]]   det J = 1.000; the "
        "image's signed area is 1.000 times the square's.\n"
        "w = 0.6000: image and parallelogram differ by at most 0.000000 = 0.0000 w.",
    ),
    "mirror": (
        {"F": "a mirror: (y, x)", "x1": 1.4, "x2": 1.0, "zoom": 0.0},
        "p = (1.40, 1.00)   J = [[0.00, 1.00], [1.00, 0.00]]   det J = −1.000 (reflected); the "
        "image's signed area is −1.000 times the square's.\n"
        "w = 0.6000: image and parallelogram differ by at most 0.000000 = 0.0000 w.",
    ),
    "fold": (
        {"F": "a fold: (x, (y − 1)²)", "x1": 1.0, "x2": 0.6, "zoom": 1.0},
        "p = (1.00, 0.60)   J = [[1.00, 0.00], [0.00, −0.80]]   det J = −0.800 (reflected); the "
        "image's signed area is −0.800 times the square's.\n"
        "w = 0.3000: image and parallelogram differ by at most 0.090000 = 0.3000 w.",
    ),
    "worked": (
        {"F": "(3x₁²x₂, 2x₁ + x₂⁸)", "x1": 0.9, "x2": 0.8, "zoom": 3.0},
        "p = (0.90, 0.80)   J = [[4.32, 2.43], [2.00, 1.68]]   det J = 2.388; the "
        "image's signed area is 2.424 times the square's.\n"
        "w = 0.0187: image and parallelogram differ by at most 0.003866 = 0.2062 w.",
    ),
}
every_state = pytest.mark.parametrize(("state", "readout"), STATES.values(), ids=list(STATES))
SIDE, ALONG = np.linspace(-1, 1, 9), np.linspace(-1, 1, 33)


@pytest.fixture(scope="module")
def warp():
    explorer = figures.warped_grid()
    yield explorer
    explorer.close()


def at(state):
    """Return F, the point p, and the half-width w of the square."""
    widest = 0.15 if state["F"].startswith("(3x") else 0.6
    p = np.array([state["x1"], state["x2"]])
    return MAPS[state["F"]], p, widest / 2 ** state["zoom"]


def lens(state, points):
    """Return where the lens shows the images of some points (k, 2)."""
    F, p, w = at(state)
    return (F(points.T).T - F(p)) / w


def square_grid(side=SIDE, along=ALONG):
    """Return points (k, 2) on the lines of a grid of the small square, from -1 to 1."""
    level = [(t, s) for s in side for t in along]
    return np.array(level + [(s, t) for t, s in level])


def boundary():
    """Return points (k, 2) around the small square, counter-clockwise."""
    t, one = ALONG[:-1], np.ones(32)
    sides = (t, -one), (one, t), (-t, one), (-one, -t)
    return np.concatenate([np.stack(side, axis=1) for side in sides])


def columns(panel):
    """Return the tail and the vector of the arrow of each column: the first, the second."""
    arrows = []
    for color in (style.DERIVATIVE, style.SECOND):
        (shape,) = panel.of("shapes", color)
        tail = (shape.corners[0] + shape.corners[6]) / 2
        arrows.append((tail, shape.corners[3] - tail))
    return arrows


def drawn(panel, color):
    """Return the finite points of the only solid line of a colour."""
    (line,) = (each for each in panel.of("lines", color) if not each.dashed)
    return line.points[np.isfinite(line.points[:, 0])]


@every_state
def test_the_warped_grid_says(warp, state, readout):
    assert see(warp, **state).readout == readout


@every_state
def test_its_numbers_are_those_of_calculus(warp, state, readout):
    F, p, w = at(state)
    J = jacobian(F)(p)
    u = square_grid()
    gap = np.max(np.hypot(*(lens(state, p + w * u) - u @ J.T).T))
    x, y = lens(state, p + w * boundary()).T
    area = np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) / 2
    text = see(warp, **state).readout.replace("det J", "det")
    holds(text, *p, *J.ravel(), np.linalg.det(J), area / 4, w, gap * w, gap)


@every_state
def test_the_signed_area_is_the_mean_of_the_determinant(warp, state, readout):
    F, p, w = at(state)
    nodes, weights = np.polynomial.legendre.leggauss(6)
    det = [[np.linalg.det(jacobian(F)(p + w * np.array([s, t]))) for t in nodes] for s in nodes]
    text = see(warp, **state).readout
    ratio = numbers(text.split("signed area is")[1])[0]
    assert ratio == pytest.approx(weights @ det @ weights / 4, abs=2e-3)


@every_state
def test_the_columns_of_the_matrix_are_the_arrows(warp, state, readout):
    F, p, w = at(state)
    plane, image = see(warp, **state).panels
    J = jacobian(F)(p)
    for j, (tail, vector) in enumerate(columns(image)):
        np.testing.assert_allclose(tail, 0, atol=1e-9)
        np.testing.assert_allclose(vector, J[:, j], atol=1e-8)
    for j, (tail, vector) in enumerate(columns(plane)):
        np.testing.assert_allclose(tail, p, atol=1e-9)
        np.testing.assert_allclose(vector, w * np.eye(2)[j], atol=1e-9)


@every_state
def test_each_column_has_its_number_at_its_tip(warp, state, readout):
    F, p, _ = at(state)
    words = {each.text: each for each in see(warp, **state).panels[1].words}
    for j, (name, color) in enumerate((("1", style.DERIVATIVE), ("2", style.SECOND))):
        column, word = jacobian(F)(p)[:, j], words[name]
        place = np.array([word.x, word.y])
        assert word.color[:7] == color
        assert place @ column == pytest.approx(np.hypot(*place) * np.hypot(*column))
        assert np.hypot(*place) > np.hypot(*column)


@every_state
def test_the_dashed_parallelogram_is_the_matrix_s_image_of_the_square(warp, state, readout):
    F, p, _ = at(state)
    (dashed,) = see(warp, **state).panels[1].of("lines", style.DERIVATIVE)
    assert dashed.dashed
    corners = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)])
    np.testing.assert_allclose(dashed.points, corners @ jacobian(F)(p).T, atol=1e-8)


@every_state
def test_the_lens_shows_the_image_of_the_square_and_of_the_grid(warp, state, readout):
    _, p, w = at(state)
    plane, image = see(warp, **state).panels
    square = drawn(plane, style.FUNCTION)
    np.testing.assert_allclose(np.ptp(square, axis=0), 2 * w)
    np.testing.assert_allclose((square.max(axis=0) + square.min(axis=0)) / 2, p)
    lines = p + w * square_grid(np.linspace(-1, 1, 5), np.linspace(-1, 1, 17))
    np.testing.assert_allclose(drawn(image, style.FUNCTION), lens(state, lines), atol=1e-9)
    grid = drawn(background(warp)[0], style.MUTED)
    np.testing.assert_allclose(drawn(image, style.MUTED), lens(state, grid), atol=1e-9)


def test_the_point_follows_the_hand(warp):
    see(warp, **STATES["polar"][0])
    state = drag(warp, 0, 0.5, 1.7)
    assert (state["x1"], state["x2"]) == pytest.approx((0.5, 1.7), abs=0.006)
    assert press(warp, 0, "ArrowRight")["x1"] > state["x1"]
    assert press(warp, 0, "ArrowDown")["x2"] < state["x2"]


def test_the_sense_of_the_determinant_is_said_on_either_side_of_the_fold(warp):
    said = {}
    for y in (1.5, 1.0, 0.5):
        see(warp, F="a fold: (x, (y − 1)²)")
        text = see(warp, x1=1.0, x2=y, zoom=3.0).readout
        said[y] = ("reflected" in text, "flat" in text)
    assert said == {1.5: (False, False), 1.0: (False, True), 0.5: (True, False)}


@every_state
def test_a_negative_determinant_turns_the_arrows_clockwise(warp, state, readout):
    (_, one), (_, two) = columns(see(warp, **state).panels[1])
    turn = one[0] * two[1] - one[1] * two[0]
    assert ("reflected" in readout) == (turn < 0)
