"""The figures of lesson 09 on paths: what they say and draw of slopes along a graph."""

import math

import numpy as np
import pytest
from seen import background, bars, drag, holds, numbers, press, see, still

from mclib.calculus import derivative, difference_quotient
from mclib.drawing import style
from mclib.lessons.chain_rules import figures

READOUTS = [
    ({}, "The paths add: 0.80 + 1.00 = 1.80. "
     "Measured with Δx = 0.30: Δy/Δx = 2.10."),
    ({"f": "x² sin(x + x²)", "x": -0.5, "Δx": 0.2},
     "The paths add: −0.24 + 0.25 + 0.24 = 0.25. Measured with Δx = 0.20: Δy/Δx = 0.22."),
    ({"f": "x · x²", "cut": "edge ②", "x": 0.8, "Δx": -0.4},
     "The paths add: 0.00 + 0.64 = 0.64. Measured with Δx = −0.40: Δy/Δx = 0.64.\n"
     "Edge ② is cut: what comes along it is held constant."),
    ({"f": "sin(x + x²)", "cut": "edge ⑤", "Δx": 0.0},
     "The paths add: 0.68 + 0.85 = 1.53. Nothing is nudged, so there is nothing to measure.\n"
     "This graph has no edge ⑤."),
]  # fmt: skip


@pytest.mark.parametrize(("state", "readout"), READOUTS)
def test_the_readout_in_full(state, readout):
    assert see(figures.paths_add(), **state).readout == readout


# formula -> (y, its paths: their edges -> y where x moves along this path alone, from c)
PATHS = {
    "x + x²": (lambda t: t + t**2, {"①·②": lambda t, c: c + t**2, "③": lambda t, c: t + c**2}),
    "sin(x + x²)": (
        lambda t: np.sin(t + t**2),
        {"①·②·③": lambda t, c: np.sin(c + t**2), "④·③": lambda t, c: np.sin(t + c**2)},
    ),
    "x · x²": (lambda t: t**3, {"①·②": lambda t, c: c * t**2, "③": lambda t, c: t * c**2}),
    "x² sin(x + x²)": (
        lambda t: t**2 * np.sin(t + t**2),
        {
            "①·②·③": lambda t, c: c**2 * np.sin(c + t**2),
            "①·⑤": lambda t, c: t**2 * np.sin(c + c**2),
            "④·③": lambda t, c: c**2 * np.sin(t + c**2),
        },
    ),
}
# (formula, cut edge) -> y where what comes along that edge is held at x = c
HELD = {
    ("x + x²", "①"): lambda t, c: t + c**2,
    ("x + x²", "②"): lambda t, c: t + c**2,
    ("x + x²", "③"): lambda t, c: c + t**2,
    ("sin(x + x²)", "②"): lambda t, c: np.sin(t + c**2),
    ("sin(x + x²)", "③"): lambda t, c: np.sin(c + c**2) + 0 * t,
    ("sin(x + x²)", "④"): lambda t, c: np.sin(c + t**2),
    ("x · x²", "①"): lambda t, c: t * c**2,
    ("x · x²", "③"): lambda t, c: c * t**2,
    ("x² sin(x + x²)", "①"): lambda t, c: c**2 * np.sin(t + c**2),
    ("x² sin(x + x²)", "②"): lambda t, c: t**2 * np.sin(t + c**2),
    ("x² sin(x + x²)", "③"): lambda t, c: t**2 * np.sin(c + c**2),
    ("x² sin(x + x²)", "④"): lambda t, c: t**2 * np.sin(c + t**2),
    ("x² sin(x + x²)", "⑤"): lambda t, c: c**2 * np.sin(t + t**2),
}
HELD |= {(f, "no"): lambda t, c, y=y: y(t) for f, (y, _) in PATHS.items()}
LANES = style.INPUT, style.SECOND, style.TOLERANCE


@pytest.fixture(scope="module", params=HELD, ids=" ".join)
def bumped(request):
    """What is seen, y with an edge held, x, Δx, and the path's names and shares."""
    f, cut = request.param
    x, Δx, explorer = -0.45, 0.35, figures.paths_add()
    seen = see(explorer, f=f, cut="no edge" if cut == "no" else f"edge {cut}", x=x, Δx=Δx)
    shares = {
        name: 0.0 if cut in name else derivative(lambda t, moves=moves: moves(t, x))(x)
        for name, moves in PATHS[f][1].items()
    }
    yield seen, background(explorer), lambda t: HELD[f, cut](t, x), x, Δx, shares
    explorer.close()


