"""Keep which exercises are done in one small file, so that a reader finds their place again.

    note        keep that an exercise is done, under its name
    done        what is kept: {"gradients.affine": "2026-03-14", ...}, in the order of solving
    is_kept     whether anything is kept at all: MCLIB_PROGRESS=off in the environment says no
    name_of     the name of an exercise: the folder of its lesson, and its own

The file lies in the reader's Jupyter data folder. A missing, broken or read-only file is no error:
then nothing is known, or nothing is kept.
"""

import json
import os
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

PATIENCE = 0.2  # seconds at most to wait for another kernel that is writing
STALE = 1.0  # seconds after which its lock is taken to be left over


def is_kept():
    """Return whether progress is kept."""
    return os.environ.get("MCLIB_PROGRESS", "").casefold() != "off"


def file():
    """Return the path of the file; JUPYTER_DATA_DIR moves it, as all of Jupyter's own data."""
    from jupyter_core.paths import jupyter_data_dir  # slow: only a kernel has it loaded already

    return Path(jupyter_data_dir(), "matrix-calculus-by-hand", "progress.json")


def done():
    """Return the days on which exercises were done, by name; none where nothing can be read."""
    if is_kept():
        with suppress(OSError, ValueError, RuntimeError):  # no file, no record in it, no home
            return _read(file())["done"]
    return {}


def note(exercise):
    """Keep that an exercise is done today; never raises, and keeps quiet where it cannot."""
    with suppress(Exception):  # a check does not fail because of its record
        name = is_kept() and name_of(exercise)
        if not name or name in done():
            return
        path = file()
        path.parent.mkdir(parents=True, exist_ok=True)
        with _alone(path):
            _write(path, _with(_read_or_set_aside(path), name))


def name_of(exercise):
    """Return the name of an exercise, as "gradients.affine", or None for one without a lesson.

    It has a name when a module called `exercises` holds it, and none otherwise.
    """
    for path, module in list(sys.modules.items()):
        if path.endswith(".exercises"):
            for name, value in vars(module).items():
                if value is exercise:
                    return f"{path.split('.')[-2]}.{name}"
    return None


def _with(content, name):
    """Return what the file holds with one exercise more; all else in it stays."""
    return content | {"done": content["done"] | {name: date.today().isoformat()}}


def _read(path):
    """Return what the file holds; ValueError where that is not a record."""
    content = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(content, dict) or not isinstance(content.get("done"), dict):
        raise ValueError("this is no record of exercises")
    return content


def _read_or_set_aside(path):
    """Return what the file holds; one that is broken is kept beside the new one."""
    try:
        return _read(path)
    except FileNotFoundError:
        return {"done": {}}
    except (ValueError, RecursionError):
        os.replace(path, path.with_suffix(".broken.json"))
        return {"done": {}}


def _write(path, content):
    """Write the file in one step, so that nobody ever reads half of it."""
    handle, new = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".new")
    try:
        with open(handle, "w", encoding="utf-8") as stream:
            json.dump(content, stream, indent=1, ensure_ascii=False)
            stream.write("\n")
        os.replace(new, path)
    except BaseException:
        os.unlink(new)
        raise


@contextmanager
def _alone(path):
    """Wait, for a moment at most, until no other kernel reads the file in order to write it."""
    lock, start, is_mine = path.with_suffix(".lock"), time.monotonic(), False
    while not is_mine and time.monotonic() - start < PATIENCE:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
            is_mine = True
        except FileExistsError:
            with suppress(FileNotFoundError):
                if time.time() - lock.stat().st_mtime > STALE:
                    lock.unlink()
            time.sleep(0.001)
    try:
        yield
    finally:
        if is_mine:
            lock.unlink(missing_ok=True)
