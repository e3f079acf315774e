"""One JupyterLab and one Chromium for all tests of a session; a page for each notebook."""

import shutil
from pathlib import Path

import pytest

from tests.browser import sample_notebook
from tests.browser.harness.notebook import Notebook
from tests.browser.harness.server import chromium, jupyterlab

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
WINDOW = {"width": 1280, "height": 900}


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
    with chromium() as running:
        yield running


@pytest.fixture(scope="module")
def open_notebook(server, browser):
    """Return a function that opens a notebook in a window of its own."""
    windows = []

    def open_one(name, **looks):
        windows.append(browser.new_context(viewport=WINDOW, **looks))
        windows[-1].set_default_timeout(20_000)
        return Notebook(windows[-1].new_page(), server, name)

    yield open_one
    for window in windows:
        window.close()
    server.stop_kernels()
