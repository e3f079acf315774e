// The figures of a page: each plays its recorded states under the hand, without a kernel.
//
// A figure begins as a picture. When it comes near the view its recording is fetched, a canvas
// takes the picture's place, and controls appear below. Every state that is shown is one that
// Python drew: nothing is computed here, and nothing lies between two states.

import { Player, askForFonts, fontsReady, followSize, followTheme, loadFonts } from "./player.js";
import { drawing, readDrawing, readRow } from "./unpack.js";

const NEAR = "600px"; // of the view: a figure this far away is prepared
const REST = 180; // milliseconds without a move before the hand is taken to rest
const LEAP = 5; // states that an arrow key moves with Shift

class Figure {
  constructor(root, look) {
    this.root = root;
    this.folder = root.dataset.recording;
    this.look = look;
    this.rows = new Map(); // "combination-row" -> a promise of the row, and later the row itself
    this.backgrounds = new Map();
    this.held = null; // the handle under the pointer
    this.active = 0; // the handle that the arrow keys move
  }

  async start() {
    const answer = await fetch(`${this.folder}/recording.json`);
    if (!answer.ok) throw new Error(`${this.folder}: ${answer.status}`);
    this.said = await answer.json();
    this.at = this.said.parameters.map((each) => each.start);
    this.chosen = this.said.menus.map((each) => each.start);
    this.readAddress();
    const row = await this.row();
    await this.background(row.states[this.column]?.background ?? 0);
    await fontsReady();
    this.build();
    this.show();
  }

  // ---- states -------------------------------------------------------------------------------

  get column() {
    return this.at[0] ?? 0;
  }

  get line() {
    return this.at[1] ?? 0;
  }

  // The number of the present combination of menus: the last menu turns fastest.
  get combination() {
    return this.said.menus.reduce((sum, menu, i) => sum * count(menu) + this.chosen[i], 0);
  }

  row(line = this.line) {
    const name = `${this.combination}-${line}`;
    if (!this.rows.has(name)) {
      const coming = readRow(`${this.folder}/row-${name}.bin`);
      this.rows.set(name, coming);
      coming.then(
        (row) => this.rows.set(name, row),
        () => this.rows.delete(name),
      );
    }
    return this.rows.get(name);
  }

  // All rows of this combination: a drag may lead to any of them.
  fetchAll() {
    const lines = this.said.parameters[1]?.values.length ?? 1;
    return Promise.allSettled(Array.from({ length: lines }, (_, j) => this.row(j)));
  }

  background(number) {
    if (!this.backgrounds.has(number)) {
      const coming = readDrawing(`${this.folder}/background-${number}.bin`);
      this.backgrounds.set(number, coming);
      coming.then((bytes) => this.backgrounds.set(number, bytes));
    }
    return this.backgrounds.get(number);
  }

  // Show the present state: at once if it is here, otherwise as soon as it has come.
  show() {
    const row = this.row();
    if (row instanceof Promise) return row.then(() => this.show());
    const state = row.states[this.column];
    this.label();
    if (state.error) {
      this.error.textContent = state.error;
      return this.settleLater();
    }
    const background = this.background(state.background);
    if (background instanceof Promise) return background.then(() => this.show());
    const marks = state.marks.map((each) => row.marks[each]);
    const isNew = state.background !== this.shown;
    this.shown = state.background;
    const cuts = this.said.cuts[state.background];
    this.player.set(drawing(this.said.size, marks), isNew ? background : null, cuts);
    this.canvas.dataset.frames = Number(this.canvas.dataset.frames ?? 0) + 1;
    this.readout.textContent = state.readout;
    this.error.textContent = "";
    return this.settleLater();
  }

