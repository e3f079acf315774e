"""Open JupyterLab on the first lesson.

python tools/lab.py [--port N] [any other option of jupyter lab]
"""

import os
import socket
import sys

START = "notebooks/00_start_here.ipynb"


def main(arguments):
    if not os.path.exists(START):
        sys.exit(f"{START} is missing: run this from the project's folder.")
    page = f"--LabApp.default_url=/lab/tree/{START}"
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={os.getcwd()}", page]
    if arguments[:1] == ["--port"]:
        port, arguments = arguments[1], arguments[2:]
        reason = why_not_port(port)
        if reason:
            sys.exit(reason)
        command += [f"--port={port}", "--ServerApp.port_retries=0"]
    os.execv(sys.executable, command + arguments)


def why_not_port(port):
    """Return the sentence that says why JupyterLab cannot listen on this port, or None."""
    if not port.isdigit() or not 0 < int(port) < 65536:
        return f"PORT={port} is not a port: give a number from 1024 to 65535."
    with socket.socket() as probe:
        if os.name == "posix":  # as Jupyter's own socket: a port just left is free
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except OSError:
            return (
                f"Port {port} cannot be used (taken, or not allowed): name another, as in "
                "`make lab PORT=8899`, or leave PORT out and JupyterLab finds a free one."
            )
    return None


if __name__ == "__main__":
    main(sys.argv[1:])
