// The stage shows frames that the kernel draws and sends it what the hand does.
//
// A frame is a set of pixels over a background that was sent before. At most two events are
// unanswered at a time, and the second goes out only when the first is not answered at once: from
// afar that doubles the frames, and close by nothing queues in the kernel, where it would only make
// the figure lag. Of the pointer positions that wait, only the newest is kept, so the last frame is
// always the last position. When the figure has been at rest for a moment on a dense screen, the
// stage asks for the same frame at full sharpness.

const IN_FLIGHT = 2;
const HEAD_START = 14; // milliseconds, just under a display frame, before a second event may follow
const REST = 180; // milliseconds without a frame before the figure is taken to be at rest
const OPAQUE = 0xff000000; // the high byte of a pixel
const ANSWER_OVERDUE = 2000; // after this the kernel is taken to have lost an event

function render({ model, el }) {
  const canvas = document.createElement("canvas");
  const readout = document.createElement("div");
  const error = document.createElement("div");
  const root = document.createElement("div");
  root.className = "mclib-stage";
  readout.className = "readout";
  readout.setAttribute("role", "status");
  error.className = "error";
  error.setAttribute("role", "alert");
  root.append(canvas, readout, error);
  el.append(root);

  const width = model.get("width");
  const height = model.get("height");
  const draggable = model.get("draggable");
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${width}px`;
  canvas.style.aspectRatio = `${width} / ${height}`;
  canvas.setAttribute("role", draggable ? "application" : "img");
  if (draggable) {
    canvas.classList.add("draggable");
    canvas.tabIndex = 0;
    canvas.setAttribute("aria-roledescription", "figure with a point to move by the arrow keys");
    canvas.setAttribute("data-lm-suppress-shortcuts", "true"); // JupyterLab would take the arrows
  }

  // ---- events out -------------------------------------------------------------------------

  let number = 0;
  let unanswered = []; // [number, time sent]
  let waiting = []; // events not sent yet; at most one pointer move, always the newest

  function send(event) {
    number += 1;
    unanswered.push([number, performance.now()]);
    model.send({ ...event, event: number });
  }

  function offer(event) {
    if (event.phase === "move" && waiting.at(-1)?.phase === "move") waiting.pop();
    waiting.push(event);
    flush();
  }

  function flush() {
    const now = performance.now();
    unanswered = unanswered.filter(([, sent]) => now - sent < ANSWER_OVERDUE);
    const free = () =>
      !unanswered.length ||
      (unanswered.length < IN_FLIGHT && now - unanswered.at(-1)[1] > HEAD_START);
    while (waiting.length && free()) send(waiting.shift());
  }

  function answered(upTo) {
    unanswered = unanswered.filter(([sent]) => sent > upTo);
    flush();
  }

  function position(event) {
    const box = canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) * width) / box.width,
      y: ((event.clientY - box.top) * height) / box.height,
    };
  }

  function pointer(phase) {
    return (event) => {
      if (phase === "down" && event.button !== 0) return;
      if (phase !== "down" && !canvas.classList.contains("held")) return;
      if (phase === "down") canvas.setPointerCapture(event.pointerId);
      canvas.classList.toggle("held", phase !== "up");
      offer({ kind: "pointer", phase, ...position(event) });
    };
  }

  if (draggable) {
    canvas.addEventListener("pointerdown", pointer("down"));
    canvas.addEventListener("pointermove", pointer("move"));
    canvas.addEventListener("pointerup", pointer("up"));
    canvas.addEventListener("pointercancel", pointer("up"));
    canvas.addEventListener("keydown", (event) => {
      const moves = event.key.startsWith("Arrow") || /^[1-9]$/.test(event.key);
      if (!moves || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      offer({ kind: "key", key: event.key, shift: event.shiftKey });
    });
  }

  // ---- frames in --------------------------------------------------------------------------

  const context = canvas.getContext("2d", { willReadFrequently: true });
  const kept = new Map(); // ratio -> the background as ImageData
  let version = 0; // of the background, counted by the kernel
  let under = null; // the background that the canvas shows
  let picture = null; // what the canvas shows, as ImageData
  let box = [0, 0, 0, 0]; // where it differs from the background
  let decoding = null; // while a background is being decoded, frames wait their turn
  let rest = null;

  async function keep(message, png) {
    const bitmap = await createImageBitmap(new Blob([png], { type: "image/png" }));
    const easel = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    easel.drawImage(bitmap, 0, 0);
    if (version !== message.version) kept.clear();
    version = message.version;
    kept.set(message.ratio, easel.getImageData(0, 0, bitmap.width, bitmap.height));
  }

  // Each word is a run: in its low bytes a colour and in the high one for how many pixels; or,
  // with 0 in the high one, how many pixels of the background stay.
  function overlay(words) {
    const pixels = new Uint32Array(picture.data.buffer);
    let at = 0;
    for (const word of words) {
      const count = word >>> 24;
      if (count) pixels.fill(word | OPAQUE, at, at + count);
      at += count || word;
    }
  }

  function paint(message, words) {
    const background = kept.get(message.ratio);
    if (!background || version !== message.version) return; // from before this view said hello
    if (under !== background) {
      under = background;
      canvas.width = under.width;
      canvas.height = under.height;
      picture = new ImageData(under.width, under.height);
      box = [0, 0, under.width, under.height];
    }
    picture.data.set(under.data);
    overlay(words);
    for (const [x, y, w, h] of [box, message.box]) context.putImageData(picture, 0, 0, x, y, w, h);
    box = message.box;
    canvas.dataset.frames = Number(canvas.dataset.frames ?? 0) + 1;
  }

  function speak(message) {
    if ("readout" in message) readout.textContent = message.readout;
    if (error.textContent !== (message.error ?? "")) error.textContent = message.error ?? "";
    readout.setAttribute("aria-busy", "true"); // a screen reader waits until the hand rests
    clearTimeout(rest);
    rest = setTimeout(() => settle(message), REST);
  }

  function settle(message) {
    if ("alt" in message) canvas.setAttribute("aria-label", message.alt);
    readout.removeAttribute("aria-busy");
    readout.style.minHeight = `${readout.offsetHeight}px`; // a shorter one must not move the page
    const ratio = window.devicePixelRatio;
    if (message.ratio < ratio) offer({ kind: "rest", ratio });
  }

  function receive(message, buffers) {
    answered(message.answers);
    speak(message);
    if (!buffers.length) return;
    const { buffer, byteOffset, byteLength } = buffers[0];
    const words = new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength));
    if (buffers[1] || decoding) {
      const turn = Promise.resolve(decoding)
        .then(() => buffers[1] && keep(message, buffers[1]))
        .then(() => paint(message, words))
        .catch((trouble) => console.warn("mclib: a frame could not be shown:", trouble))
        .then(() => {
          if (decoding === turn) decoding = null;
        });
      decoding = turn;
    } else {
      paint(message, words);
    }
  }

  model.on("msg:custom", receive);
  offer({ kind: "hello", ratio: window.devicePixelRatio });

  return () => {
    clearTimeout(rest);
    model.off("msg:custom", receive);
  };
}

export default { render };
