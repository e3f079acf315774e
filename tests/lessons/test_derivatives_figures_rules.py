"""Lesson 02: the pictures of the rules are held against areas, volumes and `mclib.calculus`."""

import numpy as np
import pytest
from seen import background, drag, holds, numbers, press, see

from mclib.calculus import derivative
from mclib.drawing import style
from mclib.lessons.derivatives import figures

square_and_cube = pytest.fixture(figures.growing_square_and_cube, scope="module")
rectangle = pytest.fixture(figures.growing_rectangle, scope="module")
circle = pytest.fixture(figures.sine_on_the_circle, scope="module")
exponential = pytest.fixture(figures.height_is_slope, scope="module")
chain = pytest.fixture(figures.chain_of_slopes, scope="module")


def area(corners):
    """The area of a polygon, by the shoelace formula."""
    x, y = np.asarray(corners)[:-1].T if np.allclose(corners[0], corners[-1]) else corners.T
    return abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def areas(panel, color):
    return sorted(area(each.corners) for each in panel.of("shapes", color))


def segment(panel, color):
    """The two ends of the only line of a colour."""
    (line,) = panel.of("lines", color)
    return line.points


# A square and a cube.


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"x": 1, "h": 0.35},
            "Square: (two strips 0.700 + corner 0.122) / h = 2.35, and 2x = 2.00.\n"
            "Cube: (three slabs 1.050 + bars and corner 0.410) / h = 4.17, and 3x² = 3.00.",
        ),
        (
            {"x": 1.3, "h": 0.6},
            "Square: (two strips 1.560 + corner 0.360) / h = 3.20, and 2x = 2.60.\n"
            "Cube: (three slabs 3.042 + bars and corner 1.620) / h = 7.77, and 3x² = 5.07.",
        ),
        (
            {"x": 0.8, "h": 0.01},
            "Square: (two strips 0.016 + corner 0.000) / h = 1.61, and 2x = 1.60.\n"
            "Cube: (three slabs 0.019 + bars and corner 0.000) / h = 1.94, and 3x² = 1.92.",
        ),
    ],
)
def test_the_square_and_the_cube_say(square_and_cube, state, readout):
    assert see(square_and_cube, **state).readout == readout


@pytest.mark.parametrize(("x", "h"), [(1.0, 0.35), (1.3, 0.6), (0.8, 0.02)])
def test_the_parts_of_the_square_and_of_the_cube(square_and_cube, x, h):
    seen = see(square_and_cube, x=x, h=h)
    square, cube = seen.panels
    assert areas(square, style.FUNCTION) == pytest.approx([x**2])
    strips, (corner,) = areas(square, style.DERIVATIVE), areas(square, style.SECOND)
    assert strips == pytest.approx([x * h, x * h])
    assert x**2 + sum(strips) + corner == pytest.approx((x + h) ** 2)

    # Three faces of each part are seen: the first is the one that faces the eye, to true scale.
    fronts = {}
    for order, color in enumerate((style.FUNCTION, style.DERIVATIVE, style.SECOND, style.MUTED)):
        faces = [each.corners for each in cube.of("shapes", color)]
        assert len(faces) == 3 * (1, 3, 3, 1)[order]
        fronts[order] = sorted(area(each) for each in faces[::3])
    assert fronts[0] == pytest.approx([x * x])
    assert fronts[1] == pytest.approx(sorted([x * h, x * h, x * x]))
    assert fronts[2] == pytest.approx(sorted([x * h, x * h, h * h]))
    assert fronts[3] == pytest.approx([h * h])

    found = numbers(seen.readout)
    assert found[2] == pytest.approx(((x + h) ** 2 - x**2) / h, abs=0.006)
    slope_of_square, slope_of_cube = (derivative(lambda t, n=n: t**n)(x) for n in (2, 3))
    assert found[4] == pytest.approx(slope_of_square, abs=0.006)
    assert found[7] == pytest.approx(((x + h) ** 3 - x**3) / h, abs=0.006)
    assert found[-1] == pytest.approx(slope_of_cube, abs=0.006)


def test_the_terms_are_written_in_the_colours_of_their_parts(square_and_cube):
    square, cube = background(square_and_cube)
    for panel, terms in ((square, "x² 2·xh h²"), (cube, "x³ 3·x²h 3·xh² h³")):
        colors = (style.FUNCTION, style.DERIVATIVE, style.SECOND, style.MUTED)
        for term, color in zip(terms.split(), colors, strict=False):
            assert term in [each.text.removeprefix("+ ") for each in panel.of("words", color)]


