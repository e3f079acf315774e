// The player draws what the kernel recorded: FORMAT.md says what the bytes mean.
//
// It knows nothing of kernels or widgets. A figure has a background, kept as pixels of the screen's
// own density, and a foreground played over it at each frame. Both are kept as bytes too, so that
// a new density, width or theme needs no new message.

const VERSION = 1;
const FAMILY = "mclib DejaVu Sans";
const CAPS = ["butt", "round", "square"];
const JOINS = ["miter", "round", "bevel"];
const NARROW = 0.62; // of a figure's width: in a column narrower than that, its panels are stacked

class Reader {
  constructor(bytes) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytes = bytes;
    this.at = 0;
  }
  u8() {
    return this.view.getUint8(this.at++);
  }
  u16() {
    this.at += 2;
    return this.view.getUint16(this.at - 2, true);
  }
  u32() {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  i16() {
    this.at += 2;
    return this.view.getInt16(this.at - 2, true);
  }
  length() {
    return this.i16() / 8;
  }
  box() {
    return [this.length(), this.length(), this.length(), this.length()];
  }
  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}

const words = new TextDecoder();

export class Player {
  // palettes: {light: [...], dark: [...]}, colours by role, paper first.
  constructor(canvas, width, height, palettes) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.size = [width, height];
    this.palettes = palettes;
    this.behind = document.createElement("canvas"); // the background, in pixels of the screen
    this.background = null;
    this.foreground = null;
    this.stale = true; // whether `behind` must be drawn anew
    this.dark = false;
    this.density = 0;
    this.cuts = []; // where the figure may be cut between panels that stand side by side
    this.parts = [[0, width]]; // left and right ends of what is shown, one below the other
    canvas.style.aspectRatio = `${width} / ${height}`;
  }

  // cuts: the places from left to right where the new background may be cut into panels.
  set(foreground, background, cuts) {
    this.foreground = foreground;
    if (background) {
      this.background = background;
      this.stale = true;
    }
    if (cuts && String(cuts) !== String(this.cuts)) {
      this.cuts = cuts;
      this.fit();
    }
    this.paint();
  }

  theme(dark) {
    if (dark === this.dark) return;
    this.dark = dark;
    this.stale = true;
    this.paint();
  }

  // Fit the canvas to its place on the page and to the screen's density.
  fit() {
    const [full, height] = this.size;
    const shown = this.canvas.getBoundingClientRect().width || full;
    const ends = shown < NARROW * full ? [0, ...this.cuts, full] : [0, full];
    const parts = ends.slice(1).map((end, i) => [ends[i], end]);
    const width = Math.max(...parts.map(([left, right]) => right - left));
    const density = (shown / width) * window.devicePixelRatio;
    if (Math.abs(density - this.density) < 1e-6 && String(parts) === String(this.parts)) return;
    this.density = density;
    this.parts = parts;
    this.canvas.style.aspectRatio = `${width} / ${height * parts.length}`;
    for (const each of [this.canvas, this.behind]) {
      each.width = Math.round(width * density);
      each.height = Math.round(height * density) * parts.length;
    }
    this.stale = true;
    this.paint();
  }

  // The figure's own coordinates of a place on the page.
  position(clientX, clientY) {
    const box = this.canvas.getBoundingClientRect();
    const width = Math.max(...this.parts.map(([left, right]) => right - left));
    const row = ((clientY - box.top) * this.parts.length) / box.height;
    const part = Math.max(0, Math.min(this.parts.length - 1, Math.floor(row)));
    return {
      x: ((clientX - box.left) * width) / box.width + this.parts[part][0],
      y: (row - part) * this.size[1],
    };
  }

  paint() {
    if (!this.background || !this.density) return;
    const { width, height } = this.canvas;
    if (this.stale) {
      const pen = this.behind.getContext("2d");
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = this.colors[0];
      pen.fillRect(0, 0, width, height);
      this.stack(pen, this.background);
      this.stale = false;
    }
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.drawImage(this.behind, 0, 0);
    if (this.foreground) this.stack(this.context, this.foreground);
  }

  // Play a drawing part by part, one below the other; most often there is one part, the whole.
  stack(pen, bytes) {
    const height = this.canvas.height / this.parts.length;
    this.parts.forEach(([left, right], i) => {
      pen.save();
      if (this.parts.length > 1) {
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.beginPath();
        pen.rect(0, i * height, Math.round((right - left) * this.density), height);
        pen.clip();
      }
      this.play(pen, bytes, [-Math.round(left * this.density), i * height]);
      pen.restore();
    });
  }

  get colors() {
    return this.palettes[this.dark ? "dark" : "light"];
  }

  // corner: where the figure's top left corner comes to lie, in pixels of the screen.
  play(pen, bytes, corner) {
    const reader = new Reader(bytes);
    if (reader.u8() !== VERSION) throw new Error("a drawing of another version");
    reader.at = 5;
    while (reader.at < bytes.length) {
      const end = reader.u32() + reader.at;
      const kind = reader.u8();
      pen.save();
      pen.setTransform(this.density, 0, 0, this.density, ...corner);
      if (kind === 1) this.path(pen, reader);
      else if (kind === 2) this.markers(pen, reader);
      else if (kind === 3) this.text(pen, reader);
      else if (kind === 4) this.image(pen, reader);
      pen.restore();
      reader.at = end;
    }
  }

  path(pen, reader) {
    const look = this.look(pen, reader);
    this.fillAndStroke(pen, look, this.outline(reader, look.snap));
  }

  markers(pen, reader) {
    const look = this.look(pen, reader);
    const outline = this.outline(reader, null);
    for (let left = reader.u16(); left > 0; left -= 1) {
      const x = reader.length();
      const y = reader.length();
      pen.save();
      pen.translate(x, y);
      this.fillAndStroke(pen, look, outline);
      pen.restore();
    }
  }

  text(pen, reader) {
    const face = reader.u8();
    const color = this.color(reader);
    const size = reader.u16() / 16;
    const angle = reader.i16() / 10;
    const width = reader.u16() / 8;
    const x = reader.length();
    const y = reader.length();
    if (face & 8) this.clip(pen, reader.box());
    const line = words.decode(reader.take(reader.u16()));
    const style = `${face & 2 ? "italic " : ""}${face & 1 ? "bold " : ""}`;
    pen.font = `${style}${size}px ${face & 4 ? `"${FAMILY} Mono", monospace` : `"${FAMILY}", sans-serif`}`;
    pen.fillStyle = color;
    pen.translate(x, y);
    pen.rotate((-angle * Math.PI) / 180);
    const measured = pen.measureText(line).width;
    // The layout was made for the width that Agg measured; a browser's own may differ by a hair.
    if (measured > 0 && Math.abs(width / measured - 1) < 0.1) pen.scale(width / measured, 1);
    pen.fillText(line, 0, 0);
  }

  image(pen, reader) {
    const clipped = reader.u8() & 8;
    const alpha = reader.u8() / 255;
    const [x, y, width, height] = reader.box();
    if (clipped) this.clip(pen, reader.box());
    const columns = reader.u16();
    const rows = reader.u16();
    const pixels = new Uint8ClampedArray(reader.take(4 * columns * rows));
    const source = document.createElement("canvas");
    source.width = columns;
    source.height = rows;
    source.getContext("2d").putImageData(new ImageData(pixels, columns, rows), 0, 0);
    pen.globalAlpha = alpha;
    pen.drawImage(source, x, y, width, height);
  }

  // ---- the parts of a mark ------------------------------------------------------------------

  look(pen, reader) {
    const flags = reader.u8();
    const look = { stroke: null, fill: null, snap: null };
    if (flags & 1) {
      look.stroke = this.color(reader);
      look.width = reader.u16() / 64;
      const ends = reader.u8();
      pen.lineWidth = look.width;
      pen.lineCap = CAPS[ends & 3];
      pen.lineJoin = JOINS[ends >> 2];
    }
    if (flags & 4) {
      const count = reader.u8();
      pen.lineDashOffset = reader.u16() / 64;
      pen.setLineDash(Array.from({ length: count }, () => reader.u16() / 64));
    }
    if (flags & 2) look.fill = this.color(reader);
    if (flags & 8) this.clip(pen, reader.box());
    if (flags & 32) pen.clip(this.outline(reader, null));
    if (flags & 16) look.snap = look.stroke ? look.width * this.density : 0;
    return look;
  }

  color(reader) {
    const kind = reader.u8();
    let rgb;
    if (kind === 0) {
      rgb = [reader.u8(), reader.u8(), reader.u8()];
    } else {
      rgb = numbers(this.colors[reader.u8()]);
      if (kind === 2) {
        const share = reader.u8() / 255;
        const paper = numbers(this.colors[0]);
        rgb = rgb.map((each, i) => paper[i] + share * (each - paper[i]));
      }
    }
    return `rgba(${rgb.map(Math.round).join(",")},${reader.u8() / 255})`;
  }

  clip(pen, [left, top, right, bottom]) {
    const edge = (each) => Math.round(each * this.density) / this.density;
    const region = new Path2D();
    region.rect(edge(left), edge(top), edge(right) - edge(left), edge(bottom) - edge(top));
    pen.clip(region);
  }

  // snap: the width, in pixels of the screen, of the line whose edges fall on whole pixels.
  outline(reader, snap) {
    const runs = Array.from({ length: reader.u16() }, () => [reader.u8(), reader.u16()]);
    const half = snap === null ? 0 : (Math.round(snap) % 2) / 2;
    const place =
      snap === null
        ? () => reader.length()
        : () => (Math.floor(reader.length() * this.density + 0.5) + half) / this.density;
    const path = new Path2D();
    for (const [kind, count] of runs) {
      for (let i = 0; i < count; i += 1) {
        if (kind === 1) path.moveTo(place(), place());
        else if (kind === 2) path.lineTo(place(), place());
        else if (kind === 3) path.quadraticCurveTo(place(), place(), place(), place());
        else if (kind === 4) path.bezierCurveTo(place(), place(), place(), place(), place(), place());
        else path.closePath();
      }
    }
    return path;
  }

  fillAndStroke(pen, look, outline) {
    if (look.fill) {
      pen.fillStyle = look.fill;
      pen.fill(outline);
    }
    if (look.stroke) {
      pen.strokeStyle = look.stroke;
      pen.stroke(outline);
    }
  }
}

