"""A Matplotlib renderer that writes down what it is told to draw, as marks of `format`.

    Recorder    draw on it as on any renderer, then take its `marks`

Paths stay paths and words stay words; formulas come as outlines. What has no mark of its own (a
hatch, a shaded triangle) is drawn by Agg and recorded as an image. Text is measured by Agg, so
that a figure's layout is the same as in a still.
"""

from functools import lru_cache

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D

from mclib.drawing import style
from mclib.engine import format

_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_MOST_SNAPPED = 1024  # vertices; Agg snaps no longer path either
_ROLES = {tuple(style.rgb(color)): i for i, color in enumerate(style.palette.values())}


class Recorder(RendererBase):
    """A renderer for a figure of this size in pixels, drawn at this many dots an inch."""

    def __init__(self, width, height, dpi=style.DPI):
        super().__init__()
        self.width, self.height, self.dpi = width, height, dpi
        self.marks = []

    def take(self):
        """Return the marks recorded so far, and begin anew."""
        marks, self.marks = self.marks, []
        return marks

    # What Matplotlib asks of a renderer.

    def get_canvas_width_height(self):
        """Return the size in pixels."""
        return self.width, self.height

    def points_to_pixels(self, points):
        """Return a length in points as one in pixels."""
        return points * self.dpi / 72

    def get_text_width_height_descent(self, s, prop, ismath):
        """Return the size of a text in pixels, as Agg measures it."""
        return _measured(s, prop, ismath, self.dpi)

    def option_scale_image(self):
        """Return False: an image comes at the size at which it is shown."""
        return False

    def draw_path(self, gc, path, transform, rgbFace=None):
        """Record a path."""
        if gc.get_hatch():
            return self._by_agg(lambda agg: agg.draw_path(gc, path, transform, rgbFace))
        look = self._look(gc, rgbFace)
        outline, snapped = self._outline(path, transform, gc, clipped=look.fill is None)
        if outline and (look.stroke or look.fill):
            self.marks.append(format.path(look._replace(snapped=snapped), outline))

    def draw_markers(self, gc, marker_path, marker_trans, path, trans, rgbFace=None):
        """Record one outline at many places."""
        places = [v[-2:] for v, _ in path.iter_segments(trans, simplify=False) if len(v)]
        places = np.array(places).reshape(-1, 2)
        within = np.all((places > -50) & (places < (self.width + 50, self.height + 50)), axis=1)
        places = places[within]
        if not len(places):
            return
        corners = marker_path.cleaned(marker_trans, curves=True)
        keep = corners.codes != Path.STOP
        outline = format.geometry(corners.vertices[keep] * (1, -1), corners.codes[keep])
        look = self._look(gc, rgbFace)
        self.marks.append(format.markers(look, outline, self._from_top(places)))

    def draw_text(self, gc, x, y, s, prop, angle, ismath=False, mtext=None):
        """Record a line of words as words, a formula as an outline."""
        if ismath:
            return self._draw_formula(gc, x, y, s, prop, angle)
        if s.strip():
            width, _, _ = self.get_text_width_height_descent(s, prop, False)
            size = self.points_to_pixels(prop.get_size_in_points())
            color = _color(gc.get_rgb())
            clip = self._clip(gc)
            mark = format.text(s, color, size, _face(prop), angle, (x, y), width, clip)
            self.marks.append(mark)

    def draw_image(self, gc, x, y, im, transform=None):
        """Record an image."""
        rows, columns = im.shape[:2]
        if rows and columns:
            box = (x, self.height - y - rows, columns, rows)
            alpha = round(255 * gc.get_alpha())
            self.marks.append(format.image(im[::-1], box, alpha, self._clip(gc)))

    def draw_gouraud_triangles(self, gc, triangles_array, colors_array, transform):
        """Record shaded triangles as an image."""
        draw = lambda agg: agg.draw_gouraud_triangles(gc, triangles_array, colors_array, transform)  # noqa: E731
        self._by_agg(draw)

    # How it is written down.

    def _draw_formula(self, gc, x, y, s, prop, angle):
        corners, codes = _formula(s, prop)
        scale = self.points_to_pixels(prop.get_size_in_points()) / text_to_path.FONT_SCALE
        place = Affine2D().scale(scale).rotate_deg(angle).translate(x, self.height - y)
        pen = self.new_gc()
        pen.copy_properties(gc)
        pen.set_linewidth(0)
        self.draw_path(pen, Path(corners, codes), place, gc.get_rgb())

    def _outline(self, path, transform, gc, clipped):
        """Return a path in pixels from the top left as bytes, and whether its edges snap."""
        clip = (0, 0, self.width, self.height) if clipped else None
        cleaned = path.cleaned(
            transform, remove_nans=True, clip=clip, simplify=path.should_simplify, curves=True,
        )  # fmt: skip
        keep = cleaned.codes != Path.STOP
        vertices, codes = cleaned.vertices[keep], cleaned.codes[keep]
        if not len(vertices):
            return b"", False
        snapped = _snaps(gc, vertices, codes)
        return format.geometry(self._from_top(vertices), codes, snapped), snapped

    def _from_top(self, vertices):
        return vertices * (1, -1) + (0, self.height)

    def _look(self, gc, face):
        """Return how a path is drawn, from the graphics context and the colour of its face."""
        width = self.points_to_pixels(gc.get_linewidth())
        pen = gc.get_rgb()
        stroke = _color(pen) if width > 0 and pen[3] > 0 else None
        fill = None
        if face is not None:
            alpha = gc.get_alpha() if gc.get_forced_alpha() or len(face) == 3 else face[3]
            fill = _color((*face[:3], alpha)) if alpha > 0 else None
        offset, dashes = gc.get_dashes()
        dashes = tuple(map(self.points_to_pixels, dashes)) if dashes is not None and stroke else ()
        return format.Style(
            stroke, width, _CAPS[gc.get_capstyle()], _JOINS[gc.get_joinstyle()], dashes,
            self.points_to_pixels(offset or 0), fill, self._clip(gc), self._clip_path(gc),
        )  # fmt: skip

    def _clip(self, gc):
        """Return the rectangle outside which nothing is drawn, or None when that is the figure."""
        box = gc.get_clip_rectangle()
        if box is None:
            return None
        return box.x0, self.height - box.y1, box.x1, self.height - box.y0

    def _clip_path(self, gc):
        path, transform = gc.get_clip_path()
        if path is None:
            return b""
        cleaned = path.cleaned(transform, curves=True)
        keep = cleaned.codes != Path.STOP
        return format.geometry(self._from_top(cleaned.vertices[keep]), cleaned.codes[keep])

    def _by_agg(self, draw):
        """Record what Agg draws, cut to its ink, as an image."""
        agg = RendererAgg(self.width, self.height, self.dpi)
        draw(agg)
        pixels = np.asarray(agg.buffer_rgba())
        rows, columns = (np.flatnonzero(pixels[..., 3].any(axis=axis)) for axis in (1, 0))
        if len(rows):
            left, top = columns[0], rows[0]
            inked = pixels[top : rows[-1] + 1, left : columns[-1] + 1]
            box = (left, top, inked.shape[1], inked.shape[0])
            self.marks.append(format.image(inked, box))


