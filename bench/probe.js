// One clock and one meaning of "changed pixels" for every way of drawing: at each animation
// frame the picture of a cell, a canvas or an image, is copied to a small canvas and compared
// with the copy from before the step. `harness` is that of tests/browser.

(() => {
  const PATIENCE = 3000; // milliseconds, after which a step counts as lost
  const { cell, idle, nextFrame, pause, point, quiet } = harness;
  const copy = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  // ---- pixels -------------------------------------------------------------------------------

  const picture = (cell) => cell.querySelector(".jp-OutputArea canvas, .jp-OutputArea img");
  const canvasOf = (cell) => cell.querySelector(".mclib-stage canvas");

  function look(cell) {
    const shown = picture(cell);
    if (!shown || shown.complete === false) return null;
    const [width, height] = [shown.naturalWidth ?? shown.width, shown.naturalHeight ?? shown.height];
    if (!width || !height) return null;
    // Not all pixels: megabytes at each animation frame make the page collect its garbage, and
    // that would be measured too. A figure that moves shows it at a quarter of its size as well.
    const [w, h] = [Math.ceil(width / 4), Math.ceil(height / 4)];
    if (copy.canvas.width < w) copy.canvas.width = w;
    if (copy.canvas.height < h) copy.canvas.height = h;
    copy.clearRect(0, 0, w, h);
    copy.drawImage(shown, 0, 0, w, h);
    const { data } = copy.getImageData(0, 0, w, h);
    return new Uint32Array(data.buffer);
  }

  function differ(a, b) {
    if (a.length !== b.length) return true;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return true;
    return false;
  }

  // The pixels are at rest when they have been the same for a few animation frames.
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

  // A canvas backend may still draw when its picture is at rest: wait for the kernel, too.
  async function kernelAtRest(frames = 4) {
    for (let rested = 0; rested < frames; rested = idle() ? rested + 1 : 0) await nextFrame();
  }

  // Make a move; return the milliseconds until the picture of the cell differs, or null.
  async function untilChanged(cell, move) {
    cell.scrollIntoView({ block: "nearest" });
    await kernelAtRest();
    const before = await settled(cell);
    await pause(Math.random() * 17); // at any moment between two animation frames
    const start = performance.now();
    move();
    while (performance.now() - start < PATIENCE) {
      await nextFrame();
      const now = look(cell);
      if (now && differ(now, before)) return performance.now() - start;
    }
    return null;
  }

  // ---- moves --------------------------------------------------------------------------------

  // Return a function that moves a slider by a tenth of its range, back and forth.
  function slider(cell, number = 0) {
    let down = false;
    return () => {
      const handle = cell.querySelectorAll(".noUi-handle")[number];
      const at = (name) => Number(handle.getAttribute(`aria-value${name}`));
      down = down ? at("now") > at("min") : at("now") >= at("max");
      const key = down ? "PageDown" : "PageUp";
      handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    };
  }

  // Return functions, one for each menu and box of a cell, that choose the next option.
  const menus = (cell) => [
    ...[...cell.querySelectorAll("select")].map((menu) => () => {
      menu.selectedIndex = (menu.selectedIndex + 1) % menu.options.length;
      menu.dispatchEvent(new Event("change", { bubbles: true }));
    }),
    ...[...cell.querySelectorAll("input[type=checkbox]")].map((box) => () => box.click()),
  ];

  // Find a circle in the canvas along which a drag changes the picture: return a function from
  // turns to a place, with two places (`from`, `to`) that differ; null when there is none.
  async function circle(cell) {
    const canvas = canvasOf(cell);
    if (canvas.getAttribute("role") !== "application") return null;
    cell.scrollIntoView({ block: "nearest" });
    const { width, height } = canvas.getBoundingClientRect();
    const radius = 0.3 * Math.min(width / 2, height);
    for (const y of [0.5, 0.3, 0.7])
      for (const x of [0.5, 0.3, 0.7, 0.17, 0.83]) {
        const place = (turns) => [
          x + (radius / width) * Math.cos(2 * Math.PI * turns),
          y + (radius / height) * Math.sin(2 * Math.PI * turns),
        ];
        point(canvas, "down", ...place(0));
        const looks = [];
        for (const turns of [0, 0.25, 0.5, 0.75]) {
          point(canvas, "move", ...place(turns));
          await quiet(canvas);
          looks.push(look(cell));
        }
        point(canvas, "up", ...place(0.75));
        const other = looks.findIndex((each) => differ(each, looks[0]));
        if (other > 0) return Object.assign(place, { from: place(0), to: place(other / 4) });
      }
    return null;
  }

  // ---- what is measured ---------------------------------------------------------------------

  // Move a figure (by its slider, and by the pointer where that can be) and its peers in turn;
  // return the milliseconds of each way. The peers stand in the cells after the figure's.
  async function latency({ first, peers, number, count }) {
    const figure = cell(first);
    const moves = { slider: [figure, slider(figure, number)] };
    peers.forEach((peer, i) => (moves[peer] = [cell(first + 1 + i), slider(cell(first + 1 + i))]));
    const times = Object.fromEntries(Object.keys(moves).map((way) => [way, []]));
    const held = await circle(figure);
    if (held) times.pointer = [];
    for (let i = 0; i < count; i++) {
      for (const [way, [cell, move]] of Object.entries(moves))
        times[way].push(await untilChanged(cell, move));
      if (!held) continue;
      const canvas = canvasOf(figure);
      point(canvas, "down", ...held.from);
      times.pointer.push(await untilChanged(figure, () => point(canvas, "move", ...held.to)));
      point(canvas, "up", ...held.to);
    }
    return times;
  }

  // Choose each option of each menu and box in turn; return the milliseconds of each change.
  async function choices({ number, rounds }) {
    const times = [];
    for (const next of menus(cell(number)))
      for (let i = 0; i < rounds; i++) times.push(await untilChanged(cell(number), next));
    return times;
  }

  // Move a pointer round a circle, once in an animation frame, as Chromium hands a mouse's moves
  // to a page. Return the animation frames that showed a new frame, the events, the milliseconds
  // until the last frame, and whether it is that of the last position; null for a figure that
  // cannot be dragged.
  async function drag({ number, seconds }) {
    const figure = cell(number);
    const place = await circle(figure);
    if (!place) return null;
    const canvas = canvasOf(figure);
    point(canvas, "down", ...place(0));
    const start = performance.now();
    let [shown, events, end, last] = [0, 0, 0, canvas.dataset.frames];
    while (performance.now() - start < 1000 * seconds) {
      await nextFrame();
      shown += canvas.dataset.frames !== last;
      last = canvas.dataset.frames;
      end = (performance.now() - start) / 2000;
      point(canvas, "move", ...place(end));
      events += 1;
    }
    // It must show what it shows when the pointer comes to the last position again, slowly.
    const released = performance.now();
    let settled = 0; // milliseconds from the last event to the last frame
    while (performance.now() - released < 1500) {
      await nextFrame();
      if (canvas.dataset.frames !== last) settled = performance.now() - released;
      last = canvas.dataset.frames;
    }
    const atRest = async () => {
      await quiet(canvas);
      return [look(figure), figure.querySelector(".mclib-stage .readout").textContent];
    };
    const [pixels, readout] = await atRest();
    point(canvas, "move", ...place(end + 0.5));
    await atRest();
    point(canvas, "move", ...place(end));
    const again = await atRest();
    point(canvas, "up", ...place(end));
    return { shown, events, settled, last: !differ(pixels, again[0]) && readout === again[1] };
  }

  // Move a figure by one slider and by the pointer; return the bytes of each frame's message:
  // its content as JSON and its buffers.
  async function sizes({ number, slider: which, count }) {
    const figure = cell(number);
    const held = await circle(figure);
    const canvas = canvasOf(figure);
    const bytes = [];
    const listen = (_, { header, content, buffers }) => {
      if (header.msg_type !== "comm_msg" || content.data.method !== "custom") return;
      if (!buffers?.length) return; // an answer without a frame
      const words = new TextEncoder().encode(JSON.stringify(content)).length;
      bytes.push(buffers.reduce((sum, { byteLength }) => sum + byteLength, words));
    };
    harness.kernel().iopubMessage.connect(listen);
    const step = which === null ? null : slider(figure, which);
    if (held) point(canvas, "down", ...held.from);
    for (let i = 0; i < count; i++) {
      if (step) step();
      await pause(50);
      if (held) point(canvas, "move", ...held(i / count));
      await pause(50);
    }
    if (held) point(canvas, "up", ...held(0));
    await quiet(canvas);
    harness.kernel().iopubMessage.disconnect(listen);
    return bytes;
  }

  // Let the debugger disconnect first; then measure, keep the result, and change the title.
  function run(measure, argument, title) {
    document.title = "measuring";
    setTimeout(async () => {
      try {
        probe.found = { result: await measure(argument) };
      } catch (trouble) {
        probe.found = { trouble: String(trouble) };
      }
      document.title = title;
    }, 1500);
  }

  globalThis.probe = { run, latency, choices, drag, sizes };
})();