def test_the_paths_add_to_the_derivative(bumped):
    seen, _, y, x, Δx, shares = bumped
    total, measured = derivative(y)(x), difference_quotient(y, x, Δx)
    assert sum(shares.values()) == pytest.approx(total, abs=1e-9)
    holds(seen.readout, *shares.values(), total, Δx, measured)


def test_each_edge_is_written_with_its_slope(bumped):
    seen, _, _, _, _, shares = bumped
    slope = {}
    for word in seen.panels[0].of("words", style.DERIVATIVE):
        edge, *rest = word.text.split(" ")
        slope[edge] = 0.0 if rest == ["cut"] else numbers(rest[-1])[0]
    for path, share in shares.items():
        assert math.prod(slope[edge] for edge in path.split("·")) == pytest.approx(share, abs=0.02)


def test_the_tangent_the_bump_and_the_curve_with_an_edge_held(bumped):
    seen, _, y, x, Δx, _ = bumped
    curve = seen.panels[1]
    (tangent,) = curve.of("lines", style.DERIVATIVE)
    assert tangent.slope == pytest.approx(derivative(y)(x), abs=1e-8)
    assert np.interp(x, *tangent.points.T) == pytest.approx(y(x))
    (secant,) = curve.of("lines", style.APPROACH)
    np.testing.assert_allclose(secant.points, [(x, y(x)), (x + Δx, y(x + Δx))])
    assert [each[:2] for each in curve.of("points", style.POINT)] == [(x, y(x))]
    assert [each[:2] for each in curve.of("points", style.APPROACH)] == [(x + Δx, y(x + Δx))]
    held = curve.of("lines", style.SECOND)
    assert len(held) == ("is cut" in seen.readout)
    for line in held:
        np.testing.assert_allclose(line.points[:, 1], y(line.points[:, 0]))


def test_the_shares_stack_up_beside_the_measured_change(bumped):
    seen, behind, y, x, Δx, shares = bumped
    board = seen.panels[2]
    ends = np.cumsum([0, *shares.values()])
    for i, color in enumerate(LANES[: len(shares)]):
        np.testing.assert_allclose(bars(board, color), [(i, ends[i], ends[i + 1])], atol=1e-9)
    measured = difference_quotient(y, x, Δx)
    np.testing.assert_allclose(bars(board, style.APPROACH), [(len(shares), 0, measured)])
    for word, right in zip(board.words, [*shares.values(), measured], strict=True):
        holds(word.text, right)
    names = [each.get_text() for each in behind[2].axes.get_xticklabels()]
    assert names == [*shares, "measured"]


def test_a_path_has_the_colour_of_its_bar_and_a_cut_one_has_none(bumped):
    seen, behind, _, _, _, shares = bumped
    cut = seen.readout.partition("\nEdge ")[2][:1] or "none"
    for path, color in zip(shares, LANES, strict=False):
        tracks = behind[0].of("lines", color)
        assert len(tracks) == (0 if cut in path else len(path.split("·")))
    assert len(behind[0].points) == (cut != "none")


def test_x_and_the_bump_follow_the_pointer():
    explorer = figures.paths_add()
    assert drag(explorer, 0, -0.3, 1.0)["x"] == -0.3
    assert drag(explorer, 1, 0.1, 1.0)["Δx"] == 0.4
    assert press(explorer, 0, "ArrowRight")["x"] == -0.29
    assert press(explorer, 1, "ArrowLeft")["Δx"] == 0.39


def test_two_sweeps_carry_the_slopes_there_and_back():
    forward = {
        "dx/dx": lambda x: x, "du/dx": lambda x: x**2, "dv/dx": lambda x: x + x**2,
        "dy/dx": lambda x: np.sin(x + x**2),
    }  # fmt: skip
    backward = {
        "dy/dx": (1.0, lambda x: np.sin(x + x**2)), "dy/du": (1.0, lambda u: np.sin(1 + u)),
        "dy/dv": (2.0, np.sin), "dy/dy": (np.sin(2.0), lambda y: y),
    }  # fmt: skip
    for panel, right in zip(
        still(figures.two_sweeps),
        (
            {name: derivative(f)(1.0) for name, f in forward.items()},
            {name: derivative(f)(at) for name, (at, f) in backward.items()},
        ),
        strict=True,
    ):
        said = dict(each.text.split(" = ") for each in panel.of("words", style.DERIVATIVE))
        assert list(said) == list(right)
        for name, number in said.items():
            holds(number, right[name])
        values = [each.text for each in panel.of("words", style.FUNCTION)]
        holds(" ".join(values), 1, 1, 2, np.sin(2))
        local = [each.text for each in panel.of("words", style.POINT) if "cos v" in each.text]
        holds(local[0], derivative(np.sin)(2.0))
