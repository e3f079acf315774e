"""The two palettes: what is written or drawn in a colour can be told from the paper."""

import itertools

import pytest

from mclib.drawing import style


def luminance(color):
    """Relative luminance of WCAG 2.2, from 0 (black) to 1 (white)."""
    parts = [each / 255 for each in style.rgb(color)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("palette", [style.palette, style.dark], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["ink", "black", "blue", "red", "green", "pink", "crimson"])
def test_what_is_written_can_be_read(palette, name):
    bound = 4.5 if name in ("ink", "black", "blue", "green", "crimson") else 3
    assert contrast(palette[name], palette["paper"]) >= bound


LINES = ["blue", "red", "green", "orange", "sky", "pink", "grey", "violet"]


@pytest.mark.parametrize("name", LINES)
def test_on_dark_paper_every_line_can_be_seen(name):
    assert contrast(style.dark[name], style.dark["paper"]) >= 3


def test_the_grid_is_fainter_than_any_line():
    for palette in (style.palette, style.dark):
        faint = contrast(palette["grid"], palette["paper"])
        assert 1.1 < faint < 2
        assert faint < contrast(palette["grey"], palette["paper"])


def test_no_two_colours_are_the_same():
    for palette in (style.palette, style.dark):
        for one, other in itertools.combinations(palette.values(), 2):
            assert one != other


def test_roles_have_colours_of_the_palette():
    values = [value for name, value in vars(style).items() if name.isupper()]
    roles = [value for value in values if str(value).startswith("#")]
    assert roles
    assert set(roles) <= set(style.palette.values())
