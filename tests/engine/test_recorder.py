"""What Matplotlib draws, read back from the bytes of the drawing."""

import numpy as np
import pytest
from matplotlib.figure import Figure

from mclib.drawing import shades, style
from mclib.engine import format
from mclib.engine.recorder import Recorder
from tests.engine.marks import IMAGE, MARKERS, TEXT, read

ROLES = list(style.palette)


def recorded(draw, size=(200, 100)):
    """The marks of what is drawn on axes that fill the figure, where a unit is a pixel."""
    figure = Figure((size[0] / 100, size[1] / 100), dpi=100)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, size[0]), ylim=(0, size[1]))
    axes.set_axis_off()
    draw(axes)
    figure.patch.set_visible(False)
    recorder = Recorder(*size)
    figure.draw(recorder)
    return read(format.drawing(*size, recorder.take()))


def test_a_line_runs_through_its_points_from_the_top_left():
    (line,) = recorded(lambda axes: axes.plot([10, 50, 90], [20, 80, 20], color=style.FUNCTION))
    assert line.points == [(10, 80), (50, 20), (90, 80)]
    assert line.runs == [(1, 1), (2, 2)]
    assert line.stroke == (1, ROLES.index("blue"), 255)
    assert line.width == pytest.approx(1.5 * 100 / 72, abs=0.01)
    assert not line.snapped


def test_upright_and_level_lines_snap_to_pixels():
    (line,) = recorded(lambda axes: axes.plot([10, 90, 90], [20.3, 20.3, 80], color="black"))
    assert line.snapped
    assert line.points[0] == (10, 79.625)  # rounded down: 79.7 falls on the same pixel


def test_dashes_are_in_pixels():
    (line,) = recorded(lambda axes: axes.plot([0, 99], [0, 99], linestyle=(0, (3, 2)), linewidth=2))
    np.testing.assert_allclose(line.dashes, np.array([3, 2]) * 2 * 100 / 72, atol=0.02)


def test_a_line_is_clipped_to_its_panel():
    (line,) = recorded(lambda axes: axes.plot([-500, 500], [50, 50]))
    assert line.clip == (0, 0, 200, 100)
    (free,) = recorded(lambda axes: axes.plot([10, 500], [50, 50], clip_on=False))
    assert free.clip == ()


def test_a_filled_polygon_closes():
    (area,) = recorded(lambda axes: axes.fill([10, 90, 50], [10, 10, 90], color=style.APPROACH))
    assert area.runs == [(1, 1), (2, 3), (5, 1)] or area.runs == [(1, 1), (2, 2), (5, 1)]
    assert area.fill == (1, ROLES.index("orange"), 255)


def test_markers_are_one_outline_at_many_places():
    (dots,) = recorded(lambda axes: axes.plot([10, 50], [20, 80], "o", color=style.POINT))
    assert dots.kind == MARKERS
    assert dots.places == [(10, 80), (50, 20)]
    assert np.abs(np.array(dots.points)).max() == pytest.approx(6 * 100 / 72 / 2, abs=0.2)


def test_words_stay_words():
    looks = {"fontsize": 18, "weight": "bold", "rotation": 90}
    (word,) = recorded(lambda axes: axes.text(50, 40, "∂f/∂x = −2", **looks))
    assert (word.kind, word.text, word.angle, word.face) == (TEXT, "∂f/∂x = −2", 90, 1)
    assert word.size == pytest.approx(18 * 100 / 72, abs=0.1)


def test_a_formula_comes_as_an_outline():
    (formula,) = recorded(lambda axes: axes.text(50, 40, "$x^2$"))
    assert formula.kind == 1
    assert formula.fill[:2] == (1, ROLES.index("ink"))
    assert formula.stroke == ()
    xs = [x for x, _ in formula.points]
    assert min(xs) == pytest.approx(50, abs=2)


@pytest.mark.parametrize(
    ("color", "sent"),
    [
        (style.DERIVATIVE, (1, ROLES.index("red"), 255)),
        (style.PAPER, (1, ROLES.index("paper"), 255)),
        ((*(np.array(style.rgb(style.INPUT)) / 255), 0.5), (1, ROLES.index("sky"), 128)),
        ("#123456", (0, 0x12, 0x34, 0x56, 255)),
    ],
)
def test_a_colour_is_a_role_or_three_numbers(color, sent):
    (line,) = recorded(lambda axes: axes.plot([0, 9], [0, 9], color=color))
    assert line.stroke == sent


@pytest.mark.parametrize(("share", "cmap", "role"), [
    (0.5, shades.LOW_TO_HIGH, "sky"), (0.1, shades.SIGNED, "violet"), (0.9, shades.SIGNED, "brown"),
])  # fmt: skip
def test_a_shade_is_a_mix_of_paper_and_a_role(share, cmap, role):
    (line,) = recorded(lambda axes: axes.plot([0, 9], [0, 9], color=cmap(share)))
    kind, number, part, alpha = line.stroke
    assert (kind, ROLES[number], alpha) == (2, role, 255)
    paper, target = np.array(style.rgb(style.PAPER)), np.array(style.rgb(style.palette[role]))
    np.testing.assert_allclose(
        paper + part / 255 * (target - paper), 255 * np.array(cmap(share)[:3]), atol=2
    )


def test_an_image_comes_as_its_pixels():
    noise = np.random.default_rng(0).integers(0, 255, (10, 20, 3), dtype=np.uint8)
    (image,) = recorded(
        lambda axes: axes.imshow(noise, extent=(50, 70, 30, 40), interpolation="nearest")
    )
    assert image.kind == IMAGE
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(round(image.box[3]), -1, 4)
    assert image.box[:2] == pytest.approx((50, 60), abs=1)
    np.testing.assert_array_equal(pixels[4:6, 4:6, :3], noise[4:6, 4:6])


def test_what_has_no_mark_of_its_own_comes_as_an_image():
    (image,) = recorded(lambda axes: axes.fill([10, 90, 50], [10, 10, 90], hatch="/", fill=False))
    assert image.kind == IMAGE
    assert 70 < image.box[2] < 90


def test_what_is_not_finite_or_far_away_leaves_the_others_alone():
    marks = recorded(lambda axes: axes.plot([0, np.nan, 50, 99], [0, 5, 50, 1e300]))
    assert all(abs(x) <= 4000 and abs(y) <= 4000 for mark in marks for x, y in mark.points)
