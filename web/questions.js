// Questions that answer on the page. What may be said of an answer was computed when the page was
// made; here an answer is only read and compared. It is kept in this browser and nowhere else.

const RELATIVE = 1e-6;

// Numbers from a typed line, nested as it is: "1/2", "(2, 3)", "[[1, 0], [0, 1]]", "1, 2".
export function read(line) {
  const text = line.replaceAll("−", "-").replaceAll("(", "[").replaceAll(")", "]").trim();
  const numbers = text.replace(/(-?[\d.]+(?:e-?\d+)?)\s*\/\s*(-?[\d.]+)/gi, (_, a, b) => String(a / b));
  const plain = numbers.replace(/(^|[[,\s])\./g, "$10.").replace(/\.(?=$|[\],\s])/g, "").replace(/,\s*\]/g, "]");
  for (const form of [plain, `[${plain}]`]) {
    try {
      return JSON.parse(form);
    } catch {
      // not in this form
    }
  }
  return undefined;
}

// Whether two answers have one shape, and numbers that agree to the three digits or more that are typed.
export function same(given, right) {
  if (Array.isArray(right)) {
    if (!Array.isArray(given)) return right.length === 1 && same(given, right[0]);
    return given.length === right.length && right.every((each, i) => same(given[i], each));
  }
  if (typeof given !== "number" || typeof right !== "number") return false;
  if (Math.abs(given - right) <= RELATIVE * (1 + Math.abs(right)) * 0.01 + RELATIVE * Math.abs(right)) return true;
  return [3, 4, 5, 6, 7, 8].some((n) => given === Number(right.toPrecision(n)));
}

export function answer(asked, line) {
  if (asked.isWord) {
    const word = line.trim().replace(/^["']|["']$/g, "").toLowerCase();
    const found = [asked.right, ...asked.known].find(([each]) => each.toLowerCase() === word);
    return found ? found[1] : asked.other;
  }
  const given = read(line);
  const found = [asked.right, ...asked.known].find(([each]) => same(given, each));
  return found ? found[1] : asked.other;
}

function start(form) {
  const asked = JSON.parse(form.querySelector("script").textContent);
  const said = form.querySelector(".said");
  const line = form.querySelector("input");
  const key = `mclib:${form.dataset.name}`;
  const check = () => {
    said.innerHTML = answer(asked, line.value);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!line.value.trim()) return;
    localStorage.setItem(key, line.value);
    check();
  });
  let next = 0;
  form.querySelector(".hint")?.addEventListener("click", () => {
    said.innerHTML = asked.hints[next];
    next = (next + 1) % asked.hints.length;
  });
  line.value = localStorage.getItem(key) ?? "";
  if (line.value) check();
}

if (typeof document !== "undefined") document.querySelectorAll(".mclib-question").forEach(start);
