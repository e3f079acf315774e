"""Lesson 00: the shapes that the figure says and draws are those of NumPy."""

import numpy as np
import pytest
from seen import drag, press, see

from mclib.drawing import style
from mclib.lessons.start_here import figures

# Each expression once more, as NumPy code of the three lengths.
EXPRESSIONS = {
    "W @ x": lambda m, k, n: np.ones((m, n)) @ np.ones(n),
    "W @ V": lambda m, k, n: np.ones((m, n)) @ np.ones((n, k)),
    "X @ W.T": lambda m, k, n: np.ones((m, n)) @ np.ones((k, n)).T,
    "x @ W": lambda m, k, n: np.ones(m) @ np.ones((m, n)),
    "x @ y": lambda m, k, n: np.ones(n) @ np.ones(n),
    "w * x": lambda m, k, n: np.ones(m) * np.ones(m),
    "X + b": lambda m, k, n: np.ones((m, n)) + np.ones(n),
    "X * c, c a column": lambda m, k, n: np.ones((m, n)) * np.ones((m, 1)),
    "x[:, None] + y": lambda m, k, n: np.ones(m)[:, None] + np.ones(n),
    "np.outer(x, y)": lambda m, k, n: np.outer(np.ones(m), np.ones(n)),
    "X.sum(axis=0)": lambda m, k, n: np.ones((m, n)).sum(axis=0),
    "W @ y, y of length k": lambda m, k, n: np.ones((m, n)) @ np.ones(k),
    "x + y, lengths m and k": lambda m, k, n: np.ones(m) + np.ones(k),
}
LENGTHS = [(3, 2, 4), (2, 4, 2), (1, 3, 4), (4, 1, 3)]
shapes_meet = pytest.fixture(figures.shapes_meet, scope="module")
each_expression = pytest.mark.parametrize("expression", EXPRESSIONS)


def shape_of(expression, m_k_n):
    try:
        return np.shape(EXPRESSIONS[expression](*m_k_n))
    except ValueError:
        return None


@pytest.mark.parametrize(
    ("expression", "m_k_n", "readout"),
    [
        (
            "W @ x",
            (3, 2, 4),
            "W @ x: (3, 4) @ (4,) gives (3,). Why: each row of W meets x along n = 4 entries, "
            "which leaves one number for each row.",
        ),
        (
            "x[:, None] + y",
            (3, 2, 4),
            "x[:, None] + y: (3, 1) + (4,) gives (3, 4). Why: both are stretched: every entry of x "
            "meets every entry of y, 3 times 4 sums.",
        ),
        (
            "x + y, lengths m and k",
            (3, 2, 4),
            "x + y, lengths m and k: (3,) + (2,) does not work (ValueError). Make the sides agree.",
        ),
    ],
)
def test_shapes_meet_says(shapes_meet, expression, m_k_n, readout):
    seen = see(shapes_meet, expression=expression, **dict(zip("mkn", m_k_n, strict=True)))
    assert seen.readout == readout


@each_expression
def test_numpy_gives_the_shape_that_is_said_and_drawn(shapes_meet, expression):
    for m_k_n in LENGTHS:
        seen = see(shapes_meet, expression=expression, **dict(zip("mkn", m_k_n, strict=True)))
        shape, cells = shape_of(expression, m_k_n), seen.panel.of("shapes", style.SECOND)
        if shape is None:
            assert "does not work (ValueError)" in seen.readout
            assert not cells
        else:
            assert f" gives {shape}. Why" in seen.readout
            assert len(cells) == np.prod(shape)
            assert f"shape {shape}" in [each.text for each in seen.panel.words]


@each_expression
def test_sides_that_agree_are_marked_green_and_others_red(shapes_meet, expression):
    if expression in ("x[:, None] + y", "np.outer(x, y)", "X.sum(axis=0)"):
        pytest.skip("any two lengths go together")
    for m_k_n in LENGTHS:
        seen = see(shapes_meet, expression=expression, **dict(zip("mkn", m_k_n, strict=True)))
        works = shape_of(expression, m_k_n) is not None
        right, wrong = (seen.panel.of("lines", color) for color in (style.RIGHT, style.WRONG))
        assert (len(right), len(wrong)) == ((2, 0) if works else (0, 2))
        assert all(side.dashed != works for side in right + wrong)
        first, second = (np.ptp(side.points, axis=0).max() for side in right + wrong)
        assert (first == second or ("+" in expression and 1 in (first, second))) == works


def test_pale_cells_are_the_copies_made_by_broadcasting(shapes_meet):
    panel = see(shapes_meet, expression="X + b", m=3, n=4).panel
    left, right = (panel.of("shapes", color) for color in (style.FUNCTION, style.INPUT))
    opaque = [each for each in right if each.color.endswith("b2")]
    assert (len(left), len(opaque), len(right) - len(opaque)) == (12, 4, 12)


def test_corners_follow_the_pointer_and_the_keys(shapes_meet):
    shapes_meet.set(expression="W @ x", m=3, k=2, n=4)
    state = drag(shapes_meet, 0, 2, 4)
    assert (state["m"], state["n"]) == (4, 2)
    for key, name, change in (
        ("ArrowRight", "n", 1), ("ArrowLeft", "n", -1), ("ArrowUp", "m", -1), ("ArrowDown", "m", 1)
    ):  # fmt: skip
        before = shapes_meet.state[name]
        assert press(shapes_meet, 0, key)[name] == before + change
    (left, right) = see(shapes_meet, m=3, n=4).panel.of("points", style.POINT)
    assert (left.x, left.y, right.y) == (4, 3, 4)
