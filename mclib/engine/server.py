"""What Jupyter's server does for live figures; it loads this module as an extension.

    send_at_once     small messages to the browser are not held back
    keep_the_still   a saved live figure shows its picture until it is run again

The server's own ways stand; each function adds one thing to them. `tools/environment.py` names
this module in the environment's `etc/jupyter`.
"""

VIEW = "application/vnd.jupyter.widget-view+json"


def send_at_once(settings):
    """Let every kernel's WebSocket send without Nagle's delay.

    A frame goes out between two small messages (the kernel is busy, the kernel is idle). With
    Nagle's algorithm each waits until the browser has acknowledged the one before, and a
    browser that has nothing to send takes up to 40 ms over that: most of a frame's way.
    """

    class Prompt(settings["kernel_websocket_connection_class"]):
        def connect(self):
            self.websocket_handler.set_nodelay(True)
            return super().connect()

    settings["kernel_websocket_connection_class"] = Prompt


def keep_the_still(model, **_):
    """Take the live view out of a notebook that is being saved, where a picture stands beside it.

    The view is of a kernel that will be gone when the notebook is opened the next day: JupyterLab
    would show an error in its place, and not the picture.
    """
    if model["type"] != "notebook" or not model.get("content"):
        return
    for cell in model["content"]["cells"]:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if "image/png" in data:
                data.pop(VIEW, None)


def _jupyter_server_extension_points():
    return [{"module": "mclib.engine.server"}]


def _load_jupyter_server_extension(server):
    send_at_once(server.web_app.settings)
    server.contents_manager.register_pre_save_hook(keep_the_still)
