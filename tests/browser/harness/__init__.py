"""Drive a notebook in a real JupyterLab in Chromium: for the tests here and for bench.

    jupyterlab       start a server on a folder, on 127.0.0.1, and stop it
    chromium         start a browser, and stop it
    write_notebook   write a notebook of given code cells
    Notebook         a notebook open in the browser: run it, find its figures
    Figure           a live figure: move it, read its readout and its pixels

Of a live figure only what a reader meets is used: the canvas with its role and its text
alternative, its counter of frames (`data-frames`), the readout, the error line, the controls.
"""

from tests.browser.harness.chromium import NoBrowser, chromium
from tests.browser.harness.figure import Figure
from tests.browser.harness.notebook import Notebook, write_notebook
from tests.browser.harness.server import jupyterlab

__all__ = ["Figure", "NoBrowser", "Notebook", "chromium", "jupyterlab", "write_notebook"]
