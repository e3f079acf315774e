"""Make .venv, or bring it up to date: the locked packages, mclib, two settings of Jupyter.

    python3 tools/environment.py               everything, in the project's .venv
    python3 tools/environment.py --browser     the same, and what only the browser's tests need
    python tools/environment.py --settings     the settings alone, for the Python that runs this

An environment that is up to date is left alone, one that was interrupted is made again, and
whatever is missing is said in one sentence. Only the standard library, and only what Python 3.6
can parse: an old Python must get as far as saying that it is old.
"""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
STATE = os.path.join(VENV, "made-from.txt")
BROWSER_STATE = os.path.join(VENV, "browser-from.txt")
LOG = os.path.join(VENV, "install.log")
WINDOWS = os.name == "nt"
VENV_PYTHON = os.path.join(VENV, "Scripts", "python.exe") if WINDOWS else VENV + "/bin/python"

LOCK, BROWSER_LOCK = LOCKS = ("requirements.txt", "requirements-browser.txt")

OLDEST = (3, 11)  # and every newer one for which the packages have wheels
TESTED = "3.11 to 3.14"
NAMES = [f"python3.{minor}" for minor in (14, 13, 12, 11, 15, 16, 17)]  # the tested ones first
PROBE = "import sys; print(*sys.version_info[:2]); import ensurepip, venv"

# The user's surroundings may say how pip reaches the packages (index, proxy, certificate), but not
# where it puts them or which it takes, and not what the Python of .venv imports.
FOREIGN = ("PYTHONHOME", "PYTHONPATH")
FOR_PIP = re.compile(
    "PIP_((NO_)?CACHE_DIR|(CLIENT_)?CERT|CONFIG_FILE|(EXTRA_)?INDEX_URL|NO_INDEX|FIND_LINKS"
    "|PROXY|(DEFAULT_)?TIMEOUT|TRUSTED_HOST|KEYRING_PROVIDER)$"
)

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
UNTRUSTED = (
    "The packages could not be downloaded: this machine does not trust the certificate of the "
    "server that answered. Check its date; and where a proxy stands between (a firm, a school), "
    "name the proxy's certificate, `export PIP_CERT=/path/to/certificate.pem`. Then run the same "
    "command again (pip's own words are in .venv/install.log)."
)
OFFLINE = re.compile(
    "connection (broken|refused|reset|aborted|error)|timed out|name resolution|proxyerror", re.I
)
NO_TRUST = re.compile("certificate verify failed|SSLCertVerif|confirming the ssl certificate", re.I)
STAGES = {  # what pip says first, and what we say of it
    "Collecting ": "Downloading packages.",
    "Installing collected packages": "Installing what was downloaded.",
}


def main(arguments):
    if arguments == ["--settings"]:
        write_settings(sys.prefix)
        return 0
    for name in LOCKS:
        if not os.path.exists(os.path.join(ROOT, name)):
            sys.exit(f"{name} is missing: bring it back with `git checkout {name}`.")
    lock, browser_lock = os.path.join(ROOT, LOCK), os.path.join(ROOT, BROWSER_LOCK)
    source = fingerprint(lock, os.path.join(ROOT, "pyproject.toml"), __file__)
    if read(STATE) != source or not os.path.exists(VENV_PYTHON):
        reason = why_not_this_python()
        if reason:
            other = another_python(reason)
            return subprocess.call([other, os.path.abspath(__file__), *arguments], env=own())
        make(lock, source)
    if arguments == ["--browser"]:
        add_browser(browser_lock, fingerprint(lock, browser_lock))
    return 0


def why_not_this_python():
    """Return the sentence that says why this Python cannot make the environment, or None."""
    found = sys.version_info[:2]
    if found < OLDEST:
        return (
            f"This is Python {found[0]}.{found[1]} and the course needs 3.11 or newer: "
            "install one, or name one with `make lab PYTHON=/path/to/python3.13`."
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return without_venv(*found)
    return None


def without_venv(major, minor):
    return (
        f"Python {major}.{minor} is here without its venv module: install it (on Debian and Ubuntu "
        f"`sudo apt install python{major}.{minor}-venv`), then run the same command."
    )


def another_python(reason):
    """Return a Python from PATH that can make the environment, in place of the one that runs this.

    Without one, end with the reason against this one, or with what a newer one lacks.
    """
    lacking = []
    for path in filter(None, map(shutil.which, NAMES)):
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "env": own()}
        probe = subprocess.run([path, "-c", PROBE], **quiet)
        version = tuple(map(int, probe.stdout.split()))
        if version >= OLDEST and probe.returncode == 0:
            return path
        if version >= OLDEST:
            lacking.append(version)
    too_old = sys.version_info[:2] < OLDEST
    sys.exit(without_venv(*lacking[0]) if too_old and lacking else reason)


