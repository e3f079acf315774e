"""Write the three lists of exact versions from pyproject.toml.

    python tools/lock.py [--upgrade] [any other option of `uv pip compile`]

    requirements.txt            the course and its tests, for every system and Python
    requirements-browser.txt    what the tests in a browser, the bench and the site need beside it
    binder/requirements.txt     the course alone, for Linux and the Python of binder/runtime.txt

The three agree. The last has one plain line for each package: a line such as -r or -e there would
make Binder install everything again after every commit.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPILE = ["uv", "pip", "compile", "-q", "--custom-compile-command=make lock", "pyproject.toml"]


def main(arguments):
    pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "uv"]
    if subprocess.call(pip) != 0:
        sys.exit("uv, which makes the lock, could not be installed: check the network.")
    python = (ROOT / "binder" / "runtime.txt").read_text().strip().removeprefix("python-")
    everywhere = ["--universal", "--python-version=3.11"]
    plain = ["--constraint=requirements.txt", "--no-annotate", "--no-header"]
    image = ["--python-platform=linux", f"--python-version={python}", "--upgrade"]
    for options in (
        [*everywhere, "--extra=test", "-o", "requirements.txt", *arguments],
        [*everywhere, *plain, "--extra=browser", "-o", "requirements-browser.txt", *arguments],
        [*image, *plain, "-o", "binder/requirements.txt"],
    ):
        subprocess.run([sys.executable, "-m", *COMPILE, *options], cwd=ROOT, check=True)
    leave_out("requirements-browser.txt", "requirements.txt")


def leave_out(longer, shorter):
    """Take the lines of one list out of another."""
    known = set((ROOT / shorter).read_text().splitlines())
    lines = [line for line in (ROOT / longer).read_text().splitlines() if line not in known]
    header = f"# Made by `make lock`: what {shorter} lacks for tests/browser, bench and the site."
    (ROOT / longer).write_text("\n".join([header, *lines]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
