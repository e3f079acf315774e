"""Write every lesson as a web page into site/, with an index.

    python tools/site.py

The pages need no kernel: a live figure shows as the picture stored in the notebook.
"""

import html
import sys
from pathlib import Path

import nbformat
from nbconvert import HTMLExporter

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "site"
INDEX = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Matrix Calculus by Hand</title>
<body style="font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto">
<h1>Matrix Calculus by Hand</h1>
<ul style="list-style: none; padding: 0">
{lessons}
</ul>
</body>
</html>
"""


def title(notebook, path):
    """Return the notebook's own heading, or the name of its file."""
    lines = (line for cell in notebook.cells for line in cell.source.splitlines())
    return next((line[2:].strip() for line in lines if line.startswith("# ")), path.stem)


def main():
    paths = sorted((ROOT / "notebooks").glob("[0-9][0-9]_*.ipynb"))
    if not paths:
        sys.exit("There are no notebooks yet.")
    SITE.mkdir(exist_ok=True)
    lessons = []
    for path in paths:
        notebook = nbformat.read(path, as_version=4)
        heading = title(notebook, path)
        page, _ = HTMLExporter(embed_images=True).from_notebook_node(
            notebook, {"metadata": {"name": heading, "path": str(path.parent)}}
        )
        page = page.replace(".ipynb", ".html")  # links between the lessons
        (SITE / f"{path.stem}.html").write_text(page, encoding="utf-8")
        lessons.append(f'<li><a href="{path.stem}.html">{html.escape(heading)}</a></li>')
    (SITE / "index.html").write_text(INDEX.format(lessons="\n".join(lessons)), encoding="utf-8")
    print(f"{len(paths)} lessons in {SITE.name}/index.html")


if __name__ == "__main__":
    main()