  // A screen reader is told, and the address written, when the hand rests.
  settleLater() {
    this.readout.setAttribute("aria-busy", "true");
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.readout.removeAttribute("aria-busy");
      this.canvas.setAttribute("aria-label", `${this.said.title} ${this.readout.textContent}`);
      this.readout.style.minHeight = `${this.readout.offsetHeight}px`;
      if (this.touched) this.writeAddress();
    }, REST);
  }

  move(at) {
    if (String(at) === String(this.at)) return;
    this.at = at;
    this.touched = true;
    this.show();
  }

  // ---- the address --------------------------------------------------------------------------

  // #gate?x1=0.4&x2=-1 opens the page at this figure, in this state.
  readAddress() {
    const [id, query] = decodeURIComponent(location.hash.slice(1)).split("?");
    if (id !== this.root.id || !query) return;
    const asked = new URLSearchParams(query);
    this.at = this.said.parameters.map(({ name, values }, i) => {
      const value = Number(asked.get(name) ?? NaN);
      return Number.isNaN(value) ? this.at[i] : nearest(values, value);
    });
    this.chosen = this.said.menus.map((menu, i) => {
      const value = Number(asked.get(menu.name) ?? NaN);
      return Number.isInteger(value) && value >= 0 && value < count(menu) ? value : this.chosen[i];
    });
  }

  writeAddress() {
    const said = new URLSearchParams();
    this.said.parameters.forEach(({ name, values }, i) => said.set(name, values[this.at[i]]));
    this.said.menus.forEach((menu, i) => said.set(menu.name, this.chosen[i]));
    history.replaceState(history.state, "", `#${this.root.id}?${said}`);
  }

  // ---- the parts on the page ----------------------------------------------------------------

  build() {
    const [width, height] = this.said.size;
    this.canvas = make("canvas");
    this.canvas.style.maxWidth = `${Math.round(1.25 * width)}px`;
    this.readout = make("div", { class: "readout", role: "status" });
    this.error = make("div", { class: "error", role: "alert" });
    this.controls = make("div", { class: "controls" });
    this.stage = make("div", { class: "mclib-stage" });
    this.stage.append(this.canvas, this.readout, this.error, this.controls);
    this.player = new Player(this.canvas, width, height, this.look.palettes);
    this.handles = this.said.handles.flatMap((sets, i) => (sets.length ? [i] : []));
    this.canvas.setAttribute("role", this.handles.length ? "application" : "img");
    if (this.handles.length) this.listen();
    this.addControls();
    this.root.querySelector("img").replaceWith(this.stage);
    followTheme((dark) => this.player.theme(dark));
    followSize(this.canvas, () => this.player.fit());
    this.root.addEventListener("pointerenter", () => this.fetchAll(), { once: true });
    this.root.addEventListener("focusin", () => this.fetchAll(), { once: true });
    this.root.dataset.ready = "";
  }

  addControls() {
    this.sliders = this.said.parameters.map(({ name, label, values }, i) => {
      const slider = make("input", { type: "range", min: 0, max: values.length - 1, step: 1 });
      const value = make("output");
      slider.addEventListener("input", () => {
        this.move(this.at.map((each, k) => (k === i ? Number(slider.value) : each)));
      });
      this.addControl(label || name, slider, value);
      return { slider, value, values };
    });
    this.menus = this.said.menus.map((menu, i) => {
      const isTick = menu.options.length === 0;
      const control = isTick ? make("input", { type: "checkbox" }) : make("select");
      for (const each of menu.options) control.append(new Option(each));
      if (isTick) control.checked = this.chosen[i] === 1;
      else control.selectedIndex = this.chosen[i];
      control.addEventListener("change", () => {
        this.chosen[i] = isTick ? Number(control.checked) : control.selectedIndex;
        this.touched = true;
        this.show();
        this.fetchAll();
      });
      this.addControl(menu.label || menu.name, control);
      return control;
    });
    const fixed = Object.entries(this.said.fixed).map(([name, value]) => `${name} = ${value}`);
    if (fixed.length) {
      const note = make("p", { class: "fixed" });
      note.textContent = `Fixed on this page: ${fixed.join(", ")}. Run the lesson to change it.`;
      this.controls.append(note);
    }
  }

  addControl(words, control, value) {
    const label = make("label");
    const name = make("span");
    name.textContent = words;
    label.append(name, control);
    if (value) label.append(value);
    this.controls.append(label);
  }

  label() {
    this.sliders.forEach(({ slider, value, values }, i) => {
      const said = String(values[this.at[i]]).replace("-", "−");
      slider.value = this.at[i];
      slider.setAttribute("aria-valuetext", said);
      value.textContent = said;
    });
  }

  // ---- the hand -----------------------------------------------------------------------------

  listen() {
    const { canvas } = this;
    canvas.classList.add("draggable");
    canvas.tabIndex = 0;
    canvas.setAttribute("aria-roledescription", "figure with a point to move by the arrow keys");
    const follow = (event) => this.reach(this.player.position(event.clientX, event.clientY));
    canvas.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      canvas.setPointerCapture(event.pointerId);
      this.held = this.active = this.handleAt(this.player.position(event.clientX, event.clientY));
      canvas.classList.add("held");
      this.fetchAll().then(() => this.held !== null && follow(event));
      follow(event);
    });
    canvas.addEventListener("pointermove", (event) => this.held !== null && follow(event));
    for (const end of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(end, (event) => {
        if (end === "pointerup" && this.held !== null) follow(event);
        this.held = null;
        canvas.classList.remove("held");
      });
    }
    canvas.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^[1-9]$/.test(event.key)) {
        if (this.handles.includes(Number(event.key) - 1)) this.active = Number(event.key) - 1;
      } else if (event.key.startsWith("Arrow")) {
        this.step(event.key, event.shiftKey ? LEAP : 1);
      } else return;
      event.preventDefault();
    });
  }

  place(handle, at = this.at) {
    const row = this.rows.get(`${this.combination}-${at[1] ?? 0}`);
    if (!row || row instanceof Promise) return null;
    return row.states[at[0] ?? 0]?.handles?.[handle] ?? null;
  }

  handleAt(position) {
    const far = (handle) => distance(this.place(handle) ?? [null, null], position);
    return this.handles.reduce((best, each) => (far(each) < far(best) ? each : best));
  }

  // Go to the state whose handle is nearest to the pointer, among the states that the handle sets.
  reach(position) {
    let best = this.at;
    let least = Infinity;
    for (const at of this.reachable(this.held)) {
      const place = this.place(this.held, at);
      if (!place) continue;
      const far = distance(place, position) + 1e-6 * Math.hypot(at[0] - this.at[0], (at[1] ?? 0) - this.line);
      if (far < least) [best, least] = [at, far];
    }
    this.move(best);
  }

  *reachable(handle) {
    const free = this.said.parameters.map(({ name }) => this.said.handles[handle].includes(name));
    const range = (i) =>
      free[i] ? this.said.parameters[i].values.map((_, k) => k) : [this.at[i]];
    for (const i of range(0)) {
      if (this.at.length < 2) yield [i];
      else for (const j of range(1)) yield [i, j];
    }
  }

  // Take the neighbouring state in which the active handle has moved furthest as the arrow points.
  async step(key, times) {
    await this.fetchAll();
    const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
    const [x, y] = this.place(this.active) ?? [0, 0];
    let best = null;
    let furthest = 0.2; // pixels: less is no move
    this.said.parameters.forEach(({ name, values }, i) => {
      if (!this.said.handles[this.active].includes(name)) return;
      for (const sign of [-1, 1]) {
        const at = [...this.at];
        at[i] = Math.max(0, Math.min(values.length - 1, at[i] + sign * times));
        const place = this.place(this.active, at);
        if (!place) continue;
        const way = dx * ((place[0] ?? x) - x) + dy * ((place[1] ?? y) - y);
        if (way > furthest) [best, furthest] = [at, way];
      }
    });
    if (best) this.move(best);
  }
}

