"""The project's public address: it stands in CITATION.cff, and everything else takes it from there.

python -m web.address OWNER=name    write an owner's name into every place that needs one
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "CITATION.cff"
PLACES = ("CITATION.cff", "README.md", "CONTRIBUTING.md")
PROJECT = "matrix-calculus-by-hand"


def owner():
    """Return the owner's name, as the address in CITATION.cff has it."""
    return re.search(rf"github\.com/([\w.-]+)/{PROJECT}", SOURCE.read_text(encoding="utf-8"))[1]


def repository():
    """Return the address of the repository."""
    return f"https://github.com/{owner()}/{PROJECT}"


def binder(notebook):
    """Return the address at which Binder opens a notebook."""
    path = f"labpath=notebooks%2F{notebook}.ipynb"
    return f"https://mybinder.org/v2/gh/{owner()}/{PROJECT}/HEAD?{path}"


def publish_as(name):
    """Write another owner's name wherever the present one stands; return the files that changed.

    Raises ValueError for what is no name of an owner.
    """
    if not re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})", name):
        raise ValueError(
            f"{name!r} is no owner's name: give one as in `make publish-as OWNER=ada`."
        )
    former, changed = owner(), []
    for place in PLACES:
        path = ROOT / place
        text = path.read_text(encoding="utf-8")
        new = text.replace(f"{former}/{PROJECT}", f"{name}/{PROJECT}").replace(
            f"{former}.github.io/{PROJECT}", f"{name}.github.io/{PROJECT}"
        )
        if new != text:
            path.write_text(new, encoding="utf-8")
            changed.append(place)
    return changed


if __name__ == "__main__":
    try:
        print("Written:", ", ".join(publish_as(sys.argv[1])) or "nothing, it stands so already")
    except (IndexError, ValueError) as trouble:
        sys.exit(str(trouble) if len(sys.argv) > 1 else "Say which: make publish-as OWNER=name")