function numbers(color) {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

// ---- what figures on one page share -----------------------------------------------------------

const FACES = {
  regular: [FAMILY, {}],
  bold: [FAMILY, { weight: "bold" }],
  italic: [FAMILY, { style: "italic" }],
  mono: [`${FAMILY} Mono`, {}],
};

// Fonts load once a page, whichever figure brings them. A figure that cannot wait for them any
// longer is drawn in a font of the reader's own.
const PATIENCE = 3000; // milliseconds
const page = (window.mclibPlayer ??= newPage());

function newPage() {
  const made = { asked: false };
  made.ready = new Promise((resolve) => (made.resolve = resolve));
  return made;
}

// Whether the page still lacks the fonts, and nobody has asked for them yet.
export function askForFonts() {
  const first = !page.asked;
  page.asked = true;
  if (first) setTimeout(() => page.resolve(), PATIENCE);
  return first;
}

// sources: {name: the bytes of a font, or "url(...)"}, with the names of FACES.
export function loadFonts(sources) {
  const faces = Object.entries(sources).map(([name, source]) => {
    const [family, traits] = FACES[name];
    const face = new FontFace(family, source, traits);
    document.fonts.add(face);
    return face.load();
  });
  return Promise.allSettled(faces).then(() => page.resolve());
}

export function fontsReady() {
  return page.ready;
}

// Calls back at once, and whenever the theme of JupyterLab, of the page or of the system changes.
export function followTheme(callback) {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const tell = () => {
    const lab = document.body.dataset.jpThemeLight;
    const own = document.documentElement.dataset.theme;
    if (lab) callback(lab === "false");
    else if (own === "light" || own === "dark") callback(own === "dark");
    else callback(system.matches);
  };
  const watcher = new MutationObserver(tell);
  watcher.observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  watcher.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", tell);
  tell();
  return () => {
    watcher.disconnect();
    system.removeEventListener("change", tell);
  };
}

// Calls back at once, and whenever the canvas has another width or the screen another density.
export function followSize(canvas, callback) {
  const watcher = new ResizeObserver(callback);
  watcher.observe(canvas);
  let density = null;
  const watchDensity = () => {
    density?.removeEventListener("change", watchDensity);
    density = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    density.addEventListener("change", watchDensity);
    callback();
  };
  watchDensity();
  return () => {
    watcher.disconnect();
    density.removeEventListener("change", watchDensity);
  };
}
