"""The slope of a slice t ↦ f(x + t d) at t = 0, and the plain reason when there is none.

Every derivative of the course is the slope of such a slice, so the arithmetic stands here once.
"""

import numpy as np

EPS = np.finfo(float).eps
# Not a power of two: a function that repeats every 1/2, 1/4, 1/8 … would look constant.
STEPS = 0.0317 * 0.5 ** np.arange(28)
FIRST_LOOK = 8  # the steps that suffice for a smooth function; the others are for a close look
TOLERANCE = 1e-9


def slope(phi, unit=1.0):
    """Return φ'(0), and the outputs that have no slope with the reason for each.

    Shapes: φ maps a number to (m,); the slopes have shape (m,); the reasons are a dictionary.
    `unit` is what counts as a large step along t.
    Source: the definition of the derivative; Richardson's extrapolation (1911).

    >>> slope(lambda t: np.array([np.sin(t), abs(t)]))[1]
    {1: 'left slope -1, right slope +1'}
    """
    value = phi(0.0)
    h = unit * STEPS[:FIRST_LOOK, None]
    above, below = both_sides(phi, h)
    estimate, doubt = best_estimate(h, value, above, below)
    size = np.abs(value) + unit * np.abs(estimate)
    suspects = np.flatnonzero(~(unit * doubt <= TOLERANCE * size))
    if not suspects.size:
        return estimate, {}

    h = unit * STEPS[:, None]
    above, below = both_sides(phi, h)
    estimate, _ = best_estimate(h, value, above, below)
    reasons = {int(i): why_no_slope(h[:, 0], value[i], above[:, i], below[:, i]) for i in suspects}
    return estimate, {i: reason for i, reason in reasons.items() if reason}


def both_sides(phi, h):
    """Return φ(h) and φ(-h) for every step h.

    Shapes: h is (k, 1); both results are (k, m).

    >>> both_sides(lambda t: np.array([t**2 + t]), np.array([[1.0], [2.0]]))[1].ravel()
    array([0., 2.])
    """
    return np.array([phi(t) for t in h[:, 0]]), np.array([phi(-t) for t in h[:, 0]])


def sharper(slopes, order):
    """Cancel the error term in h^order by comparing each step h with its half.

    Shapes: (k, m) gives (k-1, m); the steps halve from row to row.

    >>> sharper(np.array([3 + 0.1**2, 3 + 0.05**2]), order=2)
    array([3.])
    """
    return (2**order * slopes[1:] - slopes[:-1]) / (2**order - 1)


def best_estimate(h, value, above, below):
    """Return the slope that its neighbours confirm best, and how far they disagree.

    Shapes: h is (k, 1), value is (m,), above = φ(h) and below = φ(-h) are (k, m); gives (m,), (m,).

    >>> h = STEPS[:8, None]
    >>> float(best_estimate(h, np.ones(1), np.exp(h), np.exp(-h))[0][0].round(9))
    1.0
    """
    central = sharper((above - below) / (2 * h), order=2)  # error O(h⁴)
    right = sharper((above - value) / h, order=1)  # error O(h²)
    left = sharper((value - below) / h, order=1)
    neighbours = np.abs(np.diff(central, axis=0))
    sides = np.abs(right - left)[1:]
    # Without the round-off term, values too close to differ at all would agree perfectly.
    round_off = EPS * (np.abs(value) / h[2:] + np.abs(central[1:]) * h[0] / h[2:])
    doubt = neighbours + 1e-3 * sides + round_off
    doubt[~np.isfinite(doubt)] = np.inf
    best, outputs = doubt.argmin(axis=0), np.arange(len(value))
    return central[1:][best, outputs], doubt[best, outputs]


def why_no_slope(h, value, above, below):
    """Return why the slopes of the two sides do not meet as h shrinks, or "" when they do.

    Shapes: h, above = φ(h) and below = φ(-h) are (k,) with h halving; value = φ(0) is ().

    >>> why_no_slope(STEPS, 0.0, np.sqrt(STEPS), -np.sqrt(STEPS))
    'the slope grows without bound (a vertical tangent)'
    """
    for side, values in (("right", above), ("left", below)):
        if not np.isfinite(values[-3:]).any():
            return f"f is not defined just to the {side}"

    secants = np.array([(value - below) / h, (above - value) / h])
    left, right = sharper(secants.T, order=1).T
    h, above, below = h[1:], above[1:], below[1:]
    seen = np.isfinite(right) & np.isfinite(left)
    seen[: FIRST_LOOK // 2] = False
    if seen.sum() < 6:
        return "f is defined only in a very small neighbourhood"
    size = max(np.abs(value), np.abs(above[seen]).max(), np.abs(below[seen]).max())
    first = np.flatnonzero(seen)[:2]
    doubt = max(np.abs(right - left)[first].max(), np.ptp((right + left)[first]) / 2)
    # Smaller steps than these would show the machine's round-off, not the function.
    seen &= 1e3 * EPS * size / h < 0.01 * doubt
    secants = secants[:, :FIRST_LOOK]
    steepest = np.abs(secants[np.isfinite(secants)]).max(initial=0)
    if seen.sum() < 6 or doubt < 1e-6 * steepest:
        return ""

    sides = np.array([left[seen], right[seen]])
    late = sides[:, sides.shape[1] // 2 :]
    early = sides[:, : sides.shape[1] // 2]
    change = np.abs(np.array([below[seen], above[seen]]) - value).max(axis=0)
    if change[-1] > max(0.8 * change[-6:].max(), 100 * doubt * h[seen][-1]):
        near = [plain(y) for y in (below[seen][-1], value, above[seen][-1])]
        return f"f jumps: {near[0]} just to the left, {near[1]} there, {near[2]} just to the right"
    if np.ptp(late, axis=1).max() < 0.1 * np.abs(late[1] - late[0]).min():
        slopes = np.median(late, axis=1)
        return f"left slope {signed(slopes[0])}, right slope {signed(slopes[1])}"
    moves = np.diff(late, axis=1)
    steady = (np.abs(np.sign(moves).sum(axis=1)) == moves.shape[1]) & (
        np.abs(moves[:, -1]) > 0.9 * np.abs(moves[:, 0])
    )
    if (steady & (np.ptp(late, axis=1) > 0.2 * np.ptp(sides))).any():
        return "the slope grows without bound (a vertical tangent)"
    settled = np.ptp(late) < 0.3 * np.ptp(early) or np.ptp(late[:, -3:]) < 0.05 * np.ptp(sides)
    return "" if settled else "the slope does not settle as h shrinks"


def plain(number):
    """Write a number as a reader would.

    >>> plain(np.float64(0.30000000001)), plain(-1e-12)
    ('0.3', '0')
    """
    return f"{round(float(number), 6) + 0.0:.6g}"


def signed(number):
    """Write a slope with its sign; zero has none.

    >>> signed(1.0), signed(-0.5), signed(0.0)
    ('+1', '-0.5', '0')
    """
    return f"+{plain(number)}" if float(plain(number)) > 0 else plain(number)
