"""One JupyterLab and one Chromium for all tests of a session; a window for each notebook."""

import shutil
from pathlib import Path

import pytest

from tests.browser import sample_notebook
from tests.browser.harness import NoBrowser, Notebook, chromium, jupyterlab

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """JupyterLab on a copy of the notebooks, with the tests' own notebook beside them."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copytree(NOTEBOOKS, folder, dirs_exist_ok=True)
    for name in (sample_notebook.NAME, sample_notebook.FOR_LOOKS):
        sample_notebook.write(folder / name)
    with jupyterlab(folder) as running:
        yield running


@pytest.fixture(scope="session")
def browser():
    """A running Chromium; without one on this machine, the session ends with a sentence."""
    try:
        with chromium() as running:
            yield running
    except NoBrowser as missing:
        pytest.exit(str(missing), returncode=1)


@pytest.fixture(scope="module")
def open_notebook(server, browser):
    """Return a function that opens a notebook in a window of its own."""
    windows = []

    def open_one(name, **looks):
        windows.append(browser.window(**looks))
        windows[-1].set_default_timeout(20_000)
        return Notebook(windows[-1].new_page(), server, name)

    yield open_one
    for window in windows:
        window.close()
    server.stop_kernels()