def test_the_corners_follow_pointer_and_keys(square_and_cube):
    square_and_cube.set(x=1.0, h=0.3)
    assert drag(square_and_cube, 0, 1.2, 1.1)["x"] == pytest.approx(1.15)
    assert drag(square_and_cube, 1, 1.6, 1.7)["h"] == pytest.approx(0.5)
    assert press(square_and_cube, 1, "ArrowUp")["h"] == pytest.approx(0.51)


# A rectangle.


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"x": 1, "h": 0.3},
            "x = 1.00, h = 0.30. Divided by h: strip Δf·g gives 2.30, strip f·Δg 1.00, the corner "
            "0.69; together 3.99.\nThe rule: f'·g + f·g' = 2.00 + 1.00 = 3.00.",
        ),
        (
            {"x": 0.7, "h": 0.01},
            "x = 0.70, h = 0.01. Divided by h: strip Δf·g gives 0.99, strip f·Δg 0.49, the corner "
            "0.01; together 1.49.\nThe rule: f'·g + f·g' = 0.98 + 0.49 = 1.47.",
        ),
        (
            {"x": 1.1, "h": 0.4},
            "x = 1.10, h = 0.40. Divided by h: strip Δf·g gives 2.86, strip f·Δg 1.21, the corner "
            "1.04; together 5.11.\nThe rule: f'·g + f·g' = 2.42 + 1.21 = 3.63.",
        ),
    ],
)
def test_the_rectangle_says(rectangle, state, readout):
    assert see(rectangle, **state).readout == readout


@pytest.mark.parametrize(("x", "h"), [(1.0, 0.3), (0.8, 0.05), (1.1, 0.4)])
def test_the_rectangle_grows_by_two_strips_and_a_corner(rectangle, x, h):
    f, g = (lambda t: t**2), (lambda t: t)
    seen = see(rectangle, x=x, h=h)
    Δf, Δg = f(x + h) - f(x), g(x + h) - g(x)
    parts = [
        areas(seen.panel, color)[0]
        for color in (style.FUNCTION, style.DERIVATIVE, style.SECOND, style.MUTED)
    ]
    assert parts == pytest.approx([f(x) * g(x), Δf * g(x), f(x) * Δg, Δf * Δg])
    assert sum(parts) == pytest.approx(f(x + h) * g(x + h))
    df, dg = derivative(f)(x), derivative(g)(x)
    terms = df * g(x), f(x) * dg
    product = derivative(lambda t: f(t) * g(t))(x)
    said = (part / h for part in parts[1:])
    holds(seen.readout, x, h, *said, sum(parts[1:]) / h, *terms, product)
    (inner,), (outer,) = seen.panel.of("points", style.POINT), seen.panel.of("points", style.SECOND)
    np.testing.assert_allclose([inner[:2], outer[:2]], [(f(x), g(x)), (f(x + h), g(x + h))])


def test_the_corners_of_the_rectangle_follow_pointer_and_keys(rectangle):
    rectangle.set(x=1.0, h=0.3)
    assert drag(rectangle, 0, 0.5, 0.9)["x"] == pytest.approx(0.9)
    assert drag(rectangle, 1, 1.5, 1.1)["h"] == pytest.approx(0.2)
    assert press(rectangle, 0, "ArrowLeft")["x"] == pytest.approx(0.89)


# The sine.


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"x": 0.6, "h": 0.8},
            "x = 0.60, h = 0.80: chord / arc = 0.9735.\nΔsin / h = 0.526, and cos x = 0.825.   "
            "Δcos / h = −0.819, and −sin x = −0.565.",
        ),
        (
            {"x": 2.4, "h": 0.3},
            "x = 2.40, h = 0.30: chord / arc = 0.9963.\nΔsin / h = −0.827, and cos x = −0.737.   "
            "Δcos / h = −0.556, and −sin x = −0.675.",
        ),
        (
            {"x": -1.2, "h": 1.2},
            "x = −1.20, h = 1.20: chord / arc = 0.9411.\nΔsin / h = 0.777, and cos x = 0.362.   "
            "Δcos / h = 0.531, and −sin x = 0.932.",
        ),
    ],
)
def test_the_circle_says(circle, state, readout):
    assert see(circle, **state).readout == readout


