"""Make .venv, or bring it up to date: the locked packages, mclib, two settings of Jupyter.

    python3 tools/environment.py               everything, in the project's .venv
    python tools/environment.py --settings     the settings alone, for the Python that runs this

An environment that is up to date is left alone, one that was interrupted is made again, and
whatever is missing is said in one sentence. Only the standard library, and only what Python 3.6
can parse: an old Python must get as far as saying that it is old.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
STATE = os.path.join(VENV, "made-from.txt")
LOG = os.path.join(VENV, "install.log")
WINDOWS = os.name == "nt"
VENV_PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else VENV + "/bin/python"

OLDEST, NEWEST = (3, 11), (3, 13)
SUPPORTED = ("python3.13", "python3.12", "python3.11")
PROBE = f"import sys, venv, ensurepip; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"

# Files in an environment, and what they must hold. Widget messages on a second thread would run
# beside a cell and corrupt Matplotlib's state (jupyterlab/jupyterlab#19719), so they stay on the
# kernel's main one. mclib.engine.server says what it does to the server.
SETTINGS = {
    "share/jupyter/lab/settings/overrides.json": {
        "@jupyterlab/apputils-extension:kernels-settings": {"commsOverSubshells": "disabled"},
    },
    "etc/jupyter/jupyter_server_config.d/mclib.json": {
        "ServerApp": {"jpserver_extensions": {"mclib.engine.server": True}},
    },
}

UNREACHABLE = (
    "The packages could not be downloaded: check that this machine is online, then run the same "
    "command again (pip's own words are in .venv/install.log)."
)


def main(arguments):
    if arguments == ["--settings"]:
        write_settings(sys.prefix)
        return 0
    lock = os.path.join(ROOT, "requirements.txt")
    if not os.path.exists(lock):
        sys.exit("requirements.txt is missing: bring it back with `git checkout requirements.txt`.")
    source = fingerprint(lock, os.path.join(ROOT, "pyproject.toml"), __file__)
    if read(STATE) == source and os.path.exists(VENV_PYTHON):
        return 0
    reason = why_not_this_python()
    if reason:
        other = another_python()
        if not other:
            sys.exit(reason)
        return subprocess.call([other, os.path.abspath(__file__)])
    make(lock, source)
    return 0


def why_not_this_python():
    """Return the sentence that says why this Python cannot make the environment, or None."""
    found = sys.version_info[:2]
    if not OLDEST <= found <= NEWEST:
        return (
            f"This is Python {found[0]}.{found[1]} and the course needs 3.11, 3.12 or 3.13: "
            "install one of them, or name one with `make lab PYTHON=/path/to/python3.12`."
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return (
            "This Python comes without its venv module: install it "
            "(on Debian and Ubuntu `sudo apt install python3-venv`), then run the same command."
        )
    return None


def another_python():
    """Return a supported Python from PATH that can make environments, or None."""
    for path in filter(None, map(shutil.which, SUPPORTED)):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        if subprocess.call([path, "-c", PROBE], **quiet) == 0:
            return path
    return None


def make(lock, source):
    if read(STATE) != "interrupted" and works(VENV_PYTHON):
        print("Bringing .venv up to date.", flush=True)
    else:
        version = ".".join(map(str, sys.version_info[:2]))
        print(f"Making .venv with Python {version}: about a minute, once.", flush=True)
        run(
            [sys.executable, "-m", "venv", "--clear", VENV],
            "Python could not make the folder .venv here: check that this folder may be written.",
        )
    before = read(STATE)
    write(STATE, "interrupted")
    try:
        pip("-r", lock)
        pip("--no-deps", "--no-build-isolation", "-e", ROOT)
        write_settings(VENV)
    except SystemExit:
        write(STATE, before)  # pip gave up by itself, so nothing is half installed
        raise
    write(STATE, source)


def pip(*arguments):
    # Python compiles what it imports: to compile all of it here would cost a quarter of the time.
    options = ["--no-compile", "--progress-bar=off", "--retries=2", "--disable-pip-version-check"]
    run([VENV_PYTHON, "-m", "pip", "install", *options, *arguments], None)


def run(command, sentence):
    """Run the command with its words in the log; end with one sentence when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    words = done.stdout.decode("utf-8", "replace")
    if os.path.isdir(VENV):
        write(LOG, words)
    if done.returncode == 0:
        return
    errors = [line for line in words.splitlines() if line.startswith("ERROR: ")] or [words.strip()]
    offline = "(from versions: none)" in words or "Connection" in words
    troubled = f"pip could not finish (see .venv/install.log). {errors[0]}"
    sys.exit(sentence or (UNREACHABLE if offline else troubled))


def works(python):
    """True when this Python starts and has pip."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return os.path.exists(python) and not subprocess.call([python, "-m", "pip", "-V"], **quiet)


def write_settings(prefix):
    """Add SETTINGS to those of the environment at prefix; keep what is there."""
    for name, values in SETTINGS.items():
        path = os.path.join(prefix, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            merged = merge(json.loads(read(path) or "{}"), values)
        except (ValueError, AttributeError, TypeError):
            sys.exit(f"{path} is not a JSON object of settings: mend or delete it, then run again.")
        write(path, json.dumps(merged, indent=2) + "\n")


def merge(there, values):
    """Add nested values to the settings that are there."""
    for key, value in values.items():
        there[key] = merge(there.get(key, {}), value) if isinstance(value, dict) else value
    return there


def fingerprint(*paths):
    """Return a digest of these files and of where the project stands."""
    text = "\0".join([ROOT] + [read(path) for path in paths])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Stopped: run the same command to start over.")
    except OSError as error:
        sys.exit(f"The environment could not be made: {error}.")
