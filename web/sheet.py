"""Print the formula sheet: `python -m web.sheet [--layout numerator] [--out sheet.pdf]`.

The lines are those that lesson 15 shows, so no formula stands here. MathJax sets them as text,
Chromium prints them in two columns on A4.
"""

import argparse
import html
import shutil
import tempfile
from pathlib import Path

from mclib.lessons.formula_sheet.sheet import LAYOUTS, lines
from mclib.lessons.formula_sheet.topics import TOPICS

_SAYS = {
    "mixed": "A gradient is printed in the shape of its parameter, a Jacobian with a row for each "
    "output, as in code.",
    "numerator": "Each output has a row: the gradient of a number is a row.",
    "denominator": "Each input has a row: the gradient of a number is a column.",
}
_LETTERS = (
    ("s", "softmax of x; at the slope of the sigmoid, its value"),
    ("u", "the unit vector x/|x|"),
    ("p, y", "softmax(s) and labels, or predictions and targets"),
    ("J, J_f, J_g", "Jacobians: of f, of the outer link f, of the inner link g"),
    ("df, f_x, f_u, du", "derivatives that belong to your own function"),
    ("G, g", "gradients from upstream, of the shape of the output"),
    ("dA, dX", "small steps of the shape of A, of X"),
    ("⊗, ⊘", "multiply, divide entry by entry"),
    ("(n,) → (m,): (m, n)", "shapes: input, output, derivative"),
)
_STYLE = """
@page { size: A4; margin: 11mm 11mm 12mm; }
body { margin: 0; font: 8.6pt "DejaVu Sans", sans-serif; line-height: 1.25; }
h1 { font-size: 13pt; margin: 0 0 1mm; }
h1 span { font-size: 9pt; font-weight: normal; }
main { columns: 2; column-gap: 6mm; }
h2 { font-size: 9.6pt; margin: 2mm 0 0.5mm; break-after: avoid; border-bottom: 0.4pt solid; }
div { break-inside: avoid; padding: 1mm 0; border-bottom: 0.2pt solid #bbb; }
div p { margin: 0; display: flex; gap: 0.6mm 2mm; justify-content: space-between;
  align-items: center; flex-wrap: wrap; }
code { font: 7.6pt "DejaVu Sans Mono", monospace; }
small { font-size: 7pt; color: #444; }
mjx-container { font-size: 11pt !important; }
mjx-assistive-mml { display: none !important; }
"""


def page(layout, formulas):
    """Return the body of the page; formulas are the HTML of each (LaTeX, is it displayed)."""
    parts = [
        f"<h1>Matrix Calculus by Hand: formula sheet <span>{layout} layout</span></h1>"
        f"<p>{_SAYS[layout]} In NumPy a gradient has the shape of its parameter, and a Jacobian "
        "has the outputs first.</p><main>"
    ]
    for topic in TOPICS:
        parts.append(f"<h2>{html.escape(topic)}</h2>")
        for line in lines(topic, layout):
            shown = [formulas[latex, False] for latex in (line.matrix, line.index) if latex]
            code, shapes = html.escape(line.numpy), html.escape(line.shapes)
            parts.append(
                f"<div><p>{''.join(f'<span>{each}</span>' for each in shown)}</p>"
                f"<p><code>{code}</code><small>{shapes}</small></p></div>"
            )
    rows = (f"<p><code>{letter}</code><small>{says}</small></p>" for letter, says in _LETTERS)
    parts += ["<h2>Letters</h2><div>", *rows, "</div></main>"]
    return "".join(parts)


def written(layout):
    """Return each formula of the sheet once, as pairs (LaTeX, False), for `web.typeset`."""
    every = (line for topic in TOPICS for line in lines(topic, layout))
    found = {(latex, False): None for line in every for latex in (line.matrix, line.index)}
    return [pair for pair in found if pair[0]]


def print_sheet(layout, target):
    """Write the sheet as a PDF; return its number of pages."""
    # Only printing needs what `make browser` adds to the environment.
    from pypdf import PdfReader

    from tests.browser.harness import chromium
    from web.typeset import FONTS, MATHJAX, typeset

    formulas, style = typeset(written(layout))
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        shutil.copytree(MATHJAX / FONTS, Path(folder, "mathjax"))
        body = page(layout, formulas)
        text = (
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>Formula sheet</title>'
            f"<style>{style}{_STYLE}</style><body>{body}</body></html>"
        )
        Path(folder, "sheet.html").write_text(text, encoding="utf-8")
        tab = browser.tab()
        tab.goto(Path(folder, "sheet.html").as_uri(), wait_until="load")
        tab.evaluate("document.fonts.ready")
        tab.pdf(path=str(target), format="A4", prefer_css_page_size=True, print_background=True)
    return len(PdfReader(target).pages)


def main():
    parser = argparse.ArgumentParser("python -m web.sheet", description="Print the formula sheet.")
    parser.add_argument("--layout", choices=LAYOUTS, default=LAYOUTS[0])
    parser.add_argument("--out", default="sheet.pdf", metavar="FILE")
    options = parser.parse_args()
    pages = print_sheet(options.layout, Path(options.out))
    print(f"{options.out}: {pages} pages, {options.layout} layout.")


if __name__ == "__main__":
    main()
