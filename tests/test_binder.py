"""What Binder and a JupyterHub image build from: current, and built in the order that caches."""

import re
import stat
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
IMAGE = {
    "python_version": "3.12",
    "python_full_version": "3.12.0",
    "sys_platform": "linux",
    "platform_system": "Linux",
    "platform_machine": "x86_64",
    "os_name": "posix",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}


def read(path):
    """Return the requirements of a file, one a line, comments left out."""
    lines = (line.split("#")[0].strip() for line in (ROOT / path).read_text().splitlines())
    return [line for line in lines if line]


def names(requirements, extra=""):
    """Pairs (name, extras) of the requirements that apply to the image."""
    for text in requirements:
        wanted = Requirement(text)
        if wanted.marker is None or wanted.marker.evaluate({**IMAGE, "extra": extra}):
            yield canonicalize_name(wanted.name), frozenset(wanted.extras)


def closure(requirements):
    """Return the names of all packages that these need on the image, by the installed metadata."""
    waiting, seen = list(names(requirements)), set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            further = requires(name) or []
        except PackageNotFoundError:  # of another system than this one
            continue
        for extra in ["", *extras]:
            waiting += names(further, extra)
    return {name for name, _ in seen}


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def flat():
    return [Requirement(line) for line in read("binder/requirements.txt")]


def test_the_list_for_binder_is_flat():
    for line in read("binder/requirements.txt"):
        assert re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line)


def test_the_list_for_binder_has_the_versions_of_the_lock():
    locked = [Requirement(line) for line in read("requirements.txt")]
    here = {r.name: r.specifier for r in locked if not r.marker or r.marker.evaluate(IMAGE)}
    assert {r.name: r.specifier for r in flat()} == {r.name: here.get(r.name) for r in flat()}


def test_the_list_for_binder_names_every_package_of_the_course_and_no_other():
    assert {canonicalize_name(r.name) for r in flat()} == closure(project()["dependencies"])


def test_the_lock_holds_what_the_project_asks_for():
    asked = project()["dependencies"] + project()["optional-dependencies"]["test"]
    holds("requirements.txt", asked)


def test_the_browser_has_a_lock_of_its_own():
    holds("requirements-browser.txt", project()["optional-dependencies"]["browser"])
    both = [
        {Requirement(line).name for line in read(f"requirements{x}.txt")} for x in ("", "-browser")
    ]
    assert not set.intersection(*both)


def holds(path, asked):
    """Fail unless the list names every package that is asked for, at versions that will do."""
    locked = {}
    for wanted in map(Requirement, read(path)):
        locked.setdefault(canonicalize_name(wanted.name), []).append(wanted.specifier)
    for wanted in map(Requirement, asked):
        versions = [
            str(s).removeprefix("==") for s in locked.get(canonicalize_name(wanted.name), ())
        ]
        assert versions, f"run `make lock`: {wanted.name} is not in {path}"
        assert all(wanted.specifier.contains(version) for version in versions)


def test_post_build_can_be_run():
    assert (ROOT / "binder" / "postBuild").stat().st_mode & stat.S_IXUSR


@pytest.fixture(scope="module")
def dockerfile():
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout + done.stderr


def test_the_image_has_the_python_of_runtime_txt(dockerfile):
    assert (ROOT / "binder" / "runtime.txt").read_text() == "python-3.12\n"
    assert re.search(r"environment\S*3-2e12\S*lock", dockerfile)


def test_the_image_installs_the_packages_before_the_sources_and_mclib_after(dockerfile):
    steps = [
        r"^COPY .*src/binder/requirements\.txt",
        r"pip install .*-r .?binder/requirements\.txt",
        r"^COPY .*src/ ",
        r"^RUN \./binder/postBuild$",
    ]
    places = [re.search(step, dockerfile, re.M) for step in steps]
    assert all(places), steps[places.index(None)]
    assert [place.start() for place in places] == sorted(place.start() for place in places)
