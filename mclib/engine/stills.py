"""A picture for keeping: small, with its text alternative, and with nothing left in memory.

encode            pixels as the bytes of a PNG of few colours
bundle            what Jupyter stores and shows of a PNG
release_memory    return to the system what a dense drawing took
"""

import base64
import ctypes
import gc
import io
from contextlib import suppress


def bundle(png, alt, size, text):
    """Return the (data, metadata) pair by which Jupyter shows a PNG with its alternative."""
    data = {"image/png": base64.b64encode(png).decode(), "text/plain": text}
    return data, {"image/png": {"alt": alt, "width": size[0], "height": size[1]}}


def encode(pixels):
    """Return RGBA pixels as the bytes of a small PNG of at most 256 colours, for keeping."""
    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(pixels).convert("RGB").quantize(256).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def release_memory():
    """Return memory to the system: for a moment, a dense drawing takes 30 megabytes.

    A figure is full of reference cycles, which only a collection frees. What is free the GNU C
    library would keep for later; other systems have no such function.
    """
    gc.collect()
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
