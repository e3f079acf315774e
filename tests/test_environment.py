"""The two tools behind `make lab`: what they do, and the one sentence for each thing missing."""

import ast
import json
import os
import shutil
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools import environment, lab

ROOT = Path(__file__).resolve().parents[1]
PRETEND = "import runpy, sys; {}; sys.argv = [{!r}]; runpy.run_path({!r}, run_name='__main__')"


@pytest.fixture
def tree(tmp_path):
    """A copy of what tools/environment.py reads, in a folder with a space in its name."""
    copy = tmp_path / "my course"
    (copy / "tools").mkdir(parents=True)
    for name in ("tools/environment.py", "pyproject.toml", *environment.LOCKS):
        shutil.copy(ROOT / name, copy / name)
    return copy


EMPTY = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}
NOBODY = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_CONFIG_FILE": os.devnull}


def sentence(tree, pretend="pass", path="", **surroundings):
    """Run the tool as a Python in which `pretend` holds; return what it says when it gives up."""
    tool = str(tree / "tools" / "environment.py")
    done = subprocess.run(
        [sys.executable, "-c", PRETEND.format(pretend, tool, tool)],
        env={**os.environ, **(surroundings or EMPTY), "PATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_an_old_python_can_read_it():
    source = Path(environment.__file__).read_text(encoding="utf-8")
    assert ast.parse(source, feature_version=(3, 6))


@pytest.mark.parametrize("version", [(3, 8, 18), (3, 10, 13)])
def test_an_old_python(tree, version):
    said = sentence(tree, f"sys.version_info = {version}")
    assert said.startswith(f"This is Python 3.{version[1]} and the course needs 3.11 or newer")


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 0), (3, 17, 0)])
def test_every_newer_python_is_tried(monkeypatch, version):
    monkeypatch.setattr(sys, "version_info", version)
    assert environment.why_not_this_python() is None


def test_no_venv_module(tree):
    said = sentence(tree, "sys.version_info = (3, 13, 5); sys.modules['ensurepip'] = None")
    assert "Python 3.13 is here without its venv module" in said
    assert "`sudo apt install python3.13-venv`" in said


def script(path, *lines):
    """Write a program for the shell, in place of a Python."""
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)
    return path


def test_no_venv_module_in_the_python_that_was_found_second(tree, tmp_path):
    script(tmp_path / "python3.13", "echo 3 13", "exit 1")
    said = sentence(tree, "sys.version_info = (3, 10, 13)", path=tmp_path)
    assert "`sudo apt install python3.13-venv`" in said


@pytest.mark.parametrize("name", environment.LOCKS)
def test_no_lock(tree, name):
    (tree / name).unlink()
    assert sentence(tree).startswith(f"{name} is missing")


def test_an_old_python_hands_over_to_a_newer_one_and_no_network_is_said(tree, tmp_path):
    newer = tmp_path / "python3.13"
    newer.symlink_to(os.path.realpath(sys.executable))
    said = sentence(tree, "sys.version_info = (3, 10, 13)", path=tmp_path, **NOBODY)
    assert said.startswith("The packages could not be downloaded: check that this machine is onl")
    assert "Connection refused" in (tree / ".venv" / "install.log").read_text()
    assert "interrupted" not in (tree / ".venv" / "made-from.txt").read_text()


def test_a_python_without_wheels(tree):
    said = sentence(tree, **EMPTY)
    assert said.startswith("There is no ready-made package (wheel) of anyio==")
    assert "delete the folder .venv and name another Python" in said


# What pip says, shortened, and the sentence for it.
CERTIFICATE = """WARNING: Retrying (Retry(total=0)) after connection broken by
'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed:
self-signed certificate in certificate chain (_ssl.c:1016)'))': /simple/anyio/
ERROR: No matching distribution found for anyio==4.16.0"""
NAMELESS = """WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(':
Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')'
ERROR: No matching distribution found for anyio==4.16.0"""
TIMED_OUT = """ERROR: Exception:
Traceback (most recent call last):
pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host=''): Read timed out."""
BROKEN = """ERROR: Exception:
Traceback (most recent call last):
  File "pip/_vendor/urllib3/connection.py", line 419, in connect
ValueError: check_hostname requires server_hostname"""
FULL = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (CERTIFICATE, "does not trust the certificate"),
        (NAMELESS, "check that this machine is online"),
        (TIMED_OUT, "check that this machine is online"),
        (BROKEN, "install.log). ValueError: check_hostname requires server_hostname"),
        (FULL, f"see .venv/install.log). {FULL}"),
    ],
)
def test_pip_at_length_is_one_sentence(words, said):
    assert said in environment.why_pip_failed(words)


