
// The stage shows frames that the kernel draws and sends it what the hand does.
//
// At most two events are unanswered at a time, and the second goes out only when the first is not
// answered at once: from afar that doubles the frames, and close by nothing queues in the kernel,
// where it would only make the figure lag. Of the pointer positions that wait, only the newest is
// kept, so the last frame is always the last position; as soon as the hand rests, it goes out.

const IN_FLIGHT = 2;
const HEAD_START = 14; // milliseconds, just under a display frame, before a second event may follow
const HAND_RESTS = 40; // milliseconds without a further event, after which the last one goes out
const REST = 180; // milliseconds without a frame before the figure is taken to be at rest
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
  const player = new Player(canvas, width, height, model.get("palettes"));
  canvas.style.maxWidth = `${Math.round(1.25 * width)}px`;
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
  let resting = null;

  function send(event) {
    number += 1;
    unanswered.push([number, performance.now()]);
    model.send({ ...event, event: number });
  }

  function offer(event) {
    if (event.phase === "move" && waiting.at(-1)?.phase === "move") waiting.pop();
    waiting.push(event);
    flush();
    clearTimeout(resting);
    if (waiting.length) resting = setTimeout(() => waiting.splice(0).forEach(send), HAND_RESTS);
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

  function pointer(phase) {
    return (event) => {
      if (phase === "down" && event.button !== 0) return;
      if (phase !== "down" && !canvas.classList.contains("held")) return;
      if (phase === "down") canvas.setPointerCapture(event.pointerId);
      canvas.classList.toggle("held", phase !== "up");
      offer({ kind: "pointer", phase, ...player.position(event.clientX, event.clientY) });
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

  let rest = null;

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
  }

  const bytes = (buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  let fontsLoaded = false;
  let latest = null; // the last frame that came before the fonts were there

  function show({ foreground, background, cuts }) {
    player.set(foreground, background, cuts);
    canvas.dataset.frames = Number(canvas.dataset.frames ?? 0) + 1;
  }

  function receive(message, buffers) {
    if (message.fonts) {
      loadFonts(Object.fromEntries(message.fonts.map((name, i) => [name, bytes(buffers[i])])));
      return;
    }
    answered(message.answers);
    speak(message);
    if (!buffers.length) return;
    const [foreground, background] = buffers.map(bytes);
    const frame = background ? { foreground, background, cuts: message.cuts } : { foreground };
    if (fontsLoaded) show(frame);
    else latest = { ...latest, ...frame };
  }

  const unfollow = [
    followTheme((dark) => player.theme(dark)),
    followSize(canvas, () => player.fit()),
  ];
  fontsReady().then(() => {
    fontsLoaded = true;
    if (latest) show(latest);
  });
  model.on("msg:custom", receive);
  offer({ kind: "hello", fonts: askForFonts() });

  return () => {
    clearTimeout(rest);
    clearTimeout(resting);
    unfollow.forEach((stop) => stop());
    model.off("msg:custom", receive);
  };
}

export default { render };
