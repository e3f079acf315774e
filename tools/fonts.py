"""Write the fonts of the live figures, mclib/engine/fonts/*.woff2, from those of Matplotlib.

    pip install brotli
    python tools/fonts.py

A figure's words are drawn in the browser in the font by which they were measured here: DejaVu
Sans, reduced to the letters and signs of mathematics in European languages.
"""

from pathlib import Path

import matplotlib
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SOURCE = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
TARGET = Path(__file__).resolve().parents[1] / "mclib" / "engine" / "fonts"
FACES = {
    "regular": "DejaVuSans.ttf",
    "bold": "DejaVuSans-Bold.ttf",
    "italic": "DejaVuSans-Oblique.ttf",
    "mono": "DejaVuSansMono.ttf",
}
LETTERS = [(0x20, 0x7E), (0xA0, 0xFF), (0x391, 0x3C9)]
SIGNS = [
    (0x2B0, 0x2B8), (0x2E0, 0x2E4), (0x302, 0x303), (0x3D1, 0x3D5), (0x1D40, 0x1D6A),
    (0x2010, 0x2026), (0x2030, 0x2037), (0x2070, 0x209C), (0x2100, 0x214F), (0x2190, 0x21FF),
    (0x2200, 0x22FF), (0x2308, 0x230B), (0x2460, 0x2473), (0x25A0, 0x25FF), (0x2713, 0x2717),
    (0x27E8, 0x27E9), (0x2A00, 0x2A06), (0x2C7C, 0x2C7D),
]  # fmt: skip


def letters(name):
    """Return the code points that the font of that name holds, as a set."""
    ranges = LETTERS + SIGNS if name in ("regular", "bold") else [*LETTERS, (0x2070, 0x22FF)]
    chosen = {code for low, high in ranges for code in range(low, high + 1)}
    return chosen & set(TTFont(SOURCE / FACES[name]).getBestCmap())


def main():
    TARGET.mkdir(exist_ok=True)
    for name, file in FACES.items():
        font = TTFont(SOURCE / file, recalcTimestamp=False)  # the same bytes at each run
        options = Options()
        options.flavor, options.layout_features, options.hinting = "woff2", ["kern", "mark"], False
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=letters(name))
        subsetter.subset(font)
        font.flavor = "woff2"
        font.save(TARGET / f"{name}.woff2")
        print(name, (TARGET / f"{name}.woff2").stat().st_size)


if __name__ == "__main__":
    main()
