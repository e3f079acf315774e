// What the tests and the bench ask of a page of JupyterLab, as `harness`; it is there before the
// page's own scripts run.

(() => {
  // To read back a canvas that lives on the GPU takes 10 ms and more. Pixels are read here, so
  // every canvas of the page, whoever made it, keeps its pixels in main memory.
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const { getContext } = prototype;
    prototype.getContext = function (kind, options) {
      const asked = kind === "2d" ? { ...options, willReadFrequently: true } : options;
      return getContext.call(this, kind, asked);
    };
  }

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

  const kernel = () => globalThis.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel;
  const idle = () => kernel()?.connectionStatus === "connected" && kernel().status === "idle";
  const cells = () => jupyterapp.shell.currentWidget.content.widgets;
  const cell = (number) => cells()[number].node;
  const runAll = () => jupyterapp.commands.execute("notebook:run-all-cells");
  const outputs = () => cells().map(({ model }) => model.sharedModel.getOutputs?.() ?? []);

  // Run Python in the kernel; return what it prints.
  async function python(code) {
    const future = kernel().requestExecute({ code, store_history: false });
    let text = "";
    future.onIOPub = ({ content }) => {
      text += content.text ?? content.evalue ?? "";
    };
    await future.done;
    return text.trim();
  }

  // Wait until, for a third of a second, no frame has come and the kernel had nothing to do.
  async function quiet(canvas) {
    let [frames, since] = [canvas.dataset.frames, performance.now()];
    while (performance.now() - since < 330) {
      await nextFrame();
      if (canvas.dataset.frames !== frames || !idle()) {
        [frames, since] = [canvas.dataset.frames, performance.now()];
      }
    }
  }

  // Let a pointer do something at a place of the canvas, in fractions of its size.
  function point(canvas, what, x, y) {
    const box = canvas.getBoundingClientRect();
    // The browser knows no such pointer, so it could not capture it.
    canvas.setPointerCapture = canvas.releasePointerCapture = () => {};
    canvas.dispatchEvent(
      new PointerEvent(`pointer${what}`, {
        ...{ pointerId: 1, button: 0, bubbles: true, cancelable: true },
        ...{ clientX: box.left + x * box.width, clientY: box.top + y * box.height },
      }),
    );
    if (what === "up") {
      delete canvas.setPointerCapture;
      delete canvas.releasePointerCapture;
    }
  }

  globalThis.harness = {
    ...{ pause, nextFrame, quiet, point },
    ...{ kernel, idle, cell, runAll, outputs, python },
  };
})();