@lru_cache(maxsize=4096)
def _color(rgba):
    """Return a colour as a role of the palette, as a mix of paper and a role, or as numbers."""
    rgb = np.rint(255 * np.array(rgba[:3])).astype(int)
    alpha = round(255 * rgba[3])
    role = _ROLES.get(tuple(rgb.tolist()))
    if role is not None:
        return format.Color(format.ROLE, (role,), alpha)
    paper = np.array(style.rgb(style.PAPER))
    for target, role in _ROLES.items():
        way = np.array(target) - paper
        share = (rgb - paper) @ way / max(way @ way, 1)
        if 0 < share < 1 and np.abs(paper + share * way - rgb).max() <= 1.5:
            return format.Color(format.MIX, (role, round(255 * share)), alpha)
    return format.Color(format.LITERAL, tuple(rgb.tolist()), alpha)


def _snaps(gc, vertices, codes):
    """Return whether edges are set on whole pixels: as Agg does, for upright and level lines."""
    if gc.get_snap() is not None:
        return bool(gc.get_snap())
    if len(vertices) > _MOST_SNAPPED or np.any((codes == Path.CURVE3) | (codes == Path.CURVE4)):
        return False
    steps = np.abs(np.diff(vertices, axis=0))
    joined = (codes[1:] != Path.MOVETO) & (codes[1:] != Path.CLOSEPOLY)
    return bool(np.all((steps[joined] < 1e-4).any(axis=1)))


def _face(prop):
    """Return the face of a font in flags: bold, italic, of one width."""
    weight = prop.get_weight()
    heavy = weight in ("bold", "heavy", "black") if isinstance(weight, str) else weight >= 600
    slanted = prop.get_style() in ("italic", "oblique")
    mono = prop.get_family()[0] == "monospace"
    return format.BOLD * heavy | format.ITALIC * slanted | format.MONO * mono


@lru_cache(maxsize=4096)
def _measured(s, prop, ismath, dpi):
    """Return a text's size as Agg measures it; most words of a frame stood in the last one too."""
    agg = RendererAgg(1, 1, dpi)  # one pixel is enough to measure text
    return agg.get_text_width_height_descent(s, prop, ismath)


@lru_cache(maxsize=512)
def _formula(s, prop):
    return text_to_path.get_text_path(prop, s, ismath=True)
