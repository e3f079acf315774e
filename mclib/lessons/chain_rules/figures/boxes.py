"""A chain of Jacobians as boxes to scale, and the cost of multiplying them from either end."""

from dataclasses import replace

import numpy as np
from matplotlib.collections import PolyCollection

from mclib.drawing import chains, plots, style
from mclib.drawing.lettering import write
from mclib.engine import choice, explore, handle, steps

_PITCH = 9.5  # from one box of the chain to the next
_FLOOR = 12.5  # the height of the chain over its partial products
# choice -> whether the first product is the one at the output
_ORDERS = {"backward, from the output": True, "forward, from the input": False}


def shapes():
    """Drag the corners of the boxes: from which end is the chain cheaper to multiply?"""

    def background(axes, links):
        chain, costs = axes
        plots.panel(chain, f"A chain of {links} Jacobians, to scale", equal=True)
        chain.set(xlim=(-0.6, 37.6), ylim=(-2.6, 22.5))
        plots.panel(costs, "Multiplications", xlim=(0, 1.02), ylim=(-0.55, 1.75))
        for each in axes:
            each.set_axis_off()

    def foreground(axes, m, k, n, links, order, done):
        chain, costs = axes
        sizes = [(m, k), *[(k, k)] * (links - 2), (k, n)]
        names = "J₄", "J₃", "J₂", "J₁"
        places = np.linspace(0, 3 * _PITCH, links)
        boxes = [
            chains.Box((name,), size, (place, 0))
            for name, size, place in zip(names[-links:], sizes, places, strict=True)
        ]
        partial, so_far = chains.multiply(boxes, _ORDERS[order], done)
        whole = [replace(box, place=(box.place[0], _FLOOR)) for box in boxes]
        chains.draw(chain, whole + partial)
        now = f"after {links - len(partial)} of {links - 1} products, {so_far} multiplications:"
        write(chain, [(0, 8.9, now, "left", "bottom")], color=style.SECOND)
        for corner in ((k, _FLOOR + m), (3 * _PITCH + n, _FLOOR + k)):
            plots.point(chain, *corner)
        backward, forward = (chains.cost(sizes, from_output) for from_output in _ORDERS.values())
        _draw_costs(costs, (backward, forward), order, so_far)
        cheaper = "Backward" if backward < forward else "Forward"
        ratio = max(backward, forward) / min(backward, forward)
        return (
            f"({m}, {k}){f' ({k}, {k})' * (links - 2)} ({k}, {n}) gives ({m}, {n}). "
            f"Backward {backward}, forward {forward} multiplications. "
            + (
                "Both ends cost the same."
                if backward == forward
                else f"{cheaper} is {ratio:.1f} times cheaper."
            )
        )

    return explore(
        background,
        foreground,
        alt="Left, a row of boxes drawn to scale, one for each Jacobian of a chain, and below it "
        "what is left after some products; right, two bars: how many multiplications the chain "
        "takes from either end.",
        drag=[
            handle("k", "m", plus=(0, _FLOOR)),
            handle("n", "k", plus=(3 * _PITCH, _FLOOR)),
        ],
        figure={"panels": 2, "size": (8.8, 4.1), "widths": (2.3, 1)},
        m=steps(1, 8, 1, label="m outputs"),
        k=steps(1, 8, 5, label="k between"),
        n=steps(1, 8, 7, label="n inputs"),
        links=steps(2, 4, 3, label="Jacobians"),
        order=choice(*_ORDERS),
        done=steps(0, 3, 1, label="products done"),
    )


def _draw_costs(axes, costs, order, so_far):
    """Draw both totals as bars, the larger of length 1; the part that is done is filled."""
    widths = [*(cost / max(costs) for cost in costs), so_far / max(costs)]
    rows = [1, 0, 1 - list(_ORDERS).index(order)]
    corners = [
        [(0, row - 0.15), (width, row - 0.15), (width, row + 0.15), (0, row + 0.15)]
        for row, width in zip(rows, widths, strict=True)
    ]
    bars = PolyCollection(
        corners, facecolors=[style.PAPER, style.PAPER, style.SECOND], edgecolors=style.SECOND,
        linewidths=style.LINE,
    )  # fmt: skip
    axes.add_collection(bars, autolim=False)
    write(axes, [
        (0, row + 0.2, f"{name}: {cost}", "left", "bottom")
        for row, name, cost in zip(rows, _ORDERS, costs, strict=False)
    ])  # fmt: skip
