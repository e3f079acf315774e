"""The server's extension: frames go out at once, saved figures keep their picture."""

import copy

from jupyter_server.extension.manager import ExtensionPackage
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

from mclib.engine import server


class Usual:
    """A connection as the server's own, as far as the extension needs it."""

    def __init__(self, handler):
        self.websocket_handler = handler

    def connect(self):
        return "connected"


class Handler:
    held_back = True

    def set_nodelay(self, value):
        self.held_back = not value


def test_a_connection_sends_at_once():
    settings, handler = {"kernel_websocket_connection_class": Usual}, Handler()
    server.send_at_once(settings)
    connection = settings["kernel_websocket_connection_class"](handler)
    assert connection.connect() == "connected"
    assert not handler.held_back


def test_the_servers_own_connection_can_be_extended():
    settings = {"kernel_websocket_connection_class": ZMQChannelsWebsocketConnection}
    server.send_at_once(settings)
    prompt = settings["kernel_websocket_connection_class"]
    assert issubclass(prompt, ZMQChannelsWebsocketConnection)
    assert "websocket_handler" in prompt.class_trait_names()


def notebook(*bundles):
    outputs = [{"output_type": "display_data", "data": data} for data in bundles]
    cells = [{"cell_type": "markdown"}, {"cell_type": "code", "outputs": outputs}]
    return {"type": "notebook", "content": {"cells": cells}}


def test_a_saved_figure_keeps_its_picture_and_loses_its_view():
    model = notebook({server.VIEW: {}, "image/png": "AA", "text/plain": "Live figure: a circle."})
    server.keep_the_still(model, path="lesson.ipynb", contents_manager=None)
    assert model == notebook({"image/png": "AA", "text/plain": "Live figure: a circle."})


def test_other_outputs_are_left_alone():
    for model in (
        notebook({server.VIEW: {}, "text/plain": "a slider"}, {"text/plain": "3"}),
        {"type": "file", "content": "text"},
        {"type": "notebook"},
    ):
        former = copy.deepcopy(model)
        server.keep_the_still(model)
        assert model == former


def test_jupyter_finds_the_extension():
    package = ExtensionPackage(name="mclib.engine.server")
    assert package.validate()
