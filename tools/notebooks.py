"""Run notebooks and write them back in one normal form, so that a second run changes nothing.

    python tools/notebooks.py notebooks/*.ipynb

Kept: cells, their ids and metadata, outputs with their metadata (the alt text of a picture).
Made the same everywhere: execution counts, the kernel's name. Left out: widget state, the live
view of a figure (its kernel is gone; the picture beside it stays), timings, the versions of
Python and Matplotlib. A notebook is not written when a cell fails, or when an output holds a path
or a memory address of this machine.
"""

import base64
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

METADATA = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"name": "python"},
}
TRANSIENT = ("execution", "ExecuteTime", "trusted", "collapsed", "scrolled")
VIEW = "application/vnd.jupyter.widget-view+json"
OF_THIS_MACHINE = re.compile(r"/(?:root|home|work|tmp|Users|usr/lib)/\S*| at 0x[0-9a-f]+")


class NotWritten(Exception):
    """The notebook cannot be stored, and why, in one line."""


def execute(notebook, folder):
    """Run the notebook's cells in a fresh kernel, in its own folder; return the notebook."""
    client = NotebookClient(
        notebook,
        timeout=60,
        kernel_name="python3",
        record_timing=False,
        store_widget_state=False,
        coalesce_streams=True,
        extra_arguments=["--IPKernelApp.log_level=40"],
        resources={"metadata": {"path": str(folder)}},
    )
    return client.execute(env=os.environ | {"MCLIB_PROGRESS": "off"})  # the same for everyone


def normalise(notebook):
    """Bring the notebook to its normal form, in place; raise NotWritten when that cannot be."""
    notebook.metadata = nbformat.from_dict(METADATA)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    count = 0
    for number, cell in enumerate(notebook.cells):
        cell.setdefault("id", digest("cell", number)[:8])
        for key in TRANSIENT:
            cell.metadata.pop(key, None)
        if cell.cell_type != "code":
            continue
        count += bool(cell.source.strip())
        cell.execution_count = count if cell.source.strip() else None
        for output in cell.outputs:
            normalise_output(output, cell)


def normalise_output(output, cell):
    if output.output_type == "error":
        raise NotWritten(f"cell {cell.id} ends in {output.ename}: {output.evalue}")
    if output.output_type == "execute_result":
        output.execution_count = cell.execution_count
    data = output.get("data", {})
    data.pop(VIEW, None)
    if "image/png" in data:
        data["image/png"] = without_remarks(data["image/png"])
    words = [output.get("text", ""), *(v for k, v in data.items() if k.startswith("text/"))]
    found = OF_THIS_MACHINE.search("\n".join(words))
    if found:
        raise NotWritten(f"cell {cell.id} shows what only this machine has: {found[0].strip()}")


def without_remarks(png):
    """Return the picture (base64) without its text chunks: Matplotlib's version, a date."""
    data = base64.b64decode(png)
    kept, at = data[:8], 8
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] not in (b"tEXt", b"iTXt", b"zTXt", b"tIME"):
            kept += data[at:end]
        at = end
    return base64.b64encode(kept).decode("ascii")


def digest(*parts):
    return sha256("/".join(map(str, parts)).encode()).hexdigest()


def rewrite(path):
    """Run one notebook and write it back; return the line that says how it went, and success."""
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    try:
        execute(notebook, path.parent)
        normalise(notebook)
    except CellExecutionError as error:
        return f"{path}: not written, a cell fails: {error.ename}: {error.evalue}", False
    except (NotWritten, CellTimeoutError, DeadKernelError) as error:
        return f"{path}: not written, {str(error).splitlines()[0]}", False
    after = nbformat.writes(notebook) + "\n"
    if after == before:
        return f"{path}: as before", True
    path.write_text(after, encoding="utf-8", newline="\n")
    return f"{path}: written", True


def main(arguments):
    paths = [Path(argument) for argument in arguments]
    missing = [str(path) for path in paths if not path.exists()]
    if missing or not paths:
        sys.exit(f"No such notebook: {', '.join(missing) or 'name at least one'}.")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = []
        for line, well in pool.map(rewrite, paths):
            print(line, flush=True)
            results.append(well)
    sys.exit(not all(results))


if __name__ == "__main__":
    main(sys.argv[1:])