LEADING_ELSEWHERE = {
    "PYTHONPATH": "/nowhere",
    "PYTHONHOME": "/nowhere",
    "PIP_USER": "1",
    "PIP_TARGET": "/nowhere",
    "PIP_PREFIX": "/nowhere",
    "PIP_REQUIRE_HASHES": "1",
    "PIP_NO_BINARY": ":all:",
}


def test_the_users_surroundings_stay_outside(monkeypatch):
    for name, value in {**LEADING_ELSEWHERE, "PIP_INDEX_URL": "http://127.0.0.1:9/"}.items():
        monkeypatch.setenv(name, value)
    code, words = environment.run([sys.executable, "-c", "import os; print(dict(os.environ))"])
    assert code == 0
    seen = ast.literal_eval(words)
    assert seen.keys() & LEADING_ELSEWHERE.keys() == {"PIP_USER"}
    assert seen["PIP_USER"] == "0"
    assert seen["PIP_INDEX_URL"] == "http://127.0.0.1:9/"


def test_make_keeps_them_outside_as_well(tmp_path):
    shows = script(tmp_path / "python", 'echo "path: $PYTHONPATH, home: $PYTHONHOME."')
    done = subprocess.run(
        ["make", "--no-print-directory", "environment", f"PYTHON={shows}"],
        env={**os.environ, **LEADING_ELSEWHERE},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "path: , home: .\n"


def test_the_stages_of_an_installation_are_said_once_each(capsys):
    pip = "print('Collecting a\\nCollecting b\\nInstalling collected packages: a, b')"
    environment.run([sys.executable, "-c", pip, "-r", "requirements.txt"])
    assert capsys.readouterr().out == "Downloading packages.\nInstalling what was downloaded.\n"


@pytest.fixture
def steps(tree, monkeypatch):
    """Let the tool work on the copied tree; return the list of commands that it would run."""
    commands = []

    def note(command):
        commands.append(" ".join(command))
        (tree / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
        (tree / ".venv" / "bin" / "python").touch()
        return 0, ""

    venv = str(tree / ".venv")
    monkeypatch.setattr(environment, "ROOT", str(tree))
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "STATE", venv + "/made-from.txt")
    monkeypatch.setattr(environment, "BROWSER_STATE", venv + "/browser-from.txt")
    monkeypatch.setattr(environment, "VENV_PYTHON", venv + "/bin/python")
    monkeypatch.setattr(environment, "works", os.path.exists)
    monkeypatch.setattr(environment, "run", note)
    return commands


def test_it_makes_everything_once_and_again_only_after_a_change(steps, tree):
    environment.main([])
    told = ["--clear", "--only-binary=:all: -r", "-e"]
    assert all(words in step for words, step in zip(told, steps, strict=True))
    assert (tree / ".venv" / "share" / "jupyter" / "lab" / "settings" / "overrides.json").exists()
    steps.clear()
    environment.main([])
    assert steps == []
    (tree / "requirements.txt").write_text("numpy==2.0.0\n")
    environment.main([])
    assert len(steps) == 2
    assert "--clear" not in steps[0]


def test_an_interrupted_environment_is_made_again(steps, tree, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment, "pip", interrupt)
        with pytest.raises(KeyboardInterrupt):
            environment.main([])
    steps.clear()
    environment.main([])
    assert "--clear" in steps[0]


def test_an_environment_that_never_came_to_be_is_made_again_by_the_python_that_is_named(
    steps, tree, monkeypatch
):
    note = environment.run
    with monkeypatch.context() as patch:
        patch.setattr(environment, "why_pip_failed", lambda words: "no wheels")
        patch.setattr(environment, "run", lambda command: note(command) and ("pip" in command, ""))
        with pytest.raises(SystemExit, match="no wheels"):
            environment.main([])
    steps.clear()
    environment.main([])
    assert "--clear" in steps[0]


def test_what_the_browser_needs_comes_on_demand_and_once(steps):
    environment.main([])
    assert not any("requirements-browser.txt" in step for step in steps)
    steps.clear()
    environment.main(["--browser"])
    assert len(steps) == 1
    assert steps[0].endswith("requirements-browser.txt")
    environment.main(["--browser"])
    assert len(steps) == 1


def test_an_environment_without_its_python_is_made_again(steps, tree):
    environment.main([])
    steps.clear()
    (tree / ".venv" / "bin" / "python").unlink()
    environment.main([])
    assert "--clear" in steps[0]


KERNELS = "@jupyterlab/apputils-extension:kernels-settings"


def overrides(prefix):
    """Return the path of JupyterLab's settings, in a folder that is there."""
    path = prefix / "share" / "jupyter" / "lab" / "settings" / "overrides.json"
    path.parent.mkdir(parents=True)
    return path


def test_the_setting_is_added_and_the_others_are_kept(tmp_path):
    path = overrides(tmp_path)
    path.write_text(json.dumps({"a:theme": {"theme": "dark"}, KERNELS: {"other": 1}}))
    environment.write_settings(tmp_path)
    assert json.loads(path.read_text()) == {
        "a:theme": {"theme": "dark"},
        KERNELS: {"other": 1, "commsOverSubshells": "disabled"},
    }


def test_the_server_is_told_of_its_extension_and_of_no_former_one(tmp_path):
    path = tmp_path / "etc" / "jupyter" / "jupyter_server_config.d" / "mclib.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"ServerApp": {"jpserver_extensions": {"mclib.server": True}}}))
    environment.write_settings(tmp_path)
    assert json.loads(path.read_text()) == {
        "ServerApp": {"jpserver_extensions": {"mclib.engine.server": True}}
    }


@pytest.mark.parametrize("text", ["{", "[1]", json.dumps({KERNELS: 1})])
def test_broken_settings_are_left_alone(tmp_path, text):
    path = overrides(tmp_path)
    path.write_text(text)
    with pytest.raises(SystemExit, match="not a JSON object"):
        environment.write_settings(tmp_path)
    assert path.read_text() == text


def test_a_taken_port():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        assert lab.why_not_port(port).startswith(f"Port {port} cannot be used")
    assert lab.why_not_port(port) is None


@pytest.mark.parametrize("port", ["abc", "0", "70000", "-1"])
def test_no_port_at_all(port):
    assert "is not a port" in lab.why_not_port(port)


@pytest.fixture
def started(monkeypatch):
    """Let tools/lab.py start nothing; return the list of (command, environment) it would have."""
    calls = []
    monkeypatch.setattr(os, "execve", lambda path, command, env: calls.append((command, env)))
    monkeypatch.chdir(ROOT)
    return calls


def test_the_first_lesson_opens_without_the_users_surroundings(started, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    lab.main(["--no-browser"])
    ((command, env),) = started
    assert command[-1] == "--no-browser"
    assert "--LabApp.default_url=/lab/tree/notebooks/00_start_here.ipynb" in command
    assert "--allow-root" not in command
    assert "PYTHONPATH" not in env


@pytest.mark.parametrize(
    ("arguments", "said"),
    [([], "on this machine only, with a token"), (["--ip=0.0.0.0"], "address that you named")],
)
def test_root_may_start_it_and_hears_who_can_reach_it(
    started, monkeypatch, capsys, arguments, said
):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    lab.main(arguments)
    ((command, _),) = started
    assert "--allow-root" in command
    assert ("--ServerApp.ip=127.0.0.1" in command) == (not arguments)
    assert said in capsys.readouterr().out


def test_on_windows_it_waits_for_jupyterlab(started, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(lab.signal, "signal", lambda *_: None)
        patch.setattr(lab.subprocess, "call", lambda command, env: 7)
        patch.setattr(os, "name", "nt")
        with pytest.raises(SystemExit) as end:
            lab.start(["jupyterlab"])
    assert end.value.code == 7


def test_building_mclib_leaves_nothing_beside_it_and_its_wheel_holds_every_file(tmp_path):
    source = tmp_path / "source"
    shutil.copytree(ROOT / "mclib", source / "mclib", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    before = set(source.rglob("*"))
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "-w", tmp_path, source], check=True)
    assert set(source.rglob("*")) == before
    (wheel,) = tmp_path.glob("*.whl")
    files = {str(path.relative_to(source)) for path in before if path.is_file()}
    assert files & set(zipfile.ZipFile(wheel).namelist()) == {
        name for name in files if name.startswith("mclib/")
    }


def test_make_alone_lists_the_commands():
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for command in ("lab", "test", "test-browser", "bench", "notebooks", "lint", "lock", "site"):
        assert f"    make {command} " in listed
