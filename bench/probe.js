// One clock and one meaning of "changed pixels" for every way of drawing: at each animation
// frame the picture of a cell, a canvas or an image, is copied to an easel and compared with
// the copy from before the step.

(() => {
  const PATIENCE = 3000; // milliseconds, after which a step counts as lost
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  const easel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  const picture = (cell) => cell.querySelector(".jp-OutputArea canvas, .jp-OutputArea img");

  function look(cell) {
    const shown = picture(cell);
    if (!shown || shown.complete === false) return null;
    const [width, height] = [shown.naturalWidth ?? shown.width, shown.naturalHeight ?? shown.height];
    if (!width || !height) return null;
    // Not all pixels: megabytes at each animation frame make the page collect its garbage, and
    // that would be measured too. A figure that moves shows it at a quarter of its size as well.
    const [w, h] = [Math.ceil(width / 4), Math.ceil(height / 4)];
    if (easel.canvas.width < w) easel.canvas.width = w;
    if (easel.canvas.height < h) easel.canvas.height = h;
    easel.clearRect(0, 0, w, h);
    easel.drawImage(shown, 0, 0, w, h);
    const { data } = easel.getImageData(0, 0, w, h);
    return new Uint32Array(data.buffer);
  }

  function differ(a, b) {
    if (a.length !== b.length) return true;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return true;
    return false;
  }

  // The pixels are at rest when they have been the same for a few frames.
  async function settled(cell, frames = 4) {
    const start = performance.now();
    let last = look(cell);
    for (let same = 0; same < frames; ) {
      if (performance.now() - start > PATIENCE) throw new Error("the picture never comes to rest");
      await nextFrame();
      const now = look(cell);
      same = now && last && !differ(now, last) ? same + 1 : 0;
      last = now;
    }
    return last;
  }

  // A canvas backend may still draw when its picture stands: wait until the kernel rests too.
  async function idle(frames = 4) {
    const { kernel } = jupyterapp.shell.currentWidget.sessionContext.session;
    for (let rested = 0; rested < frames; rested = kernel.status === "idle" ? rested + 1 : 0) {
      await nextFrame();
    }
  }

  // Step the first slider of a cell; return the milliseconds until the picture differs, or null.
  async function step(cell) {
    const handle = cell.querySelector(".noUi-handle");
    const at = Number(handle.getAttribute("aria-valuenow"));
    const low = Number(handle.getAttribute("aria-valuemin"));
    const high = Number(handle.getAttribute("aria-valuemax"));
    const down = cell.dataset.down === "yes" ? at > low : at >= high;
    cell.dataset.down = down ? "yes" : "no";
    cell.scrollIntoView({ block: "nearest" });
    await idle();
    const before = await settled(cell);
    await pause(Math.random() * 17); // at any moment between two animation frames
    const start = performance.now();
    const key = down ? "PageDown" : "PageUp";
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    while (performance.now() - start < PATIENCE) {
      await nextFrame();
      const now = look(cell);
      if (now && differ(now, before)) return performance.now() - start;
    }
    return null;
  }

  // Move a pointer round a circle (in pixels of the figure), once in an animation frame, as
  // Chromium hands a mouse's moves to a page; return the animation frames that showed a new
  // picture, the events, and the last place.
  async function drag([x, y, radius, seconds]) {
    const canvas = document.querySelector(".mclib-stage canvas");
    const box = canvas.getBoundingClientRect();
    const scale = box.width / parseFloat(canvas.style.width);
    const fire = (kind, x, y) =>
      canvas.dispatchEvent(
        new PointerEvent(kind, {
          ...{ pointerId: 1, button: 0, bubbles: true, cancelable: true },
          ...{ clientX: box.left + scale * x, clientY: box.top + scale * y },
        }),
      );
    const place = (turns) => [
      x + radius * Math.cos(2 * Math.PI * turns),
      y + radius * Math.sin(2 * Math.PI * turns),
    ];
    canvas.setPointerCapture = () => {}; // there is no such pointer to capture
    fire("pointerdown", ...place(0));
    const start = performance.now();
    let [shown, events, end, last] = [0, 0, place(0), canvas.dataset.frames];
    while (performance.now() - start < 1000 * seconds) {
      await nextFrame();
      shown += canvas.dataset.frames !== last;
      last = canvas.dataset.frames;
      end = place((performance.now() - start) / 2000);
      fire("pointermove", ...end);
      events += 1;
    }
    fire("pointerup", ...end);
    delete canvas.setPointerCapture;
    return { shown, events, end };
  }

  // Let the debugger go first; then measure, keep what was found, and put up the sign.
  function alone(measure, argument, sign) {
    document.title = "measuring";
    setTimeout(async () => {
      try {
        probe.found = { value: await measure(argument) };
      } catch (trouble) {
        probe.found = { trouble: String(trouble) };
      }
      document.title = sign;
    }, 1500);
  }

  // Step through the ways of drawing in turn; return the milliseconds of each.
  async function steps([first, ways, count]) {
    const times = Array.from({ length: ways }, () => []);
    for (let i = 0; i < count; i++)
      for (let way = 0; way < ways; way++) times[way].push(await step(cell(first + way)));
    return times;
  }

  const cell = (number) => jupyterapp.shell.currentWidget.content.widgets[number].node;

  window.probe = { alone, cell, drag, steps };
})();