function distance([x, y], position) {
  return Math.hypot(x === null ? 0 : x - position.x, y === null ? 0 : y - position.y);
}

function nearest(values, value) {
  return values.reduce((best, each, i) => (Math.abs(each - value) < Math.abs(values[best] - value) ? i : best), 0);
}

function count(menu) {
  return menu.options.length || 2;
}

function make(tag, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// What scrolls by itself, as a wide formula in a narrow column, can be reached by the Tab key.
function letScroll() {
  for (const each of document.querySelectorAll("mjx-container:not([display])")) {
    const column = each.closest("p, li, td, th, dd, summary, div").clientWidth;
    each.classList.toggle("wide", each.firstElementChild.getBoundingClientRect().width > column);
  }
  const scrolling = "mjx-container[display=true], mjx-container.wide, .bd-article table";
  for (const each of document.querySelectorAll(scrolling)) {
    if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
    else each.removeAttribute("tabindex");
  }
}

async function main() {
  new ResizeObserver(letScroll).observe(document.querySelector("article"));
  const roots = document.querySelectorAll("figure[data-recording]");
  if (!roots.length) return;
  const look = await (await fetch(new URL("look.json", import.meta.url))).json();
  const font = (name) => `url(${new URL(`${name}.woff2`, import.meta.url)})`;
  askForFonts(); // so that a figure does not wait for them too long
  loadFonts(Object.fromEntries(look.fonts.map((name) => [name, font(name)])));
  const watcher = new IntersectionObserver(
    (seen) => {
      for (const { target } of seen.filter((each) => each.isIntersecting)) {
        watcher.unobserve(target);
        // Where something is missing the picture stays.
        new Figure(target, look).start().catch((trouble) => console.warn(trouble.message));
      }
    },
    { rootMargin: NEAR },
  );
  roots.forEach((each) => watcher.observe(each));
}

main();
