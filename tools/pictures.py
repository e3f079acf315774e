"""Make the README's moving picture from the engine itself: `make pictures`.

A live figure is led along a closed path, as a hand would drag its point, and each frame is the
figure's own picture with its readout below. The last frame leads back to the first.
"""

import io
import textwrap
from pathlib import Path

import numpy as np
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from mclib.drawing import style
from mclib.lessons.gradients import figures

TARGET = Path(__file__).resolve().parents[1] / ".github" / "live_figure.webp"
FRAMES, A_FRAME = 60, 80  # a loop of five seconds; milliseconds
RATIO, MARGIN, LINE, SIZE = 1.25, 16, 22, 14  # the last three in pixels at ratio 1
LARGEST = 2_000_000  # bytes that the README's picture may take


def main():
    frames = list(loop())
    first, *others = frames
    first.save(
        TARGET, save_all=True, append_images=others, duration=A_FRAME, loop=0, quality=72, method=6
    )
    size = TARGET.stat().st_size
    if size > LARGEST:
        raise SystemExit(f"The picture takes {size / 1e6:.1f} MB; at most 2 MB are wanted.")
    print(f"{TARGET.name}: {len(frames)} frames, {size / 1e3:.0f} kB")


def loop():
    """Yield the frames, while the point of the gradient field goes once around."""
    figure = figures.gradient_field()
    for t in np.linspace(0, 2 * np.pi, FRAMES, endpoint=False):
        figure.set(x=0.15 + 1.25 * np.cos(t), y=0.2 + 1.1 * np.sin(2 * t) / (1 + 0.35 * np.cos(t)))
        yield with_readout(figure.png(ratio=RATIO), figure.readout)
    figure.close()


def with_readout(png, readout):
    """Return a picture with words below it, in two lines as wide as the picture."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    margin, line, size = (round(RATIO * each) for each in (MARGIN, LINE, SIZE))
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans"), size)
    letters = (picture.width - 2 * margin) / (0.58 * size)  # of the font's mean width
    lines = [part for each in readout.splitlines() for part in textwrap.wrap(each, int(letters))]
    whole = Image.new("RGB", (picture.width, picture.height + 2 * line + margin), "white")
    whole.paste(picture)
    pen, ink = ImageDraw.Draw(whole), style.palette["ink"]
    for i, words in enumerate(lines[:2]):
        pen.text((margin, picture.height + margin / 2 + i * line), words, ink, font)
    return whole


if __name__ == "__main__":
    main()
