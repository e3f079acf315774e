"""Write requirements.txt from pyproject.toml, and binder/requirements.txt from both.

    python tools/lock.py [--upgrade]

The first is the full lock: every package of the course and of its tests, for every system and
Python of the project. The second is what Binder installs: the packages of the course alone, for
Linux and the Python of binder/runtime.txt, at the same versions, one plain line each. (A line
such as -r or -e there would make Binder install everything again after every commit.)
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
    lock = ["--universal", "--python-version=3.11", "--extra=test", "-o", "requirements.txt"]
    flat = ["--python-platform=linux", f"--python-version={python}", "--no-annotate", "--no-header"]
    flat += ["--constraint=requirements.txt", "-o", "binder/requirements.txt"]
    for options in ([*lock, *arguments], [*flat, "--upgrade"]):
        subprocess.run([sys.executable, "-m", *COMPILE, *options], cwd=ROOT, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