@pytest.mark.parametrize(("x", "h"), [(0.6, 0.8), (2.4, 0.3), (-1.2, 1.2), (-2.9, 0.01)])
def test_the_triangle_on_the_chord(circle, x, h):
    seen = see(circle, x=x, h=h)
    round_, lens = seen.panels
    P, Q = (np.array([np.cos(each), np.sin(each)]) for each in (x, x + h))
    corner = [Q[0], P[1]]
    np.testing.assert_allclose(segment(round_, style.POINT), [P, Q])
    np.testing.assert_allclose(segment(round_, style.SECOND), [P, corner])
    np.testing.assert_allclose(segment(round_, style.FUNCTION), [corner, Q])
    arc = segment(round_, style.INPUT)
    assert np.hypot(*np.diff(arc, axis=0).T).sum() == pytest.approx(h, rel=1e-3)

    quotient = (Q - P) / h
    (chord,), (tangent,) = (lens.of("arrows", c) for c in (style.POINT, style.DERIVATIVE))
    np.testing.assert_allclose(chord.vector, quotient)
    slopes = [derivative(each)(x) for each in (np.cos, np.sin)]
    np.testing.assert_allclose(tangent.vector, slopes, atol=1e-9)
    np.testing.assert_allclose(segment(lens, style.SECOND), [(0, 0), (quotient[0], 0)])
    np.testing.assert_allclose(segment(lens, style.FUNCTION), [(quotient[0], 0), quotient])
    length = np.hypot(*(Q - P)) / h
    holds(seen.readout, x, h, length, quotient[1], slopes[1], quotient[0], slopes[0])


def test_both_points_go_around_the_circle(circle):
    circle.set(x=3.0, h=0.5)
    assert drag(circle, 1, -1, -0.7)["h"] == pytest.approx(
        np.arctan2(-0.7, -1) + 2 * np.pi - 3, abs=0.01
    )
    assert drag(circle, 0, 0.5, 0.5)["x"] == pytest.approx(np.pi / 4, abs=0.01)
    assert press(circle, 0, "ArrowUp")["x"] == pytest.approx(np.pi / 4 + 0.01, abs=0.01)


# eˣ and ln.


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"a": 0.8},
            "a = 0.80: the height of eˣ is 2.226; over a run of 1 its tangent rises 2.226, so that "
            "is its slope.\nIn the mirror, at x = 2.226: ln x = 0.80, and the tangent rises 1 over "
            "a run of 2.226: its slope is 0.449.",
        ),
        (
            {"a": 0},
            "a = 0.00: the height of eˣ is 1.000; over a run of 1 its tangent rises 1.000, so that "
            "is its slope.\nIn the mirror, at x = 1.000: ln x = 0.00, and the tangent rises 1 over "
            "a run of 1.000: its slope is 1.000.",
        ),
        (
            {"a": -1},
            "a = −1.00: the height of eˣ is 0.368; over a run of 1 its tangent rises 0.368, so "
            "that is its slope.\nIn the mirror, at x = 0.368: ln x = −1.00, and the tangent rises "
            "1 over a run of 0.368: its slope is 2.718.",
        ),
    ],
)
def test_the_mirror_says(exponential, state, readout):
    assert see(exponential, **state).readout == readout


@pytest.mark.parametrize("a", [-1.5, -0.3, 0.8, 1.35])
def test_the_tangents_to_the_exponential_and_to_the_logarithm(exponential, a):
    seen = see(exponential, a=a)
    height = np.exp(a)
    slopes = derivative(np.exp)(a), derivative(np.log)(height)
    tangents = seen.panel.of("lines", style.DERIVATIVE)
    assert [each.slope for each in tangents] == pytest.approx(slopes, rel=1e-8)
    for each, (x, y) in zip(tangents, [(a, height), (height, a)], strict=True):
        assert each.points[0][1] + each.slope * (x - each.points[0][0]) == pytest.approx(y)
    run, mirrored_run = (each.points for each in seen.panel.of("lines", style.INPUT))
    rise, mirrored_rise = (each.points for each in seen.panel.of("lines", style.TOLERANCE))
    np.testing.assert_allclose(run, [(a - 1, 0), (a, 0)])
    np.testing.assert_allclose(rise, [(a, 0), (a, height)])
    np.testing.assert_allclose(mirrored_run, run[:, ::-1])
    np.testing.assert_allclose(mirrored_rise, rise[:, ::-1])
    (here,), (there,) = seen.panel.of("points", style.POINT), seen.panel.of("points", style.SECOND)
    np.testing.assert_allclose([here[:2], there[:2]], [(a, height), (height, a)])
    holds(seen.readout, a, height, 1, slopes[0], height, np.log(height), 1, height, slopes[1])


