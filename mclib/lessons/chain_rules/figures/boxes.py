"""A chain of Jacobians: boxes to scale, and the bill for multiplying from either end."""

from dataclasses import replace

import numpy as np
from matplotlib.collections import PolyCollection

from mclib.drawing import chains, plots, style
from mclib.drawing.lettering import write
from mclib.engine import choice, explore, handle, steps

_slot, _floor = 9.5, 12.5  # where the boxes of a chain stand: columns apart, and rows up
_orders = {"backward, from the output": True, "forward, from the input": False}


def shapes():
    """Drag the corners of the boxes: from which end is the chain cheaper to multiply?"""

    def background(axes, links):
        chain, bill = axes
        plots.panel(chain, f"A chain of {links} Jacobians, to scale", equal=True)
        chain.set(xlim=(-0.6, 37.6), ylim=(-2.6, 22.5))
        plots.panel(bill, "Multiplications", xlim=(0, 1.02), ylim=(-0.55, 1.75))
        for each in axes:
            each.set_axis_off()

    def foreground(axes, m, k, n, links, order, done):
        chain, bill = axes
        sizes = [(m, k), *[(k, k)] * (links - 2), (k, n)]
        names = "J₄", "J₃", "J₂", "J₁"
        places = np.linspace(0, 3 * _slot, links)
        boxes = [
            chains.Box((name,), size, (place, 0))
            for name, size, place in zip(names[-links:], sizes, places, strict=True)
        ]
        left, so_far = chains.multiply(boxes, _orders[order], done)
        above = [replace(box, place=(box.place[0], _floor)) for box in boxes]
        chains.draw(chain, above + left)
        now = f"after {links - len(left)} of {links - 1} products, {so_far} multiplications:"
        write(chain, [(0, 8.9, now, "left", "bottom")], color=style.SECOND)
        for corner in ((k, _floor + m), (3 * _slot + n, _floor + k)):
            plots.point(chain, *corner)
        costs = [chains.cost(sizes, from_output) for from_output in _orders.values()]
        _draw_bill(bill, costs, order, so_far)
        cheap = "Backward" if costs[0] < costs[1] else "Forward"
        return (
            f"({m}, {k}){f' ({k}, {k})' * (links - 2)} ({k}, {n}) gives ({m}, {n}). "
            f"Backward {costs[0]}, forward {costs[1]} multiplications. "
            + (
                "Both ends cost the same."
                if costs[0] == costs[1]
                else f"{cheap} is {max(costs) / min(costs):.1f} times cheaper."
            )
        )

    return explore(
        background,
        foreground,
        alt="Left, a row of boxes, one for each Jacobian of a chain, with as many rows and columns "
        "as it has, and below it what is left after some products; right, how many "
        "multiplications either order takes.",
        drag=[
            handle("k", "m", plus=(0, _floor)),
            handle("n", "k", plus=(3 * _slot, _floor)),
        ],
        figure={"panels": 2, "size": (8.8, 4.1), "widths": (2.3, 1)},
        m=steps(1, 8, 1, label="m outputs"),
        k=steps(1, 8, 5, label="k between"),
        n=steps(1, 8, 7, label="n inputs"),
        links=steps(2, 4, 3, label="Jacobians"),
        order=choice(*_orders),
        done=steps(0, 3, 1, label="products done"),
    )


def _draw_bill(axes, costs, order, so_far):
    """Draw both totals as bars, to the scale of the dearer; what is done so far is filled."""
    widths = [*(cost / max(costs) for cost in costs), so_far / max(costs)]
    rows = [1, 0, 1 - list(_orders).index(order)]
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
        for row, name, cost in zip(rows, _orders, costs, strict=False)
    ])  # fmt: skip
