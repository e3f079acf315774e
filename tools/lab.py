"""Open JupyterLab on the first lesson.

python tools/lab.py [--port N] [any other option of jupyter lab]
"""

import os
import signal
import socket
import subprocess
import sys

START = "notebooks/00_start_here.ipynb"


def main(arguments):
    if not os.path.exists(START):
        sys.exit(f"{START} is missing: run this from the project's folder.")
    page = f"--LabApp.default_url=/lab/tree/{START}"
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={os.getcwd()}", page]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command += for_root(arguments)
    if arguments[:1] == ["--port"]:
        port, arguments = arguments[1], arguments[2:]
        reason = why_not_port(port)
        if reason:
            sys.exit(reason)
        command += [f"--port={port}", "--ServerApp.port_retries=0"]
    start(command + arguments)


def for_root(arguments):
    """Return the options that let root start JupyterLab, and say who can reach it.

    In a container there is often no other user; the usual refusal would end the course there.
    """
    if any(argument.startswith(("--ip", "--ServerApp.ip")) for argument in arguments):
        print("JupyterLab runs as root, on the address that you named.", flush=True)
        return ["--allow-root"]
    print("JupyterLab runs as root: it listens on this machine only, with a token.", flush=True)
    return ["--allow-root", "--ServerApp.ip=127.0.0.1"]


def start(command):
    """Let JupyterLab take the place of this process, with its own packages alone.

    On Windows it runs beside this process, which waits: there, exec gives the terminal back.
    """
    foreign = ("PYTHONHOME", "PYTHONPATH")
    own = {name: value for name, value in os.environ.items() if name not in foreign}
    if os.name == "posix":
        os.execve(sys.executable, command, own)
    else:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is JupyterLab's to answer
        sys.exit(subprocess.call(command, env=own))


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