def test_the_curves_are_each_other_s_mirror_image(exponential):
    (panel,) = background(exponential)
    x, y = segment(panel, style.FUNCTION).T
    np.testing.assert_allclose(y, np.exp(x))
    x, y = segment(panel, style.SECOND).T
    np.testing.assert_allclose(np.exp(y), x)


def test_either_point_sets_a(exponential):
    assert drag(exponential, 0, 0.4, 3)["a"] == pytest.approx(0.4)
    assert drag(exponential, 1, 3, -0.6)["a"] == pytest.approx(-0.6)
    assert press(exponential, 1, "ArrowUp")["a"] == pytest.approx(-0.59)


# A chain.

CHAINS = {
    "sin(x²)": (lambda x: x**2, np.sin),
    "(2x − 1)³": (lambda x: 2 * x - 1, lambda u: u**3),
    "exp(−x²)": (lambda x: -(x**2), np.exp),
}


@pytest.mark.parametrize(
    ("state", "readout"),
    [
        (
            {"f": "sin(x²)", "x": 0.7, "h": 0.4},
            "The steps: Δu/Δx · Δy/Δu = 1.800 · 0.646 = 1.162, which is Δy/Δx.\n"
            "The tangents, at x = 0.70 and u = 0.49: 1.400 · 0.882 = 1.235.",
        ),
        (
            {"f": "(2x − 1)³", "x": 0.9, "h": 0.3},
            "The steps: Δu/Δx · Δy/Δu = 2.000 · 3.720 = 7.440, which is Δy/Δx.\n"
            "The tangents, at x = 0.90 and u = 0.80: 2.000 · 1.920 = 3.840.",
        ),
        (
            {"f": "exp(−x²)", "x": 0.5, "h": 0.5},
            "The steps: Δu/Δx · Δy/Δu = −1.500 · 0.548 = −0.822, which is Δy/Δx.\n"
            "The tangents, at x = 0.50 and u = −0.25: −1.000 · 0.779 = −0.779.",
        ),
    ],
)
def test_the_chain_says(chain, state, readout):
    assert see(chain, **state).readout == readout


@pytest.mark.parametrize("name", CHAINS)
@pytest.mark.parametrize(("x", "h"), [(0.7, 0.4), (1.2, 0.05), (0.3, 0.5)])
def test_the_three_triangles_share_their_legs(chain, name, x, h):
    g, f = CHAINS[name]
    seen = see(chain, f=name, x=x, h=h)
    u, end = g(x), g(x + h)
    y, top = f(u), f(end)
    whole = lambda t: f(g(t))  # noqa: E731
    expected = (
        (g, x, (x, x + h), (u, end), style.INPUT, style.SECOND),
        (f, u, (u, end), (y, top), style.SECOND, style.TOLERANCE),
        (whole, x, (x, x + h), (y, top), style.INPUT, style.TOLERANCE),
    )
    for panel, (function, at, run, rise, across, up) in zip(seen.panels, expected, strict=True):
        np.testing.assert_allclose(segment(panel, across), [(run[0], rise[0]), (run[1], rise[0])])
        np.testing.assert_allclose(segment(panel, up), [(run[1], rise[0]), (run[1], rise[1])])
        (tangent,) = panel.of("lines", style.DERIVATIVE)
        assert tangent.slope == pytest.approx(derivative(function)(at), rel=1e-8)
        np.testing.assert_allclose(tangent.points.mean(axis=0), [run[0], rise[0]], atol=1e-12)
    slopes = derivative(g)(x), derivative(f)(u), derivative(whole)(x)
    steps = (end - u) / h, (top - y) / (end - u), (top - y) / h
    holds(seen.readout, *steps, x, u, *slopes)


@pytest.mark.parametrize("name", CHAINS)
def test_the_curves_of_the_chain(chain, name):
    g, f = CHAINS[name]
    chain.set(f=name)
    for panel, function in zip(background(chain), (g, f, lambda x: f(g(x))), strict=True):
        x, y = segment(panel, style.FUNCTION).T
        np.testing.assert_allclose(y, function(x), atol=1e-12)


def test_x_and_the_step_follow_pointer_and_keys(chain):
    chain.set(f="sin(x²)", x=0.7, h=0.4)
    assert drag(chain, 0, 0.9, 0)["x"] == pytest.approx(0.9)
    assert drag(chain, 1, 1.2, 0)["h"] == pytest.approx(0.3)
    assert drag(chain, 2, 0.5, 0)["x"] == pytest.approx(0.5)
    assert press(chain, 1, "ArrowRight")["h"] == pytest.approx(0.31)