def make(lock, source):
    if read(STATE) not in ("", "interrupted") and works(VENV_PYTHON):
        print(f"Bringing .venv up to date: comparing its packages with {LOCK}.", flush=True)
    else:
        version = ".".join(map(str, sys.version_info[:2]))
        print(f"Making .venv with Python {version}: about a minute, once.", flush=True)
        if run([sys.executable, "-m", "venv", "--clear", VENV])[0] != 0:
            sys.exit(
                "Python could not make the folder .venv here: "
                "check that this folder may be written."
            )
    before = read(STATE)
    write(STATE, "interrupted")
    try:
        pip("--only-binary=:all:", "-r", lock)
        pip("--no-deps", "--no-build-isolation", "-e", ROOT)
        write_settings(VENV)
    except SystemExit:
        write(STATE, before)  # pip gave up by itself, so nothing is half installed
        raise
    write(STATE, source)


def add_browser(lock, source):
    """Install what tests/browser and bench need beside the rest, unless it is there."""
    if read(BROWSER_STATE) == source:
        return
    print("Adding what the tests in a browser need: 160 MB, once.", flush=True)
    pip("--only-binary=:all:", "-r", lock)
    write(BROWSER_STATE, source)


def pip(*arguments):
    """Install by the pip of .venv; end with one sentence when it fails."""
    # Python compiles what it imports: to compile all of it here would cost a quarter of the time.
    options = ["--no-compile", "--progress-bar=off", "--retries=2", "--disable-pip-version-check"]
    code, words = run([VENV_PYTHON, "-m", "pip", "install", *options, *arguments])
    if code != 0:
        sys.exit(why_pip_failed(words))


def run(command):
    """Run the command, its words in the log, and say which stage it reaches.

    Return its exit code and its words.
    """
    words, stages = [], dict(STAGES if "-r" in command else {})
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=own()
    ) as process:
        for line in process.stdout:
            words.append(line.decode("utf-8", "replace"))
            reached = next((start for start in stages if words[-1].startswith(start)), None)
            if reached:
                print(stages.pop(reached), flush=True)
    if os.path.isdir(VENV):
        write(LOG, "".join(words))
    return process.returncode, "".join(words)


def why_pip_failed(words):
    """Return one sentence for what pip said at length."""
    if NO_TRUST.search(words):
        return UNTRUSTED
    if OFFLINE.search(words):
        return UNREACHABLE
    missing = re.search(r"No matching distribution found for (\S+)", words)
    if missing:
        python = subprocess.check_output([VENV_PYTHON, "-V"]).decode().strip()
        return (
            f"There is no ready-made package (wheel) of {missing.group(1)} for {python} on "
            f"{platform.system()} {platform.machine()}: delete the folder .venv and name another "
            f"Python ({TESTED} are tested), as in `make lab PYTHON=python3.13` "
            "(pip's own words are in .venv/install.log)."
        )
    lines = words.strip().splitlines() or [""]
    errors = [line for line in lines if re.match("ERROR: (?!Exception:)", line)]
    return f"pip could not finish (see .venv/install.log). {(errors or lines[-1:])[0]}"


def own():
    """Return the environment variables without those that would lead pip or Python elsewhere."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in FOREIGN and (FOR_PIP.match(name) or not name.startswith("PIP_"))
    }
    return dict(kept, PIP_USER="0")  # pip's configuration files may say otherwise


def works(python):
    """True when this Python starts and has pip."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": own()}
    return os.path.exists(python) and not subprocess.call([python, "-m", "pip", "-V"], **quiet)


def write_settings(prefix):
    """Add SETTINGS to those of the environment at prefix; keep what others wrote there."""
    for name, values in SETTINGS.items():
        path = os.path.join(prefix, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        former = "" if name.endswith("/mclib.json") else read(path)  # that file is ours alone
        try:
            merged = merge(json.loads(former or "{}"), values)
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
