"""The two tools behind `make lab`: what they do, and the one sentence for each thing missing."""

import ast
import json
import os
import shutil
import socket
import subprocess
import sys
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
    for name in ("tools/environment.py", "requirements.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


def sentence(tree, pretend="pass", path=""):
    """Run the tool as a Python in which `pretend` holds; return what it says when it gives up."""
    tool = str(tree / "tools" / "environment.py")
    offline = {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}
    done = subprocess.run(
        [sys.executable, "-c", PRETEND.format(pretend, tool, tool)],
        env={**os.environ, **offline, "PATH": str(path)},
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


@pytest.mark.parametrize("version", [(3, 8, 18), (3, 10, 13), (3, 14, 0)])
def test_python_out_of_range(tree, version):
    said = sentence(tree, f"sys.version_info = {version}")
    assert said.startswith(f"This is Python 3.{version[1]} and the course needs 3.11, 3.12 or 3.13")


def test_no_venv_module(tree):
    assert "venv module" in sentence(tree, "sys.modules['ensurepip'] = None")


def test_no_lock(tree):
    (tree / "requirements.txt").unlink()
    assert sentence(tree).startswith("requirements.txt is missing")


def test_an_old_python_hands_over_to_a_newer_one_and_no_network_is_said(tree, tmp_path):
    newer = tmp_path / "python3.13"
    newer.symlink_to(os.path.realpath(sys.executable))
    said = sentence(tree, "sys.version_info = (3, 10, 13)", path=tmp_path)
    assert said.startswith("The packages could not be downloaded")
    assert "No matching distribution" in (tree / ".venv" / "install.log").read_text()
    assert "interrupted" not in (tree / ".venv" / "made-from.txt").read_text()


@pytest.fixture
def steps(tree, monkeypatch):
    """Let the tool work on the copied tree; return the list of commands that it would run."""
    commands = []

    def note(command, sentence):
        commands.append(" ".join(command))
        (tree / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
        (tree / ".venv" / "bin" / "python").touch()

    venv = str(tree / ".venv")
    monkeypatch.setattr(environment, "ROOT", str(tree))
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "STATE", venv + "/made-from.txt")
    monkeypatch.setattr(environment, "VENV_PYTHON", venv + "/bin/python")
    monkeypatch.setattr(environment, "works", os.path.exists)
    monkeypatch.setattr(environment, "run", note)
    return commands


def test_it_makes_everything_once_and_again_only_after_a_change(steps, tree):
    environment.main([])
    assert all(word in step for word, step in zip(["--clear", "-r", "-e"], steps, strict=True))
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


def test_the_server_is_told_of_its_extension(tmp_path):
    environment.write_settings(tmp_path)
    path = tmp_path / "etc" / "jupyter" / "jupyter_server_config.d" / "mclib.json"
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


def test_make_alone_lists_the_commands():
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for command in ("lab", "test", "test-browser", "bench", "notebooks", "lint", "lock", "site"):
        assert f"    make {command} " in listed
