"""Watch a training run: a loss curve that grows, with a bar below it for the steps done.

A picture is shown once and then changed in place, a dozen times in all, so that watching takes
little of the time. In a notebook, `show` is Jupyter's `display`.
"""

import numpy as np

from mclib.drawing import plots, style
from mclib.engine import picture

_FRAMES = 12


class Watch:
    """Call it after every step with the loss; it draws the curve of all losses so far.

    steps: how many steps the run takes. show(picture, display_id=..., update=...) shows a picture,
    or puts it in the place of the one with the same name.

    >>> shown = []
    >>> watch = Watch(24, lambda drawn, display_id, update: shown.append(update))
    >>> for step in range(24):
    ...     watch(1 / (1 + step))
    >>> shown[:2], len(shown)
    ([False, True], 13)
    """

    def __init__(self, steps, show):
        self.steps, self.losses, self._show = steps, [], show
        self._name = f"training-{id(self)}"
        self._draw(update=False)

    def __call__(self, loss):
        """Note the loss after one more step, and draw at every twelfth part of the run."""
        self.losses.append(float(loss))
        done = len(self.losses)
        if done * _FRAMES // self.steps > (done - 1) * _FRAMES // self.steps:
            self._draw(update=True)

    def _draw(self, update):
        losses, done = np.clip(self.losses, 1e-4, 1e2), len(self.losses)

        def draw(axes):
            curve, bar = axes
            plots.panel(
                curve, "The loss of each batch", x="", y="C", xlim=(0, self.steps), ylim=(3e-3, 5)
            )
            curve.set_yscale("log")
            curve.set_yticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
            curve.minorticks_off()
            curve.plot(np.arange(1, done + 1), losses, color=style.INPUT, linewidth=0.6)
            if done >= 25:
                smooth = np.convolve(losses, np.ones(25) / 25, mode="valid")
                places = np.arange(25, done + 1) - 12
                curve.plot(places, smooth, color=style.FUNCTION, linewidth=style.LINE)
            plots.panel(bar, "", x=f"{done} of {self.steps} steps", y="", xlim=(0, self.steps))
            bar.barh(0, done, color=style.TOLERANCE)
            bar.set(xticks=[], yticks=[], ylim=(-0.5, 0.5))
            bar.grid(False)

        shown = picture(
            draw,
            alt="The loss of each batch against the number of steps, and a bar of the steps done.",
            panels="A;A;A;A;A;A;A;A;B",
            size=(7.2, 3.6),
        )
        self._show(shown, display_id=self._name, update=update)
